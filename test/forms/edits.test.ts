/** What people type into a form is what they would have written into the plan; and two editions meet field by field. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statuses } from '../../src/core/files/choices.ts'
import { files as shapes } from '../../src/core/files/index.ts'
import { type UnitPlan, unitPlan } from '../../src/core/files/unit-plan.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { plan } from '../merge/arbitraries.ts'
import { formBytes, readBook, repositoryOf, Typist, takeIn, textAfter } from './desk.ts'

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 6), seed: 2026 }
const files = readRepository('examples/hankinta')
const file = 'plans/vm/mallivirasto.yaml'

/** A cell of a form, and the way to what it shows of a plan. */
interface Spot {
  readonly table: 'goals' | 'measures' | 'indicators' | 'values'
  readonly row: string
  readonly column: string
  readonly way: readonly (string | number)[]
  readonly values: readonly string[]
}
/** A value put in a spot; none: what was there is taken out. */
interface Edit {
  readonly spot: Spot
  readonly value: string | undefined
}

const texts = ['Uusi teksti', 'a: b # c', '”lainaus”', '12:30', '=1+1', 'ensin\nsitten', "it's", 'ä  ö']
const numbers = ['0', '7', '41.25', '-3', '1000000']

/** The spots of a plan that can be written on: titles and notes, statuses, the values of periods. */
function spotsOf({ goals = [] }: UnitPlan): Spot[] {
  const text = (table: Spot['table'], row: string, way: Spot['way'], ...names: readonly string[]): Spot[] =>
    names.map((name) => ({ table, row, column: `${name}.fi`, way: [...way, name, 'fi'], values: texts }))
  return goals.flatMap((goal, at) => {
    const here = ['goals', at]
    const measures = (goal.measures ?? []).flatMap(({ id }, index): Spot[] => {
      const way = [...here, 'measures', index]
      const status = { table: 'measures', row: id, column: 'status', way: [...way, 'status'] } as const
      return [
        ...text('measures', id, way, 'title', 'description', 'note'),
        { ...status, values: Object.keys(statuses) },
      ]
    })
    const indicators = (goal.indicators ?? []).flatMap(({ id, ...indicator }, index): Spot[] => {
      const way = [...here, 'indicators', index]
      const values = (['targets', 'actuals'] as const).flatMap((role) =>
        (indicator[role] ?? []).map(({ period }, point): Spot => {
          const row = `${id}.${role}.${period}`
          return {
            table: 'values',
            row,
            column: 'value',
            way: [...way, role, point, 'value'],
            values: numbers,
          }
        }),
      )
      return [...text('indicators', id, way, 'title', 'definition', 'note'), ...values]
    })
    return [...text('goals', goal.id, here, 'title', 'rationale', 'note'), ...measures, ...indicators]
  })
}

/** Data with a value at a way; a text without any language is none. */
function put(data: unknown, [step, ...rest]: Spot['way'], value: string | undefined): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) return data.map((item, at) => (at === step ? put(item, rest, value) : item))
  const { [step]: inner, ...others } = (data ?? {}) as { readonly [key: string]: unknown }
  const next = put(inner, rest, value)
  const kept = next === undefined ? others : { ...others, [step]: next }
  return Object.keys(kept).length === 0 ? undefined : kept
}
const edited = (written: UnitPlan, edits: readonly Edit[]): UnitPlan =>
  edits.reduce<unknown>((data, { spot, value }) => put(data, spot.way, value), written) as UnitPlan

/** As a person types it: the word for a status, a number as a number. */
function typed({ column }: Spot, value: string | undefined): string | number | null {
  if (value === undefined) return null
  if (column === 'status') return statuses[value as keyof typeof statuses].fi
  return column === 'value' ? Number(value) : value
}

/** What can be taken out again, and leaves a plan that can be read. */
const mayGo = ({ way }: Spot): boolean =>
  way.some((step) => ['note', 'rationale', 'description'].includes(String(step)))

const edits = (written: UnitPlan): fc.Arbitrary<Edit[]> =>
  fc
    .subarray(spotsOf(written), { maxLength: Math.min(5, spotsOf(written).length) })
    .chain((spots) =>
      fc.tuple(
        ...spots.map((spot) =>
          fc
            .constantFrom<string | undefined>(...spot.values, ...(mayGo(spot) ? [undefined] : []))
            .map((value) => ({ spot, value })),
        ),
      ),
    )

/** The form of one plan is filled in while the plan itself becomes another. */
async function meet(written: UnitPlan, onPaper: readonly Edit[], meanwhile: UnitPlan) {
  const write = (each: UnitPlan) => ({ [file]: emit(shapes['unit-plan'], each, 'fi') })
  const typist = await Typist.open(await formBytes(repositoryOf(files, write(written)), 'mallivirasto', 'fi'))
  for (const { spot, value } of onPaper)
    typist.type(spot.table, spot.row, { [spot.column]: typed(spot, value) })
  const outcome = await takeIn(repositoryOf(files, write(meanwhile)), [await readBook(await typist.save())])
  const text = textAfter(outcome, file) ?? write(meanwhile)[file] ?? ''
  const after = repositoryOf(files, { [file]: text }).units.find(({ source }) => source.file === file)
  return {
    outcome,
    after: after?.content,
    errors: outcome.diagnostics.filter(({ severity }) => severity === 'error'),
  }
}

const agree = (a: UnitPlan | undefined, b: UnitPlan): void => {
  if (!sameValue(unitPlan, a, b)) expect(a).toEqual(b)
}

test('what is typed into a form is what would have been written into the plan', async () => {
  const any = plan('mallivirasto').chain((written) => fc.tuple(fc.constant(written), edits(written)))
  await fc.assert(
    fc.asyncProperty(any, async ([written, onPaper]) => {
      const { after, errors } = await meet(written, onPaper, written)
      expect(errors).toEqual([])
      agree(after, edited(written, onPaper))
    }),
    runs,
  )
})

test('what both the form and the plan say is asked about; else each keeps what it changed', async () => {
  const sides = fc.constantFrom('form', 'plan', 'both', 'both')
  const any = plan('mallivirasto').chain((written) =>
    edits(written).chain((first) =>
      fc.tuple(
        fc.constant(written),
        fc.tuple(
          ...first.map((edit) =>
            fc
              .tuple(sides, fc.constantFrom(...edit.spot.values))
              .map(([side, value]) => ({ side, onPaper: edit, inGit: { ...edit, value } })),
          ),
        ),
      ),
    ),
  )
  await fc.assert(
    fc.asyncProperty(any, async ([written, both]) => {
      const before = (spot: Spot) =>
        spot.way.reduce<unknown>((data, step) => (data as never)?.[step], written)
      const changes = ({ spot, value }: Edit) => before(spot) !== value
      const onPaper = both.filter(({ side }) => side !== 'plan').map((each) => each.onPaper)
      const inGit = both.filter(({ side }) => side !== 'form').map((each) => each.inGit)
      const disputed = both.filter(
        (each) =>
          each.side === 'both' &&
          changes(each.onPaper) &&
          changes(each.inGit) &&
          each.onPaper.value !== each.inGit.value,
      )
      const meanwhile = edited(written, inGit)
      const { after, errors, outcome } = await meet(written, onPaper, meanwhile)
      expect(errors.map(({ code }) => code)).toEqual(disputed.map(() => 'form-conflict'))
      if (disputed.length > 0) expect(outcome.changes ?? []).toEqual([])
      else agree(after, edited(meanwhile, onPaper.filter(changes)))
    }),
    runs,
  )
})
