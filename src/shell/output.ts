import { fstatSync, writeFileSync } from 'node:fs'

/** What a process prints into: its standard output or error. */
type Output = NodeJS.WriteStream & { readonly fd: 1 | 2 }

/** Whether an output goes into a file (`> data.json`). */
function isFile({ fd }: Output): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false
  }
}

/** Prints a text, whole or with an error. Into a file on a disk that is nearly full the stream would write a part and tell nobody. */
export function print(output: Output, text: string): void {
  if (!isFile(output)) return void output.write(text)
  try {
    writeFileSync(output.fd, text)
  } catch (error) {
    output.emit('error', error)
  }
}
