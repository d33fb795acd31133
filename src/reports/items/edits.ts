/** What a branch has changed of what its units say, to be told beside the value. */
import type { Indicator, ValueRole } from '../../core/files/unit-plan.ts'
import { groupBy } from '../../core/group.ts'
import { once } from '../../core/once.ts'
import { t } from '../../core/text.ts'
import { text } from '../document/cells.ts'
import type { Cell } from '../document/document.ts'
import type { Dispute, ReportData } from '../material.ts'

const words = {
  said: t('Yksikön oma arvo:', 'Enhetens eget värde:', "The unit's own value:"),
  reason: t('Perustelu:', 'Motivering:', 'Reason:'),
}

/** The edits of all branches by the item that they are in. */
const editsById = once((merges: ReportData['merges']) =>
  groupBy(
    [...merges.values()].flatMap(({ edits }) => edits),
    ({ id }) => id,
  ),
)

const isOf = ({ field: [name, key] }: Dispute, role: ValueRole, period: string): boolean =>
  name === role && (role === 'baseline' || key === period)

/** What the unit itself says of a value of a period that its branch has changed, and why it was changed where that is recorded. */
export const editsOf = (
  { id, baseline }: Pick<Indicator, 'id' | 'baseline'>,
  role: ValueRole,
  period: string,
  { merges, language }: ReportData,
): Cell[] =>
  (editsById(merges).get(id) ?? [])
    .filter((edit) => isOf(edit, role, period) && (role !== 'baseline' || baseline?.period === period))
    .flatMap(({ theirs, reason }) => [
      text({ lead: words.said[language], text: theirs[language] }),
      ...(reason ? [text({ lead: words.reason[language], text: reason[language] })] : []),
    ])
