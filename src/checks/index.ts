import type { Check } from '../core/rule.ts'
import { idUnique } from './id-unique.ts'

/** Every check, in the order in which they are explained. */
export const checks: readonly Check[] = [idUnique]
