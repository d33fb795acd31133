import { t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import type { Document } from '../document/document.ts'
import type { ReportData } from '../material.ts'
import { aggregatesData } from './aggregates.ts'
import { datasets } from './index.ts'
import { leftOutOf, type VisiblePlan } from './visible-plans.ts'

const words = {
  title: t(
    'Hankintastrategian toimintasuunnitelmat avoimena datana',
    'Åtgärdsplanerna för upphandlingsstrategin som data',
    'Action plans of the procurement strategy as data',
  ),
  about: t(
    'Kaikki, mitä suunnitelmissa lukee, taulukoina, jotka viittaavat toisiinsa tunnuksilla.',
    'Allt som står i planerna, som tabeller som hänvisar till varandra med id.',
    'All that the plans say, as tables that refer to each other by ids.',
  ),
}

/** All that some plans say, and what their branches' plans put together, as data and nothing else. */
export function openData(
  plans: readonly VisiblePlan[],
  branches: readonly string[],
  material: ReportData,
): Document {
  const { language } = material
  return assemble(
    {
      kind: 'data',
      title: { text: words.title[language] },
      subtitle: '',
      about: words.about[language],
      leftOut: leftOutOf(plans),
      sections: [],
      data: [...datasets.map((make) => make(plans, material)), aggregatesData(branches, material)],
    },
    material,
  )
}
