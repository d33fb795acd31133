import type { Finding } from '../core/diagnostic.ts'
import { showDay } from '../core/numerals.ts'
import { daysAfter } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import type { Path } from '../core/source.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'

/** Who looks back by `--as-of` sees plans that have been updated since: only a day that is further off is told. */
const updatesAhead = 366

const notCome = (day: string, asOf: string): Text =>
  t(
    `Päivä ${showDay(day, 'fi')} ei ole vielä tullut (tarkastelupäivä ${showDay(asOf, 'fi')}).`,
    `Dagen ${showDay(day, 'sv')} har inte kommit än (granskningsdag ${showDay(asOf, 'sv')}).`,
    `The day ${showDay(day, 'en')} has not come yet (as of ${showDay(asOf, 'en')}).`,
  )

/** The days of a plan that have been, each with the last day that it may be. */
function* daysIn({
  units,
  asOf,
}: Workspace): Iterable<Pick<Finding, 'source' | 'path'> & { day: string; last: string }> {
  for (const { source, content } of units) {
    const at = (path: Path, day: string, last: string) => ({ source, path, day, last })
    if (content.updated !== undefined) yield at(['updated'], content.updated, daysAfter(asOf, updatesAhead))
    for (const [index, { date }] of (content.signOffs ?? []).entries())
      yield at(['signOffs', index, 'date'], date, asOf)
  }
}

export const dateInFuture: Check = {
  code: 'date-in-future',
  severity: 'warning',
  title: t(
    'Päivä, jona suunnitelma on vahvistettu tai päivitetty, on jo ollut.',
    'Den dag då en plan har bekräftats eller uppdaterats har redan varit.',
    'The day on which a plan was signed off or updated has been.',
  ),
  why: t(
    'Tuleva vahvistuspäivä on useimmiten näppäilyvirhe vuodessa, ja suunnitelma näyttäisi hyväksytyltä ennen aikojaan.',
    'En bekräftelsedag i framtiden är oftast ett skrivfel i årtalet, och planen skulle se godkänd ut i förtid.',
    'A sign-off in the future is mostly a slip in the year, and the plan would look approved before its time.',
  ),
  good: 'signOffs: [{ stage: approved, date: 2022-04-04, by: Pääjohtaja }]',
  bad: 'signOffs: [{ stage: approved, date: 2122-04-04, by: Pääjohtaja }]',
  *find(workspace) {
    for (const { source, path, day, last } of daysIn(workspace)) {
      if (day <= last) continue
      yield {
        source,
        path,
        message: notCome(day, workspace.asOf),
        fix: t(
          'Korjaa päivä, tai kirjoita se vasta, kun se on tullut.',
          'Rätta datumet, eller skriv det först när dagen har kommit.',
          'Correct the day, or write it only when it has come.',
        ),
      }
    }
  },
}
