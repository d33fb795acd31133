import { t } from '../core/text.ts'
import { csvFiles } from '../formats/csv/csv.ts'
import type { CsvDialectName } from '../formats/csv/csv-dialect.ts'
import { toDataJson } from '../formats/records.ts'
import type { Document } from '../reports/document/document.ts'
import type { ReportData } from '../reports/material.ts'
import { openData } from '../reports/open-data/document.ts'
import { leftOutOf, type VisiblePlan, visiblePlans } from '../reports/open-data/visible-plans.ts'
import { command } from './command.ts'
import { csvDialect, dryRun, internal, out, selection } from './options.ts'
import type { Result } from './outcome.ts'
import { branchesAsked, selectionOf } from './report/asked.ts'
import { collectReportData } from './report/report-data.ts'
import {
  asks,
  isEverything,
  narrowed,
  nothingSelected,
  type Selected,
  selectUnits,
  unseen,
} from './select.ts'

/** The version of the form of the data. Within it nothing is taken away or given another meaning. */
const format = 1

/** The selected plans and their data. */
interface Chosen {
  readonly plans: readonly VisiblePlan[]
  readonly material: ReportData
  readonly document: Document
}

/** The origin of the data, for programs. */
function headOf({ plans, material }: Chosen) {
  const { workspace, version, commit, internal, selection, stale } = material
  const { asOf, settings, catalogue, broken } = workspace
  return {
    format,
    toimi: version,
    asOf,
    revision: commit ?? null,
    strategy: catalogue.version,
    example: settings.example ?? false,
    internal,
    leftOut: leftOutOf(plans),
    selection: selection ?? null,
    unread: [...broken].sort(),
    stale: [...stale].sort(),
  }
}

/** The units of which a plan is expected, as far as they were asked for. */
const awaitedAmong = ({ branch, unit, goal }: Selected, { awaited }: ReportData): ReportData['awaited'] =>
  awaited.filter(
    (each) =>
      goal.length === 0 &&
      (branch.length === 0 || branch.includes(each.branch)) &&
      (unit.length === 0 || unit.includes(each.unit)),
  )

function choose(selected: Selected, whole: ReportData): Chosen {
  const material = { ...whole, selection: selectionOf(selected), awaited: awaitedAmong(selected, whole) }
  const plans = visiblePlans(narrowed(selectUnits(whole.workspace, selected), selected.goal), material)
  if (plans.length + material.awaited.length === 0 && !isEverything(selected)) throw nothingSelected(selected)
  return { plans, material, document: openData(plans, branchesAsked(selected, material.workspace), material) }
}

/** The maker of each format of the data. */
const makers: Readonly<Record<'csv' | 'json', (chosen: Chosen, dialect: CsvDialectName) => Result>> = {
  csv: ({ document }, dialect) => ({
    kind: 'files',
    folder: 'export',
    files: csvFiles(document, dialect, {
      name: 'toimi',
      nameOf: ({ name }) => `${name}.csv`,
      described: 'datapackage.json',
    }),
  }),
  json: (chosen) => ({ kind: 'text', text: toDataJson(headOf(chosen), chosen.document.data ?? []) }),
}

export const exporting = command({
  name: 'export',
  needsRevision: true,
  summary: t(
    'Vie suunnitelmat avoimena datana: taulukoita tai yksi JSON-tiedosto.',
    'Ge planerna som öppna data: tabeller eller en JSON-fil.',
    'Export the plans as open data: tables, or one JSON file.',
  ),
  words: {
    name: '<form>',
    about: t(
      'csv: taulukot kansioon ja niiden kuvaus datapackage.json · json: kaikki yhdessä',
      'csv: tabellerna i en mapp och en beskrivning av dem, datapackage.json · json: allt i ett',
      'csv: the tables in a folder, described by datapackage.json · json: all in one',
    ),
    of: Object.keys(makers),
  },
  options: {
    ...selection,
    out: {
      ...out,
      about: t(
        'csv: kansio [export]; json: tiedosto',
        'csv: mapp [export]; json: fil',
        'csv: folder [export]; json: file',
      ),
    },
    internal,
    csvDialect,
    dryRun,
  },
  examples: [
    {
      line: 'toimi export csv -o data',
      about: t(
        'Power BI:lle ja avoimeksi dataksi',
        'för Power BI och öppna data',
        'for Power BI and open data',
      ),
    },
    {
      line: 'toimi export json --branch vm -o vm.json',
      about: t('yksi hallinnonala', 'ett förvaltningsområde', 'one branch of government'),
    },
  ],
  run(workspace, asked, surroundings) {
    const { words, branch, unit, goal, csvDialect } = asked
    const chosen = choose({ branch, unit, goal }, collectReportData(workspace, asked, surroundings))
    return {
      diagnostics: unseen(workspace, asks(workspace, { branch, unit, goal })),
      result: makers[words[0] as keyof typeof makers](chosen, csvDialect),
    }
  },
})
