/** What units propose for their performance agreements, and how it is tied to operational and financial planning. */
import { goal as shape } from '../core/files/goal.ts'
import type { Goal } from '../core/files/unit-plan.ts'
import { resolve } from '../core/indicator.ts'
import { showPeriod } from '../core/periods.ts'
import { type Text, t } from '../core/text.ts'
import { assemble } from './assemble.ts'
import { glances } from './at-a-glance.ts'
import { count, fact, facts, list, none, paragraph, passage, text, textOrNone } from './cells.ts'
import type { Block, Cell, Document, Section } from './document.ts'
import { planningCell } from './goal.ts'
import { valueRows } from './indicator.ts'
import type { Material, Surveyed } from './material.ts'
import { anchor, branchName, unitName } from './names.ts'
import { leftOutOf, type Standing, standingsOf } from './standings.ts'
import { strategyNamed } from './strategy.ts'
import { type ColumnOf, tableOf } from './table.ts'
import { referred, type Telling } from './telling.ts'
import type { ValueRow } from './value-table.ts'
import { nouns } from './vocabulary.ts'

const { fields } = shape
const agreementFields = fields.performanceAgreement.shape.fields
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
  tied: t('Tavoitteita, jotka on kytketty', 'Mål som är kopplade', 'Goals that are tied'),
  agreements: t('Tulossopimukseen', 'Till resultatavtalet', 'To the performance agreement'),
  planning: t(
    'Toiminnan ja talouden suunnitteluun',
    'Till verksamhets- och ekonomiplaneringen',
    'To operational and financial planning',
  ),
  of: (n: number): Text => t(`tavoitteita yhteensä ${n}`, `mål totalt ${n}`, `of ${n} goals`),
  proposal: t('Ehdotukset tulossopimukseen', 'Förslag till resultatavtalet', 'Proposals for the agreement'),
  inPlanning: t(
    'Kytkös toiminnan ja talouden suunnitteluun',
    'Koppling till verksamhets- och ekonomiplaneringen',
    'Tie to operational and financial planning',
  ),
  untied: t('Ei kytketty kumpaankaan', 'Inte kopplade till någotdera', 'Tied to neither'),
  noGoals: t(
    'Yksiköllä ei ole tavoitteita, joista ehdottaa.',
    'Enheten har inga mål att föreslå.',
    'The unit has no goals to propose.',
  ),
}

/** A goal with its unit, and the values of the indicator that its agreement names. */
interface Proposal {
  readonly unit: string
  readonly goal: Goal
  readonly rows: readonly ValueRow[]
}

const isProposed = ({ performanceAgreement }: Goal): boolean => performanceAgreement !== undefined
const isPlanned = ({ financialPlanning }: Goal): boolean => financialPlanning !== undefined

const tellingOf = ({ unit, plan, goals }: Standing, material: Surveyed): Telling => ({
  material,
  goals,
  several: false,
  unitOf: () => unit,
  spanOf: () =>
    plan?.period ?? { from: material.workspace.asOf.slice(0, 4), to: material.workspace.asOf.slice(0, 4) },
})

/** The values of the indicator by which an agreement is judged; none when it names none that may be told. */
function agreedRows({ performanceAgreement }: Goal, telling: Telling): readonly ValueRow[] {
  const indicator = telling.goals
    .flatMap(({ indicators = [] }) => indicators)
    .find(({ id }) => id === performanceAgreement?.indicator)
  return indicator ? valueRows(resolve(indicator, telling.material.workspace), telling) : []
}

const goalCell = ({ goal }: Proposal, { language }: Material): Cell =>
  text(passage(goal.title, language) ?? { text: goal.id })

function agreementColumns(telling: Telling): ColumnOf<Proposal>[] {
  const { material } = telling
  const { language } = material
  const agreed = ({ goal }: Proposal) => goal.performanceAgreement
  const strategy = ({ goal }: Proposal): Cell =>
    list((goal.strategyGoals ?? []).map((id) => text(strategyNamed(id, material))))
  const indicator = (proposal: Proposal): Cell => {
    const id = agreed(proposal)?.indicator
    const found = id === undefined ? undefined : referred(id, telling)
    return found ? text(found.passage) : none
  }
  const measured = (column: ColumnOf<Proposal>): ColumnOf<Proposal> => ({
    ...column,
    cell: (proposal) => withUnitOfMeasure(column.cell(proposal), proposal, telling),
  })
  return [
    {
      title: nouns.unit,
      width: 'medium',
      context: true,
      cell: ({ unit }) => text(unitName(unit, material)),
    },
    { title: nouns.goal, width: 'medium', header: true, cell: (each) => goalCell(each, material) },
    { title: fields.strategyGoals.label, width: 'wide', cell: strategy },
    {
      title: agreementFields.agreement.label,
      width: 'medium',
      cell: (each) => {
        const { agreement, period } = agreed(each) ?? {}
        const name = passage(agreement, language)
        return name ? text({ ...name, ...(period && { note: showPeriod(period, language) }) }) : none
      },
    },
    {
      title: agreementFields.target.label,
      width: 'wide',
      cell: (each) => textOrNone(passage(agreed(each)?.target, language)),
    },
    { title: nouns.indicator, width: 'medium', cell: indicator },
    ...glances<Proposal>(language).map(measured),
  ]
}

