import { resolve } from 'node:path'
import { settingsPath } from '../core/plan-paths.ts'
import { asLanguage, type Language } from '../core/text.ts'
import { openWorkspace } from '../core/workspace.ts'
import { findRoot, readNamed } from './disk.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The language of the system's locale: `fi_FI.UTF-8` is Finnish, `C` none. */
const localeLanguage = (env: Environment): Language | undefined =>
  asLanguage(/^[a-z]+/.exec(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')?.[0])

/** The language to speak: `--lang`, else TOIMI_LANG, else what toimi.yaml says, else the locale's, else Finnish. */
export function chooseLanguage(
  asked: string | undefined,
  env: Environment,
  repository: Language | undefined,
): Language {
  return asLanguage(asked) ?? asLanguage(env['TOIMI_LANG']) ?? repository ?? localeLanguage(env) ?? 'fi'
}

/** The `language` of toimi.yaml, for messages before the repository is opened; undefined when it cannot be read. */
export function repositoryLanguage(cwd: string, directory = '.'): Language | undefined {
  try {
    const root = findRoot(resolve(cwd, directory))
    return root === undefined
      ? undefined
      : openWorkspace(readNamed(root, settingsPath), { asOf: '' }).settings.language
  } catch {
    return undefined
  }
}
