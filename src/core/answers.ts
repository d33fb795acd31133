import { type Text, t } from './text.ts'

/** The words for yes and no. */
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

/** `true` or `false` for a word or digit that means yes or no in any of the languages; undefined for another word. */
export const answerOf = (word: string): string | undefined => answers.get(word.toLowerCase())
