import type { Text } from '../../../core/text.ts'

/** What there is against reading a file, by name: what to say of it, and what to do about it. */
export type Reasons = Readonly<Record<string, readonly [message: Text, fix: Text]>>
