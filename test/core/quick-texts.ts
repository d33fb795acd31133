/** Texts by which a reader of YAML shows whether it knows the language: each a trap that some reader has walked into. */

/** Values that mean the same after a name, after a dash and inside brackets. */
// biome-ignore format: many short things are best seen in rows
const values = [
  'no', 'yes', 'on', 'nULL', '12:30', '1_000', '2025-01-31', '0b1', '.git', '1.2.3', '--5', '-x', '=', '<<', 'constructor',
  '012', '-0', '+1', '0o14', '0x1f', '1e5', '1E-3', '.5', '1.', '19.0', '9007199254740993', '.inf', '-.inf', '.NaN',
  '~', 'null', 'Null', 'NULL', 'true', 'False', 'TRUE', 'a  b', 'a:b', 'a#b', "it's", 'is "so"', 'x\u00a0y', '\u{1f600}',
  "'it''s'", "''", "'true'", '""', '"1"', '"a\\\\"', '"\\n\\t\\"\\/"', '"\u{1f600}"',
  '[]', '{}', '[a b, c, ]', '[-1, a -b, a#b, b:c]', '{ a: b c, d: e:f }', '{ a: { b: [c, { d: "e, f" }] } }',
  "{ 'a b': 1, \"c\": ~ }", '{ 1: a, null: b, \u00e4.b/c-d: e }', '{a: 1,b: [c,d]}',
]

// biome-ignore format: see above
const texts = [
  'a: b, c', 'a: b]c}', 'a: b # c', 'a: # c', 'a: #', 'a:', 'a:\nb:', '# c\n---\n# d\na: 1', '--- # c\na: 1',
  '\n\n  # c\na: 1', 'a: 1\n\n\n', 'a: 1\n  # c', 'a: 1\n# c\n  # d\nb: 2', 'a: 1 # c\r\nb: 2\r\n', 'a: 1\r\n\r\nb: 2',
  'constructor: 1', "'a b': 1", '"a": 1\n\'b\': 2', '\u00e4iti:\n  \u00f6: 1', '1: x', 'null: x', 'a.b/c-d: 1',
  'a:\n  b:\n    c: 1\n  d: 2\ne: 3', 'a:\n  # c\n  b: 1', 'a: # c\n  b: 1', 'a:\n    b: 1\nc:\n b: 1',
  // Lists.
  'a:\n- b\n- c\nd: 1', 'a:\n  - b\n  # c\n\n  - d', 'a:\n-\n- b\n- # c\n- ~', 'a:\n- - b\n  - c\n- d', 'a:\n-\n  - b',
  'a:\n- b: 1\n  c: 2\n- d: 3', 'a:\n-   b: 1\n    c: 2', 'a:\n- b:\n  - c\n  d: 1', 'a:\n- b:\n    c: 1', 'a:\n- b:\n- c',
  'a:\n-\n  b: 1\n  c: 2', "a:\n- 'b': 1", 'a:\n- # c\n  b: 1',
  // Text over several lines.
  'a: b\n  c\n\n  d\n\n\n   e\nf: 1', 'a: b\n  - c', 'a: b\n  c # d', 'a:\n  b\n  "c"', 'a:\n- b\n  c', 'a: 1\n  2', 'a: b\n ...',
  'a: |\n  b\n   c\n\n  d\n\n\ne: 1', 'a: |-\n  b\n\n', 
  'a: >\n  b\n  c\n\n  d\n\n\n  e\n\n', 'a: >-\n  b\n  c', 'a: | # c\n  b', 'a: |\n b', 'a:\n  |\n   b',
  'a: |\n  b\n # c\nd: 1', 'a: |\n  # b\n  - c\n  d: "', 'a: |\n  b\n    \nc: 1', 'a: |\n  b\n \n  c', 'a: |\n  b\n    \n  c',
  'a: >\n  b  \n  c', 'a: >\n  b\n \n  c', 'a: |\r\n  b\r\n\r\n  c\r\nd: 1', 'a: >\r\n  b\r\n  c\r\n\r\n  d', 'a: |\n  \u00a0\n  b',
  'a:\n- |\n  b\n- >-\n  c\n  d', 'a:\n- b: |\n    c\n  d: 1', 'a:\n  b: |\n    c\n\nd: 1',
  "a: 'b\n  c\n\n  d'", 'a: "b  \n\n\n   c "', 'a: " b\n  c"', "a: '\n  b'", "a: 'b\n\n '", 'a: "b\\n\n  c"', 'a: "b\r\n  # c"',
  // Brackets over several lines.
  'a: [b,\n  c]', 'a: [\n  b,\n  c,\n]', 'a:\n  b: [\n    c\n  ]', 'a:\n- [\n  b\n  ]', 'a: [\n  b # c\n  # d\n  , e\n]',
  'a: [\n# b\n  c]', 'a: [ # b\n  c]', 'a: {\n  b: 1,\n  c: 2\n}', 'a: {\n  b:\n    1\n}', 'a: ["b\n  c", d]', 'a: [b\n\n  ,c]',
]