/** Indicators of several units of measure share a column here, so each number says its own. */
function withUnitOfMeasure(cell: Cell, { goal }: Proposal, { goals, material }: Telling): Cell {
  const written = goals
    .flatMap(({ indicators = [] }) => indicators)
    .find(({ id }) => id === goal.performanceAgreement?.indicator)
  const unitOfMeasure = written && resolve(written, material.workspace).unitOfMeasure
  return cell.kind === 'number' && unitOfMeasure !== undefined ? { ...cell, unitOfMeasure } : cell
}

function planningColumns(telling: Telling): ColumnOf<Proposal>[] {
  const { material } = telling
  const { euros, personMonths } = fields.measures.shape.of.fields.resources.shape.fields
  const sum = (goal: Goal, name: 'euros' | 'personMonths'): Cell =>
    list(
      (goal.measures ?? []).flatMap(({ title, resources }): Cell[] => {
        const numeral = resources?.[name]
        const words = passage(title, material.language)
        return numeral === undefined ? [] : [{ kind: 'number', numeral, notes: words ? [words] : [] }]
      }),
    )
  return [
    {
      title: nouns.unit,
      width: 'medium',
      context: true,
      cell: ({ unit }) => text(unitName(unit, material)),
    },
    { title: nouns.goal, width: 'medium', header: true, cell: (each) => goalCell(each, material) },
    { title: fields.financialPlanning.label, width: 'wide', cell: ({ goal }) => planningCell(goal, telling) },
    { title: euros.label, width: 'narrow', unitOfMeasure: '€', cell: ({ goal }) => sum(goal, 'euros') },
    { title: personMonths.label, width: 'narrow', cell: ({ goal }) => sum(goal, 'personMonths') },
  ]
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

function unitSection(standing: Standing, material: Surveyed): Section {
  const { language } = material
  const { unit, goals } = standing
  const telling = tellingOf(standing, material)
  const proposals = goals.map((goal): Proposal => ({ unit, goal, rows: agreedRows(goal, telling) }))
  const table = (id: string, caption: Text, columns: ColumnOf<Proposal>[], items: readonly Proposal[]) =>
    tableOf(
      { id: anchor(id, unit), caption, family: { id, title: caption[language] } },
      columns,
      items,
      language,
    )
  const untied = proposals.filter(({ goal }) => !isProposed(goal) && !isPlanned(goal))
  return {
    id: anchor('unit', unit),
    about: nouns.unit[language],
    title: unitName(unit, material),
    sheet: 'landscape',
    blocks: [
      ...(goals.length > 0 ? tiedFacts(goals, material) : paragraph(words.noGoals[language])),
      ...table(
        'agreements',
        words.proposal,
        agreementColumns(telling),
        proposals.filter(({ goal }) => isProposed(goal)),
      ),
      ...table(
        'planning',
        words.inPlanning,
        planningColumns(telling),
        proposals.filter(({ goal }) => isPlanned(goal)),
      ),
      ...facts(fact(words.untied[language], list(untied.map((proposal) => goalCell(proposal, material))))),
    ],
  }
}

/** The units side by side: how many of the goals of each are tied. */
function stateSection(standings: readonly Standing[], material: Material): Section {
  const { language } = material
  const many =
    (is: (goal: Goal) => boolean) =>
    ({ goals }: Standing): Cell =>
      count(goals.filter(is).length)
  const columns: ColumnOf<Standing>[] = [
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
      ...tableOf({ id: 'tied', caption: words.tied }, columns, standings, language),
    ],
  }
}

/** What the units of a branch propose for their performance agreements; `asked` names some of its units, or is empty. */
export function agreementsReport(branch: string, asked: readonly string[], material: Surveyed): Document {
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
