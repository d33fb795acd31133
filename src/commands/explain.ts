import { explanations as ofDiff } from '../changes/explanations.ts'
import { explanations as ofCheck } from '../completeness/explanations.ts'
import { expectations } from '../completeness/index.ts'
import type { Explanation } from '../core/explanation.ts'
import { gates } from '../core/explanations/index.ts'
import { type Stage, severities, stageOrder, stages } from '../core/files/choices.ts'
import { explanations as ofLayout } from '../core/layout/explanations.ts'
import { showDay } from '../core/numerals.ts'
import { Refusal } from '../core/refusal.ts'
import type { Example, Rule } from '../core/rule.ts'
import { adviseWord } from '../core/shape/near.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { explanations as ofForm } from '../forms/filled/explanations.ts'
import { explanations as ofTable } from '../forms/foreign/explanations.ts'
import { explanations as ofMerge } from '../merge/explanations.ts'
import { command } from './command.ts'
import { allChecks } from './rules.ts'

/** Whatever can be explained: rules, and what is told of files, merges and counts by no rule of its own. */
type Explained = Rule | Explanation

/** Everything that a problem's code can stand for: in the order of the gates, then of merge and check. */
export const explained: readonly Explained[] = [
  ...gates,
  ...allChecks,
  ...ofLayout,
  ...ofMerge,
  ...ofDiff,
  ...ofForm,
  ...ofTable,
  ...expectations,
  ...ofCheck,
]

const words = {
  severity: t('Vakavuus', 'Allvarlighetsgrad', 'Severity'),
  why: t('Miksi', 'Varför', 'Why'),
  good: t('Näin', 'Så här', 'Like this'),
  bad: t('Ei näin', 'Inte så här', 'Not like this'),
}

function severityText({ severity }: Rule, language: Language): string {
  if (typeof severity === 'string') return severities[severity][language]
  const told = stageOrder.flatMap((stage: Stage) => {
    const its = severity[stage]
    return its ? [`${stages[stage][language]}: ${severities[its][language]}`] : []
  })
  return told.join(' · ')
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ')

const exampleText = (example: Example): string =>
  typeof example === 'string'
    ? indented(example)
    : Object.entries(example)
        .map(([file, text]) => indented(`# ${file}\n${text.trimEnd()}`))
        .join('\n\n')

const example = (title: Text, shown: Example | undefined, language: Language): string[] =>
  shown === undefined ? [] : [`${title[language]}:\n\n${exampleText(shown)}`]

/** From which day a new rule is as severe as it says. */
function sinceText({ since }: Pick<Rule, 'since'>, language: Language): string[] {
  if (since === undefined) return []
  const day = showDay(since, language)
  return [
    t(
      `Voimassa ${day} alkaen; sitä ennen virheestäkin vain varoitetaan.`,
      `Gäller från ${day}; innan dess ges för ett fel bara en varning.`,
      `In force from ${day}; until then an error is only a warning.`,
    )[language],
  ]
}

/** The explanation of a rule: its requirement, reason, severity and examples. */
export function explanation(rule: Explained, language: Language): string {
  const severity = 'severity' in rule ? [`${words.severity[language]}: ${severityText(rule, language)}`] : []
  const parts = [
    `${rule.code}\n\n${rule.title[language]}`,
    [
      ...severity,
      ...('since' in rule ? sinceText(rule, language) : []),
      `${words.why[language]}: ${rule.why[language]}`,
    ].join('\n'),
    ...example(words.good, rule.good, language),
    ...example(words.bad, rule.bad, language),
  ]
  return `${parts.join('\n\n')}\n`
}

function list(language: Language): string {
  const width = Math.max(...explained.map(({ code }) => code.length))
  return `${explained.map(({ code, title }) => `${code.padEnd(width)}  ${title[language]}`).join('\n')}\n`
}

function ruleOf(code: string): Explained {
  const rule = explained.find((each) => each.code === code)
  if (rule) return rule
  throw new Refusal(
    t(
      `Tällaista sääntöä ei ole: ${code}`,
      `Det finns ingen sådan regel: ${code}`,
      `There is no such rule: ${code}`,
    ),
    adviseWord(
      code,
      explained.map((each) => each.code),
    ) ?? t('Säännöt: toimi explain', 'Regler: toimi explain', 'Rules: toimi explain'),
  )
}

export const explain = command({
  name: 'explain',
  summary: t(
    'Selitä sääntö: mitä se vaatii, miksi, ja miten kirjoitetaan oikein.',
    'Förklara en regel: vad den kräver, varför, och hur man skriver rätt.',
    'Explain a rule: what it asks for, why, and how to write it right.',
  ),
  repositoryOptional: true,
  runsWithConfigErrors: true,
  words: {
    name: '[code]',
    about: t(
      'säännön tunnus; muuten luettelo',
      'regelns kod; annars en lista',
      'the code of a rule; otherwise a list',
    ),
  },
  options: {},
  examples: [
    { line: 'toimi explain id-unique', about: t('yksi sääntö', 'en regel', 'one rule') },
    {
      line: 'toimi explain --lang sv',
      about: t('kaikki säännöt ruotsiksi', 'alla regler på svenska', 'all rules in Swedish'),
    },
  ],
  run(_workspace, { words: [code] }, { language }) {
    const text = code === undefined ? list(language) : explanation(ruleOf(code), language)
    return { diagnostics: [], result: { kind: 'text', text } }
  },
})
