/** The goal page: what a goal is for, how it is to be reached, and what is decided about it today. */
import { goal as shape } from '../../core/files/goal.ts'
import type { Goal } from '../../core/files/unit-plan.ts'
import { resolve } from '../../core/indicator.ts'
import { type Text, t } from '../../core/text.ts'
import { list, paragraph, passage, text, textOrNone } from '../document/cells.ts'
import type { Block, Cell, Fact, Section } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { agreementCell, planningCell, riskCell } from '../items/goal.ts'
import { valueRows } from '../items/indicator.ts'
import { type Listed, listedColumns } from '../items/indicator-list.ts'
import { type MeasureOf, measureColumns } from '../items/measures.ts'
import { anchor } from '../names.ts'
import { strategyNamed } from '../strategy.ts'
import { nouns } from '../vocabulary.ts'
import { decisionsTable } from './decisions.ts'
import { logicTable } from './logic.ts'
import { field, filled, room, ruledTable } from './room.ts'
import type { Sheet, SheetOf } from './sheet.ts'

const { fields } = shape
const words = {
  why: t('Miksi', 'Varför', 'Why'),
  steering: t('Tulossopimus', 'Resultatavtal', 'Performance agreement'),
  risks: t('Oletukset ja riskit', 'Antaganden och risker', 'Assumptions and risks'),
  notes: t('Sovittiin', 'Överenskommet', 'Agreed'),
  back: t('Tavoitesivun kääntöpuoli', 'Målsidans baksida', 'Back of the goal page'),
  questions: t('Avoimet kysymykset', 'Öppna frågor', 'Open questions'),
  missing: (n: number) =>
    t(
      `Puutelistalla tästä tavoitteesta: ${n}.`,
      `På bristlistan om detta mål: ${n}.`,
      `On the gap list about this goal: ${n}.`,
    ),
}

/** Why the goal is there, and what it is tied to. */
function headFacts(goal: Goal, { scope, gaps, unit }: SheetOf): Fact[] {
  const { material } = scope
  const { language } = material
  const tied = (goal.strategyGoals ?? []).map((id) => text(strategyNamed(id, material)))
  const told = (key: keyof typeof fields, cell: Cell, lines: number): Cell =>
    field(key, goal.id, cell, gaps, lines)
  return [
    ...(unit ? [] : [filled(nouns.unit[language], room(1))]),
    filled(fields.strategyGoals.label[language], told('strategyGoals', list(tied), 1)),
    filled(words.why[language], told('rationale', textOrNone(passage(goal.rationale, language)), 2)),
    filled(words.steering[language], told('performanceAgreement', agreementCell(goal, scope), 1)),
    filled(fields.financialPlanning.label[language], told('financialPlanning', planningCell(goal, scope), 1)),
    filled(words.risks[language], told('risks', riskCell(goal, scope), 1)),
  ]
}

function indicatorsTable(goal: Goal, { scope }: SheetOf) {
  const { material } = scope
  const { language } = material
  const items = (goal.indicators ?? []).map((written): Listed => {
    const indicator = resolve(written, material.workspace)
    return { indicator, goal, rows: valueRows(indicator, scope) }
  })
  const { indicator, direction, unitOfMeasure, ...values } = listedColumns(scope)
  const columns: ColumnOf<Listed>[] = [
    { ...indicator, cell: (listed) => unlinked(indicator.cell(listed)) },
    direction,
    unitOfMeasure,
    ...values.glances,
    { title: words.notes, width: 'medium', cell: () => room(1) },
  ]
  const heading = {
    id: anchor('sheet-indicators', goal.id),
    caption: nouns.indicators,
    family: { id: 'sheet-indicators', title: nouns.indicators[language] },
  }
  return ruledTable(heading, columns, items, goal.id === '' ? 3 : Math.max(1, 2 - items.length), language)
}

/** On paper nothing can be followed; the sheet that a link would lead to may not be there. */
const unlinked = (cell: Cell): Cell => (cell.kind === 'text' ? text(cell.passage) : cell)

function measuresTable(goal: Goal, { scope, gaps }: SheetOf) {
  const { language } = scope.material
  const { measure, responsible, start, end, status } = measureColumns(scope)
  const told = (key: string, column: ColumnOf<MeasureOf>): ColumnOf<MeasureOf> => ({
    ...column,
    cell: (of) => field(key, of.measure.id, column.cell(of), gaps, 1),
  })
  const columns = [
    measure,
    told('responsible', responsible),
    told('schedule', start),
    told('schedule', end),
    told('status', status),
    { title: words.notes, width: 'medium', cell: () => room(1) } as const,
  ]
  const items = (goal.measures ?? []).map((each): MeasureOf => ({ measure: each, goal }))
  const heading = {
    id: anchor('sheet-measures', goal.id),
    caption: nouns.measures,
    family: { id: 'sheet-measures', title: nouns.measures[language] },
  }
  return ruledTable(heading, columns, items, Math.max(1, 4 - items.length), language)
}

function questions(goal: Goal, { scope, gaps }: SheetOf): Block[] {
  const { language } = scope.material
  const missing = gaps.filter(({ ids, state }) => ids[0] === goal.id && state === 'missing').length
  return [
    ...(missing > 0 ? paragraph(words.missing(missing)[language]) : []),
    { kind: 'facts', facts: [filled(words.questions[language], room(4))] },
  ]
}

/** The sides of the sheet of a goal. Each says whose it is: printed on one side, they come apart. */
function sides(goal: Goal, of: SheetOf): Section[] {
  const { language } = of.scope.material
  const title = passage(goal.title, language)
  const named: Fact[] = title ? [] : [filled(fields.title.label[language], room(1))]
  const side = (id: string, about: Text, blocks: readonly Block[]): Section => ({
    id: anchor(id, goal.id),
    about: about[language],
    title: title ?? { text: nouns.goal[language] },
    sheet: 'landscape',
    blocks,
  })
  return [
    side('goal-page', goalPages.about, [
      { kind: 'facts', facts: [...named, ...headFacts(goal, of)] },
      ...logicTable(goal, of),
      ...indicatorsTable(goal, of),
    ]),
    side('goal-page-back', words.back, [
      ...measuresTable(goal, of),
      ...questions(goal, of),
      ...decisionsTable(anchor('sheet-decisions', goal.id), language),
    ]),
  ]
}

export const goalPages: Sheet = {
  name: 'goal',
  about: t('Tavoitesivu', 'Målsida', 'Goal page'),
  use: t(
    'Yksi arkki tavoitetta kohti, tulosta kaksipuolisena. Etupuolella käydään läpi, mitä tarvitaan, mitä tehdään ja mitä siitä seuraa. Kääntöpuolelle merkitään toimenpiteet ja päätökset.',
    'Ett ark per mål, skriv ut dubbelsidigt. På framsidan går man igenom vad som behövs, vad som görs och vad det leder till. På baksidan antecknas åtgärderna och besluten.',
    'One sheet for each goal, printed on both sides. On the front: what it takes, what is done, what follows. On the back: the measures and the decisions.',
  ),
  make: (of) => of.scope.goals.flatMap((goal) => sides(goal, of)),
  blank: (of) => sides({ id: '', title: {} }, of),
}
