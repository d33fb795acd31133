/** How the plans are getting on, branch by branch. */
import type { Followed } from '../../core/follow-up.ts'
import { type ProgressState, progressStates } from '../../core/progress.ts'
import { same, type Text, t } from '../../core/text.ts'
import { count, paragraph, text } from '../document/cells.ts'
import type { Mark, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import { followUpTitle, pathRule } from '../follow-up/follow-up.ts'
import { stateMark } from '../follow-up/followed-indicators.ts'
import type { ReportData } from '../material.ts'
import { branchAbbreviation, branchName } from '../names.ts'

const words = {
  table: t('Mittareita etenemisen mukaan', 'Indikatorer enligt utveckling', 'Indicators by progress'),
  state: t('Eteneminen', 'Utveckling', 'Progress'),
  late: t('Myöhässä olevia toimenpiteitä', 'Försenade åtgärder', 'Late measures'),
}

/** What is counted on a line: indicators in a state, or late measures, each by its branch. */
interface Line {
  readonly title: Text
  readonly mark: Mark
  readonly branches: readonly string[]
}

/** How many indicators of each branch are in each state. States in which there are none are left out. */
export function followUpByBranch(branches: readonly string[], material: ReportData): Section[] {
  const { followed, internal, language, workspace } = material
  const merged = new Set(workspace.branches.map(({ source }) => source.file))
  // Unit plans are the newest word; a branch plan repeats them.
  const isTold = ({ unit, file, internal: isInternal }: Followed): boolean =>
    (internal || !isInternal) && !(unit !== undefined && merged.has(file))
  const indicators = followed.indicators.filter(isTold)
  const late = followed.measures.filter((each) => isTold(each) && each.remark === 'late')
  const states = (Object.keys(progressStates) as ProgressState[]).filter((state) =>
    indicators.some(({ progress }) => progress.state === state),
  )
  const told = branches.filter((id) => [...indicators, ...late].some(({ branch }) => branch === id))
  const lines: Line[] = [
    ...states.map(
      (state): Line => ({
        title: progressStates[state],
        mark: stateMark(state),
        branches: indicators.flatMap(({ branch, progress }) => (progress.state === state ? [branch] : [])),
      }),
    ),
    { title: words.late, mark: 'late', branches: late.map(({ branch }) => branch) },
  ]
  const columns: ColumnOf<Line>[] = [
    { title: words.state, width: 'medium', header: true, cell: ({ title }) => text(title[language]) },
    ...told.map(
      (id): ColumnOf<Line> => ({
        title: same(branchAbbreviation(id)),
        about: same(branchName(id, material).text),
        width: 'narrow',
        cell: (line) => {
          const many = line.branches.filter((branch) => branch === id).length
          return count(many, many > 0 ? { mark: line.mark } : {})
        },
      }),
    ),
  ]
  const blocks =
    told.length > 0 ? tableOf({ id: 'follow-up-table', caption: words.table }, columns, lines, language) : []
  if (blocks.length === 0) return []
  return [
    {
      id: 'follow-up',
      title: { text: followUpTitle[language] },
      blocks: [...paragraph(pathRule[language]), ...blocks],
    },
  ]
}
