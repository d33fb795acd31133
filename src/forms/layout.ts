/** How the columns of a plan's form are laid out. */
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { type Language, languages } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Layout } from './columns.ts'

const languagesIn = (value: unknown, found: Set<Language>): void => {
  if (typeof value !== 'object' || value === null) return
  for (const language of languages) if (Object.hasOwn(value, language)) found.add(language)
  for (const part of Object.values(value)) languagesIn(part, found)
}

/** The layout for a plan: every language that the workspace wants, or the plan has, has its columns. */
export function layoutOf(plan: UnitPlan, { settings }: Pick<Workspace, 'settings'>): Layout {
  const found = new Set<Language>([plan.language, ...(settings.languages ?? [])])
  languagesIn(plan, found)
  const most = Math.max(3, ...(plan.goals ?? []).map(({ strategyGoals = [] }) => strategyGoals.length))
  return { languages: [...found], strategyGoals: most }
}
