import type { BranchPlan } from '../core/files/branch-plan.ts'
import { groupBy } from '../core/group.ts'
import { type Text, t } from '../core/text.ts'
import { aggregateSection, aggregationsOf } from './aggregates.ts'
import { assemble } from './assemble.ts'
import { type UnitGoals, unitsTable } from './branch-units.ts'
import { fact, facts, notice, paragraph, passage } from './cells.ts'
import { coverageMatrix } from './coverage.ts'
import { currentStateBlocks } from './current-state.ts'
import { decisionsSection } from './decisions.ts'
import type { Block, Document, Section } from './document.ts'
import { gapsSection } from './gaps.ts'
import { goalsByStrategy } from './goals-by-strategy.ts'
import type { Gap, Material } from './material.ts'
import { anchor, branchName, branchOf, unitName } from './names.ts'
import { showSpan } from './spans.ts'
import { handedInCell, standingsOf } from './standings.ts'
import { tallies } from './tallies.ts'
import type { Telling } from './telling.ts'
import { visible, visibleGaps } from './visible.ts'
import { nouns } from './vocabulary.ts'

const words = {
  subtitle: t(
    'Hallinnonalan toimintasuunnitelma hankintastrategian toteuttamiseksi',
    'Förvaltningsområdets handlingsplan för upphandlingsstrategin',
    "The branch's action plan for the procurement strategy",
  ),
  about: t(
    'Tämä raportti kertoo yhden hallinnonalan toimintasuunnitelmasta: mitä sen yksiköt ja ministeriö yhdessä tavoittelevat, tekevät ja mittaavat.',
    'Denna rapport beskriver ett förvaltningsområdes handlingsplan: vad dess enheter och ministeriet tillsammans eftersträvar, gör och mäter.',
    'This report tells of the action plan of one branch of government: what its units and its ministry together want, do and measure.',
  ),
  notMerged: (branch: string): Text =>
    t(
      `Yksiköiden suunnitelmia ei ole vielä yhdistetty hallinnonalan suunnitelmaksi: toimi merge --branch ${branch}. Tavoitteet ja yhteiset mittarit puuttuvat siksi tästä raportista.`,
      `Enheternas planer har ännu inte sammanställts till förvaltningsområdets plan: toimi merge --branch ${branch}. Därför saknas mål och gemensamma indikatorer i rapporten.`,
      `The plans of the units have not been merged yet: toimi merge --branch ${branch}. Goals and shared indicators are therefore missing from this report.`,
    ),
  stale: (branch: string): Text =>
    t(
      `Yksiköiden suunnitelmat ovat muuttuneet yhdistämisen jälkeen, eivätkä muutokset näy tässä: toimi merge --branch ${branch}.`,
      `Enheternas planer har ändrats efter sammanställningen, och ändringarna syns inte här: toimi merge --branch ${branch}.`,
      `The plans of the units have changed since they were merged, and the changes are not seen here: toimi merge --branch ${branch}.`,
    ),
  state: t('Nykytila', 'Nuläge', 'Current state'),
  matrix: t(
    'Luku kertoo, moniko yksikön tavoitteista toteuttaa strategian tavoitetta. Tahtotilan rivillä on mukana koko tahtotila.',
    'Talet anger hur många av enhetens mål som genomför strategins mål. Raden för en strategisk avsikt omfattar hela avsikten.',
    "The number says how many of the unit's goals carry out the strategy's goal. The row of an ambition takes in all of it.",
  ),
  shared: t('Yhteiset mittarit', 'Gemensamma indikatorer', 'Shared indicators'),
  noShared: t('Yhteisiä mittareita ei ole käytössä.', 'Inga gemensamma indikatorer används.', 'No shared indicators are in use.'),
}

/** The merged plan as it may be told; without one, nothing is told of goals. */
interface Merged {
  readonly plan: BranchPlan | undefined
  readonly telling: Telling
  readonly leftOut: readonly string[]
}

function mergedPlan(branch: string, material: Material): Merged {
  const plan = material.workspace.branches.find(({ folder }) => folder === branch)?.content
  const { goals, leftOut } = visible(plan?.goals ?? [], material.internal)
  const ministry = branchOf(branch, material)?.ministry ?? branch
  const unitOf = (id: string): string => (id.includes('/') ? id.slice(0, id.indexOf('/')) : ministry)
  const none = { from: material.workspace.asOf.slice(0, 4), to: material.workspace.asOf.slice(0, 4) }
  const spanOf = (id: string) => plan?.units?.[unitOf(id)]?.period ?? plan?.period ?? none
  return { plan, leftOut, telling: { material, goals, several: true, unitOf, spanOf } }
}

