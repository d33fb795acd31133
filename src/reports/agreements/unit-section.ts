/** One unit's sheet for the negotiation of its performance agreement. */
import { type Text, t } from '../../core/text.ts'
import { paragraph } from '../document/cells.ts'
import type { Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { ReportData } from '../material.ts'
import { anchor, unitName } from '../names.ts'
import { type ReportScope, unitScope } from '../report-scope.ts'
import type { UnitStatus } from '../standings.ts'
import { nouns } from '../vocabulary.ts'
import { plannedColumns, proposedColumns, untiedColumns } from './columns.ts'
import { isPlanned, isProposed, type Proposal, proposalOf } from './proposal.ts'

const noGoals = t(
  'Yksiköllä ei ole tavoitteita, joista ehdottaa.',
  'Enheten har inga mål att föreslå.',
  'The unit has no goals to propose.',
)

/** One way in which the goals of a unit are tied, or not. */
interface Part {
  readonly id: string
  readonly caption: Text
  readonly has: (proposal: Proposal) => boolean
  readonly columns: (scope: ReportScope) => readonly ColumnOf<Proposal>[]
}

const parts: readonly Part[] = [
  {
    id: 'agreements',
    caption: t('Ehdotukset tulossopimukseen', 'Förslag till resultatavtalet', 'Proposals for the agreement'),
    has: ({ goal }) => isProposed(goal),
    columns: proposedColumns,
  },
  {
    id: 'planning',
    caption: t(
      'Kytkös toiminnan ja talouden suunnitteluun',
      'Koppling till verksamhets- och ekonomiplaneringen',
      'Tie to operational and financial planning',
    ),
    has: ({ goal }) => isPlanned(goal),
    columns: plannedColumns,
  },
  {
    id: 'untied',
    caption: t(
      'Tavoitteet, joita ei ole kytketty kumpaankaan',
      'Mål som inte är kopplade till någotdera',
      'Goals tied to neither',
    ),
    has: ({ goal }) => !isProposed(goal) && !isPlanned(goal),
    columns: untiedColumns,
  },
]

/** The goals of a unit by how they are tied to what steers it. */
export function unitSection(standing: UnitStatus, material: ReportData): Section {
  const { language } = material
  const { unit, goals } = standing
  const scope = unitScope(standing.unit, standing.goals, material, standing.plan?.period)
  const proposals = goals.map((goal) => proposalOf(goal, unit, scope))
  const tables = parts.flatMap(({ id, caption, has, columns }) =>
    tableOf(
      { id: anchor(id, unit), caption, family: { id, title: caption[language] } },
      columns(scope),
      proposals.filter(has),
      language,
    ),
  )
  return {
    id: anchor('unit', unit),
    about: nouns.unit[language],
    title: unitName(unit, material),
    sheet: 'landscape',
    blocks: tables.length > 0 ? tables : paragraph(noGoals[language]),
  }
}
