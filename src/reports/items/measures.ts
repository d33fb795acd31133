import { type Status, statuses } from '../../core/files/choices.ts'
import { type Goal, type Measure, measure as shape } from '../../core/files/goal.ts'
import { showDay } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { t, type Words } from '../../core/text.ts'
import { gap, list, mark, none, passage, period, text, textOrNone } from '../document/cells.ts'
import type { Cell, Mark, Table, TextCell } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { anchor } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { unitColumn } from '../unit-column.ts'
import { nouns } from '../vocabulary.ts'
import { responsibleCell } from './responsible.ts'

const { fields } = shape
const { start, end } = fields.schedule.shape.fields
const { euros, personMonths } = fields.resources.shape.fields
const words = {
  months: t('Htkk', 'Personmån.', 'Person-months'),
  more: t('Eteneminen ja lisätiedot', 'Framsteg och övrigt', 'Progress and remarks'),
  notTold: t('ei kerrottu', 'inte angivet', 'not told'),
  done: (day: string) => t(`valmistui ${day}`, `blev klar ${day}`, `done on ${day}`),
  due: (period: string) => t(`määräaika ${period}`, `tidsfrist ${period}`, `due ${period}`),
  risk: t('Riski', 'Risk', 'Risk'),
}

/** The mark of how far a measure has come. */
export const statusMarks = {
  'not-started': 'waiting',
  'in-progress': 'ongoing',
  completed: 'done',
  discontinued: 'stopped',
} as const satisfies Readonly<Record<Status, Mark>>

/** What people wrote, after what it is about: `2023: …`; nothing when they wrote nothing. */
function said(material: Material, people: Words | undefined, about = '', note?: string): TextCell[] {
  const words = passage(people, material.language)
  return words ? [text({ ...words, ...(about && { lead: `${about}:` }), ...(note && { note }) })] : []
}

type Milestone = NonNullable<Measure['milestones']>[number]
const datesOf = ({ due, done }: Milestone, { language }: Material): string =>
  [
    due && words.due(showPeriod(due, language))[language],
    done && words.done(showDay(done, language))[language],
  ]
    .filter(Boolean)
    .join(', ')

/** What there is to tell of a measure beside its columns. */
function moreOn(
  { description, resources, note, progress, milestones, risks, partners }: Measure,
  material: Material,
): Cell {
  const { language } = material
  return list([
    ...[description, resources?.note, note].flatMap((each) => said(material, each)),
    ...(progress ?? []).flatMap(({ period, summary }) =>
      said(material, summary, showPeriod(period, language)),
    ),
    ...(milestones ?? []).flatMap((milestone) =>
      said(material, milestone.title, '', datesOf(milestone, material)),
    ),
    ...(risks ?? []).flatMap(({ title, response }) => [
      ...said(material, title, words.risk[language]),
      ...said(material, response),
    ]),
    ...(partners?.length ? [text(`${fields.partners.label[language]}: ${partners.join(', ')}`)] : []),
  ])
}

/** A measure, and the goal it is in. */
export interface MeasureOf {
  readonly measure: Measure
  readonly goal: Goal
}

/** What a table can tell of measures, in the order in which it is told. */
export function measureColumns({ material, unitOf }: ReportScope) {
  const { language } = material
  const untold = gap(words.notTold[language])
  const when = (name: string | undefined): Cell => (name === undefined ? untold : period(name))
  const amount = (numeral: Numeral | undefined): Cell =>
    numeral === undefined ? none : { kind: 'number', numeral }
  const stateOf = ({ status }: Measure): Cell =>
    status ? mark(statusMarks[status], statuses[status][language]) : untold
  return {
    unit: unitColumn(material, ({ measure }) => unitOf(measure.id), { context: true }),
    goal: {
      title: nouns.goal,
      width: 'medium',
      context: true,
      cell: ({ goal }) => textOrNone(passage(goal.title, language)),
    },
    measure: {
      title: nouns.measure,
      width: 'medium',
      header: true,
      cell: ({ measure }) => textOrNone(passage(measure.title, language)),
    },
    responsible: {
      title: fields.responsible.label,
      width: 'medium',
      cell: ({ measure }) => responsibleCell(measure.responsible, unitOf(measure.id), material),
    },
    start: { title: start.label, width: 'narrow', cell: ({ measure }) => when(measure.schedule?.start) },
    end: { title: end.label, width: 'narrow', cell: ({ measure }) => when(measure.schedule?.end) },
    status: { title: fields.status.label, width: 'narrow', cell: ({ measure }) => stateOf(measure) },
    euros: { title: euros.label, width: 'narrow', cell: ({ measure }) => amount(measure.resources?.euros) },
    personMonths: {
      title: words.months,
      about: personMonths.label,
      width: 'narrow',
      cell: ({ measure }) => amount(measure.resources?.personMonths),
    },
    more: { title: words.more, width: 'wide', cell: ({ measure }) => moreOn(measure, material) },
  } as const satisfies Readonly<Record<string, ColumnOf<MeasureOf>>>
}

/** The measures of a goal: who, when, how far, with what. */
export function measuresTable(goal: Goal, scope: ReportScope): Table[] {
  const { language } = scope.material
  const heading = {
    id: anchor('measures', goal.id),
    caption: nouns.measures,
    family: { id: 'measures', title: nouns.measures[language] },
  }
  const items = (goal.measures ?? []).map((measure) => ({ measure, goal }))
  return tableOf(heading, Object.values<ColumnOf<MeasureOf>>(measureColumns(scope)), items, language)
}
