/** What every report has: what must be said on each page, the marks it uses, and what it was made from. */
import { languageNames } from '../core/files/choices.ts'
import { showDay } from '../core/numerals.ts'
import { type Text, t } from '../core/text.ts'
import { count, day, fact, list, text } from './cells.ts'
import { passagesIn } from './contents.ts'
import type { Cell, Document, Fact, Passage, Section } from './document.ts'
import { legendOf } from './legend.ts'
import type { Material } from './material.ts'
import { wording } from './strategy.ts'

const words = {
  fictitious: t(
    'Esimerkki: kaikki yksiköt, tavoitteet ja luvut ovat keksittyjä.',
    'Exempel: alla enheter, mål och tal är påhittade.',
    'Example: all units, goals and numbers are fictitious.',
  ),
  internal: t('Sisältää sisäisiä tietoja.', 'Innehåller interna uppgifter.', 'Contains internal information.'),
  unread: (n: number): Text =>
    t(
      `Tiedostoja, joita ei voitu lukea: ${n}. Niiden tiedot puuttuvat tästä.`,
      `Filer som inte kunde läsas: ${n}. Deras uppgifter saknas här.`,
      `Files that could not be read: ${n}. What they hold is missing here.`,
    ),
  tool: t('Työkalu', 'Verktyg', 'Tool'),
  asOf: t('Tilanne päivänä', 'Läget den', 'As of'),
  strategy: t('Strategia', 'Strategi', 'Strategy'),
  version: (name: string): Text => t(`luettelon versio ${name}`, `katalogens version ${name}`, `version ${name} of the catalogue`),
  revision: t('Suunnitelmien versio', 'Planernas version', 'Revision of the plans'),
  uncommitted: t('ei tallennettu versionhallintaan', 'inte sparad i versionshanteringen', 'not committed'),
  changed: t('lisäksi tallentamattomia muutoksia', 'dessutom osparade ändringar', 'with changes that are not committed'),
  language: t('Raportin kieli', 'Rapportens språk', 'Language of the report'),
  selection: t('Rajaus', 'Avgränsning', 'Selection'),
  leftOut: t('Pois jätettyjä sisäisiä kohteita', 'Utelämnade interna poster', 'Internal items left out'),
  internalIncluded: t('sisäiset kohteet ovat mukana', 'de interna posterna är med', 'internal items are included'),
  untranslated: t('Tekstejä muulla kielellä', 'Texter på annat språk', 'Texts in another language'),
  unreadFiles: t('Lukematta jääneet tiedostot', 'Filer som inte kunde läsas', 'Files that could not be read'),
  plansAt: (revision: string): Text => t(`suunnitelmien versio ${revision}`, `planernas version ${revision}`, `plans at ${revision}`),
  plansUncommitted: t(
    'suunnitelmia ei ole tallennettu versionhallintaan',
    'planerna är inte sparade i versionshanteringen',
    'plans not committed',
  ),
}

/** What a report has of its own. */
export interface Draft {
  readonly kind: string
  readonly title: Passage
  readonly subtitle: string
  readonly about: string
  readonly sections: readonly Section[]
  /** How many internal items were left out. */
  readonly leftOut: number
}

const revisionOf = ({ commit }: Material): string | undefined => commit?.replace(/\+$/, '')

/** The day, the revision of the plans, the tool. */
function footerOf(material: Material): string {
  const { workspace, language, version } = material
  const revision = revisionOf(material)
  const plans = revision === undefined ? words.plansUncommitted : words.plansAt(revision)
  return [showDay(workspace.asOf, language), plans[language], `toimi ${version}`].join(' · ')
}

function bannersOf({ workspace, internal, language }: Material): string[] {
  const { settings, broken } = workspace
  return [
    ...(settings.example ? [words.fictitious[language]] : []),
    ...(internal ? [words.internal[language]] : []),
    ...(broken.size > 0 ? [words.unread(broken.size)[language]] : []),
  ]
}

/** How many different texts are told in a language that is not the reader's. */
const untranslated = (sections: readonly Section[]): number =>
  new Set([...passagesIn(sections)].filter(({ language }) => language).map((passage) => passage.text)).size

function strategyFact({ workspace: { catalogue }, language }: Material): Cell {
  const title = wording(catalogue.title, language) ?? { text: '' }
  const version = words.version(catalogue.version)[language]
  return list([text({ ...title, note: title.note ? `${version}, ${title.note}` : version }), ...(catalogue.source ? [text(catalogue.source)] : [])])
}

function provenanceOf({ sections, leftOut }: Draft, material: Material): Fact[] {
  const { workspace, language, internal, version, commit, selection } = material
  const isChanged = commit?.endsWith('+')
  return [
    ...fact(words.tool[language], text(`toimi ${version}`)),
    ...fact(words.asOf[language], day(workspace.asOf)),
    ...fact(words.strategy[language], strategyFact(material)),
    ...fact(words.revision[language], text({ text: revisionOf(material) ?? words.uncommitted[language], ...(isChanged && { note: words.changed[language] }) })),
    ...fact(words.language[language], text(languageNames[language][language])),
    ...fact(words.selection[language], selection === undefined ? undefined : text(selection)),
    ...fact(words.leftOut[language], internal ? text(words.internalIncluded[language]) : count(leftOut)),
    ...fact(words.untranslated[language], count(untranslated(sections))),
    ...fact(words.unreadFiles[language], list([...workspace.broken].sort().map((file) => text(file)))),
  ]
}

/** Ids that a faulty plan uses twice are told apart, so that each can still be linked to. */
function withUniqueIds(sections: readonly Section[]): readonly Section[] {
  const used = new Map<string, number>()
  const unique = (id: string): string => {
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return times === 1 ? id : `${id}-${times}`
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
  const { leftOut: _, ...own } = draft
  const sections = withUniqueIds(draft.sections)
  return {
    ...own,
    language,
    asOf: workspace.asOf,
    footer: footerOf(material),
    banners: bannersOf(material),
    legend: legendOf(sections, material),
    provenance: provenanceOf(draft, material),
    sections,
  }
}
