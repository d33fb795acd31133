import type { SubjectKind } from '../core/difference.ts'
import type { Loaded } from '../core/file-loader.ts'
import { settingsPath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'
import {
  branchParts,
  nationalParts,
  organisationParts,
  type Part,
  settingParts,
  sharedParts,
  unitParts,
  waiverParts,
} from './parts.ts'

/** A file of a plan repository, taken apart. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly file: string
  readonly parts: readonly Part[]
}

function subject<T>(
  kind: SubjectKind,
  held: Loaded<T> | undefined,
  take: (content: T) => Part[],
  idOf: (content: T) => string = () => '',
): Subject[] {
  if (!held) return []
  const { source, content } = held
  return [{ kind, id: idOf(content), file: source.file, parts: take(content) }]
}

/** Every file that could be read, in the order in which changes are told: the plans first. */
export function subjectsIn(workspace: Workspace): Subject[] {
  const { units, branches, national, shared, organisations, waivers, settings, sources, broken } = workspace
  const source = broken.has(settingsPath) ? undefined : sources.get(settingsPath)
  return [
    ...units.flatMap((held) => subject('unit', held, unitParts, ({ unit }) => unit)),
    ...branches.flatMap((held) => subject('branch', held, branchParts, ({ branch }) => branch)),
    ...subject('national', national, nationalParts),
    ...subject('shared', shared, sharedParts),
    ...subject('organisations', organisations, organisationParts),
    ...subject('waivers', waivers, waiverParts),
    ...subject('settings', source && { source, content: settings }, settingParts),
  ]
}
