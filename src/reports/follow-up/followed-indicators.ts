/** The progress of indicators: never without base, latest, target, their periods, and the rule. */

import type { Point } from '../../core/files/unit-plan.ts'
import type { FollowedIndicator } from '../../core/follow-up.ts'
import { exact, toNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import { type ProgressState, progressStates } from '../../core/progress.ts'
import { t } from '../../core/text.ts'
import { dated, glanceTitles } from '../at-a-glance.ts'
import { count, fact, gap, list, mark, none, text, titleOrId } from '../document/cells.ts'
import type { Cell, Fact, Mark, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { anchor } from '../names.ts'
import { unitColumn } from '../unit-column.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'

const words = {
  table: t('Mittarien eteneminen', 'Indikatorernas utveckling', 'Progress of indicators'),
  state: t('Eteneminen (path-1)', 'Utveckling (path-1)', 'Progress (path-1)'),
  expected: t('Polulla nyt', 'På vägen nu', 'Path now'),
  expectedAbout: t(
    'Missä lähtötason ja tavoitetasojen kautta kulkeva suora on viimeisimmän toteuman ajanjakson lopussa.',
    'Var den raka linjen genom utgångsnivån och målnivåerna är i slutet av det senaste utfallets period.',
    "Where the line through baseline and targets is at the end of the latest actual's period.",
  ),
  ratio: t('Muutoksesta, %', 'Av förändringen, %', 'Of the change, %'),
  ratioAbout: t(
    'Kuinka suuri osa tähän mennessä odotetusta muutoksesta on toteutunut.',
    'Hur stor del av den hittills väntade förändringen som har skett.',
    'How much of the change expected by now has come about.',
  ),
  rule: t('Sääntö', 'Regel', 'Rule'),
  awaited: (periods: string) =>
    t(`toteuma puuttuu: ${periods}`, `utfall saknas: ${periods}`, `no actual: ${periods}`),
}

/** The mark of each state; those that are no judgement share one. */
const marks: Readonly<Partial<Record<ProgressState, Mark>>> = {
  achieved: 'achieved',
  'on-track': 'on-track',
  behind: 'behind',
  'off-track': 'off-track',
}

/** The mark of a state. */
export const stateMark = (state: ProgressState): Mark => marks[state] ?? 'unjudged'

/** A state by its mark and its name. */
export const progressMark = (state: ProgressState, { language }: Material): Cell =>
  mark(stateMark(state), progressStates[state][language])

function stateCell({ progress: { state, reason } }: FollowedIndicator, material: Material): Cell {
  const own = progressMark(state, material)
  return reason ? list([own, text(reason[material.language])]) : own
}

/** A value with its period; nothing where there is none. */
export const pointCell = (
  point: Point | undefined,
  { kind, unitOfMeasure, decimals, scale }: FollowedIndicator,
  material: Material,
): Cell => {
  if (!point) return none
  const measuring = {
    ...(kind && { kind }),
    ...(unitOfMeasure !== undefined && { unitOfMeasure }),
    ...(decimals !== undefined && { decimals }),
    ...(scale && { scale }),
  }
  const cell = dated(valueCell(point, measuring, material), point.period, material.language)
  return cell.kind === 'number' && unitOfMeasure !== undefined ? { ...cell, unitOfMeasure } : cell
}

/** The latest actual, and the periods of which one is due and not there. */
function latestCell(indicator: FollowedIndicator, material: Material): Cell {
  const { awaited, progress } = indicator
  const { language } = material
  const periods = awaited.map((each) => showPeriod(each, language)).join(', ')
  const missing = awaited.length > 0 ? [gap(words.awaited(periods)[language])] : []
  const latest = pointCell(progress.latest, indicator, material)
  return list([...(latest.kind === 'none' ? [] : [latest]), ...missing])
}

function expectedCell({ progress: { expected }, decimals }: FollowedIndicator): Cell {
  if (expected === undefined) return none
  const shown = decimals === undefined ? (expected.includes('.') ? 1 : 0) : Number(decimals)
  return { kind: 'number', numeral: expected, decimals: shown }
}

/** A share in whole per cent, cut and not rounded. */
function ratioCell({ progress: { ratio } }: FollowedIndicator): Cell {
  if (ratio === undefined) return none
  return count(0, { numeral: toNumeral(exact(ratio).times(100).round(0, 0).plus(0)) })
}

/** The columns that any judgement must have beside it. The rule stands in the head of the state, and like the unit of measure in a column of its own where tables are put together. */
function columnsFor(material: Material): ColumnOf<FollowedIndicator>[] {
  const { language } = material
  const point = (role: 'baseline' | 'target') => (indicator: FollowedIndicator) =>
    pointCell(indicator.progress[role], indicator, material)
  return [
    unitColumn(material, ({ unit, branch }) => unit ?? branch, { context: true }),
    {
      title: nouns.indicator,
      width: 'medium',
      header: true,
      cell: ({ title, id }) => text(titleOrId(title, id, language)),
    },
    {
      title: nouns.unitOfMeasure,
      width: 'narrow',
      context: true,
      cell: ({ unitOfMeasure }) => (unitOfMeasure === undefined ? none : text(unitOfMeasure)),
    },
    { title: words.state, width: 'narrow', cell: (indicator) => stateCell(indicator, material) },
    { title: glanceTitles.baseline, width: 'narrow', cell: point('baseline') },
    { title: glanceTitles.actual, width: 'narrow', cell: (indicator) => latestCell(indicator, material) },
    { title: words.expected, about: words.expectedAbout, width: 'narrow', cell: expectedCell },
    { title: words.ratio, about: words.ratioAbout, width: 'narrow', cell: ratioCell },
    { title: glanceTitles.target, width: 'narrow', cell: point('target') },
    { title: words.rule, width: 'narrow', context: true, cell: ({ progress }) => text(progress.rule) },
  ]
}

/** Indicators of one unit with their progress. */
export const progressTable = (
  id: string,
  indicators: readonly FollowedIndicator[],
  material: Material,
): Table[] =>
  tableOf(
    {
      id: anchor('progress', id),
      caption: words.table,
      family: { id: 'progress', title: words.table[material.language] },
    },
    columnsFor(material),
    indicators,
    material.language,
  )

/** How many indicators there are in each state that is not empty. */
export function progressFacts(indicators: readonly FollowedIndicator[], material: Material): Fact[] {
  const { language } = material
  return (Object.keys(progressStates) as ProgressState[]).flatMap((state) => {
    const many = indicators.filter(({ progress }) => progress.state === state).length
    return many === 0 ? [] : fact(progressStates[state][language], count(many, { mark: stateMark(state) }))
  })
}
