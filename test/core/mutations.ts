import fc from 'fast-check'

/** Pieces of YAML that change what stands around them. */
// biome-ignore format: many short things are best seen in rows
const pieces = [
  ':', ': ', ' : ', ':\n', '-', '- ', '- - ', '-\n', '#', ' #', '# c\n', '\n# c\n', '\n   # c\n', '\n', '\n\n', '\n \n', '\n    ',
  ' ', '  ', '\t', '\r\n', '---\n', '...\n', '"', "'", '""', "''", '\\', '\\n', '\\"', "'a\n  b'", '"a\n  b"', '"a": ',
  '{', '}', '[', ']', ',', '[\n', '\n]', ',\n', '[a, b]', '{ a: b }', '|', '>', '|\n', '>-', '|+', '|2', ': |\n', ': >\n', ': |+\n',
  '&a ', '*a', '!t ', '? ', '%', '@', '`', '<<: ', '__proto__', 'constructor', '\u00e4', '\u20ac', '\u00a0', '\u2028', '\ufeff', '\u{1f600}',
  '~', 'null', 'true', 'no', '0', '08', '-0', '+1', '1.', '1.0', '.5', '1e3', '0o14', '0x1F', '1_0', '.inf', '12:30', '2025-01-01', '=',
]

/** A way to spoil a text somewhere in it; `where` goes from 0, its beginning, to 1. */
type Mutation = (text: string, where: number, piece: string) => string

const atLine =
  (change: (line: string, piece: string) => string): Mutation =>
  (text, where, piece) => {
    const lines = text.split('\n')
    const at = Math.floor(where * lines.length)
    return lines.map((line, number) => (number === at ? change(line, piece) : line)).join('\n')
  }

const mutations: readonly Mutation[] = [
  (text, where, piece) => text.slice(0, where * text.length) + piece + text.slice(where * text.length),
  (text, where, { length }) => text.slice(0, where * text.length) + text.slice(where * text.length + length),
  atLine((line, { length }) => ' '.repeat(length) + line),
  atLine((line, { length }) => line.slice(length)),
  atLine((line, piece) => `${line}\n${line.match(/^ */)}${piece}`),
  atLine((line, piece) => line.replace(/(?<=[:-] ).*/, piece)),
  atLine((line, piece) => line.replace(/(?<=[:-] )/, piece)),
  atLine((line, piece) => line + piece),
  atLine(() => ''),
]

/** A way to spoil a text, the place in it, and what to put there. */
export const mutation = fc.record({
  mutate: fc.constantFrom(...mutations),
  where: fc.noBias(fc.nat(9_999)).map((where) => where / 10_000),
  piece: fc.constantFrom(...pieces),
})

/** The first lines of one of the texts, spoilt in one to three places. */
export const spoilt = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      length: fc.integer({ min: 5, max: 50 }),
      lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n'),
      spoiling: fc.array(mutation, { minLength: 1, maxLength: 3 }),
    })
    .map(({ text, length, lineBreak, spoiling }) =>
      spoiling.reduce(
        (sofar, { mutate, where, piece }) => mutate(sofar, where, piece),
        text.split('\n').slice(0, length).join(lineBreak),
      ),
    )
