import { suggestNumeral } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

export const numberAsText: Check = {
  code: 'number-as-text',
  severity: 'warning',
  title: t(
    'Sanallisen mittarin arvo ei ole pelkkä luku.',
    'Värdet på en verbal indikator är inte bara ett tal.',
    'The value of an indicator in words is not just a number.',
  ),
  why: t(
    'Sanallisia arvoja ei lasketa yhteen eikä verrata. Jos arvo on luku, laji on luultavasti väärä.',
    'Verbala värden summeras inte och jämförs inte. Om värdet är ett tal är slaget troligen fel.',
    'Values in words are neither added up nor compared. If the value is a number, the kind is probably wrong.',
  ),
  good: `goals:
  - id: laatu
    title: Laatu paranee
    indicators:
      - { id: arvio, title: Arvio, kind: text, actuals: [{ period: 2022, value: Parantunut selvästi }] }`,
  bad: `goals:
  - id: laatu
    title: Laatu paranee
    indicators:
      - { id: arvio, title: Arvio, kind: text, actuals: [{ period: 2022, value: 12 % }] }`,
  *find(workspace) {
    for (const { point, path, source, indicator } of pointsIn(workspace)) {
      if (indicator.kind !== 'text' || typeof point.value !== 'object') continue
      const [text = ''] = Object.values(point.value)
      const numeral = suggestNumeral(text)
      if (numeral === undefined) continue
      yield {
        source,
        path: [...path, 'value'],
        message: t(
          `Mittari on sanallinen, mutta arvo on luku: «${text}».`,
          `Indikatorn är verbal, men värdet är ett tal: «${text}».`,
          `The indicator is in words, but its value is a number: «${text}».`,
        ),
        fix: t(
          `Vaihda mittarin laji (kind) ja kirjoita arvo lukuna: ${numeral}.`,
          `Byt indikatorns slag (kind) och skriv värdet som ett tal: ${numeral}.`,
          `Change the kind of the indicator, and write the value as a number: ${numeral}.`,
        ),
      }
    }
  },
}
