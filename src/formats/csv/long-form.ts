/** Any document as facts: for those that give no data of their own. */
import { t } from '../../core/text.ts'
import type { Dataset } from '../../reports/document/dataset.ts'
import type { Block, Cell, Document, Section } from '../../reports/document/document.ts'
import { besides, shownCell, shownPassage } from '../shown.ts'

/** A cell, and where in the document it stands. */
interface Placed {
  readonly section: string
  readonly block: number
  readonly row: number
  readonly name: string
  readonly column: string
  readonly unitOfMeasure: string | undefined
  readonly cell: Cell
}

type Place = Pick<Placed, 'section' | 'block'>

function cellsOf(block: Block, place: Place, { language }: Document): Placed[] {
  if (block.kind === 'facts')
    return block.facts.map(({ label, cell }, row) => ({
      ...place,
      row: row + 1,
      name: label,
      column: '',
      unitOfMeasure: undefined,
      cell,
    }))
  if (block.kind !== 'table') return []
  const naming = block.columns.findIndex(({ header }) => header)
  return block.rows.flatMap(({ cells }, row) =>
    cells.map((cell, at) => ({
      ...place,
      row: row + 1,
      name: cells[naming] ? shownCell(cells[naming], language) : '',
      column: block.columns[at]?.title ?? '',
      unitOfMeasure: block.columns[at]?.unitOfMeasure,
      cell,
    })),
  )
}

const placed = (sections: readonly Section[], document: Document): Placed[] =>
  sections.flatMap(({ id, blocks, sections: inner = [] }) => [
    ...blocks.flatMap((block, at) => cellsOf(block, { section: id, block: at + 1 }, document)),
    ...placed(inner, document),
  ])

const words = {
  section: t('Kohta', 'Avsnitt', 'Section'),
  block: t('Taulukko', 'Tabell', 'Table'),
  row: t('Rivi', 'Rad', 'Row'),
  name: t('Rivin nimi', 'Radens namn', 'Name of the row'),
  column: t('Sarake', 'Kolumn', 'Column'),
  value: t('Luku', 'Tal', 'Number'),
  unitOfMeasure: t('Mittayksikkö', 'Måttenhet', 'Unit of measure'),
  text: t('Teksti', 'Text', 'Text'),
  about: t(
    'Yksi rivi on yksi raportin taulukon solu.',
    'En rad är en cell i någon av rapportens tabeller.',
    'A row is one cell of a table of the report.',
  ),
}

function textOf(cell: Cell, { language }: Document): string | undefined {
  if (cell.kind !== 'number') return shownCell(cell, language)
  const beside = besides(cell, language).map((each) => shownPassage(each, language))
  return beside.length > 0 ? beside.join('; ') : undefined
}

/** Every cell of every table and list of facts in a row of its own. */
export function longForm(document: Document): Dataset {
  const { language, title, sections } = document
  const field = (name: keyof typeof words, type: 'string' | 'integer' | 'number' = 'string') => ({
    name,
    type,
    title: words[name][language],
  })
  return {
    name: document.kind,
    title: shownPassage(title, language),
    about: words.about[language],
    key: ['section', 'block', 'row', 'column'],
    fields: [
      field('section'),
      field('block', 'integer'),
      field('row', 'integer'),
      field('name'),
      field('column'),
      field('value', 'number'),
      field('unitOfMeasure'),
      field('text'),
    ],
    rows: placed(sections, document)
      .filter(({ cell }) => cell.kind !== 'none')
      .map(({ section, block, row, name, column, unitOfMeasure, cell }) => [
        section,
        String(block),
        String(row),
        name,
        column,
        cell.kind === 'number' ? cell.numeral : undefined,
        cell.kind === 'number' ? (cell.unitOfMeasure ?? unitOfMeasure) : undefined,
        textOf(cell, document),
      ]),
  }
}
