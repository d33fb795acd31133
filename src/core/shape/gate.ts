import type { ErrorObject } from 'ajv'
import { type Diagnostic, diagnose } from '../diagnostic.ts'
import { type FileKind, files } from '../files/index.ts'
import { type Contents, type Path, pointer } from '../source.ts'
import { languages } from '../text.ts'
import { withoutEchoes } from './echoes.ts'
import type { Fault } from './fault.ts'
import { sentences } from './sentences.ts'
import { type Shape, shapeAt } from './shape.ts'
import { misreadNumbers, unknownValueless } from './unseen.ts'
import { validators } from './validators.ts'

/** The largest number of faults reported for one file; a file with more is not a plan with mistakes but another kind of file. */
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

/** Schema rules for the text in one language, which are reported for the text as a whole. */
const inLanguage = new RegExp(`/properties/(${languages.join('|')})/`)

/** The fault for an error of the validator; undefined: not reported. */
function faultOf(error: ErrorObject, top: Shape, { data, numbers, valueless }: Contents): Fault | undefined {
  const { path, found } = pathOf(error.instancePath, data)
  const inner = inLanguage.test(error.schemaPath) ? path.slice(0, -1) : path
  const { shape, field } = shapeAt(top, inner)
  const sentence = sentences[error.keyword]
  const digits = numbers.get(pointer(path))
  return sentence && shape && sentence(error, { top, path, shape, field, found, digits, valueless })
}

/** Keeps what is basic where one value breaks several rules, so that one mistake gives one message. */
function oncePerPlace(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>()
  for (const fault of faults) if (!first.has(pointer(fault.path))) first.set(pointer(fault.path), fault)
  return [...first.values()]
}

/** The second gate: whether a source has the shape of its kind of file. What comes out of it clean can be read as that kind. */
export function checkShape(kind: FileKind, contents: Contents): Diagnostic[] {
  const [top, validate] = [files[kind], validators[kind]]
  validate(contents.data)
  const basicFirst = (validate.errors ?? [])
    .slice(0, most)
    .sort((a, b) => Number(b.keyword === 'type') - Number(a.keyword === 'type'))
  const seen = basicFirst.flatMap((error) => faultOf(error, top, contents) ?? [])
  const all = withoutEchoes([...unknownValueless(top, contents), ...seen, ...misreadNumbers(top, contents)])
  return oncePerPlace(all).map(({ code, ...fault }) =>
    diagnose({ source: contents.source, ...fault }, code, 'error'),
  )
}
