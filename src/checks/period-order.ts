import { branchesIn, unitsIn } from '../core/organisation.ts'
import { daysFrom } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import type { Path, Source } from '../core/source.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { measuresIn, plansIn } from '../core/written.ts'

/** A beginning and an end as they were written, the end with its place. */
interface Stretch {
  readonly from: string
  readonly to: string
  readonly isBackwards: boolean
  readonly path: Path
  readonly source: Source
}

function* stretchesIn(workspace: Workspace): Iterable<Stretch> {
  for (const { source, content } of plansIn(workspace)) {
    const { from, to } = content.period
    yield { from, to, isBackwards: !daysFrom(from, to), path: ['period', 'to'], source }
  }
  for (const { item, path, source } of measuresIn(workspace)) {
    const { start: from, end: to } = item.schedule ?? {}
    if (from !== undefined && to !== undefined)
      yield { from, to, isBackwards: !daysFrom(from, to), path: [...path, 'schedule', 'end'], source }
  }
  for (const { item, path, source } of [...branchesIn(workspace), ...unitsIn(workspace)]) {
    const { from, until: to } = item.valid ?? {}
    if (from !== undefined && to !== undefined)
      yield { from, to, isBackwards: to < from, path: [...path, 'valid', 'until'], source }
  }
}

export const periodOrder: Check = {
  code: 'period-order',
  severity: 'error',
  title: t('Loppu ei ole ennen alkua.', 'Slutet är inte före början.', 'The end is not before the start.'),
  why: t(
    'Takaperin kirjoitettu kausi ei sisällä yhtään päivää, joten mitään siihen verrattavaa ei voi arvioida.',
    'En period som är skriven baklänges innehåller inga dagar, så inget kan jämföras med den.',
    'A period written backwards has no days in it, so nothing can be compared with it.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, schedule: { start: 2022-03, end: 2023 } }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, schedule: { start: 2023, end: 2022-03 } }`,
  *find(workspace) {
    for (const { from, to, isBackwards, path, source } of stretchesIn(workspace)) {
      if (!isBackwards) continue
      yield {
        source,
        path,
        message: t(
          `Loppu ${to} on ennen alkua ${from}.`,
          `Slutet ${to} är före början ${from}.`,
          `The end ${to} is before the start ${from}.`,
        ),
        fix: t('Korjaa toinen niistä.', 'Rätta det ena.', 'Correct one of them.'),
      }
    }
  },
}
