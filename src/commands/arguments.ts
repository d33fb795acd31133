import { isId } from '../core/ids.ts'
import { parsePeriod } from '../core/periods.ts'
import { reservedIds } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'

/** An id given on the command line. Refuses what could not be one. */
export function asId(text: string): string {
  if (isId(text) && !reservedIds.includes(text)) return text
  throw new Refusal(
    t(`Tunnukseksi ei kelpaa: ${text}`, `Duger inte som id: ${text}`, `Not an id: ${text}`),
    t(
      `Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Varattuja ovat ${reservedIds.join(', ')}.`,
      `Använd små bokstäver a–z, siffror och bindestreck. Reserverade är ${reservedIds.join(', ')}.`,
      `Use lower-case letters a–z, digits and hyphens. Reserved are ${reservedIds.join(', ')}.`,
    ),
  )
}

/** Years given on the command line, `2026` or `2026-2029`. Refuses what is no such thing. */
export function asYears(text: string): { readonly from: string; readonly to: string } {
  const parsed = parsePeriod(text.trim())
  if (parsed?.grain === 'year' || parsed?.grain === 'years')
    return { from: parsed.start.slice(0, 4), to: parsed.end.slice(0, 4) }
  throw new Refusal(
    t(
      `Tämä ei ole suunnitelmakausi: ${text}`,
      `Detta är ingen planperiod: ${text}`,
      `This is not the period of a plan: ${text}`,
    ),
    t(
      'Kirjoita vuodet muodossa 2026-2029.',
      'Skriv åren i formen 2026-2029.',
      'Write the years as 2026-2029.',
    ),
  )
}
