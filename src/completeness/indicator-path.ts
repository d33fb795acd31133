import type { Kind } from '../core/files/choices.ts'
import { period } from '../core/periods.ts'
import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type AssessedFile, type Expectation, hasValue } from './expectation.ts'
import { goodToHave } from './levels.ts'
import { pointsExample } from './point-example.ts'

const withoutPath: readonly (Kind | undefined)[] = ['milestone', 'yes-no', 'text']

/** The first and the last year of a plan. */
const yearsOf = ({ span }: AssessedFile): readonly [number, number] => [
  Number(period(span.from).start.slice(0, 4)),
  Number(period(span.to).end.slice(0, 4)),
]

export const indicatorPath: Expectation<'indicator'> = {
  code: 'indicator-path',
  on: 'indicator',
  field: 'targets',
  family: 'values',
  label: t('Välivuosien tavoitetasot', 'Målnivåer för åren däremellan', 'Targets for the years between'),
  severity: goodToHave,
  title: t(
    'Tavoitetasot muodostavat polun: välivuodellekin on oma tasonsa.',
    'Målnivåerna bildar en väg: också för ett år däremellan finns en nivå.',
    'Targets form a path: there is one before the last year too.',
  ),
  why: t(
    'Kun välitaso on sovittu, viivästyksen huomaa ennen kauden loppua.',
    'När en mellannivå är avtalad märks en försening före periodens slut.',
    'With a level agreed on the way, delay shows before the end.',
  ),
  missing: t(
    'Mittarilla ei ole tavoitetasoa välivuosille.',
    'Indikatorn har ingen målnivå för åren däremellan.',
    'The indicator has no target for the years between.',
  ),
  example({ full }, scope) {
    const [first, last] = yearsOf(scope)
    const middle = String(Math.floor((first + last) / 2))
    return pointsExample('targets', full.kind, [middle])
  },
  good: indicatorWith('targets: [{ period: 2023, value: 60 }, { period: 2025, value: 90 }]'),
  bad: indicatorWith('targets: [{ period: 2025, value: 90 }]'),
  look({ full, written: { targets = [] } }, scope) {
    const [first, last] = yearsOf(scope)
    if (withoutPath.includes(full.kind) || first === last) return 'not-applicable'
    return targets.some((target) => hasValue(target) && Number(target.period.slice(0, 4)) < last)
      ? 'filled'
      : 'missing'
  },
}
