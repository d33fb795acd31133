/** What a ministry and its units say differently: conflicts to be settled, and edits of the ministry to be looked at. */
import { takes } from '../../core/files/choices.ts'
import { qualify } from '../../core/ids.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { list, none, text } from '../document/cells.ts'
import type { Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Dispute, MergeState, ReportData } from '../material.ts'
import { mergedPlan } from '../merged-plan.ts'
import { visible } from '../visible.ts'
import { room, tick } from './room.ts'

const words = {
  value: t('Tieto', 'Uppgift', 'Value'),
  base: t('Aiemmin', 'Tidigare', 'Before'),
  ours: t('Hallinnonala', 'Förvaltningsområdet', 'Branch'),
  theirs: t('Yksikkö', 'Enheten', 'Unit'),
  reason: t('Perustelu', 'Motivering', 'Reason'),
  decision: t('Ratkaisu', 'Avgörande', 'Decision'),
}

/** Whether a value is in what is disputed: it itself, or the item it stands in. */
const isWithin = (edit: Dispute, { id, field }: Dispute): boolean =>
  edit.id === id && field.every((step, at) => step === edit.field[at])

/** What the merge sees in a branch, as far as it may be told. What must be settled is not told as an edit too. */
export function disputesIn(branch: string, material: ReportData): MergeState {
  const { conflicts = [], edits = [] } = material.merges.get(branch) ?? {}
  const units = material.workspace.units.filter(({ folder }) => folder === branch)
  const hidden = new Set([
    ...mergedPlan(branch, material).leftOut,
    ...units.flatMap(({ content: { unit, goals = [] } }) =>
      visible(goals, material.internal).leftOut.map((id) => qualify(unit, id)),
    ),
  ])
  const isTold = ({ id }: Dispute): boolean => !hidden.has(id)
  return {
    conflicts: conflicts.filter(isTold),
    edits: edits.filter((edit) => isTold(edit) && !conflicts.some((conflict) => isWithin(edit, conflict))),
  }
}

const said = (name: 'base' | 'theirs' | 'ours' | 'reason', language: Language): ColumnOf<Dispute> => ({
  title: words[name],
  width: 'medium',
  cell: ({ [name]: words }) => (words ? text(words[language]) : none),
})

/** What is disputed, what each side says, and the decisions that there are, to be ticked. */
function columnsFor(language: Language) {
  const decision = list(Object.values(takes).map((take) => tick(take[language])))
  return {
    value: { title: words.value, width: 'medium', header: true, cell: ({ name }) => text(name[language]) },
    base: said('base', language),
    theirs: said('theirs', language),
    ours: said('ours', language),
    reason: said('reason', language),
    decision: { title: words.decision, width: 'medium', cell: () => decision },
  } as const satisfies Readonly<Record<string, ColumnOf<Dispute>>>
}

/** Conflicts, with room to say why each is settled as it is. */
export function conflictsTable(caption: Text, conflicts: readonly Dispute[], language: Language): Table[] {
  const { value, base, theirs, ours, decision } = columnsFor(language)
  const why = { title: words.reason, width: 'medium', cell: () => room(2) } as const
  const columns = [value, base, theirs, ours, decision, why]
  return tableOf({ id: 'coordinator-conflicts-table', caption }, columns, conflicts, language)
}

/** Edits of the ministry, with the reasons that are recorded. An edit begins with what the unit still says. */
export function editsTable(caption: Text, edits: readonly Dispute[], language: Language): Table[] {
  const { value, theirs, ours, reason, decision } = columnsFor(language)
  const columns = [value, theirs, ours, reason, decision]
  return tableOf({ id: 'coordinator-edits-table', caption }, columns, edits, language)
}
