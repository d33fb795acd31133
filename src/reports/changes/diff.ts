/** What has changed in the plans between two revisions, as one would read it in the minutes of a meeting. */
import type { SubjectChange } from '../../core/difference.ts'
import { showDay } from '../../core/numerals.ts'
import { shortHash } from '../../core/revision.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import type { Document, Section } from '../document/document.ts'
import type { Material } from '../material.ts'
import { changeSections } from './sections.ts'
import { publicChanges } from './visible.ts'

/** One side of a comparison: a commit, or the files as they are now when there is none. */
export interface Side {
  /** What it was called when it was asked for; undefined: the files as they are. */
  readonly ref: string | undefined
  readonly hash?: string
  readonly day?: string
}

const words = {
  title: t(
    'Mitä suunnitelmissa on muuttunut',
    'Vad som har ändrats i planerna',
    'What has changed in the plans',
  ),
  about: t(
    'Muutokset kahden version välillä yksiköittäin ja tavoitteittain.',
    'Ändringarna mellan två versioner, enligt enhet och mål.',
    'The changes between two revisions, by unit and by goal.',
  ),
  files: t('tiedostot nyt', 'filerna nu', 'the files now'),
  none: t(
    'Suunnitelmissa ei ole muutoksia.',
    'Det finns inga ändringar i planerna.',
    'There are no changes in the plans.',
  ),
  nothing: t('Ei muutoksia', 'Inga ändringar', 'No changes'),
}

/** A side by its name, and the commit and day that it stands for: `HEAD~1 (a1b2c3d4e5, 30.6.2024)`. */
function sideName({ ref, hash, day }: Side, language: Language): string {
  if (ref === undefined) return words.files[language]
  const short = hash && shortHash(hash)
  const asides = [...(short && short !== ref ? [short] : []), ...(day ? [showDay(day, language)] : [])]
  return asides.length > 0 ? `${ref} (${asides.join(', ')})` : ref
}

const nothingChanged = (text: Text, language: Language): Section => ({
  id: 'changes',
  title: { text: words.nothing[language] },
  blocks: [{ kind: 'paragraph', passage: { text: text[language] } }],
})

/** The changes between two sides as a document. */
export function diffReport(
  all: readonly SubjectChange[],
  from: Side,
  to: Side,
  material: Material,
): Document {
  const { language } = material
  const { changes, leftOut } = material.internal ? { changes: all, leftOut: 0 } : publicChanges(all)
  const sections = changeSections(changes, material)
  return assemble(
    {
      kind: 'diff',
      title: { text: words.title[language] },
      subtitle: `${sideName(from, language)} → ${sideName(to, language)}`,
      about: words.about[language],
      sections: sections.length > 0 ? sections : [nothingChanged(words.none, language)],
      leftOut,
    },
    material,
  )
}
