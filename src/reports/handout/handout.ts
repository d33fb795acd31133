/** Handouts for a workshop: sheets that are printed, written on and brought back. */
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import { t } from '../../core/text.ts'
import type { PlanFile } from '../../core/workspace.ts'
import { assemble } from '../document/assemble.ts'
import { paragraph } from '../document/cells.ts'
import type { Block, Document, Passage, Section } from '../document/document.ts'
import type { Material, ReportData } from '../material.ts'
import { branchName, unitName } from '../names.ts'
import { unitScope } from '../report-scope.ts'
import { showSpan } from '../spans.ts'
import { leftOutOf, standingsOf } from '../standings.ts'
import { visible, visibleGaps } from '../visible.ts'
import { coordinatorSheet } from './coordinator.ts'
import { unitSheets } from './index.ts'
import type { Sheet, SheetOf } from './sheet.ts'

const words = {
  subtitle: t('Työpajan tulosteet', 'Utskrifter för verkstaden', 'Handouts for a workshop'),
  blank: t('Tyhjät lomakkeet', 'Tomma blanketter', 'Empty forms'),
  about: t(
    'Nämä sivut tulostetaan, niille kirjoitetaan, ja ne tuodaan takaisin.',
    'Dessa sidor skrivs ut, fylls i och lämnas tillbaka.',
    'These pages are printed, written on, and brought back.',
  ),
  guide: t('Ohje vetäjälle', 'Anvisning för ledaren', 'For the facilitator'),
  room: t(
    'Viivoille kirjoitetaan käsin. Niiden vieressä tai yläpuolella on kentän nimi, ja säännön tunnus, jos sääntö pyytää tietoa: niiden avulla vastaus löytää paikkansa suunnitelmasta. Säännön selittää komento toimi explain TUNNUS.',
    'På linjerna skrivs för hand. Bredvid eller ovanför dem står fältets namn, och regelns kod om en regel frågar efter uppgiften: med dem hittar svaret sin plats i planen. Regeln förklaras av kommandot toimi explain KOD.',
    'The lines are for handwriting. Beside or above them stand the name of the field, and the code of the rule if one asks for it, by which the answer finds its place in the plan. toimi explain CODE explains the rule.',
  ),
  back: t(
    'Kerää sivut lopuksi. Vastaukset kirjoitetaan lomakkeeseen tai suoraan suunnitelmaan, ja toimi check kertoo, mitä vielä puuttuu.',
    'Samla in sidorna till sist. Svaren skrivs in i formuläret eller direkt i planen, och toimi check berättar vad som ännu saknas.',
    'Collect the pages at the end. The answers are typed into the form or straight into the plan, and toimi check tells what is still missing.',
  ),
}

/** What each kind of sheet is for, before the first of them. */
function guide(sheets: readonly Pick<Sheet, 'name' | 'about' | 'use'>[], { language }: Material): Section {
  const uses: Block = {
    kind: 'facts',
    facts: sheets.map(({ about, use }) => ({
      label: about[language],
      cell: { kind: 'text', passage: { text: use[language] } },
    })),
  }
  return {
    id: 'guide',
    title: { text: words.guide[language] },
    blocks: [uses, ...paragraph(words.room[language]), ...paragraph(words.back[language])],
  }
}

const sheetsNamed = (names: readonly string[]): readonly Sheet[] =>
  unitSheets.filter(({ name }) => names.includes(name))

/** The sheets of one unit, of the kinds asked for. */
export function unitHandout(
  { content: plan, folder }: PlanFile<UnitPlan>,
  names: readonly string[],
  material: ReportData,
): Document {
  const { language, internal } = material
  const { goals, leftOut } = visible(plan.goals ?? [], internal)
  const title = unitName(plan.unit, material)
  const of: SheetOf = {
    scope: unitScope(plan.unit, goals, material, plan.period),
    unit: title,
    plan,
    gaps: visibleGaps(
      material.gaps.filter(({ unit }) => unit === plan.unit),
      leftOut,
    ),
  }
  const sheets = sheetsNamed(names)
  return assemble(
    {
      kind: 'handout',
      title,
      subtitle: `${words.subtitle[language]} ${showSpan(plan.period, language)}`,
      about: words.about[language],
      leftOut: leftOut.length,
      folder,
      sections: [guide(sheets, material), ...sheets.flatMap((sheet) => sheet.make(of))],
    },
    material,
  )
}

/** Empty sheets of the kinds asked for: of a unit that has no plan yet, or of nobody in particular. */
export function blankHandout(
  unit: Passage | undefined,
  names: readonly string[],
  material: ReportData,
): Document {
  const { language } = material
  const of: SheetOf = {
    scope: unitScope('', [], material),
    ...(unit && { unit }),
    gaps: [],
  }
  const sheets = sheetsNamed(names)
  return assemble(
    {
      kind: 'handout',
      title: unit ?? { text: words.blank[language] },
      subtitle: words.subtitle[language],
      about: words.about[language],
      leftOut: 0,
      sections: [guide(sheets, material), ...sheets.flatMap((sheet) => sheet.blank(of))],
    },
    material,
  )
}

/** What the coordinator of a branch brings to the table. */
export function coordinatorHandout(branch: string, material: ReportData): Document {
  const { language } = material
  return assemble(
    {
      kind: 'handout',
      title: branchName(branch, material),
      subtitle: words.subtitle[language],
      about: words.about[language],
      leftOut: leftOutOf(standingsOf(branch, material)),
      folder: branch,
      sections: [guide([coordinatorSheet], material), coordinatorSheet.make(branch, material)],
    },
    material,
  )
}
