/** The values of any field in words: on one line, as they stand in a sentence. */
import { truths } from '../../core/answers.ts'
import { customs } from '../../core/customs.ts'
import { responsible as responsibleShape } from '../../core/files/fields.ts'
import { showDay, showNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import type { Fields, RecordShape, Shape, Values } from '../../core/shape/shape.ts'
import type { Text, Words } from '../../core/text.ts'
import { passage } from '../cells.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'

/** What people wrote, between quotation marks. */
function quoted(words: Words, { language }: Material): string {
  const [open, close] = customs[language].quotes
  return open + (passage(words, language)?.text ?? '') + close
}

/** Who answers for something: the role, and the unit it is in when that is said. */
function whoever({ role, unit }: Values, material: Material): string {
  const name = passage(role as Words, material.language)?.text ?? ''
  return unit === undefined ? name : `${name} (${unitName(String(unit), material).text})`
}

/** From when to when; one end may be open. */
const between = (start: unknown, end: unknown, { language }: Material): string =>
  [start, end]
    .map((name) => (name === undefined ? '' : showPeriod(String(name), language)))
    .join(' – ')
    .trim()

/** The parts of a record, each with its name; what has a title is called by it. */
function recordIn({ name, fields }: RecordShape<Fields>, value: Values, material: Material): string {
  if (name === responsibleShape.name) return whoever(value, material)
  if (name === 'schedule') return between(value['start'], value['end'], material)
  if (name === 'span') return between(value['from'], value['to'], material)
  if (value['title']) return quoted(value['title'] as Words, material)
  return Object.entries(value)
    .filter(([key]) => fields[key] && key !== 'id')
    .map(([key, part]) => {
      const field = fields[key] as { label: Text; shape: Shape }
      return `${field.label[material.language]} ${shownValue(field.shape, part, material)}`
    })
    .join(', ')
}

/** A value in the words of a reader. */
export function shownValue(shape: Shape, value: unknown, material: Material): string {
  const { language } = material
  switch (shape.kind) {
    case 'words':
      // Where a text is in several languages, a change may be in one of them: then it is a plain text.
      return quoted(typeof value === 'string' ? { [language]: value } : (value as Words), material)
    case 'value':
      if (typeof value === 'boolean') return truths[`${value}`][language]
      return typeof value === 'string' ? showNumeral(value, language) : quoted(value as Words, material)
    case 'numeral':
      return showNumeral(String(value), language)
    case 'flag':
      return truths[value ? 'true' : 'false'][language]
    case 'period':
      return showPeriod(String(value), language)
    case 'date':
      return showDay(String(value), language)
    case 'choice':
      return shape.of[String(value)]?.[language] ?? String(value)
    case 'ref':
      return shape.to === 'unit' ? unitName(String(value), material).text : String(value)
    case 'list':
      return (value as unknown[])
        .map((item) => shownValue(shape.of, item, material))
        .join(shape.key.length > 0 ? '; ' : ', ')
    case 'map':
      return Object.entries(value as Values)
        .map(([key, part]) => `${key}: ${shownValue(shape.of, part, material)}`)
        .join(', ')
    case 'record':
      return recordIn(shape, value as Values, material)
    default:
      return String(value)
  }
}
