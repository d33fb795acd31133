/** Reads the files below a folder and parses them with the package that toimi uses, and does nothing with them. */
import { parseDocument } from 'yaml'
import { parseAll } from './parse-all.ts'

parseAll('.yaml', (text) => parseDocument(text))
