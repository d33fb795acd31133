import { fork } from 'node:child_process'
import { once } from 'node:events'
import { basename, join, resolve } from 'node:path'
import { diagnoseFile } from '../core/diagnostic.ts'
import { Refusal } from '../core/refusal.ts'
import type { Text } from '../core/text.ts'
import type { WorkbookFile } from '../core/workbook.ts'
import { refusal } from '../formats/workbook/refusals.ts'
import { pathFrom, readGiven, workbooksAt } from './disk.ts'
import { noWorkbook } from './refusals.ts'
import type { Answer, Question } from './workbook-reader.ts'

/** The limits of time and memory for reading a workbook. */
interface Bounds {
  readonly seconds: number
  readonly megabytes: number
}
const bounds: Bounds = { seconds: 15, megabytes: 140 }

/** Sources are run through tsx, which only they need; what is built runs as it is. */
const isSource = import.meta.filename.endsWith('.ts')
const program = join(import.meta.dirname, isSource ? 'workbook-reader.ts' : 'workbook-reader.cjs')

/** Asks a process of its own to read a workbook. Throws a `Refusal` when that takes too much, or gives nothing. */
export async function ask(question: Question, { seconds, megabytes }: Bounds = bounds): Promise<Answer> {
  const reader = fork(program, {
    cwd: import.meta.dirname,
    execArgv: [`--max-old-space-size=${megabytes}`, ...(isSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  })
  let found: Answer | undefined
  reader.once('message', (answer) => {
    found = answer as Answer
  })
  // A reader that is gone before it could be asked is told by its end.
  reader.send(question, () => {})
  // Only when both have happened has everything been heard that it said.
  await Promise.all([once(reader, 'exit'), once(reader, 'disconnect')])
  if (!found) throw refusal(reader.killed ? 'endless' : 'exhausting')
  return found
}

/** A workbook as read. Its problems, and what was skipped in it, are diagnostics of the file as a whole. */
async function read(full: string, root: string): Promise<WorkbookFile> {
  const file = pathFrom(root, full)
  const refused = ({ text, fix }: { readonly text: Text; readonly fix: Text | undefined }): WorkbookFile => ({
    file,
    workbook: undefined,
    problems: [
      diagnoseFile(file, 'workbook-unreadable', 'error', text, { ...(fix && { fix }), fault: true }),
    ],
  })
  try {
    const bytes = readGiven(full, file)
    const { read, refusal: against, trace } = await ask({ bytes, name: basename(full) })
    if (against) return refused(against)
    if (!read) throw new Error(trace)
    const problems = read.ignored.map((said) => diagnoseFile(file, 'workbook-part-unread', 'warning', said))
    return { file, workbook: read.workbook, bytes, problems }
  } catch (error) {
    if (error instanceof Refusal) return refused(error)
    throw error
  }
}

/**
 * The workbooks that words of the command line name: files, or folders of which every workbook is meant, wherever they lie.
 * Each is read behind a fence, in a process of its own; one that is not read says why, and the others are read all the same.
 */
export async function readWorkbooks(
  words: readonly string[],
  cwd: string,
  root: string,
): Promise<WorkbookFile[]> {
  const paths = words.flatMap((word) => workbooksAt(resolve(cwd, word)))
  if (paths.length === 0 && words.length > 0) throw noWorkbook(words.join(' '))
  const files: WorkbookFile[] = []
  // One after the other: each may take much memory.
  for (const path of paths) files.push(await read(path, root))
  return files
}
