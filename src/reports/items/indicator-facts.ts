import { directions, frequencies } from '../../core/files/choices.ts'
import { indicator as shape } from '../../core/files/indicator.ts'
import type { FullIndicator } from '../../core/indicator.ts'
import { showNumeral } from '../../core/numerals.ts'
import { t } from '../../core/text.ts'
import { fact, list, none, passage, text, textOrNone } from '../document/cells.ts'
import type { Cell, Fact } from '../document/document.ts'
import type { Material } from '../material.ts'
import type { ReportScope } from '../report-scope.ts'
import { explained } from './explained.ts'
import { responsibleCell } from './responsible.ts'

type Name = keyof typeof shape.fields
const shared = (id: string) =>
  t(`yhteinen mittari ${id}`, `gemensam indikator ${id}`, `shared indicator ${id}`)

const idCell = (indicator: FullIndicator, { language }: Material): Cell =>
  text({
    text: indicator.id,
    ...(indicator.shared !== undefined && { note: shared(indicator.shared)[language] }),
  })

/** The direction in words; with the tolerance where the value is to stay. */
export function directionCell(
  { direction, tolerance, unitOfMeasure = '' }: FullIndicator,
  { language }: Material,
): Cell {
  if (direction === undefined) return none
  const within =
    tolerance === undefined ? '' : ` (±\u00a0${showNumeral(tolerance, language)}\u00a0${unitOfMeasure})`
  return text(directions[direction][language] + within)
}

const scaleCell = ({ scale = [] }: FullIndicator, { language }: Material): Cell =>
  list(
    scale.flatMap(({ value, title }) => {
      const words = passage(title, language)
      return words ? [text({ ...words, lead: `${showNumeral(value, language)} =` })] : []
    }),
  )

/** What is known of an indicator besides its values, in the order in which it is told. */
export const known = (
  indicator: FullIndicator,
  { material, unitOf }: ReportScope,
): Readonly<Partial<Record<Name, Cell>>> => {
  const { language } = material
  const said = (words: FullIndicator['note']): Cell => textOrNone(passage(words, language))
  return {
    id: idCell(indicator, material),
    definition: said(indicator.definition),
    direction: directionCell(indicator, material),
    unitOfMeasure: indicator.unitOfMeasure === undefined ? none : text(indicator.unitOfMeasure),
    scale: scaleCell(indicator, material),
    formula: said(indicator.formula),
    method: said(indicator.method),
    limitations: said(indicator.limitations),
    source: said(indicator.source),
    frequency: indicator.frequency === undefined ? none : text(frequencies[indicator.frequency][language]),
    responsible: responsibleCell(indicator.responsible, unitOf(indicator.id), material),
    evidence: said(indicator.evidence),
    note: said(indicator.note),
  }
}

/** What an indicator is; what is not known is told where the plan explains it. */
export function indicatorFacts(indicator: FullIndicator, scope: ReportScope): Fact[] {
  const { material } = scope
  const values = (['baseline', 'targets'] as const).filter((name) => indicator[name] === undefined)
  const all: [string, Cell][] = [
    ...Object.entries(known(indicator, scope)),
    ...values.map((name): [string, Cell] => [name, none]),
  ]
  return all.flatMap(([name, cell]) => {
    const told = cell.kind === 'none' ? explained(name, indicator, material) : cell
    return fact(shape.fields[name as Name].label[material.language], told)
  })
}
