/** The messages of import: changes, and questions. */
import type { DiagnosticText } from '../../core/diagnostic.ts'
import type { Difference } from '../../core/shape/same.ts'
import { type Text, t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Conflict } from '../../merge/sides.ts'
import { inWords, named } from './in-words.ts'

/** The message on the change of a value. */
export function change(
  { field, before, after }: Difference,
  workspace: Workspace,
): Pick<DiagnosticText, 'code' | 'message'> {
  const name = named(field)
  const [was, now] = [inWords(field, before, workspace), inWords(field, after, workspace)]
  if (before === undefined)
    return {
      code: 'form-added',
      message: t(
        `Lisätään ${name.fi}: ${now.fi}`,
        `Läggs till ${name.sv}: ${now.sv}`,
        `Added ${name.en}: ${now.en}`,
      ),
    }
  if (after === undefined)
    return {
      code: 'form-cleared',
      message: t(
        `Poistetaan ${name.fi}: ${was.fi}`,
        `Tas bort ${name.sv}: ${was.sv}`,
        `Taken out ${name.en}: ${was.en}`,
      ),
    }
  return {
    code: 'form-changed',
    message: t(
      `Muutetaan ${name.fi}: ${was.fi} → ${now.fi}`,
      `Ändras ${name.sv}: ${was.sv} → ${now.sv}`,
      `Changed ${name.en}: ${was.en} → ${now.en}`,
    ),
  }
}

/** A value that both sides have changed; `field` is the way to it in the plan. */
export function conflict(
  field: readonly string[],
  { base, ours, theirs }: Pick<Conflict, 'base' | 'ours' | 'theirs'>,
  workspace: Workspace,
): Text {
  const name = named(field)
  const [was, here, there] = [
    inWords(field, base, workspace),
    inWords(field, ours, workspace),
    inWords(field, theirs, workspace),
  ]
  return t(
    `${name.fi}: sama tieto on muuttunut sekä lomakkeessa että suunnitelmassa. Ennen: ${was.fi}; suunnitelma: ${here.fi}; lomake: ${there.fi}.`,
    `${name.sv}: samma uppgift har ändrats både i blanketten och i planen. Tidigare: ${was.sv}; planen: ${here.sv}; blanketten: ${there.sv}.`,
    `${name.en}: the same has changed both in the form and in the plan. Before: ${was.en}; plan: ${here.en}; form: ${there.en}.`,
  )
}
export const conflictFix = t(
  'Kirjoita soluun se, mikä jää voimaan: suunnitelman arvo, tai muuta suunnitelma lomakkeen mukaiseksi.',
  'Skriv i cellen det som ska gälla: planens värde, eller ändra planen så att den stämmer med blanketten.',
  'Write what is to stand into the cell: the value of the plan, or change the plan to what the form says.',
)

export const removed = (table: Text, key: string): Text =>
  t(
    `${table.fi}: rivi ${key} on poistettu tai tyhjennetty. Poistetaanko se suunnitelmasta?`,
    `${table.sv}: raden ${key} har tagits bort eller tömts. Ska den tas bort ur planen?`,
    `${table.en}: the row ${key} has been removed or emptied. Is it to be removed from the plan?`,
  )
export const removedFix = t(
  'Jos poistetaan: --delete-missing. Muuten palauta rivi lomakkeeseen.',
  'Om den ska tas bort: --delete-missing. Återställ annars raden i blanketten.',
  'If it is: --delete-missing. Otherwise put the row back into the form.',
)

