import type { Change } from '../core/change.ts'
import { FileLoader } from '../core/file-loader.ts'
import { Refusal } from '../core/refusal.ts'
import { type Text, t } from '../core/text.ts'
import { command } from './command.ts'
import { forProblems } from './formats.ts'
import { issuesFile } from './import/issues.ts'
import * as say from './import/sayings.ts'
import { takeIn } from './import/take-in.ts'
import { dryRun, presentation } from './options.ts'

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

/** The sentence on the result of the import. */
function closing(isOpen: boolean, apply: boolean, changes: readonly Change[]): Text {
  if (isOpen) return say.notApplied
  if (changes.length === 0) return say.nothingToDo
  return apply ? say.applied(changes.map(({ path }) => path)) : say.preview
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
  formats: forProblems,
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
  async run(
    workspace,
    { apply, deleteMissing, fromTable, issues },
    { workbooks, givenFiles: { map: file } },
  ) {
    if (fromTable && !file) throw withoutMap()
    const opener = new FileLoader()
    const map = opener.load(file, 'table-map')
    // By a map that cannot be read, nothing is.
    const read = file && !map ? [] : workbooks
    const { diagnostics: told, changes } = takeIn(read, { workspace, removes: deleteMissing, map })
    const diagnostics = [...opener.problems, ...told]
    const isOpen = diagnostics.some(({ severity }) => severity === 'error')
    return {
      diagnostics,
      changes: apply && !isOpen ? changes : [],
      closing: [closing(isOpen, apply, changes)],
      extraFiles: issues === undefined ? [] : [await issuesFile(issues, workbooks, diagnostics)],
      files: workbooks.length,
    }
  },
})
