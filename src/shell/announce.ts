import type { Change } from '../core/change.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'

const written = t('kirjoitettaisiin', 'skulle skrivas', 'would be written')
const removed = t('poistettaisiin', 'skulle tas bort', 'would be removed')

/** What is renamed has been written: it had its other name only until it was whole. */
function announcement(change: Change): Text {
  const path = change.kind === 'rename' ? change.to : change.path
  const words = change.kind === 'remove' ? removed : written
  return eachLanguage((language) => `${path}: ${words[language]}`)
}

/** What `--dry-run` says of changes that are not made: a line for each file, by the name it would have in the end. */
export function announce(changes: readonly Change[]): Text[] {
  const passing = new Set(changes.filter(({ kind }) => kind === 'rename').map(({ path }) => path))
  return changes.filter(({ kind, path }) => kind !== 'write' || !passing.has(path)).map(announcement)
}
