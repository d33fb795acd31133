/** What holds of any plan and any edit. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { files as shapes } from '../../src/core/files/index.ts'
import { languages } from '../../src/core/text.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { plan } from '../merge/arbitraries.ts'
import { formBytes, readBook, repositoryOf, Typist, takeIn, textAfter } from './desk.ts'

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 4), seed: 2024 }
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
