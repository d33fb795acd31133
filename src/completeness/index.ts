import { branchSummary } from './branch-summary.ts'
import { currentState } from './current-state.ts'
import type { Expectation } from './expectation.ts'
import { goalIndicators } from './goal-indicators.ts'
import { goalMeasures } from './goal-measures.ts'
import { goalRationale } from './goal-rationale.ts'
import { goalSteering } from './goal-steering.ts'
import { indicatorActual } from './indicator-actual.ts'
import { indicatorBaseline } from './indicator-baseline.ts'
import { indicatorBaselineSource } from './indicator-baseline-source.ts'
import { indicatorDefinition } from './indicator-definition.ts'
import { indicatorDirection } from './indicator-direction.ts'
import { indicatorEvidence } from './indicator-evidence.ts'
import { indicatorFrequency } from './indicator-frequency.ts'
import { indicatorKind } from './indicator-kind.ts'
import { indicatorLimitations } from './indicator-limitations.ts'
import { indicatorMethod } from './indicator-method.ts'
import { indicatorPath } from './indicator-path.ts'
import { indicatorResponsible } from './indicator-responsible.ts'
import { indicatorScale } from './indicator-scale.ts'
import { indicatorSource } from './indicator-source.ts'
import { indicatorTarget } from './indicator-target.ts'
import { indicatorTerms } from './indicator-terms.ts'
import { indicatorTitle } from './indicator-title.ts'
import { indicatorUnitOfMeasure } from './indicator-unit-of-measure.ts'
import { measureResponsible } from './measure-responsible.ts'
import { measureSchedule } from './measure-schedule.ts'
import { measureStatus } from './measure-status.ts'
import { placeholder } from './placeholder.ts'
import { planGoals } from './plan-goals.ts'
import { planTranslated } from './plan-translated.ts'
import { planUpdated } from './plan-updated.ts'
import { sharedAggregation } from './shared-aggregation.ts'
import { suspiciousNumber } from './suspicious-number.ts'
import { textTranslated } from './text-translated.ts'

/** Every rule of completeness, in the order in which they are explained: as the fields follow each other in a plan. */
export const expectations: readonly Expectation[] = [
  currentState,
  planUpdated,
  planGoals,
  goalRationale,
  goalSteering,
  goalMeasures,
  measureResponsible,
  measureSchedule,
  measureStatus,
  goalIndicators,
  indicatorTitle,
  indicatorDefinition,
  indicatorKind,
  indicatorUnitOfMeasure,
  indicatorDirection,
  indicatorScale,
  indicatorBaseline,
  indicatorBaselineSource,
  indicatorTarget,
  indicatorPath,
  indicatorActual,
  indicatorTerms,
  indicatorEvidence,
  indicatorSource,
  indicatorFrequency,
  indicatorMethod,
  indicatorLimitations,
  indicatorResponsible,
  suspiciousNumber,
  placeholder,
  planTranslated,
  textTranslated,
  branchSummary,
  sharedAggregation,
]
