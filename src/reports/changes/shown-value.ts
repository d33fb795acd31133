/** The values of any field in words: on one line, as they stand in a sentence. */
import { truths } from '../../core/answers.ts'
import { customs } from '../../core/customs.ts'
import { responsible as responsibleShape } from '../../core/files/fields.ts'
import { showDay, showNumeral } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import type { Fields, RecordShape, Shape, Target, Values } from '../../core/shape/shape.ts'
import type { Text, Words } from '../../core/text.ts'
import { passage } from '../document/cells.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'

/** For whom values are shown, and what knows the names of what they refer to. */
type Reader = Pick<Material, 'language' | 'units' | 'workspace'>

/** What people wrote, between quotation marks. */
function quoted(words: Words, { language }: Reader): string {
  const [open, close] = customs[language].quotes
  return open + (passage(words, language)?.text ?? '') + close
}

/** Who answers for something: the role, and the unit it is in when that is said. */
function whoever({ role, unit }: Values, reader: Reader): string {
  const name = passage(role as Words, reader.language)?.text ?? ''
  return unit === undefined ? name : `${name} (${unitName(String(unit), reader).text})`
}

/** From when to when; one end may be open. */
const between = (start: unknown, end: unknown, { language }: Reader): string =>
  [start, end]
    .map((name) => (name === undefined ? '' : showPeriod(String(name), language)))
    .join(' – ')
    .trim()

/** The parts of a record, each with its name; what has a title is called by it. */
function recordIn({ name, fields }: RecordShape<Fields>, value: Values, reader: Reader): string {
  if (name === responsibleShape.name) return whoever(value, reader)
  if (name === 'schedule') return between(value['start'], value['end'], reader)
  if (name === 'span') return between(value['from'], value['to'], reader)
  if (value['title']) return quoted(value['title'] as Words, reader)
  return Object.entries(value)
    .filter(([key]) => fields[key] && key !== 'id')
    .map(([key, part]) => {
      const field = fields[key] as { label: Text; shape: Shape }
      return `${field.label[reader.language]} ${shownValue(field.shape, part, reader)}`
    })
    .join(', ')
}

/** What something is called that is referred to. The strategy's goals are known by their ids. */
function referredTo(to: Target, id: string, reader: Reader): string {
  if (to === 'unit') return unitName(id, reader).text
  const shared = reader.workspace.shared?.content.indicators?.find((each) => each.id === id)
  return (to === 'sharedIndicator' && passage(shared?.title, reader.language)?.text) || id
}

/** A value in the words of a reader. */
export function shownValue(shape: Shape, value: unknown, reader: Reader): string {
  const { language } = reader
  switch (shape.kind) {
    case 'words':
      // Where a text is in several languages, a change may be in one of them: then it is a plain text.
      return quoted(typeof value === 'string' ? { [language]: value } : (value as Words), reader)
    case 'value':
      if (typeof value === 'boolean') return truths[`${value}`][language]
      return typeof value === 'string' ? showNumeral(value, language) : quoted(value as Words, reader)
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
      return referredTo(shape.to, String(value), reader)
    case 'list':
      return (value as unknown[])
        .map((item) => shownValue(shape.of, item, reader))
        .join(shape.key.length > 0 ? '; ' : ', ')
    case 'map':
      return Object.entries(value as Values)
        .map(([key, part]) => `${key}: ${shownValue(shape.of, part, reader)}`)
        .join(', ')
    case 'record':
      return recordIn(shape, value as Values, reader)
    default:
      return String(value)
  }
}
