import type { Check } from '../core/rule.ts'
import { isWorded } from '../core/strategy.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

export const strategyGoalUnworded: Check = {
  code: 'strategy-goal-unworded',
  severity: 'warning',
  title: t(
    'Strategian tavoitteella, johon viitataan, on sanamuoto.',
    'Det mål i strategin som det hänvisas till har en ordalydelse.',
    'A strategy goal that is referred to has a wording.',
  ),
  why: t(
    'Tavoitteen sanamuotoa ei ole löydetty mistään lähteestä, joten lukija ei tiedä, mihin tavoite on sidottu.',
    'Målets ordalydelse har inte hittats i någon källa, så läsaren vet inte vad målet är knutet till.',
    'The wording of the goal was found in no source, so a reader cannot know what it is.',
  ),
  good: `goals:
  - id: markkinat
    strategyGoals: [T4]
    title: Markkinat toimivat`,
  bad: `goals:
  - id: markkinat
    strategyGoals: [T4.1]
    title: Markkinat toimivat`,
  *find(workspace) {
    const { ambitions } = workspace.catalogue
    const ambitionOf = new Map(
      ambitions.flatMap(({ id, goals }) =>
        goals.filter(({ text }) => !isWorded(text)).map((goal) => [goal.id, id] as const),
      ),
    )
    for (const { id, way, source } of referencesIn(workspace, 'strategyGoal')) {
      const ambition = ambitionOf.get(id)
      if (ambition === undefined) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          `Strategian tavoitteella ${id} ei ole sanamuotoa strategialuettelossa.`,
          `Strategins mål ${id} har ingen ordalydelse i strategikatalogen.`,
          `The strategy goal ${id} has no wording in the strategy catalogue.`,
        ),
        fix: t(
          `Voit viitata koko tahtotilaan: ${ambition}.`,
          `Du kan hänvisa till hela den strategiska avsikten: ${ambition}.`,
          `You can refer to the whole ambition: ${ambition}.`,
        ),
      }
    }
  },
}
