import { type Stage, stages } from '../core/files/choices.ts'
import type { BranchPlan } from '../core/files/branch-plan.ts'
import { branchesIn } from '../core/organisation.ts'
import { t } from '../core/text.ts'
import { type Aggregation, aggregateRows, aggregationsOf } from './aggregates.ts'
import { assemble } from './assemble.ts'
import { glances } from './at-a-glance.ts'
import { count, fact, facts, gap, mark, none, paragraph, passage, text } from './cells.ts'
import { coverageMatrix } from './coverage.ts'
import type { Cell, Document, Section } from './document.ts'
import type { Material } from './material.ts'
import { branchAbbreviation, branchName } from './names.ts'
import { handedInCell, type Standing, standingsOf } from './standings.ts'
import { type ColumnOf, tableOf } from './table.ts'
import { tallies } from './tallies.ts'
import { nouns } from './vocabulary.ts'
import type { ValueRow } from './value-table.ts'

const words = {
  title: t('Hankintastrategian toimeenpano', 'Genomförandet av upphandlingsstrategin', 'Carrying out the procurement strategy'),
  subtitle: t('Yhteenveto hallinnonaloista', 'Sammandrag av förvaltningsområdena', 'Overview of the branches of government'),
  about: t(
    'Tämä raportti kertoo, miten hallinnonalat ja niiden kirjanpitoyksiköt toteuttavat kansallista hankintastrategiaa: kuka on antanut suunnitelmansa, mitä strategian tavoitteita toteutetaan ja mitä yhteiset mittarit kertovat.',
    'Denna rapport beskriver hur förvaltningsområdena och deras bokföringsenheter genomför den nationella upphandlingsstrategin: vem som har lämnat in sin plan, vilka av strategins mål som genomförs och vad de gemensamma indikatorerna visar.',
    'This report tells how the branches of government and their accounting units carry out the national procurement strategy: who has handed in a plan, which of its goals are carried out, and what the shared indicators say.',
  ),
  state: t('Nykytila', 'Nuläge', 'Current state'),
  branches: t('Hallinnonalat', 'Förvaltningsområden', 'Branches of government'),
  merged: t('Hallinnonalan suunnitelma', 'Områdets plan', 'Plan of the branch'),
  stale: t('ei ajan tasalla', 'inte uppdaterad', 'not up to date'),
  notMerged: t('ei yhdistetty', 'inte sammanställd', 'not merged'),
  matrix: t(
    'Luku kertoo, moniko hallinnonalan yksiköiden suunnitelmista toteuttaa strategian tavoitetta. Tahtotilan rivillä on mukana koko tahtotila.',
    'Talet anger hur många av planerna inom förvaltningsområdet som genomför strategins mål. Raden för en strategisk avsikt omfattar hela avsikten.',
    "The number says how many of the branch's plans carry out the strategy's goal. The row of an ambition takes in all of it.",
  ),
  plans: (n: number) => t(`suunnitelmia ${n}`, `planer ${n}`, `plans ${n}`),
  shared: t('Yhteiset mittarit hallinnonaloittain', 'Gemensamma indikatorer per förvaltningsområde', 'Shared indicators by branch'),
  noShared: t(
    'Yhteisten mittarien lukuja ei ole, koska hallinnonalojen suunnitelmia ei ole yhdistetty: toimi merge --all.',
    'Det finns inga tal för de gemensamma indikatorerna eftersom områdenas planer inte har sammanställts: toimi merge --all.',
    'There are no numbers of shared indicators, as no branch plans have been merged: toimi merge --all.',
  ),
}

/** A branch, and where its units and its merged plan stand. */
interface BranchStanding {
  readonly id: string
  readonly standings: readonly Standing[]
  readonly plan: BranchPlan | undefined
}

const goalsOf = ({ standings }: BranchStanding) => standings.flatMap(({ goals }) => goals)
const gapsOf = ({ standings }: BranchStanding) => standings.flatMap(({ gaps }) => gaps)

function mergedCell({ id, plan }: BranchStanding, { stale, language }: Material): Cell {
  if (!plan) return gap(words.notMerged[language])
  return stale.has(id) ? gap(words.stale[language]) : mark(plan.stage, stages[plan.stage][language])
}

