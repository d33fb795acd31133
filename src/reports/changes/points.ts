/** How the values of an indicator are told: number by number, with their periods. */
import { amountOf, compareAmounts } from '../../core/amount.ts'
import { valueFlags } from '../../core/files/choices.ts'
import type { Indicator, Point } from '../../core/files/unit-plan.ts'
import { resolve } from '../../core/indicator.ts'
import { showNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import { byKey, partShape, sameValue } from '../../core/shape/same.ts'
import type { ListShape, Shape, Values } from '../../core/shape/shape.ts'
import type { Text } from '../../core/text.ts'
import type { Material } from '../material.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import { asOne, fieldOf, nameOf, say, type Told, type Topic } from './news.ts'
import { aimed, general, lowered, raised, type Sayings, succeeded } from './sayings.ts'
import { shownValue } from './shown-value.ts'

/** The indicator that values belong to, before or after. */
const indicatorIn = (values: Values | undefined, material: Material) =>
  resolve((values ?? {}) as unknown as Indicator, material.workspace)

/** A value of an indicator with its unit of measure, the terms it follows from, and what must be known of it. */
function shownPoint(point: Point, values: Values | undefined, material: Material): string {
  const { language } = material
  const indicator = indicatorIn(values, material)
  const cell = valueCell(point, indicator, material)
  if (cell.kind !== 'number') return 'passage' in cell ? cell.passage.text : ''
  const unit = indicator.unitOfMeasure === undefined ? '' : `\u00a0${indicator.unitOfMeasure}`
  const terms = cell.terms?.map((term) => showNumeral(term, language)).join('/')
  const flags = (point.flags ?? []).map((flag) => valueFlags[flag][language])
  const asides = [...(terms ? [terms] : []), ...flags]
  const number = showNumeral(cell.numeral, language, cell.decimals) + unit
  return asides.length > 0 ? `${number} (${asides.join(', ')})` : number
}

/** One value of an indicator: what it is called, and what it was and is; undefined where it was or is not there. */
interface PointChange {
  readonly name: string
  readonly shape: Shape
  readonly was: Point | undefined
  readonly now: Point | undefined
}

/** By which sentences the number of a value is told. */
type SayingsFor = (change: PointChange, told: Told) => Sayings

/** Whether a target went up or down, as far as it was and is a number. */
export const direction: SayingsFor = ({ was, now }, { change, material }) => {
  const dimensions = material.workspace.shared?.content.dimensions
  const a = was && amountOf(was, indicatorIn(change.before, material), dimensions)
  const b = now && amountOf(now, indicatorIn(change.after, material), dimensions)
  const order = a && b ? compareAmounts(a, b) : 0
  return order === 0 ? aimed : order < 0 ? raised : lowered
}

/** What of a value is not its number has changed: its source, a note. */
function besidesNumber({ name, shape, was, now }: PointChange, told: Told): string[] {
  if (!was || !now) return []
  return (['source', 'note'] as const).flatMap((key) => {
    const of = partShape(shape, key)
    if (sameValue(of, was[key], now[key])) return []
    const shown = (value: unknown) => (value === undefined ? undefined : shownValue(of, value, told.material))
    const news = {
      name: `${name} · ${nameOf(shape, [key], told.material)}`,
      was: shown(was[key]),
      now: shown(now[key]),
    }
    return [say(news, general, told)]
  })
}

function pointNews(point: PointChange, sayings: Sayings, told: Told): string[] {
  const { change, material } = told
  const was = point.was && shownPoint(point.was, change.before, material)
  const now = point.now && shownPoint(point.now, change.after, material)
  const number = was === now ? [] : [say({ name: point.name, was, now }, sayings, told)]
  return [...number, ...besidesNumber(point, told)]
}

/** The values of an indicator, one period after the other. */
export const points =
  (noun: Text, sayingsFor: SayingsFor): Topic =>
  (field, told) => {
    const { shape: whole, before, after } = told.change
    const list = partShape(whole, field) as ListShape<Shape>
    const pointsIn = (values: Values | undefined) =>
      byKey(list, fieldOf(values, field)) as ReadonlyMap<string, Point>
    const [olds, news] = [pointsIn(before), pointsIn(after)]
    const { language } = told.material
    return [...new Set([...olds.keys(), ...news.keys()])].flatMap((period) => {
      const [was, now] = [olds.get(period), news.get(period)]
      if (was && now && sameValue(list.of, was, now)) return []
      const name = `${noun[language]} ${showPeriod(period, language)}`
      const point = { name, shape: list.of, was, now }
      return pointNews(point, sayingsFor(point, told), told)
    })
  }

export const baseline: Topic = (field, told) => {
  const { before, after, shape } = told.change
  const { language } = told.material
  const [was, now] = [before, after].map((values) => fieldOf(values, field)) as [Point?, Point?]
  const name = `${nouns.baseline[language]} ${showPeriod((now ?? was)?.period ?? '', language)}`
  if (was && now && was.period !== now.period) return asOne(succeeded)(field, told)
  return pointNews({ name, shape: partShape(shape, field), was, now }, aimed, told)
}
