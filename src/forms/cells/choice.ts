import { answerOf } from '../../core/answers.ts'
import { adviseWord, didYouMean } from '../../core/shape/near.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'
import { shown } from './shown.ts'
import { oneLine, readLine } from './text.ts'

/** A choice: its id, and its label in the language of the form. */
export interface ChoiceOption {
  readonly id: string
  readonly label: string
  /** Other accepted names, such as the labels in other languages. */
  readonly also?: readonly string[]
}

/** The choices of a closed list, labelled in one language and accepted in all three. */
export const itemsOf = (of: Readonly<Record<string, Text>>, language: Language): ChoiceOption[] =>
  Object.entries(of).map(([id, label]) => ({ id, label: label[language], also: Object.values(label) }))

const folded = (text: string): string => oneLine(text).toLowerCase()

/** The largest number of choices that a message lists. */
const most = 12

/** What somebody may have meant: the one choice that what they wrote is a part of, else one spelt much like it. */
function meant(found: string, labels: readonly string[]): Text | undefined {
  const [whole, another] = labels.filter((label) => folded(label).includes(folded(found)))
  return whole !== undefined && another === undefined ? didYouMean(whole) : adviseWord(found, labels)
}

const notAmong = (found: string, items: readonly ChoiceOption[]): CellReading => {
  const labels = items.map(({ label }) => label)
  const all = [...labels.slice(0, most), ...(labels.length > most ? ['…'] : [])].join(', ')
  return unclear(
    'cell-not-choice',
    t(
      `Tällaista vaihtoehtoa ei ole: ${found}`,
      `Det finns inget sådant alternativ: ${found}`,
      `There is no such choice: ${found}`,
    ),
    meant(found, labels) ?? t(`Valitse jokin: ${all}`, `Välj något: ${all}`, `Choose one of: ${all}`),
  )
}

/** The id of the choice that a cell names by its id, label or another accepted name, ignoring case and spacing; else a problem. */
export function readChoice(
  value: PlainValue,
  items: readonly ChoiceOption[],
  language: Language,
): CellReading {
  const line = readLine(value, language)
  if (line.kind !== 'value') return line
  const text = String(line.value)
  const found =
    items.find(({ id }) => id === text) ??
    items.find(({ id, label, also = [] }) =>
      [id, label, ...also].some((name) => folded(name) === folded(text)),
    )
  return found ? reads(found.id) : notAmong(text, items)
}

/** The boolean that a cell gives, as a boolean or as an accepted word or digit; else a problem. */
export function readAnswer(value: PlainValue): CellReading {
  if (value.kind === 'boolean') return reads(value.value)
  const text = value.kind === 'text' || value.kind === 'hyperlink' ? oneLine(value.text) : ''
  const written = value.kind === 'number' ? value.numeral : text
  if (written === '' && value.kind !== 'error' && value.kind !== 'date') return nothing
  const answer = answerOf(written)
  if (answer !== undefined) return reads(answer === 'true')
  const found = shown(value)
  return unclear(
    'cell-not-answer',
    t(
      `Tähän kuuluu kyllä tai ei, mutta solussa lukee: ${found.fi}`,
      `Här hör ja eller nej, men i cellen står: ${found.sv}`,
      `Yes or no belongs here, but the cell says: ${found.en}`,
    ),
    t('Kirjoita kyllä tai ei.', 'Skriv ja eller nej.', 'Write yes or no.'),
  )
}
