import { branchPlan, type Decision } from '../../core/files/branch-plan.ts'
import { takes } from '../../core/files/choices.ts'
import { t } from '../../core/text.ts'
import { day, none, passage, text, textOrNone } from '../document/cells.ts'
import type { Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { ReportScope } from '../report-scope.ts'

const title = t('Ministeriön ratkaisut', 'Ministeriets avgöranden', "The ministry's decisions")
const { fields } = branchPlan.fields.decisions.shape.of

/** Where the branch plan differs from what a unit says, and why; nothing when it does not. */
export function decisionsSection(
  decisions: readonly Decision[],
  { material: { language } }: ReportScope,
): Section[] {
  const columns: ColumnOf<Decision>[] = [
    { title: fields.id.label, width: 'medium', header: true, cell: ({ id }) => text(id) },
    {
      title: fields.field.label,
      width: 'medium',
      cell: ({ field }) => (field === undefined ? none : text(field)),
    },
    { title: fields.take.label, width: 'medium', cell: ({ take }) => text(takes[take][language]) },
    {
      title: fields.reason.label,
      width: 'wide',
      cell: ({ reason }) => textOrNone(passage(reason, language)),
    },
    { title: fields.by.label, width: 'medium', cell: ({ by }) => textOrNone(passage(by, language)) },
    { title: fields.date.label, width: 'narrow', cell: ({ date }) => day(date) },
  ]
  const table = tableOf({ id: 'decisions-table', caption: title }, columns, decisions, language)
  return table.length > 0 ? [{ id: 'decisions', title: { text: title[language] }, blocks: table }] : []
}
