import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completionScripts } from '../../templates/completion/generate.ts'
import { found } from '../browser/found.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { environment } from '../on-path.ts'
import { small } from '../repository.ts'

const plan = `format: 1
unit: mallivirasto
language: fi
stage: draft
period: { from: 2022, to: 2025 }
goals:
  - id: osaaminen
    title: { fi: Osaaminen vahvistuu, sv: Kunnandet stärks }
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: text }
`
const cwd = folderOf({ ...small, 'plans/vm/mallivirasto.yaml': plan })
const offered = async (words: readonly string[], lang = 'fi') => {
  const { stdout, stderr, exitCode } = await toimi(['complete', '--lang', lang, '--', ...words], { cwd })
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  return stdout
}

describe('what is offered', () => {
  test.each<[string, string[], string]>([
    ['a command', ['val'], 'validate\tTarkista, onko suunnitelmissa virheitä.\n:4\n'],
    ['an option', ['validate', '--fail'], '--fail-on\thylkää, jos löytyy jotakin näin vakavaa\n:4\n'],
    ['an option before the command', ['--la'], '--lang\tkieli\n:4\n'],
    ['one letter', ['validate', '-q'], '-q\tvain ongelmat\n:4\n'],
    ['the values of a choice', ['validate', '--fail-on', ''], 'error\t\nwarning\t\nnever\t\n:4\n'],
    ['a unit', ['validate', '--unit', 'malliv'], 'mallivirasto\tMallivirasto\n:4\n'],
    ['a unit after =', ['check', '--unit=malliv'], 'mallivirasto\tMallivirasto\n:4\n'],
    [
      'a branch after other options',
      ['check', '--quiet', '--branch', 'v'],
      'vm\tvaltiovarainministeriön hallinnonala\n:4\n',
    ],
    ['an item', ['merge', '--only', 'mallivirasto/ko'], 'mallivirasto/koulutetut\tKoulutetut\n:4\n'],
    [
      'a rule',
      ['explain', 'id-un'],
      'id-unique\tTavoitteiden, toimenpiteiden ja mittarien tunnukset ovat suunnitelmassa eri tunnuksia.\n:4\n',
    ],
    ['files, where toimi knows nothing', ['validate', 'plans/'], ':0\n'],
    ['files for a value', ['validate', '--out', ''], ':0\n'],
    ['files for what there is not', ['nonsense', ''], ':0\n'],
  ])('%s: %j', async (_, words, lines) => {
    expect(await offered(words)).toBe(lines)
  })

  test('every command, in the language of the reader', async () => {
    expect(await offered([''], 'sv')).toContain('validate\tGranska om det finns fel i planerna.\n')
    expect(await offered(['merge', '--only', 'mallivirasto/o'], 'sv')).toContain('\tKunnandet stärks\n')
  })

  test('the goals of the strategy, marked where the wording is not official', async () => {
    expect(await offered(['check', '--goal', 'T4'])).toMatchInlineSnapshot(`
      "T4	Teemme toimivia ja laadukkaita hankintoja osallistavasti ja edistäen markkinoiden elinvoimaisuutta [lainattu muualta]
      T4.1	puuttuu
      T4.2	puuttuu
      T4.3	puuttuu
      :4
      "
    `)
  })

  test('outside a plan repository too, and where settings are broken', async () => {
    const nowhere = await toimi(['complete', '--', 'report', 'ov'], { cwd: folderOf({ 'a/': '' }) })
    expect(nowhere.stdout).toBe('overview\t\n:4\n')
    const broken = folderOf({ 'toimi.yaml': 'format: [' })
    expect((await toimi(['complete', '--', 'validate', '--unit', ''], { cwd: broken })).stdout).toBe(':0\n')
  })
})

test.each(Object.entries(completionScripts()))(
  'templates/completion/%s is fresh: npm run generate',
  (name, script) => {
    expect(readFileSync(`templates/completion/${name}`, 'utf8')).toBe(script)
  },
)

/** How each shell is made to complete a line, and to print what it would offer. */
const asked = {
  bash: (words: readonly string[]) => `
    source /usr/share/bash-completion/bash_completion
    script=$(toimi complete --shell bash); eval "$script"; eval "$script"
    COMP_WORDS=(toimi ${words.map((word) => word || "''").join(' ')}); COMP_CWORD=${words.length}
    COMP_LINE="toimi ${words.join(' ')}"; COMP_POINT=\${#COMP_LINE}
    compopt() { echo "compopt $*"; }
    __toimi_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words: readonly string[]) => `
    compdef() { }; _describe() { print -rl -- \${completions%%:*}; return 0 }; _arguments() { print files }
    eval "$(toimi complete --shell zsh)"
    words=(toimi ${words.map((word) => word || "''").join(' ')}); CURRENT=$#words; _toimi`,
  fish: (words: readonly string[]) => `
    toimi complete --shell fish | source
    complete -C 'toimi ${words.join(' ')}' | string split -f1 \\t`,
}

describe.each(Object.entries(asked))('%s', (shell, line) => {
  const isMissing =
    found('', [shell]) === undefined ||
    (shell === 'bash' && !existsSync('/usr/share/bash-completion/bash_completion'))
  const said = (words: readonly string[]) => {
    const { stdout, stderr } = spawnSync(shell, ['-c', line(words)], {
      cwd,
      env: environment(),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    return stdout.split('\n').map((each) => each.trim())
  }

  test.skipIf(isMissing)('completes what toimi knows', () => {
    expect(said(['vali'])).toContain('validate')
    expect(said(['merge', '--only', 'mallivirasto/kou'])).toContain('mallivirasto/koulutetut')
  })
})

test('bash offers files where toimi has nothing to offer', () => {
  expect(completionScripts()['bash.txt']).toContain('complete -o default -F __toimi_complete toimi\n')
})
