import fc from 'fast-check'
import { mutation } from '../core/mutations.ts'

/** A change of one place of some bytes; `where` goes from 0, the first of them, to 1. */
interface Spoiling {
  readonly where: number
  readonly byte: number
  readonly kind: 'put' | 'insert' | 'cut' | 'repeat' | 'end'
}

function spoiltAt(bytes: Buffer, { where, byte, kind }: Spoiling): Buffer {
  const at = Math.floor(where * bytes.length)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  return Buffer.concat(
    {
      put: [before, Buffer.of(byte), after.subarray(1)],
      insert: [before, Buffer.of(byte), after],
      cut: [before, after.subarray(byte)],
      repeat: [before, after.subarray(0, byte), after],
      end: [before],
    }[kind],
  )
}

const where = fc.noBias(fc.nat(9_999)).map((at) => at / 10_000)
const byte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(0, 9, 10, 13, 27, 0x22, 0x26, 0x2a, 0x80, 0xc3, 0xed, 0xf0, 0xff),
)
const spoilings = fc.array(
  fc.record<Spoiling>({
    where,
    byte,
    // Most of a file must stay for anything behind the first gate to be tried.
    kind: fc.constantFrom('put', 'put', 'insert', 'insert', 'cut', 'repeat', 'repeat', 'end'),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Ways to spoil bytes, whatever they say. */
export const spoilBytes: fc.Arbitrary<(bytes: Uint8Array) => Buffer> = spoilings.map(
  (each) => (bytes) => each.reduce(spoiltAt, Buffer.from(bytes)),
)

/** Ways to spoil YAML by its own signs, which leave most of it readable. */
export const spoilTokens: fc.Arbitrary<(bytes: Uint8Array) => Buffer> = fc
  .array(mutation, { minLength: 1, maxLength: 3 })
  .map((each) => (bytes) => {
    const text = Buffer.from(bytes).toString()
    return Buffer.from(each.reduce((sofar, { mutate, where, piece }) => mutate(sofar, where, piece), text))
  })
