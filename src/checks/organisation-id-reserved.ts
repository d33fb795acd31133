import { branchesIn, unitsIn } from '../core/organisation.ts'
import { reservedIds } from '../core/plan-paths.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

export const organisationIdReserved: Check = {
  code: 'organisation-id-reserved',
  severity: 'error',
  needs: ['organisations'],
  title: t(
    'Hallinnonalan tai yksikön tunnus ei ole branch, national eikä archive.',
    'Ett förvaltningsområdes eller en enhets id är inte branch, national eller archive.',
    'The id of a branch or unit is not branch, national or archive.',
  ),
  why: t(
    'Tunnuksesta tulee kansion tai tiedoston nimi, ja nämä nimet on varattu: branch.yaml on koko hallinnonalan suunnitelma.',
    'Id:t blir namn på en mapp eller fil, och de här namnen är upptagna: branch.yaml är hela förvaltningsområdets plan.',
    'The id becomes the name of a folder or file, and these names are taken: branch.yaml is the plan of the whole branch.',
  ),
  good: {
    'organisations.yaml': `format: 1
branches: [{ id: vm, name: { fi: hallinnonala }, units: [{ id: arkisto, name: { fi: Arkisto } }] }]
`,
  },
  bad: {
    'organisations.yaml': `format: 1
branches: [{ id: vm, name: { fi: hallinnonala }, units: [{ id: branch, name: { fi: Haara } }] }]
`,
  },
  *find(workspace) {
    for (const { item, path, source } of [...branchesIn(workspace), ...unitsIn(workspace)]) {
      if (!reservedIds.includes(item.id)) continue
      yield {
        source,
        path: [...path, 'id'],
        message: t(
          `Tunnus ${item.id} on varattu toimen omaan käyttöön.`,
          `Id:t ${item.id} är reserverat för toimis eget bruk.`,
          `The id ${item.id} is reserved for toimi's own use.`,
        ),
        fix: t('Valitse toinen tunnus.', 'Välj ett annat id.', 'Choose another id.'),
      }
    }
  },
}
