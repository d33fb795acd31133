import type { Measure } from '../../core/files/unit-plan.ts'
import { none, passage, text } from '../document/cells.ts'
import type { Cell } from '../document/document.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'

/** Who answers for something: a role, and the unit it is in when that is not the plan's own. */
export function responsibleCell(
  responsible: Measure['responsible'],
  owner: string,
  material: Material,
): Cell {
  const role = passage(responsible?.role, material.language)
  if (!responsible || !role) return none
  const { unit = owner } = responsible
  return text({ ...role, ...(unit !== owner && { note: unitName(unit, material).text }) })
}
