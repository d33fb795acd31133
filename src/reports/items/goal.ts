import { type Goal, goal as shape } from '../../core/files/goal.ts'
import { showPeriod } from '../../core/periods.ts'
import { t } from '../../core/text.ts'
import { fact, facts, list, none, paragraph, passage, text, textOrNone } from '../document/cells.ts'
import type { Cell, Fact, Section } from '../document/document.ts'
import { anchor, unitName } from '../names.ts'
import { type ReportScope, referred } from '../report-scope.ts'
import { strategyNamed } from '../strategy.ts'
import { nouns } from '../vocabulary.ts'
import { indicatorSection } from './indicator.ts'
import { measuresTable } from './measures.ts'
import { measuresTimeline } from './timeline.ts'

const { fields } = shape
const words = {
  own: t(
    'oma tavoite, jota ei ole liitetty strategiaan',
    'ett eget mål som inte är kopplat till strategin',
    'a goal of its own, not tied to the strategy',
  ),
  noMeasures: t(
    'Tavoitteella ei ole toimenpiteitä.',
    'Målet har inga åtgärder.',
    'The goal has no measures.',
  ),
  noIndicators: t(
    'Tavoitteella ei ole mittareita.',
    'Målet har inga indikatorer.',
    'The goal has no indicators.',
  ),
}

const indicatorCells = (references: readonly string[], scope: ReportScope): Cell[] =>
  references.flatMap((reference) => {
    const found = referred(reference, scope)
    return found ? [text(found.passage, found.link)] : []
  })

export function agreementCell({ performanceAgreement: agreement }: Goal, scope: ReportScope): Cell {
  if (!agreement) return none
  const { language } = scope.material
  const name = passage(agreement.agreement, language)
  const when = agreement.period && showPeriod(agreement.period, language)
  return list([
    ...(name ? [text({ ...name, ...(when && { note: when }) })] : []),
    ...[passage(agreement.target, language)].flatMap((each) => (each ? [text(each)] : [])),
    ...indicatorCells(agreement.indicator === undefined ? [] : [agreement.indicator], scope),
  ])
}

export function planningCell({ financialPlanning }: Goal, { material: { language } }: ReportScope): Cell {
  const document = passage(financialPlanning?.document, language)
  return document
    ? text({ ...document, ...(financialPlanning?.budgetItem && { note: financialPlanning.budgetItem }) })
    : none
}

export const riskCell = ({ risks = [] }: Goal, { material: { language } }: ReportScope): Cell =>
  list(
    risks
      .flatMap(({ title, response }) => [title, response].flatMap((each) => passage(each, language) ?? []))
      .map((each) => text(each)),
  )

/** What a goal is, for what, and what it is tied to. */
function goalFacts(goal: Goal, scope: ReportScope): Fact[] {
  const { material, multipleUnits, unitOf } = scope
  const { language } = material
  const tied = (goal.strategyGoals ?? []).map((id) => text(strategyNamed(id, material)))
  const known: readonly [keyof typeof fields, Cell][] = [
    ['id', text(goal.id)],
    ['strategyGoals', tied.length > 0 ? list(tied) : text(words.own[language])],
    ['rationale', textOrNone(passage(goal.rationale, language))],
    ['performanceAgreement', agreementCell(goal, scope)],
    ['financialPlanning', planningCell(goal, scope)],
    ['risks', riskCell(goal, scope)],
    ['partners', list((goal.partners ?? []).map((name) => text(name)))],
    ['also', list(indicatorCells(goal.also ?? [], scope))],
    ['note', textOrNone(passage(goal.note, language))],
  ]
  return [
    ...(multipleUnits ? fact(nouns.unit[language], text(unitName(unitOf(goal.id), material))) : []),
    ...known.flatMap(([name, cell]) => fact(fields[name].label[language], cell)),
  ]
}

/** A goal: why, with which measures, and each of its indicators. */
export function goalSection(goal: Goal, scope: ReportScope): Section {
  const { language } = scope.material
  const measures = measuresTable(goal, scope)
  const indicators = (goal.indicators ?? []).map((indicator) => indicatorSection(indicator, goal, scope))
  return {
    id: anchor('goal', goal.id),
    about: nouns.goal[language],
    title: passage(goal.title, language) ?? { text: goal.id },
    blocks: [
      ...facts(goalFacts(goal, scope)),
      ...measuresTimeline(goal, scope),
      ...(measures.length > 0 ? measures : paragraph(words.noMeasures[language])),
      ...(indicators.length + (goal.also ?? []).length > 0 ? [] : paragraph(words.noIndicators[language])),
    ],
    ...(indicators.length > 0 && { sections: indicators }),
  }
}
