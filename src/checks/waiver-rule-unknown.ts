import type { Check, Rule } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { t } from '../core/text.ts'

const waiver = (rule: string): Readonly<Record<string, string>> => ({
  'waivers.yaml': `format: 1
waivers:
  - id: vanha-tunnus
    rule: ${rule}
    reason: Tunnukset yhtenäistetään seuraavassa päivityksessä.
    askedBy: Hankintapäällikkö
    approvedBy: Hankintajohtaja
    until: 2025-12-31
`,
})

/** The check of waivers against all the rules there are. */
export const waiverRuleUnknown = (rules: readonly Rule[]): Check => ({
  code: 'waiver-rule-unknown',
  severity: 'error',
  needs: ['waivers'],
  title: t(
    'Sääntö, josta poiketaan, on olemassa.',
    'Den regel som undantaget gäller finns.',
    'The rule that an exception is from exists.',
  ),
  why: t(
    'Poikkeus, jonka sääntöä ei ole, ei vaikuta mihinkään, eikä sitä kukaan huomaa.',
    'Ett undantag från en regel som inte finns påverkar ingenting, och ingen märker det.',
    'An exception from a rule that does not exist has no effect, and nobody notices.',
  ),
  good: waiver('id-unique'),
  bad: waiver('id-uniqe'),
  *find({ waivers }) {
    if (!waivers) return
    const { source, content } = waivers
    const known = rules.map(({ code }) => ({ id: code }))
    for (const [at, { rule }] of content.entries()) {
      if (known.some(({ id }) => id === rule)) continue
      yield {
        source,
        path: ['waivers', at, 'rule'],
        message: t(`Sääntöä ${rule} ei ole.`, `Det finns ingen regel ${rule}.`, `There is no rule ${rule}.`),
        fix:
          adviseId(rule, known) ??
          t(
            'Säännön tunnus lukee jokaisen ongelman lopussa.',
            'Regelns kod står i slutet av varje problem.',
            'The code of a rule stands at the end of each problem.',
          ),
      }
    }
  },
})
