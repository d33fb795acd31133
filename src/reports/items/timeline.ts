/** The measures of a goal on a time line: the same schedules as in their table. */

import { statuses } from '../../core/files/choices.ts'
import type { Goal, Measure } from '../../core/files/unit-plan.ts'
import { daysFrom, showPeriod } from '../../core/periods.ts'
import { t } from '../../core/text.ts'
import { titleOrId } from '../document/cells.ts'
import type { Figure } from '../document/document.ts'
import type { Bar } from '../document/drawing.ts'
import { anchor } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { statusMarks } from './measures.ts'

const title = t('Toimenpiteet aikajanalla', 'Åtgärderna på en tidslinje', 'Measures on a time line')

/** No more bars in one drawing than fit on a page of paper. */
const most = 20

interface Drawn extends Bar {
  readonly told: string
}

/** A measure as a bar, and in words; nothing where it does not say from when until when, or how far it has come. */
function barOf({ id, title, schedule, status }: Measure, { material: { language } }: ReportScope): Drawn[] {
  const { start, end } = schedule ?? {}
  const days = start !== undefined && end !== undefined ? daysFrom(start, end) : undefined
  if (!days || !status || start === undefined || end === undefined) return []
  const name = titleOrId(title, id, language).text
  const state = statuses[status][language]
  const told = `${name}: ${showPeriod(start, language)} – ${showPeriod(end, language)}, ${state}.`
  return [{ ...days, title: name, mark: statusMarks[status], state, told }]
}

/** The drawings of a goal's measures, each of as many as fit on a page; none when no schedule is known. */
export function measuresTimeline({ id, measures = [] }: Goal, scope: ReportScope): Figure[] {
  const { language, workspace } = scope.material
  const bars = measures.flatMap((measure) => barOf(measure, scope))
  const pages = Array.from({ length: Math.ceil(bars.length / most) }, (_, at) =>
    bars.slice(at * most, (at + 1) * most),
  )
  return pages.map((page, at) => ({
    kind: 'figure',
    id: anchor('timeline', at === 0 ? id : `${id}-${at + 1}`),
    title: pages.length > 1 ? `${title[language]} (${at + 1}/${pages.length})` : title[language],
    description: page.map(({ told }) => told).join(' '),
    drawing: { kind: 'timeline', asOf: workspace.asOf, bars: page.map(({ told: _, ...bar }) => bar) },
  }))
}
