/** The JSON Schema of what `toimi export json` gives: it follows from the fields of the datasets. */

import { openWorkspace } from '../src/core/workspace.ts'
import type { DataField, Dataset } from '../src/reports/document/dataset.ts'
import { materialOf } from '../src/reports/material.ts'
import { openData } from '../src/reports/open-data/document.ts'

const types: { readonly [T in DataField['type']]: object } = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  list: { type: 'array', items: { type: 'string' } },
}

function fieldSchema({ type, title, about, of }: DataField, isKey: boolean) {
  const values = of && type === 'string' ? { enum: of } : types[type]
  const described = { title, ...(about !== undefined && { description: about }) }
  return isKey ? { ...described, ...values } : { ...described, anyOf: [values, { type: 'null' }] }
}

const datasetSchema = ({ title, about, fields, key }: Dataset) => ({
  title,
  description: `${about} Key: ${key.join(', ')}.`,
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(field, key.includes(field.name))]),
    ),
  },
})

/** What stands before the datasets. */
const head = {
  format: { const: 1, description: 'The version of this format.' },
  toimi: { type: 'string', minLength: 1, description: 'The version of toimi.' },
  asOf: { type: 'string', format: 'date', description: 'The as-of date.' },
  revision: {
    type: ['string', 'null'],
    description:
      'The revision of the plans in git; a + at its end: with changes that are not committed. null: not committed.',
  },
  strategy: { type: 'string', description: 'The version of the catalogue of the strategy.' },
  example: { type: 'boolean', description: 'true: all units, goals and numbers are fictitious.' },
  internal: { type: 'boolean', description: 'true: items marked internal are among the data.' },
  leftOut: { type: 'integer', minimum: 0, description: 'The number of internal items left out.' },
  selection: { type: ['string', 'null'], description: 'The selected part; null: everything.' },
  unread: {
    type: 'array',
    items: { type: 'string' },
    description: 'Files that could not be read; their content is missing here.',
  },
  stale: {
    type: 'array',
    items: { type: 'string' },
    description: 'Branches whose merged plan, with its aggregates, is older than the plans of its units.',
  },
}

/** The schema, in English. */
export function exportSchema() {
  const nothing = openWorkspace([], { asOf: '2024-01-01' })
  const reader = { language: 'en', version: '0', commit: undefined } as const
  const surveyed = {
    ...{ gaps: [], map: [], awaited: [], followed: { indicators: [], measures: [] } },
    ...{ stale: new Set<string>(), merges: new Map() },
  }
  const { data = [] } = openData([], [], { ...materialOf(nothing, false, reader), ...surveyed })
  const properties = {
    ...head,
    ...Object.fromEntries(data.map((dataset) => [dataset.name, datasetSchema(dataset)])),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'toimi-export-1',
    title: 'toimi export json',
    description:
      'The output of `toimi export json`: the whole content of the plans. Within format 1 nothing is removed or changes its meaning.',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}
