/** Where the gaps are, at a glance: plans and their goals by families of fields. */

import type { Score } from '../core/completeness.ts'
import { type Language, type Text, t, type Words } from '../core/text.ts'
import { list, mark, paragraph, passage, text } from './document/cells.ts'
import type { Cell, Mark, Row, Section, Table } from './document/document.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import type { Material } from './material.ts'

/** A plan, or a goal in it: of each family of fields how many are in order. */
export interface MapRow {
  /** Whose plan it is: a unit's id, `vm/branch` for a branch's own plan, `indicators.yaml` for what many share. */
  readonly plan: string
  readonly branch?: string
  /** The goal; none: the row sums up the plan. */
  readonly goal?: string
  /** Whether the goal is kept from readers outside. */
  readonly internal: boolean
  readonly title: Words
  readonly fields: readonly { readonly id: string; readonly title: Text; readonly score: Score }[]
}

const words = {
  title: t('Puutteiden kartta', 'Karta över bristerna', 'Map of the gaps'),
  about: t(
    'Luvut kertovat, moniko kenttä on kunnossa ja montako suunnitelman vaiheessa odotetaan. Ensimmäisenä on suunnitelma, josta puuttuu suurin osa.',
    'Talen anger hur många fält som är i ordning och hur många som väntas i planens skede. Den plan där störst andel saknas står först.',
    "The numbers say how many fields are in order, and how many are expected at the plan's stage. The plan that lacks the largest share comes first.",
  ),
  goals: t(
    'Yksikön rivi kattaa koko suunnitelman, viivalla alkavat rivit sen tavoitteet.',
    'Enhetens rad omfattar hela planen, raderna som börjar med ett streck dess mål.',
    'The row of a unit takes in its whole plan, the rows that begin with a dash its goals.',
  ),
  plan: t('Suunnitelma', 'Plan', 'Plan'),
  planAndGoal: t('Suunnitelma ja tavoite', 'Plan och mål', 'Plan and goal'),
}

type Fields = MapRow['fields'][number]

/** How much is in order, in four steps. */
function level({ satisfied, applicable }: Score): Mark {
  if (satisfied === applicable) return 'complete'
  if (satisfied === 0) return 'bare'
  return 2 * satisfied >= applicable ? 'mostly' : 'partly'
}

const scoreCell = ({ score }: Fields): Cell => mark(level(score), `${score.satisfied}/${score.applicable}`)

const isExpected = ({ score }: Fields): boolean => score.applicable > 0

const isGoal = ({ goal }: MapRow): boolean => goal !== undefined

/** A column for each family of fields that is expected of somebody. */
function fieldColumns(rows: readonly MapRow[]): ColumnOf<MapRow>[] {
  const expected = rows.map(({ fields }) => fields.filter(isExpected))
  const ids = new Set(expected.flat().map(({ id }) => id))
  const cell = (id: string) => (row: MapRow) =>
    list(row.fields.filter((fields) => fields.id === id && isExpected(fields)).map(scoreCell))
  return (rows[0]?.fields ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ title, width: 'narrow', cell: cell(id) }))
}

/** What a row is about; a goal stands below its plan. */
function nameCell({ title, plan, goal }: MapRow, language: Language): Cell {
  const name = passage(title, language) ?? { text: goal ?? plan }
  return text(goal === undefined ? name : { ...name, lead: '–' })
}

function mapTable(rows: readonly MapRow[], language: Language): Table[] {
  const hasGoals = rows.some(isGoal)
  const name: ColumnOf<MapRow> = {
    title: hasGoals ? words.planAndGoal : words.plan,
    width: 'medium',
    header: true,
    cell: (row) => nameCell(row, language),
  }
  const heading = { id: 'map-table', caption: words.title }
  const tables = tableOf(heading, [name, ...fieldColumns(rows)], rows, language)
  const grouped = (row: Row, at: number): Row =>
    hasGoals && rows[at]?.goal === undefined ? { ...row, group: true } : row
  return tables.map((table) => ({ ...table, rows: table.rows.map(grouped) }))
}

/** The map, when there is anything to fill. A family of fields that is expected of nobody has no column. */
export function mapSection(all: readonly MapRow[], { language, internal }: Material): Section[] {
  const rows = all.filter((row) => (internal || !row.internal) && row.fields.some(isExpected))
  if (rows.length === 0) return []
  const about = [words.about, ...(rows.some(isGoal) ? [words.goals] : [])]
  return [
    {
      id: 'map',
      title: { text: words.title[language] },
      blocks: [
        ...paragraph(about.map((sentence) => sentence[language]).join(' ')),
        ...mapTable(rows, language),
      ],
    },
  ]
}
