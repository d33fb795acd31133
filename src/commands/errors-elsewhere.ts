import { stageOrder } from '../core/files/choices.ts'
import { isPlan } from '../core/plan-paths.ts'
import { type Check, runChecks, severityOf } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { allChecks } from './rules.ts'

/** Whether a breach is an error at some stage; what is a warning at every stage need not be looked for. */
const mayBeError = (check: Check, workspace: Workspace): boolean =>
  check.fault === true || stageOrder.some((stage) => severityOf(check, stage, workspace) === 'error')

/**
 * One line that plans have errors of which only `validate` tells, for commands that use the plans all the same: what they say
 * is not right by then. None when there are no errors in the plans that `isAsked` for.
 */
export function errorsElsewhere(workspace: Workspace, isAsked: (file: string) => boolean): Text[] {
  const checks = allChecks.filter((check) => mayBeError(check, workspace))
  const n = runChecks(checks, workspace).diagnostics.filter(
    ({ severity, file }) => severity === 'error' && isPlan(file) && isAsked(file),
  ).length
  if (n === 0) return []
  return n === 1
    ? [
        t(
          'Suunnitelmissa on 1 virhe, josta kertoo toimi validate.',
          'Planerna har 1 fel, som toimi validate berättar om.',
          'The plans have 1 error, of which toimi validate tells.',
        ),
      ]
    : [
        t(
          `Suunnitelmissa on ${n} virhettä, joista kertoo toimi validate.`,
          `Planerna har ${n} fel, som toimi validate berättar om.`,
          `The plans have ${n} errors, of which toimi validate tells.`,
        ),
      ]
}
