import type { Finding } from '../core/diagnostic.ts'
import type { Check } from '../core/rule.ts'
import type { Path } from '../core/source.ts'
import { t } from '../core/text.ts'
import { goalsOf, indicatorsOf, measuresOf } from '../core/walk.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'

function* inPlan(file: PlanFile<UnitPlan>, workspace: Workspace): Iterable<Finding> {
  const first = new Map<string, Path>()
  const items = [...goalsOf(file), ...measuresOf(file), ...indicatorsOf(file, workspace)]
  for (const { item, path, source } of items) {
    const earlier = first.get(item.id)
    if (!earlier) {
      first.set(item.id, path)
      continue
    }
    yield {
      source,
      path: [...path, 'id'],
      message: t(
        `Tunnus ${item.id} on jo käytössä tässä suunnitelmassa.`,
        `Id:t ${item.id} används redan i denna plan.`,
        `The id ${item.id} is already used in this plan.`,
      ),
      fix: t('Anna toiselle oma tunnus.', 'Ge den ena ett eget id.', 'Give one of them an id of its own.'),
      related: [{ source, path: [...earlier, 'id'], message: t('ensimmäinen on tässä', 'det första står här', 'the first is here') }],
    }
  }
}

export const idUnique: Check = {
  code: 'id-unique',
  severity: 'error',
  title: t(
    'Tavoitteiden, toimenpiteiden ja mittarien tunnukset ovat suunnitelmassa eri tunnuksia.',
    'Målens, åtgärdernas och indikatorernas id är olika inom en plan.',
    'The ids of goals, measures and indicators differ within a plan.',
  ),
  why: t(
    'Kahta samaa tunnusta ei voi yhdistämisessä eikä raportissa erottaa toisistaan.',
    'Två likadana id kan inte skiljas åt vid sammanslagning eller i rapporter.',
    'Two equal ids cannot be told apart in a merge or a report.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
  - id: kilpailu
    title: Kilpailu lisääntyy`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
  - id: osaaminen
    title: Kilpailu lisääntyy`,
  *find(workspace) {
    for (const file of workspace.units) yield* inPlan(file, workspace)
  },
}
