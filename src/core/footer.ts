import { showDay } from './numerals.ts'
import { type Language, type Text, t } from './text.ts'

/** The origin of an output: as-of date, git revision of the plans, version of toimi. */
interface Edition {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** With a `+` at its end where plans have changed since; undefined: not committed. */
  readonly commit: string | undefined
  readonly version: string
  readonly language: Language
}

/** The revision alone, without the sign that there are changes. */
export const revisionOf = ({ commit }: Pick<Edition, 'commit'>): string | undefined =>
  commit?.replace(/\+$/, '')

const plansAt = (revision: string): Text =>
  t(`suunnitelmien versio ${revision}`, `planernas version ${revision}`, `plans at ${revision}`)
const plansUncommitted = t(
  'suunnitelmia ei ole tallennettu versionhallintaan',
  'planerna är inte sparade i versionshanteringen',
  'plans not committed',
)

/** The footer of each page and sheet: as-of date, revision of the plans, version of toimi. */
export function footerOf(edition: Edition): string {
  const { asOf, language, version } = edition
  const revision = revisionOf(edition)
  const plans = revision === undefined ? plansUncommitted : plansAt(revision)
  return [showDay(asOf, language), plans[language], `toimi ${version}`].join(' · ')
}
