import { customs } from '../core/customs.ts'
import { settingsPath, unitPlanPath } from '../core/plan-paths.ts'
import { type Language, languages, type Text, t } from '../core/text.ts'
import { editorExtensions, editorSettings } from './editor.ts'
import { type Ministry, ministries } from './ministries.ts'
import { installLine, packageFile } from './package.ts'
import { firstPlan } from './plan.ts'
import { fill, localised, type Service, services, technical } from './texts.ts'

/** What a new plan repository is to be like. */
export interface StarterOptions {
  readonly language: Language
  /** The folder of the first branch of government: the abbreviation of its ministry. */
  readonly branch: string
  /** The unit whose plan comes first, and its name; a ministry has its official name. */
  readonly unit: string
  readonly name: string | undefined
  readonly from: string
  readonly to: string
  readonly services: readonly Service[]
  /** Whether branch and unit are made up. */
  readonly example: boolean
  /** The version of toimi that makes it. */
  readonly version: string
}

/** A file of a new repository. */
export interface StarterFile {
  readonly path: string
  readonly content: string
  readonly executable?: true
}

/** A name in YAML: quoted, so that it may hold anything; several languages as a map. */
const quoted = (name: Text | string): string =>
  typeof name === 'string'
    ? JSON.stringify(name)
    : `{ ${languages.map((language) => `${language}: ${JSON.stringify(name[language])}`).join(', ')} }`

const unitLines = (id: string, name: Text | string): string =>
  `      - id: ${id}\n        name: ${quoted(name)}\n`

/** What a branch that is no ministry's is called, as long as nobody has said it. */
const unnamed = (branch: string, example: boolean): Text =>
  example
    ? t('Esimerkkihallinnonala', 'Exempelförvaltningsområdet', 'Example branch of government')
    : t(`Hallinnonala ${branch}`, `Förvaltningsområdet ${branch}`, `Branch of government ${branch}`)

function organisationsText({ language, branch, unit, name, example }: StarterOptions): string {
  const ministry: Ministry | undefined = ministries[branch]
  const units = [
    ...(ministry ? [unitLines(branch, ministry.name)] : []),
    ...(ministry && unit === branch ? [] : [unitLines(unit, name ?? unit)]),
  ]
  return fill(localised.organisations[language], {
    branch,
    branchName: quoted(ministry?.branch ?? unnamed(branch, example)),
    ministry: ministry ? `    ministry: ${branch}\n` : '',
    units: units.join('').trimEnd(),
  })
}

const titleOf = ({ from, to }: StarterOptions): Text =>
  t(
    `Hankintastrategian toimintasuunnitelmat ${from}–${to}`,
    `Upphandlingsstrategins åtgärdsplaner ${from}–${to}`,
    `Action plans of the procurement strategy ${from}–${to}`,
  )

const example = t(
  'example: true   # kaikki on keksittyä; poista rivi, kun suunnitelmat ovat oikeita',
  'example: true   # allt är påhittat; ta bort raden när planerna är riktiga',
  'example: true   # everything is made up; remove this line once the plans are real',
)

function settingsText(wish: StarterOptions): string {
  const { language, from } = wish
  return fill(localised.settings[language], {
    title: quoted(titleOf(wish)[language]),
    example: wish.example ? `${example[language]}\n` : '',
    languages: `[${customs[language].startsWith.join(', ')}]`,
    from,
  })
}

const hookMissing = (install: string): Text =>
  t(
    `toimi puuttuu: suunnitelmia ei tarkistettu. Asenna: ${install}`,
    `toimi saknas: planerna granskades inte. Installera: ${install}`,
    `toimi is missing: the plans were not validated. Install it: ${install}`,
  )

/** The path of the first plan. */
export const planPath = ({ branch, unit }: Pick<StarterOptions, 'branch' | 'unit'>): string =>
  unitPlanPath(branch, unit)

/** What the unit of the first plan is called. */
const unitName = ({ branch, unit, name, language }: StarterOptions): string =>
  name ?? (unit === branch ? ministries[branch]?.name[language] : undefined) ?? unit

/** The files that people write on in. */
export function contentFiles(wish: StarterOptions): StarterFile[] {
  const { language } = wish
  return [
    { path: settingsPath, content: settingsText(wish) },
    { path: 'organisations.yaml', content: organisationsText(wish) },
    { path: 'indicators.yaml', content: localised.indicators[language] },
    { path: planPath(wish), content: firstPlan({ ...wish, name: unitName(wish) }, language) },
    {
      path: 'README.md',
      content: fill(localised.readme[language], {
        title: titleOf(wish)[language],
        plan: planPath(wish),
        install: installLine(wish.version),
      }),
    },
  ]
}

/** The files that make git, editors and the services that run checks fit for plans. */
export const kitFiles = ({ language, services: chosen, version }: StarterOptions): StarterFile[] => [
  { path: '.gitattributes', content: technical.gitattributes },
  { path: '.gitignore', content: technical.gitignore },
  { path: '.editorconfig', content: technical.editorconfig },
  { path: '.vscode/settings.json', content: editorSettings() },
  { path: '.vscode/extensions.json', content: editorExtensions() },
  {
    path: '.githooks/pre-commit',
    content: fill(technical.preCommit, { missing: hookMissing(installLine(version))[language] }),
    executable: true,
  },
  ...chosen.map((name) => ({
    path: services[name].path,
    content: fill(services[name].text, { package: packageFile(version) }),
  })),
]
