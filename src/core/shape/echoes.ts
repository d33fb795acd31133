/** One mistake gives one message, however many rules it breaks. */
import { groupBy } from '../group.ts'
import { pointer } from '../source.ts'
import { eachLanguage, t } from '../text.ts'
import type { Fault } from './fault.ts'

const around = ({ path }: Fault): string => pointer(path.slice(0, -1))

/**
 * Whether a fault only repeats an unknown field: the field it was meant to be is missing, a text that has no other is
 * empty, or a number is cut in two by its decimal comma.
 */
function repeats(unknown: Fault, fault: Fault): boolean {
  const { code, path } = fault
  if (code === 'text-empty') return pointer(path) === around(unknown)
  if (around(fault) !== around(unknown)) return false
  if (code === 'field-missing') return path.at(-1) === unknown.meant
  return code === 'numeral-expected' && /^\d+$/.test(String(unknown.path.at(-1)))
}

/** The fault of an unknown field, with the missing fields of its place, one of which may be meant. */
function withLacking(unknown: Fault, lacking: readonly Fault[]): Fault {
  const names = lacking.map(({ path }) => path.at(-1)).join(', ')
  const also = t(
    ` Pakollisista puuttuu: ${names}.`,
    ` Obligatoriska som saknas: ${names}.`,
    ` Required and missing: ${names}.`,
  )
  return { ...unknown, fix: eachLanguage((l) => (unknown.fix?.[l] ?? '') + also[l]) }
}

/** The first unknown field in each place among those that resemble no known field. */
function strangers(faults: readonly Fault[]): ReadonlyMap<string, Fault> {
  const first = new Map<string, Fault>()
  for (const fault of faults)
    if (fault.code === 'field-unknown' && fault.meant === undefined && !first.has(around(fault)))
      first.set(around(fault), fault)
  return first
}

/** Faults without those that another one explains. For a file in a newer format only that fault remains. */
export function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const newer = faults.filter(({ code }) => code === 'format-unknown')
  if (newer.length > 0) return newer
  const unknown = faults.filter(({ code }) => code === 'field-unknown')
  const own = faults.filter((fault) => !unknown.some((each) => repeats(each, fault)))
  const strange = strangers(own)
  const missing = groupBy(
    own.filter((fault) => fault.code === 'field-missing' && strange.has(around(fault))),
    around,
  )
  const lacking = new Set([...missing.values()].flat())
  return own.flatMap((fault) => {
    if (lacking.has(fault)) return []
    const lacks = strange.get(around(fault)) === fault ? missing.get(around(fault)) : undefined
    return [lacks ? withLacking(fault, lacks) : fault]
  })
}
