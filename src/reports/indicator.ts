import { type Goal, type Indicator, type Point, valueRoles } from '../core/files/unit-plan.ts'
import { type FullIndicator, resolve } from '../core/indicator.ts'
import { t } from '../core/text.ts'
import { facts, gap, list, none, passage, text, textOrNone } from './cells.ts'
import type { Cell, Section } from './document.ts'
import { editsOf } from './edits.ts'
import { explained } from './explained.ts'
import { indicatorFacts } from './indicator-facts.ts'
import { type Moment, momentsOf } from './moments.ts'
import { anchor, unitName } from './names.ts'
import { indicatorTitle, type Telling } from './telling.ts'
import { figureOf, type ValueRow, type ValuesOf, valueTable } from './value-table.ts'
import { valueCell } from './values.ts'
import { nouns } from './vocabulary.ts'

const words = {
  values: t('Mittarien arvot', 'Indikatorernas värden', 'Values of indicators'),
  source: t('Lähde', 'Källa', 'Source'),
}

/** The source and note of a point, in words. */
function remarksOn(point: Point | undefined, { material: { language } }: Telling): Cell[] {
  const [source, note] = [passage(point?.source, language), passage(point?.note, language)]
  const said = source && { ...source, lead: `${words.source[language]}:` }
  return [said, note].flatMap((each) => (each ? [text(each)] : []))
}

function valueRow(
  { period, baseline, target, actual, awaited }: Moment,
  indicator: FullIndicator,
  telling: Telling,
): ValueRow {
  const { material } = telling
  const cell = (point: Point | undefined): Cell => (point ? valueCell(point, indicator, material) : none)
  const absent = explained('actuals', indicator, material, period) ?? gap(nouns.noData[material.language])
  return {
    period,
    baseline: cell(baseline),
    target: cell(target),
    actual: actual || !awaited ? cell(actual) : absent,
    remarks: list([
      ...[baseline, target, actual].flatMap((point) => remarksOn(point, telling)),
      ...valueRoles.flatMap((role) => editsOf(indicator, role, period, material)),
    ]),
  }
}

/** The values of an indicator in the order of time; a period whose actual is awaited has a row too. */
export const valueRows = (indicator: FullIndicator, telling: Telling): ValueRow[] =>
  momentsOf(indicator, telling.spanOf(indicator.id), telling.material.workspace).map((moment) =>
    valueRow(moment, indicator, telling),
  )

export function valuesOf(indicator: FullIndicator, goal: Goal, { material, unitOf }: Telling): ValuesOf {
  const { language } = material
  return {
    id: anchor('values', indicator.id),
    family: { id: 'values', title: words.values[language] },
    context: [
      { title: nouns.unit, cell: text(unitName(unitOf(indicator.id), material)) },
      { title: nouns.goal, cell: textOrNone(passage(goal.title, language)) },
      { title: nouns.indicator, cell: text(indicatorTitle(indicator, material)) },
    ],
    unitOfMeasure: indicator.unitOfMeasure,
  }
}

/** An indicator: what it is, how it has developed, and its values. */
export function indicatorSection(written: Indicator, goal: Goal, telling: Telling): Section {
  const { material } = telling
  const indicator = resolve(written, material.workspace)
  const rows = valueRows(indicator, telling)
  const about = valuesOf(indicator, goal, telling)
  return {
    id: anchor('indicator', indicator.id),
    about: nouns.indicator[material.language],
    title: indicatorTitle(indicator, material),
    blocks: [
      ...facts(indicatorFacts(indicator, telling)),
      ...figureOf(rows, about, material.language),
      ...valueTable(rows, about, material.language),
    ],
  }
}
