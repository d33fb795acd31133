/** What a form that came back makes of the plan of its unit. */

import { type Diagnostic, diagnose, diagnoseFile } from '../../core/diagnostic.ts'
import { files } from '../../core/files/index.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { Opener } from '../../core/opener.ts'
import { planPlace } from '../../core/plan-paths.ts'
import { runChecks } from '../../core/rule.ts'
import { type Difference, differences, keyOf, partsOf } from '../../core/shape/same.ts'
import { shapeAt } from '../../core/shape/shape.ts'
import type { Path } from '../../core/source.ts'
import { type CellPlace, type WorkbookFile, workbookSource } from '../../core/workbook.ts'
import type { PlanFile, Workspace } from '../../core/workspace.ts'
import { emit } from '../../core/yaml/emit.ts'
import { patch } from '../../core/yaml/patch.ts'
import { type Filled, FormReader } from '../../forms/fill.ts'
import type { Memory } from '../../forms/memory.ts'
import { emptyPlan, planIn } from '../../forms/remembered.ts'
import type { Conflict } from '../../merge/three-way.ts'
import { mergeEditions } from '../../merge/unit-plans.ts'
import { allChecks } from '../rules.ts'
import * as say from './sayings.ts'

const shape = files['unit-plan']

/** The plan of a unit while forms are taken in one after the other. */
export interface Standing {
  readonly file: string
  /** Undefined: there is none. */
  readonly plan: UnitPlan | undefined
  readonly text: string
}

/** What has been found out of one form. */
export interface Imported {
  readonly standing: Standing
  readonly diagnostics: readonly Diagnostic[]
}

/** The way to a value by positions, of one that is told by names and keys. */
function pathOf(plan: UnitPlan | undefined, field: readonly string[]): Path {
  let here: unknown = plan
  return field.map((name, depth) => {
    const { shape: at } = shapeAt(shape, field.slice(0, depth))
    if (at?.kind === 'list' && Array.isArray(here)) {
      const index = here.findIndex((item) => keyOf(at, item) === name)
      here = here[index]
      return index
    }
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[name] : undefined
    return name
  })
}

/** What has been added, as what stands in each cell: a list by its items, an item by its fields, a text as a whole. */
function inParts({ field, before, after }: Difference): Difference[] {
  const { shape: at } = shapeAt(shape, field)
  const isOne = before !== undefined || !at || at.kind === 'words' || (at.kind === 'list' && !at.key.length)
  const parts = isOne ? undefined : partsOf(at, after)
  if (!parts) return [{ field, before, after }]
  return [...parts].flatMap(([name, part]) =>
    inParts({ field: [...field, name], before: undefined, after: part }),
  )
}

/** Takes one form in. */
export class FormImport {
  readonly diagnostics: Diagnostic[] = []
  private readonly workbook: WorkbookFile
  private readonly unit: string
  private readonly workspace: Workspace
  private readonly standing: Standing

  constructor(workbook: WorkbookFile, unit: string, workspace: Workspace, standing: Standing) {
    this.workbook = workbook
    this.unit = unit
    this.workspace = workspace
    this.standing = standing
  }

  /** Takes in what has been filled in since the form was made. */
  run(memory: Memory, removes: boolean): Standing {
    const { workspace, standing } = this
    const base = memory.plan === '' ? undefined : planIn(memory.file, memory.plan, workspace)
    if (memory.plan !== '' && !base) {
      this.diagnostics.push(
        diagnoseFile(this.workbook.file, 'form-unknown', 'error', say.notAForm, { fix: say.notAFormFix }),
      )
      return standing
    }
    const ids = (standing.plan?.goals ?? []).flatMap((goal) => [
      goal.id,
      ...(goal.measures ?? []).map(({ id }) => id),
      ...(goal.indicators ?? []).map(({ id }) => id),
    ])
    const taken = new Set([...ids, ...(base ? idsOf(base) : [])])
    const reader = new FormReader(this.workbook, memory, base ?? emptyPlan(memory), workspace, {
      removes,
      taken,
    })
    const filled = reader.read()
    this.diagnostics.push(...filled.problems)
    const { version } = workspace.catalogue
    if (memory.catalogue !== version)
      this.tell(
        undefined,
        'warning',
        'form-other-catalogue',
        say.otherCatalogue(memory.catalogue, version),
        say.otherCatalogueFix,
      )
    if (!removes)
      for (const { key, place, table } of filled.gone)
        this.tell(place, 'error', 'form-row-removed', say.removed(table.title, key), say.removedFix)
    if (base === undefined && standing.plan === undefined && isUntouched(filled.plan)) return standing
    const { plan, conflicts } = mergeEditions({ base, ours: standing.plan, theirs: filled.plan })
    for (const conflict of conflicts) this.conflict(conflict, filled)
    return this.settle(plan, filled)
  }

