import { showDay } from './numerals.ts'
import { type Language, type Text, t } from './text.ts'

/** What something for people was made of: as of which day, of which revision of the plans in git, by which toimi. */
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

/** What stands at the foot of each page and sheet: the day, the revision of the plans, the tool. */
export function footerOf(edition: Edition): string {
  const { asOf, language, version } = edition
  const revision = revisionOf(edition)
  const plans = revision === undefined ? plansUncommitted : plansAt(revision)
  return [showDay(asOf, language), plans[language], `toimi ${version}`].join(' · ')
}
