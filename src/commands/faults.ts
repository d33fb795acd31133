import { type Diagnostic, inOrder } from '../core/diagnostic.ts'
import { runChecks } from '../core/rule.ts'
import type { Workspace } from '../core/workspace.ts'
import { allChecks } from './rules.ts'

/** The diagnostics of faults in the configuration: in toimi.yaml, or in the catalogue that it names. */
export function faultsIn(workspace: Workspace): Diagnostic[] {
  const ofConfiguration = allChecks.filter(({ fault }) => fault)
  const found = [...workspace.problems, ...runChecks(ofConfiguration, workspace).diagnostics]
  return inOrder(found.filter(({ fault }) => fault))
}