  /** Takes in a plan as a workbook makes it: tells what would change, and what is wrong with it then. */
  settle(plan: UnitPlan, filled: Pick<Filled, 'place' | 'plan'>): Standing {
    const { standing } = this
    this.changes(plan, filled)
    const text =
      standing.plan === undefined
        ? emit(shape, plan, plan.language)
        : patch(shape, standing.text, standing.plan, plan, standing.plan.language)
    this.checks(text, filled)
    return { ...standing, plan, text }
  }

  private tell(
    place: CellPlace | undefined,
    severity: Diagnostic['severity'],
    code: string,
    message: Diagnostic['message'],
    fix?: Diagnostic['fix'],
  ): void {
    const source = workbookSource(this.workbook, place && [[['here'], place]])
    const finding = { source, path: place ? ['here'] : [], message, ...(fix && { fix }) }
    this.diagnostics.push({ ...diagnose(finding, code, severity), unit: this.unit })
  }

  private conflict({ id, field, base, ours, theirs }: Conflict, filled: Filled): void {
    const item = id === this.unit ? field : [...wayTo(filled.plan, id), ...field]
    const gone = filled.gone.find(({ key }) => key === [id, ...field].join('.'))
    const place = gone?.place ?? filled.place(filled.plan, pathOf(filled.plan, item))
    this.tell(
      place,
      'error',
      'form-conflict',
      say.conflict(say.named(shape, item), base, ours, theirs),
      say.conflictFix,
    )
  }

  /** What would change in the plan. That a new plan is one, and whose, goes without saying. */
  private changes(plan: UnitPlan, filled: Pick<Filled, 'place'>): void {
    const { format, unit, language } = plan
    const found = differences(shape, this.standing.plan ?? { format, unit, language }, plan).flatMap(inParts)
    for (const { field, before, after } of found) {
      const there =
        after === undefined
          ? filled.place(this.standing.plan ?? plan, pathOf(this.standing.plan, field))
          : undefined
      const place = filled.place(plan, pathOf(plan, field)) ?? there
      const name = say.named(shape, field)
      if (before === undefined) this.tell(place, 'info', 'form-added', say.added(name, after))
      else if (after === undefined) this.tell(place, 'info', 'form-cleared', say.cleared(name, before))
      else this.tell(place, 'info', 'form-changed', say.changed(name, before, after))
    }
  }

  /** The ordinary gates and checks on what the file would be; what was wrong before the form is not the form's. */
  private checks(text: string, filled: Pick<Filled, 'place' | 'plan'>): void {
    const { standing, workspace } = this
    const opener = new Opener()
    opener.follow(workspace.settings)
    const held = opener.hold({ path: standing.file, bytes: new TextEncoder().encode(text) }, 'unit-plan')
    const found = held
      ? this.meaning({ ...held, ...(planPlace(standing.file) ?? { folder: '', name: '' }) })
      : opener.problems
    const before = new Set(
      standing.plan ? problemsOf(workspace, standing.file).map((each) => signOf(each)) : [],
    )
    for (const problem of found) {
      const place = filled.place(held?.content ?? filled.plan, problem.path)
      const told = before.has(signOf(problem)) && problem.severity === 'error' ? 'warning' : problem.severity
      this.tell(place, told, problem.code, problem.message, problem.fix)
    }
  }

  private meaning(file: PlanFile<UnitPlan>): readonly Diagnostic[] {
    const { workspace } = this
    const others = workspace.units.filter(({ source }) => source.file !== file.source.file)
    return problemsOf({ ...workspace, units: [...others, file] }, file.source.file)
  }
}

/** Whether the form of a unit without a plan came back as it went out. */
const isUntouched = ({ goals, currentState, note, updated }: UnitPlan): boolean =>
  [goals, currentState, note, updated].every((part) => part === undefined)

const idsOf = ({ goals = [] }: UnitPlan): string[] =>
  goals.flatMap(({ id, measures = [], indicators = [] }) => [
    id,
    ...measures.map((each) => each.id),
    ...indicators.map((each) => each.id),
  ])

const problemsOf = (workspace: Workspace, file: string): Diagnostic[] =>
  runChecks(allChecks, workspace).diagnostics.filter((each) => each.file === file)

/** What makes a problem the same problem after the lines have moved. */
const signOf = ({ code, path, message }: Diagnostic): string => [code, ...path, message.en].join('\u0000')

/** The names and keys on the way to an item of a plan. */
function wayTo({ goals = [] }: UnitPlan, id: string): string[] {
  for (const goal of goals) {
    if (goal.id === id) return ['goals', id]
    if (goal.measures?.some((each) => each.id === id)) return ['goals', goal.id, 'measures', id]
    if (goal.indicators?.some((each) => each.id === id)) return ['goals', goal.id, 'indicators', id]
  }
  return []
}
