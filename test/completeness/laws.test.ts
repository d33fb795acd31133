import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsIn } from '../../src/completeness/cells.ts'
import { divisions, partsOf } from '../../src/completeness/divisions.ts'
import { gapsIn } from '../../src/completeness/gaps.ts'
import { score, tally } from '../../src/completeness/score.ts'
import { type Gap, percent } from '../../src/core/completeness.ts'
import { frequencies, kinds, type Stage, stageOrder } from '../../src/core/files/choices.ts'
import { same } from '../../src/core/text.ts'
import { small } from '../repository.ts'
import { type Draft, follow, workspaceWith } from './filling.ts'
import { cellsOf } from './looking.ts'

const runs = (usual: number) => ({ numRuns: Number(process.env['TOIMI_RUNS'] ?? usual) })
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const text = fc.constantFrom('Kunnollinen teksti.', 'TBD', '–')
const role = fc.record({ role: text })
const years = fc.uniqueArray(fc.constantFrom('2022', '2023', '2024', '2025'), { maxLength: 4 })
const points = years.map((list) => list.map((period) => ({ period, value: 7 })))
const explained = fc
  .constantFrom('source', 'baseline', 'actuals', 'targets')
  .map((field) => [{ field, reason: 'Sovitaan.', until: '2030-01-01' }])

const numeric = fc.record({
  kind: maybe(fc.constantFrom('number', 'count', 'money', 'percent')),
  unitOfMeasure: maybe(fc.constant('kpl')),
  direction: maybe(fc.constant('increase')),
  baseline: maybe(
    fc.record(
      { period: fc.constantFrom('2021', '2022', '2023'), value: maybe(fc.constant(0)), source: maybe(text) },
      { requiredKeys: ['period'] },
    ),
  ),
  targets: maybe(points),
  actuals: maybe(points),
})
const other = fc.record({
  kind: fc.constantFrom(
    ...Object.keys(kinds).filter((kind) => !['number', 'count', 'money', 'percent'].includes(kind)),
  ),
})
const indicator = fc.tuple(
  fc.oneof(numeric, other),
  fc.record({
    title: maybe(text),
    definition: maybe(text),
    source: maybe(text),
    frequency: maybe(fc.constantFrom(...Object.keys(frequencies))),
    responsible: maybe(role),
    missing: maybe(explained),
  }),
)
const measure = fc.record({
  title: text,
  responsible: maybe(role),
  schedule: maybe(fc.constant({ end: '2024' })),
  status: maybe(fc.constant('completed')),
})
const goal = fc.record({
  title: text,
  rationale: maybe(text),
  measures: maybe(fc.array(measure, { maxLength: 2 })),
  indicators: maybe(
    fc.array(
      indicator.map(([a, b]) => ({ ...a, ...b })),
      { maxLength: 2 },
    ),
  ),
})

/** Items get ids by their places; what is undefined is not there. */
const withIds = (goals: readonly object[] | undefined): unknown =>
  JSON.parse(JSON.stringify(goals ?? []), (_key, value) => value).map((each: Draft, g: number) => ({
    id: `t-${g}`,
    ...each,
    ...(each['measures']
      ? { measures: (each['measures'] as Draft[]).map((item, at) => ({ id: `m-${g}-${at}`, ...item })) }
      : {}),
    ...(each['indicators']
      ? { indicators: (each['indicators'] as Draft[]).map((item, at) => ({ id: `i-${g}-${at}`, ...item })) }
      : {}),
  }))

const plan = fc
  .record({
    stage: fc.constantFrom(...stageOrder),
    updated: maybe(fc.constant('2024-05-05')),
    summary: maybe(text),
    goals: maybe(fc.array(goal, { maxLength: 3 })),
  })
  .map(
    ({ stage, updated, summary, goals }): Draft => ({
      format: 1,
      unit: 'mallivirasto',
      language: 'fi',
      stage,
      period: { from: 2022, to: 2025 },
      ...(updated && { updated }),
      ...(summary && { currentState: { summary } }),
      goals: withIds(goals),
    }),
  )

const settings = fc.constantFrom('', 'languages: [fi, sv]\n', 'languages: [fi, sv]\ntranslations: required\n')
const files = settings.map((lines) => ({ ...small, 'toimi.yaml': `${small['toimi.yaml']}${lines}` }))

