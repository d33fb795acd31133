import type { Gap } from '../../core/completeness.ts'
import { type Text, t } from '../../core/text.ts'
import { currentStateBlocks } from '../current-state.ts'
import { fact, facts, notice, paragraph, passage } from '../document/cells.ts'
import type { Block, Section } from '../document/document.ts'
import type { Merged } from '../merged-plan.ts'
import { anchor, unitName } from '../names.ts'
import { handedInCell } from '../standings.ts'
import { tallies } from '../tallies.ts'
import { nouns } from '../vocabulary.ts'
import { type UnitGoals, unitsTable } from './branch-units.ts'

const words = {
  notMerged: (branch: string): Text =>
    t(
      `Yksiköiden suunnitelmia ei ole vielä yhdistetty hallinnonalan suunnitelmaksi: toimi merge --branch ${branch}. Tavoitteet ja yhteiset mittarit puuttuvat siksi tästä raportista.`,
      `Enheternas planer har ännu inte sammanställts till förvaltningsområdets plan: toimi merge --branch ${branch}. Därför saknas mål och gemensamma indikatorer i rapporten.`,
      `The plans of the units have not been merged yet: toimi merge --branch ${branch}. Goals and shared indicators are therefore missing from this report.`,
    ),
  stale: (branch: string): Text =>
    t(
      `Yksiköiden suunnitelmat ovat muuttuneet yhdistämisen jälkeen, eivätkä muutokset näy tässä: toimi merge --branch ${branch}.`,
      `Enheternas planer har ändrats efter sammanställningen, och ändringarna syns inte här: toimi merge --branch ${branch}.`,
      `The plans of the units have changed since they were merged, and the changes are not seen here: toimi merge --branch ${branch}.`,
    ),
  state: t('Nykytila', 'Nuläge', 'Current state'),
}

/** What must be known before the report is read. */
function notices({ plan, scope: { material } }: Merged, branch: string): Block[] {
  if (!plan) return [notice(words.notMerged(branch)[material.language])]
  return material.stale.has(branch) ? [notice(words.stale(branch)[material.language])] : []
}

/** Where a branch stands: whether its plan is merged, whose plans have come, and each unit's current state. */
export function stateSection(
  branch: string,
  merged: Merged,
  units: readonly UnitGoals[],
  gaps: readonly Gap[],
): Section {
  const { plan, scope } = merged
  const { material, goals } = scope
  const { language } = material
  const standings = units.map(({ standing }) => standing)
  const head = [
    ...fact(nouns.plansIn[language], handedInCell(standings, material)),
    ...(plan ? tallies(goals, gaps, material) : []),
  ]
  const told = units.flatMap(({ standing: { unit, plan: own } }) => {
    const state = plan ? plan.units?.[unit]?.currentState : own?.currentState
    return state
      ? [
          {
            id: anchor('current-state', unit),
            title: unitName(unit, material),
            blocks: currentStateBlocks(unit, state, material),
          },
        ]
      : []
  })
  return {
    id: 'current-state',
    title: { text: words.state[language] },
    blocks: [
      ...notices(merged, branch),
      ...paragraph(passage(plan?.summary, language)),
      ...facts(head),
      ...unitsTable(units, material),
    ],
    sections: told,
  }
}
