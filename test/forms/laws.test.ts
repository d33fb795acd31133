/** What holds of any plan and any edit. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { files as shapes } from '../../src/core/files/index.ts'
import type { UnitPlan } from '../../src/core/files/unit-plan.ts'
import { languages } from '../../src/core/text.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { plan } from '../merge/arbitraries.ts'
import { sample } from '../merge/runs.ts'
import { formBytes, readBook, repositoryOf, Typist, takeIn, textAfter } from './desk.ts'
import { edited, editsOf, planOf, type Rows, rowsOf } from './edits.ts'
import { together } from './together.ts'
import { aboutCell, typedInto } from './typed.ts'

const runs = sample(4)
const files = readRepository('examples/hankinta')
const file = 'plans/vm/mallivirasto.yaml'
const isTold = ({ code }: { readonly code: string }) => code.startsWith('form-') || code.startsWith('cell-')

test('the form of any plan that comes back as it went out changes nothing', async () => {
  const any = fc.tuple(plan('mallivirasto'), fc.constantFrom(...languages))
  await fc.assert(
    fc.asyncProperty(any, async ([written, language]) => {
      const workspace = repositoryOf(files, { [file]: emit(shapes['unit-plan'], written, 'fi') })
      const outcome = await takeIn(workspace, [
        await readBook(await formBytes(workspace, 'mallivirasto', language)),
      ])
      expect([outcome.changes, outcome.diagnostics.filter(isTold)]).toEqual([[], []])
    }),
    runs,
  )
})

test('a unit without a plan: a form is filled in, taken in, and the plan passes', async () => {
  const bare = files.filter(({ path }) => path !== file)
  const workspace = repositoryOf(bare)
  const typist = await Typist.open(await formBytes(workspace, 'mallivirasto', 'fi'))
  typist.type('plan', 'mallivirasto', {
    stage: 'luonnos',
    'currentState.summary.fi': 'Hankinnat on hajautettu.',
  })
  typist.type('goals', undefined, { 'title.fi': 'Osaaminen vahvistuu' })
  typist.type('measures', undefined, {
    'title.fi': 'Koulutusohjelma',
    goal: 'Osaaminen vahvistuu',
    'responsible.role.fi': 'Hankintapäällikkö',
    'schedule.start': '2022-03',
    'schedule.end': 2024,
    status: 'käynnissä',
  })
  typist.type('indicators', undefined, {
    'title.fi': 'Koulutetut',
    goal: 'Osaaminen vahvistuu',
    kind: 'prosenttiosuus',
    unitOfMeasure: '%',
    direction: 'kasvatetaan',
  })
  typist.type('values', undefined, {
    indicator: 'Koulutetut',
    role: 'Lähtötaso',
    period: '2021',
    numerator: 35,
    denominator: 100,
  })
  typist.type('values', undefined, {
    indicator: 'Koulutetut',
    role: 'Tavoitetaso',
    period: 2025,
    value: '90',
  })
  const outcome = await takeIn(workspace, [await readBook(await typist.save())])
  expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const text = textAfter(outcome, file)
  expect(text).toMatchInlineSnapshot(`
    "format: 1
    unit: mallivirasto
    language: fi
    stage: draft
    period: { from: 2023, to: 2025 }
    currentState:
      summary: Hankinnat on hajautettu.
    goals:
      - id: osaaminen-vahvistuu
        title: Osaaminen vahvistuu
        measures:
          - id: koulutusohjelma
            title: Koulutusohjelma
            responsible:
              role: Hankintapäällikkö
            schedule: { start: 2022-03, end: 2024 }
            status: in-progress
        indicators:
          - id: koulutetut
            title: Koulutetut
            kind: percent
            unitOfMeasure: "%"
            direction: increase
            baseline: { period: 2021, numerator: 35, denominator: 100 }
            targets:
              - { period: 2025, value: 90 }
    "
  `)
  const after = repositoryOf(bare, { [file]: text ?? '' })
  expect(after.problems.filter((problem) => problem.file === file)).toEqual([])
  expect(after.units.some(({ content }) => content.unit === 'mallivirasto')).toBe(true)
})

const unitPlan = shapes['unit-plan']
/** A plan as somebody keeps it: with a remark at each goal. */
const remarked = (written: UnitPlan): string =>
  emit(unitPlan, written, 'fi').replace(/^( {2}- id: (.*))$/gm, '$1 #remark $2')
const remarksIn = (text: string): string[] => text.match(/#remark .*$/gm) ?? []

const contentIn = (text: string) =>
  repositoryOf(files, { [file]: text }).units.find(({ content }) => content.unit === 'mallivirasto')?.content

const asObject = (rows: Rows) => Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)))

const planAnd = (withRows: boolean) =>
  plan('mallivirasto').chain((written) =>
    fc.record({
      written: fc.constant(written),
      sheet: editsOf(written, withRows),
      meanwhile: editsOf(written, withRows),
    }),
  )

test('values typed into the form of any plan are the same values written into its YAML', async () => {
  await fc.assert(
    fc.asyncProperty(planAnd(false), async ({ written, sheet }) => {
      const text = remarked(written)
      const workspace = repositoryOf(files, { [file]: text })
      const form = await readBook(await formBytes(workspace, 'mallivirasto', 'fi'))
      // Whoever writes everything in a row anew is asked whether it is the same item.
      const outcome = await takeIn(workspace, [typedInto(form, sheet)], { deleteMissing: true })
      const after = textAfter(outcome, file) ?? text
      expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(asObject(rowsOf(contentIn(after) as UnitPlan))).toEqual(asObject(edited(rowsOf(written), sheet)))
      expect(remarksIn(after)).toEqual(remarksIn(text))
    }),
    runs,
  )
})

test('edits of the form and of the YAML meanwhile come together as the table of merging says', async () => {
  await fc.assert(
    fc.asyncProperty(planAnd(true), async ({ written, sheet, meanwhile }) => {
      const base = rowsOf(written)
      const text = remarked(written)
      const form = await readBook(
        await formBytes(repositoryOf(files, { [file]: text }), 'mallivirasto', 'fi'),
      )
      const ours = edited(base, meanwhile)
      const now = patch(unitPlan, text, written, planOf(ours), 'fi')
      const outcome = await takeIn(repositoryOf(files, { [file]: now }), [typedInto(form, sheet)], {
        deleteMissing: true,
      })
      const { rows, conflicts } = together(base, ours, edited(base, sheet))
      const told = outcome.diagnostics.filter(({ code }) => code === 'form-conflict')
      const after = textAfter(outcome, file)
      if (conflicts.size === 0) {
        expect(told).toEqual([])
        expect(asObject(rowsOf(contentIn(after ?? now) as UnitPlan))).toEqual(asObject(rows))
      } else {
        expect(after).toBeUndefined()
        const about = told.map(({ sheet = '', cell = '' }) => aboutCell(form, sheet, cell))
        expect([...new Set(about)].sort()).toEqual([...conflicts].sort())
      }
    }),
    runs,
  )
})
