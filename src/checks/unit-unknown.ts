import { unitsIn } from '../core/organisation.ts'
import type { Check } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

const register = t(
  'Korjaa tunnus tai lisää yksikkö tiedostoon organisations.yaml.',
  'Rätta id:t eller lägg till enheten i organisations.yaml.',
  'Correct the id, or add the unit to organisations.yaml.',
)

export const unitUnknown: Check = {
  code: 'unit-unknown',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Jokainen mainittu yksikkö on tiedostossa organisations.yaml.',
    'Varje enhet som nämns finns i organisations.yaml.',
    'Every unit that is named is in organisations.yaml.',
  ),
  why: t(
    'Luettelosta tiedetään, mihin hallinnonalaan yksikkö kuuluu ja keneltä suunnitelma puuttuu.',
    'Av förteckningen framgår vilket förvaltningsområde enheten hör till och vems plan som saknas.',
    'The register says which branch a unit belongs to, and whose plan is missing.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, responsible: { role: Hankintajohtaja, unit: vm } }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - { id: kurssi, title: Kurssi, responsible: { role: Hankintajohtaja, unit: malivirasto } }`,
  *find(workspace) {
    const units = unitsIn(workspace).map(({ item }) => item)
    const known = new Set(units.map(({ id }) => id))
    for (const { id, way, source } of referencesIn(workspace, 'unit')) {
      if (known.has(id)) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          `Yksikköä ${id} ei ole tiedostossa organisations.yaml.`,
          `Enheten ${id} finns inte i organisations.yaml.`,
          `There is no unit ${id} in organisations.yaml.`,
        ),
        fix: adviseId(id, units) ?? register,
      }
    }
  },
}
