/** How the number of a shared indicator has come about. */
import { asWritten, type Dimensions } from '../core/amount.ts'
import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import { type Aggregate, type Aggregated, branchPlan } from '../core/files/branch-plan.ts'
import { acrossUnits } from '../core/files/choices.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Indicator, Point } from '../core/files/unit-plan.ts'
import { isOfUnit, unitOf } from '../core/ids.ts'
import { shapeAt } from '../core/shape/shape.ts'
import { type TargetGap, targetGaps } from '../core/target-gap.ts'
import { eachLanguage, same, type Text, t } from '../core/text.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'
import { atValue } from './tell.ts'

const roles = ['baselines', 'targets', 'actuals'] as const
type Role = (typeof roles)[number]

const labelOf = (role: Role): Text => shapeAt(branchPlan, ['aggregates', 0, role]).field?.label ?? same(role)

/** What the values of units need that cannot be put together, by the way in which they would be. */
const needed = (way: string): Text =>
  ({
    ratio: t(
      'anna arvoille numerator ja denominator',
      'ge värdena numerator och denominator',
      'give the values a numerator and a denominator',
    ),
    'weighted-mean': t(
      'anna arvoille paino weight',
      'ge värdena en vikt, weight',
      'give the values a weight',
    ),
  })[way] ??
  t(
    'anna arvot mittayksikössä, jonka voi muuntaa',
    'ge värdena i en måttenhet som kan räknas om',
    'give the values in a unit of measure that can be converted',
  )

/** The units that are not in a number, and why. */
function absentees({ missing = [], unusable = [], leftOut = [] }: Aggregated, way: string): Text {
  const help = needed(way)
  const parts: [readonly string[], (units: string) => Text][] = [
    [missing, (units) => t(`Puuttuu: ${units}.`, `Saknas: ${units}.`, `Missing: ${units}.`)],
    [
      unusable,
      (units) =>
        t(
          `Ei voi yhdistää, ${help.fi}: ${units}.`,
          `Kan inte sammanställas, ${help.sv}: ${units}.`,
          `Cannot be put together, ${help.en}: ${units}.`,
        ),
    ],
    [leftOut, (units) => t(`Jätetty pois: ${units}.`, `Lämnat bort: ${units}.`, `Left out: ${units}.`)],
  ]
  const told = parts.filter(([units]) => units.length > 0).map(([units, tell]) => tell(units.join(', ')))
  return eachLanguage((language) => told.map((text) => ` ${text[language]}`).join(''))
}

/** The number of an aggregate, how it came about, and whose values are in it or not. */
function reckoned(
  role: Role,
  value: Aggregated,
  { id, expected }: Aggregate,
  { aggregation }: SharedIndicator,
  task: Task,
): Diagnostic {
  const method = aggregation?.units ?? 'none'
  const [label, way, absent] = [labelOf(role), acrossUnits[method], absentees(value, method)]
  const number = value.value === undefined && value.numerator === undefined ? '–' : asWritten(value)
  const [from, share] = [value.from.join(', ') || '–', `${value.from.length}/${expected.length}`]
  const message = t(
    `${id} · ${label.fi} · ${value.period}: ${number} (${way.fi}). Yksiköistä mukana ${share}: ${from}.${absent.fi}`,
    `${id} · ${label.sv} · ${value.period}: ${number} (${way.sv}). Av enheterna är ${share} med: ${from}.${absent.sv}`,
    `${id} · ${label.en} · ${value.period}: ${number} (${way.en}). Units in it ${share}: ${from}.${absent.en}`,
  )
  return diagnoseFile(task.path, 'merge-origin', 'info', message)
}

/** The number of a point as it was written, with its unit of measure where that is another than the indicator's. */
const measured = (point: Point): string =>
  [asWritten(point), point.unitOfMeasure].filter((part) => part !== undefined).join(' ')

/** A value of a unit that is in an aggregate. */
function term(indicator: Indicator, role: Role, value: Aggregated, task: Task): Diagnostic[] {
  const { id, baseline } = indicator
  const points = role === 'baselines' ? (baseline ? [baseline] : []) : (indicator[role] ?? [])
  const point = points.find((one) => one.period === value.period)
  if (!point) return []
  const field = role === 'baselines' ? ['baseline'] : [role, value.period]
  const isEdited = value.edited?.includes(unitOf(id) ?? '')
  const message = t(
    `${id}: ${measured(point)}.${isEdited ? ' Muutettu yhdistetyssä suunnitelmassa.' : ''}`,
    `${id}: ${measured(point)}.${isEdited ? ' Ändrat i den sammanställda planen.' : ''}`,
    `${id}: ${measured(point)}.${isEdited ? ' Changed in the merged plan.' : ''}`,
  )
  return [atValue({ id, field }, task, { code: 'merge-origin', severity: 'info', message })]
}

/** The plan's own target, which is no term, and what the units' targets lack of it or have above it. */
function ownTarget({ id, own, gap = '–' }: TargetGap, task: Task): Diagnostic {
  const message = t(
    `${id}: oma tavoitetaso ${measured(own)}, ei mukana luvussa. Yksiköiden erotus siihen: ${gap}.`,
    `${id}: egen målnivå ${measured(own)}, ingår inte i talet. Enheternas skillnad till den: ${gap}.`,
    `${id}: own target ${measured(own)}, not in the number. The units' difference from it: ${gap}.`,
  )
  return atValue({ id, field: ['targets', own.period] }, task, {
    code: 'merge-origin',
    severity: 'info',
    message,
  })
}

/** How a shared indicator was put together: the number of each period, then each of its terms, then the plan's own target. */
export function whyAggregate(
  indicator: SharedIndicator,
  [role, period]: readonly string[],
  { plan: { goals = [], aggregates = [] } }: Merge,
  task: Task,
  dimensions: Dimensions,
): Diagnostic[] | undefined {
  const aggregate = aggregates.find(({ id }) => id === indicator.id)
  if (!aggregate) return undefined
  const terms = goals.flatMap(({ indicators = [] }) =>
    indicators.filter(({ id, shared }) => shared === indicator.id && isOfUnit(id)),
  )
  const isAsked = (each: Role, name: string): boolean =>
    (role === undefined || each === role) && (period === undefined || name === period)
  const numbers = roles.flatMap((each) =>
    (aggregate[each] ?? [])
      .filter((value) => isAsked(each, value.period))
      .flatMap((value) => [
        reckoned(each, value, aggregate, indicator, task),
        ...terms.flatMap((one) => term(one, each, value, task)),
      ]),
  )
  const owns = targetGaps(goals, aggregate, indicator, dimensions).filter(({ own }) =>
    isAsked('targets', own.period),
  )
  return [...numbers, ...owns.map((gap) => ownTarget(gap, task))]
}
