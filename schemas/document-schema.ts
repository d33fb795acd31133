/** The JSON Schema of what `toimi report --format json` gives: it follows from the types of documents and what is said of them. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { valueFlags } from '../src/core/files/choices.ts'
import { numeralPattern } from '../src/core/numerals.ts'
import { languages } from '../src/core/text.ts'

/** Types that documents take from elsewhere. */
const borrowed: Readonly<Record<string, object>> = {
  Language: { enum: languages },
  Numeral: { type: 'string', pattern: numeralPattern.source },
  ValueFlag: { enum: Object.keys(valueFlags) },
}

/** What is not there is `null` in a row, and not there at all elsewhere. */
const nothing = { type: 'null' }

const textOf = (name: ts.Node): string => name.getText().replace(/^'|'$/g, '')

function literal({ literal }: ts.LiteralTypeNode): unknown {
  if (ts.isStringLiteral(literal)) return literal.text
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return true
  throw new Error(`no schema for ${literal.getText()}`)
}

function union({ types }: ts.UnionTypeNode): object {
  return types.every(ts.isLiteralTypeNode) ? { enum: types.map(literal) } : { anyOf: types.map(schemaOf) }
}

/** Throws on what documents have not had so far. */
function schemaOf(type: ts.TypeNode): object {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return schemaOf(type.type)
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(type.elementType) }
  if (ts.isUnionTypeNode(type)) return union(type)
  if (ts.isLiteralTypeNode(type)) return { const: literal(type) }
  if (ts.isTypeReferenceNode(type)) return borrowed[textOf(type)] ?? { $ref: `#/$defs/${textOf(type)}` }
  if (ts.isTupleTypeNode(type)) {
    const items = type.elements.map(schemaOf)
    return { type: 'array', prefixItems: items, minItems: items.length, items: false }
  }
  if (type.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' }
  // Numbers count lines and decimals; what is measured is a numeral.
  if (type.kind === ts.SyntaxKind.NumberKeyword) return { type: 'integer', minimum: 0 }
  if (type.kind === ts.SyntaxKind.UndefinedKeyword) return nothing
  throw new Error(`no schema for ${type.getText()}`)
}

/** What is said of a type or a field where it is written. */
function said(node: ts.Node): { readonly description?: string } {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  const text = comment && ts.getTextOfJSDocComment(comment.comment)
  return text === undefined ? {} : { description: text }
}

function objectSchema(node: ts.InterfaceDeclaration) {
  const fields = node.members.filter(ts.isPropertySignature)
  return {
    ...said(node),
    type: 'object',
    additionalProperties: false,
    required: fields.filter(({ questionToken }) => !questionToken).map(({ name }) => textOf(name)),
    properties: Object.fromEntries(
      fields.map((field) => [
        textOf(field.name),
        { ...said(field), ...(field.type && schemaOf(field.type)) },
      ]),
    ),
  }
}

/** Each type that a file of types declares, by name; those with parameters are not of documents. */
function declared(path: string): [string, ReturnType<typeof objectSchema> | object][] {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8')
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return statements.flatMap((node): [string, object][] => {
    if (ts.isInterfaceDeclaration(node) && !node.typeParameters)
      return [[textOf(node.name), objectSchema(node)]]
    return ts.isTypeAliasDeclaration(node)
      ? [[textOf(node.name), { ...said(node), ...schemaOf(node.type) }]]
      : []
  })
}

/** The schema, in English. */
export function documentSchema() {
  const {
    Document,
    DataHeading: _,
    ...$defs
  } = Object.fromEntries([
    ...declared('../src/reports/document/document.ts'),
    ...declared('../src/reports/document/drawing.ts'),
    ...declared('../src/reports/document/dataset.ts'),
  ])
  const { required, properties } = Document as ReturnType<typeof objectSchema>
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'toimi-document-1',
    title: 'toimi report --format json',
    description:
      'A report, with all that its page and its workbook show, in one language. Within format 1 nothing is removed or changes its meaning.',
    type: 'object',
    additionalProperties: false,
    required: ['format', ...required],
    properties: { format: { const: 1, description: 'The version of this format.' }, ...properties },
    $defs,
  }
}
