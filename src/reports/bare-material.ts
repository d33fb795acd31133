import { unitsById } from '../core/organisation.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Material } from './material.ts'

/** What every report is made from, before anything has been found out about the plans. */
export const bareMaterial = (
  workspace: Workspace,
  internal: boolean,
  { language, version, commit }: Pick<Material, 'language' | 'version' | 'commit'>,
): Material => ({
  language,
  version,
  commit,
  workspace,
  internal,
  units: unitsById(workspace),
  gaps: [],
  map: [],
  awaited: [],
  followed: { indicators: [], measures: [] },
  stale: new Set(),
  merges: new Map(),
  selection: undefined,
})
