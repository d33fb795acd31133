import { cellsIn } from '../completeness/cells.ts'
import { gapsIn } from '../completeness/gaps.ts'
import { handIns } from '../completeness/hand-in.ts'
import { scopesOf } from '../completeness/scopes.ts'
import { unitsById } from '../core/organisation.ts'
import { Refusal } from '../core/outcome.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { mergeBranch, sidesOf } from '../merge/branch.ts'
import { branchReport } from '../reports/branch.ts'
import type { Material } from '../reports/material.ts'
import { overviewReport } from '../reports/overview.ts'
import { unitReport } from '../reports/unit.ts'
import { command, csvDialect, dryRun, output, type Surroundings, selection } from './command.ts'
import type { NamedDocument } from './outcome.ts'
import { nothingSelected, refuseUnknownSelection, type Selected, selectUnits } from './select.ts'

/** Documents are named by what kind of report they are, and of whom. */
type Maker = (asked: Selected, material: Material) => NamedDocument[]

/** Whether the plans of the units have changed since the branch plan was merged. Where a file cannot be read, nobody knows. */
function isStale(folder: string, workspace: Workspace): boolean {
  const matters = (file: string) => file.startsWith(`plans/${folder}/`) || !file.startsWith('plans/')
  if ([...workspace.broken].some(matters)) return false
  const { changes, conflicts } = mergeBranch(workspace, sidesOf(workspace, folder))
  return changes.length + conflicts.length > 0
}

/** What is known of the plans, for every report alike. */
function materialOf(workspace: Workspace, internal: boolean, surroundings: Surroundings): Material {
  const { units, branches } = workspace
  const merged = branches.map(({ folder }) => folder)
  const awaited = handIns(workspace).map(({ unit, plan }) => ({
    unit: unit.item.id,
    branch: unit.branch.id,
    plan,
  }))
  return {
    ...surroundings,
    workspace,
    internal,
    units: unitsById(workspace),
    gaps: gapsIn(cellsIn(scopesOf({ units, branches, shared: false }, workspace), { all: false })),
    awaited,
    stale: new Set(merged.filter((folder) => isStale(folder, workspace))),
    selection: undefined,
  }
}

const isEverything = ({ branch, unit, goal }: Selected): boolean =>
  branch.length + unit.length + goal.length === 0

/** The branches asked for: by name, by a unit of theirs, or else each that has plans. */
function branchesAsked(asked: Selected, { workspace }: Material): string[] {
  refuseUnknownSelection(asked, workspace)
  const byPlans = selectUnits(workspace, asked).map(({ folder }) => folder)
  const merged = isEverything(asked) ? workspace.branches.map(({ folder }) => folder) : []
  return [...new Set([...asked.branch, ...byPlans, ...merged])]
}

const selectionOf = ({ branch, unit, goal }: Selected): string =>
  [
    ...branch.map((id) => `--branch ${id}`),
    ...unit.map((id) => `--unit ${id}`),
    ...goal.map((id) => `--goal ${id}`),
  ].join(' ')

/** How each kind of report is made. */
const makers = {
  unit: (asked, material) =>
    selectUnits(material.workspace, asked).map((file) => ({
      name: `unit-${file.content.unit}`,
      document: unitReport(file, material),
    })),
  branch: (asked, material) =>
    branchesAsked(asked, material).map((branch) => ({
      name: `branch-${branch}`,
      document: branchReport(branch, material),
    })),
  overview: (asked, material) => {
    const whole = isEverything(asked)
    const narrowed = { ...material, selection: whole ? undefined : selectionOf(asked) }
    return [
      { name: 'overview', document: overviewReport(whole ? [] : branchesAsked(asked, material), narrowed) },
    ]
  },
} as const satisfies Record<string, Maker>
type Kind = keyof typeof makers
const kinds = Object.keys(makers) as Kind[]

const noPlans = (): Refusal =>
  new Refusal(
    t('Suunnitelmia ei vielä ole.', 'Det finns inga planer ännu.', 'There are no plans yet.'),
    t(
      'Suunnitelmat ovat kansiossa plans/<hallinnonala>/.',
      'Planerna ligger i mappen plans/<förvaltningsområde>/.',
      'Plans are in the folder plans/<branch>/.',
    ),
  )

export const report = command({
  name: 'report',
  citesRevision: true,
  summary: t(
    'Tee suunnitelmista raportti: HTML-sivu tai Excel-työkirja.',
    'Gör en rapport av planerna: en HTML-sida eller en Excelarbetsbok.',
    'Make a report of the plans: an HTML page or an Excel workbook.',
  ),
  words: {
    name: '<kind>',
    about: t(
      'unit: yksi yksikkö · branch: yksi hallinnonala · overview: kaikki hallinnonalat',
      'unit: en enhet · branch: ett förvaltningsområde · overview: alla förvaltningsområden',
      'unit: one unit · branch: one branch of government · overview: all branches',
    ),
    of: kinds,
  },
  formats: ['html', 'xlsx', 'csv', 'json', 'markdown'],
  options: {
    ...selection,
    output: {
      ...output,
      about: t(
        'kansio, johon raportit kirjoitetaan [reports]',
        'mapp där rapporterna skrivs [reports]',
        'folder the reports are written to [reports]',
      ),
    },
    internal: {
      kind: 'flag',
      about: t(
        'myös sisäisiksi merkityt kohteet',
        'också poster som är märkta som interna',
        'items marked internal too',
      ),
    },
    csvDialect,
    dryRun,
  },
  examples: [
    {
      line: 'toimi report overview --format html,xlsx',
      about: t(
        'kaikki hallinnonalat, sivu ja työkirja',
        'alla förvaltningsområden, sida och arbetsbok',
        'all branches, as a page and a workbook',
      ),
    },
    {
      line: 'toimi report unit --unit mallivirasto --lang sv -o rapporter',
      about: t('yksi yksikkö ruotsiksi', 'en enhet på svenska', 'one unit in Swedish'),
    },
  ],
  run(workspace, asked, surroundings) {
    const { words, internal, ...selected } = asked
    const material = materialOf(workspace, internal, surroundings)
    const documents = makers[words[0] as Kind](selected, material)
    if (documents.length === 0) throw isEverything(selected) ? noPlans() : nothingSelected()
    return {
      diagnostics: workspace.problems.filter(({ severity }) => severity === 'error'),
      result: {
        kind: 'documents',
        documents: documents.map(({ name, document }) => ({
          name: `${name}-${surroundings.language}`,
          document,
        })),
      },
    }
  },
})
