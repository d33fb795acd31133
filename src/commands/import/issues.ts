/** The findings in a form, written into a copy of it for its author. */
import { type Diagnostic, inOrder } from '../../core/diagnostic.ts'
import { severities } from '../../core/files/choices.ts'
import { Refusal } from '../../core/refusal.ts'
import { type Language, t } from '../../core/text.ts'
import type { WorkbookFile } from '../../core/workbook.ts'
import { type Issue, withIssues } from '../../formats/form/issues-xlsx.ts'
import type { NamedFile } from '../../formats/format.ts'
import { memoryIn } from '../../forms/filled/remembered.ts'
import { words } from '../../forms/vocabulary.ts'

const oneForm = (): Refusal =>
  new Refusal(
    t(
      'Huomiot kirjoitetaan yhden lomakkeen kopioon.',
      'Det som hittades skrivs i en kopia av en enda blankett.',
      'What was found is written into a copy of one form.',
    ),
    t(
      'Anna yksi tiedosto, joka on toimin lomake.',
      'Ange en fil som är en blankett från toimi.',
      'Give one file that is a form of toimi.',
    ),
  )

const noSheet = (file: string): Refusal =>
  new Refusal(
    t(
      `Lomakkeesta on poistettu taulukko, johon huomiot kirjoitetaan: ${file}`,
      `Bladet som det som hittades skrivs på har tagits bort ur blanketten: ${file}`,
      `The sheet for what was found has been removed from the form: ${file}`,
    ),
    t(
      'Lue huomiot näytöltä, tai tallenna ne: --also markdown=huomiot.md',
      'Läs dem på skärmen, eller spara dem: --also markdown=brister.md',
      'Read them on the screen, or save them: --also markdown=issues.md',
    ),
  )

const asIssue = ({ sheet, cell, severity, message, fix }: Diagnostic, language: Language): Issue => ({
  ...(sheet && cell && { place: { sheet, cell } }),
  severity: severities[severity][language],
  text: [message, fix].flatMap((said) => (said ? [said[language]] : [])).join(' '),
})

/** The copy, in the language of the form. What would simply change is no problem, and not in it. */
export async function issuesFile(
  name: string,
  workbooks: readonly WorkbookFile[],
  diagnostics: readonly Diagnostic[],
): Promise<NamedFile> {
  const [form, ...others] = workbooks
  const memory = form?.workbook && memoryIn(form.workbook)
  if (!form?.bytes || !memory || others.length > 0) throw oneForm()
  const { language } = memory
  const found = inOrder(diagnostics).filter(({ file, severity }) => file === form.file && severity !== 'info')
  const content = await withIssues(form.bytes, {
    names: Object.values(words.gaps),
    about: (found.length > 0 ? words.issuesAbout : words.noIssues)[language],
    heads: words.issueHeads.map((head) => head[language]),
    rows: found.map((each) => asIssue(each, language)),
  })
  if (!content) throw noSheet(form.file)
  return { name, content }
}
