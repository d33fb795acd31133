import { parse } from 'yaml'
import type { Gap } from '../../src/core/completeness.ts'
import type { Path } from '../../src/core/source.ts'
import { workspaceOf } from '../repository.ts'

/** A plan as its author sees it, before it is text. */
export type Draft = Readonly<Record<string, unknown>>

/** The workspace of one plan; JSON is YAML. */
export const workspaceWith = (plan: Draft, files: Readonly<Record<string, string>>, asOf?: string) =>
  workspaceOf({ ...files, 'plans/vm/mallivirasto.yaml': JSON.stringify(plan) }, asOf)

type Fields = Record<string, unknown>

/** What an example says to write; it may be lines of a plan, or what stands between braces. */
function readExample(example: string): Fields {
  try {
    return parse(example)
  } catch {
    return parse(`{ ${example} }`)
  }
}

const isList = (value: unknown): value is Fields[] => Array.isArray(value)

/** Items are added to a list; one of the same period takes the place of the old one. */
const join = (old: unknown, added: unknown): unknown =>
  isList(old) && isList(added)
    ? [
        ...old.filter(
          ({ period }) =>
            period === undefined || !added.some((each) => String(each['period']) === String(period)),
        ),
        ...added,
      ]
    : added

const at = (value: unknown, path: Path): Fields =>
  path.reduce((inner: unknown, step) => (inner as Fields)[step], value) as Fields

/** Does what a gap says: writes its example where it belongs. Ids that are taken are numbered. */
export function follow(plan: Draft, { path, example }: Gap, taken: number): Draft {
  const filled = structuredClone(plan)
  const item = at(filled, path.slice(0, -1))
  const fields = readExample(example.fi.replace(/\bid: ([a-z]+)/, `id: $1-${taken}`))
  for (const [key, value] of Object.entries(fields)) item[key] = join(item[key], value)
  return filled
}
