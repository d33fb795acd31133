/** The process that reads workbooks, so that a harmful one cannot stop toimi. It gets a file as a message and answers with one. */
import { Refusal } from '../core/refusal.ts'
import type { Text } from '../core/text.ts'
import { type ReadWorkbook, readWorkbook } from '../formats/workbook/read.ts'

/** The file to read. */
export interface Question {
  readonly bytes: Uint8Array
  readonly name: string
}
/** The workbook, or why it is not read; neither where toimi itself is to blame, with the trace of it. */
export interface Answer {
  readonly read?: ReadWorkbook
  readonly refusal?: { readonly text: Text; readonly fix: Text | undefined }
  readonly trace?: string
}

async function answer({ bytes, name }: Question): Promise<Answer> {
  try {
    return { read: await readWorkbook(bytes, name) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { text: error.text, fix: error.fix } }
    return { trace: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.once('message', (question: Question) => {
  void answer(question).then((found) => process.send?.(found, () => process.disconnect()))
})
