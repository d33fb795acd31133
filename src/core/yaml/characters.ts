import { type Text, t } from '../text.ts'
import type { Problem } from './problem.ts'

/** Characters that must not stand in a plan, or not where they stand, with what to say about them. */
interface Suspect {
  readonly pattern: RegExp
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: (found: string) => Text
  readonly fix: Text
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const suspects: readonly Suspect[] = [
  {
    pattern: /^(<{7}|={7}|>{7})(?= |\r?$)/m,
    code: 'conflict-marker',
    severity: 'error',
    message: () => t('Tiedostossa on yhdistämisristiriita kesken.', 'Filen har en olöst sammanslagningskonflikt.', 'The file has an unfinished merge conflict.'),
    fix: t(
      'Valitse, kumpi versio jää, ja poista rivit <<<<<<<, ======= ja >>>>>>>.',
      'Välj vilken version som ska stå kvar och ta bort raderna <<<<<<<, ======= och >>>>>>>.',
      'Choose which version stays and remove the lines <<<<<<<, ======= and >>>>>>>.',
    ),
  },
  {
    pattern: /\r(?!\n)/,
    code: 'line-ends',
    severity: 'error',
    message: () => t('Rivit päättyvät vanhaan Mac-tapaan (CR).', 'Raderna slutar på gammalt Mac-vis (CR).', 'Lines end the old Mac way (CR).'),
    fix: t('Tallenna tiedosto rivinvaihdoin LF tai CRLF.', 'Spara filen med radslut LF eller CRLF.', 'Save the file with line ends LF or CRLF.'),
  },
  {
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/,
    code: 'control-character',
    severity: 'error',
    message: (found) => t(`Tiedostossa on ohjausmerkki ${codePoint(found)}.`, `Filen har ett styrtecken ${codePoint(found)}.`, `The file has a control character ${codePoint(found)}.`),
    fix: t('Poista merkki.', 'Ta bort tecknet.', 'Remove the character.'),
  },
  {
    pattern: /^[ \t]*\u00a0|^[ -]*[\w-]+:\u00a0/m,
    code: 'no-break-space',
    severity: 'error',
    message: () =>
      t(
        'Rivillä on sitova välilyönti (U+00A0) kohdassa, jossa pitää olla tavallinen.',
        'Raden har ett hårt blanksteg (U+00A0) där det ska vara ett vanligt.',
        'The line has a no-break space (U+00A0) where an ordinary one must be.',
      ),
    fix: t('Korvaa se tavallisella välilyönnillä.', 'Byt det mot ett vanligt blanksteg.', 'Replace it with an ordinary space.'),
  },
  {
    pattern: /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/,
    code: 'invisible-character',
    severity: 'warning',
    message: (found) => t(`Tiedostossa on näkymätön merkki ${codePoint(found)}.`, `Filen har ett osynligt tecken ${codePoint(found)}.`, `The file has an invisible character ${codePoint(found)}.`),
    fix: t('Poista merkki.', 'Ta bort tecknet.', 'Remove the character.'),
  },
]

/** Characters of a text that people cannot see and YAML takes in silence: the first of each sort. */
export function scanCharacters(text: string): Problem[] {
  return suspects.flatMap(({ pattern, code, severity, message, fix }) => {
    const match = pattern.exec(text)
    if (!match) return []
    const start = match.index + match[0].length - 1
    return [{ code, severity, at: [code === 'conflict-marker' ? match.index : start, start + 1] as const, message: message(text[start] ?? ''), fix }]
  })
}
