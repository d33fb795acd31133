/** What import says of a form: what would change, and what it must ask. */
import { type Shape, shapeAt } from '../../core/shape/shape.ts'
import { eachLanguage, type Language, type Text, t } from '../../core/text.ts'
import { told } from '../../merge/told.ts'

/** What a step on the way to a value is called: a field by its name, an item by its key; of a list followed by an item, nothing. */
function stepName(shape: Shape, field: readonly string[], at: number, language: Language): string[] {
  const { shape: inside } = shapeAt(shape, field.slice(0, at))
  const step = field[at] ?? ''
  if (inside?.kind !== 'record') return [step]
  const { shape: own, field: named } = shapeAt(shape, field.slice(0, at + 1))
  const isWay = own?.kind === 'list' && own.key.join() === 'id' && at + 1 < field.length
  return isWay ? [] : [named?.label[language] ?? step]
}

/** What a value is called: the ids and fields on the way to it. */
export const named = (shape: Shape, field: readonly string[]): Text =>
  eachLanguage((language) => field.flatMap((_, at) => stepName(shape, field, at, language)).join(' · '))

export const added = (name: Text, value: unknown): Text => {
  const now = told(value)
  return t(
    `Lisätään ${name.fi}: ${now.fi}`,
    `Läggs till ${name.sv}: ${now.sv}`,
    `Added ${name.en}: ${now.en}`,
  )
}

export const cleared = (name: Text, value: unknown): Text => {
  const was = told(value)
  return t(
    `Poistetaan ${name.fi}: ${was.fi}`,
    `Tas bort ${name.sv}: ${was.sv}`,
    `Taken out ${name.en}: ${was.en}`,
  )
}

export const changed = (name: Text, before: unknown, after: unknown): Text => {
  const [was, now] = [told(before), told(after)]
  return t(
    `Muutetaan ${name.fi}: ${was.fi} → ${now.fi}`,
    `Ändras ${name.sv}: ${was.sv} → ${now.sv}`,
    `Changed ${name.en}: ${was.en} → ${now.en}`,
  )
}

export const conflict = (name: Text, base: unknown, ours: unknown, theirs: unknown): Text => {
  const [was, here, there] = [told(base), told(ours), told(theirs)]
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
export const otherCatalogue = (then: string, now: string): Text =>
  t(
    `Lomake on tehty strategialuettelon versiosta ${then}; tässä on käytössä versio ${now}.`,
    `Blanketten är gjord av version ${then} av strategikatalogen; här används version ${now}.`,
    `The form was made of version ${then} of the strategy catalogue; version ${now} is in use here.`,
  )
export const otherCatalogueFix = t(
  'Tarkista, että valitut strategian tavoitteet vastaavat nykyisiä sanamuotoja.',
  'Kontrollera att de valda målen i strategin motsvarar de nuvarande ordalydelserna.',
  'Make sure that the chosen goals of the strategy fit their present wordings.',
)
export const brokenPlan = (file: string) => ({
  message: t(
    `Yksikön suunnitelmaa ei voi lukea: ${file}`,
    `Enhetens plan kan inte läsas: ${file}`,
    `The plan of the unit cannot be read: ${file}`,
  ),
  fix: t(
    'Korjaa ensin suunnitelma; virheet kertoo toimi validate.',
    'Rätta först planen; felen visas med toimi validate.',
    'Mend the plan first; toimi validate shows what is wrong.',
  ),
})
export const goneUnit = (unit: string) => ({
  message: t(
    `Lomake on yksiköltä, jota ei ole tässä tietovarastossa: ${unit}`,
    `Blanketten är från en enhet som inte finns i detta arkiv: ${unit}`,
    `The form is of a unit that is not in this repository: ${unit}`,
  ),
  fix: t(
    'Tuo lomake siihen tietovarastoon, jossa se tehtiin, tai lisää yksikkö tiedostoon organisations.yaml.',
    'För in blanketten i det arkiv där den gjordes, eller lägg till enheten i organisations.yaml.',
    'Take the form into the repository that it was made in, or add the unit to organisations.yaml.',
  ),
})
export const gonePlan = (file: string) => ({
  message: t(
    `Suunnitelma, josta lomake on tehty, on poistettu: ${file}`,
    `Planen som blanketten gjordes av har tagits bort: ${file}`,
    `The plan that the form was made of has been removed: ${file}`,
  ),
  fix: t(
    'Palauta suunnitelma versionhallinnasta, tai tee yksikölle uusi lomake.',
    'Återställ planen från versionshanteringen, eller gör en ny blankett för enheten.',
    'Restore the plan from version control, or make a new form for the unit.',
  ),
})

export const nothingToDo = t(
  'Lomakkeissa ei ole muutoksia.',
  'Blanketterna har inga ändringar.',
  'The forms change nothing.',
)
export const preview = t(
  'Mitään ei ole vielä muutettu. Toteuta muutokset: --apply',
  'Ingenting har ändrats ännu. Genomför ändringarna: --apply',
  'Nothing has been changed yet. Make the changes: --apply',
)
export const notApplied = t(
  'Mitään ei muutettu, koska lomakkeissa on ratkaistavaa.',
  'Ingenting ändrades, eftersom blanketterna har något att avgöra.',
  'Nothing was changed, since the forms have something to settle.',
)
export const applied = (files: readonly string[]): Text =>
  t(`Muutettu: ${files.join(', ')}`, `Ändrat: ${files.join(', ')}`, `Changed: ${files.join(', ')}`)
