import type { Command } from './command.ts'

/** Every command by its name, each in a chunk of its own that is loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate,
  check: async () => (await import('./check.ts')).check,
  watch: async () => (await import('./watch.ts')).watch,
  status: async () => (await import('./status.ts')).status,
  merge: async () => (await import('./merge.ts')).merge,
  'merge-driver': async () => (await import('./merge-driver.ts')).mergeDriver,
  why: async () => (await import('./why.ts')).why,
  report: async () => (await import('./report.ts')).report,
  form: async () => (await import('./form.ts')).form,
  export: async () => (await import('./export.ts')).exporting,
  diff: async () => (await import('./diff.ts')).diff,
  log: async () => (await import('./log.ts')).log,
  explain: async () => (await import('./explain.ts')).explain,
  import: async () => (await import('./import.ts')).importForms,
  fmt: async () => (await import('./fmt.ts')).fmt,
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newItem,
  schema: async () => (await import('./schema.ts')).schema,
  complete: async () => (await import('./complete.ts')).complete,
}