const opened = (draft: Draft, repository: Readonly<Record<string, string>>) => {
  const workspace = workspaceWith(draft, repository)
  expect(workspace.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return workspace
}

/** Other answers than the example, where an answer decides what else is asked for. */
const answers = fc
  .record({
    frequency: fc.constantFrom(...Object.keys(frequencies)),
    kind: fc.constantFrom('number', 'count', 'money', 'percent'),
  })
  .map(
    ({ frequency, kind }): Readonly<Record<string, Pick<Gap, 'example'>>> => ({
      'indicator-frequency': { example: same(`frequency: ${frequency}`) },
      'indicator-kind': { example: same(`kind: ${kind}`) },
    }),
  )

describe('whatever a plan looks like', () => {
  test('doing what a gap says fills it, and never lowers the score', () => {
    fc.assert(
      fc.property(plan, files, fc.nat(), answers, (draft, repository, choice, answer) => {
        const before = cellsOf(opened(draft, repository))
        const gaps = gapsIn(before).filter(
          ({ state, fields, file }) => state === 'missing' && fields > 0 && file.startsWith('plans/'),
        )
        const gap = gaps[choice % gaps.length]
        if (!gap) return
        const after = cellsOf(opened(follow(draft, { ...gap, ...answer[gap.rule] }, 99), repository))
        const still = gapsIn(after).filter(
          ({ rule, ids, path, state, periods }) =>
            rule === gap.rule &&
            ids.join() === gap.ids.join() &&
            path.join() === gap.path.join() &&
            state === 'missing' &&
            periods.join() === gap.periods.join(),
        )
        expect(still).toEqual([])
        const [a, b] = [tally(before), tally(after)]
        expect(b.satisfied * a.applicable).toBeGreaterThanOrEqual(a.satisfied * b.applicable)
      }),
      runs(120),
    )
  })

  test('its parts add up to the whole, however it is divided', () => {
    fc.assert(
      fc.property(plan, files, (draft, repository) => {
        const cells = cellsOf(opened(draft, repository))
        const whole = tally(cells)
        for (const by of divisions) {
          const parts = partsOf(cells, by).map((part) => part.score)
          for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
            expect([by, key, parts.reduce((sum, part) => sum + part[key], 0)]).toEqual([by, key, whole[key]])
          }
        }
      }),
      runs(50),
    )
  })

  test('nothing exceeds 100 %, and 100 % means that nothing is missing', () => {
    fc.assert(
      fc.property(plan, files, (draft, repository) => {
        const cells = cellsOf(opened(draft, repository))
        for (const { score: part } of divisions.flatMap((by) => partsOf(cells, by))) {
          expect(part.satisfied).toBeLessThanOrEqual(part.applicable)
          if (part.applicable > 0) expect(percent(part) === 100).toBe(part.missing === 0)
        }
      }),
      runs(100),
    )
  })

  test('what is only good to have does not change the score', () => {
    fc.assert(
      fc.property(plan, files, (draft, repository) => {
        const cells = cellsOf(opened(draft, repository))
        const scopes = [...new Set(cells.map(({ scope }) => scope))]
        expect(score(scopes)).toEqual(tally(cells))
        expect(tally(cellsIn(scopes, { all: false }))).toEqual(tally(cells))
      }),
      runs(50),
    )
  })
})

const steps: Readonly<Record<Stage, number>> = { draft: 5, submitted: 9, approved: 11, monitoring: 12 }

test.each(stageOrder)('at the stage %s, doing what toimi says makes an empty plan complete', (stage) => {
  let draft: Draft = {
    format: 1,
    unit: 'mallivirasto',
    language: 'fi',
    stage,
    period: { from: 2022, to: 2025 },
  }
  const missing = () =>
    gapsIn(cellsOf(opened(draft, small))).filter(
      ({ state, fields, file }) => state === 'missing' && fields > 0 && file.startsWith('plans/'),
    )
  let taken = 0
  for (let [first] = missing(); first && taken < 30; [first] = missing()) {
    draft = follow(draft, first, taken)
    taken++
  }
  expect(taken).toBe(steps[stage])
})
