/** What has changed in a part, topic by topic: each field has its own way of being told, or the general one. */
import { amountOf, compareAmounts } from '../../core/amount.ts'
import type { PartChange } from '../../core/difference.ts'
import { type Status, valueFlags } from '../../core/files/choices.ts'
import type { Indicator, Point } from '../../core/files/unit-plan.ts'
import { resolve } from '../../core/indicator.ts'
import { namedSteps, shapeAlong } from '../../core/named-way.ts'
import { showDay, showNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import { byKey, type Difference, partShape, sameValue } from '../../core/shape/same.ts'
import type { ListShape, Shape, Values } from '../../core/shape/shape.ts'
import { type Text, t, type Words } from '../../core/text.ts'
import type { Material } from '../material.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import {
  aimed,
  becameStatus,
  general,
  lowered,
  raised,
  recorded,
  type Sayings,
  succeeded,
} from './sayings.ts'
import { shownValue } from './shown-value.ts'

/** What stands around the topics of one part. */
interface Told {
  readonly change: PartChange
  readonly material: Material
  /** What the goals of the plan are called. */
  readonly goals: ReadonlyMap<string, Words>
}

/** Tells of one field of a part. */
type Topic = (field: string, told: Told) => string[]

/** One thing to tell: what it is called, and what it was and is; undefined where there is nothing. */
interface News {
  readonly name: string
  readonly was: string | undefined
  readonly now: string | undefined
}

function say({ name, was, now }: News, { stated, added, changed, removed }: Sayings, told: Told): string {
  const text: Text =
    now === undefined
      ? removed(name, was ?? '')
      : was !== undefined
        ? changed(name, was, now)
        : told.change.before
          ? added(name, now)
          : stated(name, now)
  // A quotation that ends a sentence ends this one too.
  return text[told.material.language].replace(/([.!?…][”“])\.$/, '$1')
}

const fieldOf = (values: Values | undefined, field: string): unknown => values?.[field]

/** The name of a field, then of what is inside it, as far as they have names; what has none is a key: a year, a language. */
const nameOf = (shape: Shape, path: readonly string[], { language }: Material): string =>
  namedSteps(shape, path)
    .map(({ label }) => label[language])
    .join(' · ')

/** Whether a difference is of a text in one language, where the other languages are as they were. */
const isTranslation = (shape: Shape, field: readonly string[]): boolean =>
  namedSteps(shape, field).at(-1)?.from?.kind === 'words'

/** A difference by the name of its field; a text without its language, when it has only one. */
function differenceNews(shape: Shape, { field, before, after }: Difference, told: Told): News {
  const { material, change } = told
  const alone =
    isTranslation(shape, field) && field.at(-1) === material.language && !severalLanguages(change, field)
  const there = shapeAlong(shape, field)
  const shown = (value: unknown) =>
    value === undefined || !there ? undefined : shownValue(there, value, material)
  return {
    name: nameOf(shape, alone ? field.slice(0, -1) : field, material),
    was: shown(before),
    now: shown(after),
  }
}

const severalLanguages = ({ before, after }: PartChange, [first = '']: readonly string[]): boolean =>
  [before, after].some((values) => {
    const words = fieldOf(values, first)
    return typeof words === 'object' && words !== null && Object.keys(words).length > 1
  })

/** The differences of one field of a part; of a part that is new or gone, the field as a whole. */
function differencesOf(field: string, { before, after, differences }: PartChange): readonly Difference[] {
  if (before && after) return differences.filter(({ field: [first] }) => first === field)
  return [{ field: [field], before: fieldOf(before, field), after: fieldOf(after, field) }]
}

const inGeneral =
  (sayings: Sayings = general): Topic =>
  (field, told) =>
    differencesOf(field, told.change).map((difference) =>
      say(differenceNews(told.change.shape, difference, told), sayings, told),
    )

/** A field told as one whole, whatever in it has changed. */
const asOne =
  (sayings: Sayings): Topic =>
  (field, told) => {
    const { before, after, shape } = told.change
    const of = partShape(shape, field)
    const shown = (value: unknown) => (value === undefined ? undefined : shownValue(of, value, told.material))
    const news = {
      name: nameOf(shape, [field], told.material),
      was: shown(fieldOf(before, field)),
      now: shown(fieldOf(after, field)),
    }
    return [say(news, sayings, told)]
  }

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

/** Whether a target went up or down, as far as it is a number. */
function direction(was: Point, now: Point, { change, material }: Told): Sayings {
  const dimensions = material.workspace.shared?.content.dimensions
  const a = amountOf(was, indicatorIn(change.before, material), dimensions)
  const b = amountOf(now, indicatorIn(change.after, material), dimensions)
  const order = a && b ? compareAmounts(a, b) : 0
  return order === 0 ? aimed : order < 0 ? raised : lowered
}

