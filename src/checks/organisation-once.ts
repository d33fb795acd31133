import type { Finding } from '../core/diagnostic.ts'
import { branchesIn, type RegisteredBranch, type RegisteredUnit, unitsIn } from '../core/organisation.ts'
import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'

function* repeated(
  registered: readonly (RegisteredBranch | RegisteredUnit)[],
  say: (id: string) => Text,
): Iterable<Finding> {
  for (const { again, first } of repeatsIn(registered, ({ item }) => item.id)) {
    const { item, path, source } = again
    yield {
      source,
      path: [...path, 'id'],
      message: say(item.id),
      ...firstIsAt(source, [...first.path, 'id']),
    }
  }
}

export const organisationOnce: Check = {
  code: 'organisation-once',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Hallinnonala ja kirjanpitoyksikkö on luetteloitu vain kerran.',
    'Ett förvaltningsområde och en bokföringsenhet finns bara en gång i förteckningen.',
    'A branch of government and an accounting unit are registered only once.',
  ),
  why: t(
    'Yksikkö kuuluu yhteen hallinnonalaan. Kahdesti luetteloitu laskettaisiin kahdesti, kun katsotaan, kuka on toimittanut suunnitelman.',
    'En enhet hör till ett förvaltningsområde. Den som står två gånger skulle räknas två gånger när man ser efter vem som har lämnat in sin plan.',
    'A unit belongs to one branch. One that is registered twice would be counted twice among those expected to hand in a plan.',
  ),
  good: {
    'organisations.yaml': `format: 1
branches:
  - { id: vm, name: { fi: valtiovarainministeriön hallinnonala }, units: [{ id: mallivirasto, name: { fi: Mallivirasto } }] }
  - { id: okm, name: { fi: opetus- ja kulttuuriministeriön hallinnonala }, units: [{ id: mallimuseo, name: { fi: Mallimuseo } }] }
`,
  },
  bad: {
    'organisations.yaml': `format: 1
branches:
  - { id: vm, name: { fi: valtiovarainministeriön hallinnonala }, units: [{ id: mallivirasto, name: { fi: Mallivirasto } }] }
  - { id: okm, name: { fi: opetus- ja kulttuuriministeriön hallinnonala }, units: [{ id: mallivirasto, name: { fi: Mallivirasto } }] }
`,
  },
  *find(workspace) {
    yield* repeated(branchesIn(workspace), (id) =>
      t(
        `Hallinnonala ${id} on luettelossa kahdesti.`,
        `Förvaltningsområdet ${id} finns två gånger.`,
        `The branch ${id} is registered twice.`,
      ),
    )
    yield* repeated(unitsIn(workspace), (id) =>
      t(
        `Yksikkö ${id} on luettelossa kahdesti.`,
        `Enheten ${id} finns två gånger.`,
        `The unit ${id} is registered twice.`,
      ),
    )
  },
}
