/** The tables of a document as rows of words. */
import { sectionsIn } from '../../src/reports/document/contents.ts'
import type { Cell, Document, Table } from '../../src/reports/document/document.ts'

/** What stands in a cell: words, or the digits of a number with four decimals at most. */
function told(cell: Cell): string {
  if (cell.kind === 'list') return cell.items.map(told).join(' | ')
  if (cell.kind === 'number') return cell.numeral.replace(/(\.\d{4})\d+/, '$1')
  if (cell.kind === 'mark') return cell.text
  return 'passage' in cell ? cell.passage.text : ''
}

/** The rows of a table; undefined when the document has no such table. */
export function rowsOf({ sections }: Document, id: string): string[][] | undefined {
  const blocks = [...sectionsIn(sections)].flatMap((section) => section.blocks)
  const table = blocks.find((block): block is Table => block.kind === 'table' && block.id === id)
  return table?.rows.map(({ cells }) => cells.map(told))
}
