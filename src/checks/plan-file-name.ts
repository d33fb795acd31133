import { unitsById } from '../core/organisation.ts'
import { filesOfOneUnit } from '../core/plan-files.ts'
import { isPortable } from '../core/portable.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

export const planFileName: Check = {
  code: 'plan-file-name',
  severity: 'warning',
  title: t(
    'Suunnitelman tiedosto on nimetty yksikön tunnuksella.',
    'Planens fil har enhetens id som namn.',
    'The file of a plan is named by the id of its unit.',
  ),
  why: t(
    'Suunnitelma on sen, jonka tunnus on kentässä unit. Jos tiedoston nimi sanoo muuta, lukija erehtyy.',
    'En plan är den enhets vars id står i fältet unit. Om filens namn säger något annat tar läsaren miste.',
    'A plan is whose id stands in the field unit. A file name that says otherwise misleads its reader.',
  ),
  good: {
    'plans/vm/mallivirasto.yaml': barePlan('mallivirasto'),
  },
  bad: {
    'plans/vm/virasto-uusi.yaml': barePlan('mallivirasto'),
  },
  *find(workspace) {
    const known = unitsById(workspace)
    for (const { folder, name, source, content } of filesOfOneUnit(workspace)) {
      // A place, a name or a unit that is wrong in itself is told as such.
      const isUnknown = workspace.organisations !== undefined && !known.has(content.unit)
      const isTold = folder === '' || !isPortable(source.file) || isUnknown
      if (name === content.unit || isTold) continue
      yield {
        source,
        path: ['unit'],
        message: t(
          `Tiedoston nimi on ${name}, mutta yksikkö on ${content.unit}.`,
          `Filen heter ${name}, men enheten är ${content.unit}.`,
          `The file is called ${name}, but the unit is ${content.unit}.`,
        ),
        fix: t(
          `Anna tiedostolle nimi ${content.unit}.yaml tai korjaa kenttä unit.`,
          `Ge filen namnet ${content.unit}.yaml eller rätta fältet unit.`,
          `Call the file ${content.unit}.yaml, or correct the field unit.`,
        ),
      }
    }
  },
}
