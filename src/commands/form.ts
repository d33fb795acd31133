import { unitsById } from '../core/organisation.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { writeForm } from '../formats/form/form-xlsx.ts'
import { formOf } from '../forms/form/form-of.ts'
import { command, type Surroundings } from './command.ts'
import { completenessOf } from './form/setting.ts'
import { shownOf, unitsAsked } from './form/subjects.ts'
import { dryRun, out, selection } from './options.ts'
import { asks, unseen } from './select.ts'

/** The form of one unit as a file. */
async function fileOf(unit: string, blank: boolean, workspace: Workspace, surroundings: Surroundings) {
  const { file, text } = shownOf(unit, workspace, blank, surroundings.language)
  const subject = {
    unit,
    name: unitsById(workspace).get(unit)?.item.name,
    plan: file.content,
    text,
    file: file.source.file,
  }
  const form = formOf(subject, { workspace, ...surroundings, ...completenessOf(file, workspace) })
  return { name: `${unit}-${surroundings.language}.xlsx`, content: await writeForm(form) }
}

export const form = command({
  name: 'form',
  needsRevision: true,
  summary: t(
    'Tee yksikölle Excel-lomake, jolla suunnitelma täytetään tai päivitetään.',
    'Gör en Excelblankett för en enhet, för att fylla i eller uppdatera planen.',
    'Make an Excel form for a unit, to fill in or update its plan.',
  ),
  options: {
    unit: selection.unit,
    branch: {
      ...selection.branch,
      about: t(
        'hallinnonalan kaikki yksiköt, lomake kullekin',
        'alla enheter i förvaltningsområdet, en blankett för var och en',
        'all units of the branch of government, a form for each',
      ),
    },
    all: { kind: 'flag', about: t('kaikki yksiköt', 'alla enheter', 'all units') },
    blank: {
      kind: 'flag',
      about: t(
        'tyhjä lomake: ilman sitä, mitä suunnitelmassa jo on',
        'tom blankett: utan det som redan finns i planen',
        'an empty form: without what is in the plan already',
      ),
    },
    out: {
      ...out,
      about: t(
        'kansio, johon lomakkeet kirjoitetaan [forms]',
        'mapp där blanketterna skrivs [forms]',
        'folder the forms are written to [forms]',
      ),
    },
    dryRun,
  },
  examples: [
    {
      line: 'toimi form --unit mallivirasto',
      about: t('lomake yhdelle yksikölle', 'en blankett för en enhet', 'a form for one unit'),
    },
    {
      line: 'toimi form --branch ym --lang sv -o blanketter',
      about: t(
        'hallinnonalan yksiköille, ruotsiksi',
        'för förvaltningsområdets enheter, på svenska',
        'for the units of a branch, in Swedish',
      ),
    },
  ],
  async run(workspace, { unit, branch, all, blank }, surroundings) {
    const files = []
    for (const each of unitsAsked(workspace, { unit, branch, all, blank }))
      files.push(await fileOf(each, blank, workspace, surroundings))
    return {
      diagnostics: unseen(workspace, asks(workspace, { branch, unit, goal: [] })),
      result: { kind: 'files', folder: 'forms', files },
    }
  },
})
