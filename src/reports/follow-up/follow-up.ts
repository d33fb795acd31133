/** What following up has found, unit by unit: how each indicator is getting on, and the measures that need attention. */

import type { Followed } from '../../core/follow-up.ts'
import { groupBy } from '../../core/group.ts'
import { thresholds } from '../../core/progress.ts'
import { t } from '../../core/text.ts'
import { facts, paragraph } from '../document/cells.ts'
import type { Block, Section } from '../document/document.ts'
import type { Material, ReportData } from '../material.ts'
import { anchor, unitName } from '../names.ts'
import { progressFacts, progressTable } from './followed-indicators.ts'
import { measureTable } from './followed-measures.ts'

/** The rule by which progress is judged, in words. */
export const pathRule = t(
  `Sääntö path-1: polku kulkee suoraan lähtötasosta tavoitetasojen kautta. Toteutunutta muutosta verrataan siihen, missä polku on viimeisimmän toteuman ajanjakson lopussa: vähintään ${thresholds.onTrack} % on suunnitellusti, vähintään ${thresholds.behind} % jäljessä, vähemmän poikkeaa suunnitellusta.`,
  `Regeln path-1: vägen går rakt från utgångsnivån genom målnivåerna. Den förändring som har skett jämförs med var vägen är i slutet av det senaste utfallets period: minst ${thresholds.onTrack} % är enligt plan, minst ${thresholds.behind} % efter, mindre avviker från det planerade.`,
  `Rule path-1: the path runs straight from the baseline through the targets. The change so far is held against where the path is at the end of the latest actual's period: at least ${thresholds.onTrack}% is on track, at least ${thresholds.behind}% behind, less off track.`,
)
export const followUpTitle = t('Seuranta', 'Uppföljning', 'Follow-up')

type FollowedItems = ReportData['followed']

const whose = ({ unit, branch }: Followed): string => unit ?? branch

/** What is told of one unit. */
const unitBlocks = (id: string, { indicators, measures }: FollowedItems, material: Material): Block[] => [
  ...progressTable(id, indicators, material),
  ...measureTable(id, measures, material),
]

/** A section for each unit that has something to follow up, in the order of their plans. */
function byUnit({ indicators, measures }: FollowedItems, material: Material): Section[] {
  const [itsIndicators, itsMeasures] = [groupBy(indicators, whose), groupBy(measures, whose)]
  const units = new Set([...itsIndicators.keys(), ...itsMeasures.keys()])
  return [...units].map((id) => ({
    id: anchor('follow-up', id),
    title: unitName(id, material),
    blocks: unitBlocks(
      id,
      { indicators: itsIndicators.get(id) ?? [], measures: itsMeasures.get(id) ?? [] },
      material,
    ),
  }))
}

/** The follow-up of several units, or of one; nothing when there is nothing to follow up. */
export function followUpSection(items: FollowedItems, material: Material): Section[] {
  const { language } = material
  const sections = byUnit(items, material)
  const [only, ...others] = sections
  if (!only) return []
  return [
    {
      id: 'follow-up',
      title: { text: followUpTitle[language] },
      blocks: [
        ...paragraph(pathRule[language]),
        ...facts(progressFacts(items.indicators, material)),
        ...(others.length === 0 ? only.blocks : []),
      ],
      ...(others.length > 0 && { sections }),
    },
  ]
}

/** The follow-up of what stands in some files, as far as it may be told. */
export function followUpOf(isIn: (item: Followed) => boolean, material: ReportData): Section[] {
  const { followed, internal } = material
  const isTold = (item: Followed): boolean => isIn(item) && (internal || !item.internal)
  return followUpSection(
    { indicators: followed.indicators.filter(isTold), measures: followed.measures.filter(isTold) },
    material,
  )
}
