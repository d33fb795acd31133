import { unmatchedWaivers } from '../completeness/waived.ts'
import { type Diagnostic, inOrder } from '../core/diagnostic.ts'
import { failLevels } from '../core/exit-codes.ts'
import { runChecks } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { command } from './command.ts'
import { forProblems } from './formats.ts'
import { paths, presentation, selection, since } from './options.ts'
import { allChecks } from './rules.ts'
import { filledLine } from './scored.ts'
import { asksAt, noPlansYet, selects, unseen } from './select.ts'

export const validate = command({
  name: 'validate',
  summary: t(
    'Tarkista, onko suunnitelmissa virheitä.',
    'Granska om det finns fel i planerna.',
    'Check whether what is written in the plans is right.',
  ),
  words: paths,
  runsWithConfigErrors: true,
  formats: forProblems,
  options: {
    ...selection,
    since,
    ...presentation,
    failOn: {
      kind: 'choice',
      of: failLevels,
      default: 'error',
      about: t(
        'hylkää, jos löytyy jotakin näin vakavaa',
        'underkänn om något så allvarligt hittas',
        'fail if anything this serious is found',
      ),
    },
  },
  examples: [
    { line: 'toimi validate', about: t('koko tietovarasto', 'hela arkivet', 'the whole repository') },
    {
      line: 'toimi validate plans/vm --format github',
      about: t(
        'yksi hallinnonala, merkinnät GitHubiin',
        'ett förvaltningsområde, anmärkningar till GitHub',
        'one branch, as annotations for GitHub',
      ),
    },
  ],
  run(workspace, options, { affected }) {
    const asked = { ...options, affected }
    const rules = allChecks
    const { diagnostics, waived, used } = runChecks(rules, workspace)
    const isAsked = selects(workspace, asked)
    const isAskedAt = asksAt(workspace, asked)
    const concerns = ({ file, path }: Diagnostic) => isAsked(file) && isAskedAt(file, path)
    const needed = new Set(unseen(workspace, isAsked).map(({ file }) => file))
    const unmatched = unmatchedWaivers(workspace, used)
    const found = inOrder([...workspace.problems, ...diagnostics, ...unmatched])
    return {
      // Faults of toimi's own configuration are always told, and so is what kept checks from being made.
      diagnostics: found.filter((each) => each.fault || concerns(each) || needed.has(each.file)),
      failOn: asked.failOn,
      waived: waived.filter(concerns).length,
      rules,
      files: [...workspace.sources.keys()].filter(isAsked).length,
      closing: [...noPlansYet(workspace), ...filledLine(workspace, asked)],
    }
  },
})
