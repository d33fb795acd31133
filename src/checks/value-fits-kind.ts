import { type Kind, kindName, numericKinds } from '../core/files/choices.ts'
import { equal, suggestNumeral } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import type { PointValue } from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import { pointsIn, type WrittenPoint } from '../core/written.ts'

type Indicator = WrittenPoint['indicator']

/** What the values of a kind are. */
interface Expectation {
  readonly fits: (value: PointValue, indicator: Indicator) => boolean
  readonly wanted: (indicator: Indicator) => Text
  /** What was perhaps meant by a value that does not fit, as it should be written. */
  readonly meant: (found: string) => string | undefined
}

const withoutQuotes = (text: string): string => text.replace(/^[\s“”„»«'"]+|[\s“”„»«'"]+$/g, '')

const number: Expectation = {
  fits: (value) => typeof value === 'string',
  wanted: () =>
    t('luku, desimaalit pisteellä', 'ett tal, decimaler med punkt', 'a number, decimals with a point'),
  meant: (found) => suggestNumeral(withoutQuotes(found)),
}
const affirmations: Readonly<Record<string, readonly string[]>> = {
  true: ['kyllä', 'on', 'valmis', 'ja', 'klar', 'yes', 'done', '1', 'true'],
  false: ['ei', 'kesken', 'nej', 'no', '0', 'false'],
}
const yesNo: Expectation = {
  fits: (value) => typeof value === 'boolean',
  wanted: () => t('true (kyllä) tai false (ei)', 'true (ja) eller false (nej)', 'true (yes) or false (no)'),
  meant: (found) =>
    Object.keys(affirmations).find((answer) =>
      affirmations[answer]?.includes(withoutQuotes(found).toLowerCase()),
    ),
}
const steps = ({ scale = [] }: Indicator): string => scale.map(({ value }) => value).join(', ')
const scale: Expectation = {
  ...number,
  fits: (value, indicator) =>
    typeof value === 'string' && (indicator.scale?.some((level) => equal(level.value, value)) ?? true),
  wanted: (indicator) =>
    t(
      `jokin asteikon arvoista ${steps(indicator)}`,
      `ett av skalans värden ${steps(indicator)}`,
      `one of the values on the scale: ${steps(indicator)}`,
    ),
}
const inWords: Expectation = {
  fits: (value) => typeof value === 'object',
  wanted: () => t('teksti', 'en text', 'a text'),
  meant: (found) => `"${found}"`,
}
const expectations: Readonly<Record<Kind, Expectation>> = {
  number,
  count: number,
  money: number,
  percent: number,
  'yes-no': yesNo,
  milestone: yesNo,
  scale,
  text: inWords,
}

const shown = (value: PointValue): string =>
  typeof value === 'object' ? (Object.values(value)[0] ?? '') : String(value)

function misfit(found: string, kind: Kind, wanted: Text): Text {
  const excerpt = found.length > 60 ? `${found.slice(0, 60)}…` : found
  return t(
    `Mittarin laji on ${kindName(kind).fi}, joten arvon pitää olla ${wanted.fi}; löytyi «${excerpt}».`,
    `Indikatorns slag är ${kindName(kind).sv}, så värdet ska vara ${wanted.sv}; hittade «${excerpt}».`,
    `The indicator is of the kind ${kindName(kind).en}, so its value must be ${wanted.en}; found «${excerpt}».`,
  )
}

const noTerms = (kind: Kind): Text =>
  t(
    `Osoittaja ja nimittäjä eivät sovi mittariin, jonka laji on ${kindName(kind).fi}.`,
    `Täljare och nämnare passar inte en indikator av slaget ${kindName(kind).sv}.`,
    `Numerator and denominator do not fit an indicator of the kind ${kindName(kind).en}.`,
  )

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
    for (const { point, path, source, indicator } of pointsIn(workspace)) {
      const { kind } = indicator
      if (!kind) continue
      const { value, numerator } = point
      if (numerator !== undefined && !numericKinds.includes(kind))
        yield { source, path: [...path, 'numerator'], on: 'key', message: noTerms(kind) }
      const { fits, wanted, meant } = expectations[kind]
      if (value === undefined || fits(value, indicator)) continue
      const right = meant(shown(value))
      yield {
        source,
        path: [...path, 'value'],
        message: misfit(shown(value), kind, wanted(indicator)),
        ...(right !== undefined &&
          right !== shown(value) && { fix: t(`Kirjoita: ${right}`, `Skriv: ${right}`, `Write: ${right}`) }),
      }
    }
  },
}
