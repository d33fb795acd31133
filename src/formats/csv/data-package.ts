/** What CSV files cannot say of themselves: names, types and meanings of their fields, as a Data Package with Table Schemas. */
import type { DataField, Dataset } from '../../reports/document/dataset.ts'
import type { CsvDialect } from './csv-dialect.ts'

/** What the files are together, and what they were made from. */
interface PackageAbout {
  readonly name: string
  readonly title: string
  readonly about: string
  /** The day as of which the data are, `YYYY-MM-DD`. */
  readonly asOf: string
  /** What must be said of them, and what they were made from: names and values, as a reader sees them. */
  readonly told: readonly (readonly [name: string, value: string])[]
}
/** A dataset, and the file it is in. */
interface Resource {
  readonly path: string
  readonly dataset: Dataset
}

function fieldOf({ name, type, title, about, of }: DataField, { decimal }: CsvDialect) {
  return {
    name,
    // What the items of a list are parted by is said with the dialect: few programs know the type of lists.
    type: type === 'list' ? 'string' : type,
    title,
    ...(about !== undefined && { description: about }),
    ...(type === 'number' && decimal !== '.' && { decimalChar: decimal }),
    ...(of && type === 'string' && { constraints: { enum: of } }),
  }
}

function resourceOf({ path, dataset }: Resource, dialect: CsvDialect) {
  const { name, title, about, fields, key } = dataset
  return {
    name,
    path,
    title,
    description: about,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: dialect.delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: fields.map((field) => fieldOf(field, dialect)),
      primaryKey: key,
      missingValues: [''],
    },
  }
}

/** The description of some CSV files, `datapackage.json`. */
export function dataPackage(
  { name, title, about, asOf, told }: PackageAbout,
  resources: readonly Resource[],
  dialect: CsvDialect,
): string {
  const described = {
    profile: 'tabular-data-package',
    name,
    title,
    description: about,
    created: `${asOf}T00:00:00Z`,
    told: Object.fromEntries(told),
    resources: resources.map((resource) => resourceOf(resource, dialect)),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