/** What must be known before the report is read. */
function notices({ plan, telling: { material } }: Merged, branch: string): Block[] {
  if (!plan) return [notice(words.notMerged(branch)[material.language])]
  return material.stale.has(branch) ? [notice(words.stale(branch)[material.language])] : []
}

function stateSection(branch: string, merged: Merged, units: readonly UnitGoals[], gaps: readonly Gap[]): Section {
  const { plan, telling } = merged
  const { material, goals } = telling
  const { language } = material
  const standings = units.map(({ standing }) => standing)
  const head = [
    ...fact(nouns.plansIn[language], handedInCell(standings, material)),
    ...(plan ? tallies(goals, gaps, material) : []),
  ]
  const told = units.flatMap(({ standing: { unit, plan: own } }) => {
    const state = plan ? plan.units?.[unit]?.currentState : own?.currentState
    return state ? [{ id: anchor('current-state', unit), title: unitName(unit, material), blocks: currentStateBlocks(unit, state, material) }] : []
  })
  return {
    id: 'current-state',
    title: { text: words.state[language] },
    blocks: [...notices(merged, branch), ...paragraph(passage(plan?.summary, language)), ...facts(head), ...unitsTable(units, material)],
    sections: told,
  }
}

function sharedSection({ plan, telling: { material } }: Merged): Section {
  const aggregations = aggregationsOf(plan?.aggregates, material)
  return {
    id: 'shared',
    title: { text: words.shared[material.language] },
    blocks: aggregations.length > 0 ? [] : paragraph(words.noShared[material.language]),
    sections: aggregations.map((aggregation) => aggregateSection(aggregation, material)),
  }
}

function matrixSection(units: readonly UnitGoals[], material: Material): Section {
  const hasPlan = ({ standing, goals }: UnitGoals) => standing.plan !== undefined || goals.length > 0
  const choosers = units.filter(hasPlan).map(({ standing: { unit }, goals }) => ({
    title: unitName(unit, material).text,
    counted: goals.map((goal) => [goal]),
  }))
  const absent = units.filter((unit) => !hasPlan(unit)).map(({ standing }) => unitName(standing.unit, material).text)
  return coverageMatrix(choosers, absent, words.matrix, material)
}

/** Gaps with the ids that items have in the branch plan. */
const qualified = (gaps: readonly Gap[]): Gap[] =>
  gaps.map((gap) => ({ ...gap, ids: gap.ids.map((id) => (gap.unit === undefined || id.includes('/') ? id : `${gap.unit}/${id}`)) }))

/** The action plan of a branch: what its units and its ministry do together. */
export function branchReport(branch: string, material: Material): Document {
  const { language } = material
  const merged = mergedPlan(branch, material)
  const { plan, telling } = merged
  const byUnit = groupBy(telling.goals, ({ id }) => telling.unitOf(id))
  const standings = standingsOf(branch, material, Object.keys(plan?.units ?? {}))
  const units = standings.map((standing): UnitGoals => ({ standing, goals: plan ? (byUnit.get(standing.unit) ?? []) : standing.goals }))
  const own = material.gaps.filter((gap) => gap.unit === undefined && gap.branch === branch)
  const found = [...own, ...standings.flatMap(({ gaps }) => gaps)]
  const gaps = plan ? visibleGaps(qualified(found), merged.leftOut) : found
  const decisions = (plan?.decisions ?? []).filter(({ id }) => !merged.leftOut.includes(id))
  return assemble(
    {
      kind: 'branch',
      title: branchName(branch, material),
      subtitle: `${words.subtitle[language]}${plan ? ` ${showSpan(plan.period, language)}` : ''}`,
      about: words.about[language],
      leftOut: plan ? merged.leftOut.length : standings.reduce((sum, { leftOut }) => sum + leftOut, 0),
      sections: [
        stateSection(branch, merged, units, gaps),
        matrixSection(units, material),
        ...(plan ? [sharedSection(merged), goalsByStrategy(telling)] : []),
        ...decisionsSection(decisions, telling),
        gapsSection(gaps, telling),
      ],
    },
    material,
  )
}
