/** The public API of toimi. */
export { allChecks as checks } from './commands/rules.ts'
export type { Diagnostic } from './core/diagnostic.ts'
export type { ExitCode } from './core/exit-codes.ts'
export { runChecks } from './core/rule.ts'
export { type Language, languages, type Text, type Words } from './core/text.ts'
export { type FileContent, openWorkspace, type Workspace } from './core/workspace.ts'
export { main } from './main.ts'
export type { Terminal } from './shell/terminal.ts'
