/** What authors see in Visual Studio Code: the files that `toimi init` writes, in the language server that its extension runs. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { Editor } from './language-server.ts'

const plan = (goals: string) =>
  `format: 1\nunit: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n${goals}`
const goal = (inside: string) => plan(`goals:\n  - id: osaaminen\n    title: Osaaminen\n${inside}`)
const indicator = (inside: string) => goal(`    indicators:\n      - id: koulutetut\n${inside}`)
const at = 'plans/vm/vm.yaml'

async function editorIn(lang: string): Promise<Editor> {
  const cwd = folderOf({ 'a/': '' })
  mkdirSync(cwd, { recursive: true })
  await toimi(['init', '--branch', 'vm', '--ci', 'none', '--lang', lang], { cwd })
  const editor = new Editor(cwd)
  await editor.start()
  return editor
}

describe.each(['fi', 'sv'])('in %s', (lang) => {
  let editor: Editor
  beforeAll(async () => {
    editor = await editorIn(lang)
  })
  afterAll(() => editor.close())

  test.each([
    ['a text', goal('    ration|ale: Syy\n')],
    ['a choice', plan('').replace('stage', 'sta|ge')],
    ['a value of a choice', plan('').replace('draft', 'dra|ft')],
    ['a reference', goal('    strategyGo|als: [T2.1]\n')],
    ['a period', indicator('        baseline: { peri|od: 2021, value: 1 }\n')],
    ['a number', indicator('        baseline: { period: 2021, val|ue: 1 }\n')],
    ['a record', plan('currentSt|ate: { summary: x }\n')],
    ['a list', indicator('        tar|gets: []\n')],
    ['a day', indicator('        missing: [{ field: source, reason: x, un|til: 2024-06-30 }]\n')],
    ['an id', goal('').replace('- id', '- i|d')],
    ['settings', 'form|at: 1\n'],
  ])('hovering over %s explains it', async (what, marked) => {
    const path = what === 'settings' ? 'toimi.yaml' : at
    expect((await editor.hover(path, marked)).replace(/\(file:.*\//, '(')).toMatchSnapshot()
  })

  const texts = (items: Awaited<ReturnType<Editor['completion']>>) =>
    items.map(({ label, documentation }) => {
      const about = typeof documentation === 'string' ? documentation : documentation?.value
      return [label, about ?? ''].join(': ')
    })

  test('the goals of the strategy are offered with their wordings, and whether these are official', async () => {
    expect(texts(await editor.completion(at, goal('    strategyGoals:\n      - |\n')))).toMatchSnapshot()
  })

  test('the fields of an indicator are offered', async () => {
    const items = await editor.completion(at, indicator('        |\n'))
    expect(items.map(({ label }) => label).sort()).toMatchSnapshot()
  })

  test('a new indicator is offered as a whole', async () => {
    const items = await editor.completion(at, goal('    indicators:\n      - |\n'))
    const written = items.map(({ insertText, textEdit }) => textEdit?.newText ?? insertText ?? '')
    expect(written.filter((text) => text.includes('kind: '))).toMatchSnapshot()
  })

  test.each([
    ['a word that is none of the choice', plan('').replace('draft', 'luonnos')],
    ['an unknown field', goal('    tittle: x\n')],
    ['a field that is missing', plan('goals:\n  - id: osaaminen\n')],
    ['an id of a wrong form', plan('goals:\n  - id: Osaa minen\n    title: x\n')],
    ['nothing in a plan that is right', indicator('        title: Osuus\n        kind: text\n')],
  ])('underlines %s', async (_, text) => {
    expect(await editor.problems(at, text)).toMatchSnapshot()
  })
})
