/** The coordinator's sheet: what must be settled in a branch before its plan is whole. */
import { takes } from '../../core/files/choices.ts'
import type { Waiver } from '../../core/files/waivers.ts'
import { qualify } from '../../core/ids.ts'
import { t } from '../../core/text.ts'
import { list, none, paragraph, passage, text, textOrNone } from '../cells.ts'
import type { Block, Cell, Section, Table } from '../document.ts'
import type { Dispute, Material, Surveyed } from '../material.ts'
import { mergedPlan } from '../merged-plan.ts'
import { branchName, unitName } from '../names.ts'
import { standingCell, standingsOf } from '../standings.ts'
import { strategyNamed } from '../strategy.ts'
import { type ColumnOf, tableOf } from '../table.ts'
import { visible } from '../visible.ts'
import { nouns } from '../vocabulary.ts'
import { waiverColumns, waiversFor } from '../waivers.ts'
import { room, tick } from './room.ts'

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
  value: t('Tieto', 'Uppgift', 'Value'),
  base: t('Aiemmin', 'Tidigare', 'Before'),
  ours: t('Hallinnonala', 'Förvaltningsområdet', 'Branch'),
  theirs: t('Yksikkö', 'Enheten', 'Unit'),
  reason: t('Perustelu', 'Motivering', 'Reason'),
  decision: t('Ratkaisu', 'Avgörande', 'Decision'),
  strategyGoal: t('Strategian tavoite', 'Strategins mål', 'Strategy goal'),
  none: t('Ei mitään.', 'Inget.', 'Nothing.'),
}

/** A part of the sheet: what it lists, or that there is nothing of the kind. */
function part(id: keyof typeof words & string, blocks: readonly Block[], { language }: Material): Section {
  const title = words[id]
  return {
    id: `coordinator-${id}`,
    title: { text: 'fi' in title ? title[language] : '' },
    blocks: blocks.length > 0 ? blocks : paragraph(words.none[language]),
  }
}

/** What the merge sees, as far as it may be told. */
function told(disputes: readonly Dispute[], branch: string, material: Surveyed): readonly Dispute[] {
  const units = material.workspace.units.filter(({ folder }) => folder === branch)
  const hidden = new Set([
    ...mergedPlan(branch, material).leftOut,
    ...units.flatMap(({ content: { unit, goals = [] } }) =>
      visible(goals, material.internal).leftOut.map((id) => qualify(unit, id)),
    ),
  ])
  return disputes.filter(({ id }) => !hidden.has(id))
}

function disputesTable(
  id: 'conflicts' | 'edits',
  disputes: readonly Dispute[],
  { language }: Material,
): Table[] {
  const value = (name: 'base' | 'ours' | 'theirs' | 'reason'): ColumnOf<Dispute> => ({
    title: words[name],
    width: 'medium',
    cell: ({ [name]: words }) => (words ? text(words[language]) : none),
  })
  const decision = list(Object.values(takes).map((take) => tick(take[language])))
  const columns: ColumnOf<Dispute>[] = [
    { title: words.value, width: 'medium', header: true, cell: ({ name }) => text(name[language]) },
    value('base'),
    value('theirs'),
    value('ours'),
    ...(id === 'edits' ? [value('reason')] : []),
    { title: words.decision, width: 'medium', cell: () => decision },
    ...(id === 'conflicts' ? [{ title: words.reason, width: 'medium', cell: () => room(2) } as const] : []),
  ]
  return tableOf({ id: `coordinator-${id}-table`, caption: words[id] }, columns, disputes, language)
}

/** A strategy goal, and the goals of units that carry it out. */
interface Carried {
  readonly id: string
  readonly by: readonly { readonly unit: string; readonly title: Cell }[]
}

