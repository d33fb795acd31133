/** What follows from the shapes and the strategy: the published JSON Schemas, and the catalogue as JSON. Written by `npm run generate`. */
import { readFileSync } from 'node:fs'
import { type Catalogue, catalogue } from '../src/core/files/catalogue.ts'
import { files } from '../src/core/files/index.ts'
import { checkShape } from '../src/core/shape/gate.ts'
import { readModel } from '../src/core/shape/model.ts'
import { optionsFrom, publishedSchema } from '../src/core/shape/publish.ts'
import { defaultLimits } from '../src/core/yaml/problem.ts'
import { readers } from '../src/core/yaml/reader.ts'
import { documentSchema } from './document-schema.ts'
import { exportSchema } from './export-schema.ts'

const here = new URL('.', import.meta.url)
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The catalogue as its YAML says; throws when the YAML is not in order. */
function readCatalogue(): Catalogue {
  const read = readers.quick(
    'strategy-2020.yaml',
    readFileSync(new URL('strategy-2020.yaml', here), 'utf8'),
    defaultLimits,
  )
  const wrong = [...read.problems, ...checkShape('catalogue', read)]
  if (wrong.length > 0) throw new Error(json(wrong))
  return readModel(catalogue, read)
}

/** Every generated file of this folder, by name. */
export function generated(): Record<string, string> {
  const strategy = readCatalogue()
  const voice = { language: 'en', options: optionsFrom(strategy) } as const
  const schemas = Object.entries(files).map(([name, shape]) => [
    `${name}.schema.json`,
    json(publishedSchema(name, shape, voice)),
  ])
  return Object.fromEntries([
    ['strategy-2020.json', json(strategy)],
    ['document.schema.json', json(documentSchema())],
    ['export.schema.json', json(exportSchema())],
    ...schemas,
  ])
}
