/** The public API of toimi. */
export { checks } from './checks/index.ts'
export type { Diagnostic } from './core/diagnostic.ts'
export { runChecks } from './core/rule.ts'
export { languages, type Language, type Text, type Words } from './core/text.ts'
export { type FileContent, openWorkspace, type Workspace } from './core/workspace.ts'
export { main, type ExitCode, type Terminal } from './main.ts'
