import { type Document, isMap, isScalar, isSeq } from 'yaml'
import type { Contents } from '../source.ts'
import { t } from '../text.ts'
import { scanCharacters } from './characters.ts'
import { parse, rangeOf } from './document.ts'
import { firstMistake } from './mistakes.ts'
import { placesFully, placesIn } from './places.ts'
import { plainValue } from './plain.ts'
import type { Limits, Problem } from './problem.ts'
import { placesQuickly, readQuickly } from './quick-reader.ts'
import { sentenceFor, tooDeep } from './syntax.ts'
import { build } from './values.ts'

/** A text that has been read. Where there are errors among the problems, what is written must not be looked at. */
interface Read extends Contents {
  readonly problems: readonly Problem[]
}
/** Turns the text of a file into values with places. Another reader of the same contract can take its place. */
export type Reader = (file: string, text: string, limits: Limits) => Read

const emptyFile: Problem = {
  code: 'file-empty',
  severity: 'error',
  at: [0, 0],
  message: t('Tiedosto on tyhjä.', 'Filen är tom.', 'The file is empty.'),
  fix: t(
    'Kirjoita siihen sisältö tai poista tiedosto.',
    'Skriv ett innehåll i den eller ta bort filen.',
    'Write something in it, or remove the file.',
  ),
}

const tooManyParts = (limit: number): Problem => ({
  code: 'file-too-many-parts',
  severity: 'error',
  at: [0, 0],
  message: t(
    `Tiedostossa on liikaa rivejä, kenttiä ja luettelon kohtia: raja on ${limit}.`,
    `Filen har för många rader, fält och poster: gränsen är ${limit}.`,
    `The file has too many lines, fields and items: the limit is ${limit}.`,
  ),
  fix: t('Jaa tiedosto.', 'Dela filen.', 'Split the file.'),
})

function notAMapping(node: unknown): Problem {
  const found = isSeq(node)
    ? t('luettelo', 'en lista', 'a list')
    : t('pelkkä arvo', 'bara ett värde', 'a single value')
  return {
    code: 'yaml-root',
    severity: 'error',
    at: rangeOf(node),
    message: t(
      `Tiedostossa pitää olla kenttiä (nimi: arvo), mutta siinä on ${found.fi}.`,
      `Filen ska ha fält (namn: värde), men har ${found.sv}.`,
      `The file must hold fields (name: value), but holds ${found.en}.`,
    ),
    fix: t(
      'Kirjoita ensimmäiselle riville format: 1 ja sen alle muut kentät, kukin omalle rivilleen.',
      'Skriv format: 1 på den första raden och de andra fälten under den, vart och ett på sin egen rad.',
      'Write format: 1 on the first line, and the other fields under it, each on a line of its own.',
    ),
  }
}

const directive = (text: string): Problem => {
  const at = text.indexOf('%')
  return { severity: 'error', at: [at, at + 1], ...sentenceFor('BAD_DIRECTIVE') }
}

/** The problem of a document as a whole that keeps all of it from being read; undefined: none. */
function wholly(text: string, document: Document): Problem | undefined {
  const { contents, directives } = document
  const mistake = firstMistake(text, document)
  if (mistake) return mistake
  if (directives && (directives.yaml.explicit || Object.keys(directives.tags).length > 1))
    return directive(text)
  if (!contents || (isScalar(contents) && plainValue(String(contents.value)) === null)) return emptyFile
  return isMap(contents) ? undefined : notAMapping(contents)
}

/** An estimate of the number of lines, fields and items in a text. */
const countParts = (text: string): number => text.match(/[\n:,[\]{}]/g)?.length ?? 0

/** The reading of a text from which nothing could be read because of its problems. */
export const unread = (file: string, text: string, problems: readonly Problem[] = []): Read => ({
  source: { file, text, ...placesIn(text, placesFully) },
  data: undefined,
  numbers: new Map(),
  valueless: new Set(),
  problems,
})

/** Reads a text with the `yaml` package, in the strict way of plans: no aliases, tags, merge keys or duplicate keys. */
export const readFully: Reader = (file, text, limits) => {
  const document = parse(text)
  const wrong = wholly(text, document)
  // How deep the parser gets depends on the machine; where the limit is passed does not.
  const isDeep = wrong?.code === tooDeep.code && isMap(document.contents)
  if (!document.contents || (wrong && !isDeep)) return unread(file, text, [wrong ?? emptyFile])
  return { source: { file, text, ...placesIn(text, placesFully) }, ...build(text, document.contents, limits) }
}

/** Reads a text: by `quickly` where that understands it, else fully. What comes out is the same. */
const reader =
  (quickly: typeof readQuickly): Reader =>
  (file, text, limits) => {
    const seen = scanCharacters(text)
    if (seen.some(({ severity }) => severity === 'error')) return unread(file, text, seen)
    if (text.length > limits.parts && countParts(text) > limits.parts)
      return unread(file, text, [...seen, tooManyParts(limits.parts)])
    const quick = quickly(text, limits)
    if (quick) {
      const places = placesIn(text, (lines) => placesQuickly(lines) ?? placesFully(lines))
      return { source: { file, text, ...places }, ...quick, problems: seen }
    }
    const { problems, ...read } = readFully(file, text, limits)
    return { ...read, problems: [...seen, ...problems] }
  }

/** The readers by their names: `quick` reads quickly what is not unusual, `full` has the `yaml` package read everything. */
export const readers = { quick: reader(readQuickly), full: reader(() => undefined) } as const

/** The name of a reader. */
export type Parser = keyof typeof readers
