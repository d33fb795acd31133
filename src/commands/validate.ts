import { checksAmong } from '../checks/index.ts'
import { expectations } from '../completeness/index.ts'
import { inOrder } from '../core/diagnostic.ts'
import { failLevels } from '../core/outcome.ts'
import { runChecks } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { reporters } from '../reporters/index.ts'
import { command, output, selection } from './command.ts'
import { filledLine } from './scored.ts'
import { selects } from './select.ts'

export const validate = command({
  name: 'validate',
  summary: t(
    'Tarkista, onko suunnitelmissa virheitä.',
    'Granska om det finns fel i planerna.',
    'Check whether what is written in the plans is right.',
  ),
  words: {
    name: '[paths...]',
    about: t(
      'tiedostot tai kansiot; muuten kaikki',
      'filer eller mappar; annars alla',
      'files or folders; otherwise all',
    ),
  },
  formats: Object.keys(reporters),
  options: {
    ...selection,
    output,
    also: {
      kind: 'many',
      value: 'FORMAT=FILE',
      about: t(
        'kirjoita tulos lisäksi tiedostoon toisessa muodossa',
        'skriv resultatet dessutom i en fil i ett annat format',
        'write the result to a file in another format too',
      ),
    },
    failOn: {
      kind: 'choice',
      of: failLevels,
      default: 'error',
      about: t(
        'mistä alkaen tulos on hylätty',
        'från och med vad resultatet är underkänt',
        'from what on the run fails',
      ),
    },
    quiet: { kind: 'flag', short: 'q', about: t('vain ongelmat', 'bara problemen', 'only the problems') },
    maxProblems: {
      kind: 'number',
      value: 'N',
      default: 100,
      about: t(
        'enimmäismäärä tekstinä näytettäviä ongelmia',
        'högsta antal problem som visas som text',
        'the most problems shown as text',
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
  run(workspace, asked) {
    const rules = checksAmong(expectations)
    const { diagnostics, waived } = runChecks(rules, workspace)
    const isAsked = selects(workspace, asked)
    const found = inOrder([...workspace.problems, ...diagnostics])
    return {
      // Faults of toimi's own configuration are always told.
      diagnostics: found.filter(({ file, fault }) => fault || isAsked(file)),
      waived: waived.filter(({ file }) => isAsked(file)).length,
      rules,
      files: [...workspace.sources.keys()].filter(isAsked).length,
      closing: filledLine(workspace, asked),
    }
  },
})
