import type { Change } from '../core/change.ts'
import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import type { TableMap } from '../core/files/table-map.ts'
import { Opener } from '../core/opener.ts'
import { unitsById } from '../core/organisation.ts'
import { unitPlanPath } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { type Text, t } from '../core/text.ts'
import type { WorkbookFile } from '../core/workbook.ts'
import type { FileContent, Held, Workspace } from '../core/workspace.ts'
import { TableReader } from '../forms/foreign-table.ts'
import { formVersion, type Memory } from '../forms/memory.ts'
import { emptyPlan, memoryIn } from '../forms/remembered.ts'
import { reporterNames } from '../reporters/index.ts'
import { command } from './command.ts'
import { FormImport, type Standing } from './import/imported.ts'
import { issuesFile } from './import/issues.ts'
import * as say from './import/sayings.ts'
import { dryRun, presentation } from './options.ts'

const refused = (file: string, message: Text, fix?: Text): Diagnostic =>
  diagnoseFile(file, 'form-unknown', 'error', message, fix ? { fix } : {})

/** What stands in the repository of the plan that a form is of. */
function standingOf(
  { unit, file, plan }: Pick<Memory, 'unit' | 'file' | 'plan'>,
  workspace: Workspace,
): Standing | Text {
  const there = workspace.units.find(({ content }) => content.unit === unit)
  if (there) return { file: there.source.file, plan: there.content, text: there.source.text }
  if (workspace.broken.has(file)) return say.brokenPlan(file)
  const registered = unitsById(workspace).get(unit)
  if (!registered) return say.goneUnit(unit)
  if (plan !== '') return say.gonePlan(file)
  return { file: unitPlanPath(registered.branch.id, unit), plan: undefined, text: '' }
}

/** Forms taken in one after the other, and what has come of it. */
class Desk {
  readonly diagnostics: Diagnostic[] = []
  readonly standings = new Map<string, Standing>()
  private readonly workspace: Workspace
  private readonly removes: boolean

  constructor(workspace: Workspace, removes: boolean) {
    this.workspace = workspace
    this.removes = removes
  }

  take(workbook: WorkbookFile): void {
    this.diagnostics.push(...workbook.problems)
    if (!workbook.workbook) return
    const memory = memoryIn(workbook.workbook)
    const against = (message: Text, fix?: Text) => {
      this.diagnostics.push(refused(workbook.file, message, fix))
    }
    if (!memory) against(say.notAForm, say.notAFormFix)
    else if (memory.version !== formVersion) against(say.newerForm)
    else {
      const standing = this.standings.get(memory.unit) ?? standingOf(memory, this.workspace)
      if ('file' in standing) this.fill(workbook, memory, standing)
      else against(standing)
    }
  }

  private fill(workbook: WorkbookFile, memory: Memory, standing: Standing): void {
    const form = new FormImport(workbook, memory.unit, this.workspace, standing)
    this.standings.set(memory.unit, form.run(memory, this.removes))
    this.diagnostics.push(...form.diagnostics)
  }

  /** Takes in somebody's own table by a map of its columns. */
  takeTable(workbook: WorkbookFile, map: Held<TableMap>): void {
    this.diagnostics.push(...workbook.problems)
    if (!workbook.workbook) return
    const { unit } = map.content
    const standing = this.standings.get(unit) ?? standingOf({ unit, file: '', plan: '' }, this.workspace)
    if (!('file' in standing)) {
      this.diagnostics.push(refused(workbook.file, standing))
      return
    }
    const plan =
      standing.plan ?? emptyPlan({ unit, planLanguage: map.content.language ?? this.workspace.language })
    const table = new TableReader(workbook, map, plan, this.workspace).read()
    const taken = new FormImport(workbook, unit, this.workspace, standing)
    this.standings.set(unit, taken.settle(table.plan, table))
    this.diagnostics.push(...table.problems, ...taken.diagnostics)
  }

  /** The files that would be other than they are. */
  changes(): Change[] {
    return [...this.standings.values()].flatMap(({ file, text }): Change[] => {
      const before = this.workspace.sources.get(file)?.text
      return text === (before ?? '')
        ? []
        : [{ kind: 'write', path: file, content: text, before: before ?? '' }]
    })
  }
}

