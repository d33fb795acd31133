import type { Catalogue } from '../core/files/catalogue.ts'
import type { Check } from '../core/rule.ts'
import { didYouMean, nearest } from '../core/shape/near.ts'
import { strategyIds } from '../core/strategy.ts'
import { type Text, t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

const digits = (id: string): string => id.replace(/\D/g, '')

/** What to write instead: the same numbers in another spelling, else what the ambition has, else all there is. */
function advise(id: string, catalogue: Catalogue): Text {
  const meant = nearest(id, strategyIds(catalogue))
  if (meant !== undefined && digits(meant) === digits(id)) return didYouMean(meant)
  const ambition = catalogue.ambitions.find((each) => id.startsWith(`${each.id}.`))
  const known = (ambition ? [ambition] : catalogue.ambitions)
    .map((each) => [each.id, ...each.goals.map((goal) => goal.id)].join(', '))
    .join('; ')
  return t(`Tunnetut tunnukset: ${known}.`, `Kända id:n: ${known}.`, `Known ids: ${known}.`)
}

const unknown = (id: string, version: string, planned: string | undefined): Text =>
  planned === undefined || planned === version
    ? t(
        `Strategiassa (versio ${version}) ei ole tavoitetta ${id}.`,
        `I strategin (version ${version}) finns inget mål ${id}.`,
        `The strategy (version ${version}) has no goal ${id}.`,
      )
    : t(
        `Strategian versiossa ${version} ei ole tavoitetta ${id}; suunnitelma on tehty versiota ${planned} vasten.`,
        `I strategins version ${version} finns inget mål ${id}; planen är gjord mot version ${planned}.`,
        `Version ${version} of the strategy has no goal ${id}; the plan was made against version ${planned}.`,
      )

export const strategyGoalUnknown: Check = {
  code: 'strategy-goal-unknown',
  severity: 'error',
  title: t(
    'Strategian tavoite, johon viitataan, on strategiassa.',
    'Det mål i strategin som det hänvisas till finns i strategin.',
    'A strategy goal that is referred to is in the strategy.',
  ),
  why: t(
    'Olemattomaan tavoitteeseen sidottu tavoite jää pois strategian seurannasta.',
    'Ett mål som är knutet till något som inte finns faller utanför uppföljningen av strategin.',
    'A goal tied to what does not exist is lost to the follow-up of the strategy.',
  ),
  good: `goals:
  - id: osaaminen
    strategyGoals: [T2.1, T4]
    title: Osaaminen vahvistuu`,
  bad: `goals:
  - id: osaaminen
    strategyGoals: [T2.9]
    title: Osaaminen vahvistuu`,
  *find(workspace) {
    const { catalogue, units } = workspace
    const known = strategyIds(catalogue)
    const planned = new Map(units.map(({ source, content }) => [source.file, content.catalogue]))
    for (const { id, way, source } of referencesIn(workspace, 'strategyGoal')) {
      if (known.has(id)) continue
      yield {
        source,
        path: pathOf(way),
        message: unknown(id, catalogue.version, planned.get(source.file)),
        fix: advise(id, catalogue),
      }
    }
  },
}
