import { reporterNames } from '../reporters/index.ts'
import type { Command } from './command.ts'

type Formats = NonNullable<Command['formats']>

/** Problems, for people and for every service that reads them. */
export const forProblems: Formats = reporterNames

/** The formats of results that are printed: for a terminal, for programs, for messages. */
export const forReading = ['text', 'json', 'markdown'] as const satisfies Formats

/** Reports, which are files to be handed on. */
export const forReports = ['html', 'xlsx', 'csv', 'json', 'markdown'] as const satisfies Formats
