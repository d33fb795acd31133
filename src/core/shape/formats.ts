import { isDay, parsePeriod } from '../periods.ts'

/** The meanings of the `format` keyword in toimi's schemas. */
export const formats = { date: isDay, period: (text: string) => parsePeriod(text) !== undefined }
