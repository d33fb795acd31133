/** Plan repositories that hold nothing, too much, words that are too long, or values that are all alike. */
import { type Files, mergedWorld, world } from './world.ts'

const { 'plans/vm/malli.yaml': _, 'plans/vm/vm.yaml': __, ...others } = world

/** The repository without a plan in it. */
export const nobody: Files = others

/** The repository with one plan in it, merged: its goals, each by its parts. */
export const planned = (goals: readonly string[], language = 'fi'): Files =>
  mergedWorld({
    ...nobody,
    'plans/vm/malli.yaml': `format: 1
unit: malli
language: ${language}
stage: approved
period: { from: 2022, to: 2025 }
currentState: { summary: Alku }
goals:
${goals.map((parts, at) => `  - id: tavoite-${at}\n    strategyGoals: [T1.${at + 1}]\n${parts}`).join('')}`,
  })

const manyMeasures = Array.from(
  { length: 500 },
  (_, at) =>
    `      - { id: toimi-${at}, title: Toimenpide ${at}, status: in-progress, schedule: { start: 2022-01, end: 2024-06 } }\n`,
).join('')
const long = 'hankintatoimen kehittäminen ja seuranta '.repeat(8).slice(0, 300).trim().padEnd(300, 'a')
const word = 'hankintasopimushallintajärjestelmä'.repeat(4).slice(0, 120)

const indicator = (id: string, values: string, title = 'Osuus') => `    indicators:
      - { id: ${id}-osuus, title: ${title}, kind: number, unitOfMeasure: kpl, direction: increase, decimals: 1, ${values} }
`
/** The parts of a goal in which everything is called the same. */
export const titled = (id: string, title: string, role = title.slice(0, 200)) => `    title: ${title}
    rationale: ${title}
    measures: [{ id: ${id}-toimi, title: ${title}, description: ${title}, responsible: { role: ${role} }, schedule: { start: 2022, end: 2023 } }]
${indicator(id, 'baseline: { period: 2021, value: 1 }, targets: [{ period: 2025, value: 2 }]', title)}`

/** What is unusual about a goal, and its parts. */
export const goals = {
  'a title alone': '    title: Osataan\n',
  '500 measures': `    title: Paljon\n    measures:\n${manyMeasures}`,
  'titles of 300 characters': titled('pitka', long),
  'a word of 120 characters': titled('sana', word),
  'nothing but noughts': `    title: Nollia
    measures: [{ id: nolla-toimi, title: Nolla, resources: { euros: 0, personMonths: 0 } }]
${indicator('nolla', 'baseline: { period: 2021, value: 0 }, targets: [{ period: 2025, value: 0 }], actuals: [{ period: 2022, value: 0 }, { period: 2023, value: 0.0 }]')}`,
  'nothing but gaps': `    title: Puuttuu
    measures: [{ id: tyhja-toimi, title: Tyhjä }]
${indicator('tyhja', 'frequency: yearly')}`,
  'texts in Swedish alone': titled('ruotsi', '{ sv: Vi kan upphandla }'),
}
