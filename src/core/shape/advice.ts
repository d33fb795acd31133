import { answerOf } from '../answers.ts'
import { isId, slug } from '../ids.ts'
import { periodNamed } from '../named-period.ts'
import { numberAlone, suggestNumeral } from '../numerals.ts'
import { isDay } from '../periods.ts'
import { type Text, t } from '../text.ts'
import { listAdvice, recordAdvice } from './bracketed.ts'
import type { FaultContext } from './fault.ts'
import { didYouMean, nearest, write } from './near.ts'
import type { Shape } from './shape.ts'

const dayInDigits = t(
  'Kirjoita vuosi, kuukausi ja päivä numeroin: 2026-01-31.',
  'Skriv år, månad och dag med siffror: 2026-01-31.',
  'Write year, month and day in digits: 2026-01-31.',
)
const noSuchDay = t(
  'Päivän pitää olla kalenterissa, vuosina 1900–2199.',
  'Dagen ska finnas i kalendern, åren 1900–2199.',
  'The day must be in the calendar, in the years 1900–2199.',
)

/** Other notations of days, with the group numbers of year, month and day. */
const dayForms: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 3, 2, 1],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, 1, 2, 3],
  [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
]

/** A day that is written in one of these forms, as `YYYY-MM-DD`, in the calendar or not; undefined for another text. */
function asDay(text: string): string | undefined {
  for (const [form, year, month, day] of dayForms) {
    const parts = form.exec(text)
    if (parts) return [year, month, day].map((group) => (parts[group] ?? '').padStart(2, '0')).join('-')
  }
  return undefined
}

const asWritten = ({ found, digits }: FaultContext): string => digits ?? String(found)

function dayAdvice(place: FaultContext): Text | undefined {
  const day = asDay(asWritten(place).replace(/[.,;]$/, ''))
  if (day === undefined) return dayInDigits
  return isDay(day) ? write(day) : noSuchDay
}

const mendOrDrop = t(
  'Korjaa luku tai poista kenttä.',
  'Rätta talet eller ta bort fältet.',
  'Fix the number, or remove the field.',
)

function numeralAdvice({ shape, found, field }: FaultContext): Text | undefined {
  if (shape.kind !== 'numeral' || typeof found !== 'string') return field?.required ? numberAlone : mendOrDrop
  const numeral = suggestNumeral(shape.integer ? found.replace(/[.,]0+$/, '') : found)
  if (numeral !== undefined) return write(numeral)
  return numberAlone
}

const flagAdvice = ({ found }: FaultContext): Text | undefined => {
  const answer = answerOf(String(found))
  return answer === undefined ? undefined : write(answer)
}

/** Advice on a choice: its word, found by a name in any language or by the nearest spelling. */
const choiceAdvice = ({ shape, found }: FaultContext): Text | undefined => {
  if (shape.kind !== 'choice' || typeof found !== 'string') return undefined
  const called = found.trim().toLowerCase()
  const byName = Object.entries(shape.of).find(([, name]) => Object.values(name).includes(called))?.[0]
  const names = Object.entries(shape.of).flatMap(([word, name]) =>
    Object.values(name).map((each): [string, string] => [each, word]),
  )
  const like = nearest(found, [...Object.keys(shape.of), ...names.map(([name]) => name)])
  const meant = byName ?? names.find(([name]) => name === like)?.[1] ?? like
  return meant === undefined ? undefined : didYouMean(meant)
}

const quoted = (text: string): Text =>
  t(`Lisää lainausmerkit: "${text}"`, `Lägg till citattecken: "${text}"`, `Add quotes: "${text}"`)

/** Digits and yes or no where a text belongs. */
const textAdvice = (place: FaultContext): Text | undefined =>
  typeof place.found === 'number' || typeof place.found === 'boolean' ? quoted(asWritten(place)) : undefined

const shortWord = t(
  'Kirjoita lyhyt sana, esimerkiksi osaaminen.',
  'Skriv ett kort ord, till exempel kompetens.',
  'Write a short word, such as skills.',
)

/** A title where an id belongs. */
function idAdvice(place: FaultContext): Text | undefined {
  const text = asWritten(place)
  if (isId(text)) return textAdvice(place)
  const id = typeof place.found === 'string' ? slug(text) : ''
  return id === '' ? shortWord : write(id)
}

