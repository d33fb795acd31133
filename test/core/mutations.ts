import fc from 'fast-check'

/** Pieces of YAML that change what stands around them. */
const pieces = [
  ...[':', ': ', ' : ', ':\n', '-', '- ', '- - ', '-\n', '#', ' #', '# c\n', '\n# c\n', '\n   # c\n', '\n', '\n\n', '\n \n', '\n    ', ' ', '  '],
  ...['"', "'", '""', "''", '\\', '\\n', '\\"', "'a\n  b'", '"a\n  b"', '{', '}', '[', ']', ',', '[\n', '\n]', ',\n', '[a, b]', '{ a: b }', '"a": '],
  ...['|', '>', '|\n', '>-', '|+', '|2', ': |\n', ': >\n', ': |+\n', '&a ', '*a', '!t ', '? ', '%', '@', '`', '<<: ', '---\n', '...\n', '\t', '\r\n'],
  ...['~', 'null', 'true', 'no', '0', '00', '08', '-0', '+1', '1.', '1.0', '.5', '1e3', '0o14', '0x1F', '1_0', '.inf', '12:30', '2025-01-01', '='],
  ...['\u00e4', '\u20ac', '\u00a0', '\u2028', '\ufeff', '\u{1f600}', '__proto__', 'constructor'],
]

/** One way to spoil a text, somewhere in it. */
type Mutation = (text: string, where: number, piece: string) => string

const inLines =
  (change: (lines: string[], at: number, piece: string) => void): Mutation =>
  (text, where, piece) => {
    const lines = text.split('\n')
    change(lines, Math.floor(where * lines.length), piece)
    return lines.join('\n')
  }

const mutations: readonly Mutation[] = [
  (text, where, piece) => text.slice(0, where * text.length) + piece + text.slice(where * text.length),
  (text, where, { length }) => text.slice(0, where * text.length) + text.slice(where * text.length + length),
  (text, where, piece) => text.slice(0, text.indexOf(': ', where * text.length) + 2) + piece ...
]
