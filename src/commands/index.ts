import type { Command } from './command.ts'

/** Every command by its name, in the order in which help lists them; each in a chunk of its own, loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newItem,
  validate: async () => (await import('./validate.ts')).validate,
  check: async () => (await import('./check.ts')).check,
  fmt: async () => (await import('./fmt.ts')).fmt,
  explain: async () => (await import('./explain.ts')).explain,
  watch: async () => (await import('./watch.ts')).watch,
  merge: async () => (await import('./merge.ts')).merge,
  'merge-driver': async () => (await import('./merge-driver.ts')).mergeDriver,
  why: async () => (await import('./why.ts')).why,
  status: async () => (await import('./status.ts')).status,
  diff: async () => (await import('./diff.ts')).diff,
  log: async () => (await import('./log.ts')).log,
  report: async () => (await import('./report.ts')).report,
  form: async () => (await import('./form.ts')).form,
  import: async () => (await import('./import.ts')).importForms,
  export: async () => (await import('./export.ts')).exporting,
  schema: async () => (await import('./schema.ts')).schema,
  complete: async () => (await import('./complete.ts')).complete,
}
