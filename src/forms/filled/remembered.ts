/** What a workbook remembers of the form it was made as. */

import { FileLoader } from '../../core/file-loader.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { hiddenSheets } from '../../core/form.ts'
import type { Workbook } from '../../core/workbook.ts'
import type { Workspace } from '../../core/workspace.ts'
import { type Memory, readMemory } from '../memory.ts'
import { cellAt, textOf } from './cell-text.ts'

/** The memory of a form; undefined where the workbook is none, or its hidden sheet has been changed. */
export function memoryIn({ sheets }: Workbook): Memory | undefined {
  const sheet = sheets.find(({ name }) => name === hiddenSheets.memory)
  return (
    sheet && readMemory(new Map(sheet.rows.map((row) => [textOf(cellAt(row, 1)), textOf(cellAt(row, 2))])))
  )
}

/** A plan from its text, as any other file of the repository is read; undefined where it does not pass. */
export function planIn(
  path: string,
  text: string,
  { settings }: Pick<Workspace, 'settings'>,
): UnitPlan | undefined {
  const opener = new FileLoader()
  opener.applySettings(settings)
  return opener.loadText(path, text, 'unit-plan')?.content
}

/** The plan of a unit that had none when its form was made. */
export const emptyPlan = ({ unit, planLanguage }: Pick<Memory, 'unit' | 'planLanguage'>): UnitPlan =>
  ({ format: '1', unit, language: planLanguage }) as UnitPlan
