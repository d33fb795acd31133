/** What the colours of a workbook say, in words. */
import { type Language, t } from '../../core/text.ts'
import type { Meaning } from '../../reports/document/document.ts'
import { looks, type Tone } from '../marks.ts'
import { tones } from './sheet-colours.ts'
import type { Sheet } from './sheets.ts'

const words = {
  about: t(
    'Väri vain toistaa sen, minkä sana kertoo.',
    'Färgen upprepar bara det som ordet säger.',
    'A colour only repeats what the word says.',
  ),
  gap: t(
    'harmaa kursiivi: tieto puuttuu, tai syy siihen',
    'grå kursiv: uppgiften saknas, eller orsaken till det',
    'grey italics: something is missing, or why it is',
  ),
  group: t(
    'vaaleansininen pohja: rivi, jonka alle seuraavat rivit kuuluvat',
    'ljusblå botten: en rad som de följande raderna hör till',
    'light blue ground: a row to which those below it belong',
  ),
}

/** A colour with the marks that have it; nothing for one that no mark has. */
function told(tone: Tone, legend: readonly Meaning[], language: Language): string[] {
  const marks = legend.filter(({ mark }) => looks[mark.mark].tone === tone).map(({ mark }) => mark.text)
  return marks.length > 0 ? [`${tones[tone].name[language]}: ${marks.join(', ')}`] : []
}

/** Each colour that is used, with what it says: those of marks, of what is missing, of rows that head others. */
export function colourLines(
  legend: readonly Meaning[],
  sheets: readonly Sheet[],
  language: Language,
): string[] {
  const rows = sheets.flatMap((sheet) => sheet.rows)
  const hasGaps = rows.some(({ cells }) => cells.some(({ kind }) => kind === 'gap'))
  const lines = [
    ...(Object.keys(tones) as Tone[]).flatMap((tone) => told(tone, legend, language)),
    ...(hasGaps ? [words.gap[language]] : []),
    ...(rows.some(({ group }) => group) ? [words.group[language]] : []),
  ]
  return lines.length > 0 ? [words.about[language], ...lines] : []
}
