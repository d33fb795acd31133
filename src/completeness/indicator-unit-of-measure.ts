import { numericKinds } from '../core/files/choices.ts'
import { same, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, stands } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const indicatorUnitOfMeasure: Expectation<'definition'> = {
  code: 'indicator-unit-of-measure',
  on: 'definition',
  field: 'unitOfMeasure',
  family: 'definition',
  severity: fromDraft,
  title: t(
    'Mittarilla, jonka arvot ovat lukuja, on mittayksikkö.',
    'En indikator vars värden är tal har en måttenhet.',
    'An indicator whose values are numbers has a unit of measure.',
  ),
  why: t(
    'Luku 40 on eri asia prosentteina, euroina ja kappaleina.',
    'Talet 40 är en sak i procent, en annan i euro och en tredje i stycken.',
    'The number 40 is one thing in per cent, another in euros, another in pieces.',
  ),
  missing: t(
    'Mittarin mittayksikkö puuttuu.',
    'Indikatorns måttenhet saknas.',
    'The indicator has no unit of measure.',
  ),
  example({ kind }) {
    if (kind === 'percent') return same('unitOfMeasure: "%"')
    if (kind === 'money') return same('unitOfMeasure: €')
    return t('unitOfMeasure: kpl', 'unitOfMeasure: st', 'unitOfMeasure: pcs')
  },
  good: indicatorWith('kind: percent\nunitOfMeasure: "%"'),
  bad: indicatorWith('kind: percent'),
  look({ kind = 'number', unitOfMeasure }) {
    return numericKinds.includes(kind) ? stands(unitOfMeasure) : 'not-applicable'
  },
}
