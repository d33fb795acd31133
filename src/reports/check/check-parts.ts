/** How complete each part is: the units in their four aspects, which are never mixed. */
import { stages } from '../../core/files/choices.ts'
import { showDay } from '../../core/numerals.ts'
import { type Language, t } from '../../core/text.ts'
import { count, fact, none, passage, text } from '../document/cells.ts'
import type { Cell, Fact, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import { nouns } from '../vocabulary.ts'
import type { CheckPart, CheckResult, CheckUnit } from './check-result.ts'
import { showScore } from './check-summary.ts'

const words = {
  title: t('Tilanne', 'Läget', 'Where things stand'),
  name: t('Kohde', 'Objekt', 'Item'),
  code: t('Tunnus', 'Kod', 'Code'),
  inOrder: t('Kunnossa', 'I ordning', 'In order'),
  lacking: t('Puuttuu', 'Saknas', 'Missing'),
  errors: t('Virheitä', 'Fel', 'Errors'),
  errorsAbout: t(
    'Virheet kertoo toimi validate.',
    'Felen visas av toimi validate.',
    'toimi validate tells the errors.',
  ),
  actuals: t('Toteumat', 'Utfall', 'Actuals'),
  unsigned: t('ei vahvistusta', 'ingen bekräftelse', 'not signed off'),
}

/** How far a plan has come, and when that was confirmed: monitoring begins with the approval. */
function signOff({ stage, signOffs = [] }: CheckUnit, language: Language): Cell {
  if (!stage) return none
  const name = stages[stage][language]
  if (stage === 'draft') return text(name)
  const confirmed =
    signOffs.find((each) => each.stage === stage) ??
    (stage === 'monitoring' ? signOffs.find((each) => each.stage === 'approved') : undefined)
  return text(
    confirmed ? `${name} ${showDay(confirmed.date, language)}` : `${name}, ${words.unsigned[language]}`,
  )
}

/** What only units have: errors, actuals on time, sign-off. */
function unitColumns({ units }: CheckResult, language: Language): ColumnOf<CheckPart>[] {
  const byId = new Map(units.map((unit) => [unit.unit, unit]))
  const tell = (what: (unit: CheckUnit) => Cell) => (part: CheckPart) => {
    const unit = byId.get(part.key)
    return unit ? what(unit) : none
  }
  const errors = tell(({ validity }) => (validity ? count(validity.errors) : none))
  const actuals = tell(({ timeliness }) =>
    timeliness?.due ? text(`${timeliness.given}/${timeliness.due}`) : none,
  )
  return [
    { title: words.errors, about: words.errorsAbout, width: 'narrow', cell: errors },
    { title: words.actuals, width: 'narrow', cell: actuals },
    { title: nouns.stage, width: 'medium', cell: tell((unit) => signOff(unit, language)) },
  ]
}

/** What is told of a unit besides its score. */
export const unitFacts = (result: CheckResult, part: CheckPart, language: Language): Fact[] =>
  unitColumns(result, language).flatMap(({ title, cell }) => fact(title[language], cell(part)))

const codeColumn: ColumnOf<CheckPart> = { title: words.code, width: 'medium', cell: ({ key }) => text(key) }

/** The columns of the table, by what the whole is divided into. */
function columnsFor(result: CheckResult, language: Language): ColumnOf<CheckPart>[] {
  const { by } = result
  const missing = ({ score }: CheckPart): Cell =>
    count(score.missing, score.missing > 0 ? { mark: 'missing' } : {})
  return [
    {
      title: words.name,
      width: 'medium',
      header: true,
      cell: ({ title, key }) => text(passage(title, language) ?? { text: key }),
    },
    ...(by === 'rule' || by === 'goal' ? [codeColumn] : []),
    { title: words.inOrder, width: 'narrow', cell: ({ score }) => text(showScore(score, language)) },
    { title: words.lacking, width: 'narrow', cell: missing },
    ...(by === 'unit' ? unitColumns(result, language) : []),
  ]
}

/** The parts, the worst first. */
export function partsSection(result: CheckResult, language: Language): Section[] {
  const blocks = tableOf(
    { id: 'parts-table', caption: words.title },
    columnsFor(result, language),
    result.parts,
    language,
  )
  return blocks.length > 0 ? [{ id: 'parts', title: { text: words.title[language] }, blocks }] : []
}
