import type { Finding } from './diagnostic.ts'
import type { Path, Source } from './source.ts'
import { t } from './text.ts'

/** An item whose key an earlier one has already. */
interface Repeat<T> {
  readonly again: T
  readonly first: T
}

/** The items that agree in a key with an earlier one, each with the first of its key. An item without a key repeats nothing. */
export function* repeatsIn<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): Iterable<Repeat<T>> {
  const firsts = new Map<string, T>()
  for (const again of items) {
    const key = keyOf(again)
    if (key === undefined) continue
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, again)
    else yield { again, first }
  }
}

/** The related place of a finding about a repetition: the first occurrence. */
export const firstIsAt = (source: Source, path: Path): Pick<Finding, 'related'> => ({
  related: [{ source, path, message: t('ensimmäinen on tässä', 'det första står här', 'the first is here') }],
})
