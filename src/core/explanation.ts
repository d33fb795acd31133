import type { Rule } from './rule.ts'

/**
 * The explanation of a code that is not a rule: of the gates of text and shape, or of a command. Its severity is the
 * same at every stage and setting. It has no example where a few lines cannot show one.
 */
export type Explanation = Pick<Rule, 'code' | 'title' | 'why'> & Partial<Pick<Rule, 'good' | 'bad'>>
