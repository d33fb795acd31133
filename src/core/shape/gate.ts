import type { ErrorObject } from 'ajv'
import { type Diagnostic, diagnose, type Finding } from '../diagnostic.ts'
import { type FileKind, files } from '../files/index.ts'
import { numeralPattern, suggestNumeral } from '../numerals.ts'
import { type Path, pointer, type Source } from '../source.ts'
import { eachLanguage, type Text, t } from '../text.ts'
import { expected } from './expected.ts'
import { nearest } from './near.ts'
import { type Field, type Shape, shapeAt } from './shape.ts'
import { validators } from './validators.ts'

/** How many faults of one file are told; a file with more is not a plan with mistakes but another kind of file. */
const most = 200

type Fault = Omit<Finding, 'source'> & {
  readonly code: string
  /** The field that an unknown one was meant to be. */
  readonly meant?: string | undefined
}
type Sentence = (error: ErrorObject, where: Where) => Fault
interface Where {
  readonly path: Path
  readonly shape: Shape
  readonly field: Field | undefined
  readonly found: unknown
  /** The digits as written, where a number was found. */
  readonly digits: string | undefined
}

/** Names a field to a reader: its key, and what it is called in the reader's language. */
const named = (key: string, field: Field | undefined): Text =>
  eachLanguage((language) => (field ? `${key} (${field.label[language]})` : key))

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** What was found, to be read after "found:". */
function describe({ found, digits }: Where): Text {
  if (Array.isArray(found)) return t('luettelo', 'en lista', 'a list')
  if (found === null) return t('tyhjä', 'inget', 'nothing')
  if (typeof found === 'object') return t('kenttiä', 'fält', 'fields')
  const shown = typeof found === 'string' ? `«${excerpt(found)}»` : (digits ?? String(found))
  return eachLanguage(() => shown)
}

const knownKeys = (shape: Shape): string[] => (shape.kind === 'record' ? Object.keys(shape.fields) : ['fi', 'sv', 'en'])

const missingKey: Sentence = ({ params }, { path, shape }) => {
  const key = String(params['missingProperty'])
  const field = shape.kind === 'record' ? shape.fields[key] : undefined
  const name = named(key, field)
  const wanted = field && expected(field.shape)
  return {
    code: 'field-missing',
    path: [...path, key],
    on: 'key',
    message: eachLanguage((l) => ({ fi: `Pakollinen kenttä puuttuu: ${name.fi}.`, sv: `Ett obligatoriskt fält saknas: ${name.sv}.`, en: `A required field is missing: ${name.en}.` })[l]),
    ...(wanted && { fix: eachLanguage((l) => `${{ fi: 'Lisää rivi', sv: 'Lägg till raden', en: 'Add the line' }[l]} «${key}: …» – ${wanted[l]}.`) }),
  }
}

const unknownKey: Sentence = ({ params }, { path, shape }) => {
  const key = String(params['additionalProperty'])
  const meant = nearest(key, knownKeys(shape))
  const known = knownKeys(shape).join(', ')
  return {
    code: 'field-unknown',
    path: [...path, key],
    on: 'key',
    meant,
    message: t(`Tuntematon kenttä: ${excerpt(key)}.`, `Okänt fält: ${excerpt(key)}.`, `Unknown field: ${excerpt(key)}.`),
    fix: meant
      ? t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`)
      : t(`Tässä käyvät: ${known}.`, `Här går det att ha: ${known}.`, `Allowed here: ${known}.`),
  }
}

/** Advice on a value that is nearly right. */
function advice({ shape, found, digits }: Where): Text | undefined {
  if (shape.kind === 'numeral' && typeof found === 'string') {
    const numeral = suggestNumeral(found)
    return numeral === undefined ? undefined : t(`Kirjoita: ${numeral}`, `Skriv: ${numeral}`, `Write: ${numeral}`)
  }
  if (shape.kind === 'date' && typeof found === 'string') {
    const day = found.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/) ?? found.match(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/)?.map((part, at, all) => (at ? (all[4 - at] ?? part) : part))
    const iso = day && `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`
    return iso && iso !== found ? t(`Kirjoita: ${iso}`, `Skriv: ${iso}`, `Write: ${iso}`) : undefined
  }
  if (shape.kind === 'choice' && typeof found === 'string') {
    const byName = Object.entries(shape.of).find(([, name]) => Object.values(name).includes(found.toLowerCase()))?.[0]
    const meant = byName ?? nearest(found, Object.keys(shape.of))
    return meant ? t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`) : undefined
  }
  const asText = digits ?? (typeof found === 'boolean' ? String(found) : undefined)
  if (asText !== undefined && ['words', 'line', 'id', 'ref'].includes(shape.kind)) {
    return t(`Lisää lainausmerkit: "${asText}"`, `Lägg till citattecken: "${asText}"`, `Add quotes: "${asText}"`)
  }
  return undefined
}

