/** toimi as a program of its own, run from the sources: for what calls it, such as git. */
import { start } from '../src/bin.ts'

await start('0.0.0')
