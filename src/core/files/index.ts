/** Every file people keep in a plan repository, by the name of its schema. */
import type { Shape } from '../shape/shape.ts'
import { branchPlan, nationalPlan } from './branch-plan.ts'
import { catalogue } from './catalogue.ts'
import { sharedIndicators } from './indicators.ts'
import { organisations } from './organisations.ts'
import { tableMap } from './table-map.ts'
import { unitPlan } from './unit-plan.ts'
import { waivers } from './waivers.ts'
import { workspaceFile } from './workspace-file.ts'

/** Each names the versions of `format:` that are read. There is one so far; `toimi migrate` comes with the second, to carry files over. */
export const files = {
  'unit-plan': unitPlan,
  'branch-plan': branchPlan,
  'national-plan': nationalPlan,
  workspace: workspaceFile,
  organisations,
  indicators: sharedIndicators,
  waivers,
  catalogue,
  'table-map': tableMap,
} as const satisfies Record<string, Shape>

/** The name of a schema: `unit-plan`, `branch-plan` … */
export type FileKind = keyof typeof files
