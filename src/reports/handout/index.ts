import { canvases } from './canvas.ts'
import { gapLists } from './gap-list.ts'
import { goalPages } from './goal-page.ts'
import { indicatorSheets } from './indicator-sheet.ts'
import type { Sheet } from './sheet.ts'

/** The sheets about the plan of a unit, in the order in which they are printed. */
export const unitSheets: readonly Sheet[] = [goalPages, indicatorSheets, canvases, gapLists]
