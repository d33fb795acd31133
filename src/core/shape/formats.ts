import { isDay, parsePeriod } from '../periods.ts'

/** What the `format` keyword means in toimi's schemas. */
export const formats = { date: isDay, period: (text: string) => parsePeriod(text) !== undefined }
