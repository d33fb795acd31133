import type { By, Part } from '../../completeness/divisions.ts'
import type { AssessedFile } from '../../completeness/expectation.ts'
import { labelOf } from '../../completeness/wording.ts'
import { branchesIn, unitsById } from '../../core/organisation.ts'
import { eachLanguage, t, type Words } from '../../core/text.ts'

const shared = t('Yhteiset mittarit', 'Gemensamma indikatorer', 'Shared indicators')
const whole = t('Suunnitelma kokonaisuutena', 'Planen som helhet', 'The plan as a whole')
const branchPlan = t('Hallinnonalan suunnitelma', 'Förvaltningsområdets plan', 'Plan of the branch')

/** The name of the unit or branch of a scope; its id when it has no name. */
function planTitle({ unit, branch, workspace }: AssessedFile): Words {
  if (unit !== undefined) return unitsById(workspace).get(unit)?.item.name ?? {}
  return branch === undefined
    ? shared
    : eachLanguage((language) => `${branchPlan[language]} (${branch.toUpperCase()})`)
}

function branchTitle({ branch, workspace }: AssessedFile): Words {
  if (branch === undefined) return shared
  return branchesIn(workspace).find(({ item }) => item.id === branch)?.item.name ?? {}
}

function goalTitle({ first: { scope, ids } }: Pick<Part, 'first'>): Words {
  const [id] = ids
  if (id === undefined) return whole
  const items = 'goals' in scope.content ? (scope.content.goals ?? []) : []
  return items.find((goal) => goal.id === id)?.title ?? {}
}

/** The title of a part, by the kind of parts; empty: it has only its key. */
export const partTitles: Readonly<Record<By, (part: Pick<Part, 'first'>) => Words>> = {
  unit: ({ first }) => planTitle(first.scope),
  branch: ({ first }) => branchTitle(first.scope),
  goal: goalTitle,
  rule: ({ first }) => first.rule.title,
  field: ({ first }) => labelOf(first),
}
