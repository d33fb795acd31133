import { type Text, t } from './text.ts'

/** What yes and no are called. */
export const truths: Readonly<Record<'true' | 'false', Text>> = {
  true: t('kyllä', 'ja', 'yes'),
  false: t('ei', 'nej', 'no'),
}

const words = {
  true: ['kyllä', 'on', 'valmis', 'ja', 'klar', 'yes', 'y', 'done', '1', 'true'],
  false: ['ei', 'kesken', 'nej', 'no', 'n', 'off', '0', 'false'],
}

const answers = new Map(
  Object.entries(words).flatMap(([answer, asWritten]) => asWritten.map((word) => [word, answer] as const)),
)

/** `true` or `false`, as somebody meant who wrote yes or no in a word of their own; undefined when it is neither. */
export const answerOf = (word: string): string | undefined => answers.get(word.toLowerCase())
