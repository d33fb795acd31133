/** Readable ids for what is new in a plan. */
import { slug } from '../core/ids.ts'

/** An id for a title that nothing else has; `fallback` where the title has no letter of an id. */
export function newId(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const wanted = slug(title) || fallback
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? wanted : `${wanted}-${nth}`
    if (!taken.has(id)) return id
  }
}
