import type { Goal } from '../../core/files/unit-plan.ts'
import { isClosed, unitsById } from '../../core/organisation.ts'
import { pick, type Text, t, type Words } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Question } from '../command.ts'
import { planOf } from './plan.ts'
import { nothingToChoose } from './refusals.ts'

/** The options that `toimi new` needs; those not given may be asked for. */
interface Needed {
  readonly words: readonly string[]
  readonly unit?: string | undefined
  readonly id?: string | undefined
  readonly in?: string | undefined
  readonly from?: string | undefined
  readonly period?: string | undefined
}

type Choice = NonNullable<Question['choices']>[number]

/** An id to choose, and what it is called: in each language, or else in the one there is. */
const choice = (id: string, name: Words = {}): Choice => {
  const called = pick(name, 'fi')?.text ?? id
  return { key: id, about: { fi: called, sv: called, en: called, ...name } }
}

const which: Readonly<Record<'unit' | 'plan' | 'id' | 'in' | 'period', Text>> = {
  unit: t(
    'Minkä yksikön suunnitelma aloitetaan?',
    'Vilken enhets plan börjas?',
    "Which unit's plan is to begin?",
  ),
  plan: t('Minkä yksikön suunnitelmaan?', 'I vilken enhets plan?', "In which unit's plan?"),
  id: t(
    'Uuden kohteen tunnus? Pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
    'Den nya postens id? Små bokstäver a–z, siffror och bindestreck.',
    'The id of the new item? Lower-case letters a–z, digits and hyphens.',
  ),
  in: t('Mihin tavoitteeseen?', 'I vilket mål?', 'In which goal?'),
  period: t(
    'Mille vuosille? Esimerkiksi 2026-2029.',
    'För vilka år? Till exempel 2026-2029.',
    'For which years? For example 2026-2029.',
  ),
}

/** A question whose answer is the value of an option. */
export interface NeededAnswer extends Question {
  readonly key: 'unit' | 'id' | 'in' | 'period'
}

const asking = (key: NeededAnswer['key'], text: Text, choices?: readonly Choice[]): NeededAnswer => ({
  key,
  text,
  ...(choices && { choices }),
  answered: (answer) => ({ [key]: answer }),
})

/** A question with answers to choose from. Refuses when there are none. */
function among(what: 'unit' | 'plan' | 'in', choices: readonly Choice[]): NeededAnswer {
  if (choices.length === 0) throw nothingToChoose[what]()
  return asking(what === 'plan' ? 'unit' : what, which[what], choices)
}

/** The units that have no plan and could have one. */
function withoutPlan(workspace: Workspace): Choice[] {
  const planned = new Set(workspace.units.map(({ content }) => content.unit))
  return [...unitsById(workspace)]
    .filter(([id, unit]) => !planned.has(id) && !isClosed(unit, workspace.asOf))
    .map(([id, { item }]) => choice(id, item.name))
}

function withPlan(workspace: Workspace): Choice[] {
  const registered = unitsById(workspace)
  return workspace.units.map(({ content: { unit } }) => choice(unit, registered.get(unit)?.item.name))
}

const choicesOf = (goals: readonly Goal[]): Choice[] => goals.map(({ id, title }) => choice(id, title))

/** The next thing that `toimi new` must know; undefined when all is said. Refuses when there is nothing to choose from. */
export function nextQuestion(workspace: Workspace, asked: Needed): NeededAnswer | undefined {
  const [what] = asked.words
  if (what === 'unit' && asked.from !== undefined)
    return asked.period === undefined ? asking('period', which.period) : undefined
  if (what === 'unit') return asked.unit === undefined ? among('unit', withoutPlan(workspace)) : undefined
  if (asked.unit === undefined) return among('plan', withPlan(workspace))
  if (what !== 'goal' && asked.in === undefined)
    return among('in', choicesOf(planOf(asked.unit, workspace).content.goals ?? []))
  return asked.id === undefined ? asking('id', which.id) : undefined
}
