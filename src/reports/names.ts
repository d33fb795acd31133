import type { Branch } from '../core/files/organisations.ts'
import { branchesIn } from '../core/organisation.ts'
import { titleOrId } from './document/cells.ts'
import type { Passage } from './document/document.ts'
import type { Material } from './material.ts'

/** The id under which a part of a document is found: `goal-osaaminen`, `indicator-mallivirasto.koulutetut`. */
export const anchor = (kind: string, id: string): string => `${kind}-${id.replaceAll('/', '.')}`

/** The name of a unit; its id when organisations.yaml does not know it. */
export const unitName = (id: string, { units, language }: Pick<Material, 'units' | 'language'>): Passage =>
  titleOrId(units.get(id)?.item.name, id, language)

/** A branch as organisations.yaml has it. */
export const branchOf = (id: string, { workspace }: Material): Branch | undefined =>
  branchesIn(workspace).find(({ item }) => item.id === id)?.item

/** The name of a branch; its id when organisations.yaml does not know it. */
export const branchName = (id: string, material: Material): Passage =>
  titleOrId(branchOf(id, material)?.name, id, material.language)

/** The abbreviation of a branch: its id in capitals. */
export const branchAbbreviation = (id: string): string => id.toUpperCase()
