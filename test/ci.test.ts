/** The files for CI services. None of the services is here: their files are held to what the services demand, and their commands to what toimi knows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { commands } from '../src/commands/index.ts'
import { parse } from '../src/shell/program.ts'
import { folderOf } from './folder.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const environment = { type: 'object', additionalProperties: text }
const closed = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
/**
 * What the services demand, as far as toimi's files use it: "CI/CD YAML syntax" and "CI/CD inputs" of GitLab's documentation, "YAML schema
 * reference" of Azure Pipelines', "Creating new hooks" of pre-commit's. Written by hand. Compared with the originals: hooks of pre-commit
 * with SchemaStore's schema, artifacts and reports with GitLab's own schema, inputs and the checkout step with their pages.
 */
const job = closed(
  {
    stage: text,
    image: text,
    variables: environment,
    before_script: texts,
    script: texts,
    artifacts: closed({ when: { enum: ['always'] }, reports: closed({ codequality: text, junit: text }) }),
  },
  'script',
)
const input = closed({ default: text, description: text, options: texts })
const demanded: Readonly<Record<string, readonly object[]>> = {
  'templates/ci/gitlab.yml': [closed({ toimi: job }, 'toimi')],
  'templates/ci/gitlab-component/template.yml': [
    closed({ spec: closed({ inputs: { type: 'object', additionalProperties: input } }, 'inputs') }, 'spec'),
    closed({ toimi: job }, 'toimi'),
  ],
  'templates/ci/azure.yml': [
    closed(
      {
        trigger: texts,
        pool: closed({ vmImage: text }),
        steps: {
          type: 'array',
          items: {
            anyOf: [
              closed({ checkout: text, fetchDepth: { type: 'integer' } }, 'checkout'),
              closed({ task: text, condition: text, inputs: { type: 'object' } }, 'task'),
              closed({ script: text, displayName: text, condition: text }, 'script'),
            ],
          },
        },
      },
      'steps',
    ),
  ],
  '.pre-commit-hooks.yaml': [
    {
      type: 'array',
      items: closed(
        {
          id: text,
          name: text,
          description: text,
          entry: text,
          language: { const: 'node' },
          files: { type: 'string', format: 'regex' },
          pass_filenames: { type: 'boolean' },
        },
        'id',
        'name',
        'entry',
        'language',
      ),
    },
  ],
}

/** The values that a service puts in. */
const filled = (line: string): string =>
  line
    .replace(/\$\{SINCE:\+(.*?)\}/, '$1')
    .replaceAll(/\$\[\[ inputs\.fail-on \]\]|"\$FAIL_ON"/g, 'error')
    .replaceAll(/"?\$\w+"?/g, 'x')

/** GitHub's own parser of workflows and actions. It is bundled, since its modules take in JSON in a way that Node 20 does not. */
async function githubParser() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
        export { parseAction } from '@actions/workflow-parser/actions/action-parser'`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const folder = folderOf({ 'parser.mjs': outputFiles[0]?.contents ?? '' })
  const parser: typeof import('@actions/workflow-parser') &
    typeof import('@actions/workflow-parser/actions/action-parser') = await import(
    pathToFileURL(join(folder, 'parser.mjs')).href
  )
  return (kind: 'parseWorkflow' | 'parseAction', content: string) =>
    parser[kind]({ name: 'x.yml', content }, new parser.NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message)
}

describe('GitHub', () => {
  test.each([
    ['templates/ci/github.yml', 'parseWorkflow', 'runs-on:', 'runs-in:'],
    ['templates/ci/action/action.yml', 'parseAction', 'using: composite', 'using: composition'],
  ] as const)(
    'reads %s without an objection, and objects to a mistake in it',
    async (path, kind, right, wrong) => {
      const errorsOf = await githubParser()
      const written = readFileSync(path, 'utf8')
      expect(errorsOf(kind, written)).toEqual([])
      expect(errorsOf(kind, written.replace(right, wrong))).not.toEqual([])
    },
  )
})

describe.each(Object.entries(demanded))('%s', (path, schemas) => {
  test('is what the service demands', () => {
    const documents = parseAllDocuments(readFileSync(path, 'utf8'))
    expect(documents).toHaveLength(schemas.length)
    const ajv = new Ajv2020({ strict: false, formats: { regex: true } })
    for (const [at, schema] of schemas.entries()) {
      const validate = ajv.compile(schema)
      validate(documents[at]?.toJS())
      expect(validate.errors).toBeNull()
    }
  })
})

describe.each(['templates/ci/github.yml', 'templates/ci/action/action.yml', ...Object.keys(demanded)])(
  '%s',
  (path) => {
    test('calls toimi as it wants to be called', async () => {
      const written = readFileSync(path, 'utf8')
      const lines = [...written.matchAll(/(?:npx --no-install |entry: )toimi (.*)$/gm)].map(
        ([, line = '']) => line,
      )
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        const [name = '', ...words] = filled(line.replace(/ >> .*$/, ''))
          .replaceAll('"', '')
          .split(' ')
        const command = await commands[name]?.()
        if (!command) throw new Error(line)
        expect(() => parse(command, words), line).not.toThrow()
      }
    })
  },
)
