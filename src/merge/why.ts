/** Where the values of a merged plan come from. */
import type { Diagnostic } from '../core/diagnostic.ts'
import { isOwn, unitOf } from '../core/ids.ts'
import { byId, itemShapes, itemsOf } from '../core/items.ts'
import { partShape, partsOf } from '../core/shape/same.ts'
import { isSet, type Shape } from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import { type Edit, editsOf } from './edits.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'
import { atValue } from './tell.ts'
import { nameOf, quoted, told } from './told.ts'

interface Leaf {
  readonly field: readonly string[]
  readonly shape: Shape
  readonly value: unknown
}

/** Every single value inside a value. */
function leavesOf(shape: Shape, value: unknown, field: readonly string[] = []): Leaf[] {
  const parts = isSet(shape) ? undefined : partsOf(shape, value)
  if (!parts) return [{ field, shape, value }]
  return [...parts].flatMap(([name, part]) => leavesOf(partShape(shape, name), part, [...field, name]))
}

const begins = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => whole[at] === name)

/** By what rule a value stands: the unit says so, the ministry has changed it, or it is the ministry's own. */
function origin({ field, shape, value }: Leaf, id: string, edit: Edit | undefined, task: Task): Diagnostic {
  const [name, now] = [nameOf({ id, field }, task), told(value, shape)]
  const at = (message: Text) =>
    atValue({ id, field }, task, { code: 'merge-origin', severity: 'info', message })
  if (isOwn(id)) {
    const own = t(
      `${name.fi}: ${now.fi}. Yhdistetyn suunnitelman oma.`,
      `${name.sv}: ${now.sv}. Den sammanställda planens egen.`,
      `${name.en}: ${now.en}. The merged plan's own.`,
    )
    return at(own)
  }
  const unit = task.originOf(id)?.from ?? unitOf(id)
  if (!edit) {
    const same = t(
      `${name.fi}: ${now.fi}. Niin kuin ${unit} sanoo.`,
      `${name.sv}: ${now.sv}. Så som ${unit} säger.`,
      `${name.en}: ${now.en}. As ${unit} says.`,
    )
    return at(same)
  }
  const said = told(edit.theirs, edit.shape)
  const { decision } = edit
  const [reason, by] = [decision && quoted(decision.reason), decision && quoted(decision.by)]
  const changed = t(
    `${name.fi}: ${now.fi}. Muutettu yhdistetyssä suunnitelmassa; ${unit} sanoo: ${said.fi}.${reason && by ? ` Ratkaisu ${decision?.date}, ${by.fi}: ${reason.fi}.` : ''}`,
    `${name.sv}: ${now.sv}. Ändrat i den sammanställda planen; ${unit} säger: ${said.sv}.${reason && by ? ` Avgörande ${decision?.date}, ${by.sv}: ${reason.sv}.` : ''}`,
    `${name.en}: ${now.en}. Changed in the merged plan; ${unit} says: ${said.en}.${reason && by ? ` Decided ${decision?.date}, ${by.en}: ${reason.en}.` : ''}`,
  )
  return at(changed)
}

/** Where the values of an item come from; undefined: the merged plan has no such item, or nothing in it of that name. */
export function whyItem(
  id: string,
  field: readonly string[],
  merge: Merge,
  task: Task,
): Diagnostic[] | undefined {
  const item = byId(itemsOf(merge.plan.goals)).get(id)
  if (!item) return undefined
  const edits = editsOf(merge).filter((edit) => edit.id === id)
  const leaves = leavesOf(itemShapes[item.kind], item.content).filter(
    (leaf) => leaf.field[0] !== 'id' && leaf.field[0] !== 'goal' && begins(leaf.field, field),
  )
  const told = leaves.map((leaf) =>
    origin(
      leaf,
      id,
      edits.find((edit) => begins(leaf.field, edit.field)),
      task,
    ),
  )
  return told.length > 0 ? told : undefined
}
