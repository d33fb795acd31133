/** What is missing, item by item: what, where it belongs, and what could stand there. */
import { groupBy } from '../../core/group.ts'
import { showDay } from '../../core/numerals.ts'
import { showPeriod } from '../../core/periods.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { fact, facts, list, mark, passage, text } from '../document/cells.ts'
import type { Cell, Fact, Section } from '../document/document.ts'
import { nouns } from '../vocabulary.ts'
import type { CheckGap, CheckPart, CheckResult } from './check-result.ts'
import { showScore } from './check-summary.ts'

const words = {
  plan: t('Koko suunnitelma', 'Hela planen', 'The plan as a whole'),
  branch: t('Hallinnonalan suunnitelma', 'Förvaltningsområdets plan', 'The plan of the branch'),
  example: t('esimerkiksi', 'till exempel', 'for example'),
  explained: t(
    'selitetty, tieto saadaan viimeistään',
    'förklarad, uppgiften fås senast',
    'explained, to be known by',
  ),
  waived: t('hyväksytty poikkeus', 'godkänt undantag', 'accepted exception'),
  fields: (many: number): Text => t(`${many} kenttää`, `${many} fält`, `${many} fields`),
}

/** What a plan gets on without. */
export const alsoGood = t('Hyvä kertoa myös', 'Bra att också ange', 'Also good to have')

const kinds: Readonly<Record<string, Text>> = {
  plan: words.plan,
  branch: words.branch,
  goal: nouns.goal,
  measure: nouns.measure,
}

/** What an item is and what it is called: `Mittari: Koulutetut (koulutetut)`. */
function itemName({ on, ids, title }: CheckGap, language: Language): string {
  const kind = (kinds[on] ?? nouns.indicator)[language]
  const id = ids.at(-1)
  if (id === undefined) return kind
  const name = passage(title, language)?.text
  return name === undefined ? `${kind}: ${id}` : `${kind}: ${name} (${id})`
}

/** One gap: what is missing and by which rule; below it where to write it, and an example. */
function gapCell({ text: sentence, fields, file, line, rule, example }: CheckGap, language: Language): Cell {
  const many = fields > 1 ? [words.fields(fields)[language]] : []
  return list([
    mark('missing', [sentence[language], ...many, rule].join(' · ')),
    text(`${file}:${line} – ${words.example[language]}:`),
    { ...text(example[language]), code: true },
  ])
}

/** Something to think about, and where. */
const remarkCell = ({ text: sentence, file, line, rule }: CheckGap, language: Language): Cell =>
  list([text(`${sentence[language]} · ${rule}`), text(`${file}:${line}`)])

/** A gap that nobody has to act on now, on one line. */
function settledCell({ state, field, periods, until }: CheckGap, language: Language): Cell {
  const name = [field[language], periods.map((each) => showPeriod(each, language)).join(', ')]
    .join(' ')
    .trim()
  if (state === 'waived') return mark('waived', `${name}: ${words.waived[language]}`)
  const day = until === undefined ? '' : showDay(until, language)
  return mark('explained', `${name}: ${words.explained[language]} ${day}`)
}

const isOptional = ({ fields }: CheckGap): boolean => fields === 0

/** What has to be filled in an item, then what is settled for now. */
export function demandCells(gaps: readonly CheckGap[], language: Language): Cell[] {
  const counted = gaps.filter((gap) => !isOptional(gap))
  return [
    ...counted.filter(({ state }) => state === 'missing').map((gap) => gapCell(gap, language)),
    ...counted.filter(({ state }) => state !== 'missing').map((gap) => settledCell(gap, language)),
  ]
}

/** What would be good to have in an item: what there is to think about, then the names of the rest after `lead`. */
export function wishCells(gaps: readonly CheckGap[], language: Language, lead = ''): Cell[] {
  const optional = gaps.filter((gap) => isOptional(gap) && gap.state === 'missing')
  const names = new Set(
    optional.filter(({ remark }) => !remark).map(({ field }) => field[language].toLowerCase()),
  )
  return [
    ...optional.filter(({ remark }) => remark).map((gap) => remarkCell(gap, language)),
    ...(names.size > 0 ? [text(lead + [...names].join(', '))] : []),
  ]
}

/** What is said of an item: one thing beside its name, several below it. */
function told(cells: readonly Cell[]): Cell | undefined {
  const [first, second] = cells
  return first && !second && first.kind !== 'list' ? first : first && { kind: 'list', items: cells }
}

/** Each item with what `tell` says of its gaps; an item of which it says nothing is left out. */
export function itemFacts(
  gaps: readonly CheckGap[],
  tell: (gaps: readonly CheckGap[], language: Language) => readonly Cell[],
  language: Language,
): Fact[] {
  const items = groupBy(gaps, ({ file, on, ids }) => [file, ...(ids.length > 0 ? ids : [on])].join(' '))
  return [...items.values()].flatMap((group) => {
    const [first] = group
    return first ? fact(itemName(first, language), told(tell(group, language))) : []
  })
}

/** All that is to be said of an item. */
const allCells = (gaps: readonly CheckGap[], language: Language): Cell[] => [
  ...demandCells(gaps, language),
  ...wishCells(gaps, language, `${alsoGood[language]}: `),
]

function partSection(
  { key, title, score }: CheckPart,
  gaps: readonly CheckGap[],
  language: Language,
): Section {
  const name = passage(title, language)?.text ?? key
  return {
    id: `gaps-${key}`,
    title: { text: `${name}: ${showScore(score, language)}` },
    blocks: facts(itemFacts(gaps, allCells, language)),
  }
}

/** The gaps of each part that has any, the worst part first. */
export function gapSections({ parts, gaps }: CheckResult, language: Language): Section[] {
  const byPart = groupBy(gaps, ({ part }) => part)
  return parts.flatMap((part) => {
    const own = byPart.get(part.key)
    return own ? [partSection(part, own, language)] : []
  })
}
