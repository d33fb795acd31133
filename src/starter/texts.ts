/** What a new plan repository is made from, word for word. `{{name}}` stands where something of the repository's own comes in. */
import azure from '../../templates/ci/azure.yml'
import github from '../../templates/ci/github.yml'
import gitlab from '../../templates/ci/gitlab.yml'
import editorconfig from '../../templates/init/editorconfig.txt'
import enIndicators from '../../templates/init/en/indicators.yaml'
import enOrganisations from '../../templates/init/en/organisations.yaml'
import enPlan from '../../templates/init/en/plan.yaml'
import enReadme from '../../templates/init/en/README.md'
import enSettings from '../../templates/init/en/toimi.yaml'
import fiIndicators from '../../templates/init/fi/indicators.yaml'
import fiOrganisations from '../../templates/init/fi/organisations.yaml'
import fiPlan from '../../templates/init/fi/plan.yaml'
import fiReadme from '../../templates/init/fi/README.md'
import fiSettings from '../../templates/init/fi/toimi.yaml'
import gitattributes from '../../templates/init/gitattributes.txt'
import gitignore from '../../templates/init/gitignore.txt'
import preCommit from '../../templates/init/pre-commit.txt'
import svIndicators from '../../templates/init/sv/indicators.yaml'
import svOrganisations from '../../templates/init/sv/organisations.yaml'
import svPlan from '../../templates/init/sv/plan.yaml'
import svReadme from '../../templates/init/sv/README.md'
import svSettings from '../../templates/init/sv/toimi.yaml'
import { t } from '../core/text.ts'

/** Those that people read, in each language. */
export const localised = {
  settings: t(fiSettings, svSettings, enSettings),
  organisations: t(fiOrganisations, svOrganisations, enOrganisations),
  indicators: t(fiIndicators, svIndicators, enIndicators),
  plan: t(fiPlan, svPlan, enPlan),
  readme: t(fiReadme, svReadme, enReadme),
}

/** Those that programs read. */
export const technical = { editorconfig, gitattributes, gitignore, preCommit }

/** What each service runs on a push, and where it looks for that. */
export const services = {
  github: { path: '.github/workflows/toimi.yml', text: github },
  gitlab: { path: '.gitlab-ci.yml', text: gitlab },
  azure: { path: 'azure-pipelines.yml', text: azure },
} as const
export type Service = keyof typeof services
export const serviceNames = Object.keys(services) as Service[]

/** A text with the repository's own in its places. A place for which there is nothing stays as it is: that would be a bug. */
export const fill = (text: string, own: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => own[name] ?? place)
