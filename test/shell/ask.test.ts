import { expect, test } from 'vitest'
import { command } from '../../src/commands/command.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { same, t } from '../../src/core/text.ts'
import { askAll } from '../../src/shell/ask.ts'
import { workspaceOf } from '../repository.ts'

interface Known {
  readonly words: readonly string[]
  readonly name?: string
  readonly stage?: string
}

/** A command that wants to know a name and a stage, unless they are given. */
const curious = command({
  name: 'x',
  summary: same(''),
  options: {},
  examples: [],
  question: (_workspace, asked: Known) =>
    asked.name === undefined
      ? { text: t('Nimi', 'Namn', 'Name'), answered: (name) => ({ name }) }
      : asked.stage === undefined
        ? {
            text: t('Vaihe', 'Skede', 'Stage'),
            choices: [
              { key: 'draft', about: t('luonnos', 'utkast', 'a draft') },
              { key: 'approved', about: t('hyväksytty', 'godkänd', 'approved') },
            ],
            preset: 'draft',
            answered: (stage) => ({ stage }),
          }
        : undefined,
  run: () => ({ diagnostics: [] }),
})

async function asked(given: Partial<Known>, answers: readonly (string | undefined)[] | undefined) {
  const left = [...(answers ?? [])]
  let said = ''
  const known: Known = await askAll(curious, workspaceOf({}), { words: [], ...given }, 'fi', {
    cwd: '/',
    env: {},
    version: '0.0.0',
    now: new Date(0),
    isTTY: false,
    width: 80,
    out: () => {},
    err: (text) => {
      said += text
    },
    ...(answers && {
      ask: async (question: string) => {
        said += `${question}${left[0] ?? ''}\n`
        return left.shift()
      },
    }),
  })
  return { known, said }
}

test('what is not given is asked, one thing after the other', async () => {
  const { known, said } = await asked({}, ['Malli', ''])
  expect(known).toEqual({ words: [], name: 'Malli', stage: 'draft' })
  expect(said).toBe('Nimi\n> Malli\nVaihe [draft]\n  draft  luonnos\n  approved  hyväksytty\n> \n')
})

test('an answer that will not do is told, and asked again', async () => {
  const { known, said } = await asked({}, ['', ' Malli ', 'eilen', 'approved'])
  expect(known).toEqual({ words: [], name: 'Malli', stage: 'approved' })
  expect(said).toContain('✖ Tähän tarvitaan vastaus.')
  expect(said).toContain('✖ Kelpaamaton vastaus: eilen. Käyvät vastaukset: draft, approved')
})

test('what is given is not asked, and where nobody sits nothing is', async () => {
  expect(await asked({ name: 'a', stage: 'draft' }, [])).toEqual({
    known: { words: [], name: 'a', stage: 'draft' },
    said: '',
  })
  expect((await asked({}, undefined)).known).toEqual({ words: [] })
})

test('whoever closes the input instead of answering ends it', async () => {
  await expect(asked({}, ['Malli', undefined])).rejects.toThrow(Refusal)
})
