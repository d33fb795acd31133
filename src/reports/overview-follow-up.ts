/** How the plans are getting on, branch by branch. */
import type { Followed } from '../core/follow-up.ts'
import { type ProgressState, progressStates } from '../core/progress.ts'
import { t } from '../core/text.ts'
import { count, paragraph, text } from './cells.ts'
import type { Section } from './document.ts'
import { followUpTitle, pathRule } from './follow-up.ts'
import { stateMark } from './followed-indicators.ts'
import type { Surveyed } from './material.ts'
import { branchAbbreviation, branchName } from './names.ts'
import { type ColumnOf, tableOf } from './table.ts'
import { nouns } from './vocabulary.ts'

const words = {
  table: t('Mittareita etenemisen mukaan', 'Indikatorer enligt utveckling', 'Indicators by progress'),
  late: t('Myöhässä olevia toimenpiteitä', 'Försenade åtgärder', 'Late measures'),
}

/** How many indicators of each branch are in each state. States in which there are none are left out. */
export function followUpByBranch(branches: readonly string[], material: Surveyed): Section[] {
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
  const columns: ColumnOf<string>[] = [
    {
      title: nouns.branch,
      width: 'medium',
      header: true,
      cell: (id) => text({ ...branchName(id, material), note: branchAbbreviation(id) }),
    },
    ...states.map(
      (state): ColumnOf<string> => ({
        title: progressStates[state],
        width: 'narrow',
        cell: (id) => {
          const many = indicators.filter(
            ({ branch, progress }) => branch === id && progress.state === state,
          ).length
          return count(many, many > 0 ? { mark: stateMark(state) } : {})
        },
      }),
    ),
    {
      title: words.late,
      width: 'narrow',
      cell: (id) => {
        const many = late.filter(({ branch }) => branch === id).length
        return count(many, many > 0 ? { mark: 'late' } : {})
      },
    },
  ]
  const told = branches.filter((id) => [...indicators, ...late].some(({ branch }) => branch === id))
  const blocks = tableOf({ id: 'follow-up-table', caption: words.table }, columns, told, language)
  if (blocks.length === 0) return []
  return [
    {
      id: 'follow-up',
      title: { text: followUpTitle[language] },
      blocks: [...paragraph(pathRule[language]), ...blocks],
    },
  ]
}
