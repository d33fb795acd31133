/** What is missing, item by item: what, where it belongs, and what could stand there. */
import { groupBy } from '../core/group.ts'
import { showDay } from '../core/numerals.ts'
import { showPeriod } from '../core/periods.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { list, mark, passage, text } from './cells.ts'
import type { CheckGap, CheckPart, CheckResult } from './check-result.ts'
import { showScore } from './check-summary.ts'
import type { Cell, Fact, Section } from './document.ts'
import { nouns } from './vocabulary.ts'

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
  alsoGood: t('Hyvä kertoa myös', 'Bra att också ange', 'Also good to have'),
  fields: (many: number): Text => t(`${many} kenttää`, `${many} fält`, `${many} fields`),
}

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

/** What is only good to have, on one line together. */
function alsoGood(gaps: readonly CheckGap[], language: Language): Cell[] {
  const names = new Set(gaps.map(({ field }) => field[language].toLowerCase()))
  return names.size === 0 ? [] : [text(`${words.alsoGood[language]}: ${[...names].join(', ')}`)]
}

function itemFact(label: string, gaps: readonly CheckGap[], language: Language): Fact {
  const missing = gaps.filter(({ state }) => state === 'missing')
  const optional = missing.filter(({ fields }) => fields === 0)
  const items = [
    ...missing.filter(({ fields }) => fields > 0).map((gap) => gapCell(gap, language)),
    ...gaps
      .filter(({ state, fields }) => state !== 'missing' && fields > 0)
      .map((gap) => settledCell(gap, language)),
    ...optional.filter(({ remark }) => remark).map((gap) => remarkCell(gap, language)),
    ...alsoGood(
      optional.filter(({ remark }) => !remark),
      language,
    ),
  ]
  return { label, cell: { kind: 'list', items } }
}

function partSection(
  { key, title, score }: CheckPart,
  gaps: readonly CheckGap[],
  language: Language,
): Section {
  const items = groupBy(gaps, ({ file, on, ids }) => [file, ...(ids.length > 0 ? ids : [on])].join(' '))
  const facts = [...items.values()].flatMap((group) => {
    // A gap in a baseline does not know what its indicator is called.
    const [first] = [...group.filter(({ title }) => passage(title, language)), ...group]
    return first ? [itemFact(itemName(first, language), group, language)] : []
  })
  const name = passage(title, language)?.text ?? key
  return {
    id: `gaps-${key}`,
    title: { text: `${name}: ${showScore(score, language)}` },
    blocks: [{ kind: 'facts', facts }],
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