function carriedIn(branch: string, material: Surveyed): Carried[] {
  const { workspace, language } = material
  const goals = standingsOf(branch, material).flatMap(({ unit, goals }) =>
    goals.map((goal) => ({ unit, goal })),
  )
  return workspace.catalogue.ambitions
    .flatMap((ambition) => ambition.goals)
    .map(({ id }) => ({
      id,
      by: goals
        .filter(({ goal }) => goal.strategyGoals?.includes(id))
        .map(({ unit, goal }) => ({ unit, title: textOrNone(passage(goal.title, language)) })),
    }))
}

const unitsOf = ({ by }: Carried): number => new Set(by.map(({ unit }) => unit)).size

function overlapsTable(carried: readonly Carried[], material: Material): Table[] {
  const columns: ColumnOf<Carried>[] = [
    {
      title: words.strategyGoal,
      width: 'wide',
      header: true,
      cell: ({ id }) => text(strategyNamed(id, material)),
    },
    {
      title: nouns.goals,
      width: 'wide',
      cell: ({ by }) =>
        list(
          by.map(({ unit, title }) =>
            title.kind === 'text'
              ? text({ ...title.passage, note: unitName(unit, material).text })
              : text(unitName(unit, material)),
          ),
        ),
    },
    { title: words.decision, width: 'wide', cell: () => room(2) },
  ]
  const several = carried.filter((each) => unitsOf(each) > 1)
  const heading = { id: 'coordinator-overlaps-table', caption: words.overlaps }
  return tableOf(heading, columns, several, material.language)
}

const asList = (cells: readonly Cell[], label: string): Block[] =>
  cells.length > 0 ? [{ kind: 'facts', facts: [{ label, cell: list(cells) }] }] : []

/** The exceptions of the branch and its units, those that end first. */
function waiversTable(branch: string, material: Material): Table[] {
  const all = waiversFor((unit) => material.units.get(unit)?.branch.id === branch, material)
  const columns: ColumnOf<Waiver>[] = [
    ...waiverColumns(material),
    { title: words.decision, width: 'medium', cell: () => room(1) },
  ]
  return tableOf({ id: 'coordinator-waivers-table', caption: words.waivers }, columns, all, material.language)
}

function standingTable(branch: string, material: Surveyed): Table[] {
  const { language } = material
  type Standing = ReturnType<typeof standingsOf>[number]
  const columns: ColumnOf<Standing>[] = [
    {
      title: nouns.unit,
      width: 'medium',
      header: true,
      cell: ({ unit }) => text(unitName(unit, material)),
    },
    { title: nouns.stage, width: 'narrow', cell: (standing) => standingCell(standing, material) },
    {
      title: nouns.gaps,
      width: 'narrow',
      cell: ({ gaps }) => ({ kind: 'number', numeral: String(gaps.length) }),
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
  make(branch: string, material: Surveyed): Section {
    const { language, merges } = material
    const { conflicts = [], edits = [] } = merges.get(branch) ?? {}
    const carried = carriedIn(branch, material)
    const nobody = carried.filter(({ by }) => by.length === 0)
    const idle = standingsOf(branch, material).flatMap(({ unit, goals }) =>
      goals
        .filter(({ measures = [] }) => measures.length === 0)
        .map(({ id, title }) =>
          text({ ...(passage(title, language) ?? { text: id }), note: unitName(unit, material).text }),
        ),
    )
    return {
      id: 'coordinator',
      about: words.about[language],
      title: branchName(branch, material),
      sheet: 'landscape',
      blocks: [],
      sections: [
        part('standing', standingTable(branch, material), material),
        part('conflicts', disputesTable('conflicts', told(conflicts, branch, material), material), material),
        part('edits', disputesTable('edits', told(edits, branch, material), material), material),
        part('overlaps', overlapsTable(carried, material), material),
        part(
          'uncovered',
          asList(
            nobody.map(({ id }) => text(strategyNamed(id, material))),
            nouns.strategyGoals[language],
          ),
          material,
        ),
        part('idle', asList(idle, nouns.goals[language]), material),
        part('waivers', waiversTable(branch, material), material),
      ],
    }
  },
}
