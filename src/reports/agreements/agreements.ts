/** What units propose for their performance agreements, and how it is tied to operational and financial planning. */
import type { Goal } from '../../core/files/unit-plan.ts'
import { type Text, t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import { count, fact, facts, text } from '../document/cells.ts'
import type { Block, Cell, Document, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material, ReportData } from '../material.ts'
import { anchor, branchName, unitName } from '../names.ts'
import { leftOutOf, standingsOf, type UnitStatus } from '../standings.ts'
import { nouns } from '../vocabulary.ts'
import { isPlanned, isProposed } from './proposal.ts'
import { unitSection } from './unit-section.ts'

const words = {
  subtitle: t(
    'Tulossopimuksiin ehdotettavat tavoitteet',
    'Mål som föreslås för resultatavtalen',
    'Goals proposed for the performance agreements',
  ),
  about: t(
    'Tämä raportti kertoo yksiköittäin, mitä hankintastrategian toteuttamisesta ehdotetaan tulossopimukseen ja miten se kytkeytyy toiminnan ja talouden suunnitteluun.',
    'Denna rapport berättar enhet för enhet vad som av genomförandet av upphandlingsstrategin föreslås för resultatavtalet och hur det är kopplat till verksamhets- och ekonomiplaneringen.',
    'This report tells unit by unit what of the procurement strategy is proposed for the performance agreement, and how it is tied to operational and financial planning.',
  ),
  state: t('Nykytila', 'Nuläge', 'Current state'),
  byUnit: t('Tavoitteet yksiköittäin', 'Mål enhet för enhet', 'Goals by unit'),
  agreements: t(
    'Kytketty tulossopimukseen',
    'Kopplade till resultatavtalet',
    'Tied to the performance agreement',
  ),
  planning: t(
    'Kytketty toiminnan ja talouden suunnitteluun',
    'Kopplade till verksamhets- och ekonomiplaneringen',
    'Tied to operational and financial planning',
  ),
  of: (n: number): Text =>
    t(`yhteensä ${n} tavoitteesta`, `av sammanlagt ${n} mål`, `of ${n} ${n === 1 ? 'goal' : 'goals'}`),
}

/** How many of the goals are tied to what steers a unit: always out of how many. */
function tiedFacts(goals: readonly Goal[], { language }: Material): Block[] {
  const notes = [{ text: words.of(goals.length)[language] }]
  const many = (is: (goal: Goal) => boolean): Cell => count(goals.filter(is).length, { notes })
  return facts([
    ...fact(words.agreements[language], many(isProposed)),
    ...fact(words.planning[language], many(isPlanned)),
  ])
}

/** The units side by side: how many of the goals of each are tied. */
function stateSection(standings: readonly UnitStatus[], material: Material): Section {
  const { language } = material
  const many =
    (is: (goal: Goal) => boolean) =>
    ({ goals }: UnitStatus): Cell =>
      count(goals.filter(is).length)
  const columns: ColumnOf<UnitStatus>[] = [
    {
      title: nouns.unit,
      width: 'medium',
      header: true,
      cell: ({ unit }) => text(unitName(unit, material), anchor('unit', unit)),
    },
    { title: nouns.goals, width: 'narrow', cell: many(() => true) },
    { title: words.agreements, width: 'narrow', cell: many(isProposed) },
    { title: words.planning, width: 'narrow', cell: many(isPlanned) },
  ]
  return {
    id: 'current-state',
    title: { text: words.state[language] },
    blocks: [
      ...tiedFacts(
        standings.flatMap(({ goals }) => goals),
        material,
      ),
      ...tableOf({ id: 'tied', caption: words.byUnit }, columns, standings, language),
    ],
  }
}

/** What the units of a branch propose for their performance agreements; `asked` names some of its units, or is empty. */
export function agreementsReport(branch: string, asked: readonly string[], material: ReportData): Document {
  const { language } = material
  const standings = standingsOf(branch, material).filter(
    ({ unit, plan }) => plan && (asked.length === 0 || asked.includes(unit)),
  )
  return assemble(
    {
      kind: 'agreements',
      title: branchName(branch, material),
      subtitle: words.subtitle[language],
      about: words.about[language],
      leftOut: leftOutOf(standings),
      folder: branch,
      sections: [
        stateSection(standings, material),
        ...standings.map((standing) => unitSection(standing, material)),
      ],
    },
    material,
  )
}
