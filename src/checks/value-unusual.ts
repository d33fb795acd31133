import type { Finding } from '../core/diagnostic.ts'
import { compare } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pointsIn, type WrittenPoint } from '../core/written.ts'

type Advice = Pick<Finding, 'message' | 'fix'>

const notWhole = (value: string): Advice => ({
  message: t(
    `Lukumäärä ${value} ei ole kokonaisluku.`,
    `Antalet ${value} är inte ett heltal.`,
    `The count ${value} is not a whole number.`,
  ),
  fix: t(
    'Jos arvo on oikein, laji on number.',
    'Om värdet är rätt är slaget number.',
    'If the value is right, the kind is number.',
  ),
})
const negative = (value: string): Advice => ({
  message: t(
    `Rahamäärä ${value} on negatiivinen.`,
    `Beloppet ${value} är negativt.`,
    `The amount of money ${value} is negative.`,
  ),
  fix: t(
    'Jos arvo on oikein, anna mittarille range: { min: … }.',
    'Om värdet är rätt, ange range: { min: … } för indikatorn.',
    'If the value is right, give the indicator range: { min: … }.',
  ),
})

function unusual({ point: { value }, indicator: { kind, range } }: WrittenPoint): Advice | undefined {
  if (typeof value !== 'string') return undefined
  if (kind === 'count' && /\.\d*[1-9]/.test(value)) return notWhole(value)
  return kind === 'money' && !range && compare(value, '0') < 0 ? negative(value) : undefined
}

export const valueUnusual: Check = {
  code: 'value-unusual',
  severity: 'warning',
  title: t(
    'Lukumäärä on kokonaisluku, ja rahamäärä on vähintään 0.',
    'Ett antal är ett heltal, och ett belopp är minst 0.',
    'A count is a whole number, and an amount of money is at least 0.',
  ),
  why: t(
    'Muunlainen arvo on mahdollinen mutta harvinainen: useimmiten laji on väärä tai luku on näppäilty väärin.',
    'Ett annat värde är möjligt men ovanligt: oftast är slaget fel eller talet felskrivet.',
    'Another value is possible but rare: mostly the kind is wrong or the number mistyped.',
  ),
  good: `goals:
  - id: kurssit
    title: Kursseja järjestetään
    indicators:
      - { id: kurssien-maara, title: Kursseja, kind: count, actuals: [{ period: 2022, value: 12 }] }`,
  bad: `goals:
  - id: kurssit
    title: Kursseja järjestetään
    indicators:
      - { id: kurssien-maara, title: Kursseja, kind: count, actuals: [{ period: 2022, value: 12.5 }] }`,
  *find(workspace) {
    for (const written of pointsIn(workspace)) {
      const advice = unusual(written)
      if (advice) yield { source: written.source, path: [...written.path, 'value'], ...advice }
    }
  },
}
