/** What it takes to understand the cells of a form that came back. */
import type { Workbook } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Flat } from '../flat.ts'
import { measuredIn } from '../measured-in.ts'
import type { Memory } from '../memory.ts'
import { namingBy } from '../naming.ts'
import { ownLists } from '../own-lists.ts'
import type { Reader } from './edit.ts'
import { itemsBy, listsIn } from './known-lists.ts'

/**
 * Readers of a form that was made of some rows. What people could choose then, the form itself still says; what they have added
 * since is among the rows as far as those have been read.
 */
export function readersFor(
  workbook: Workbook | undefined,
  { language, planLanguage }: Memory,
  before: Flat,
  workspace: Workspace,
): (rows: Flat) => Reader {
  const lists = listsIn(workbook, workspace, language)
  const name = namingBy([...lists, ...ownLists(before, workspace, planLanguage)])
  return (rows) => {
    const indicators = new Map(rows.indicators.map((each) => [each['id'], each]))
    return {
      language,
      name,
      items: itemsBy(lists, ownLists(rows, workspace, planLanguage), rows, workspace),
      kindOf: (id) => measuredIn(indicators.get(id), workspace),
    }
  }
}
