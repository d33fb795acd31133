/** Values as YAML the way people write it: comments, blocks of text, short mappings on one line. */

/** A text that needs no quotes, within brackets or outside of them. */
const plainInside = /^([A-Za-zÅÄÖåäö][^#:,[\]{}]*|\d{4}-\d\d)$/
const plainOutside = /^[A-Za-zÅÄÖåäö][^#:]*$/

const scalar = (value: unknown, plain: RegExp): string =>
  typeof value === 'string' && !plain.test(value) ? JSON.stringify(value) : String(value)

const isShort = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((part) => typeof part !== 'object' && String(part).length < 60)

const onOneLine = (value: object): string =>
  Array.isArray(value)
    ? `[${value.map((item) => scalar(item, plainInside)).join(', ')}]`
    : `{ ${Object.entries(value)
        .map(([key, part]) => `${key}: ${scalar(part, plainInside)}`)
        .join(', ')} }`

/** A text in lines of some width, below its key. */
function block(text: string, indent: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length > 90) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return `>-\n${lines.map((line) => indent + line).join('\n')}`
}

function value(of: unknown, indent: string): string {
  if (isShort(of)) return ` ${onOneLine(of)}`
  if (typeof of === 'string' && of.length > 110) return ` ${block(of, `${indent}  `)}`
  if (typeof of !== 'object' || of === null) return ` ${scalar(of, plainOutside)}`
  return Array.isArray(of) ? `\n${list(of, `${indent}  `)}` : `\n${mapping(of, `${indent}  `)}`
}

const mapping = (of: object, indent: string): string =>
  Object.entries(of)
    .map(([key, part]) => `${indent}${key}:${value(part, indent)}`)
    .join('\n')

const list = (of: readonly unknown[], indent: string): string =>
  of
    .map((item) =>
      isShort(item)
        ? `${indent}- ${onOneLine(item)}`
        : `${indent}- ${mapping(item as object, `${indent}  `).trimStart()}`,
    )
    .join('\n')

/** A plan as a file. */
export const yaml = (plan: object): string =>
  `# Yksikön toimintasuunnitelma. Luvut ovat keksittyjä.\n${mapping(plan, '').replaceAll('\n  - id: tavoite', '\n\n  # --- Tavoite ---\n  - id: tavoite')}\n`
