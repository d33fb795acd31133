/** The branches of government side by side: whose plans have come, how far they are, what they carry out. */
import type { BranchPlan } from '../../core/files/branch-plan.ts'
import { type Stage, stages } from '../../core/files/choices.ts'
import { t } from '../../core/text.ts'
import { coverageMatrix } from '../coverage.ts'
import { count, fact, facts, gap, list, mark, none, text } from '../document/cells.ts'
import type { Cell, Figure, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material, ReportData } from '../material.ts'
import { branchAbbreviation, branchName } from '../names.ts'
import { sharesFigure } from '../shares.ts'
import { handedInCell, type UnitStatus } from '../standings.ts'
import { tallies } from '../tallies.ts'
import { nouns } from '../vocabulary.ts'

const words = {
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
  handedIn: t(
    'Suunnitelmansa antaneet yksiköt hallinnonaloittain',
    'Enheter som har lämnat in sin plan per förvaltningsområde',
    'Units that have handed in their plan, by branch',
  ),
  in: t('suunnitelma annettu', 'planen inlämnad', 'plan handed in'),
  notIn: t('suunnitelmaa ei ole annettu', 'planen inte inlämnad', 'plan not handed in'),
  plans: (n: number) => t(`suunnitelmia ${n}`, `planer ${n}`, `plans ${n}`),
}

/** A branch, and where its units and its merged plan stand. */
export interface BranchStanding {
  readonly id: string
  readonly standings: readonly UnitStatus[]
  readonly plan: BranchPlan | undefined
}

const goalsOf = ({ standings }: BranchStanding) => standings.flatMap(({ goals }) => goals)
/** Whether there is a plan that gaps could have been looked for in. */
const isKnown = ({ standings }: BranchStanding): boolean => standings.some(({ plan }) => plan)
const gapsOf = ({ standings }: BranchStanding) => standings.flatMap(({ gaps }) => gaps)

function mergedCell({ id, plan }: BranchStanding, { stale, language }: ReportData): Cell {
  if (!plan) return gap(words.notMerged[language])
  return stale.has(id) ? gap(words.stale[language]) : mark(plan.stage, stages[plan.stage][language])
}

/** How many of the plans are in each stage; those that none is in are not told. */
const stagesCell = ({ standings }: BranchStanding, { language }: Material): Cell =>
  list(
    (Object.keys(stages) as Stage[]).flatMap((stage) => {
      const many = standings.filter(({ plan }) => plan?.stage === stage).length
      return many > 0 ? [mark(stage, `${stages[stage][language]} ${many}`)] : []
    }),
  )

function branchColumns(material: ReportData): ColumnOf<BranchStanding>[] {
  return [
    {
      title: nouns.branch,
      width: 'medium',
      header: true,
      cell: ({ id }) => text({ ...branchName(id, material), note: branchAbbreviation(id) }),
    },
    { title: nouns.plansIn, width: 'narrow', cell: ({ standings }) => handedInCell(standings, material) },
    { title: nouns.stage, width: 'narrow', cell: (branch) => stagesCell(branch, material) },
    { title: nouns.goals, width: 'narrow', cell: (branch) => count(goalsOf(branch).length) },
    {
      title: nouns.measures,
      width: 'narrow',
      cell: (branch) => count(goalsOf(branch).flatMap(({ measures }) => measures ?? []).length),
    },
    {
      title: nouns.gaps,
      width: 'narrow',
      cell: (branch) => (isKnown(branch) ? count(gapsOf(branch).length) : none),
    },
    { title: words.merged, width: 'narrow', cell: (branch) => mergedCell(branch, material) },
  ]
}

/** How many of the units of each branch that are expected to have handed in. */
const handedInFigure = (branches: readonly BranchStanding[], material: ReportData): Figure[] =>
  sharesFigure(
    { id: 'handed-in', title: words.handedIn, part: words.in, rest: words.notIn },
    branches.map(({ id, standings }) => {
      const expected = standings.filter((standing) => standing.expected)
      return {
        title: branchName(id, material).text,
        many: expected.filter(({ plan }) => plan).length,
        of: expected.length,
      }
    }),
    material,
  )

/** Who has handed in, and how much there is in the plans. */
export function stateSection(branches: readonly BranchStanding[], material: ReportData): Section {
  const { language } = material
  const head = [
    ...fact(
      nouns.plansIn[language],
      handedInCell(
        branches.flatMap(({ standings }) => standings),
        material,
      ),
    ),
    ...tallies(branches.flatMap(goalsOf), branches.flatMap(gapsOf), material),
  ]
  return {
    id: 'current-state',
    title: { text: words.state[language] },
    blocks: [
      ...facts(head),
      ...handedInFigure(branches, material),
      ...tableOf({ id: 'branches', caption: words.branches }, branchColumns(material), branches, language),
    ],
  }
}

/** Which goals of the strategy the plans of each branch carry out. */
export function matrixSection(branches: readonly BranchStanding[], material: Material): Section {
  const { language } = material
  const plansOf = ({ standings }: BranchStanding) => standings.filter(({ plan }) => plan !== undefined)
  const choosers = branches
    .filter((branch) => plansOf(branch).length > 0)
    .map((branch) => {
      const { id } = branch
      const plans = plansOf(branch)
      const many = words.plans(plans.length)[language]
      return {
        title: `${branchAbbreviation(id)} (${plans.length})`,
        about: `${branchName(id, material).text}, ${many}`,
        counted: plans.map(({ goals }) => goals),
      }
    })
  const absent = branches
    .filter((branch) => plansOf(branch).length === 0)
    .map(({ id }) => branchAbbreviation(id))
  return coverageMatrix(choosers, absent, words.matrix, material)
}
