import { cellsIn } from '../../src/completeness/cells.ts'
import type { Cell } from '../../src/completeness/expectation.ts'
import { gapsIn } from '../../src/completeness/gaps.ts'
import { scopesOf } from '../../src/completeness/scopes.ts'
import { tally } from '../../src/completeness/score.ts'
import type { Gap, Score } from '../../src/core/completeness.ts'
import type { Stage } from '../../src/core/files/choices.ts'
import type { Example } from '../../src/core/rule.ts'
import type { Workspace } from '../../src/core/workspace.ts'
import { filesOf, workspaceOf } from '../repository.ts'

/** How an example is looked at. */
interface How {
  readonly stage?: Stage
  readonly asOf?: string
}

/** Every cell of a workspace, each plan judged by its own stage or all by one. */
export const cellsOf = (workspace: Workspace, stage?: Stage, shared = true): Cell[] => [
  ...cellsIn(scopesOf({ ...workspace, shared, ...(stage && { stage }) }, workspace), { all: true }),
]

export const scoreOf = (workspace: Workspace, stage?: Stage): Score => tally(cellsOf(workspace, stage))

/** The cells of an example, by default at the last stage. The shared indicators of the small repository are left out. */
function cellsOfExample(example: Example, { stage = 'monitoring', asOf }: How): Cell[] {
  const workspace = workspaceOf(filesOf(example), asOf)
  if (workspace.problems.length > 0) throw new Error(JSON.stringify(workspace.problems, null, 2))
  return cellsOf(workspace, stage, typeof example !== 'string' && 'indicators.yaml' in example)
}

export const gapsOf = (example: Example, how: How = {}): Gap[] => gapsIn(cellsOfExample(example, how))

/** The states in which a rule finds the fields of an example, in their order. */
export const statesOf = (rule: string, example: Example, how: How = {}): string[] =>
  cellsOfExample(example, how).flatMap((cell) =>
    cell.rule.code === rule && !cell.implied ? [cell.state] : [],
  )

const letterOf = { filled: '+', missing: 'x', explained: 'e', waived: 'w', 'not-applicable': '·' }

/** The states of cells, a letter each; `-` when there is no cell. */
export const letters = (cells: readonly Pick<Cell, 'state'>[]): string =>
  cells.map(({ state }) => letterOf[state]).join('') || '-'
