/** What a cell has besides its content that is not read, and that its author may have meant. */
import type { DiagnosticText } from '../../core/diagnostic.ts'
import { t } from '../../core/text.ts'
import type { CellPlace, Remark, SheetCell } from '../../core/workbook.ts'

const struck: DiagnosticText = {
  severity: 'warning',
  code: 'cell-struck',
  message: t(
    'Solun teksti on yliviivattu, mutta yliviivausta ei lueta: tieto on voimassa kuin muutkin.',
    'Texten i cellen är överstruken, men överstrykningen läses inte: uppgiften gäller som de andra.',
    'The text of the cell is struck through, but that is not read: it counts like any other.',
  ),
  fix: t(
    'Jos tieto ei enää päde, poista se solusta tai poista koko rivi.',
    'Om uppgiften inte längre gäller, ta bort den ur cellen eller ta bort hela raden.',
    'If it no longer holds, take it out of the cell, or remove the whole row.',
  ),
}

const linkUnread = (target: string): DiagnosticText => ({
  severity: 'warning',
  code: 'cell-link-unread',
  message: t(
    `Solusta luetaan teksti, ei linkkiä sen takana: ${target}`,
    `Ur cellen läses texten, inte länken bakom den: ${target}`,
    `Of the cell the text is read, not the link behind it: ${target}`,
  ),
  fix: t(
    'Jos osoitetta tarvitaan, kirjoita se tekstiin.',
    'Om adressen behövs, skriv in den i texten.',
    'If the address is needed, write it into the text.',
  ),
})

const bare = (address: string): string => address.replace(/^(mailto:|https?:\/\/)|\/$/gi, '').toLowerCase()

/** The address behind a text, where it leads out of the workbook and the text does not say it. */
function linkOf({ value }: SheetCell): string | undefined {
  if (value.kind !== 'hyperlink' || value.target === '' || value.target.startsWith('#')) return undefined
  return value.text.toLowerCase().includes(bare(value.target)) ? undefined : value.target
}

/** What of some cells of one row is not read; of text that is struck through only the first. */
export function unreadIn(cells: readonly SheetCell[], placeOf: (cell: SheetCell) => CellPlace): Remark[] {
  const first = cells.find((cell) => cell.isStruck)
  const links = cells.flatMap((cell) => {
    const target = linkOf(cell)
    return target === undefined ? [] : [{ ...linkUnread(target), place: placeOf(cell) }]
  })
  return [...(first ? [{ ...struck, place: placeOf(first) }] : []), ...links]
}
