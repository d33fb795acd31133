/** What is missing from the plans, and where to write it: for the coordinator and for the authors. */
import { t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import { count } from '../document/cells.ts'
import type { Document } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { type MapRow, mapSection } from '../heat-map.ts'
import type { Material } from '../material.ts'
import { waiversSection } from '../waivers.ts'
import { gapData } from './check-data.ts'
import { gapSections } from './check-gaps.ts'
import { checkMessage, onlyPlan } from './check-message.ts'
import { partsSection } from './check-parts.ts'
import type { CheckPart, CheckResult, CheckWaiver } from './check-result.ts'
import { awaitedSection, summarySection } from './check-summary.ts'
import { mapData } from './heat-map-data.ts'

const words = {
  title: t('Mitä suunnitelmista puuttuu', 'Vad som saknas i planerna', 'What is missing from the plans'),
  about: t(
    'Kustakin puutteesta kerrotaan, mitä puuttuu, mihin se kirjoitetaan ja mitä siinä voisi lukea.',
    'Om varje brist berättas vad som saknas, var det skrivs och vad där kunde stå.',
    'Each gap says what is missing, where to write it, and what could stand there.',
  ),
}

/** How many of the fields looked at an exception covers. */
const covered: ColumnOf<CheckWaiver> = {
  title: t('Kenttiä', 'Fält', 'Fields'),
  width: 'narrow',
  cell: ({ fields }) => count(fields),
}

/** Whether a part is worth telling: something counts in it, or it is a unit. */
const isTold = ({ key, score }: CheckPart, { by, units }: CheckResult): boolean =>
  score.applicable + score.waived > 0 || (by === 'unit' && units.some(({ unit }) => unit === key))

/** What is told of many plans. */
const overview = (result: CheckResult, map: readonly MapRow[], material: Material) => ({
  title: words.title[material.language],
  subtitle: '',
  sections: [
    summarySection(result, material.language),
    ...awaitedSection(result, material),
    ...(map.length > 0
      ? mapSection(map, material)
      : [...partsSection(result, material.language), ...gapSections(result, material.language)]),
  ],
})

/** The result of `toimi check` as a document; where a map of it was asked for, that in place of the gaps. */
export function checkReport(whole: CheckResult, map: readonly MapRow[], material: Material): Document {
  const { language } = material
  const result = { ...whole, parts: whole.parts.filter((part) => isTold(part, whole)) }
  const only = map.length > 0 ? undefined : onlyPlan(result)
  const { title, subtitle, sections } = only
    ? checkMessage(only, result, material)
    : overview(result, map, material)
  return assemble(
    {
      kind: 'check',
      title: { text: title },
      subtitle,
      about: words.about[language],
      sections: [...sections, ...waiversSection(result.waivers, material, [covered])],
      leftOut: 0,
      data: [map.length > 0 ? mapData(map, material) : gapData(result.gaps, material)],
    },
    material,
  )
}
