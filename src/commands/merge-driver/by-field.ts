/** Three versions of a plan's file become one: field by field, or not at all. */

import { FileLoader } from '../../core/file-loader.ts'
import { type FileKind, files } from '../../core/files/index.ts'
import { sameValue } from '../../core/shape/same.ts'
import type { Fields, RecordShape } from '../../core/shape/shape.ts'
import { withMarkers } from '../../core/yaml/markers.ts'
import { patch } from '../../core/yaml/patch.ts'
import { doublesIn } from '../../merge/doubles.ts'
import { type Conflict, onEachSide, type Three } from '../../merge/sides.ts'
import type { MergedPlan } from '../../merge/task.ts'
import { mergeBases, mergePlans } from '../../merge/versions.ts'

/** The merged text, and the values that both sides have changed. */
interface Joined {
  readonly content: string
  readonly conflicts: readonly Conflict[]
}

/** A kind of plan, and how its files are read. */
interface Kind {
  readonly name: Extract<FileKind, 'unit-plan' | 'branch-plan' | 'national-plan'>
  readonly shape: RecordShape<Fields>
  readonly path: string
}

/** The kind of plan of a text, by the owner it names. */
function kindOf(text: string, path: string): Kind {
  const isUnits = /^unit\s*:/m.test(text)
  const name = isUnits ? 'unit-plan' : /^branch\s*:/m.test(text) ? 'branch-plan' : 'national-plan'
  return { name, shape: files[name] as unknown as RecordShape<Fields>, path }
}

/** A version of a plan that comes through the gates, and in which everything can be told apart. */
function read({ name, shape, path }: Kind, text: string): MergedPlan | undefined {
  const held = new FileLoader().loadText(path, text, name)
  const plan = held?.content as MergedPlan | undefined
  return plan && doublesIn(shape, plan).length === 0 ? plan : undefined
}

/** The versions of a plan. Of a file that both sides have added there is no base. */
interface Versions extends Three<MergedPlan | undefined> {
  readonly ours: MergedPlan
}

/** The three versions as plans in one language. Of a file that both sides have added, git gives an empty base. */
function versionsOf(kind: Kind, texts: Three<string>): Versions | undefined {
  const isNew = texts.base.trim() === ''
  const { base, ours, theirs } = onEachSide(texts, (text) => read(kind, text))
  if (!ours || !theirs || !(base || isNew)) return undefined
  const areAlike = [base ?? ours, theirs].every(({ language }) => language === ours.language)
  return areAlike ? { base, ours, theirs } : undefined
}

function joinPlans(path: string, texts: Three<string>): Joined | undefined {
  const kind = kindOf(texts.ours, path)
  const { shape } = kind
  const three = versionsOf(kind, texts)
  if (!three) return undefined
  const { conflicts } = mergePlans(shape, three, () => undefined)
  const { plan, names } = mergePlans(shape, three, ({ ours }) => ({ value: ours }))
  const { language } = plan
  const text = patch(shape, texts.ours, three.ours, plan, language, names)
  const again = read(kind, text)
  if (!again || !sameValue(shape, again, plan)) return undefined
  if (conflicts.length === 0) return { content: text, conflicts }
  const other = mergePlans(shape, three, ({ theirs }) => ({ value: theirs })).plan
  const content = withMarkers(shape, text, again, other, language)
  return content === undefined ? undefined : { content, conflicts }
}

function joinBases(texts: Three<string>): Joined | undefined {
  const content = mergeBases(texts)
  return content === undefined ? undefined : { content, conflicts: [] }
}

/** Merges three versions of a plan, or of the base of one; undefined: that is for a person to do. */
export const join = (path: string, texts: Three<string>): Joined | undefined =>
  texts.ours.trimStart().startsWith('{') ? joinBases(texts) : joinPlans(path, texts)
