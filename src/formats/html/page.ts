/** A document as what the templates take: every field is there, every number is a text, nothing is left to decide. */
import type { Language } from '../../core/text.ts'
import type { Block, Document, Section } from '../../reports/document/document.ts'
import { draw } from '../figures/index.ts'
import { words } from '../vocabulary.ts'
import { cellView, type PassageView, passageView } from './cell-view.ts'
import { type Heading, tableView } from './table-view.ts'

type BlockView = { readonly partial: string } & Readonly<Record<string, unknown>>
interface SectionView {
  readonly id: string
  readonly level: number
  readonly about: string
  readonly title: PassageView
  readonly blocks: readonly BlockView[]
  readonly sections: readonly SectionView[]
  /** The way its paper is turned, when it has paper of its own. */
  readonly sheet: string
  readonly beside: boolean
  readonly lang: string
}
interface Entry {
  readonly id: string
  readonly about: string
  readonly title: PassageView
  readonly entries: readonly Entry[]
}

const blockViews: {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    heading: Heading,
    language: Language,
  ) => object
} = {
  paragraph: ({ passage, notice }, _, language) => ({
    passage: passageView(passage, language),
    notice: notice ?? false,
  }),
  facts: ({ facts, boxes }, _, language) => ({
    boxes: boxes ?? false,
    facts: facts.map(({ label, cell }) => ({ label, ...cellView(cell, language) })),
  }),
  table: tableView,
  figure: (figure, heading, language) => ({
    id: figure.id,
    heading: heading.id,
    title: figure.title,
    description: figure.description,
    unitOfMeasure: figure.unitOfMeasure ?? '',
    drawing: draw(figure.drawing, language),
  }),
}

const headingOf = ({ id, title }: Pick<Section, 'id' | 'title'>): Heading => ({
  id: `${id}-heading`,
  text: title.text,
})

function blockView(block: Block, heading: Heading, language: Language): BlockView {
  const make = blockViews[block.kind] as (block: Block, heading: Heading, language: Language) => object
  return { partial: block.kind, ...make(block, heading, language) }
}

function sectionView(section: Section, level: number, around: Language): SectionView {
  const language = section.language ?? around
  return {
    id: section.id,
    level,
    about: section.about ?? '',
    sheet: section.sheet ?? '',
    beside: section.beside ?? false,
    lang: section.language ?? '',
    title: passageView(section.title, language),
    blocks: section.blocks.map((block) => blockView(block, headingOf(section), language)),
    sections: (section.sections ?? []).map((inner) => sectionView(inner, level + 1, language)),
  }
}

/** The table of contents: sections, and those right inside them. */
const entriesOf = (sections: readonly SectionView[], depth = 2): Entry[] =>
  sections.map(({ id, about, title, sheet, sections: inner }) => ({
    id,
    // What kind of sheet it is; other titles stand below one that says it.
    about: sheet === '' ? '' : about,
    title,
    entries: depth > 1 ? entriesOf(inner, depth - 1) : [],
  }))

/** What every page tells of itself: what the marks mean, and what it was made from. */
function closing({ legend, provenance, language }: Document): SectionView[] {
  const section = (id: 'legend' | 'provenance', ...blocks: readonly Block[]): SectionView =>
    sectionView({ id, title: { text: words[id][language] }, blocks }, 2, language)
  const meanings = legend.map(({ mark, meaning }) => ({ ...cellView(mark, language), meaning }))
  const told = section('provenance', { kind: 'facts', facts: provenance })
  return legend.length > 0
    ? [{ ...section('legend'), blocks: [{ partial: 'legend', meanings }] }, told]
    : [told]
}

/** What a page tells of itself stands at its end; where sheets are handed out, on what lies on top of them. */
function sectionsOf(document: Document): SectionView[] {
  const sections = document.sections.map((section) => sectionView(section, 2, document.language))
  const sheet = sections.findIndex((section) => section.sheet !== '')
  return sections.toSpliced(sheet < 0 ? sections.length : sheet, 0, ...closing(document))
}

/** The whole page. */
export function pageView(document: Document) {
  const { language, title, subtitle, about, banners, footer } = document
  const sections = sectionsOf(document)
  return {
    language,
    title: passageView(title, language),
    subtitle,
    about,
    banners,
    footer,
    skip: words.skip[language],
    contents: words.contents[language],
    entries: entriesOf(sections),
    sections,
  }
}
