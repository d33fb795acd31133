/** What a report was made from, by what, and what was left out. */
import { languageNames } from '../../core/files/choices.ts'
import { revisionOf } from '../../core/footer.ts'
import { type Text, t } from '../../core/text.ts'
import type { Material } from '../material.ts'
import { wording } from '../strategy.ts'
import { count, day, fact, list, text } from './cells.ts'
import { passagesIn } from './contents.ts'
import type { Cell, Fact, Section } from './document.ts'

const words = {
  tool: t('Työkalu', 'Verktyg', 'Tool'),
  asOf: t('Tilanne päivänä', 'Läget den', 'As of'),
  strategy: t('Strategia', 'Strategi', 'Strategy'),
  version: (name: string): Text =>
    t(`luettelon versio ${name}`, `katalogens version ${name}`, `version ${name} of the catalogue`),
  revision: t('Suunnitelmien versio', 'Planernas version', 'Revision of the plans'),
  uncommitted: t('ei tallennettu versionhallintaan', 'inte sparad i versionshanteringen', 'not committed'),
  changed: t(
    'lisäksi tallentamattomia muutoksia',
    'dessutom osparade ändringar',
    'with changes that are not committed',
  ),
  language: t('Raportin kieli', 'Rapportens språk', 'Language of the report'),
  selection: t('Rajaus', 'Avgränsning', 'Selection'),
  leftOut: t('Pois jätettyjä sisäisiä kohteita', 'Utelämnade interna poster', 'Internal items left out'),
  internalIncluded: t(
    'sisäiset kohteet ovat mukana',
    'de interna posterna är med',
    'internal items are included',
  ),
  untranslated: t('Tekstejä muulla kielellä', 'Texter på annat språk', 'Texts in another language'),
  unreadFiles: t('Lukematta jääneet tiedostot', 'Filer som inte kunde läsas', 'Files that could not be read'),
}

/** What a report has left out. */
interface LeftOut {
  /** How many internal items. */
  readonly internal: number
  /** The files that could not be read. */
  readonly files: readonly string[]
}

/** How many different texts are told in a language that is not the reader's. */
const untranslated = (sections: readonly Section[]): number =>
  new Set([...passagesIn(sections)].filter(({ language }) => language).map((passage) => passage.text)).size

function strategyFact({ workspace: { catalogue }, language }: Material): Cell {
  const title = wording(catalogue.title, language) ?? { text: '' }
  const version = words.version(catalogue.version)[language]
  return list([
    text({ ...title, note: title.note ? `${version}, ${title.note}` : version }),
    ...(catalogue.source ? [text(catalogue.source)] : []),
  ])
}

/** All of it, as facts. */
export function provenanceOf(sections: readonly Section[], leftOut: LeftOut, material: Material): Fact[] {
  const { workspace, language, internal, version, commit, selection } = material
  const isChanged = commit?.endsWith('+')
  return [
    ...fact(words.tool[language], text(`toimi ${version}`)),
    ...fact(words.asOf[language], day(workspace.asOf)),
    ...fact(words.strategy[language], strategyFact(material)),
    ...fact(
      words.revision[language],
      text({
        text: revisionOf(material) ?? words.uncommitted[language],
        ...(isChanged && { note: words.changed[language] }),
      }),
    ),
    ...fact(words.language[language], text(languageNames[language][language])),
    ...fact(words.selection[language], selection === undefined ? undefined : text(selection)),
    ...fact(
      words.leftOut[language],
      internal ? text(words.internalIncluded[language]) : count(leftOut.internal),
    ),
    ...fact(words.untranslated[language], count(untranslated(sections))),
    ...fact(words.unreadFiles[language], list(leftOut.files.map((file) => text(file)))),
  ]
}
