import type { Asked, Command, Question } from '../commands/command.ts'
import { harmless } from '../core/harmless.ts'
import { type Language, type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { interrupted, notAmong } from './refusals.ts'
import type { Terminal } from './terminal.ts'

/** The options known so far; the language may be among the answers. */
type Known = Asked<Command['options']> & { readonly lang?: Language | undefined }
type Ask = NonNullable<Terminal['ask']>

const answerMissing = t('Tähän tarvitaan vastaus.', 'Här behövs ett svar.', 'An answer is needed here.')

/** The text of a question at the terminal, with its default answer and the accepted answers below it. */
function shown({ text, choices = [], isNumbered, preset }: Question, language: Language): string {
  const asked = preset === undefined ? text[language] : `${text[language]} [${preset}]`
  const number = (at: number): string => (isNumbered ? `${at + 1}  ` : '')
  const lines = [asked, ...choices.map(({ key, about }, at) => `  ${number(at)}${key}  ${about[language]}`)]
  return `${lines.map(harmless).join('\n')}\n> `
}

/** The key of the accepted answer that a number stands for; anything else as it is. */
const named = ({ choices = [], isNumbered }: Question, answer: string): string =>
  (isNumbered && choices.find((_, at) => answer === String(at + 1))?.key) || answer

/** The reason why an answer is not accepted; undefined: it is. */
function objection({ choices }: Question, answer: string): Text | undefined {
  if (answer === '') return answerMissing
  const keys = choices?.map(({ key }) => key)
  return keys && !keys.includes(answer) ? notAmong(answer, keys) : undefined
}

/** The accepted answer to one question, which is repeated until there is one. Throws when the input is closed. */
async function answerTo(question: Question, ask: Ask, language: Language, err: Terminal['err']) {
  for (;;) {
    const typed = await ask(shown(question, language))
    if (typed === undefined) throw interrupted()
    const answer = named(question, typed.trim()) || (question.preset ?? '')
    const wrong = objection(question, answer)
    if (!wrong) return answer
    err(`✖ ${harmless(wrong[language])}\n`)
  }
}

/** The options with the answers to the command's questions, asked one by one. Without a terminal nothing is asked. */
export async function askAll<A extends Known>(
  command: Command,
  workspace: Workspace,
  asked: A,
  language: Language,
  { ask, err }: Terminal,
): Promise<A> {
  let known = asked
  if (!ask) return known
  for (;;) {
    const question = command.question?.(workspace, known, language)
    if (!question) return known
    known = { ...known, ...question.answered(await answerTo(question, ask, known.lang ?? language, err)) }
  }
}
