/** The surroundings in which rules give their examples: a goal, and in it a measure or an indicator. */

const indent = (lines: string, by: number): string => lines.replaceAll(/^/gm, ' '.repeat(by))

/** A plan with one goal that has these lines besides its id and title. */
export const goalWith = (lines: string): string => `goals:
  - id: osaaminen
    title: Hankintaosaaminen vahvistuu
${indent(lines, 4)}`

/** A plan with one measure that has these lines besides its id and title. */
export const measureWith = (lines: string): string =>
  goalWith(`measures:
  - id: koulutusohjelma
    title: Koulutusohjelma hankintojen valmistelijoille
${indent(lines, 4)}`)

/** A plan with one indicator that has these lines besides its id and title. */
export const indicatorWith = (lines: string): string =>
  goalWith(`indicators:
  - id: koulutetut
    title: Koulutuksen käyneiden osuus
${indent(lines, 4)}`)

/** indicators.yaml with one indicator that has these lines. */
export const sharedWith = (lines: string): Readonly<Record<string, string>> => ({
  'indicators.yaml': `format: 1
indicators:
  - id: innovatiiviset-osuus
    title: Innovatiivisten hankintojen osuus
    kind: percent
${indent(lines, 4)}
`,
})

/** A repository whose plans should be in some languages, with a plan in Finnish that has these lines. */
export const translatedWith = (settings: string, lines: string): Readonly<Record<string, string>> => ({
  'toimi.yaml': `format: 1\n${settings}\n`,
  'plans/vm/mallivirasto.yaml': `format: 1
unit: mallivirasto
language: fi
stage: draft
period: { from: 2022, to: 2025 }
${lines}
`,
})
