import { schemaPath, settingsPath } from '../core/plan-paths.ts'
import { type Language, t } from '../core/text.ts'
import { openWorkspace, type Workspace } from '../core/workspace.ts'
import { editorSchemas } from '../starter/editor.ts'
import {
  contentFiles,
  kitFiles,
  planPath,
  type StarterFile,
  type StarterOptions,
} from '../starter/repository.ts'
import { type Service, serviceNames } from '../starter/texts.ts'
import { asId, asYears } from './arguments.ts'
import { command } from './command.ts'
import { options } from './init/options.ts'
import {
  firstUnit,
  invented,
  nextQuestion,
  presumedName,
  presumedPeriod,
  type Wanted,
} from './init/questions.ts'
import { summaryText } from './init/summary.ts'
import { schemaText } from './schema.ts'

/** Whether the folder is a plan repository already: then its plans are its own business, and only the kit is completed. */
const isThere = ({ sources }: Workspace): boolean => sources.has(settingsPath)

function starterOptions(
  wanted: Wanted,
  { asOf }: Workspace,
  language: Language,
  version: string,
): StarterOptions {
  const { branch = invented.branch, period = presumedPeriod(asOf), ci } = wanted
  const unit = firstUnit(wanted)
  const chosen = ci.length === 0 ? serviceNames : ci.filter((name): name is Service => name !== 'none')
  return {
    language,
    branch: asId(branch),
    unit: asId(unit),
    name: wanted.name ?? presumedName(wanted, language),
    ...asYears(period),
    services: chosen,
    example: branch === invented.branch && unit === invented.unit,
    version,
  }
}

/** The repository as it will be, as far as the schemas speak of it. */
function futureOf(workspace: Workspace, files: readonly StarterFile[]): Workspace {
  if (isThere(workspace)) return workspace
  const contents = files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }))
  return openWorkspace(contents, { asOf: workspace.asOf })
}

/** Every file that `toimi init` would write into an empty folder; into a plan repository, what it may lack. */
function filesFor(wish: StarterOptions, workspace: Workspace): StarterFile[] {
  const contents = contentFiles(wish)
  const future = futureOf(workspace, contents)
  const schemas = editorSchemas.map((name) => ({
    path: schemaPath(name),
    content: schemaText(name, future, wish.language),
  }))
  const own = isThere(workspace) ? contents.filter(({ path }) => path === 'README.md') : contents
  return [...own, ...kitFiles(wish), ...schemas]
}

export const init = command({
  name: 'init',
  summary: t(
    'Aloita suunnitelmien tietovarasto: asetukset, ensimmäinen suunnitelma ja kaikki, mitä git, editori ja CI tarvitsevat.',
    'Börja ett planarkiv: inställningar, en första plan och allt som git, redigeraren och CI behöver.',
    'Create a plan repository: settings, a first plan, and all that git, the editor and CI need.',
  ),
  repositoryOptional: true,
  createsRepository: true,
  words: {
    name: '[folder]',
    about: t(
      'kansio; muuten tämä. Mitään ei kirjoiteta olemassa olevan päälle.',
      'mapp; annars denna. Inget som redan finns skrivs över.',
      'folder; otherwise this one. Nothing that exists is overwritten.',
    ),
  },
  options,
  examples: [
    {
      line: 'toimi init --branch vm --period 2026-2029',
      about: t(
        'tähän kansioon, valtiovarainministeriöstä alkaen',
        'i denna mapp, med början från finansministeriet',
        'into this folder, beginning with the Ministry of Finance',
      ),
    },
    {
      line: 'toimi init suunnitelmat --yes',
      about: t(
        'uuteen kansioon, keksityllä esimerkillä',
        'i en ny mapp, med ett påhittat exempel',
        'into a new folder, with a made-up example',
      ),
    },
  ],
  question: (workspace, asked, language) =>
    isThere(workspace) ? undefined : nextQuestion(asked as Wanted, workspace.asOf, language),
  probePaths: (asked, workspace) =>
    filesFor(starterOptions(asked as Wanted, workspace, 'fi', ''), workspace).map(({ path }) => path),
  run(workspace, asked, { language: spoken, version, existing }) {
    const language = (asked as Wanted).lang ?? spoken
    const wish = starterOptions(asked as Wanted, workspace, language, version)
    const files = filesFor(wish, workspace)
    // A first plan makes sense only beside the organisations that name its unit.
    const isKept = ({ path }: StarterFile) =>
      existing.has(path) || (path === planPath(wish) && existing.has('organisations.yaml'))
    const [written, kept] = [files.filter((file) => !isKept(file)), files.filter(isKept)]
    return {
      diagnostics: [],
      changes: written.map((file) => ({ kind: 'write', before: '', ...file })),
      result: {
        kind: 'text',
        text: summaryText(
          asked.dryRun ? [] : written,
          kept.filter(({ path }) => existing.has(path)),
          wish,
        ),
      },
    }
  },
})
