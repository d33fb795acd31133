/** The goals of a branch in the order of the strategy. Each is told once, where it is first tied, and linked to from elsewhere. */
import type { Ambition, StrategyGoal } from '../../core/files/catalogue.ts'
import type { Goal } from '../../core/files/unit-plan.ts'
import { strategyIds } from '../../core/strategy.ts'
import { t } from '../../core/text.ts'
import { facts, list, paragraph, text, titleOrId } from '../document/cells.ts'
import type { Block, Section } from '../document/document.ts'
import { goalSection } from '../items/goal.ts'
import { anchor, unitName } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { strategyNamed } from '../strategy.ts'
import { nouns } from '../vocabulary.ts'

const words = {
  own: t(
    'Omat tavoitteet, joita ei ole liitetty strategiaan',
    'Egna mål som inte är kopplade till strategin',
    'Own goals, not tied to the strategy',
  ),
  also: t('Toteutetaan myös näillä', 'Genomförs också av', 'Also carried out by'),
}

/** Goals at a place of the strategy: those told there, and those that are told elsewhere. */
interface Place {
  readonly told: readonly Goal[]
  readonly elsewhere: readonly Goal[]
}

const isThere = ({ told, elsewhere }: Place): boolean => told.length + elsewhere.length > 0

const linksTo = (goals: readonly Goal[], { material, unitOf }: ReportScope): Block[] => {
  const { language } = material
  const links = goals.map(({ id, title }) => {
    const words = titleOrId(title, id, language)
    return text({ ...words, note: unitName(unitOf(id), material).text }, anchor('goal', id))
  })
  return links.length > 0 ? facts([{ label: words.also[language], cell: list(links) }]) : []
}

/** The section of all goals, ambition by ambition, goal by goal of the strategy. */
export function goalsByStrategy(scope: ReportScope): Section {
  const { goals, material } = scope
  const { catalogue } = material.workspace
  const known = strategyIds(catalogue)
  const homeOf = ({ strategyGoals = [] }: Goal): string | undefined =>
    strategyGoals.find((id) => known.has(id))
  const placeOf = (id: string): Place => {
    const tied = goals.filter(({ strategyGoals = [] }) => strategyGoals.includes(id))
    return {
      told: tied.filter((goal) => homeOf(goal) === id),
      elsewhere: tied.filter((goal) => homeOf(goal) !== id),
    }
  }
  const tell = (all: readonly Goal[]): Section[] => all.map((goal) => goalSection(goal, scope))

  const strategySections = ({ id }: StrategyGoal): Section[] => {
    const place = placeOf(id)
    const title = strategyNamed(id, material)
    return isThere(place)
      ? [
          {
            id: `strategy-${id}`,
            title,
            blocks: linksTo(place.elsewhere, scope),
            sections: tell(place.told),
          },
        ]
      : []
  }
  const ambitionSections = (ambition: Ambition): Section[] => {
    const place = placeOf(ambition.id)
    const sections = [...tell(place.told), ...ambition.goals.flatMap(strategySections)]
    const title = strategyNamed(ambition.id, material)
    const isEmpty = sections.length === 0 && !isThere(place)
    return isEmpty
      ? []
      : [{ id: `strategy-${ambition.id}`, title, blocks: linksTo(place.elsewhere, scope), sections }]
  }
  const own = goals.filter((goal) => homeOf(goal) === undefined)
  return {
    id: 'goals',
    title: { text: nouns.goals[material.language] },
    blocks: goals.length > 0 ? [] : paragraph(nouns.noGoals[material.language]),
    sections: [
      ...catalogue.ambitions.flatMap(ambitionSections),
      ...(own.length > 0
        ? [
            {
              id: 'own-goals',
              title: { text: words.own[material.language] },
              blocks: [],
              sections: tell(own),
            },
          ]
        : []),
    ],
  }
}
