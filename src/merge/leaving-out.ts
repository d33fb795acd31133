import { shapeAlong, valueAlong } from '../core/named-way.ts'
import { Refusal } from '../core/refusal.ts'
import { partsOf } from '../core/shape/same.ts'
import type { Field, Shape } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { inMerged } from './places.ts'
import { type Conflict, wholeName } from './sides.ts'
import type { Task } from './task.ts'

/** Whether a value can do without the part of a name: it is neither a field that must be there nor a text's last language. */
function maySpare(shape: Shape, value: unknown, name: string): boolean {
  if (shape.kind === 'words') return (partsOf(shape, value)?.size ?? 0) > 1
  return shape.kind !== 'record' || !(shape.fields[name] as Field).required
}

/** Whether the value that a conflict is about can be left out of the merged plan, and the plan is still one. */
export function mayLeaveOut({ id, field }: Conflict, task: Task): boolean {
  const about = inMerged(id, task)
  const last = field.at(-1)
  if (!about || last === undefined) return true
  const around = field.slice(0, -1)
  const shape = shapeAlong(about.shape, around)
  return !shape || maySpare(shape, valueAlong(about.shape, about.value, around), last)
}

/** Nothing can do without what was to be left out. */
export const cannotLeaveOut = (conflict: Conflict): Refusal => {
  const name = wholeName(conflict)
  return new Refusal(
    t(
      `Tätä ei voi jättää pois, koska kohde tarvitsee sen: ${name}`,
      `Detta kan inte lämnas bort, eftersom posten behöver det: ${name}`,
      `This cannot be left out, since its item needs it: ${name}`,
    ),
    t(
      'Valitse --take unit tai --take branch, tai poista koko kohde yhdistetystä suunnitelmasta.',
      'Välj --take unit eller --take branch, eller ta bort hela posten ur den sammanställda planen.',
      'Choose --take unit or --take branch, or remove the whole item from the merged plan.',
    ),
  )
}
