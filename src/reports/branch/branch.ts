import type { Gap } from '../../core/completeness.ts'
import { groupBy } from '../../core/group.ts'
import { qualify } from '../../core/ids.ts'
import { t } from '../../core/text.ts'
import { aggregateSection, aggregationsOf, coverageFigure } from '../aggregates/aggregates.ts'
import { coverageMatrix } from '../coverage.ts'
import { assemble } from '../document/assemble.ts'
import { paragraph } from '../document/cells.ts'
import type { Document, Section } from '../document/document.ts'
import { followUpOf } from '../follow-up/follow-up.ts'
import { gapsSection } from '../gaps.ts'
import { mapSection } from '../heat-map.ts'
import type { Material, ReportData } from '../material.ts'
import { type Merged, mergedPlan } from '../merged-plan.ts'
import { branchName, unitName } from '../names.ts'
import { aggregatesData } from '../open-data/aggregates.ts'
import { targetGapsData } from '../open-data/target-gaps.ts'
import { valuesData } from '../open-data/values.ts'
import { showSpan } from '../spans.ts'
import { leftOutOf, standingsOf } from '../standings.ts'
import { visibleGaps } from '../visible.ts'
import { waiversFor, waiversSection } from '../waivers.ts'
import { stateSection } from './branch-state.ts'
import type { UnitGoals } from './branch-units.ts'
import { decisionsSection } from './decisions.ts'
import { goalsByStrategy } from './goals-by-strategy.ts'

const words = {
  subtitle: t(
    'Hallinnonalan toimintasuunnitelma hankintastrategian toteuttamiseksi',
    'Förvaltningsområdets åtgärdsplan för upphandlingsstrategin',
    "The branch's action plan for the procurement strategy",
  ),
  about: t(
    'Tämä raportti kertoo yhden hallinnonalan toimintasuunnitelmasta: mitä sen yksiköt ja ministeriö yhdessä tavoittelevat, tekevät ja mittaavat.',
    'Denna rapport beskriver ett förvaltningsområdes åtgärdsplan: vad dess enheter och ministeriet tillsammans eftersträvar, gör och mäter.',
    'This report tells of the action plan of one branch of government: what its units and its ministry together want, do and measure.',
  ),
  matrix: t(
    'Luku kertoo, moniko yksikön tavoitteista toteuttaa strategian tavoitetta. Tahtotilan rivillä on mukana koko tahtotila.',
    'Talet anger hur många av enhetens mål som genomför strategins mål. Raden för en strategisk avsikt omfattar hela avsikten.',
    "The number says how many of the unit's goals carry out the strategy's goal. The row of an ambition takes in all of it.",
  ),
  shared: t('Yhteiset mittarit', 'Gemensamma indikatorer', 'Shared indicators'),
  noShared: t(
    'Yhteisiä mittareita ei ole käytössä.',
    'Inga gemensamma indikatorer används.',
    'No shared indicators are in use.',
  ),
}

function sharedSection({ plan, scope }: Merged): Section {
  const { material } = scope
  const aggregations = aggregationsOf(plan?.aggregates, material)
  return {
    id: 'shared',
    title: { text: words.shared[material.language] },
    blocks:
      aggregations.length > 0
        ? coverageFigure(aggregations, material)
        : paragraph(words.noShared[material.language]),
    sections: aggregations.map((aggregation) => aggregateSection(aggregation, scope)),
  }
}

function matrixSection(units: readonly UnitGoals[], material: Material): Section {
  const hasPlan = ({ standing, goals }: UnitGoals) => standing.plan !== undefined || goals.length > 0
  const choosers = units.filter(hasPlan).map(({ standing: { unit }, goals }) => ({
    title: unitName(unit, material).text,
    counted: goals.map((goal) => [goal]),
  }))
  const absent = units
    .filter((unit) => !hasPlan(unit))
    .map(({ standing }) => unitName(standing.unit, material).text)
  return coverageMatrix(choosers, absent, words.matrix, material)
}

/** Gaps with the ids that items have in the branch plan. */
const qualified = (gaps: readonly Gap[]): Gap[] =>
  gaps.map((gap) => ({
    ...gap,
    ids: gap.ids.map((id) => (gap.unit === undefined ? id : qualify(gap.unit, id))),
  }))

/** The action plan of a branch: what its units and its ministry do together. */
export function branchReport(branch: string, material: ReportData): Document {
  const { language } = material
  const merged = mergedPlan(branch, material)
  const { plan, scope } = merged
  const byUnit = groupBy(scope.goals, ({ id }) => scope.unitOf(id))
  const standings = standingsOf(branch, material, Object.keys(plan?.units ?? {}))
  const units = standings.map(
    (standing): UnitGoals => ({ standing, goals: plan ? (byUnit.get(standing.unit) ?? []) : standing.goals }),
  )
  const own = material.gaps.filter((gap) => gap.unit === undefined && gap.branch === branch)
  const found = [...own, ...standings.flatMap(({ gaps }) => gaps)]
  const gaps = plan ? visibleGaps(qualified(found), merged.leftOut) : found
  const source = material.workspace.branches.find(({ folder }) => folder === branch)?.source.file
  const decisions = (plan?.decisions ?? []).filter(({ id }) => !merged.leftOut.includes(id))
  return assemble(
    {
      kind: 'branch',
      title: branchName(branch, material),
      subtitle: `${words.subtitle[language]}${plan ? ` ${showSpan(plan.period, language)}` : ''}`,
      about: words.about[language],
      leftOut: plan ? merged.leftOut.length : leftOutOf(standings),
      folder: branch,
      sections: [
        stateSection(branch, merged, units, gaps),
        matrixSection(units, material),
        ...(plan ? [sharedSection(merged), goalsByStrategy(scope)] : []),
        ...followUpOf(({ file, branch: its }) => (plan ? file === source : its === branch), material),
        ...decisionsSection(decisions, scope),
        ...mapSection(
          material.map.filter((row) => row.branch === branch),
          material,
        ),
        gapsSection(gaps, scope),
        ...waiversSection(
          waiversFor((unit) => material.units.get(unit)?.branch.id === branch, material),
          material,
        ),
      ],
      data: [
        valuesData([scope], material),
        aggregatesData([branch], material),
        targetGapsData(branch, aggregationsOf(plan?.aggregates, material), scope, material),
      ],
    },
    material,
  )
}
