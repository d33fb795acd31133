import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { identifiedIn, plansIn } from '../core/written.ts'

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
    for (const { source, content } of plansIn(workspace)) {
      for (const { again, first } of repeatsIn(identifiedIn(content), ({ item }) => item.id)) {
        const { id } = again.item
        yield {
          source,
          path: [...again.path, 'id'],
          message: t(
            `Tunnus ${id} on jo käytössä tässä suunnitelmassa.`,
            `Id:t ${id} används redan i denna plan.`,
            `The id ${id} is already used in this plan.`,
          ),
          fix: t(
            'Anna toiselle oma tunnus.',
            'Ge den ena ett eget id.',
            'Give one of them an id of its own.',
          ),
          ...firstIsAt(source, [...first.path, 'id']),
        }
      }
    }
  },
}
