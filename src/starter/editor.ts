import type { FileKind } from '../core/files/index.ts'
import { nationalPlanPath, schemaPath, sharedFiles } from '../core/plan-paths.ts'

/** The files that each schema describes, as Visual Studio Code matches them. */
const described: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  ...Object.fromEntries([...sharedFiles].map(([path, kind]) => [kind, [path]])),
  'unit-plan': ['plans/*/*.yaml', '!plans/*/branch.yaml', '!plans/archive/**'],
  'branch-plan': ['plans/*/branch.yaml'],
  'national-plan': [nationalPlanPath],
}

/** The schemas that an editor is to know. */
export const editorSchemas = Object.keys(described) as FileKind[]

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What makes Visual Studio Code explain the fields of plans and offer their values, without looking anything up on the network. */
export const editorSettings = (): string =>
  json({
    'yaml.schemas': Object.fromEntries(
      editorSchemas.map((name) => [`./${schemaPath(name)}`, described[name] ?? []]),
    ),
    'yaml.schemaStore.enable': false,
    'yaml.customTags': [],
    'files.eol': '\n',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.wordWrap': 'on' },
  })

export const editorExtensions = (): string =>
  json({ recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] })
