import type { Gap } from '../core/completeness.ts'
import { t } from '../core/text.ts'
import { list, mark, paragraph, text, titleOrId } from './document/cells.ts'
import type { Cell, Section } from './document/document.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import { anchor, branchName, unitName } from './names.ts'
import { indicatorTitle, type ReportScope } from './report-scope.ts'
import { nouns } from './vocabulary.ts'

const words = {
  about: t(
    'Tieto, joka suunnitelmassa pitäisi sen vaiheessa olla mutta jota ei ole. Säännön tunnuksella saa selityksen: toimi explain TUNNUS.',
    'Uppgifter som borde finnas i planen i dess skede men som saknas. Regelns kod förklaras så här: toimi explain KOD.',
    'What should be in a plan at its stage, and is not. The code of a rule is explained by: toimi explain CODE.',
  ),
  none: t('Puutteita ei ole.', 'Inga brister.', 'There are no gaps.'),
  where: t('Kohde', 'Objekt', 'Item'),
  plan: t('suunnitelma', 'planen', 'the plan'),
  what: t('Mitä puuttuu', 'Vad som saknas', 'What is missing'),
  state: t('Tila', 'Läge', 'State'),
  rule: t('Sääntö', 'Regel', 'Rule'),
  more: t('Selite', 'Förklaring', 'Explanation'),
}
/** What the states of a gap are called. */
export const gapStates = {
  missing: t('puuttuu', 'saknas', 'missing'),
  explained: t('selitetty', 'förklarad', 'explained'),
  waived: t('poikkeus', 'undantag', 'waived'),
}

/** What an item of the report is called, and where in it the item stands. */
export function itemCell(id: string, { goals, material }: ReportScope): Cell {
  const { language } = material
  const goal = goals.find((each) => each.id === id)
  const measure = goals.flatMap(({ measures }) => measures ?? []).find((each) => each.id === id)
  const indicator = goals.flatMap(({ indicators }) => indicators ?? []).find((each) => each.id === id)
  if (indicator) return text(indicatorTitle(indicator, material), anchor('indicator', id))
  const title = titleOrId((goal ?? measure)?.title, id, language)
  return goal ? text(title, anchor('goal', id)) : text(title)
}

const columnsFor = (scope: ReportScope): ColumnOf<Gap>[] => {
  const { material, multipleUnits } = scope
  const { language } = material
  const where = ({ ids }: Gap): Cell =>
    ids.length > 0 ? list(ids.map((id) => itemCell(id, scope))) : text(words.plan[language])
  return [
    {
      title: nouns.unit,
      width: 'medium',
      ...(!multipleUnits && { context: true }),
      cell: ({ unit, branch = '' }) =>
        text(unit === undefined ? branchName(branch, material) : unitName(unit, material)),
    },
    { title: words.where, width: 'medium', header: true, cell: where },
    { title: words.what, width: 'medium', cell: ({ field }) => text(field[language]) },
    { title: words.state, width: 'narrow', cell: ({ state }) => mark(state, gapStates[state][language]) },
    { title: words.more, width: 'wide', cell: (gap) => text(gap.text[language]) },
    { title: words.rule, width: 'medium', cell: ({ rule }) => text(rule) },
  ]
}

/** What should be in the plans and is not. The ids of the gaps are as they stand in the goals that are told. */
export function gapsSection(gaps: readonly Gap[], scope: ReportScope): Section {
  const { language } = scope.material
  const table = tableOf({ id: 'gaps-table', caption: nouns.gaps }, columnsFor(scope), gaps, language)
  return {
    id: 'gaps',
    title: { text: nouns.gaps[language] },
    blocks:
      table.length > 0 ? [...paragraph(words.about[language]), ...table] : paragraph(words.none[language]),
  }
}
