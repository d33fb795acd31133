/** Faults in the shape of a file that its values do not show. */
import { numeralPattern, suggestNumeral } from '../numerals.ts'
import { type Contents, type Path, pointer } from '../source.ts'
import { t } from '../text.ts'
import { excerpt, type Fault, knownKeys, nameOf } from './fault.ts'
import { write } from './near.ts'
import { type Shape, shapeAt } from './shape.ts'
import { unknownField } from './unknown-field.ts'

const pathOf = (at: string): Path =>
  at.split(pointer(['', ''])).map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Faults of unknown fields without a value. */
export function* unknownValueless(top: Shape, { valueless }: Contents): Iterable<Fault> {
  for (const at of valueless) {
    const [path, key] = [pathOf(at).slice(0, -1), String(pathOf(at).at(-1))]
    const { shape } = shapeAt(top, path)
    if (shape && knownKeys(shape)?.includes(key) === false)
      yield unknownField(key, { top, path, shape, valueless: true })
  }
}

const inPlainDigits = t(
  'Kirjoita luku tavallisin numeroin, desimaalit pisteellä.',
  'Skriv talet med vanliga siffror, decimaler med punkt.',
  'Write the number in plain digits, decimals with a point.',
)

/** Numbers that YAML reads otherwise than people: `010` is ten, `1e5` a hundred thousand, `2022.0` no year. */
export function* misreadNumbers(top: Shape, { numbers }: Contents): Iterable<Fault> {
  for (const [at, digits] of numbers) {
    const path = pathOf(at)
    const { shape, field } = shapeAt(top, path)
    const isPlain = numeralPattern.test(digits) && shape?.kind !== 'period'
    if (!shape || isPlain) continue
    const [name, shown] = [nameOf({ path, field }), excerpt(digits)]
    const meant = suggestNumeral(shape.kind === 'period' ? digits.replace(/\.0+$/, '') : digits)
    yield {
      code: 'number-form',
      path,
      message: t(
        `${name.fi}: luvun «${shown}» voi lukea väärin.`,
        `${name.sv}: talet «${shown}» kan läsas fel.`,
        `${name.en}: the number «${shown}» can be misread.`,
      ),
      fix: meant === undefined ? inPlainDigits : write(meant),
    }
  }
}
