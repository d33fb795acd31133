/** How complete the plans are, in numbers. */

import { percent, type Score } from '../../core/completeness.ts'
import { customs } from '../../core/customs.ts'
import { stages } from '../../core/files/choices.ts'
import { groupBy } from '../../core/group.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { count, fact, facts, list, mark, notice, passage, text } from '../document/cells.ts'
import type { Cell, Fact, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { branchName } from '../names.ts'
import { nouns } from '../vocabulary.ts'
import type { CheckResult, CheckUnit } from './check-result.ts'

const words = {
  summary: t('Yhteenveto', 'Sammandrag', 'Summary'),
  plans: t('Suunnitelmia saatu', 'Planer som kommit in', 'Plans handed in'),
  unknown: t(
    'Ei tiedetä, keiltä suunnitelmaa odotetaan: organisations.yaml puuttuu tai sitä ei voi lukea.',
    'Det är inte känt av vilka en plan väntas: organisations.yaml saknas eller kan inte läsas.',
    'It is not known of whom a plan is expected: organisations.yaml is missing or cannot be read.',
  ),
  unread: t('Suunnitelmia, joita ei voi lukea', 'Planer som inte kan läsas', 'Plans that cannot be read'),
  fields: t('Kenttiä kunnossa', 'Fält i ordning', 'Fields in order'),
  explained: t('Niistä selitettyjä puutteita', 'Av dem förklarade brister', 'Of them explained gaps'),
  missing: t('Kenttiä puuttuu', 'Fält som saknas', 'Fields missing'),
  waived: t('Hyväksyttyjä poikkeuksia', 'Godkända undantag', 'Accepted exceptions'),
  closed: t(
    'Lakkautettujen yksiköiden suunnitelmia, joita ei lasketa',
    'Planer för nedlagda enheter, som inte räknas',
    'Plans of closed units, not counted',
  ),
  judgedBy: t('Arvioitu vaiheen mukaan', 'Bedömt enligt skedet', 'Judged by the stage'),
  awaited: t(
    'Suunnitelmat, joita ei ole saatu',
    'Planer som inte har kommit in',
    'Plans that have not come in',
  ),
  broken: t('tiedostoa ei voi lukea', 'filen kan inte läsas', 'the file cannot be read'),
}

/** Both numbers of a score and, rounded down, the share: `87/96 (90 %)`. 100 % means that nothing is missing. */
export function showScore(score: Pick<Score, 'satisfied' | 'applicable'>, language: Language): string {
  const both = `${score.satisfied}/${score.applicable}`
  if (score.applicable === 0) return both
  return `${both}\u00a0(${percent(score)}${customs[language].beforePercent}%)`
}

/** The plans that have come in, where it is known how many should. */
const plansFacts = ({ plans }: CheckResult, language: Language): Fact[] =>
  plans
    ? [
        ...fact(words.plans[language], text(`${plans.handedIn}/${plans.expected}`)),
        ...some(words.unread, plans.broken, language),
      ]
    : []

/** A number that is told only when it is not 0. */
const some = (label: Text, many: number, language: Language): Fact[] =>
  many > 0 ? fact(label[language], count(many)) : []

/** The score, and what is in it. */
export const scoreFacts = ({ score, closed, stage }: CheckResult, language: Language): Fact[] => [
  ...fact(words.fields[language], text(showScore(score, language))),
  ...some(words.explained, score.explained, language),
  ...some(words.missing, score.missing, language),
  ...some(words.waived, score.waived, language),
  ...some(words.closed, closed.length, language),
  ...fact(words.judgedBy[language], stage ? text(stages[stage][language]) : undefined),
]

/** The numbers that come first. */
export function summarySection(result: CheckResult, language: Language): Section {
  const { plans } = result
  const numbers = [...plansFacts(result, language), ...scoreFacts(result, language)]
  const title = { text: words.summary[language] }
  return {
    id: 'summary',
    title,
    blocks: [...facts(numbers), ...(plans ? [] : [notice(words.unknown[language])])],
  }
}

const isAwaited = ({ plan, expected }: CheckUnit): boolean => expected && plan !== 'handed-in'

/** The units whose plan has not come in, branch by branch. */
export function awaitedSection({ units }: CheckResult, material: Material): Section[] {
  const { language } = material
  const branches = [...groupBy(units.filter(isAwaited), ({ branch }) => branch)]
  const name = ({ title, plan, unit }: CheckUnit): Cell => {
    const own = passage(title, language) ?? { text: unit }
    return plan === 'broken' ? mark('missing', `${own.text} – ${words.broken[language]}`) : text(own)
  }
  const columns: ColumnOf<(typeof branches)[number]>[] = [
    { title: nouns.branch, width: 'medium', header: true, cell: ([id]) => text(branchName(id, material)) },
    { title: nouns.units, width: 'wide', cell: ([, awaited]) => list(awaited.map(name)) },
  ]
  const blocks = tableOf({ id: 'awaited-table', caption: words.awaited }, columns, branches, language)
  return blocks.length > 0 ? [{ id: 'awaited', title: { text: words.awaited[language] }, blocks }] : []
}
