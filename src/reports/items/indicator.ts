import { type Goal, type Indicator, type Point, valueRoles } from '../../core/files/unit-plan.ts'
import { type FullIndicator, resolve } from '../../core/indicator.ts'
import { t } from '../../core/text.ts'
import { facts, gap, list, none, passage, text, textOrNone } from '../document/cells.ts'
import type { Cell, Section } from '../document/document.ts'
import { anchor, unitName } from '../names.ts'
import { indicatorTitle, type ReportScope } from '../report-scope.ts'
import { figureOf, type ValueRow, type ValuesOf, valueTable } from '../value-table.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { editsOf } from './edits.ts'
import { explained } from './explained.ts'
import { indicatorFacts } from './indicator-facts.ts'
import { type Moment, momentsOf } from './moments.ts'

const words = {
  values: t('Mittarien arvot', 'Indikatorernas värden', 'Values of indicators'),
  source: t('Lähde', 'Källa', 'Source'),
}

/** The source and note of a point, in words. */
function remarksOn(point: Point | undefined, { material: { language } }: ReportScope): Cell[] {
  const [source, note] = [passage(point?.source, language), passage(point?.note, language)]
  const said = source && { ...source, lead: `${words.source[language]}:` }
  return [said, note].flatMap((each) => (each ? [text(each)] : []))
}

function valueRow(
  { period, baseline, target, actual, awaited }: Moment,
  indicator: FullIndicator,
  scope: ReportScope,
): ValueRow {
  const { material } = scope
  const cell = (point: Point | undefined): Cell => (point ? valueCell(point, indicator, material) : none)
  const absent = explained('actuals', indicator, material, period) ?? gap(nouns.noData[material.language])
  return {
    period,
    baseline: cell(baseline),
    target: cell(target),
    actual: actual || !awaited ? cell(actual) : absent,
    remarks: list([
      ...[baseline, target, actual].flatMap((point) => remarksOn(point, scope)),
      ...valueRoles.flatMap((role) => editsOf(indicator, role, period, material)),
    ]),
  }
}

/** The values of an indicator in the order of time; a period whose actual is awaited has a row too. */
export const valueRows = (indicator: FullIndicator, scope: ReportScope): ValueRow[] =>
  momentsOf(indicator, scope.spanOf(indicator.id), scope.material.workspace).map((moment) =>
    valueRow(moment, indicator, scope),
  )

export function valuesOf(indicator: FullIndicator, goal: Goal, { material, unitOf }: ReportScope): ValuesOf {
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
export function indicatorSection(written: Indicator, goal: Goal, scope: ReportScope): Section {
  const { material } = scope
  const indicator = resolve(written, material.workspace)
  const rows = valueRows(indicator, scope)
  const about = valuesOf(indicator, goal, scope)
  return {
    id: anchor('indicator', indicator.id),
    about: nouns.indicator[material.language],
    title: indicatorTitle(indicator, material),
    blocks: [
      ...facts(indicatorFacts(indicator, scope)),
      ...figureOf(rows, about, material.language),
      ...valueTable(rows, about, material.language),
    ],
  }
}
