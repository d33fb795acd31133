import { harmless } from '../core/harmless.ts'
import { Refusal } from '../core/refusal.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { chooseLanguage, repositoryLanguage } from './language.ts'
import { peekOptions } from './program.ts'
import type { Terminal } from './terminal.ts'

/** The language to speak while there is no repository open. */
export function languageFor(argv: readonly string[], { cwd, env }: Terminal): Language {
  const { lang, directory } = peekOptions(argv)
  return chooseLanguage(lang, env, repositoryLanguage(cwd, directory))
}

const bug = t(
  'toimessa on vika. Aja sama komento valitsimella --debug ja lähetä tuloste tekijöille.',
  'Det finns ett fel i toimi. Kör samma kommando med --debug och skicka utskriften till utvecklarna.',
  'This is a bug in toimi. Run the same command with --debug and send the output to its makers.',
)

const lines = (language: Language, text: Text, fix?: Text, mark = '✖'): string =>
  `${mark} ${harmless(text[language])}\n${fix ? `    → ${harmless(fix[language])}\n` : ''}`

/** Says that all files are looked at, since it cannot be known which have changed, and why. */
export function lookingAtAll({ text, fix }: Refusal, language: Language): string {
  const all = t(
    `Kaikki tiedostot käydään läpi. ${text.fi}`,
    `Alla filer gås igenom. ${text.sv}`,
    `All files are looked at. ${text.en}`,
  )
  return lines(language, all, fix, '▲')
}

/** Prints what stopped toimi and how to fix it, with a trace under `--debug`. Returns the exit code: 2 for a refusal, 70 for a bug. */
export function reportError(error: unknown, argv: readonly string[], terminal: Terminal): 2 | 70 {
  const language = languageFor(argv, terminal)
  if (error instanceof Refusal) {
    terminal.err(lines(language, error.text, error.fix))
    return 2
  }
  const trace = peekOptions(argv).debug ? `${error instanceof Error ? error.stack : error}\n` : ''
  terminal.err(lines(language, bug) + trace)
  return 70
}
