/** Which units are expected to hand in a plan, and how far each has come. */

import type { Gap } from '../core/completeness.ts'
import { stages } from '../core/files/choices.ts'
import type { Goal, UnitPlan } from '../core/files/unit-plan.ts'
import { groupBy } from '../core/group.ts'
import { t } from '../core/text.ts'
import type { PlanFile } from '../core/workspace.ts'
import { count, gap, mark } from './document/cells.ts'
import type { Cell } from './document/document.ts'
import type { Awaited, Material, ReportData } from './material.ts'
import { visible, visibleGaps } from './visible.ts'

/** A unit of a branch, and what it has handed in. */
export interface UnitStatus {
  readonly unit: string
  /** Whether a plan of its own is expected of it as of the day. */
  readonly expected: boolean
  readonly plan?: UnitPlan
  /** There is a file, but it could not be read. */
  readonly broken: boolean
  /** What may be told of its plan. */
  readonly goals: readonly Goal[]
  readonly gaps: readonly Gap[]
  /** How many internal items are not told. */
  readonly leftOut: number
}

const words = {
  noPlan: t('ei suunnitelmaa', 'ingen plan', 'no plan'),
  broken: t('tiedostoa ei voitu lukea', 'filen kunde inte läsas', 'the file could not be read'),
  notExpected: t('omaa suunnitelmaa ei odoteta', 'ingen egen plan väntas', 'no plan of its own is expected'),
  ofExpected: (m: number) => t(`odotetuista ${m}`, `av ${m} väntade`, `of ${m} expected`),
}

/** What is known of one unit. */
interface Known {
  readonly file: PlanFile<UnitPlan> | undefined
  readonly awaited: Awaited | undefined
  readonly gaps: readonly Gap[]
}

function standingOf(unit: string, { file, awaited, gaps }: Known, internal: boolean): UnitStatus {
  const { goals, leftOut } = visible(file?.content.goals ?? [], internal)
  return {
    unit,
    expected: awaited !== undefined,
    ...(file && { plan: file.content }),
    broken: awaited?.plan === 'broken',
    goals,
    gaps: visibleGaps(gaps, leftOut),
    leftOut: leftOut.length,
  }
}

/** The units of a branch: those expected first, then others that have a plan all the same, or a part in the merged one. */
export function standingsOf(
  branch: string,
  material: ReportData,
  merged: readonly string[] = [],
): UnitStatus[] {
  const { workspace, internal } = material
  const inBranch = workspace.units.filter(({ folder }) => folder === branch)
  const files = groupBy(inBranch, ({ content }) => content.unit)
  const awaited = new Map(
    material.awaited.filter((each) => each.branch === branch).map((each) => [each.unit, each]),
  )
  const gaps = groupBy(material.gaps, ({ unit = '' }) => unit)
  const units = new Set([...awaited.keys(), ...files.keys(), ...merged])
  return [...units].map((unit) => {
    const known = { file: files.get(unit)?.[0], awaited: awaited.get(unit), gaps: gaps.get(unit) ?? [] }
    return standingOf(unit, known, internal)
  })
}

/** How many internal items are not told, of all of them together. */
export const leftOutOf = (standings: readonly UnitStatus[]): number =>
  standings.reduce((sum, { leftOut }) => sum + leftOut, 0)

/** How many of the plans that are expected have come; how many have come, where nobody is known to be expected. */
export function handedInCell(standings: readonly UnitStatus[], { language }: Material): Cell {
  const expected = standings.filter((standing) => standing.expected)
  if (expected.length === 0) return count(standings.filter(({ plan }) => plan).length)
  return count(expected.filter(({ plan }) => plan).length, {
    notes: [{ text: words.ofExpected(expected.length)[language] }],
  })
}

/** How far the plan of a unit has come. */
export function standingCell({ plan, broken, expected }: UnitStatus, { language }: Material): Cell {
  if (plan) return mark(plan.stage, stages[plan.stage][language])
  if (broken) return gap(words.broken[language])
  return gap((expected ? words.noPlan : words.notExpected)[language])
}
