import type { Example } from '../src/core/rule.ts'
import { openWorkspace, type Workspace } from '../src/core/workspace.ts'

/** A small plan repository in which nothing is wrong. Examples of rules are laid over it. */
export const small: Readonly<Record<string, string>> = {
  'toimi.yaml': 'format: 1\nlanguage: fi\n',
  'organisations.yaml': `format: 1
branches:
  - id: vm
    name: { fi: valtiovarainministeriön hallinnonala }
    ministry: vm
    units:
      - { id: vm, name: { fi: valtiovarainministeriö } }
      - { id: mallivirasto, name: { fi: Mallivirasto } }
      - { id: entinen-laitos, name: { fi: Entinen laitos }, valid: { until: 2020-12-31 } }
`,
  'indicators.yaml': `format: 1
indicators:
  - id: innovatiiviset-osuus
    title: { fi: Innovatiivisten hankintojen osuus }
    kind: percent
    unitOfMeasure: "%"
    decimals: 1
    direction: increase
    aggregation: { units: ratio, time: last }
`,
}

/** The head of the unit plan in the small repository: plans/vm/mallivirasto.yaml. */
export const head =
  'format: 1\nunit: mallivirasto\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n'

/** The files of the small repository with an example laid over it: a unit plan below its head, or whole files. */
export const filesOf = (example: Example): Readonly<Record<string, string>> =>
  typeof example === 'string'
    ? { ...small, 'plans/vm/mallivirasto.yaml': `${head}${example}\n` }
    : { ...small, ...example }

/** The workspace of files given as texts. */
export function workspaceOf(files: Readonly<Record<string, string>>, asOf = '2024-10-01'): Workspace {
  const contents = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }))
  return openWorkspace(contents, { asOf })
}
