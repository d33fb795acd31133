import { showDay } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { eachLanguage, t } from '../core/text.ts'

const waiver = (until: string): Readonly<Record<string, string>> => ({
  'waivers.yaml': `format: 1
waivers:
  - id: lahtotaso-puuttuu
    rule: id-unique
    reason: Tunnukset yhtenäistetään seuraavassa päivityksessä.
    askedBy: Hankintapäällikkö
    approvedBy: Hankintajohtaja
    until: ${until}
`,
})

export const waiverExpired: Check = {
  code: 'waiver-expired',
  severity: 'error',
  needs: ['waivers'],
  title: t(
    'Hyväksytyn poikkeuksen määräaika ei ole mennyt.',
    'Tiden för ett godkänt undantag har inte gått ut.',
    'An accepted exception has not run out.',
  ),
  why: t(
    'Poikkeus on luvattu määräajaksi. Sen jälkeen asia on joko kunnossa tai luvasta päätetään uudelleen.',
    'Ett undantag gäller för en bestämd tid. Därefter är saken antingen i ordning eller så beslutas det på nytt.',
    'An exception is granted for a time. After that the matter is either in order or decided again.',
  ),
  good: waiver('2025-12-31'),
  bad: waiver('2023-12-31'),
  *find({ waivers, asOf }) {
    if (!waivers) return
    const { source, content } = waivers
    for (const [at, { id, until }] of content.entries()) {
      if (asOf <= until) continue
      const day = eachLanguage((language) => showDay(until, language))
      yield {
        source,
        path: ['waivers', at, 'until'],
        message: t(
          `Poikkeuksen ${id} voimassaolo päättyi ${day.fi}.`,
          `Undantaget ${id} upphörde att gälla ${day.sv}.`,
          `The exception ${id} ran out on ${day.en}.`,
        ),
        fix: t(
          'Poista poikkeus tai päätä siitä uudelleen.',
          'Ta bort undantaget eller fatta ett nytt beslut om det.',
          'Remove the exception, or decide on it again.',
        ),
      }
    }
  },
}
