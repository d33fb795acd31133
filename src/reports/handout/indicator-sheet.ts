/** The indicator sheet: everything that must be agreed of an indicator before its numbers mean anything. */
import { acrossUnits, kinds } from '../../core/files/choices.ts'
import { indicator as shape } from '../../core/files/indicator.ts'
import type { Goal, Indicator } from '../../core/files/unit-plan.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { fact, list, none, passage, text, textOrNone } from '../document/cells.ts'
import type { Cell, Fact, Section, Table } from '../document/document.ts'
import { explained } from '../items/explained.ts'
import { valueRows, valuesOf } from '../items/indicator.ts'
import { known } from '../items/indicator-facts.ts'
import { anchor } from '../names.ts'
import { indicatorTitle } from '../report-scope.ts'
import { strategyNamed } from '../strategy.ts'
import { figureOf, type ValueRow, valueTable } from '../value-table.ts'
import { nouns } from '../vocabulary.ts'
import { field, filled, room } from './room.ts'
import type { Sheet, SheetOf } from './sheet.ts'

const { fields } = shape
type Name = keyof typeof fields

const words = {
  method: t('Miten yksiköt yhdistetään', 'Hur enheterna sammanställs', 'How units are put together'),
  baselineSource: t('Lähtötason lähde', 'Utgångsnivåns källa', 'Source of the baseline'),
  empty: t('Uudet arvot', 'Nya värden', 'New values'),
}

/** How many lines a field needs when it is written by hand. What only some indicators have is told where it is there. */
const lines: readonly (readonly [Name, number | undefined])[] = [
  ['id', undefined],
  ['definition', 2],
  ['kind', 1],
  ['direction', 1],
  ['unitOfMeasure', 1],
  ['scale', undefined],
  ['formula', 1],
  ['method', 2],
  ['limitations', 1],
  ['source', 1],
  ['frequency', 1],
  ['responsible', 1],
  ['evidence', undefined],
  ['note', undefined],
]

/** Words and yes or no have neither a direction nor a unit of measure. */
const needless: Readonly<Partial<Record<NonNullable<FullIndicator['kind']>, readonly Name[]>>> = {
  'yes-no': ['direction', 'unitOfMeasure', 'formula'],
  milestone: ['direction', 'unitOfMeasure', 'formula'],
  text: ['direction', 'unitOfMeasure', 'formula'],
  scale: ['unitOfMeasure', 'formula'],
}

function factOf(
  [name, many]: (typeof lines)[number],
  indicator: FullIndicator,
  cell: Cell,
  { scope, gaps }: SheetOf,
): Fact[] {
  const { material } = scope
  const isAsked = gaps.some(({ ids, key }) => ids.at(-1) === indicator.id && key === name)
  const told = cell.kind === 'none' ? (explained(name, indicator, material) ?? none) : cell
  const needed = many !== undefined && !(indicator.kind && needless[indicator.kind]?.includes(name))
  if (told.kind === 'none' && !needed && !isAsked) return []
  return [filled(fields[name].label[material.language], field(name, indicator.id, told, gaps, many ?? 1))]
}

function factsOf(indicator: FullIndicator, goal: Goal, of: SheetOf): Fact[] {
  const { scope, gaps } = of
  const { material } = scope
  const { language } = material
  const { kind, aggregation } = indicator
  const cells: Readonly<Partial<Record<Name, Cell>>> = {
    ...known(indicator, scope),
    kind: kind === undefined ? none : text(kinds[kind][language]),
  }
  const tied = list((goal.strategyGoals ?? []).map((id) => text(strategyNamed(id, material))))
  const source = gaps.find(
    ({ ids, rule }) => ids.at(-1) === indicator.id && rule === 'indicator-baseline-source',
  )
  return [
    filled(nouns.goal[language], textOrNone(passage(goal.title, language))),
    ...fact(nouns.strategyGoals[language], tied),
    ...lines
      .filter(([name]) => name !== 'id' || indicator.id !== '')
      .flatMap((line) => factOf(line, indicator, cells[line[0]] ?? none, of)),
    ...(aggregation ? [filled(words.method[language], text(acrossUnits[aggregation.units][language]))] : []),
    ...(source ? [filled(words.baselineSource[language], room(1, source.rule))] : []),
  ].map((fact) => (fact.cell.kind === 'none' ? { ...fact, cell: room(1) } : fact))
}

