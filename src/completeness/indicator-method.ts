import { t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { goodToHave } from './levels.ts'
import { ownText } from './own-text.ts'

export const indicatorMethod: Expectation<'indicator'> = {
  code: 'indicator-method',
  on: 'indicator',
  field: 'method',
  family: 'definition',
  severity: goodToHave,
  title: t(
    'Mittarista kerrotaan, miten tieto kerätään.',
    'För indikatorn anges hur uppgifterna samlas in.',
    'The indicator says how its data are collected.',
  ),
  why: t(
    'Kun keruutapa on kirjattu, luku lasketaan samoin myös silloin, kun tekijä vaihtuu.',
    'När insamlingssättet är skrivet räknas talet likadant också när personen byts.',
    'With the method written down the figure is made the same way by the next person.',
  ),
  missing: t(
    'Mittarin keruutapa puuttuu.',
    'Indikatorns insamlingssätt saknas.',
    'The indicator has no method.',
  ),
  example: () =>
    t(
      'method: Rekisteristä poimitaan joulukuussa voimassa olevat todistukset.',
      'method: Giltiga intyg plockas ur registret i december.',
      'method: Valid certificates are taken from the register in December.',
    ),
  good: indicatorWith('method: Rekisteristä poimitaan joulukuussa voimassa olevat todistukset.'),
  bad: indicatorWith('source: Koulutusrekisteri'),
  look: (indicator) => ownText(indicator, 'method'),
}
