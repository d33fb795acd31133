/** A plan repository for reports: every kind of value, two languages, internal items, and texts that try to break out. */
import { report } from '../../src/commands/report.ts'
import type { Language } from '../../src/core/text.ts'
import { branchTask, plansOfBranch } from '../../src/merge/branch.ts'
import { mergePlan } from '../../src/merge/merge.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { workspaceOf } from '../repository.ts'

export type Files = Readonly<Record<string, string>>

/** Texts that must come out as texts. */
export const naughty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '{{7*7}}',
  "=cmd|' /C calc'!A0",
] as const

const organisations = `format: 1
branches:
  - id: vm
    name: { fi: ¤ hallinnonala VM, sv: ¤ område VM, en: ¤ branch VM }
    ministry: vm
    units:
      - { id: vm, name: { fi: ¤ ministeriö } }
      - { id: malli, name: { fi: ¤ malli, sv: ¤ modell, en: ¤ model } }
      - { id: puuttuva, name: { fi: ¤ puuttuva } }
  - id: om
    name: { fi: ¤ hallinnonala OM, sv: ¤ område OM, en: ¤ branch OM }
    units:
      - { id: oikeus, name: { fi: ¤ oikeus } }
`

const indicators = `format: 1
language: fi
dimensions:
  - id: raha
    units: [{ unitOfMeasure: "€", factor: 1 }, { unitOfMeasure: k€, factor: 1000 }]
indicators:
  - id: osuus
    title: { fi: ¤ yhteinen osuus, sv: ¤ gemensam andel, en: ¤ common share }
    kind: percent
    unitOfMeasure: "%"
    decimals: 1
    direction: increase
    frequency: yearly
    aggregation: { units: ratio, time: last, missing: partial }
    expected: [vm, malli]
    targets: [{ period: 2025, value: 50 }]
`

const malli = `format: 1
unit: malli
language: fi
stage: approved
period: { from: 2022, to: 2025 }
updated: 2024-03-01
currentState:
  summary: ¤ nykytila
  maturity: [{ ambition: T1, level: 0, evidence: ¤ näyttö }]
goals:
  - id: kaikki
    strategyGoals: [T2.1, T8.1]
    title: ${JSON.stringify(`¤ ${naughty[0]}`)}
    rationale: ${JSON.stringify(`¤ ${naughty[1]}`)}
    performanceAgreement: { agreement: ¤ sopimus, period: 2025, indicator: salattu, target: ¤ tulostavoite }
    financialPlanning: { document: ¤ TTS, budgetItem: 28.01.01 }
    measures:
      - id: tehty
        title: ${JSON.stringify(`¤ ${naughty[2]}`)}
        description: ${JSON.stringify(`¤ ${naughty[3]}`)}
        responsible: { role: ¤ johtaja, unit: vm }
        schedule: { start: 2022-03, end: 2023-H2 }
        status: completed
        resources: { euros: 0, personMonths: 1.5 }
        milestones: [{ id: virstanpylvas, title: ¤ virstanpylväs, due: 2023-Q1, done: 2023-03-01 }]
      - { id: kesken, title: ¤ kesken, status: in-progress }
      - { id: aikeissa, title: ¤ aikeissa, status: not-started }
      - { id: luovuttu, title: ¤ luovuttu, status: discontinued }
      - { id: salainen-toimi, title: SALAINEN toimi, status: completed, visibility: internal }
    indicators:
      - id: prosentti
        title: ¤ prosentti
        definition: ¤ määritelmä
        kind: percent
        unitOfMeasure: "%"
        decimals: 1
        direction: increase
        frequency: yearly
        source: ¤ lähde
        baseline: { period: 2021, numerator: 0, denominator: 3, source: ¤ lähtölähde }
        targets: [{ period: 2025, value: 100 }]
        actuals:
          - { period: 2022, numerator: 1, denominator: 3 }
          - { period: 2024, numerator: 4, denominator: 3, flags: [provisional], note: ¤ huomautus }
        missing: [{ field: actuals, period: 2023, reason: ¤ syy, until: 2030-01-31 }]
      - id: euroa
        title: ¤ euroa
        kind: money
        unitOfMeasure: "€"
        decimals: 0
        direction: decrease
        baseline: { period: 2021, value: 1234567.5 }
        actuals: [{ period: 2022, value: 1200, unitOfMeasure: k€ }, { period: 2023, value: -0.4 }, { period: 2024, value: 0 }]
      - id: luku
        title: ¤ luku
        kind: number
        unitOfMeasure: kpl
        direction: increase
        baseline: { period: 2021, value: 19.0 }
        actuals: [{ period: 2022, value: 1.985 }, { period: 2023, value: 0.1234567890123456789, flags: [break] }, { period: 2024, value: 3 }]
      - id: puolivuosi
        title: ¤ puolivuosi
        kind: count
        unitOfMeasure: kpl
        direction: maintain
        tolerance: 2
        actuals: [{ period: 2022-H1, value: 3 }, { period: 2022-H2, value: 4 }]
      - { id: onko, title: ¤ onko, kind: yes-no, actuals: [{ period: 2022, value: false, flags: [estimated] }] }
      - { id: pylvas, title: ¤ pylväs, kind: milestone, targets: [{ period: 2024, value: true }] }
      - id: asteikko
        title: ¤ asteikko
        kind: scale
        direction: increase
        scale: [{ value: 0, title: ¤ ei mitään }, { value: 1, title: ¤ jotain }]
        actuals: [{ period: 2022, value: 0 }]
      - { id: sanat, title: ¤ sanat, kind: text, actuals: [{ period: 2022, value: ¤ sanoin }] }
      - { id: yhteinen, shared: osuus, actuals: [{ period: 2022, numerator: 1, denominator: 8 }] }
      - { id: salattu, title: SALAINEN mittari, kind: count, visibility: internal, actuals: [{ period: 2022, value: 7 }] }
    also: [salattu, vm/vm-salattu]
  - id: oma
    title: ¤ oma tavoite
    also: [prosentti]
  - id: salainen
    title: SALAINEN tavoite
    visibility: internal
    measures: [{ id: sisalla, title: SALAINEN sisällä }]
`

