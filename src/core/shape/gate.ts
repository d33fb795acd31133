import type { ErrorObject } from 'ajv'
import { type Diagnostic, diagnose } from '../diagnostic.ts'
import { type FileKind, files } from '../files/index.ts'
import { numeralPattern, suggestNumeral } from '../numerals.ts'
import { type Path, pointer, type Source } from '../source.ts'
import { t } from '../text.ts'
import { excerpt, type Fault, knownKeys, nameOf } from './fault.ts'
import { sentences, unknownKey } from './sentences.ts'
import { type Shape, shapeAt } from './shape.ts'
import { validators } from './validators.ts'

/** How many faults of one file are told; a file with more is not a plan with mistakes but another kind of file. */
const most = 200

const plain = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** A JSON pointer as a path: the steps into lists become numbers. */
function pathOf(instancePath: string, data: unknown): { path: Path; found: unknown } {
  let found = data
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const step = Array.isArray(found) ? Number(part) : plain(part)
      found = (found as Record<string | number, unknown>)[step]
      return step
    })
  return { path, found }
}

/** What an error of the validator says to a reader. */
function faultOf(error: ErrorObject, top: Shape, { data, numbers, valueless }: Source): Fault | undefined {
  const { path, found } = pathOf(error.instancePath, data)
  const inner = /\/properties\/(fi|sv|en)\//.test(error.schemaPath) ? path.slice(0, -1) : path
  const { shape, field } = shapeAt(top, inner)
  const sentence = sentences[error.keyword]
  const digits = numbers.get(pointer(path))
  return sentence && shape && sentence(error, { path, shape, field, found, digits, valueless })
}

const pathIn = (at: string): Path =>
  at.split('\u0000').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Unknown fields that stand without a value, which the data do not show. */
function* unknownValueless(top: Shape, { valueless }: Source): Iterable<Fault> {
  for (const at of valueless) {
    const path = pathIn(at).slice(0, -1)
    const { shape } = shapeAt(top, path)
    const key = at.slice(at.lastIndexOf('\u0000') + 1)
    if (shape && knownKeys(shape)?.includes(key) === false) yield unknownKey(key, { path, shape })
  }
}

const decimalYear = /^\d{4}\.0+$/

/** Numbers that YAML reads otherwise than people: `010` is ten, `1e5` a hundred thousand, `2022.0` no year. */
function* misreadNumbers(top: Shape, { numbers }: Source): Iterable<Fault> {
  for (const [at, digits] of numbers) {
    if (numeralPattern.test(digits) && !decimalYear.test(digits)) continue
    const path = pathIn(at)
    const { shape, field } = shapeAt(top, path)
    if (!shape || (numeralPattern.test(digits) && shape.kind !== 'period')) continue
    const name = nameOf({ path, field })
    const [shown, numeral] = [
      excerpt(digits),
      suggestNumeral(digits.replace(decimalYear, digits.slice(0, 4))),
    ]
    yield {
      code: 'number-form',
      path,
      message: t(
        `${name.fi}: luvun «${shown}» voi lukea väärin.`,
        `${name.sv}: talet «${shown}» kan läsas fel.`,
        `${name.en}: the number «${shown}» can be misread.`,
      ),
      fix: numeral
        ? t(`Kirjoita: ${numeral}`, `Skriv: ${numeral}`, `Write: ${numeral}`)
        : t(
            'Kirjoita luku tavallisin numeroin, desimaalit pisteellä.',
            'Skriv talet med vanliga siffror, decimaler med punkt.',
            'Write the number in plain digits, decimals with a point.',
          ),
    }
  }
}

/** Keeps what is basic where one value breaks several rules, so that one mistake gives one message. */
function oncePerPlace(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>()
  for (const fault of faults) if (!first.has(pointer(fault.path))) first.set(pointer(fault.path), fault)
  return [...first.values()]
}

/**
 * Of a file in a newer format only that is told. A required field under a mistyped name is both unknown and missing,
 * and a text of unknown fields is also empty: only the first is told.
 */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const newer = faults.filter(({ code }) => code === 'format-unknown')
  if (newer.length > 0) return newer
  const echoes = faults.flatMap(({ code, path, meant = '' }) => {
    const parent = path.slice(0, -1)
    return code === 'field-unknown'
      ? [`text-empty ${pointer(parent)}`, `field-missing ${pointer([...parent, meant])}`]
      : []
  })
  return faults.filter(({ code, path }) => !echoes.includes(`${code} ${pointer(path)}`))
}

/** The second gate: whether a source has the shape of its kind of file. What comes out of it clean can be read as that kind. */
export function checkShape(kind: FileKind, source: Source): Diagnostic[] {
  const [top, validate] = [files[kind], validators[kind]]
  validate(source.data)
  const basicFirst = (validate.errors ?? [])
    .slice(0, most)
    .sort((a, b) => Number(b.keyword === 'type') - Number(a.keyword === 'type'))
  const faults = basicFirst.flatMap((error) => faultOf(error, top, source) ?? [])
  const all = withoutEchoes([...unknownValueless(top, source), ...faults, ...misreadNumbers(top, source)])
  return oncePerPlace(all).map(({ code, ...fault }) => diagnose({ source, ...fault }, code, 'error'))
}
