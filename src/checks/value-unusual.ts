import type { Finding } from '../core/diagnostic.ts'
import { compare, exact, showNumeral, toNumeral } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { type Language, t } from '../core/text.ts'
import { measuresIn, pointsIn, type WrittenPoint } from '../core/written.ts'

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

/** A number with a point in the two ways in which it can be read: with three decimals, or in thousands. */
function thousands(value: string): Advice {
  const whole = value.replace('.', '')
  const both = (language: Language) =>
    [toNumeral(exact(value)), whole].map((each) => showNumeral(each, language)) as [string, string]
  const [fi, sv, en] = [both('fi'), both('sv'), both('en')]
  return {
    message: t(
      `Piste on desimaalierotin: ${value} luetaan ${fi[0]} eikä ${fi[1]}.`,
      `Punkten är decimaltecken: ${value} läses som ${sv[0]} och inte som ${sv[1]}.`,
      `The point is a decimal point: ${value} is read as ${en[0]} and not as ${en[1]}.`,
    ),
    fix: t(
      `Tuhannet kirjoitetaan yhteen: ${whole}. Jos luku on oikein, kirjoita se ilman turhia nollia tai muuna määränä desimaaleja.`,
      `Tusental skrivs ihop: ${whole}. Om talet är rätt, skriv det utan onödiga nollor eller med ett annat antal decimaler.`,
      `Thousands are written together: ${whole}. If the number is right, write it without idle zeros, or with another number of decimals.`,
    ),
  }
}

/** As thousands are often written in Finland with a point: 40.000. */
const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/

/** Whether a unit of money is the euro itself. Of thousands and millions of euros three decimals are ordinary. */
const isPlain = (unit = '€'): boolean => /^(€|e$|eur)/i.test(unit)

function unusual({ point, indicator }: WrittenPoint): Advice | undefined {
  const { value, unitOfMeasure } = point
  const { kind, range } = indicator
  if (typeof value !== 'string') return undefined
  const isMoney = kind === 'money' && isPlain(unitOfMeasure ?? indicator.unitOfMeasure)
  if ((kind === 'count' || isMoney) && grouped.test(value)) return thousands(value)
  if (kind === 'count' && /\.\d*[1-9]/.test(value)) return notWhole(value)
  return kind === 'money' && !range && compare(value, '0') < 0 ? negative(value) : undefined
}

export const valueUnusual: Check = {
  code: 'value-unusual',
  severity: 'warning',
  title: t(
    'Lukumäärä on kokonaisluku, rahamäärä on vähintään 0, eikä tuhansia eroteta pisteellä.',
    'Ett antal är ett heltal, ett belopp är minst 0, och tusental skiljs inte åt med punkt.',
    'A count is a whole number, an amount of money is at least 0, and no point parts thousands.',
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
    for (const { item, path, source } of measuresIn(workspace)) {
      const euros = item.resources?.euros
      if (euros !== undefined && grouped.test(euros))
        yield { source, path: [...path, 'resources', 'euros'], ...thousands(euros) }
    }
  },
}
