import type { Check } from '../core/rule.ts'
import { strategyIds } from '../core/strategy.ts'
import { t } from '../core/text.ts'

export const catalogueVersion: Check = {
  code: 'catalogue-version',
  severity: 'warning',
  title: t(
    'Suunnitelma on tehty käytössä olevaa strategian versiota vasten.',
    'Planen är gjord mot den version av strategin som används.',
    'The plan was made against the version of the strategy that is in use.',
  ),
  why: t(
    'Sama tunnus voi tarkoittaa toisessa versiossa toista tavoitetta.',
    'Samma id kan betyda ett annat mål i en annan version.',
    'In another version the same id may mean another goal.',
  ),
  good: 'catalogue: "2020"',
  bad: 'catalogue: "2016"',
  *find({ units, catalogue }) {
    const { version } = catalogue
    const known = strategyIds(catalogue)
    for (const { source, content } of units) {
      const planned = content.catalogue
      // Goals that this version does not have are told one by one, with both versions.
      const isTold = content.goals?.some(({ strategyGoals }) => strategyGoals?.some((id) => !known.has(id)))
      if (planned === undefined || planned === version || isTold) continue
      yield {
        source,
        path: ['catalogue'],
        message: t(
          `Suunnitelma on tehty strategian versiota ${planned} vasten; käytössä on versio ${version}.`,
          `Planen är gjord mot strategins version ${planned}; den som används är version ${version}.`,
          `The plan was made against version ${planned} of the strategy; version ${version} is in use.`,
        ),
        fix: t(
          `Tarkista kohdat strategyGoals ja kirjoita sitten catalogue: "${version}".`,
          `Kontrollera fälten strategyGoals och skriv sedan catalogue: "${version}".`,
          `Check the fields strategyGoals, then write catalogue: "${version}".`,
        ),
      }
    }
  },
}