/** A list, or brackets that open a text. */
const wordsAdvice = (place: FaultContext): Text | undefined =>
  Array.isArray(place.found)
    ? t(
        'Kirjoita teksti lainausmerkkeihin. Monirivinen teksti alkaa merkillä | kentän nimen perässä ja jatkuu sisennettynä seuraavalta riviltä.',
        'Skriv texten inom citattecken. En text på flera rader börjar med | efter fältets namn och fortsätter indragen på nästa rad.',
        'Put the text in quotes. A text of several lines begins with | after the name of the field and goes on, indented, on the next line.',
      )
    : textAdvice(place)

const periodForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:vuosi|kausi|v\.|år|year|FY) *(\d{4})$/i, '$1'],
  [/^(\d{4}) *(?:\/|\.\.+|->|→|to|till) *(\d{4})$/, '$1-$2'],
  [/^(?:01|1)\.(?:01|1)\.(\d{4}) *[-–] *31\.12\.\1$/, '$1'],
  [/^(\d{4})-01-01\/\1-12-31$/, '$1'],
  [/^(\d{4})[-./](\d)$/, '$1-0$2'],
  [/^(\d{4})[./](\d\d)$/, '$1-$2'],
  [/^(\d)-(\d{4})$/, '$2-0$1'],
  [/^(\d\d)-(\d{4})$/, '$2-$1'],
  [/^(\d{4})([HQ]\d)$/i, '$1-$2'],
  [/^([HQ]\d)-?(\d{4})$/i, '$2-$1'],
  [/^(\d\d)(\d\d) *[-–—] *(\d\d)$/, '$1$2-$1$3'],
]

const onePeriod = t(
  'Kirjoita vuosi, ja sen perään tarvittaessa yhdysmerkki ja puolivuosi, neljännes tai kuukausi: 2022-H1.',
  'Skriv året och vid behov ett bindestreck och halvåret, kvartalet eller månaden: 2022-H1.',
  'Write the year, and after it a hyphen and the half-year, quarter or month where needed: 2022-H1.',
)

/** A period in another form; a day is in its month. */
function periodAdvice(place: FaultContext): Text | undefined {
  const text = asWritten(place)
  const form = periodForms.find(([pattern]) => pattern.test(text))
  const period = form ? text.replace(...form) : (asDay(text)?.slice(0, 7) ?? text)
  const name = periodNamed(period)
  return name === undefined ? onePeriod : write(name)
}

/** Advice for names written as items of a list. */
const mapAdvice = (): Text =>
  t(
    'Kirjoita jokainen omalle rivilleen ilman viivaa: nimi: arvo.',
    'Skriv var och en på en egen rad utan streck: namn: värde.',
    'Write each on a line of its own, without a dash: name: value.',
  )

const advisers: Partial<Record<Shape['kind'], (place: FaultContext) => Text | undefined>> = {
  choice: choiceAdvice,
  date: dayAdvice,
  flag: flagAdvice,
  id: idAdvice,
  line: textAdvice,
  list: listAdvice,
  map: mapAdvice,
  numeral: numeralAdvice,
  period: periodAdvice,
  record: recordAdvice,
  ref: textAdvice,
  words: wordsAdvice,
}

/** The only value of a list, or of the field `id` or of languages, where it would do by itself: `[yearly]`, `{ fi: kpl }`. */
function alone(found: unknown): unknown {
  if (typeof found !== 'object' || found === null) return undefined
  const values = Object.values(found)
  const only = Array.isArray(found) || 'id' in found || 'fi' in found || 'sv' in found ? values[0] : undefined
  if (typeof only === 'object' || (Array.isArray(found) && values.length > 1)) return undefined
  return only
}

const single: readonly Shape['kind'][] = ['choice', 'date', 'id', 'line', 'numeral', 'period', 'ref']

/** Advice on what to write instead of a value that is nearly right; undefined: none. */
export function advice(place: FaultContext): Text | undefined {
  const only = single.includes(place.shape.kind) ? alone(place.found) : undefined
  return only === undefined ? advisers[place.shape.kind]?.(place) : write(String(only))
}