/** The values with room for those that are awaited, and some empty rows. */
function valuesTable(rows: readonly ValueRow[], indicator: FullIndicator, goal: Goal, of: SheetOf): Table[] {
  const { language } = of.scope.material
  const about = valuesOf(indicator, goal, of.scope)
  const open = (cell: Cell): Cell => (cell.kind === 'gap' ? room(1, cell.passage.text) : cell)
  const tables = valueTable(
    rows.map((row) => ({ ...row, actual: open(row.actual) })),
    { ...about, id: anchor('sheet-values', indicator.id), family: { ...about.family, id: 'sheet-values' } },
    language,
  )
  return tables.map((table) => ({
    ...table,
    rows: [
      ...table.rows,
      ...Array.from({ length: rows.length > 5 ? 1 : 2 }, () => ({
        cells: table.columns.map(({ context }): Cell => (context ? none : room(1))),
      })),
    ],
  }))
}

/** A table of values for an indicator that has none yet: a row for each year of a plan, the one before it and more. */
const noValues = (indicator: FullIndicator, goal: Goal, of: SheetOf): Table[] => {
  const nothing: ValueRow = {
    period: of.scope.material.workspace.asOf.slice(0, 4),
    baseline: none,
    target: none,
    actual: none,
    remarks: none,
  }
  return valuesTable([nothing], indicator, goal, of).map(({ rows, ...table }) => ({
    ...table,
    rows: Array.from({ length: 8 }, () => rows.slice(-1)).flat(),
  }))
}

function indicatorSheet(written: Indicator, goal: Goal, of: SheetOf): Section {
  const { material } = of.scope
  const { language } = material
  const indicator = resolve(written, material.workspace)
  const rows = valueRows(indicator, of.scope)
  const title = written.id === '' ? { text: nouns.indicator[language] } : indicatorTitle(indicator, material)
  const name: Fact[] = written.id === '' ? [filled(fields.title.label[language], room(1))] : []
  const figure = figureOf(rows, valuesOf(indicator, goal, of.scope), language)
  return {
    id: anchor('indicator-sheet', indicator.id),
    about: indicatorSheets.about[language],
    title,
    sheet: 'portrait',
    blocks: [
      { kind: 'facts', facts: [...name, ...factsOf(indicator, goal, of)] },
      ...figure.map((each) => ({ ...each, id: anchor('sheet-figure', indicator.id) })),
      ...(rows.length > 0 ? valuesTable(rows, indicator, goal, of) : noValues(indicator, goal, of)),
    ],
  }
}

export const indicatorSheets: Sheet = {
  name: 'indicator',
  about: t('Mittarikortti', 'Indikatorkort', 'Indicator sheet'),
  use: t(
    'Yksi kortti mittaria kohti. Se, joka luvun kerää, täyttää aukot: mitä mitataan, mistä tieto saadaan ja mihin pyritään.',
    'Ett kort per indikator. Den som samlar in talet fyller i luckorna: vad som mäts, var uppgiften fås och vart man vill.',
    'One sheet for each indicator. Whoever gathers the number fills the gaps: what is measured, where it comes from, and what is aimed at.',
  ),
  make: (of) =>
    of.scope.goals.flatMap((goal) =>
      (goal.indicators ?? []).map((indicator) => indicatorSheet(indicator, goal, of)),
    ),
  blank: (of) => [indicatorSheet({ id: '', title: {} }, { id: '', title: {} }, of)],
}
