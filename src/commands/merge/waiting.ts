import { eachLanguage, type Text, t } from '../../core/text.ts'

const keeps = t(
  'Odottamaan jätetty, viimeksi yhdistetty sisältö säilyy',
  'Låts vänta, det senast sammanställda innehållet står kvar',
  'Left waiting, with what was last merged',
)

const leavesOut = t(
  'Odottamaan jätetty ja poissa, koska aiemmin yhdistettyä sisältöä ei ole',
  'Låts vänta och är inte med, eftersom inget har sammanställts tidigare',
  'Left waiting, and not in the plan, since nothing of it has been merged before',
)

const line = (saying: Text, units: readonly string[]): Text[] =>
  units.length === 0 ? [] : [eachLanguage((language) => `${saying[language]}: ${units.join(', ')}`)]

/** What there is of the units left waiting, in a line: what was last merged of those that were merged before (`kept`), nothing of the others. */
export const waiting = (units: readonly string[], kept: ReadonlySet<string>): Text[] => [
  ...line(
    keeps,
    units.filter((unit) => kept.has(unit)),
  ),
  ...line(
    leavesOut,
    units.filter((unit) => !kept.has(unit)),
  ),
]
