import { agreements } from './agreements.ts'
import { branch } from './branch.ts'
import { handout } from './handout.ts'
import { handover } from './handover.ts'
import type { ReportKind } from './kind.ts'
import { overview } from './overview.ts'
import { unit } from './unit.ts'

/** Every kind of report, in the order in which the help names them. */
export const reportKinds: readonly ReportKind[] = [unit, branch, overview, agreements, handover, handout]
