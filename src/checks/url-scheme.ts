import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { textsIn } from '../core/written-texts.ts'

/** The beginnings of web addresses. `data:` is a word of its own in Finnish, so it counts only before a media type. */
const schemes =
  /\b(?:[a-z][a-z\d+.-]+(?=:\/\/)|(?:javascript|vbscript)(?=:\S)|file(?=:[\\/])|data(?=:[a-z]+\/[^\s,;]*[,;]))/gi
const safe = ['http', 'https', 'mailto']

const unsafeScheme = (text: string): string | undefined =>
  /:\S/.test(text) ? text.match(schemes)?.find((scheme) => !safe.includes(scheme.toLowerCase())) : undefined

export const urlScheme: Check = {
  code: 'url-scheme',
  severity: 'error',
  title: t(
    'Verkko-osoitteet alkavat https: tai http:.',
    'Webbadresser börjar med https: eller http:.',
    'Web addresses begin with https: or http:.',
  ),
  why: t(
    'Muunlainen osoite voi ajaa ohjelman lukijan koneella tai toimii vain kirjoittajan omalla.',
    'En annan adress kan köra ett program på läsarens dator eller fungerar bara på skribentens egen.',
    "Any other address may run a program on the reader's computer, or works on the writer's own only.",
  ),
  good: `goals:
  - id: tieto
    title: Tieto on avointa
    indicators: [{ id: aineistot, title: Aineistoja, source: https://www.example.fi/aineistot }]`,
  bad: `goals:
  - id: tieto
    title: Tieto on avointa
    indicators: [{ id: aineistot, title: Aineistoja, source: javascript:alert(1) }]`,
  *find(workspace) {
    for (const { text, way, source } of textsIn(workspace)) {
      const scheme = unsafeScheme(text)
      if (scheme === undefined) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          `Osoitteen alku ${scheme}: ei käy.`,
          `En adress får inte börja med ${scheme}:.`,
          `An address must not begin with ${scheme}:.`,
        ),
        fix: t(
          'Käytä https-osoitetta tai kuvaa lähde sanoin.',
          'Använd en https-adress eller beskriv källan med ord.',
          'Use an https address, or describe the source in words.',
        ),
      }
    }
  },
}