const withoutMap = (): Refusal =>
  new Refusal(
    t(
      'Omaa taulukkoa ei voi lukea ilman karttaa.',
      'En egen tabell kan inte läsas utan en karta.',
      'A table of your own cannot be read without a map.',
    ),
    t(
      'Anna kartta: --map KARTTA.yaml. Sen kentät: toimi schema table-map',
      'Ange en karta: --map KARTA.yaml. Dess fält: toimi schema table-map',
      'Give a map: --map MAP.yaml. Its fields: toimi schema table-map',
    ),
  )

/** The map that was given; undefined where there is none, or it cannot be read, which is told. */
function mapIn(file: FileContent | undefined, isAsked: boolean, desk: Desk): Held<TableMap> | undefined {
  if (!file && isAsked) throw withoutMap()
  const opener = new Opener()
  const map = opener.hold(file, 'table-map')
  desk.diagnostics.push(...opener.problems)
  return map
}

export const importForms = command({
  name: 'import',
  summary: t(
    'Tuo täytetyt lomakkeet suunnitelmiin: ensin näytetään muutokset, ja --apply tekee ne.',
    'För in ifyllda blanketter i planerna: först visas ändringarna, och --apply gör dem.',
    'Take filled-in forms into the plans: the changes are shown first, and --apply makes them.',
  ),
  words: {
    name: '<files...>',
    about: t(
      'lomakkeet, tai kansio jossa ne ovat',
      'blanketterna, eller mappen med dem',
      'the forms, or the folder they are in',
    ),
    areWorkbooks: true,
  },
  formats: reporterNames,
  options: {
    apply: { kind: 'flag', about: t('tee muutokset', 'gör ändringarna', 'make the changes') },
    map: {
      kind: 'file',
      value: 'MAP.yaml',
      about: t(
        'tiedostot ovat omia taulukoita; tämä kartta sanoo, mitä sarakkeissa on',
        'filerna är egna tabeller; denna karta säger vad kolumnerna innehåller',
        'the files are tables of your own; this map says what is in the columns',
      ),
    },
    fromTable: {
      kind: 'flag',
      about: t(
        'lue omaa taulukkoa (.xlsx tai .csv) kartan avulla',
        'läs en egen tabell (.xlsx eller .csv) med hjälp av kartan',
        'read a table of your own (.xlsx or .csv) by the map',
      ),
    },
    deleteMissing: {
      kind: 'flag',
      about: t(
        'poista suunnitelmasta rivit, jotka on poistettu lomakkeesta',
        'ta bort ur planen de rader som har tagits bort ur blanketten',
        'remove from the plan what has been removed from the form',
      ),
    },
    issues: {
      kind: 'text',
      value: 'FILE.xlsx',
      about: t(
        'kirjoita ratkaistavat asiat lomakkeen kopioon, taulukkoon Puutteet',
        'skriv det som ska avgöras i en kopia av blanketten, på bladet Brister',
        'write what is to be settled into a copy of the form, on its sheet Gaps',
      ),
    },
    ...presentation,
    dryRun,
  },
  examples: [
    {
      line: 'toimi import forms/mallivirasto-fi.xlsx',
      about: t('näytä, mitä muuttuisi', 'visa vad som skulle ändras', 'show what would change'),
    },
    {
      line: 'toimi import forms --apply',
      about: t(
        'vie kansion kaikki lomakkeet',
        'för in alla blanketter i mappen',
        'take in all forms of a folder',
      ),
    },
    {
      line: 'toimi import forms/mallivirasto-fi.xlsx --issues takaisin.xlsx',
      about: t(
        'lomakkeen kopio, jossa on ratkaistavat asiat',
        'en kopia av blanketten med det som ska avgöras',
        'a copy of the form with what is to be settled',
      ),
    },
  ],
  async run(workspace, { apply, deleteMissing, fromTable, issues }, { workbooks, given }) {
    const desk = new Desk(workspace, deleteMissing)
    const map = mapIn(given['map'], fromTable, desk)
    for (const workbook of workbooks) {
      if (map) desk.takeTable(workbook, map)
      else if (!given['map']) desk.take(workbook)
    }
    const { diagnostics } = desk
    const changes = desk.changes()
    const isOpen = diagnostics.some(({ severity }) => severity === 'error')
    const files = changes.map(({ path }) => path)
    const closing = isOpen
      ? say.notApplied
      : files.length === 0
        ? say.nothingToDo
        : apply
          ? say.applied(files)
          : say.preview
    return {
      diagnostics,
      changes: apply && !isOpen ? changes : [],
      closing: [closing],
      besides: issues === undefined ? [] : [await issuesFile(issues, workbooks, diagnostics)],
      files: workbooks.length,
    }
  },
})
