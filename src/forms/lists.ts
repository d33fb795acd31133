/** What people choose from in a form: labels in their language, and the ids that a plan keeps. */
import type { Ambition, Wordings } from '../core/files/catalogue.ts'
import type { FormList } from '../core/form.ts'
import { byCodePoint } from '../core/order.ts'
import { unitsIn } from '../core/organisation.ts'
import { type Language, languages, pick, type Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { indicatorsIn } from '../core/written.ts'
import type { Column } from './columns.ts'

type Items = FormList['items']

/** A wording of the strategy in the reader's language, else in another. */
const worded = (wordings: Wordings, language: Language): string =>
  [language, ...languages].map((each) => wordings[each].text).find((text) => text !== undefined) ?? ''

const strategyItem = (id: string, wording: string) => ({ id, label: `${id} ${wording}`.trim() })

const ambitionItem = ({ id, theme }: Ambition, language: Language) =>
  strategyItem(id, worded(theme, language))

/** The strategy's goals, each theme followed by its goals. */
const strategyItems = (ambitions: readonly Ambition[], language: Language): Items =>
  ambitions.flatMap((ambition) => [
    ambitionItem(ambition, language),
    ...ambition.goals.map(({ id, text }) => strategyItem(id, worded(text, language))),
  ])

/** Things by what they are called. A name that two of them have, or that is the id of another, is told apart by the id. */
export function named(
  things: readonly { readonly id: string; readonly name: Words | undefined }[],
  language: Language,
): Items {
  const labels = things.map(({ id, name }) => pick(name, language)?.text ?? id)
  const count = new Map<string, number>()
  for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1)
  return things.map(({ id }, at) => {
    const label = labels[at] ?? id
    return { id, label: count.get(label) === 1 ? label : `${label} (${id})` }
  })
}

/** The units of measure in use, so that the same is always written alike. */
function unitsOfMeasure(workspace: Workspace): Items {
  const { indicators = [], dimensions = [] } = workspace.shared?.content ?? {}
  const used = [
    ...indicatorsIn(workspace).map(({ item }) => item.unitOfMeasure),
    ...indicators.map(({ unitOfMeasure }) => unitOfMeasure),
    ...dimensions.flatMap(({ units }) => units.map((each) => each.unitOfMeasure)),
  ].filter((each) => each !== undefined)
  return [...new Set(['%', '€', ...used])].sort(byCodePoint).map((id) => ({ id, label: id }))
}

function levels({ maturityScale }: Workspace['settings'], language: Language): Items {
  return (maturityScale?.levels ?? []).map(({ value, title }) =>
    strategyItem(value, pick(title, language)?.text ?? ''),
  )
}

/** The lists that the workspace gives, whatever plan the form is of. */
function workspaceLists(workspace: Workspace, language: Language): FormList[] {
  const { catalogue, settings, shared } = workspace
  const units = unitsIn(workspace).map(({ item }) => item)
  const indicators = (shared?.content.indicators ?? []).map(({ id, title }) => ({ id, name: title }))
  return [
    { name: 'ambition', items: catalogue.ambitions.map((ambition) => ambitionItem(ambition, language)) },
    { name: 'strategyGoal', items: strategyItems(catalogue.ambitions, language) },
    { name: 'unit', items: named(units, language) },
    { name: 'sharedIndicator', items: named(indicators, language) },
    { name: 'unitOfMeasure', items: unitsOfMeasure(workspace) },
    { name: 'level', items: levels(settings, language) },
  ]
}

/** The lists of columns that are neither a choice nor a reference by their shapes. */
const byField: readonly string[] = ['goal', 'measure', 'indicator', 'unitOfMeasure', 'level']

type Chosen = Pick<Column, 'shape' | 'path'>

/** The shape of one of the values of a column. */
export const shapeOfOne = ({ shape }: Pick<Column, 'shape'>) => (shape.kind === 'list' ? shape.of : shape)

/** The name of the list that a column has its choices from; undefined where anything may be written. */
export function listNameOf(column: Chosen): string | undefined {
  const shape = shapeOfOne(column)
  const field = column.path.at(-1) ?? ''
  if (shape.kind === 'choice') return field
  if (shape.kind === 'ref') return shape.to
  return byField.includes(field) ? field : undefined
}

/** The list of a closed set of words. */
function setOf(column: Column, language: Language): FormList[] {
  const shape = shapeOfOne(column)
  if (shape.kind !== 'choice') return []
  const items = Object.entries(shape.of).map(([id, label]) => ({ id, label: label[language] }))
  return [{ name: column.path.at(-1) ?? '', items }]
}

/** The lists of some columns: each once, those of the plan itself not among them. */
export function listsOf(columns: readonly Column[], workspace: Workspace, language: Language): FormList[] {
  const sets = columns.flatMap((column) => setOf(column, language))
  const all = [...workspaceLists(workspace, language), ...sets]
  return [...new Map(all.map((list) => [list.name, list])).values()]
}