/** What of a point is not its number has changed: its source, a note. */
function besidesNumber(shape: Shape, name: string, was: Point, now: Point, told: Told): string[] {
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

function pointNews(
  shape: Shape,
  name: string,
  was: Point | undefined,
  now: Point | undefined,
  sayingsFor: (was: Point, now: Point) => Sayings,
  told: Told,
): string[] {
  const { change, material } = told
  const [before, after] = [
    was && shownPoint(was, change.before, material),
    now && shownPoint(now, change.after, material),
  ]
  const sayings = sayingsFor(was ?? (now as Point), now ?? (was as Point))
  const number = before === after ? [] : [say({ name, was: before, now: after }, sayings, told)]
  return was && now ? [...number, ...besidesNumber(shape, name, was, now, told)] : number
}

/** The values of an indicator, one period after the other. */
const points =
  (noun: Text, sayingsFor: (was: Point, now: Point, told: Told) => Sayings): Topic =>
  (field, told) => {
    const { shape, before, after } = told.change
    const list = partShape(shape, field) as ListShape<Shape>
    const [was, is] = [byKey(list, fieldOf(before, field)), byKey(list, fieldOf(after, field))]
    const { language } = told.material
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((period) => {
      const [old, now] = [was.get(period), is.get(period)] as [Point | undefined, Point | undefined]
      if (old && now && sameValue(list.of, old, now)) return []
      const name = `${noun[language]} ${showPeriod(period, language)}`
      return pointNews(list.of, name, old, now, (a, b) => sayingsFor(a, b, told), told)
    })
  }

const baseline: Topic = (field, told) => {
  const { before, after, shape } = told.change
  const { language } = told.material
  const [was, now] = [before, after].map((values) => fieldOf(values, field)) as [Point?, Point?]
  const name = `${nouns.baseline[language]} ${showPeriod((now ?? was)?.period ?? '', language)}`
  if (was && now && was.period !== now.period) return asOne(succeeded)(field, told)
  return pointNews(partShape(shape, field), name, was, now, () => aimed, told)
}

const status: Topic = (field, told) => {
  const { before, after } = told.change
  const [was, now] = [before, after].map((values) => fieldOf(values, field)) as [Status?, Status?]
  return was && now ? [becameStatus(was, now)[told.material.language]] : inGeneral()(field, told)
}

/** In which goal a measure or indicator stands. */
const goal: Topic = (field, { change: { before, after }, material, goals }) => {
  if (!before || !after) return []
  const name = (values: Values) => {
    const id = String(fieldOf(values, field))
    const title = goals.get(id)
    return title ? shownValue({ kind: 'words', max: 0 }, title, material) : id
  }
  const [was, now] = [name(before), name(after)]
  return [
    t(
      `Siirrettiin toiseen tavoitteeseen: ${was} → ${now}.`,
      `Har flyttats till ett annat mål: ${was} → ${now}.`,
      `Moved to another goal: ${was} → ${now}.`,
    )[material.language],
  ]
}

const updated: Topic = (field, { change: { after }, material: { language } }) => {
  const now = fieldOf(after, field)
  if (typeof now !== 'string') return []
  const day = showDay(now, language)
  return [
    t(`Suunnitelma päivitettiin ${day}.`, `Planen uppdaterades ${day}.`, `The plan was updated on ${day}.`)[
      language
    ],
  ]
}

const unsaid: Topic = () => []

const topics: Readonly<Record<string, Topic>> = {
  targets: points(nouns.target, direction),
  actuals: points(nouns.actual, () => recorded),
  baseline,
  status,
  goal,
  stage: inGeneral(succeeded),
  period: asOne(succeeded),
  branch: inGeneral(succeeded),
  responsible: asOne(succeeded),
  schedule: asOne(general),
  performanceAgreement: inGeneral(),
  updated,
  strategyGoals: asOne(general),
  format: unsaid,
}

/** Which fields of a part have changed, in the order of its shape; what a part is called by is not told when it is new or gone. */
function fieldsOf({ change: { before, after, differences, was } }: Told): string[] {
  if (before && after)
    return [...new Set(differences.flatMap(({ field: [first] }) => first ?? []))].filter(
      (field) => field !== 'was' || was === undefined,
    )
  return Object.keys(after ?? {}).filter(
    (field) => !['id', 'title', 'name', 'was', 'unit', 'language'].includes(field),
  )
}

const changedId = (was: string, now: string): Text =>
  t(
    `Tunnus vaihtui: ${was} → ${now}.`,
    `Id:t har ändrats: ${was} → ${now}.`,
    `The id changed: ${was} → ${now}.`,
  )

/** What has changed in a part, a sentence each. Of what is gone there is nothing more to tell. */
export function sentencesOf(told: Told): string[] {
  const { change, material } = told
  if (!change.after) return []
  const named = change.was === undefined ? [] : [changedId(change.was, change.id)[material.language]]
  return [...named, ...fieldsOf(told).flatMap((field) => (topics[field] ?? inGeneral())(field, told))]
}
