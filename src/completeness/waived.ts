import { type Diagnostic, diagnose } from '../core/diagnostic.ts'
import type { Waiver } from '../core/files/waivers.ts'
import { waiversOf } from '../core/rule.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { cellsIn } from './cells.ts'
import type { Cell } from './expectation.ts'
import { scopesOf } from './scopes.ts'

/** Of each exception that covers fields, how many. An explained field is covered too: the exception holds when the explanation ends. */
export function fieldsCovered(cells: Iterable<Cell>): Map<Waiver, number> {
  const many = new Map<Waiver, number>()
  for (const { state, implied, rule, ids, scope } of cells) {
    if (implied || (state !== 'waived' && state !== 'explained')) continue
    const owner = { ids, ...(scope.unit !== undefined && { unit: scope.unit }) }
    for (const waiver of waiversOf(rule.code, owner, scope.workspace))
      many.set(waiver, (many.get(waiver) ?? 0) + 1)
  }
  return many
}

/** The exceptions that hold and cover nothing: no problem that checks have found (`used`), and no field in any plan. */
export function unmatchedWaivers(workspace: Workspace, used: ReadonlySet<Waiver>): Diagnostic[] {
  const { waivers, units, branches, asOf, broken } = workspace
  // In a file that cannot be read an exception may well cover something.
  if (!waivers || broken.size > 0 || waivers.content.length === 0) return []
  const covered = fieldsCovered(
    cellsIn(scopesOf({ units, branches, shared: true }, workspace), { all: true }),
  )
  return waivers.content.flatMap((waiver, at) => {
    const { id, rule, until } = waiver
    if (until < asOf || used.has(waiver) || covered.has(waiver)) return []
    const finding = {
      source: waivers.source,
      path: ['waivers', at],
      message: t(
        `Poikkeus ${id} ei kata mitään: säännön ${rule} mukaista puutetta ei ole.`,
        `Undantaget ${id} täcker inget: det finns ingen brist enligt regeln ${rule}.`,
        `The exception ${id} covers nothing: there is no gap by the rule ${rule}.`,
      ),
      fix: t(
        'Poista poikkeus, tai tarkista yksikön ja kohteen tunnus.',
        'Ta bort undantaget, eller kontrollera enhetens och objektets id.',
        'Remove the exception, or check the ids of the unit and the object.',
      ),
    }
    return [diagnose(finding, 'waiver-unmatched', 'warning')]
  })
}
