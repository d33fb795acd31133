/** Shared indicators over the units of a branch. No number stands without how many units are in it. */
import type { Aggregate, Aggregated } from '../../core/files/branch-plan.ts'
import { acrossUnits } from '../../core/files/choices.ts'
import type { SharedIndicator } from '../../core/files/indicators.ts'
import { sharedIndicator } from '../../core/indicator.ts'
import { byEnd } from '../../core/periods.ts'
import { type Text, t } from '../../core/text.ts'
import { dated } from '../at-a-glance.ts'
import { fact, facts, gap, list, none, passage, text, textOrNone, titleOrId } from '../document/cells.ts'
import type { Cell, Figure, Passage, Section } from '../document/document.ts'
import type { Material } from '../material.ts'
import { anchor, unitName } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { sharesFigure } from '../shares.ts'
import { figureOf, type ValueRow, type ValuesOf, valueTable } from '../value-table.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { termsTable } from './aggregate-terms.ts'
import { targetGapTable } from './target-gaps.ts'

const words = {
  shared: t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
  values: t('Yhteisten mittarien arvot', 'Gemensamma indikatorers värden', 'Values of shared indicators'),
  method: t(
    'Miten yksiköt on yhdistetty',
    'Hur enheterna har sammanställts',
    'How the units are put together',
  ),
  common: t('Yhteinen tavoitetaso', 'Gemensam målnivå', 'Common target'),
  notReckoned: t('ei laskettu', 'inte beräknat', 'not computed'),
  of: (n: number, m: number): Text => t(`${n}/${m} yksiköstä`, `${n} av ${m} enheter`, `${n} of ${m} units`),
  ofThoseWithIt: (n: number, m: number): Text =>
    t(
      `${n}/${m} yksiköstä, joilla mittari on`,
      `${n} av ${m} enheter som har indikatorn`,
      `${n} of ${m} units that have the indicator`,
    ),
  coverage: t(
    'Yksiköt, jotka ovat mukana viimeisimmässä toteumassa',
    'Enheter som är med i det senaste utfallet',
    'Units in the latest actual',
  ),
  isIn: t('Mukana', 'Med', 'In it'),
  missing: t('Puuttuu', 'Saknas', 'Missing'),
  unusable: t('Ei voi yhdistää', 'Kan inte sammanställas', 'Cannot be put together'),
  edited: t('Ministeriön muuttama', 'Ändrat av ministeriet', 'Edited by the ministry'),
  leftOut: t('Jätetty pois', 'Lämnat bort', 'Left out'),
}

/** Whose values they are, and how they came about. */
export interface Aggregation {
  readonly aggregate: Aggregate
  readonly indicator: SharedIndicator
}

/** The aggregates of a branch plan whose shared indicator is known. */
export const aggregationsOf = (
  aggregates: readonly Aggregate[] | undefined,
  { workspace }: Material,
): Aggregation[] =>
  (aggregates ?? []).flatMap((aggregate) => {
    const indicator = sharedIndicator(workspace, aggregate.id)
    return indicator ? [{ aggregate, indicator }] : []
  })

