import { type Reach, reachIn } from '../core/references.ts'
import type { Check } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { type Text, t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

const say: Readonly<Record<Reach['where'], (id: string) => Text>> = {
  here: (id) =>
    t(
      `Tässä suunnitelmassa ei ole mittaria ${id}.`,
      `I denna plan finns ingen indikator ${id}.`,
      `This plan has no indicator ${id}.`,
    ),
  there: (id) =>
    t(
      `Toisessa suunnitelmassa ei ole tätä mittaria: ${id}.`,
      `I den andra planen finns inte denna indikator: ${id}.`,
      `The other plan has no such indicator: ${id}.`,
    ),
  nowhere: (id) =>
    t(
      `Viittauksen yksikköä ei ole: ${id}.`,
      `Enheten i hänvisningen finns inte: ${id}.`,
      `The unit in the reference does not exist: ${id}.`,
    ),
}
const howToRefer = t(
  'Korjaa tunnus. Toisen suunnitelman mittari kirjoitetaan muodossa yksikkö/tunnus.',
  'Rätta id:t. En annan plans indikator skrivs i formen enhet/id.',
  "Correct the id. Another plan's indicator is written as unit/id.",
)

export const referenceUnknown: Check = {
  code: 'reference-unknown',
  severity: 'error',
  title: t(
    'Mittari, johon viitataan, on olemassa.',
    'Den indikator som det hänvisas till finns.',
    'An indicator that is referred to exists.',
  ),
  why: t(
    'Olemattomaan mittariin sidotusta tavoitteesta ei näy, toteutuuko se.',
    'Om ett mål är knutet till en indikator som inte finns syns det inte om det nås.',
    'Of a goal tied to an indicator that does not exist nobody can tell whether it is met.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators: [{ id: koulutetut, title: Koulutetut }]
  - id: laatu
    title: Hankinnat ovat laadukkaita
    also: [koulutetut]`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators: [{ id: koulutetut, title: Koulutetut }]
  - id: laatu
    title: Hankinnat ovat laadukkaita
    also: [kouluteut]`,
  *find(workspace) {
    const reachOf = reachIn(workspace)
    for (const reference of referencesIn(workspace, 'indicator')) {
      const { id, way, source } = reference
      const reach = reachOf(reference)
      if (!reach || reach.known.some((each) => each.id === id)) continue
      yield {
        source,
        path: pathOf(way),
        message: say[reach.where](id),
        fix: adviseId(id, reach.known) ?? howToRefer,
      }
    }
  },
}
