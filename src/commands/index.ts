import type { Command } from './command.ts'

/** Every command by its name, each in a chunk of its own that is loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate as unknown as Command,
}
