import { longFlag, type Option } from './commands/command.ts'

/** The ways to type an option: `-o`, `--output`. */
export const typed = (key: string, { short }: Option): string[] => [
  ...(short ? [`-${short}`] : []),
  longFlag(key),
]

/** An option as help shows it: `-o, --output <PATH>`. */
export function flags(key: string, option: Option): string {
  const value = 'value' in option ? ` <${option.value}>` : 'of' in option ? ` <${option.of.join('|')}>` : ''
  return typed(key, option).join(', ') + value
}
