import type { Point } from './files/unit-plan.ts'
import type { FullIndicator } from './indicator.ts'
import { compare } from './numerals.ts'
import { type Text, t } from './text.ts'

/** The reason why the numerator and denominator of a point cannot form a share. */
interface ShareFault {
  readonly field: 'numerator' | 'denominator'
  readonly message: Text
  readonly fix: Text
}

const notPositive = (denominator: string): ShareFault => ({
  field: 'denominator',
  message: t(
    `Nimittäjä on ${denominator}, vaikka sen pitää olla suurempi kuin 0.`,
    `Nämnaren är ${denominator}, fast den måste vara större än 0.`,
    `The denominator is ${denominator}, but it must be greater than 0.`,
  ),
  fix: t(
    'Jos jaettavaa ei ollut, jätä ajanjakso pois ja selitä se kohdassa missing.',
    'Om det inte fanns något att dela, lämna bort perioden och förklara det i missing.',
    'If there was nothing to divide by, leave the period out and explain it under missing.',
  ),
})

const outside = (numerator: string, denominator: string): ShareFault => ({
  field: 'numerator',
  message: t(
    `Osuuden osoittaja ${numerator} ei ole välillä 0 – ${denominator} (nimittäjä).`,
    `Andelens täljare ${numerator} är inte mellan 0 och ${denominator} (nämnaren).`,
    `The numerator ${numerator} of the share is not between 0 and ${denominator} (the denominator).`,
  ),
  fix: t(
    'Tarkista, ovatko luvut vaihtuneet. Jos yli 100 prosenttia on oikein, anna mittarille range.',
    'Kontrollera om talen har bytt plats. Om över 100 procent är rätt, ange range för indikatorn.',
    'Check whether the numbers are swapped. If more than 100 per cent is right, give the indicator a range.',
  ),
})

/** The fault of the numerator and denominator of a point; undefined: none, or one is absent, or the indicator's `range` limits shares instead. */
export function shareFault(
  { numerator, denominator }: Point,
  { kind, range }: Pick<FullIndicator, 'kind' | 'range'>,
): ShareFault | undefined {
  if (numerator === undefined || denominator === undefined) return undefined
  if (compare(denominator, '0') <= 0) return notPositive(denominator)
  const isShare = kind === 'percent' && !range
  return isShare && (compare(numerator, '0') < 0 || compare(numerator, denominator) > 0)
    ? outside(numerator, denominator)
    : undefined
}