/** A number with how many of the units are in it; without a number, that it was not computed. */
export function aggregatedCell(
  value: Aggregated | undefined,
  { aggregate, indicator }: Aggregation,
  material: Material,
): Cell {
  if (!value) return none
  const { period, value: number, numerator, denominator, flags } = value
  // Where nobody said of whom the indicator is expected, those that have it are not the whole branch.
  const of = indicator.expected ? words.of : words.ofThoseWithIt
  const coverage: Passage = {
    text: of(value.from.length, aggregate.expected.length)[material.language],
  }
  const point = {
    period,
    ...(number !== undefined && { value: number }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(flags && { flags }),
  }
  const cell = valueCell(point, indicator, material)
  const method = indicator.aggregation?.units ?? 'none'
  if (method === 'none') return gap(acrossUnits.none[material.language])
  if (cell.kind !== 'number') return gap({ text: words.notReckoned[material.language], note: coverage.text })
  const { terms, ...plain } = cell
  return { ...plain, ...(method === 'ratio' && terms && { terms }), notes: [coverage, ...(cell.notes ?? [])] }
}

/** Who is missing from the values of a period, and what the ministry has changed in them. */
function remarksOn(values: readonly (Aggregated | undefined)[], material: Material): Cell {
  const told = (['missing', 'unusable', 'edited', 'leftOut'] as const).flatMap((name) => {
    const units = [...new Set(values.flatMap((value) => value?.[name] ?? []))]
    const names = units.map((unit) => unitName(unit, material).text).join(', ')
    return units.length > 0 ? [text(`${words[name][material.language]}: ${names}`)] : []
  })
  return list(told)
}

/** The values of an aggregate in the order of time. */
export function aggregateRows(aggregation: Aggregation, material: Material): ValueRow[] {
  const { baselines = [], targets = [], actuals = [] } = aggregation.aggregate
  const periods = [...new Set([...baselines, ...targets, ...actuals].map(({ period }) => period))].sort(byEnd)
  return periods.map((period) => {
    const [baseline, target, actual] = [baselines, targets, actuals].map((values) =>
      values.find((each) => each.period === period),
    )
    return {
      period,
      baseline: aggregatedCell(baseline, aggregation, material),
      target: aggregatedCell(target, aggregation, material),
      actual: aggregatedCell(actual, aggregation, material),
      remarks: remarksOn([baseline, target, actual], material),
    }
  })
}

function factsOf({ aggregate, indicator }: Aggregation, material: Material) {
  const { language } = material
  const { aggregation, targets = [] } = indicator
  const measured = (cell: Cell): Cell =>
    cell.kind === 'number' && indicator.unitOfMeasure !== undefined
      ? { ...cell, unitOfMeasure: indicator.unitOfMeasure }
      : cell
  const common = targets.map((point) =>
    dated(measured(valueCell(point, indicator, material)), point.period, language),
  )
  return [
    ...fact(nouns.definition[language], textOrNone(passage(indicator.definition, language))),
    ...fact(words.method[language], aggregation && text(acrossUnits[aggregation.units][language])),
    ...fact(words.common[language], list(common)),
    ...fact(
      nouns.units[language],
      text(aggregate.expected.map((unit) => unitName(unit, material).text).join(', ')),
    ),
  ]
}

/** How many units are in the latest actual of each shared indicator. */
export const coverageFigure = (aggregations: readonly Aggregation[], material: Material): Figure[] =>
  sharesFigure(
    { id: 'shared-coverage', title: words.coverage, part: words.isIn, rest: words.missing },
    aggregations.map(({ aggregate: { actuals = [], expected }, indicator }) => ({
      title: titleOrId(indicator.title, indicator.id, material.language).text,
      many: [...actuals].sort((a, b) => byEnd(a.period, b.period)).at(-1)?.from.length ?? 0,
      of: expected.length,
    })),
    material,
  )

/** A shared indicator over a branch: how it was put together, how it has developed, and its values. */
export function aggregateSection(aggregation: Aggregation, scope: ReportScope): Section {
  const { material } = scope
  const { language } = material
  const { indicator } = aggregation
  const title = passage(indicator.title, language) ?? { text: indicator.id }
  const rows = aggregateRows(aggregation, material)
  const about: ValuesOf = {
    id: anchor('shared-values', indicator.id),
    family: { id: 'shared-values', title: words.values[language] },
    context: [{ title: nouns.indicator, cell: text(title) }],
    unitOfMeasure: indicator.unitOfMeasure,
  }
  return {
    id: anchor('shared', indicator.id),
    about: words.shared[language],
    title,
    blocks: [
      ...facts(factsOf(aggregation, material)),
      ...figureOf(rows, about, language),
      ...valueTable(rows, about, language),
      ...targetGapTable(aggregation, about, scope),
      ...termsTable(aggregation, about, scope),
    ],
  }
}
