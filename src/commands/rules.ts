import { checksAmong } from '../checks/index.ts'
import { expectations } from '../completeness/index.ts'

/** Every check there is: with those that must know all rules, also those of completeness. */
export const allChecks = checksAmong(expectations)
