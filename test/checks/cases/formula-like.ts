import type { Cases } from '../case.ts'

const note = (text: string) => `note: ${JSON.stringify(text)}`

export const cases: Cases = [
  ['a command', note("=cmd|' /C calc'!A1"), ['formula-like']],
  ['an at sign', note('@SUM(1)'), ['formula-like']],
  ['a plus', note('+1+1'), ['formula-like']],
  ['a tab before', note('\t=1'), ['formula-like']],
  ['a minus before a letter', note('-cmd'), ['formula-like']],
  ['a negative number', note('-5 % vuodessa'), []],
  ['a bullet', note('- ensimmäinen\n- toinen'), []],
  ['an equals sign later', note('a = b'), []],
  ['a template', note('{{7*7}}'), []],
  ['markup', note('<script>alert(1)</script>'), []],
  ['in one language of two', 'note: { fi: Hyvä, sv: =1 }', ['formula-like']],
]