const vm = `format: 1
unit: vm
language: sv
stage: submitted
period: { from: 2022, to: 2025 }
currentState: { summary: ¤ nuläge }
goals:
  - id: kunskap
    strategyGoals: [T4]
    title: ¤ kunskap
    rationale: ¤ motivering
    indicators:
      - { id: vm-osuus, shared: osuus, actuals: [{ period: 2022, numerator: 3, denominator: 8 }, { period: 2023, numerator: 1, denominator: 2 }] }
      - { id: vm-salattu, title: SALAINEN vm, kind: count, visibility: internal }
`

/** The repository, not merged. */
export const world: Files = {
  'toimi.yaml':
    'format: 1\nlanguage: fi\nexample: true\nmaturityScale: { name: ¤ asteikko, levels: [{ value: 0, title: ¤ alku }] }\n',
  'organisations.yaml': organisations,
  'indicators.yaml': indicators,
  'plans/vm/malli.yaml': malli,
  'plans/vm/vm.yaml': vm,
}

/** The same after `toimi merge`. */
export function mergedWorld(files: Files = world): Files {
  const workspace = workspaceOf(files)
  const { changes } = mergePlan(workspace, branchTask(workspace, plansOfBranch(workspace, 'vm')))
  const written = changes.flatMap((change) =>
    change.kind === 'write' ? [[change.path, String(change.content)] as const] : [],
  )
  return {
    ...files,
    ...Object.fromEntries(written.map(([path, content]) => [path.replace(/\.next$/, ''), content])),
  }
}

/** What a report is asked for besides its kind. */
export interface Asked {
  readonly language?: Language
  readonly internal?: boolean
  readonly unit?: readonly string[]
  readonly branch?: readonly string[]
  readonly commit?: string
  readonly asOf?: string
  readonly sheets?: readonly string[]
  readonly blank?: boolean
  readonly twoLanguages?: readonly Language[]
}

/** The documents of a report, by the names of their files. */
export async function reportsOf(
  kind: string,
  files: Files,
  asked: Asked = {},
): Promise<Map<string, Document>> {
  const { language = 'fi', commit, asOf = '2025-06-01', ...more } = asked
  const none = { internal: false, unit: [], branch: [], goal: [], sheets: [], blank: false, twoLanguages: [] }
  const options = { words: [kind], ...none, ...more, output: undefined, dryRun: false }
  const { result } = await report.run(workspaceOf(files, asOf), options, {
    language,
    version: '0.0.0',
    commit,
    existing: new Set(),
    workbooks: [],
    givenFiles: {},
    revisions: [],
    histories: [],
  })
  if (result?.kind !== 'documents') throw new Error(`there is no report of the kind ${kind}`)
  return new Map(result.documents.map(({ name, document }) => [name, document]))
}

/** The one document of a report. */
export async function reportOf(kind: string, files: Files, asked: Asked = {}): Promise<Document> {
  const [document] = (await reportsOf(kind, files, asked)).values()
  if (!document) throw new Error(`there is no report of the kind ${kind}`)
  return document
}
