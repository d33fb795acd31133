/** The environment of a run: current folder, variables, time, output. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly now: Date
  readonly isTTY: boolean
  /** Columns of the terminal. */
  readonly width: number
  out(text: string): void
  err(text: string): void
  /** The answer to a question at the terminal; undefined: the input was closed. Absent: not interactive. */
  readonly ask?: (question: string) => Promise<string | undefined>
}

/** Whether to print in colour: `--color`, then FORCE_COLOR, NO_COLOR and the kind of terminal, in this order. */
export function hasColor(asked: 'auto' | 'always' | 'never', { env, isTTY }: Terminal): boolean {
  if (asked !== 'auto') return asked === 'always'
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return !env['NO_COLOR'] && isTTY && env['TERM'] !== 'dumb'
}

/** The local date of the terminal, `YYYY-MM-DD`. */
export function today({ now }: Terminal): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