/** One sentence for every value that is not what its place wants. */
const wrongValue: Sentence = (_, where) => {
  const { path, shape, field } = where
  const name = named(String(path.findLast((step) => typeof step === 'string') ?? ''), field)
  const [wanted, found, fix] = [expected(shape), describe(where), advice(where)]
  return {
    code: `${shape.kind}-expected`,
    path,
    message: eachLanguage((l) => ({ fi: `${name.fi}: odotettiin ${wanted.fi}; löytyi ${found.fi}.`, sv: `${name.sv}: väntade ${wanted.sv}; hittade ${found.sv}.`, en: `${name.en}: expected ${wanted.en}; found ${found.en}.` })[l]),
    ...(fix && { fix }),
  }
}

const newFormat: Sentence = (_, where) => {
  const found = describe(where)
  return {
    code: 'format-unknown',
    path: where.path,
    message: eachLanguage((l) => ({ fi: `Tämä toimi ei tunne muodon versiota ${found.fi}; se lukee version 1.`, sv: `Denna toimi känner inte formatets version ${found.sv}; den läser version 1.`, en: `This toimi does not know format version ${found.en}; it reads version 1.` })[l]),
    fix: t('Kirjoita format: 1 tai päivitä toimi.', 'Skriv format: 1 eller uppdatera toimi.', 'Write format: 1, or update toimi.'),
  }
}

const tooMuch =
  (code: string, what: Text): Sentence =>
  ({ params }, { path, field }) => {
    const name = named(String(path.findLast((step) => typeof step === 'string') ?? ''), field)
    return { code, path, message: eachLanguage((l) => `${name[l]}: ${what[l]} ${params['limit']}.`) }
  }

const emptyText: Sentence = (_, { path, field }) => {
  const name = named(String(path.at(-1)), field)
  return {
    code: 'text-empty',
    path,
    message: eachLanguage((l) => ({ fi: `${name.fi}: teksti on tyhjä.`, sv: `${name.sv}: texten är tom.`, en: `${name.en}: the text is empty.` })[l]),
    fix: t('Kirjoita teksti tai poista kenttä.', 'Skriv en text eller ta bort fältet.', 'Write a text, or remove the field.'),
  }
}

