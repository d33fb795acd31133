import type { Aggregate, Aggregated } from '../core/files/branch-plan.ts'
import type { SharedIndicator, SharedIndicators } from '../core/files/indicators.ts'
import type { Indicator, Point, ValueRole } from '../core/files/unit-plan.ts'
import { isOfUnit, unitOf } from '../core/ids.ts'
import type { Goals } from '../core/items.ts'
import type { Names } from '../core/names.ts'
import { byCodePoint } from '../core/order.ts'
import { byEnd } from '../core/periods.ts'
import { agreed, methods, usable } from './methods.ts'
import { overPeriods } from './over-time.ts'
import { scaleOf, termOf } from './terms.ts'

/** An indicator of a unit that reports a shared one. */
interface Reporting {
  readonly unit: string
  readonly indicator: Indicator
}

/** The shared indicators, and the plans and units whose values are put together. */
interface Material {
  readonly shared: SharedIndicators
  /** The units of the branch in the period of its plan, and what those that have changed their ids are called now. */
  readonly units: readonly string[]
  readonly successors: Names
  /** The branch plan as the units would have it, and the ids that the ministry has left out. */
  readonly generated: Goals
  readonly leftOut: readonly string[]
}

/** What the units report of a shared indicator. A value of the branch's own speaks of all of them: as one more term it would count them twice. */
const reporting = (goals: Goals, shared: string): Reporting[] =>
  goals.flatMap(({ indicators = [] }) =>
    indicators
      .filter((indicator) => indicator.shared === shared && isOfUnit(indicator.id))
      .map((indicator) => ({ unit: unitOf(indicator.id) as string, indicator })),
  )

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort(byCodePoint)
/** A field that is there only when it has something in it. */
const some = <K extends string>(name: K, values: readonly string[]): Partial<Record<K, string[]>> =>
  (values.length > 0 ? { [name]: values } : {}) as Partial<Record<K, string[]>>

/** Whether the ministry has changed what a unit said of a period. */
const isEdited = (point: Point, id: string, role: ValueRole, generated: readonly Reporting[]): boolean => {
  const said = generated.find(({ indicator }) => indicator.id === id)
  const same = said && pointsOf(said.indicator, role).find((other) => other.period === point.period)
  return said !== undefined && JSON.stringify(same) !== JSON.stringify(point)
}

const pointsOf = (indicator: Indicator, role: ValueRole): readonly Point[] =>
  role === 'baseline' ? (indicator.baseline ? [indicator.baseline] : []) : (indicator[role] ?? [])

/** Puts the values of units together period by period. The units in it and those missing from it are part of each value. */
class Aggregation {
  readonly indicator: SharedIndicator
  readonly setting: Material
  readonly now: readonly Reporting[]
  readonly said: readonly Reporting[]
  readonly expected: readonly string[]
  readonly leftOut: readonly string[]

  constructor(indicator: SharedIndicator, goals: Goals, setting: Material) {
    this.indicator = indicator
    this.setting = setting
    this.now = reporting(goals, indicator.id)
    this.said = reporting(setting.generated, indicator.id)
    const carrying = this.now.map(({ unit }) => unit)
    this.leftOut = unique(
      this.said.filter((each) => setting.leftOut.includes(each.indicator.id)).map(({ unit }) => unit),
    )
    const named = (indicator.expected ?? []).map((unit) => setting.successors.get(unit) ?? unit)
    const asked = named.filter((unit) => setting.units.includes(unit))
    // Whoever has the indicator is expected to report it: more units in a number than expected would be no share of them.
    this.expected = unique([...asked, ...carrying, ...this.leftOut])
  }

  /** The values of one role, by period. */
  periods(role: ValueRole): Aggregated[] {
    const names = [
      ...new Set(this.now.flatMap(({ indicator }) => pointsOf(indicator, role).map((point) => point.period))),
    ]
    return names.sort(byEnd).map((name) => this.inPeriod(role, name))
  }

  private inPeriod(role: ValueRole, name: string): Aggregated {
    const { units = 'none', missing = 'all' } = this.indicator.aggregation ?? {}
    const points = this.now.flatMap(({ unit, indicator }) =>
      pointsOf(indicator, role)
        .filter((point) => point.period === name)
        .map((point) => ({
          id: indicator.id,
          term: termOf(unit, point, this.indicator, this.setting.shared.dimensions),
        })),
    )
    const all = points.map(({ term }) => term)
    const same = agreed(units, all)
    const terms = same ? all : all.filter(usable[units])
    const from = unique(terms.map(({ unit }) => unit))
    const unusable = unique(all.map(({ unit }) => unit)).filter((unit) => !from.includes(unit))
    const absent = this.expected.filter((unit) => !from.includes(unit))
    const edited = points
      .filter(({ id, term }) => isEdited(term.point, id, role, this.said))
      .map(({ term }) => term.unit)
    const enough = terms.length > 0 && (absent.length === 0 || missing === 'partial')
    return {
      period: name,
      ...(enough ? (same ?? methods[units](terms, scaleOf(this.indicator))) : {}),
      from,
      ...some(
        'missing',
        absent.filter((unit) => !this.leftOut.includes(unit) && !unusable.includes(unit)),
      ),
      ...some('unusable', unusable),
      ...some('edited', unique(edited)),
      ...some('leftOut', this.leftOut),
      ...(some('flags', unique(terms.flatMap(({ point }) => point.flags ?? []))) as Pick<
        Aggregated,
        'flags'
      >),
    }
  }

  whole(): Aggregate {
    const [baselines, targets, actuals] = [
      this.periods('baseline'),
      this.periods('targets'),
      this.periods('actuals'),
    ]
    const over = overPeriods(actuals, this.indicator)
    return {
      id: this.indicator.id,
      branchUnits: String(this.setting.units.length),
      expected: this.expected,
      ...(baselines.length > 0 && { baselines }),
      ...(targets.length > 0 && { targets }),
      ...(actuals.length > 0 && { actuals }),
      ...(over && { overTime: over }),
    }
  }
}

/** The shared indicators over the units of a branch, in the order of indicators.yaml; one that nobody has or should have is not there. */
export function aggregates(goals: Goals, setting: Material): Aggregate[] {
  const all = setting.shared.indicators.map((indicator) => new Aggregation(indicator, goals, setting))
  return all
    .filter(({ now, said, expected }) => now.length + said.length + expected.length > 0)
    .map((each) => each.whole())
}
