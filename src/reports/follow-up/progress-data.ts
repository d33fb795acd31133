/** The progress of indicators as data: one row each, with all that its state follows from. */

import type { Point } from '../../core/files/unit-plan.ts'
import type { FollowedIndicator } from '../../core/follow-up.ts'
import { exact, toNumeral } from '../../core/numerals.ts'
import { progressStates } from '../../core/progress.ts'
import { pick, t } from '../../core/text.ts'
import { glanceTitles } from '../at-a-glance.ts'
import { type Dataset, type Datum, datasetOf, type FieldOf } from '../document/dataset.ts'
import type { Material } from '../material.ts'
import { nouns } from '../vocabulary.ts'
import { pointCell } from './followed-indicators.ts'

const words = {
  title: t('Mittarien eteneminen', 'Indikatorernas utveckling', 'Progress of indicators'),
  about: t('Yksi rivi on yksi mittari.', 'En rad är en indikator.', 'A row is one indicator.'),
  id: t('Tunnus', 'Id', 'Id'),
  state: t('Eteneminen', 'Utveckling', 'Progress'),
  rule: t('Sääntö', 'Regel', 'Rule'),
  expected: t(
    'Polulla viimeisimmän toteuman aikaan',
    'På vägen vid det senaste utfallet',
    'Path at the latest actual',
  ),
  ratio: t(
    'Osuus odotetusta muutoksesta',
    'Andel av den väntade förändringen',
    'Share of the expected change',
  ),
  awaited: t('Puuttuvat toteumat', 'Utfall som saknas', 'Actuals not there'),
  file: t('Tiedosto', 'Fil', 'File'),
  line: t('Rivi', 'Rad', 'Line'),
}
const roles = ['baseline', 'latest', 'target'] as const
const titles = { baseline: glanceTitles.baseline, latest: glanceTitles.actual, target: glanceTitles.target }

/** A value in the indicator's unit of measure, when it is a number: a quotient with ten decimals. */
function numberOf(point: Point | undefined, indicator: FollowedIndicator, material: Material): Datum {
  const cell = pointCell(point, indicator, material)
  return cell.kind === 'number' ? toNumeral(exact(cell.numeral).round(10)) : undefined
}

const fieldsFor = (material: Material): FieldOf<FollowedIndicator>[] => [
  { name: 'branch', type: 'string', title: nouns.branch, value: ({ branch }) => branch },
  { name: 'unit', type: 'string', title: nouns.unit, value: ({ unit }) => unit },
  { name: 'goal', type: 'string', title: nouns.goal, value: ({ goal }) => goal },
  { name: 'indicator', type: 'string', title: words.id, value: ({ id }) => id },
  {
    name: 'title',
    type: 'string',
    title: nouns.indicator,
    value: ({ title }) => pick(title, material.language)?.text,
  },
  {
    name: 'state',
    type: 'string',
    title: words.state,
    of: Object.keys(progressStates),
    value: ({ progress }) => progress.state,
  },
  { name: 'rule', type: 'string', title: words.rule, value: ({ progress }) => progress.rule },
  {
    name: 'unitOfMeasure',
    type: 'string',
    title: nouns.unitOfMeasure,
    value: ({ unitOfMeasure }) => unitOfMeasure,
  },
  ...roles.flatMap((role): FieldOf<FollowedIndicator>[] => [
    {
      name: `${role}Period`,
      type: 'string',
      title: nouns.period,
      value: ({ progress }) => progress[role]?.period,
    },
    {
      name: role,
      type: 'number',
      title: titles[role],
      value: (indicator) => numberOf(indicator.progress[role], indicator, material),
    },
  ]),
  { name: 'expected', type: 'number', title: words.expected, value: ({ progress }) => progress.expected },
  { name: 'ratio', type: 'number', title: words.ratio, value: ({ progress }) => progress.ratio },
  {
    name: 'awaited',
    type: 'string',
    title: words.awaited,
    value: ({ awaited }) => awaited.join(' ') || undefined,
  },
  { name: 'file', type: 'string', title: words.file, value: ({ file }) => file },
  { name: 'line', type: 'integer', title: words.line, value: ({ line }) => String(line) },
]

/** The dataset of progress. */
export const progressData = (indicators: readonly FollowedIndicator[], material: Material): Dataset =>
  datasetOf(
    { name: 'progress', title: words.title, about: words.about, key: ['branch', 'unit', 'indicator'] },
    fieldsFor(material),
    indicators,
    material.language,
  )
