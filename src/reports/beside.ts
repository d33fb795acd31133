/** The same document in two languages, sheet beside sheet. */
import type { Block, Document, Section } from './document/document.ts'

/** A section of a document in another language, under ids of its own. */
function apart(section: Section, language: Document['language']): Section {
  const id = (name: string): string => `${name}-${language}`
  const block = (each: Block): Block => {
    if (each.kind === 'table')
      return { ...each, id: id(each.id), family: { ...each.family, id: id(each.family.id) } }
    return each.kind === 'figure' ? { ...each, id: id(each.id) } : each
  }
  const { sheet: _, ...rest } = section
  return {
    ...rest,
    id: id(section.id),
    language,
    blocks: section.blocks.map(block),
    ...(section.sections && { sections: section.sections.map((inner) => apart(inner, language)) }),
  }
}

/** What a section is called in both languages: by what kind of sheet it is, where it says so. */
const nameOf = ({ about, title }: Section): string => about ?? title.text

/** Two documents that tell the same in two languages, as one in which each sheet stands beside its like. */
export function besideEachOther(first: Document, second: Document): Document {
  return {
    ...first,
    subtitle: `${first.subtitle} / ${second.subtitle}`,
    sections: first.sections.map((section, at) => {
      const other = second.sections[at]
      if (!other) return section
      const names = [...new Set([nameOf(section), nameOf(other)])]
      return {
        id: section.id,
        title: { text: names.join(' / ') },
        blocks: [],
        ...(section.sheet && { sheet: 'landscape' as const }),
        beside: true as const,
        sections: [apart(section, first.language), apart(other, second.language)],
      }
    }),
  }
}
