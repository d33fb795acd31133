import { period } from '../core/periods.ts'
import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, hasValue } from './expectation.ts'
import { fromDraft } from './levels.ts'
import { pointsExample } from './point-example.ts'

const tooEarly = t(
  'Mittarilla ei ole tavoitetasoa suunnitelmakauden lopulle.',
  'Indikatorn har ingen målnivå för slutet av planperioden.',
  'The indicator has no target for the end of the plan.',
)

export const indicatorTarget: Expectation<'indicator'> = {
  code: 'indicator-target',
  on: 'indicator',
  field: 'targets',
  family: 'values',
  severity: fromDraft,
  title: t(
    'Mittarilla on tavoitetaso suunnitelmakauden loppuun.',
    'Indikatorn har en målnivå för slutet av planperioden.',
    'The indicator has a target for the end of the plan.',
  ),
  why: t(
    'Tavoitetaso kertoo, milloin tavoite on saavutettu. Välitavoitteelle riittää, että se on jonakin vuonna.',
    'Målnivån säger när målet är nått. För en milstolpe räcker det att den infaller något år.',
    'The target says when the goal is reached. A milestone may fall in any year.',
  ),
  missing: t('Mittarin tavoitetaso puuttuu.', 'Indikatorns målnivå saknas.', 'The indicator has no target.'),
  example: ({ full }, { span }) => pointsExample('targets', full.kind, [span.to]),
  good: indicatorWith('targets: [{ period: 2025, value: 90 }]'),
  bad: indicatorWith('targets: [{ period: 2023, value: 60 }]'),
  look({ full, written: { targets = [] } }, { span }) {
    const told = targets.filter(hasValue)
    if (told.length === 0) return 'missing'
    if (full.kind === 'milestone') return 'filled'
    const end = period(span.to).end
    return told.some((target) => period(target.period).end >= end)
      ? 'filled'
      : { state: 'missing', message: () => tooEarly }
  },
}
