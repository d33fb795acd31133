import { branchesIn } from '../../core/organisation.ts'
import { t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import type { Document } from '../document/document.ts'
import { mapSection } from '../heat-map.ts'
import type { ReportData } from '../material.ts'
import { aggregatesData } from '../open-data/aggregates.ts'
import { values } from '../open-data/values.ts'
import { visiblePlans } from '../open-data/visible-plans.ts'
import { leftOutOf, standingsOf } from '../standings.ts'
import { waiversFor, waiversSection } from '../waivers.ts'
import { type BranchStanding, matrixSection, stateSection } from './overview-branches.ts'
import { followUpByBranch } from './overview-follow-up.ts'
import { sharedSection } from './overview-shared.ts'

const words = {
  title: t(
    'Hankintastrategian toimeenpano',
    'Genomförandet av upphandlingsstrategin',
    'Carrying out the procurement strategy',
  ),
  subtitle: t(
    'Yhteenveto hallinnonaloista',
    'Sammandrag av förvaltningsområdena',
    'Overview of the branches of government',
  ),
  about: t(
    'Tämä raportti kertoo, miten hallinnonalat ja niiden kirjanpitoyksiköt toteuttavat kansallista hankintastrategiaa: kuka on antanut suunnitelmansa, mitä strategian tavoitteita toteutetaan ja mitä yhteiset mittarit kertovat.',
    'Denna rapport beskriver hur förvaltningsområdena och deras bokföringsenheter genomför den nationella upphandlingsstrategin: vem som har lämnat in sin plan, vilka av strategins mål som genomförs och vad de gemensamma indikatorerna visar.',
    'This report tells how the branches of government and their accounting units carry out the national procurement strategy: who has handed in a plan, which of its goals are carried out, and what the shared indicators say.',
  ),
}

/** All branches of government, or those asked for: who has handed in, what is carried out, what the shared indicators say. */
export function overviewReport(asked: readonly string[], material: ReportData): Document {
  const { language, workspace } = material
  const known = branchesIn(workspace).map(({ item }) => item.id)
  const ids = [...new Set([...known, ...workspace.units.map(({ folder }) => folder)])].filter(
    (id) => asked.length === 0 || asked.includes(id),
  )
  const branches = ids.map(
    (id): BranchStanding => ({
      id,
      standings: standingsOf(id, material),
      plan: workspace.branches.find(({ folder }) => folder === id)?.content,
    }),
  )
  const told = visiblePlans(
    workspace.units.filter(({ folder }) => ids.includes(folder)),
    material,
  )
  return assemble(
    {
      kind: 'overview',
      title: { text: words.title[language] },
      subtitle: words.subtitle[language],
      about: words.about[language],
      leftOut: leftOutOf(branches.flatMap(({ standings }) => standings)),
      sections: [
        stateSection(branches, material),
        matrixSection(branches, material),
        sharedSection(branches, material),
        ...followUpByBranch(ids, material),
        ...mapSection(
          material.map.filter(({ branch = '', goal }) => goal === undefined && ids.includes(branch)),
          material,
        ),
        ...waiversSection(
          waiversFor((unit) => ids.includes(material.units.get(unit)?.branch.id ?? ''), material),
          material,
        ),
      ],
      data: [values(told, material), aggregatesData(ids, material)],
    },
    material,
  )
}
