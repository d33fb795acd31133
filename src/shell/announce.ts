import type { Change } from '../core/change.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'

const written = t('kirjoitettaisiin', 'skulle skrivas', 'would be written')
const removed = t('poistettaisiin', 'skulle tas bort', 'would be removed')

/** The sentence on a change that was made. A renamed file counts as written: the other name was temporary. */
function announcement(change: Change): Text {
  const path = change.kind === 'rename' ? change.to : change.path
  const words = change.kind === 'remove' ? removed : written
  return eachLanguage((language) => `${path}: ${words[language]}`)
}

/** The sentences of `--dry-run`: one per file, by the name it would finally have. */
export function announce(changes: readonly Change[]): Text[] {
  const passing = new Set(changes.filter(({ kind }) => kind === 'rename').map(({ path }) => path))
  return changes.filter(({ kind, path }) => kind !== 'write' || !passing.has(path)).map(announcement)
}
