import type { Finding } from '../core/diagnostic.ts'
import { type Kind, kindName, numericKinds } from '../core/files/choices.ts'
import { kindValues } from '../core/kind-values.ts'
import { numberAlone, numeralPattern } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { write } from '../core/shape/near.ts'
import type { PointValue } from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import { pointsIn, type WrittenPoint } from '../core/written.ts'

const shown = (value: PointValue): string =>
  typeof value === 'object' ? (Object.values(value)[0] ?? '') : String(value)

function misfit(found: string, kind: Kind, wanted: Text): Text {
  const excerpt = found.length > 60 ? `${found.slice(0, 60)}…` : found
  return t(
    `Mittarin laji on ${kindName(kind).fi}: arvoksi kuuluu ${wanted.fi}, mutta tässä on «${excerpt}».`,
    `Indikatorns slag är ${kindName(kind).sv}: värdet ska vara ${wanted.sv}, men här står «${excerpt}».`,
    `The indicator is of the kind ${kindName(kind).en}: its value must be ${wanted.en}, but here it is «${excerpt}».`,
  )
}

const noTerms = (kind: Kind): Text =>
  t(
    `Osoittaja ja nimittäjä eivät sovi mittariin, jonka laji on ${kindName(kind).fi}.`,
    `Täljare och nämnare passar inte en indikator av slaget ${kindName(kind).sv}.`,
    `Numerator and denominator do not fit an indicator of the kind ${kindName(kind).en}.`,
  )

const noNumber = t(
  'Kirjoita luku numeroin. Jos lukua ei vielä ole, poista arvo ja selitä se kohdassa missing.',
  'Skriv talet med siffror. Om talet ännu inte finns, ta bort värdet och förklara det under missing.',
  'Write the number in figures. If there is none yet, remove the value and explain it under missing.',
)

const yesOrNo = t(
  'Kirjoita true, jos näin on, muuten false. Muu kerrotaan huomautuksessa: note.',
  'Skriv true om det är så, annars false. Annat berättas i anmärkningen: note.',
  'Write true if it is so, otherwise false. Anything else belongs into a note: note.',
)
const ofScale = t(
  'Kirjoita asteikon arvo numeroin, tai lisää taso asteikkoon (scale).',
  'Skriv skalans värde med siffror, eller lägg till en nivå i skalan (scale).',
  'Write the value of the scale in figures, or add a level to the scale (scale).',
)

/** What to do about a value that cannot be guessed. */
function otherwise(found: string, kind: Kind): Text | undefined {
  if (kind === 'yes-no' || kind === 'milestone') return yesOrNo
  if (kind === 'scale') return ofScale
  if (!numericKinds.includes(kind) || numeralPattern.test(found)) return undefined
  return /\d/.test(found) ? numberAlone : noNumber
}

/** What is wrong with a point: its value, or else that it has terms. */
function faultOf(
  { point: { value, numerator }, path, source, indicator }: WrittenPoint,
  kind: Kind,
): Finding | undefined {
  const { fits, wanted, meant } = kindValues[kind]
  if (value !== undefined && !fits(value, indicator)) {
    const found = shown(value)
    const guess = meant(found)
    const right = typeof value === 'object' || guess !== found ? guess : undefined
    const fix = right === undefined ? otherwise(found, kind) : write(right)
    return {
      source,
      path: [...path, 'value'],
      message: misfit(found, kind, wanted(indicator)),
      ...(fix && { fix }),
    }
  }
  const hasTerms = numerator !== undefined && !numericKinds.includes(kind)
  return hasTerms ? { source, path: [...path, 'numerator'], on: 'key', message: noTerms(kind) } : undefined
}

export const valueFitsKind: Check = {
  code: 'value-fits-kind',
  severity: 'error',
  title: t(
    'Arvo on sitä, mitä mittarin laji sanoo.',
    'Värdet är av det slag som indikatorn anger.',
    'A value is what the kind of its indicator says.',
  ),
  why: t(
    'Tekstiksi kirjoitettua lukua ei voi laskea yhteen, verrata tavoitteeseen eikä piirtää.',
    'Ett tal som är skrivet som text kan inte summeras, jämföras med målet eller ritas.',
    'A number written as text cannot be added up, compared with its target or drawn.',
  ),
  good: `goals:
  - id: kesto
    title: Hankinnat nopeutuvat
    indicators:
      - { id: kesto-kk, title: Kesto, kind: number, actuals: [{ period: 2022, value: 1.5 }] }`,
  bad: `goals:
  - id: kesto
    title: Hankinnat nopeutuvat
    indicators:
      - { id: kesto-kk, title: Kesto, kind: number, actuals: [{ period: 2022, value: "1,5" }] }`,
  *find(workspace) {
    for (const written of pointsIn(workspace)) {
      const { kind } = written.indicator
      const fault = kind && faultOf(written, kind)
      if (fault) yield fault
    }
  },
}
