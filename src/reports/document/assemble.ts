/** What every report has: what must be said on each page, the marks it uses, and what it was made from. */
import { fictitious } from '../../core/fictitious.ts'
import { footerOf } from '../../core/footer.ts'
import { byCodePoint } from '../../core/order.ts'
import { concerns } from '../../core/plan-paths.ts'
import { type Text, t } from '../../core/text.ts'
import type { Material } from '../material.ts'
import type { Dataset } from './dataset.ts'
import type { Document, Passage, Section } from './document.ts'
import { legendOf } from './legend.ts'
import { provenanceOf } from './provenance.ts'

const words = {
  internal: t(
    'Sisältää sisäisiä tietoja.',
    'Innehåller interna uppgifter.',
    'Contains internal information.',
  ),
  unread: (n: number): Text =>
    t(
      `Tiedostoja, joita ei voitu lukea: ${n}. Niiden tiedot puuttuvat tästä.`,
      `Filer som inte kunde läsas: ${n}. Deras uppgifter saknas här.`,
      `Files that could not be read: ${n}. What they hold is missing here.`,
    ),
}

/** What a report has of its own. */
interface Draft {
  readonly kind: string
  readonly title: Passage
  readonly subtitle: string
  readonly about: string
  readonly sections: readonly Section[]
  readonly data?: readonly Dataset[]
  /** How many internal items were left out. */
  readonly leftOut: number
  /** The folder under plans/ that it is about; not given: all of them. */
  readonly folder?: string
}

/** The files that could not be read and would have been told of. */
const unreadOf = ({ folder }: Draft, { workspace }: Material): string[] =>
  [...workspace.broken].filter((file) => folder === undefined || concerns(folder, file)).sort(byCodePoint)

function bannersOf(
  unread: readonly string[],
  { workspace: { settings }, internal, language }: Material,
): string[] {
  return [
    ...(settings.example ? [fictitious[language]] : []),
    ...(internal ? [words.internal[language]] : []),
    ...(unread.length > 0 ? [words.unread(unread.length)[language]] : []),
  ]
}

/** Ids that a faulty plan uses twice are told apart, so that each can still be linked to. */
function withUniqueIds(sections: readonly Section[]): readonly Section[] {
  const used = new Set<string>()
  const unique = (id: string): string => {
    let own = id
    for (let nth = 2; used.has(own); nth++) own = `${id}-${nth}`
    used.add(own)
    return own
  }
  const again = (section: Section): Section => ({
    ...section,
    id: unique(section.id),
    blocks: section.blocks.map((block) => ('id' in block ? { ...block, id: unique(block.id) } : block)),
    ...(section.sections && { sections: section.sections.map(again) }),
  })
  return sections.map(again)
}

/** A report as a whole. */
export function assemble(draft: Draft, material: Material): Document {
  const { workspace, language } = material
  const { leftOut, folder: _, ...own } = draft
  const sections = withUniqueIds(draft.sections)
  const unread = unreadOf(draft, material)
  return {
    ...own,
    language,
    asOf: workspace.asOf,
    footer: footerOf({ ...material, asOf: material.workspace.asOf }),
    banners: bannersOf(unread, material),
    legend: legendOf(sections, material),
    provenance: provenanceOf(sections, { internal: leftOut, files: unread }, material),
    sections,
  }
}
