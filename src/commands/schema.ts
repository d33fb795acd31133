import { type FileKind, files } from '../core/files/index.ts'
import { schemaPath } from '../core/plan-paths.ts'
import { optionsFrom, publishedSchema } from '../core/shape/publish.ts'
import { type Language, type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { command } from './command.ts'
import { dryRun } from './options.ts'
import type { Outcome } from './outcome.ts'

const names = Object.keys(files) as FileKind[]

const about: Readonly<Record<FileKind, Text>> = {
  'unit-plan': t(
    'yksikön suunnitelma: plans/<hallinnonala>/<yksikkö>.yaml',
    'en enhets plan: plans/<område>/<enhet>.yaml',
    "a unit's plan: plans/<branch>/<unit>.yaml",
  ),
  'branch-plan': t(
    'hallinnonalan suunnitelma: plans/<hallinnonala>/branch.yaml',
    'förvaltningsområdets plan: plans/<område>/branch.yaml',
    'the plan of a branch: plans/<branch>/branch.yaml',
  ),
  'national-plan': t(
    'koko valtion suunnitelma: plans/national.yaml',
    'hela statens plan: plans/national.yaml',
    'the national plan: plans/national.yaml',
  ),
  workspace: t('asetukset: toimi.yaml', 'inställningar: toimi.yaml', 'settings: toimi.yaml'),
  organisations: t(
    'hallinnonalat ja yksiköt: organisations.yaml',
    'områden och enheter: organisations.yaml',
    'branches and units: organisations.yaml',
  ),
  indicators: t(
    'yhteiset mittarit: indicators.yaml',
    'gemensamma indikatorer: indicators.yaml',
    'shared indicators: indicators.yaml',
  ),
  waivers: t(
    'hyväksytyt poikkeukset: waivers.yaml',
    'godkända undantag: waivers.yaml',
    'accepted exceptions: waivers.yaml',
  ),
  catalogue: t('strategialuettelo', 'strategikatalog', 'strategy catalogue'),
  'table-map': t(
    'oman taulukon kartta: toimi import --map',
    'karta över en egen tabell: toimi import --map',
    'map of a table of your own: toimi import --map',
  ),
}

/** The JSON Schema of a file as `toimi schema` writes it: in one language, with the ids of the repository. */
export function schemaText(
  name: FileKind,
  { catalogue, organisations, shared }: Workspace,
  language: Language,
): string {
  const options = optionsFrom(catalogue, organisations?.content, shared?.content)
  return `${JSON.stringify(publishedSchema(name, files[name], { language, options }), null, 2)}\n`
}

const list = (language: Language): string =>
  `${names.map((name) => `${name.padEnd(14)} ${about[name][language]}`).join('\n')}\n`

const said = (text: string): Outcome => ({ diagnostics: [], result: { kind: 'text', text } })

export const schema = command({
  name: 'schema',
  summary: t(
    'Näytä tiedoston JSON Schema, tai kirjoita skeemat tietovarastoon tekstieditoria varten.',
    'Visa en fils JSON Schema, eller skriv scheman i arkivet för textredigeraren.',
    'Show the JSON Schema of a file, or write the schemas into the repository for the editor.',
  ),
  repositoryOptional: true,
  words: {
    name: '[name]',
    about: t(
      `jokin näistä: ${names.join(', ')}`,
      `något av: ${names.join(', ')}`,
      `one of: ${names.join(', ')}`,
    ),
    of: names,
  },
  options: {
    write: {
      kind: 'flag',
      about: t(
        'kirjoita tiedostoon schemas/<nimi>.schema.json',
        'skriv till schemas/<namn>.schema.json',
        'write to schemas/<name>.schema.json',
      ),
    },
    dryRun,
  },
  examples: [
    {
      line: 'toimi schema unit-plan --lang sv',
      about: t(
        'yksikön suunnitelman skeema ruotsiksi',
        'schemat för en enhets plan på svenska',
        "the schema of a unit's plan in Swedish",
      ),
    },
    {
      line: 'toimi schema --write',
      about: t(
        'kaikki skeemat tietovarastoon',
        'alla scheman till arkivet',
        'all schemas into the repository',
      ),
    },
  ],
  run(workspace, { words: [word], write }, { language }) {
    // `words.of` lets through no other word than a name.
    const name = names.find((each) => each === word)
    if (!write) return said(name ? schemaText(name, workspace, language) : list(language))
    const written = (name ? [name] : names).map((each) => ({
      kind: 'write' as const,
      path: schemaPath(each),
      content: schemaText(each, workspace, language),
    }))
    return { ...said(`${written.map(({ path }) => path).join('\n')}\n`), changes: written }
  },
})
