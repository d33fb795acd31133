import type { Rule } from './rule.ts'

/**
 * What the gates of text and shape ask of a file, or a command of the repository, said as rules are. It always holds: no
 * stage and no setting changes how bad a breach is. Where no few lines can show it, there is no example.
 */
export type Explanation = Pick<Rule, 'code' | 'title' | 'why'> & Partial<Pick<Rule, 'good' | 'bad'>>
