/** What a form remembers of the plan it was made of, on a sheet that nobody sees. */
import { asLanguage, type Language } from '../core/text.ts'

/** The version of the form: of its hidden sheet and the keys of its columns. */
export const formVersion = '1'

/** The content of the hidden sheet of a form. */
export interface Memory {
  readonly version: string
  /** Of the strategy catalogue. */
  readonly catalogue: string
  readonly unit: string
  /** The language the form speaks, and the one that plain texts of the plan are in. */
  readonly language: Language
  readonly planLanguage: Language
  /** The revision in git that the plan was read at; empty: not committed. */
  readonly commit: string
  /** Where the plan lay. */
  readonly file: string
  /** The plan as YAML, as the form shows it; empty where there was none. */
  readonly plan: string
}

/** How much of a text stands in one cell: Excel takes 32 767 characters. */
const piece = 30_000

/** A text that every program keeps as it is: ASCII only, no escape that a workbook knows, no blank at an end. */
const guarded = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]|_(?=x)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The rows of the hidden sheet. What is long is split over several. */
export function memoryRows(memory: Memory): (readonly [name: string, value: string])[] {
  const { plan, ...rest } = memory
  const whole = guarded(plan)
  const pieces = Array.from({ length: Math.ceil(whole.length / piece) }, (_, at) =>
    whole.slice(at * piece, (at + 1) * piece),
  )
  return [
    ...Object.entries(rest),
    ['pieces', String(pieces.length)],
    ...pieces.map((text, at): readonly [string, string] => [`plan.${at}`, `|${text}|`]),
  ]
}

function planIn(rows: ReadonlyMap<string, string>): string | undefined {
  const count = Number(rows.get('pieces'))
  if (!(count > 0 && count < 1000)) return undefined
  const pieces = Array.from(
    { length: count },
    (_, at) => /^\|(.*)\|$/s.exec(rows.get(`plan.${at}`) ?? '')?.[1],
  )
  if (pieces.includes(undefined)) return undefined
  try {
    const plan: unknown = JSON.parse(pieces.join(''))
    return typeof plan === 'string' ? plan : undefined
  } catch {
    return undefined
  }
}

/** What the rows of a hidden sheet remember; undefined when they have been changed or are of something else. */
export function readMemory(rows: ReadonlyMap<string, string>): Memory | undefined {
  const [language, planLanguage] = [asLanguage(rows.get('language')), asLanguage(rows.get('planLanguage'))]
  const [unit, file, plan] = [rows.get('unit'), rows.get('file'), planIn(rows)]
  if (!language || !planLanguage || plan === undefined || !unit || !file) return undefined
  return {
    version: rows.get('version') ?? '',
    catalogue: rows.get('catalogue') ?? '',
    commit: rows.get('commit') ?? '',
    unit,
    language,
    planLanguage,
    file,
    plan,
  }
}