/** Texts that are read quickly, and alike. */
export const readAlike: readonly string[] = values
  .flatMap((value) => [
    `a: ${value}\nb: 1`,
    `a:   ${value}   # c\r\n`,
    `a:\n  ${value}\n`,
    `a:\n- ${value}\n-   ${value} # c\n`,
    `a: [ ${value}, ${value} ]\nb: { c: ${value} }\n`,
  ])
  .concat(texts)

/** Texts that are handed over, whatever the full reader makes of them. */
// biome-ignore format: see above
export const handedOver: readonly string[] = [
  '', '\n', '# c', 'a', '- a', '[a]', '{ a: 1 }', ' a: 1', '\ufeffa: 1', '%YAML 1.2\n---\na: 1', '--- a: 1',
  '---\n---\na: 1', 'a: 1\n...', 'a: 1\n---\nb: 2', 'a: 1\rb: 2', 'a: x\t# c', 'a:\tx', 'a: x\n\tb: 1',
  'a: &b c', 'a: *b', 'a: !b c', '&a b: c', '*a : b', '<<: 1', "'<<': 1", '? a\n: b', 'a: ? b', 'a: ?b', ': a', '[a]: b',
  'a : 1', '"": 1', "' a': 1", '__proto__: 1', '_a: 1\n__proto__: 1', 'a\u0308: 1', '"\\n": 1', `${'a'.repeat(1200)}: 1`,
  'a: 1\na: 2', 'a:\na: 2', 'a: 1\n"a": 2', 'a: { b: 1, b: 2 }', `"${'a'.repeat(1200)}": 1`,
  'a: b: c', 'a: b:', 'a: - b', 'a: -', 'a: @b', 'a: `b', 'a: %b', 'a: ,b', 'a: ]', 'a: }', 'a: :b', 'a:b', 'a: #b', 'a:#b',
  'a:\n- #b', 'a: #b\n  c: 1', 'a: b #c', 'a: 1 #c', 'a: b\n  c #d', 'a: [b #c\n  ]', 'a: "C:\\temp"',
  // A comment at the very left, between the end of a field and its comma or bracket.
  'a: { b: 1\n# c\n  }', 'a: { b: 1 # c\n# d\n  , e: 2 }', 'a: [{ b: [1]\n# c\n  }]',
  // Quotes.
  "a: 'b", "a: 'b'c", "a: '''", 'a: "b', 'a: "b" c', 'a: "b"#c', 'a: "b": c', 'a: "\\u00e4"', 'a: "\\q"', 'a: "b\\\n  c"',
  'a: "\u0085"', "a: 'b\nc'", 'a: "b\n# c"', 'a: ["b\nc"]', 'a:\n  b: "c\n  d"',
  // Brackets.
  'a: {b, c}', 'a: {b:1}', 'a: { "b":1 }', 'a: {b: }', 'a: {b: , c: 1}', 'a: {: b}', 'a: {<<: b}', 'a: {__proto__: 1}',
  'a: {b\n: 1}', 'a: [b: c]', 'a: [, b]', 'a: [b,, c]', 'a: [b]]', 'a: [b', 'a: [b}', 'a: [b] c', 'a: [b]: c', 'a: [b]#c',
  'a: [- b]', 'a: [-]', 'a: [*b]', 'a: [b\n  c]', 'a: [b,\nc]', 'a:\n  b: [\n    c\n]', 'a: [\n  [b\n]]', 'a: [[b\n]\n]',
  'a: [# b\n  c]', 'a: [b,# c\n  d]', 'a: [b #c, d]',
  // Indentation.
  'a:\n  b: 1\n c: 2', 'a:\n  b: 1\n   c: 2', 'a: b\n  c: 1', 'a: b\nc', 'a: b\n  # c\n  d', 'a: b # c\n  d', 'a: "b"\n  c',
  'a: [b]\n- c', 'a:\n  - b\n - c', 'a:\n  - b\n   - c: 1', 'a:\n  - b\n  c: 1', 'a:\n- b: 1\n c: 2', 'a:\n- b: 1\n   c: 2',
  'a:\n-b', 'a: b\n- c',
  // Block texts.
  'a: |2\n  b', 'a: |-2\n   b', 'a: |b', 'a: |# c\n  b', 'a: |\nb: 1', 'a: |', 'a: |\n\n  b', 'a: |\n   b\n  c\nd: 1',
  'a:\n  b: |\n  c', 'a: >\n  b\n   c', 'a: >\n  b\n    \n  c', 'a: |+\n  b\n  ', 'a: |+\n  b\n\n\nc: 1', 'a: |+\n  b', 'a: |+\n  b\n\n# c\n\nd: 1',
]
