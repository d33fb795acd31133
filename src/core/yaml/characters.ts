import { type Text, t } from '../text.ts'
import type { Problem } from './problem.ts'

/** Characters that are not allowed in a plan, or not at some places, with the message on them. */
interface Suspect {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** Their pattern; its first group is the range to underline. */
  readonly pattern: RegExp
  readonly message: (found: string) => Text
  readonly fix: Text
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const remove = t('Poista merkki.', 'Ta bort tecknet.', 'Remove the character.')

/** Any character that one of the suspects below might be about: almost every file has none. */
const unusual =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufffd-\uffffÂÃâ]/

const suspects: readonly Suspect[] = [
  {
    code: 'line-ends',
    severity: 'error',
    pattern: /(\r)(?!\n)/d,
    message: () =>
      t(
        'Rivit päättyvät vanhaan Mac-tapaan (CR).',
        'Raderna slutar på gammalt Mac-vis (CR).',
        'Lines end the old Mac way (CR).',
      ),
    fix: t(
      'Tallenna tiedosto rivinvaihdoin LF tai CRLF.',
      'Spara filen med radslut LF eller CRLF.',
      'Save the file with line ends LF or CRLF.',
    ),
  },
  {
    code: 'control-character',
    severity: 'error',
    pattern: /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff])/d,
    message: (found) =>
      t(
        `Tiedostossa on ohjausmerkki ${codePoint(found)}.`,
        `Filen har ett styrtecken ${codePoint(found)}.`,
        `The file has a control character ${codePoint(found)}.`,
      ),
    fix: remove,
  },
  {
    code: 'lost-character',
    severity: 'error',
    pattern: /(\ufffd)/d,
    message: () =>
      t(
        'Tästä on kadonnut kirjain: tilalla on korvausmerkki U+FFFD.',
        'Här har en bokstav gått förlorad: i stället står U+FFFD.',
        'A letter has been lost here: U+FFFD stands in its place.',
      ),
    fix: t(
      'Kirjoita oikea kirjain uudelleen.',
      'Skriv rätt bokstav på nytt.',
      'Write the right letter again.',
    ),
  },
  {
    code: 'lost-character',
    severity: 'warning',
    // What becomes of ä, ö, § and – when UTF-8 is read as Windows-1252 and saved again.
    pattern: /([ÂÃ][\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¢¦])/d,
    message: (found) =>
      t(
        `Tässä on luultavasti rikki mennyt kirjain: «${found}».`,
        `Här står troligen en bokstav som har gått sönder: «${found}».`,
        `This is probably a letter that was broken on the way: «${found}».`,
      ),
    fix: t(
      'Kirjoita oikea kirjain uudelleen, ja tallenna tiedosto UTF-8-muodossa.',
      'Skriv rätt bokstav på nytt, och spara filen i UTF-8.',
      'Write the right letter again, and save the file as UTF-8.',
    ),
  },
  {
    code: 'no-break-space',
    severity: 'error',
    pattern: /^ *(?:- +)*(?:-|[\w-]+:)?([\u00a0\u2000-\u200a\u202f\u205f\u3000])/dm,
    message: (found) =>
      t(
        `Rivillä on erikoisvälilyönti (${codePoint(found)}) kohdassa, jossa pitää olla tavallinen.`,
        `Raden har ett särskilt blanksteg (${codePoint(found)}) där det ska vara ett vanligt.`,
        `The line has a special space (${codePoint(found)}) where an ordinary one must be.`,
      ),
    fix: t(
      'Korvaa se tavallisella välilyönnillä.',
      'Byt det mot ett vanligt blanksteg.',
      'Replace it with an ordinary space.',
    ),
  },
  {
    code: 'invisible-character',
    severity: 'warning',
    // Within an emoji that is put together of others, U+200D is what holds them together.
    pattern:
      /([\u0085\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d)/du,
    message: (found) =>
      t(
        `Tekstissä on näkymätön merkki ${codePoint(found)}.`,
        `Texten har ett osynligt tecken ${codePoint(found)}.`,
        `The text has an invisible character ${codePoint(found)}.`,
      ),
    fix: remove,
  },
]

const conflict: Suspect = {
  code: 'conflict-marker',
  severity: 'error',
  pattern: /^(<{7}|\|{7}|={7}|>{7})(?= |\r?$)/dm,
  message: () =>
    t(
      'Tiedostossa on yhdistämisristiriita kesken.',
      'Filen har en olöst sammanslagningskonflikt.',
      'The file has an unfinished merge conflict.',
    ),
  fix: t(
    'Valitse, kumpi versio jää, ja poista rivit <<<<<<<, ======= ja >>>>>>>.',
    'Välj vilken version som ska stå kvar och ta bort raderna <<<<<<<, ======= och >>>>>>>.',
    'Choose which version stays and remove the lines <<<<<<<, ======= and >>>>>>>.',
  ),
}

/** Characters of a text that people cannot see and YAML takes in silence: the first of each sort. */
export function scanCharacters(text: string): Problem[] {
  return [conflict, ...(unusual.test(text) ? suspects : [])].flatMap(
    ({ pattern, code, severity, message, fix }) => {
      const at = pattern.exec(text)?.indices?.[1]
      return at ? [{ code, severity, at, message: message(text.slice(...at)), fix }] : []
    },
  )
}
