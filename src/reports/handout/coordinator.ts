/** The coordinator's sheet: what must be settled in a branch before its plan is whole. */
import type { Waiver } from '../../core/files/waivers.ts'
import { type Text, t } from '../../core/text.ts'
import { count, fact, facts, list, none, paragraph, text, titleOrId } from '../document/cells.ts'
import type { Block, Section, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material, ReportData } from '../material.ts'
import { branchName, unitName } from '../names.ts'
import { standingCell, standingsOf } from '../standings.ts'
import { strategyNamed } from '../strategy.ts'
import { unitColumn } from '../unit-column.ts'
import { nouns } from '../vocabulary.ts'
import { waiverColumns, waiversFor } from '../waivers.ts'
import { type Carried, carriedIn, overlapsTable } from './carried.ts'
import { conflictsTable, disputesIn, editsTable } from './disputes.ts'
import { room } from './room.ts'

const words = {
  about: t('Koordinaattorin lehti', 'Koordinatorns blad', "Coordinator's sheet"),
  use: t(
    'Koordinaattorille: mitä on ratkaistava, ennen kuin hallinnonalan suunnitelma on valmis. Rastita ratkaisu; se kirjataan komennolla toimi merge.',
    'För koordinatorn: vad som måste avgöras innan förvaltningsområdets plan är klar. Kryssa för avgörandet; det antecknas med kommandot toimi merge.',
    'For the coordinator: what must be settled before the plan of the branch is done. Tick the decision; it is recorded by toimi merge.',
  ),
  standing: t('Yksiköiden suunnitelmat', 'Enheternas planer', 'Plans of the units'),
  conflicts: t('Ristiriidat', 'Konflikter', 'Conflicts'),
  edits: t('Mitä hallinnonala on muuttanut', 'Vad området har ändrat', 'What the branch has changed'),
  overlaps: t(
    'Strategian tavoitteet, joita toteuttaa usea yksikkö',
    'Strategins mål som flera enheter genomför',
    'Strategy goals that several units carry out',
  ),
  uncovered: t(
    'Strategian tavoitteet, joita mikään yksikkö ei ole valinnut',
    'Strategins mål som ingen enhet har valt',
    'Strategy goals that no unit has chosen',
  ),
  idle: t('Tavoitteet ilman toimenpiteitä', 'Mål utan åtgärder', 'Goals without measures'),
  waivers: t('Poikkeukset', 'Undantag', 'Waivers'),
  decision: t('Ratkaisu', 'Avgörande', 'Decision'),
  none: t('Ei mitään.', 'Inget.', 'Nothing.'),
}

/** A part of the sheet: what it lists, or that there is nothing of the kind. */
const part = (name: string, title: Text, blocks: readonly Block[], { language }: Material): Section => ({
  id: `coordinator-${name}`,
  title: { text: title[language] },
  blocks: blocks.length > 0 ? blocks : paragraph(words.none[language]),
})

/** The strategy's goals that no unit carries out. */
const uncoveredFacts = (carried: readonly Carried[], material: Material): Block[] =>
  facts(
    fact(
      nouns.strategyGoals[material.language],
      list(carried.flatMap(({ id, by }) => (by.length === 0 ? [text(strategyNamed(id, material))] : []))),
    ),
  )

/** The goals of units that have no measures. */
function idleFacts(branch: string, material: ReportData): Block[] {
  const { language } = material
  const idle = standingsOf(branch, material).flatMap(({ unit, goals }) =>
    goals
      .filter(({ measures = [] }) => measures.length === 0)
      .map(({ id, title }) =>
        text({ ...titleOrId(title, id, language), note: unitName(unit, material).text }),
      ),
  )
  return facts(fact(nouns.goals[language], list(idle)))
}

/** The exceptions of the branch and its units, those that end first. */
function waiversTable(branch: string, material: Material): Table[] {
  const all = waiversFor((unit) => material.units.get(unit)?.branch.id === branch, material)
  const columns: ColumnOf<Waiver>[] = [
    ...waiverColumns(material),
    { title: words.decision, width: 'medium', cell: () => room(1) },
  ]
  return tableOf({ id: 'coordinator-waivers-table', caption: words.waivers }, columns, all, material.language)
}

function standingTable(branch: string, material: ReportData): Table[] {
  const { language } = material
  type Standing = ReturnType<typeof standingsOf>[number]
  const columns: ColumnOf<Standing>[] = [
    unitColumn(material, ({ unit }) => unit, { header: true }),
    { title: nouns.stage, width: 'narrow', cell: (standing) => standingCell(standing, material) },
    {
      title: nouns.gaps,
      width: 'narrow',
      cell: ({ plan, gaps }) => (plan ? count(gaps.length) : none),
    },
    { title: words.decision, width: 'wide', cell: () => room(1) },
  ]
  const heading = { id: 'coordinator-standing-table', caption: words.standing }
  return tableOf(heading, columns, standingsOf(branch, material), language)
}

export const coordinatorSheet = {
  name: 'coordinator',
  about: words.about,
  use: words.use,
  make(branch: string, material: ReportData): Section {
    const { language } = material
    const { conflicts, edits } = disputesIn(branch, material)
    const carried = carriedIn(branch, material)
    const tables = [
      part('standing', words.standing, standingTable(branch, material), material),
      part('conflicts', words.conflicts, conflictsTable(words.conflicts, conflicts, language), material),
      part('edits', words.edits, editsTable(words.edits, edits, language), material),
      part('overlaps', words.overlaps, overlapsTable(words.overlaps, carried, material), material),
      part('uncovered', words.uncovered, uncoveredFacts(carried, material), material),
      part('idle', words.idle, idleFacts(branch, material), material),
      part('waivers', words.waivers, waiversTable(branch, material), material),
    ]
    return {
      id: 'coordinator',
      about: words.about[language],
      title: branchName(branch, material),
      sheet: 'landscape',
      blocks: [],
      sections: tables,
    }
  },
}
