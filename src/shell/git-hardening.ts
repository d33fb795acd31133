/** The arguments and settings of calls of git by which no repository can make it run a program or use the network. */
import { devNull } from 'node:os'
import { env } from 'node:process'

/** git locks nothing, takes no name for a pattern, and shows pages to nobody. */
export const safeFlags = ['--no-optional-locks', '--literal-pathspecs', '--no-pager']

/** Settings of a repository by which it names programs of its own; the folder of a repository may look like one of git's, with settings too. */
const disarmed: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'log.showSignature': 'false',
  'safe.bareRepository': 'explicit',
}

/** git does not fetch what is not there, as it otherwise would in a clone that is not whole, by a program that the repository names. */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

type Environment = Readonly<Record<string, string | undefined>>

/** The environment in which git is asked: the user's own, with settings that go before those of the repository. */
export function environmentWith(settings: Readonly<Record<string, string>>): Environment {
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  const all = Object.entries({ ...disarmed, ...settings })
  const pairs = all.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, key],
    [`GIT_CONFIG_VALUE_${before + at}`, value],
  ])
  return { ...env, ...offline, ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(before + all.length) }
}

/** The arguments of the git call that lists configured filters with their scope; `withoutFilters` takes its output. */
export const filtersAsked = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\.']

/** Settings by which git runs none of the filters that the repository itself has set up; those of the user's own stay. */
export function withoutFilters(answer: string): Readonly<Record<string, string>> {
  const parts = answer.split('\0')
  const names = parts.filter((_, at) => at % 2 === 1 && /^(local|worktree)$/.test(parts[at - 1] ?? ''))
  const filters = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))))
  return Object.fromEntries(
    [...filters].flatMap((filter) => [
      [`${filter}.clean`, ''],
      [`${filter}.process`, ''],
      [`${filter}.required`, 'false'],
    ]),
  )
}
