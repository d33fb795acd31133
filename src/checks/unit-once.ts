import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

export const unitOnce: Check = {
  code: 'unit-once',
  severity: 'error',
  title: t('Yhdellä yksiköllä on yksi suunnitelma.', 'En enhet har en plan.', 'One unit has one plan.'),
  why: t(
    'Kahdesta tiedostosta ei voi tietää, kumpi on yksikön suunnitelma. Suunnitelma on sen, jonka tunnus on kentässä unit.',
    'Av två filer går det inte att veta vilken som är enhetens plan. En plan är den enhets vars id står i fältet unit.',
    "Of two files nobody can tell which is the unit's plan. A plan is whose id stands in the field unit.",
  ),
  good: {
    'plans/vm/vm.yaml': barePlan('vm'),
    'plans/vm/mallivirasto.yaml': barePlan('mallivirasto'),
  },
  bad: {
    'plans/vm/vm.yaml': barePlan('vm'),
    'plans/vm/mallivirasto.yaml': barePlan('vm'),
  },
  *find({ units }) {
    // The file that bears the unit's name is the likelier one, so it is the other that is pointed at.
    const likelierFirst = [
      ...units.filter(({ name, content }) => name === content.unit),
      ...units.filter(({ name, content }) => name !== content.unit),
    ]
    for (const { again, first } of repeatsIn(likelierFirst, ({ content }) => content.unit)) {
      const { unit } = again.content
      yield {
        source: again.source,
        path: ['unit'],
        message: t(
          `Yksiköllä ${unit} on jo suunnitelma toisessa tiedostossa.`,
          `Enheten ${unit} har redan en plan i en annan fil.`,
          `The unit ${unit} already has a plan in another file.`,
        ),
        fix: t(
          'Korjaa kenttä unit tai poista toinen tiedosto.',
          'Rätta fältet unit eller ta bort den ena filen.',
          'Correct the field unit, or remove one of the files.',
        ),
        ...firstIsAt(first.source, ['unit']),
      }
    }
  },
}
