import type { ErrorObject } from 'ajv'
import { pointer } from '../source.ts'
import { eachLanguage, type Text, t } from '../text.ts'
import { fewerItems } from '../yaml/syntax.ts'
import { advice } from './advice.ts'
import { expected } from './expected.ts'
import { describe, type Fault, type FaultContext, named, nameOf } from './fault.ts'
import { unknownField } from './unknown-field.ts'

type Sentence = (error: ErrorObject, place: FaultContext) => Fault

const missingKey: Sentence = ({ params }, { path, shape, valueless }) => {
  const key = String(params['missingProperty'])
  const field = shape.kind === 'record' ? shape.fields[key] : undefined
  const name = named(key, field)
  const wanted = field && expected(field.shape)
  const isThere = valueless.has(pointer([...path, key]))
  const line = isThere
    ? t('', '', '')
    : t(`Lisää rivi «${key}: …». `, `Lägg till raden «${key}: …». `, `Add the line «${key}: …». `)
  const belongs = t('Siihen kuuluu', 'Där ska stå', 'What belongs there:')
  return {
    code: 'field-missing',
    path: [...path, key],
    on: 'key',
    message: t(
      `Pakollinen kenttä puuttuu: ${name.fi}.`,
      `Ett obligatoriskt fält saknas: ${name.sv}.`,
      `A required field is missing: ${name.en}.`,
    ),
    ...(wanted && { fix: eachLanguage((l) => `${line[l]}${belongs[l]} ${wanted[l]}.`) }),
  }
}

/** One sentence for every value that is not what its place wants. */
const wrongValue: Sentence = (_, place) => {
  const [name, wanted, found, fix] = [nameOf(place), expected(place.shape), describe(place), advice(place)]
  return {
    code: `${place.shape.kind}-expected`,
    path: place.path,
    message: t(
      `${name.fi}: tähän kuuluu ${wanted.fi}, mutta tässä on ${found.fi}.`,
      `${name.sv}: här ska stå ${wanted.sv}, men här står ${found.sv}.`,
      `${name.en}: expected ${wanted.en}, but found ${found.en}.`,
    ),
    ...(fix && { fix }),
  }
}

function newFormat(place: FaultContext, known: readonly number[]): Fault {
  const [found, versions, newest] = [describe(place), known.join(', '), known.at(-1)]
  return {
    code: 'format-unknown',
    path: place.path,
    message: t(
      `Tämä toimi ei tunne muodon versiota ${found.fi}; se lukee version ${versions}.`,
      `Denna toimi känner inte till formatets version ${found.sv}; den läser version ${versions}.`,
      `This toimi does not know format version ${found.en}; it reads version ${versions}.`,
    ),
    fix: t(
      `Kirjoita format: ${newest} tai päivitä toimi.`,
      `Skriv format: ${newest} eller uppdatera toimi.`,
      `Write format: ${newest}, or update toimi.`,
    ),
  }
}

const wrongKind: Sentence = (error, place) =>
  place.shape.kind === 'version' ? newFormat(place, place.shape.known) : wrongValue(error, place)

const emptyText: Sentence = (_, place) => {
  const name = nameOf(place)
  return {
    code: 'text-empty',
    path: place.path,
    message: t(
      `${name.fi}: teksti on tyhjä.`,
      `${name.sv}: texten är tom.`,
      `${name.en}: the text is empty.`,
    ),
    fix: place.field?.required
      ? t('Kirjoita siihen jotakin.', 'Skriv något där.', 'Write something there.')
      : t(
          'Kirjoita teksti tai poista kenttä.',
          'Skriv en text eller ta bort fältet.',
          'Write a text, or remove the field.',
        ),
  }
}

const badText: Sentence = (error, place) =>
  (typeof place.found === 'string' && place.found.trim() === '' ? emptyText : wrongValue)(error, place)

const tooMuch =
  (code: string, what: Text, fix: Text): Sentence =>
  ({ params }, place) => {
    const name = nameOf(place)
    return {
      code,
      path: place.path,
      message: eachLanguage((l) => `${name[l]}: ${what[l]} ${params['limit']}.`),
      fix,
    }
  }

const tooLong = tooMuch(
  'text-too-long',
  t(
    'teksti on liian pitkä; merkkejä saa olla enintään',
    'texten är för lång; högsta antal tecken är',
    'the text is too long; the most characters allowed is',
  ),
  t(
    'Lyhennä tekstiä tai siirrä osa siitä toiseen kenttään.',
    'Förkorta texten eller flytta en del av den till ett annat fält.',
    'Shorten the text, or move part of it to another field.',
  ),
)
const tooMany = tooMuch(
  'list-too-long',
  t(
    'kohtia on liikaa; niitä saa olla enintään',
    'för många poster; högsta antal är',
    'too many items; the most allowed is',
  ),
  fewerItems,
)

/** A sentence for every keyword of toimi's schemas. */
export const sentences: Readonly<Record<string, Sentence>> = {
  required: missingKey,
  additionalProperties: ({ params }, place) =>
    unknownField(String(params['additionalProperty']), { ...place, valueless: false }),
  type: wrongKind,
  enum: wrongKind,
  pattern: badText,
  format: wrongValue,
  minimum: wrongValue,
  maximum: wrongValue,
  minLength: badText,
  minProperties: emptyText,
  maxLength: tooLong,
  maxItems: tooMany,
  maxProperties: tooMany,
}