export const notAForm = {
  message: t(
    'Työkirja ei ole toimin lomake, tai sen piilotettu tieto on muuttunut.',
    'Arbetsboken är ingen blankett från toimi, eller så har dess dolda uppgifter ändrats.',
    'The workbook is no form of toimi, or what it keeps hidden has been changed.',
  ),
  fix: t(
    'Tee lomake komennolla toimi form --unit … ja kopioi tiedot siihen. Oman taulukon lukee toimi import --from-table --map.',
    'Gör en blankett med toimi form --unit … och kopiera uppgifterna dit. En egen tabell läses med toimi import --from-table --map.',
    'Make a form by toimi form --unit … and copy the data into it. A table of your own is read by toimi import --from-table --map.',
  ),
}
export const newerForm = {
  message: t(
    'Lomake on tehty uudemmalla toimilla kuin tämä.',
    'Blanketten har gjorts med en nyare toimi än denna.',
    'The form was made by a newer toimi than this one.',
  ),
  fix: t(
    'Päivitä toimi, tai tee uusi lomake ja kopioi tiedot siihen.',
    'Uppdatera toimi, eller gör en ny blankett och kopiera uppgifterna dit.',
    'Update toimi, or make a new form and copy the data into it.',
  ),
}
export const otherCatalogue = (then: string, now: string): DiagnosticText => ({
  severity: 'warning',
  code: 'form-other-catalogue',
  message: t(
    `Lomake on tehty strategialuettelon versiosta ${then}; tässä on käytössä versio ${now}.`,
    `Blanketten är gjord av version ${then} av strategikatalogen; här används version ${now}.`,
    `The form was made of version ${then} of the strategy catalogue; version ${now} is in use here.`,
  ),
  fix: t(
    'Tarkista, että valitut strategian tavoitteet vastaavat nykyisiä sanamuotoja.',
    'Kontrollera att de valda målen i strategin motsvarar de nuvarande ordalydelserna.',
    'Make sure that the chosen goals of the strategy fit their present wordings.',
  ),
})
export const otherPeriod = (then: string, now: string): DiagnosticText => ({
  severity: 'warning',
  code: 'form-other-period',
  message: t(
    `Lomake on tehty suunnitelmasta kaudelle ${then}; suunnitelma on nyt kaudelle ${now}.`,
    `Blanketten är gjord av planen för perioden ${then}; planen gäller nu perioden ${now}.`,
    `The form was made of the plan for ${then}; the plan is now for ${now}.`,
  ),
  fix: t(
    'Tarkista, että jokainen muutos kuuluu uuteen suunnitelmaan, tai tee yksikölle uusi lomake.',
    'Kontrollera att varje ändring hör till den nya planen, eller gör en ny blankett för enheten.',
    'Make sure that each change belongs in the new plan, or make a new form for the unit.',
  ),
})
export const unitClosed = (unit: string): DiagnosticText => ({
  severity: 'warning',
  code: 'form-unit-closed',
  message: t(
    `Lomake on yksiköltä, joka on lakannut: ${unit}`,
    `Blanketten är från en enhet som har upphört: ${unit}`,
    `The form is of a unit that is no more: ${unit}`,
  ),
  fix: t(
    'Tarkista, että suunnitelmaa vielä päivitetään. Jos tehtävät ovat siirtyneet, vie tiedot seuraajan suunnitelmaan.',
    'Kontrollera att planen ännu uppdateras. Om uppgifterna har övergått, för in dem i efterträdarens plan.',
    'Make sure that the plan is still updated. If its tasks have passed on, take the data into the plan of the successor.',
  ),
})
export const brokenPlan = (file: string) => ({
  message: t(
    `Yksikön suunnitelmaa ei voi lukea: ${file}`,
    `Enhetens plan kan inte läsas: ${file}`,
    `The plan of the unit cannot be read: ${file}`,
  ),
  fix: t(
    'Korjaa ensin suunnitelma; virheet kertoo toimi validate.',
    'Rätta först planen; felen visas med toimi validate.',
    'Fix the plan first; toimi validate shows what is wrong.',
  ),
})
export const goneUnit = (unit: string) => ({
  message: t(
    `Tässä tietovarastossa ei ole tällaista yksikköä: ${unit}`,
    `Det finns ingen sådan enhet i detta arkiv: ${unit}`,
    `There is no such unit in this repository: ${unit}`,
  ),
  fix: t(
    'Tuo tiedosto siihen tietovarastoon, johon se kuuluu, tai lisää yksikkö tiedostoon organisations.yaml.',
    'För in filen i det arkiv som den hör till, eller lägg till enheten i organisations.yaml.',
    'Take the file into the repository that it belongs to, or add the unit to organisations.yaml.',
  ),
})
export const gonePlan = (file: string) => ({
  message: t(
    `Suunnitelmaa, josta lomake on tehty, ei enää ole: ${file}`,
    `Planen som blanketten gjordes av finns inte längre: ${file}`,
    `The plan that the form was made of is there no more: ${file}`,
  ),
  fix: t(
    'Jos se on arkistoitu, tee yksikölle uusi lomake: toimi form --unit … Muuten palauta se versionhallinnasta.',
    'Om den har arkiverats, gör en ny blankett för enheten: toimi form --unit … Återställ den annars från versionshanteringen.',
    'If it has been archived, make a new form for the unit: toimi form --unit … Otherwise restore it from version control.',
  ),
})

export const nothingToDo = t(
  'Tiedostoissa ei ole muutoksia.',
  'Filerna har inga ändringar.',
  'The files change nothing.',
)
export const preview = t(
  'Mitään ei ole vielä muutettu. Toteuta muutokset: --apply',
  'Ingenting har ändrats ännu. Genomför ändringarna: --apply',
  'Nothing has been changed yet. Make the changes: --apply',
)
export const notApplied = t(
  'Mitään ei muutettu, koska tiedostoissa on ratkaistavaa.',
  'Ingenting ändrades, eftersom filerna har något att avgöra.',
  'Nothing was changed, since the files have something to settle.',
)
export const applied = (files: readonly string[]): Text =>
  t(`Muutettu: ${files.join(', ')}`, `Ändrat: ${files.join(', ')}`, `Changed: ${files.join(', ')}`)
