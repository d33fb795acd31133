import type { Command } from './command.ts'

/** Every command by its name, each in a chunk of its own that is loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate as unknown as Command,
  check: async () => (await import('./check.ts')).check as unknown as Command,
  merge: async () => (await import('./merge.ts')).merge as unknown as Command,
  report: async () => (await import('./report.ts')).report as unknown as Command,
  schema: async () => (await import('./schema.ts')).schema as unknown as Command,
}
