import { isDay } from '../periods.ts'

/** What the `format` keyword means in toimi's schemas. */
export const formats = { date: isDay }
