import { answerOf } from '../answers.ts'
import { idPattern } from '../ids.ts'
import { suggestNumeral } from '../numerals.ts'
import { isDay, parsePeriod } from '../periods.ts'
import { type Text, t } from '../text.ts'
import type { Place } from './fault.ts'
import { didYouMean, nearest } from './near.ts'
import type { Shape } from './shape.ts'

const write = (text: string): Text => t(`Kirjoita: ${text}`, `Skriv: ${text}`, `Write: ${text}`)

const noSuchDay = t(
  'Päivän pitää olla kalenterissa, vuosina 1900–2199.',
  'Dagen ska finnas i kalendern, åren 1900–2199.',
  'The day must be in the calendar, in the years 1900–2199.',
)

/** How days are written elsewhere, with the places of year, month and day among the groups. */
const dayForms: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 3, 2, 1],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, 1, 2, 3],
  [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
]

function dayAdvice({ found, digits }: Place): Text | undefined {
  const text = digits ?? String(found)
  for (const [form, year, month, day] of dayForms) {
    const parts = form.exec(text)
    if (!parts) continue
    const iso = [year, month, day].map((group) => (parts[group] ?? '').padStart(2, '0')).join('-')
    return isDay(iso) ? write(iso) : noSuchDay
  }
  return undefined
}

const numeralAdvice = ({ found }: Place): Text | undefined => {
  const numeral = typeof found === 'string' ? suggestNumeral(found) : undefined
  return numeral === undefined ? undefined : write(numeral)
}

const flagAdvice = ({ found }: Place): Text | undefined => {
  const answer = answerOf(String(found))
  return answer === undefined ? undefined : write(answer)
}

/** The word of a choice by what it is called, in any language, or by its nearest spelling. */
const choiceAdvice = ({ shape, found }: Place): Text | undefined => {
  if (shape.kind !== 'choice' || typeof found !== 'string') return undefined
  const called = found.trim().toLowerCase()
  const byName = Object.entries(shape.of).find(([, name]) => Object.values(name).includes(called))?.[0]
  const meant = byName ?? nearest(found, Object.keys(shape.of))
  return meant === undefined ? undefined : didYouMean(meant)
}

/** Digits and yes or no where a text belongs. */
const textAdvice = ({ shape, found, digits }: Place): Text | undefined => {
  const text = digits ?? (typeof found === 'boolean' ? String(found) : undefined)
  if (text === undefined || (shape.kind === 'id' && !new RegExp(idPattern).test(text))) return undefined
  return t(`Lisää lainausmerkit: "${text}"`, `Lägg till citattecken: "${text}"`, `Add quotes: "${text}"`)
}

const periodForms: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4}) *[-–/] *(\d{4})$/, '$1-$2'],
  [/^(\d{4})-(\d)$/, '$1-0$2'],
  [/^(\d)[./-](\d{4})$/, '$2-0$1'],
  [/^(\d\d)[./-](\d{4})$/, '$2-$1'],
  [/^(\d{4})[ /]*([HhQq])(\d)$/, '$1-$2$3'],
  [/^([HhQq])(\d)[ /-]*(\d{4})$/, '$3-$1$2'],
]
const periodAdvice = ({ found, digits }: Place): Text | undefined => {
  const text = digits ?? String(found)
  const form = periodForms.find(([pattern]) => pattern.test(text))
  const period = form && text.replace(...(form as [RegExp, string])).toUpperCase()
  return period !== undefined && parsePeriod(period) ? write(period) : undefined
}

/** `-T1.1` without a space is a text to YAML, and so is a list with another sort of dash. */
const listAdvice = ({ found }: Place): Text | undefined =>
  /^[-–—•*]/.test(typeof found === 'string' ? found : (Object.keys(Object(found))[0] ?? ''))
    ? t(
        'Aloita jokainen kohta omalla rivillään: viiva (-), välilyönti ja kohta.',
        'Börja varje post på en egen rad: streck (-), blanksteg och posten.',
        'Begin each item on a line of its own: a dash (-), a space, the item.',
      )
    : undefined

const advisers: Partial<Record<Shape['kind'], (place: Place) => Text | undefined>> = {
  choice: choiceAdvice,
  date: dayAdvice,
  flag: flagAdvice,
  id: textAdvice,
  line: textAdvice,
  list: listAdvice,
  numeral: numeralAdvice,
  period: periodAdvice,
  ref: textAdvice,
  words: textAdvice,
}

/** What to write instead of a value that is nearly right. */
export const advice = (place: Place): Text | undefined => advisers[place.shape.kind]?.(place)
