/** Ways through a document, for what must be known of the whole of it. */
import type { Block, Cell, Passage, Section } from './document.ts'

/** Every section, from the top, each before those inside it. */
export function* sectionsIn(sections: readonly Section[]): Iterable<Section> {
  for (const section of sections) {
    yield section
    yield* sectionsIn(section.sections ?? [])
  }
}

function* inside(cell: Cell): Iterable<Cell> {
  yield cell
  if (cell.kind === 'list') for (const item of cell.items) yield* inside(item)
}

function* cellsOf(block: Block): Iterable<Cell> {
  const cells =
    block.kind === 'facts'
      ? block.facts.map(({ cell }) => cell)
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells)
        : []
  for (const cell of cells) yield* inside(cell)
}

/** Every cell, also those in lists. */
export function* cellsIn(sections: readonly Section[]): Iterable<Cell> {
  for (const { blocks } of sectionsIn(sections)) for (const block of blocks) yield* cellsOf(block)
}

const passagesOf = (cell: Cell): readonly Passage[] => {
  if (cell.kind === 'text' || cell.kind === 'gap') return [cell.passage]
  return cell.kind === 'number' ? (cell.notes ?? []) : []
}

/** Every passage: headings, paragraphs, and what stands in cells. */
export function* passagesIn(sections: readonly Section[]): Iterable<Passage> {
  for (const { title, blocks } of sectionsIn(sections)) {
    yield title
    for (const block of blocks) if (block.kind === 'paragraph') yield block.passage
  }
  for (const cell of cellsIn(sections)) yield* passagesOf(cell)
}
