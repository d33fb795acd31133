import { t } from '../core/text.ts'
import { type Expectation, written } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

const branchPlan = (lines: string): Readonly<Record<string, string>> => ({
  'plans/vm/branch.yaml': `format: 1
branch: vm
language: fi
stage: submitted
period: { from: 2022, to: 2025 }
${lines}
`,
})

export const branchSummary: Expectation<'branch'> = {
  code: 'branch-summary',
  on: 'branch',
  field: 'summary',
  family: 'grounds',
  severity: fromSubmitted,
  title: t(
    'Hallinnonalan suunnitelmalla on ministeriön kirjoittama yhteenveto.',
    'Förvaltningsområdets plan har en sammanfattning som ministeriet har skrivit.',
    'The plan of the branch has a summary written by the ministry.',
  ),
  why: t(
    'Yhdistäminen kokoaa yksiköiden tavoitteet, mutta kokonaisuuden voi kertoa vain ministeriö.',
    'Sammanslagningen samlar enheternas mål, men helheten kan bara ministeriet beskriva.',
    'Merging collects the goals of the units; only the ministry can tell what they add up to.',
  ),
  missing: t(
    'Hallinnonalan suunnitelman yhteenveto puuttuu.',
    'Sammanfattningen i förvaltningsområdets plan saknas.',
    'The summary of the plan of the branch is missing.',
  ),
  example: () =>
    t(
      'summary: Hallinnonalan hankinnat tehdään yhdessä, ja osaaminen vahvistuu joka yksikössä.',
      'summary: Förvaltningsområdets upphandlingar görs tillsammans, och kompetensen stärks i varje enhet.',
      'summary: The branch procures together, and skills improve in every unit.',
    ),
  good: branchPlan('summary: Hallinnonalan hankinnat tehdään yhdessä.'),
  bad: branchPlan('goals: []'),
  look: ({ summary }) => written(summary),
}
