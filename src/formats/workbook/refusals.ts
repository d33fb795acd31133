/** Why a file is not read as a workbook: each reason in its own words, with what to do about it. */
import { Refusal } from '../../core/refusal.ts'
import { damage } from './reasons/damage.ts'
import { excess } from './reasons/excess.ts'
import { otherKinds } from './reasons/other-kinds.ts'

const reasons = { ...otherKinds, ...damage, ...excess }

/** Why a file is not read as a workbook. */
export type Reason = keyof typeof reasons

/** The refusal to read a file, for one of the reasons there are. */
export const refusal = (reason: Reason): Refusal => new Refusal(...reasons[reason])