function branchColumns(material: Material): ColumnOf<BranchStanding>[] {
  const inStage = (stage: Stage) => (branch: BranchStanding) => count(branch.standings.filter(({ plan }) => plan?.stage === stage).length)
  return [
    { title: nouns.branch, width: 'medium', header: true, cell: ({ id }) => text({ ...branchName(id, material), note: branchAbbreviation(id) }) },
    { title: nouns.plansIn, width: 'narrow', cell: ({ standings }) => handedInCell(standings, material) },
    ...(Object.keys(stages) as Stage[]).map((stage): ColumnOf<BranchStanding> => ({ title: stages[stage], width: 'narrow', cell: inStage(stage) })),
    { title: nouns.goals, width: 'narrow', cell: (branch) => count(goalsOf(branch).length) },
    { title: nouns.measures, width: 'narrow', cell: (branch) => count(goalsOf(branch).flatMap(({ measures }) => measures ?? []).length) },
    { title: nouns.gaps, width: 'narrow', cell: (branch) => count(gapsOf(branch).length) },
    { title: words.merged, width: 'narrow', cell: (branch) => mergedCell(branch, material) },
  ]
}

function stateSection(branches: readonly BranchStanding[], material: Material): Section {
  const { language } = material
  const head = [
    ...fact(nouns.plansIn[language], handedInCell(branches.flatMap(({ standings }) => standings), material)),
    ...tallies(branches.flatMap(goalsOf), branches.flatMap(gapsOf), material),
  ]
  return {
    id: 'current-state',
    title: { text: words.state[language] },
    blocks: [...facts(head), ...tableOf({ id: 'branches', caption: words.branches }, branchColumns(material), branches, language)],
  }
}

function matrixSection(branches: readonly BranchStanding[], material: Material): Section {
  const { language } = material
  const plansOf = ({ standings }: BranchStanding) => standings.filter(({ plan }) => plan !== undefined)
  const choosers = branches.filter((branch) => plansOf(branch).length > 0).map((branch) => {
    const { id } = branch
    const plans = plansOf(branch)
    const many = words.plans(plans.length)[language]
    return {
      title: `${branchAbbreviation(id)} (${plans.length})`,
      about: `${branchName(id, material).text}, ${many}`,
      counted: plans.map(({ goals }) => goals),
    }
  })
  const absent = branches.filter((branch) => plansOf(branch).length === 0).map(({ id }) => branchAbbreviation(id))
  return coverageMatrix(choosers, absent, words.matrix, material)
}

interface SharedOf {
  readonly branch: string
  readonly aggregation: Aggregation
  readonly rows: readonly ValueRow[]
}

function sharedColumns(material: Material): ColumnOf<SharedOf>[] {
  const { language } = material
  return [
    {
      title: nouns.indicator,
      width: 'medium',
      header: true,
      cell: ({ aggregation: { indicator } }) => text(passage(indicator.title, language) ?? { text: indicator.id }),
    },
    { title: nouns.branch, width: 'medium', cell: ({ branch }) => text(branchName(branch, material)) },
    {
      title: nouns.unitOfMeasure,
      width: 'narrow',
      cell: ({ aggregation: { indicator } }) => (indicator.unitOfMeasure === undefined ? none : text(indicator.unitOfMeasure)),
    },
    ...glances<SharedOf>(language),
  ]
}

/** Shared indicators one after the other, each branch by branch: what one unit's number means only beside the others. */
function sharedSection(branches: readonly BranchStanding[], material: Material): Section {
  const { language, workspace } = material
  const all = branches.flatMap(({ id, plan }) =>
    aggregationsOf(plan?.aggregates, material).map((aggregation): SharedOf => ({ branch: id, aggregation, rows: aggregateRows(aggregation, material) })),
  )
  const order = (workspace.shared?.content.indicators ?? []).map(({ id }) => id)
  const items = order.flatMap((id) => all.filter(({ aggregation }) => aggregation.indicator.id === id))
  const table = tableOf({ id: 'shared-table', caption: words.shared }, sharedColumns(material), items, language)
  return {
    id: 'shared',
    title: { text: words.shared[language] },
    blocks: table.length > 0 ? table : paragraph(words.noShared[language]),
  }
}

/** All branches of government, or those asked for: who has handed in, what is carried out, what the shared indicators say. */
export function overviewReport(asked: readonly string[], material: Material): Document {
  const { language, workspace } = material
  const known = branchesIn(workspace).map(({ item }) => item.id)
  const ids = [...new Set([...known, ...workspace.units.map(({ folder }) => folder)])].filter((id) => asked.length === 0 || asked.includes(id))
  const branches = ids.map((id): BranchStanding => ({
    id,
    standings: standingsOf(id, material),
    plan: workspace.branches.find(({ folder }) => folder === id)?.content,
  }))
  return assemble(
    {
      kind: 'overview',
      title: { text: words.title[language] },
      subtitle: words.subtitle[language],
      about: words.about[language],
      leftOut: branches.flatMap(({ standings }) => standings).reduce((sum, { leftOut }) => sum + leftOut, 0),
      sections: [stateSection(branches, material), matrixSection(branches, material), sharedSection(branches, material)],
    },
    material,
  )
}
