import type { Check, Rule } from '../core/rule.ts'
import { actualInFuture } from './actual-in-future.ts'
import { actualInPeriod } from './actual-in-period.ts'
import { aggregationFitsKind } from './aggregation-fits-kind.ts'
import { ambitionUnknown } from './ambition-unknown.ts'
import { branchPlanFolder } from './branch-plan-folder.ts'
import { branchUnknown } from './branch-unknown.ts'
import { catalogueVersion } from './catalogue-version.ts'
import { dateInFuture } from './date-in-future.ts'
import { definitionFitsKind } from './definition-fits-kind.ts'
import { fileNamePortable } from './file-name-portable.ts'
import { formulaLike } from './formula-like.ts'
import { idUnique } from './id-unique.ts'
import { listedOnce } from './listed-once.ts'
import { maturityLevel } from './maturity-level.ts'
import { numberAsText } from './number-as-text.ts'
import { organisationIdReserved } from './organisation-id-reserved.ts'
import { organisationOnce } from './organisation-once.ts'
import { periodGrain } from './period-grain.ts'
import { periodOnce } from './period-once.ts'
import { periodOrder } from './period-order.ts'
import { periodsComparable } from './periods-comparable.ts'
import { personalData } from './personal-data.ts'
import { planFileName } from './plan-file-name.ts'
import { planFolder } from './plan-folder.ts'
import { pointTerms } from './point-terms.ts'
import { rangeOrder } from './range-order.ts'
import { referenceOutside } from './reference-outside.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { scheduleInPeriod } from './schedule-in-period.ts'
import { severityRuleUnknown } from './severity-rule-unknown.ts'
import { shareTerms } from './share-terms.ts'
import { sharedOwns } from './shared-owns.ts'
import { sharedUnknown } from './shared-unknown.ts'
import { smartQuotes } from './smart-quotes.ts'
import { strategyGoalUnknown } from './strategy-goal-unknown.ts'
import { strategyGoalUnworded } from './strategy-goal-unworded.ts'
import { targetAfterBaseline } from './target-after-baseline.ts'
import { targetDirection } from './target-direction.ts'
import { toleranceWithoutMaintain } from './tolerance-without-maintain.ts'
import { unitOfMeasureConvertible } from './unit-of-measure-convertible.ts'
import { unitOfMeasureFitsKind } from './unit-of-measure-fits-kind.ts'
import { unitOnce } from './unit-once.ts'
import { unitUnknown } from './unit-unknown.ts'
import { unitValid } from './unit-valid.ts'
import { urlScheme } from './url-scheme.ts'
import { valueAgrees } from './value-agrees.ts'
import { valueFitsKind } from './value-fits-kind.ts'
import { valueInRange } from './value-in-range.ts'
import { valueUnusual } from './value-unusual.ts'
import { waiverExpired } from './waiver-expired.ts'
import { waiverRuleUnknown } from './waiver-rule-unknown.ts'
import { wasUnique } from './was-unique.ts'

/** Every check, in the order in which they are explained: ids, units, strategy, references, times, definitions, values, texts. */
export const checks: readonly Check[] = [
  idUnique,
  wasUnique,
  listedOnce,
  unitUnknown,
  unitOnce,
  unitValid,
  planFolder,
  planFileName,
  branchUnknown,
  branchPlanFolder,
  organisationOnce,
  organisationIdReserved,
  fileNamePortable,
  strategyGoalUnknown,
  strategyGoalUnworded,
  catalogueVersion,
  ambitionUnknown,
  maturityLevel,
  referenceUnknown,
  referenceOutside,
  sharedUnknown,
  sharedOwns,
  periodOrder,
  scheduleInPeriod,
  periodOnce,
  periodGrain,
  periodsComparable,
  actualInPeriod,
  actualInFuture,
  dateInFuture,
  targetAfterBaseline,
  definitionFitsKind,
  rangeOrder,
  toleranceWithoutMaintain,
  aggregationFitsKind,
  unitOfMeasureFitsKind,
  unitOfMeasureConvertible,
  targetDirection,
  pointTerms,
  valueFitsKind,
  numberAsText,
  shareTerms,
  valueInRange,
  valueAgrees,
  valueUnusual,
  personalData,
  formulaLike,
  urlScheme,
  smartQuotes,
  waiverExpired,
]

/** Every check, and those that must know all rules there are: those of completeness too, which checks cannot see. */
export function checksAmong(others: readonly Rule[]): readonly Check[] {
  const known = [...checks, ...others]
  const ofWaivers = waiverRuleUnknown(known)
  return [...checks, ofWaivers, severityRuleUnknown([...known, ofWaivers])]
}
