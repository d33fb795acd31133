import type { Gap } from '../core/completeness.ts'
import { stages } from '../core/files/choices.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { showDay } from '../core/numerals.ts'
import { t } from '../core/text.ts'
import type { PlanFile } from '../core/workspace.ts'
import { unitCoverage } from './coverage.ts'
import { currentStateBlocks } from './current-state.ts'
import { assemble } from './document/assemble.ts'
import { day, fact, facts, list, mark, paragraph, passage, text } from './document/cells.ts'
import type { Cell, Document, Fact } from './document/document.ts'
import { followUpOf } from './follow-up/follow-up.ts'
import { gapsSection } from './gaps.ts'
import { goalSection } from './items/goal.ts'
import { indicatorList } from './items/indicator-list.ts'
import type { Material, ReportData } from './material.ts'
import { branchName, unitName } from './names.ts'
import { valuesData } from './open-data/values.ts'
import { unitScope } from './report-scope.ts'
import { showSpan } from './spans.ts'
import { tallies } from './tallies.ts'
import { visible, visibleGaps } from './visible.ts'
import { nouns } from './vocabulary.ts'
import { waiversFor, waiversSection } from './waivers.ts'

const words = {
  about: t(
    'Tämä raportti kertoo yhden kirjanpitoyksikön toimintasuunnitelmasta: missä ollaan, mihin pyritään, mitä tehdään ja miten tulosta mitataan.',
    'Denna rapport beskriver en bokföringsenhets åtgärdsplan: var man står, vart man vill, vad som görs och hur resultatet mäts.',
    'This report tells of the action plan of one accounting unit: where it stands, where it wants to be, what it does and how results are measured.',
  ),
  subtitle: (period: string) =>
    t(
      `Hankintastrategian toimintasuunnitelma ${period}`,
      `Åtgärdsplan för upphandlingsstrategin ${period}`,
      `Action plan for the procurement strategy ${period}`,
    ),
  state: t('Nykytila', 'Nuläge', 'Current state'),
  updated: t('Päivitetty', 'Uppdaterad', 'Updated'),
  signOffs: t('Vahvistukset', 'Bekräftelser', 'Sign-offs'),
}

const signOffCells = ({ signOffs = [] }: UnitPlan, { language }: Material): Cell[] =>
  signOffs.map(({ stage, date, by }) => {
    const signed = `${stages[stage][language]} ${showDay(date, language)}`
    const role = passage(by, language)
    return text(role ? { ...role, lead: `${signed},` } : signed)
  })

const headFacts = (plan: UnitPlan, folder: string, material: Material): Fact[] => {
  const { language } = material
  return [
    ...fact(nouns.branch[language], text(branchName(folder, material))),
    ...fact(nouns.stage[language], mark(plan.stage, stages[plan.stage][language])),
    ...fact(nouns.planPeriod[language], text(showSpan(plan.period, language))),
    ...fact(words.updated[language], plan.updated === undefined ? undefined : day(plan.updated)),
    ...fact(words.signOffs[language], list(signOffCells(plan, material))),
  ]
}

/** The action plan of one unit. */
export function unitReport(
  { content: plan, folder, source }: PlanFile<UnitPlan>,
  material: ReportData,
): Document {
  const { language } = material
  const { goals, leftOut } = visible(plan.goals ?? [], material.internal)
  const gaps: readonly Gap[] = visibleGaps(
    material.gaps.filter(({ unit }) => unit === plan.unit),
    leftOut,
  )
  const scope = unitScope(plan.unit, goals, material, plan.period)
  const state = [...headFacts(plan, folder, material), ...tallies(goals, gaps, material)]
  return assemble(
    {
      kind: 'unit',
      title: unitName(plan.unit, material),
      subtitle: words.subtitle(showSpan(plan.period, language))[language],
      about: words.about[language],
      leftOut: leftOut.length,
      folder,
      sections: [
        {
          id: 'current-state',
          title: { text: words.state[language] },
          blocks: [...facts(state), ...currentStateBlocks(plan.unit, plan.currentState, material)],
        },
        unitCoverage(goals, material),
        indicatorList(scope),
        {
          id: 'goals',
          title: { text: nouns.goals[language] },
          blocks: goals.length > 0 ? [] : paragraph(nouns.noGoals[language]),
          sections: goals.map((goal) => goalSection(goal, scope)),
        },
        ...followUpOf(({ file }) => file === source.file, material),
        gapsSection(gaps, scope),
        ...waiversSection(
          waiversFor((unit) => unit === plan.unit, material),
          material,
        ),
      ],
      data: [valuesData([scope], material)],
    },
    material,
  )
}
