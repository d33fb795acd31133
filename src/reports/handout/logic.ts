/** The logic of a goal in one row: from what it takes to what it is for. */
import type { Goal } from '../../core/files/unit-plan.ts'
import { exact, showNumeral, toNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { type Text, t } from '../../core/text.ts'
import { list, passage, text } from '../document/cells.ts'
import type { Cell, Table } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { anchor } from '../names.ts'
import { indicatorTitle } from '../report-scope.ts'
import { room, ruledTable } from './room.ts'
import type { SheetOf } from './sheet.ts'

const words = {
  caption: t('Tavoitteen logiikka', 'Målets logik', 'The logic of the goal'),
  inputs: t('Panokset', 'Insatser', 'Inputs'),
  actions: t('Toimet', 'Åtgärder', 'Actions'),
  outputs: t('Tuotokset', 'Prestationer', 'Outputs'),
  outcomes: t('Tulokset', 'Resultat', 'Outcomes'),
  impact: t('Vaikutus', 'Effekt', 'Impact'),
  months: (n: string): Text => t(`${n}\u00a0htkk`, `${n}\u00a0personmån.`, `${n}\u00a0person-months`),
}

const total = (numerals: readonly (Numeral | undefined)[]): Numeral | undefined => {
  const known = numerals.filter((numeral) => numeral !== undefined)
  return known.length > 0 ? toNumeral(known.map(exact).reduce((sum, each) => sum.plus(each))) : undefined
}

/** The money and work of all measures together. */
function inputsOf({ measures = [] }: Goal, { scope: { material } }: SheetOf): Cell[] {
  const { language } = material
  const euros = total(measures.map(({ resources }) => resources?.euros))
  const months = total(measures.map(({ resources }) => resources?.personMonths))
  return [
    ...(euros === undefined ? [] : [text(`${showNumeral(euros, language)}\u00a0€`)]),
    ...(months === undefined ? [] : [text(words.months(showNumeral(months, language))[language])]),
  ]
}

const titled = (items: readonly { readonly title: Goal['title'] }[], { scope }: SheetOf): Cell[] =>
  items.flatMap(({ title }) => {
    const words = passage(title, scope.material.language)
    return words ? [text(words)] : []
  })

/** The indicators by which the outcome will be seen, each with the last period it has a target for. */
function outcomesOf({ indicators = [] }: Goal, { scope: { material } }: SheetOf): Cell[] {
  const { language } = material
  return indicators.map((indicator) => {
    const period = indicator.targets?.at(-1)?.period
    const words = indicatorTitle(indicator, material)
    return text(period === undefined ? words : { ...words, note: showPeriod(period, language) })
  })
}

/** Inputs, actions, outputs, outcomes and impact side by side, each with room for more. */
export function logicTable(goal: Goal, of: SheetOf): Table[] {
  const { language } = of.scope.material
  const lines = goal.id === '' ? 4 : 2
  const column = (title: Text, told: (goal: Goal, of: SheetOf) => readonly Cell[]): ColumnOf<Goal> => ({
    title,
    width: 'medium',
    cell: (each) => list([...told(each, of), room(lines)]),
  })
  const columns = [
    column(words.inputs, inputsOf),
    column(words.actions, ({ measures = [] }) => titled(measures, of)),
    column(words.outputs, ({ measures = [] }) =>
      titled(
        measures.flatMap(({ milestones }) => milestones ?? []),
        of,
      ),
    ),
    column(words.outcomes, outcomesOf),
    column(words.impact, () => []),
  ]
  const heading = {
    id: anchor('sheet-logic', goal.id),
    caption: words.caption,
    family: { id: 'sheet-logic', title: words.caption[language] },
  }
  return ruledTable(heading, columns, [goal], 0, language)
}
