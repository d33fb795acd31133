/** The measures about which something is to be done, and the days that come next. */

import { statuses } from '../../core/files/choices.ts'
import {
  type Deadline,
  deadlineKinds,
  type Followed,
  type FollowedMeasure,
  type Remark,
  remarks,
} from '../../core/follow-up.ts'
import { groupBy } from '../../core/group.ts'
import { showDay } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import { t } from '../../core/text.ts'
import { list, mark, none, passage, period, text, titleOrId } from '../document/cells.ts'
import type { Cell, Fact, Mark, Passage, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import { responsibleCell } from '../items/responsible.ts'
import type { Material } from '../material.ts'
import { anchor, unitName } from '../names.ts'
import { unitColumn } from '../unit-column.ts'
import { nouns } from '../vocabulary.ts'

const words = {
  table: t(
    'Toimenpiteet, joihin on tartuttava',
    'Åtgärder som kräver handling',
    'Measures that need attention',
  ),
  remark: t('Huomio', 'Att notera', 'Remark'),
  by: t('Aikataulun mukaan', 'Enligt tidtabellen', 'By schedule'),
  status: t('Tila', 'Status', 'Status'),
  responsible: t('Vastuutaho', 'Ansvarig', 'Responsible'),
  milestone: t('Välitavoite', 'Milstolpe', 'Milestone'),
  nobody: t('Vastuutahoa ei ole nimetty', 'Ingen ansvarig är utsedd', 'Nobody is named'),
}

const marks: Readonly<Record<Remark, Mark>> = {
  late: 'late',
  'not-started': 'late',
  'due-soon': 'soon',
  'no-progress': 'silent',
}

const titleOf = ({ title, id }: Followed, { language }: Material): Passage => titleOrId(title, id, language)

/** A measure by its title; a milestone below the measure it is of. */
function measureCell(measure: FollowedMeasure, material: Material): Cell {
  const milestone = passage(measure.milestone, material.language)
  const name = text(titleOf(measure, material))
  return milestone
    ? list([name, text({ ...milestone, lead: `${words.milestone[material.language]}:` })])
    : name
}

/** The measures of one unit that are late, due soon, or that nobody tells of. */
export function measureTable(id: string, measures: readonly FollowedMeasure[], material: Material): Table[] {
  const { language } = material
  const columns: ColumnOf<FollowedMeasure>[] = [
    unitColumn(material, ({ unit, branch }) => unit ?? branch, { context: true }),
    {
      title: nouns.measure,
      width: 'medium',
      header: true,
      cell: (measure) => measureCell(measure, material),
    },
    {
      title: words.remark,
      width: 'narrow',
      cell: ({ remark }) => mark(marks[remark], remarks[remark][language]),
    },
    { title: words.by, width: 'narrow', cell: ({ period: name }) => period(name) },
    {
      title: words.status,
      width: 'narrow',
      cell: ({ status }) => (status ? text(statuses[status][language]) : none),
    },
    {
      title: words.responsible,
      width: 'medium',
      cell: ({ responsible, unit, branch }) => responsibleCell(responsible, unit ?? branch, material),
    },
  ]
  const family = { id: 'attention', title: words.table[language] }
  return tableOf({ id: anchor('attention', id), caption: words.table, family }, columns, measures, language)
}

/** A day and what is due on it: `31.12.2024 – toimenpide valmis: Hankintakortti`. */
function deadlineCell(deadline: Deadline, material: Material): Cell {
  const { language } = material
  const { day, kind, what, period: name } = deadline
  const own = titleOf(deadline, material)
  const inside = passage(what, language)
  const told = [inside?.text, name && showPeriod(name, language)].filter(Boolean).join(', ')
  return text({
    ...own,
    lead: `${showDay(day, language)} – ${deadlineKinds[kind][language]}:`,
    ...(told && { note: told }),
  })
}

/** What comes next, role by role: the role that answers for the item, and the unit it is in. */
export function deadlineFacts(deadlines: readonly Deadline[], material: Material): Fact[] {
  const { language } = material
  const whose = ({ responsible, unit, branch }: Deadline): string => {
    const role = passage(responsible?.role, language)?.text ?? words.nobody[language]
    return `${unitName(responsible?.unit ?? unit ?? branch, material).text}: ${role}`
  }
  return [...groupBy(deadlines, whose)].map(([label, own]) => ({
    label,
    cell: { kind: 'list', items: own.map((each) => deadlineCell(each, material)) },
  }))
}
