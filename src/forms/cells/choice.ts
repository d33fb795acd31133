import { answerOf } from '../../core/answers.ts'
import { adviseWord } from '../../core/shape/near.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { nothing, type Said, says, unclear } from './said.ts'
import { shown } from './shown.ts'
import { oneLine, saysLine } from './text.ts'

/** Something that may be chosen: its id, and what it is called. */
export interface Item {
  readonly id: string
  readonly label: string
  /** What else it may be called: in other languages. */
  readonly also?: readonly string[]
}

/** The items of a closed choice, called by their names in a language and known by those in the others. */
export const itemsOf = (of: Readonly<Record<string, Text>>, language: Language): Item[] =>
  Object.entries(of).map(([id, label]) => ({ id, label: label[language], also: Object.values(label) }))

const folded = (text: string): string => oneLine(text).toLowerCase()

/** How many choices are told: a longer list is read in the form. */
const most = 12

const notAmong = (found: string, items: readonly Item[]): Said => {
  const labels = items.map(({ label }) => label)
  const all = [...labels.slice(0, most), ...(labels.length > most ? ['…'] : [])].join(', ')
  return unclear(
    'cell-not-choice',
    t(
      `Tällaista vaihtoehtoa ei ole: ${found}`,
      `Det finns inget sådant alternativ: ${found}`,
      `There is no such choice: ${found}`,
    ),
    adviseWord(found, labels) ?? t(`Valitse jokin: ${all}`, `Välj något: ${all}`, `Choose one of: ${all}`),
  )
}

/** What a cell says where one of some items belongs, by its id or by what it is called; capitals and blanks do not count. */
export function saysChoice(value: PlainValue, items: readonly Item[], language: Language): Said {
  const line = saysLine(value, language)
  if (line.is !== 'value') return line
  const text = String(line.value)
  const found =
    items.find(({ id }) => id === text) ??
    items.find(({ id, label, also = [] }) =>
      [id, label, ...also].some((name) => folded(name) === folded(text)),
    )
  return found ? says(found.id) : notAmong(text, items)
}

/** What a cell says where yes or no belongs. */
export function saysAnswer(value: PlainValue): Said {
  if (value.kind === 'boolean') return says(value.value)
  const text = value.kind === 'text' || value.kind === 'hyperlink' ? oneLine(value.text) : ''
  const written = value.kind === 'number' ? value.numeral : text
  if (written === '' && value.kind !== 'error' && value.kind !== 'date') return nothing
  const answer = answerOf(written)
  if (answer !== undefined) return says(answer === 'true')
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
