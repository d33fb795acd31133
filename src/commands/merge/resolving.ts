/** Settling conflicts by answering questions, one conflict at a time. */
import { Refusal } from '../../core/refusal.ts'
import { eachLanguage, t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import { conflictDiagnostic } from '../../merge/disputes.ts'
import { mayLeaveOut } from '../../merge/leaving-out.ts'
import { mergePlan } from '../../merge/merge.ts'
import { type Conflict, wholeName } from '../../merge/sides.ts'
import type { Task } from '../../merge/task.ts'
import { standsOf } from '../../merge/told.ts'
import { isTypable } from '../../merge/typing.ts'
import type { Question } from '../command.ts'
import { optionsToSettle } from './resolution.ts'

/** The options known so far for settling the current conflict. */
interface Known {
  readonly by?: string | undefined
  readonly take?: string | undefined
  readonly value?: string | undefined
  readonly reason?: string | undefined
}

const who: Question = {
  text: t('Kuka ratkaisee? (rooli)', 'Vem avgör? (roll)', 'Who decides? (role)'),
  answered: (by) => ({ by }),
}
const what: Question = {
  text: t('Mikä arvo jää?', 'Vilket värde gäller?', 'Which value stands?'),
  answered: (value) => ({ value }),
}
const why: Question = { text: t('Miksi?', 'Varför?', 'Why?'), answered: (reason) => ({ reason }) }

const aboutsOf = (task: Task) => ({
  unit: standsOf('unit', task),
  branch: standsOf('branch', task),
  'leave-out': standsOf('leave-out', task),
  other: t('muu arvo', 'ett annat värde', 'another value'),
  stop: t(
    'lopeta tähän; ratkaistut säilyvät',
    'sluta här; det som är avgjort står kvar',
    'stop here; what is settled is kept',
  ),
})

/** A conflict as a question: what it is about, both values with their places, and what can be done. */
function which(conflict: Conflict, task: Task): Question {
  const { message, file, line, related } = conflictDiagnostic(conflict, task)
  const places = [`${file}:${line}`, ...related.map((other) => `${other.file}:${other.line}`)].join(', ')
  const abouts = aboutsOf(task)
  const keys = (Object.keys(abouts) as (keyof typeof abouts)[]).filter(
    (key) => (key !== 'leave-out' || mayLeaveOut(conflict, task)) && (key !== 'other' || isTypable(conflict)),
  )
  const only = [wholeName(conflict)]
  return {
    text: eachLanguage((language) => `${message[language]} (${places})`),
    choices: keys.map((key) => ({ key, about: abouts[key] })),
    isNumbered: true,
    answered: (key) => {
      if (key === 'stop') return { resolve: false }
      return key === 'other' ? { take: 'branch', value: '', only } : { take: key, only }
    },
  }
}

/** The next question: the role that decides, then for the first conflict the value and the reason. */
export function nextQuestion(
  workspace: Workspace,
  tasks: readonly Task[],
  { by, take, value, reason }: Known,
): Question | undefined {
  if (take !== undefined && value === '') return what
  if (take !== undefined) return reason === undefined ? why : undefined
  for (const task of tasks.filter(({ refused }) => refused.length === 0)) {
    const [conflict] = mergePlan(workspace, task).conflicts
    if (conflict) return by === undefined ? who : which(conflict, task)
  }
  return undefined
}

const settling = optionsToSettle()

/** Nobody sits at the terminal, so that nothing can be asked. */
export const nobodyToAsk = (): Refusal =>
  new Refusal(
    t(
      '--resolve kysyy päätteessä, mutta vastaajaa ei ole.',
      '--resolve frågar vid terminalen, men ingen är där och svarar.',
      '--resolve asks at a terminal, but nobody is there to answer.',
    ),
    t(`Ratkaise komennolla: ${settling.fi}`, `Avgör med: ${settling.sv}`, `Settle with: ${settling.en}`),
  )
