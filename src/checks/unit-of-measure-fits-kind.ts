import type { Kind } from '../core/files/choices.ts'
import type { Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'
import { definitionsIn } from '../core/written.ts'

/** A unit of measure that means hundredths, however it is written: `%`, `prosenttia`, `procent`, `per cent`. */
const isPercent = (unitOfMeasure: string): boolean =>
  /%|\bpros|\bproc|\bper ?cent|\bpct\b/i.test(unitOfMeasure)

/** Kinds whose values cannot be hundredths of something. */
const notShares: readonly Kind[] = ['count', 'money']

const hundredths = (found: string): Text =>
  t(
    `Mittarin laji on prosenttiosuus, mutta mittayksikkö on ${found}.`,
    `Indikatorns slag är procentandel, men måttenheten är ${found}.`,
    `The kind of the indicator is a percentage, but its unit of measure is ${found}.`,
  )
const things = (found: string): Text =>
  t(
    `Mittayksikkö on ${found}, mutta mittarin laji ei ole prosenttiosuus.`,
    `Måttenheten är ${found}, men indikatorns slag är inte procentandel.`,
    `The unit of measure is ${found}, but the kind of the indicator is not a percentage.`,
  )

function mismatch(kind: Kind, unitOfMeasure: string): Text | undefined {
  if (kind === 'percent' && !isPercent(unitOfMeasure)) return hundredths(unitOfMeasure)
  return notShares.includes(kind) && isPercent(unitOfMeasure) ? things(unitOfMeasure) : undefined
}

export const unitOfMeasureFitsKind: Check = {
  code: 'unit-of-measure-fits-kind',
  severity: 'warning',
  title: t(
    'Prosenttiosuuden mittayksikkö on prosentti, eikä lukumäärän tai rahamäärän ole.',
    'Måttenheten för en procentandel är procent, och för ett antal eller belopp något annat.',
    'The unit of measure of a percentage is per cent, and that of a count or an amount of money is not.',
  ),
  why: t(
    'Jos laji ja mittayksikkö ovat eri mieltä, lukija ei tiedä, onko 50 puolet kaikista vai viisikymmentä kappaletta.',
    'Om slaget och måttenheten säger olika vet läsaren inte om 50 är hälften av alla eller femtio stycken.',
    'Where kind and unit of measure disagree, nobody knows whether 50 is half of all or fifty of them.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, unitOfMeasure: "%" }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, unitOfMeasure: kpl }`,
  *find(workspace) {
    for (const { item, path, source } of definitionsIn(workspace)) {
      const { kind, unitOfMeasure } = item
      const message = kind && unitOfMeasure !== undefined && mismatch(kind, unitOfMeasure)
      if (!message) continue
      yield {
        source,
        path: [...path, 'unitOfMeasure'],
        message,
        fix: t(
          'Korjaa mittarin laji tai mittayksikkö.',
          'Rätta indikatorns slag eller måttenhet.',
          'Correct the kind of the indicator, or its unit of measure.',
        ),
      }
    }
  },
}
