import type { Text } from './text.ts'

/** toimi could not do its work: a bad option, a file that cannot be read or written. Exit code 2. */
export class Refusal extends Error {
  readonly text: Text
  readonly fix: Text | undefined

  constructor(text: Text, fix?: Text) {
    super(text.en)
    this.text = text
    this.fix = fix
  }
}
