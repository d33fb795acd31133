import { lineOf } from '../../core/first-of.ts'
import { byCodePoint } from '../../core/order.ts'
import { unitsExpected } from '../../core/organisation.ts'
import { type Text, t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { isStale, mergedAgain } from '../../merge/again.ts'

const sayings = {
  absent: t(
    'Hallinnonaloja, joilla ei ole suunnitelmaa',
    'Förvaltningsområden som inte har någon plan',
    'Branches without a plan',
  ),
  stale: t(
    'Hallinnonalojen suunnitelmia, jotka eivät ole ajan tasalla (toimi merge --all)',
    'Förvaltningsområdenas planer som inte är uppdaterade (toimi merge --all)',
    'Branch plans that are not up to date (toimi merge --all)',
  ),
  drafts: t(
    'Hallinnonalojen suunnitelmia, jotka ovat vielä luonnoksia',
    'Förvaltningsområdenas planer som ännu är utkast',
    'Branch plans that are still drafts',
  ),
} as const

/** What a national plan lacks that its branches could still bring, in a line each: plans that are not there, not up to date, or not decided on. */
export function branchesBehind(workspace: Workspace): Text[] {
  const { branches } = workspace
  const there = new Set(branches.map(({ folder }) => folder))
  const expected = new Set(unitsExpected(workspace).map(({ branch }) => branch.id))
  const isBehind = (folder: string): boolean => {
    const again = mergedAgain(folder, workspace)
    return again !== undefined && isStale(again.merge)
  }
  const drafts = branches.filter(({ content }) => content.stage === 'draft').map(({ folder }) => folder)
  const line = (saying: Text, named: readonly string[]) => lineOf(saying, named.toSorted(byCodePoint))
  return [
    ...line(
      sayings.absent,
      [...expected].filter((branch) => !there.has(branch)),
    ),
    ...line(sayings.stale, [...there].filter(isBehind)),
    ...line(sayings.drafts, drafts),
  ]
}
