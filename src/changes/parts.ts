/** Files taken apart into what is in them one by one, each part with a shape of its own. */
import type { PartKind } from '../core/difference.ts'
import { branchPlan, nationalPlan } from '../core/files/branch-plan.ts'
import { sharedIndicators } from '../core/files/indicators.ts'
import { type Organisations, organisations } from '../core/files/organisations.ts'
import { unitPlan } from '../core/files/unit-plan.ts'
import { type Waiver, waivers } from '../core/files/waivers.ts'
import { workspaceFile } from '../core/files/workspace-file.ts'
import { type Goals, itemShapes, itemsOf } from '../core/items.ts'
import {
  type Fields,
  may,
  type RecordShape,
  recordAt,
  ref,
  type Shape,
  type Values,
  without,
} from '../core/shape/shape.ts'
import { t } from '../core/text.ts'

/** A part of a file. Where it stands – in which goal, in which branch – is a value like any other. */
export interface Part {
  readonly kind: PartKind
  readonly id: string
  readonly shape: Shape
  readonly content: Values
}

type Record = RecordShape<Fields>

/** A record without some of its fields, and with others. */
const changed = (shape: Record, names: readonly string[], more: Fields = {}): Record => ({
  ...shape,
  fields: { ...without(shape.fields, ...names), ...more },
})

/** What stands in a file beside its parts. */
const whole = (shape: Record, values: object, names: readonly string[] = []): Part => ({
  kind: 'whole',
  id: '',
  shape: changed(shape, names),
  content: without(values as Values, ...names),
})

const itemParts = (goals: Goals | undefined): Part[] =>
  itemsOf(goals).map((item) => ({ ...item, shape: itemShapes[item.kind] }))

/** What toimi works out itself when it merges. */
const computed = ['aggregates', 'units', 'branches']

type WithGoals = { readonly goals?: Goals }
const planParts =
  (shape: Record, names: readonly string[] = []) =>
  (plan: WithGoals): Part[] => [whole(shape, plan, ['goals', ...names]), ...itemParts(plan.goals)]

export const unitParts = planParts(unitPlan)
export const branchParts = planParts(branchPlan, computed)
export const nationalParts = planParts(nationalPlan, computed)

const inBranch = may(ref('branch'), t('Hallinnonala', 'Förvaltningsområde', 'Branch of government'))
const branchShape = changed(recordAt(organisations, ['branches', 0]), ['units'])
const unitShape = changed(recordAt(organisations, ['branches', 0, 'units', 0]), [], { branch: inBranch })

export const organisationParts = (file: Organisations): Part[] => [
  whole(organisations, file, ['branches']),
  ...file.branches.flatMap((branch): Part[] => [
    { kind: 'registeredBranch', id: branch.id, shape: branchShape, content: without(branch, 'units') },
    ...branch.units.map(
      (unit): Part => ({
        kind: 'registeredUnit',
        id: unit.id,
        shape: unitShape,
        content: { ...unit, branch: branch.id },
      }),
    ),
  ]),
]

/** Parts of a list of records, each with an id. */
const listed = (kind: PartKind, shape: Record, list: readonly { readonly id: string }[]): Part[] =>
  list.map((content) => ({ kind, id: content.id, shape, content }))

export const sharedParts = (file: { readonly indicators: readonly { readonly id: string }[] }): Part[] => [
  whole(sharedIndicators, file, ['indicators']),
  ...listed('sharedIndicator', recordAt(sharedIndicators, ['indicators', 0]), file.indicators),
]

export const waiverParts = (list: readonly Waiver[]): Part[] =>
  listed('waiver', recordAt(waivers, ['waivers', 0]), list)

export const settingParts = (settings: object): Part[] => [whole(workspaceFile, settings)]
