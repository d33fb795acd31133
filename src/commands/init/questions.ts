import { languageNames } from '../../core/files/choices.ts'
import { type Language, languages, type Text, t } from '../../core/text.ts'
import { ministries } from '../../starter/ministries.ts'
import { type Service, serviceNames } from '../../starter/texts.ts'
import type { Question } from '../command.ts'

/** The options of `toimi init`; those not given may be asked for. */
export interface Wanted {
  readonly lang?: Language | undefined
  readonly branch?: string | undefined
  readonly unit?: string | undefined
  readonly name?: string | undefined
  readonly period?: string | undefined
  readonly ci: readonly (Service | 'none')[]
  readonly yes: boolean
  readonly words: readonly string[]
}

/** The invented ids used when no unit is given. */
export const invented = { branch: 'esimerkki', unit: 'esimerkkivirasto' }

const inventedName = t('Esimerkkivirasto', 'Exempelverket', 'Example Agency')

/** The unit whose plan comes first: the one named, else the ministry of the branch, else one that is made up. */
export const firstUnit = ({ branch, unit }: Pick<Wanted, 'branch' | 'unit'>): string =>
  unit ?? (branch === undefined || branch === invented.branch ? invented.unit : branch)

/** The default name of the first unit; undefined: it has an official name in each language. */
export function presumedName(
  wanted: Pick<Wanted, 'branch' | 'unit'>,
  language: Language,
): string | undefined {
  const unit = firstUnit(wanted)
  if (unit === invented.unit) return inventedName[language]
  return unit === wanted.branch && ministries[unit] ? undefined : unit
}

/** The years of the first plan, when nobody says: four from the day on. */
export const presumedPeriod = (asOf: string): string => {
  const year = Number(asOf.slice(0, 4))
  return `${year}-${year + 3}`
}

/** One thing to ask: how, and what an empty answer means. */
interface Asking {
  readonly text: Text
  readonly preset: string
  readonly choices?: Question['choices']
}

const serviceAbout: Readonly<Record<Service | 'none', Text>> = {
  github: t('GitHub Actions', 'GitHub Actions', 'GitHub Actions'),
  gitlab: t('GitLab CI', 'GitLab CI', 'GitLab CI'),
  azure: t('Azure DevOps', 'Azure DevOps', 'Azure DevOps'),
  none: t('ei mikään', 'ingen', 'none'),
}

const askLanguage = (language: Language): Asking => ({
  text: t(
    'Millä kielellä suunnitelmat kirjoitetaan?',
    'På vilket språk skrivs planerna?',
    'In which language are the plans written?',
  ),
  choices: languages.map((key) => ({ key, about: languageNames[key] })),
  preset: language,
})

const askBranch = (): Asking => ({
  text: t(
    `Minkä hallinnonalan suunnitelmista aloitetaan? Ministeriön lyhenne (${Object.keys(ministries).join(', ')}); muuten keksitty esimerkki.`,
    `Vilket förvaltningsområdes planer börjar ni med? Ministeriets förkortning (${Object.keys(ministries).join(', ')}); annars ett påhittat exempel.`,
    `Whose plans come first? The abbreviation of a ministry (${Object.keys(ministries).join(', ')}); otherwise a made-up example.`,
  ),
  preset: invented.branch,
})

const askUnit = (wanted: Wanted): Asking => ({
  text: t(
    'Minkä kirjanpitoyksikön suunnitelma tehdään ensin? Tunnus pienillä kirjaimilla.',
    'Vilken bokföringsenhets plan görs först? Id med små bokstäver.',
    "Which accounting unit's plan comes first? Its id, in lower case.",
  ),
  preset: firstUnit(wanted),
})

const askName = (preset: string): Asking => ({
  text: t('Yksikön nimi?', 'Enhetens namn?', 'The name of the unit?'),
  preset,
})

const askPeriod = (asOf: string): Asking => ({
  text: t('Mille vuosille?', 'För vilka år?', 'For which years?'),
  preset: presumedPeriod(asOf),
})

const askService = (): Asking => ({
  text: t(
    'Mikä palvelu tarkistaa muutokset?',
    'Vilken tjänst granskar ändringarna?',
    'Which service checks changes?',
  ),
  choices: (['github', 'gitlab', 'azure', 'none'] as const).map((key) => ({ key, about: serviceAbout[key] })),
  preset: serviceNames[0] ?? 'none',
})

/** The next thing that `toimi init` would like to know; undefined when all is said. */
export function nextQuestion(wanted: Wanted, asOf: string, language: Language): Question | undefined {
  if (wanted.yes) return undefined
  const put = (asking: Asking, key: 'lang' | 'branch' | 'unit' | 'name' | 'period'): Question => ({
    ...asking,
    answered: (answer) => ({ [key]: answer }),
  })
  if (wanted.lang === undefined) return put(askLanguage(language), 'lang')
  if (wanted.branch === undefined) return put(askBranch(), 'branch')
  if (wanted.unit === undefined) return put(askUnit(wanted), 'unit')
  const name = presumedName(wanted, wanted.lang)
  if (wanted.name === undefined && name !== undefined) return put(askName(name), 'name')
  if (wanted.period === undefined) return put(askPeriod(asOf), 'period')
  return wanted.ci.length > 0 ? undefined : { ...askService(), answered: (answer) => ({ ci: [answer] }) }
}
