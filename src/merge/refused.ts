/** Reasons for not merging, as problems. */
import { type Diagnostic, diagnose, diagnoseFile, type Finding } from '../core/diagnostic.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'

/** A reason for not merging, and the unit that would have to wait for the rest to go on; none: nothing can. */
export interface Refused {
  readonly file: string
  readonly unit?: string
  /** There is no file yet. */
  readonly isAbsent?: true
  /** Where in the file; none: it is about the whole of it. */
  readonly at?: Pick<Finding, 'source' | 'path' | 'related'>
  readonly message: Text
  /** What mends it, where that is more than mending a file. */
  readonly fix?: Text
}

/** How to go on: what its unit would have to do, or the merge without it. */
const goOn = (unit: string, option: string, isAbsent = false): Text => {
  const wait = `toimi merge ${option} --without ${unit}`
  return isAbsent
    ? t(
        `Pyydä yksiköltä suunnitelma, tai jätä yksikkö odottamaan: ${wait}`,
        `Be enheten om en plan, eller låt enheten vänta: ${wait}`,
        `Ask the unit for its plan, or let the unit wait: ${wait}`,
      )
    : t(
        `Korjaa suunnitelma, tai jätä yksikkö odottamaan: ${wait}`,
        `Rätta planen, eller låt enheten vänta: ${wait}`,
        `Fix the plan, or leave the unit out for now: ${wait}`,
      )
}

const mendIt = t(
  'Korjaa tiedosto ja aja komento uudelleen.',
  'Rätta filen och kör kommandot igen.',
  'Fix the file and run the command again.',
)

function diagnostic(refused: Refused, option: string): Diagnostic {
  const { file, unit, isAbsent, at, message } = refused
  const { fix = unit ? goOn(unit, option, isAbsent) : mendIt } = refused
  const whose = unit ? { unit } : {}
  return at
    ? { ...diagnose({ ...at, message, fix }, 'merge-incomplete', 'error'), ...whose }
    : diagnoseFile(file, 'merge-incomplete', 'error', message, { fix, ...whose })
}

/** Reasons as problems, after what is wrong in the files that stand in the way. `option`: how the merge is asked for on the command line. */
export const toldRefusals = (
  { problems }: Workspace,
  refused: readonly Refused[],
  option: string,
): Diagnostic[] => [
  ...problems.filter(
    ({ file, severity }) => severity === 'error' && refused.some((each) => each.file === file),
  ),
  ...refused.map((each) => diagnostic(each, option)),
]
