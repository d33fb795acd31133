import { answerOf } from '../../core/answers.ts'
import { didYouMean, likeness, nearest } from '../../core/shape/near.ts'
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

/** All that a choice is called. */
const namesOf = ({ id, label, also = [] }: ChoiceOption): string[] => [id, label, ...also]

const isCalled = (name: string) => (item: ChoiceOption) =>
  namesOf(item).some((each) => folded(each) === folded(name))

const choose = (labels: readonly string[]): Text => {
  const all = [...labels.slice(0, most), ...(labels.length > most ? ['…'] : [])].join(', ')
  return t(`Valitse jokin: ${all}`, `Välj något: ${all}`, `Choose one of: ${all}`)
}

/** The choices that are spelt most like a word, if any is much like it. */
function alike(found: string, items: readonly ChoiceOption[]): ChoiceOption[] {
  const name = nearest(found, items.flatMap(namesOf))
  if (name === undefined) return []
  const how = likeness(found, name)
  return items.filter((item) => namesOf(item).some((each) => likeness(found, each) >= how))
}

/** What parts several choices that somebody has put in one cell. */
const between = /[;,&\n]| (?:ja|sekä|och|samt|and) /

const onlyOne = t(
  'Soluun mahtuu yksi. Kirjoita muut omiin sarakkeisiinsa, tai jätä vain tärkein.',
  'I cellen ryms ett alternativ. Skriv de andra i egna kolumner, eller lämna bara det viktigaste.',
  'The cell has room for one. Write the others in columns of their own, or leave only the most important.',
)

/** What somebody may have meant: several at once, the one choice that what they wrote is a part of, else one spelt much like it. */
function meant(found: string, items: readonly ChoiceOption[]): Text | undefined {
  const parts = found.split(between).map((part) => part.trim())
  if (parts.length > 1 && parts.every((part) => items.some(isCalled(part)))) return onlyOne
  const labels = items.map(({ label }) => label)
  const [whole, another] = labels.filter((label) => folded(label).includes(folded(found)))
  if (whole !== undefined && another === undefined) return didYouMean(whole)
  const [like, ...others] = alike(found, items).map(({ label }) => label)
  if (like === undefined) return undefined
  return others.length === 0 ? didYouMean(like) : choose([like, ...others])
}

const notAmong = (found: string, items: readonly ChoiceOption[]): CellReading => {
  return unclear(
    'cell-not-choice',
    t(
      `Tällaista vaihtoehtoa ei ole: ${found}`,
      `Det finns inget sådant alternativ: ${found}`,
      `There is no such choice: ${found}`,
    ),
    meant(found, items) ?? choose(items.map(({ label }) => label)),
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
    items.find(({ label }) => folded(label) === folded(text)) ??
    items.find(isCalled(text))
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
