/** The message on an unknown field. */
import type { Path } from '../source.ts'
import { languages, type Text, t } from '../text.ts'
import { fieldForm } from '../yaml/syntax.ts'
import { excerpt, type Fault, type FaultContext, knownKeys, labelOf, named } from './fault.ts'
import { didYouMean, fold, nearest } from './near.ts'
import { type Shape, shapeAt } from './shape.ts'

type Where = Pick<FaultContext, 'path' | 'shape'> & {
  readonly top: Shape
  /** Whether it has no value. */
  readonly valueless: boolean
}

/** The field that a name was meant to be, and how to write it then. */
interface Meant {
  readonly meant: string
  readonly fix: Text
}

/** The field with a name in some language, such as `stage` for `vaihe`; undefined: none. */
function byLabel(key: string, shape: Shape, keys: readonly string[]): string | undefined {
  const labels = keys.flatMap((each) =>
    languages.map((language) => [fold(labelOf(each, shape)?.[language] ?? ''), each] as const),
  )
  const like = nearest(
    key,
    labels.map(([label]) => label),
  )
  return labels.find(([label]) => label === like)?.[1]
}

/** `period:2025` and `period = 2025`: what was to be the value is a part of the name. */
function grownTogether(key: string, keys: readonly string[]): Meant | undefined {
  const meant = keys.find((each) => key.startsWith(each) && /^ *[:=；：]| \S/.test(key.slice(each.length)))
  return meant === undefined ? undefined : { meant, fix: fieldForm }
}

/** `title_sv`, as tables call their columns. */
function withLanguage(key: string, shape: Shape, keys: readonly string[]): Meant | undefined {
  const [, meant = '', language = ''] = /^(\w+?)[ _.-]?(fi|sv|en)$/i.exec(key) ?? []
  if (!keys.includes(meant) || shapeAt(shape, [meant]).shape?.kind !== 'words') return undefined
  const right = `${meant}: { ${language.toLowerCase()}: … }`
  return {
    meant,
    fix: t(
      `Kirjoita kielet samaan kenttään: ${right}`,
      `Skriv språken i samma fält: ${right}`,
      `Write the languages in the same field: ${right}`,
    ),
  }
}

function meantField(key: string, shape: Shape): Meant | undefined {
  const keys = knownKeys(shape) ?? []
  const other = grownTogether(key, keys) ?? withLanguage(key, shape, keys)
  const meant = other ? undefined : (nearest(key, keys) ?? byLabel(key, shape, keys))
  return meant === undefined ? other : { meant, fix: didYouMean(meant) }
}

/** The fields that lead from a shape down to one that knows a name: the nearest. */
function wayDown(key: string, shape: Shape): readonly string[] | undefined {
  let level: (readonly [Shape, readonly string[]])[] = [[shape, []]]
  while (level.length > 0) {
    const next: typeof level = []
    for (const [here, way] of level) {
      const inner = here.kind === 'list' ? here.of : here
      if (inner.kind !== 'record') continue
      if (way.length > 0 && Object.hasOwn(inner.fields, key)) return way
      for (const [name, field] of Object.entries(inner.fields)) next.push([field.shape, [...way, name]])
    }
    level = next
  }
  return undefined
}

/** The nearest record around a place that knows a name, as the path to it. */
function wayUp(key: string, top: Shape, path: Path): Path | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const shape = shapeAt(top, path.slice(0, length)).shape
    if (shape?.kind === 'record' && Object.hasOwn(shape.fields, key)) return path.slice(0, length)
  }
  return undefined
}

/** The field that an unknown one is, if it is only in the wrong record, as by wrong indentation; undefined: it is known nowhere near. */
function elsewhere(key: string, { top, path, shape }: Where): Meant | undefined {
  const down = wayDown(key, shape)
  const home = down ? [...path, ...down] : wayUp(key, top, path)
  if (!home) return undefined
  const step = home.findLast((each) => typeof each === 'string')
  const where =
    step === undefined
      ? t('tiedoston ylimmälle tasolle', 'filens översta nivå', 'the top level of the file')
      : named(String(step), shapeAt(top, home.slice(0, home.lastIndexOf(step) + 1)).field)
  return {
    meant: key,
    fix: t(
      `Kentän paikka: ${where.fi}. Tarkista sisennys.`,
      `Fältets plats: ${where.sv}. Kontrollera indraget.`,
      `Where the field belongs: ${where.en}. Check the indentation.`,
    ),
  }
}

const decimals = t(
  'Jos tässä on desimaaliluku, kirjoita desimaalipilkun tilalle piste.',
  'Om detta är ett decimaltal, skriv en punkt i stället för decimalkommat.',
  'If this is a decimal number, write a point in place of the comma.',
)
const comma = t(
  'Jos tämä jatkaa edellistä tekstiä, kirjoita koko teksti lainausmerkkeihin: sulkujen sisällä pilkku päättää tekstin.',
  'Om detta fortsätter texten före, skriv hela texten inom citattecken: inom parentes avslutar ett komma texten.',
  'If this goes on with the text before it, put the whole text in quotes: inside brackets a comma ends a text.',
)

function known(shape: Shape): Text {
  const names = knownKeys(shape)?.join(', ') ?? ''
  return t(`Tässä käyvät: ${names}.`, `Tillåtna här: ${names}.`, `Allowed here: ${names}.`)
}

/** Advice for a decimal comma: `{ value: 1,5 }` is a value of 1 and a field named 5. */
function afterComma(key: string, { shape, valueless }: Where): Text | undefined {
  if (!valueless) return undefined
  if (/^\d+$/.test(key)) return decimals
  return shape.kind !== 'record' || key.includes(' ') ? comma : undefined
}

/** A field that is not known at a place. */
export function unknownField(key: string, where: Where): Fault {
  const { path, shape } = where
  const told = meantField(key, shape)
  const continued = told ? undefined : afterComma(key, where)
  const better = told ?? (continued ? undefined : elsewhere(key, where))
  const shown = excerpt(key)
  return {
    code: 'field-unknown',
    path: [...path, key],
    on: 'key',
    meant: better?.meant,
    message: t(`Tuntematon kenttä: ${shown}.`, `Okänt fält: ${shown}.`, `Unknown field: ${shown}.`),
    fix: better?.fix ?? continued ?? known(shape),
  }
}
