/** The files for CI services. None of the services is here: their files are held to what the services document, and their commands to what toimi knows. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { commands } from '../src/commands/index.ts'
import { parse } from '../src/shell/program.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const environment = { type: 'object', additionalProperties: text }
const closed = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const step = (properties: object, ...required: string[]) =>
  closed({ name: text, if: text, env: environment, ...properties }, ...required)

/** What the services demand, as far as toimi's files use it: "Metadata syntax" and "Workflow syntax" of GitHub's documentation, "CI/CD YAML
 * syntax" of GitLab's, "YAML schema reference" of Azure Pipelines', "Creating new hooks" of pre-commit's. */
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
const official: Readonly<Record<string, readonly object[]>> = {
  'templates/ci/action/action.yml': [
    closed(
      {
        name: text,
        description: text,
        inputs: {
          type: 'object',
          additionalProperties: closed(
            { description: text, default: text, required: { type: 'boolean' } },
            'description',
          ),
        },
        runs: closed(
          {
            using: { const: 'composite' },
            steps: { type: 'array', items: step({ shell: text, run: text }, 'shell', 'run') },
          },
          'using',
          'steps',
        ),
      },
      'name',
      'description',
      'runs',
    ),
  ],
  'templates/ci/github.yml': [
    closed(
      {
        name: text,
        on: { type: 'object' },
        permissions: { type: 'object', additionalProperties: { enum: ['read', 'write', 'none'] } },
        jobs: {
          type: 'object',
          additionalProperties: closed(
            {
              'runs-on': text,
              steps: {
                type: 'array',
                items: {
                  anyOf: [step({ run: text }, 'run'), step({ uses: text, with: { type: 'object' } }, 'uses')],
                },
              },
            },
            'runs-on',
            'steps',
          ),
        },
      },
      'on',
      'jobs',
    ),
  ],
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

describe.each(Object.entries(official))('%s', (path, schemas) => {
  const written = readFileSync(path, 'utf8')

  test('is what the service documents', () => {
    const documents = parseAllDocuments(written)
    expect(documents).toHaveLength(schemas.length)
    const ajv = new Ajv2020({ strict: false, formats: { regex: true } })
    for (const [at, schema] of schemas.entries()) {
      const validate = ajv.compile(schema)
      validate(documents[at]?.toJS())
      expect(validate.errors).toBeNull()
    }
  })

  test('calls toimi as it wants to be called', async () => {
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
})