/** A sentence for every keyword that toimi's schemas use; `gate.test.ts` holds the two against each other. */
export const sentences: Readonly<Record<string, Sentence>> = {
  required: missingKey,
  additionalProperties: unknownKey,
  type: (error, where) => (where.shape.kind === 'version' ? newFormat : wrongValue)(error, where),
  enum: (error, where) => (where.shape.kind === 'version' ? newFormat : wrongValue)(error, where),
  pattern: wrongValue,
  format: wrongValue,
  minimum: wrongValue,
  maximum: wrongValue,
  minLength: emptyText,
  minProperties: emptyText,
  maxLength: tooMuch('text-too-long', t('tekstin enimmäispituus on', 'textens största längd är', 'the longest text allowed is')),
  maxItems: tooMuch('list-too-long', t('kohtia saa olla enintään', 'högsta antal poster är', 'the most items allowed is')),
  maxProperties: tooMuch('list-too-long', t('kohtia saa olla enintään', 'högsta antal poster är', 'the most items allowed is')),
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** A JSON pointer as a path: the steps into lists become numbers. */
function pathOf(instancePath: string, data: unknown): { path: Path; found: unknown } {
  let found = data
  const path = instancePath.split('/').slice(1).map((part) => {
    const step = Array.isArray(found) ? Number(part) : unescape(part)
    found = (found as Record<string | number, unknown>)[step]
    return step
  })
  return { path, found }
}

function faultOf(error: ErrorObject, top: Shape, { data, numbers }: Source): Fault | undefined {
  const { path, found } = pathOf(error.instancePath, data)
  const inner = /\/properties\/(fi|sv|en)\//.test(error.schemaPath) ? path.slice(0, -1) : path
  const { shape, field } = shapeAt(top, inner)
  const sentence = sentences[error.keyword]
  return sentence && shape && sentence(error, { path, shape, field, found, digits: numbers.get(pointer(path)) })
}

/** Numbers that YAML reads otherwise than people: `010` is ten, `1e5` a hundred thousand, `2022.0` no year. */
function* misreadNumbers(top: Shape, { numbers }: Source): Iterable<Fault> {
  for (const [at, digits] of numbers) {
    const path = pathOfPointer(at)
    const { shape, field } = shapeAt(top, path)
    const ok = shape?.kind === 'period' ? /^\d{4}$/ : numeralPattern
    if (!shape || ok.test(digits)) continue
    const name = named(String(path.at(-1)), field)
    const numeral = suggestNumeral(digits)
    yield {
      code: 'number-form',
      path,
      message: eachLanguage((l) => ({ fi: `${name.fi}: luvun kirjoitusasu «${digits}» on harhaanjohtava.`, sv: `${name.sv}: talet är skrivet på ett vilseledande sätt: «${digits}».`, en: `${name.en}: the number is written in a misleading way: «${digits}».` })[l]),
      fix: numeral
        ? t(`Kirjoita: ${numeral}`, `Skriv: ${numeral}`, `Write: ${numeral}`)
        : t('Kirjoita luku tavallisin numeroin, desimaalit pisteellä.', 'Skriv talet med vanliga siffror, decimaler med punkt.', 'Write the number in plain digits, decimals with a point.'),
    }
  }
}

const pathOfPointer = (at: string): Path => at.split('\u0000').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Keeps what is basic where one value breaks several rules, so that one mistake gives one message. */
function* oncePerPlace(faults: Iterable<Fault>): Iterable<Fault> {
  const seen = new Set<string>()
  for (const fault of faults) {
    const at = pointer(fault.path)
    if (!seen.has(at)) yield fault
    seen.add(at)
  }
}

/** A required field under a mistyped name is both unknown and missing; only the first is told. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const mistyped = faults.filter(({ code }) => code === 'field-unknown').map(({ path, meant }) => pointer([...path.slice(0, -1), meant ?? '']))
  return faults.filter(({ code, path }) => code !== 'field-missing' || !mistyped.includes(pointer(path)))
}

/** The second gate: whether a source has the shape of its kind of file. What comes out of it clean can be read as that kind. */
export function checkShape(kind: FileKind, source: Source): Diagnostic[] {
  const [top, validate] = [files[kind], validators[kind]]
  validate(source.data)
  const basicFirst = (validate.errors ?? []).slice(0, most).sort((a, b) => Number(b.keyword === 'type') - Number(a.keyword === 'type'))
  const faults = basicFirst.flatMap((error) => faultOf(error, top, source) ?? [])
  return [...oncePerPlace([...withoutEchoes(faults), ...misreadNumbers(top, source)])].map(({ code, ...fault }) =>
    diagnose({ source, ...fault }, code, 'error'),
  )
}
