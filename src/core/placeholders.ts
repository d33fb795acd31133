/** Fillers that people leave in a field: "–", "TBD", "xxx". */

/** Texts that say nothing when they stand alone; compared in lower case, without what ends a sentence. */
const fillers = new Set([
  ...['', '-', '--', '---', '–', '—', '_', '?', '/', '*', 'x', 'xx', 'xxx', 'xxxx', 'asdf', 'test', 'testi'],
  ...['tbd', 'tba', 'tbc', 'todo', 'to do', 'fixme', 'n/a', 'n.a', 'na', 'null', 'nil', 'unknown', 'pending'],
  ...[
    'to be determined',
    'to be defined',
    'to be confirmed',
    'to be added',
    'to be completed',
    'not available',
  ],
  ...[
    'täydennetään',
    'täydennetään myöhemmin',
    'täydentyy',
    'täydennä',
    'täytetään myöhemmin',
    'lisätään myöhemmin',
  ],
  ...[
    'päivitetään myöhemmin',
    'määritellään myöhemmin',
    'tarkentuu',
    'tarkentuu myöhemmin',
    'selvitetään',
    'avoin',
  ],
  ...[
    'kesken',
    'puuttuu',
    'ei tiedossa',
    'ei tiedossa vielä',
    'ei vielä tiedossa',
    'ei tietoa',
    'ei saatavilla',
  ],
  ...[
    'kompletteras',
    'kompletteras senare',
    'preciseras',
    'preciseras senare',
    'fylls i senare',
    'utreds',
    'öppen',
  ],
  ...[
    'läggs till senare',
    'saknas',
    'uppgift saknas',
    'okänt',
    'ej känt',
    'inte känt',
    'ej tillgänglig',
    'under arbete',
  ],
])

/** The patterns of a filler anywhere in a text. */
const marks =
  /\{\{.*?\}\}|<\s*\p{Lu}[\p{Lu}\s_-]+>|lorem ipsum|\bTODO\b|\bFIXME\b|\bTBD\b|\bX{3,}\b|_{3,}|\.{4,}/u

const longest = Math.max(...[...fillers].map((filler) => filler.length)) + 4

/** Whether a text only keeps a place: `–`, `TBD`, `n/a`, `xxx`, `<TÄYTÄ>`, `{{ nimi }}`. */
export function isPlaceholder(text: string): boolean {
  if (marks.test(text) || /^lorem ipsum/i.test(text)) return true
  return (
    text.length <= longest &&
    fillers.has(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s.…!:]+$/, ''),
    )
  )
}
