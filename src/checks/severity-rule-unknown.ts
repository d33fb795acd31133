import { settingsPath } from '../core/plan-paths.ts'
import type { Check, Rule } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { t } from '../core/text.ts'

const settings = (rule: string): Readonly<Record<string, string>> => ({
  'toimi.yaml': `format: 1\nlanguage: fi\nseverities:\n  ${rule}: warning\n`,
})

/** The check of the severities in toimi.yaml against all the rules there are. */
export const severityRuleUnknown = (rules: readonly Rule[]): Check => ({
  code: 'severity-rule-unknown',
  severity: 'error',
  fault: true,
  title: t(
    'Sääntö, jonka vakavuutta muutetaan, on olemassa.',
    'Den regel vars allvarlighetsgrad ändras finns.',
    'The rule whose severity is changed exists.',
  ),
  why: t(
    'Väärin kirjoitettu tunnus jättää säännön ennalleen, eikä sitä kukaan huomaa.',
    'En felskriven kod lämnar regeln som den var, och ingen märker det.',
    'A mistyped code leaves the rule as it was, and nobody notices.',
  ),
  good: settings('smart-quotes'),
  bad: settings('smart-quote'),
  *find({ settings: { severities = {} }, sources }) {
    const source = sources.get(settingsPath)
    if (!source) return
    const known = rules.map(({ code }) => ({ id: code }))
    for (const rule of Object.keys(severities)) {
      if (known.some(({ id }) => id === rule)) continue
      yield {
        source,
        path: ['severities', rule],
        on: 'key',
        message: t(
          `Ei ole sääntöä ${rule}, jonka vakavuutta voisi muuttaa.`,
          `Det finns ingen regel ${rule} vars allvarlighetsgrad kan ändras.`,
          `There is no rule ${rule} whose severity can be changed.`,
        ),
        fix:
          adviseId(rule, known) ??
          t(
            'Poista rivi. Virheen, jonka vuoksi tiedostoa ei voi lukea, vakavuutta ei voi muuttaa.',
            'Ta bort raden. Hur allvarligt ett fel är som gör att filen inte kan läsas går inte att ändra.',
            'Remove the line. How bad it is that a file cannot be read cannot be changed.',
          ),
      }
    }
  },
})
