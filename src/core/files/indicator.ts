/** Indicators: their definition, and their form in a plan. */
import {
  choice,
  date,
  id,
  line,
  listBy,
  may,
  needs,
  numeral,
  period,
  record,
  ref,
  type ValueOf,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { directions, frequencies, kinds } from './choices.ts'
import { label, responsible, visibility, was } from './fields.ts'
import { point, scale } from './point.ts'

/** The fields that an author may say are not known yet. */
export const missingFields = {
  definition: t('Määritelmä', 'Definition', 'Definition'),
  baseline: t('Lähtötaso', 'Utgångsnivå', 'Baseline'),
  targets: t('Tavoitetasot', 'Målnivåer', 'Targets'),
  actuals: t('Toteumat', 'Utfall', 'Actuals'),
  source: label.source,
  method: t('Keruutapa', 'Insamlingssätt', 'Method'),
  frequency: t('Seurantaväli', 'Uppföljningsintervall', 'Frequency'),
  responsible: label.responsible,
  numerator: t('Osoittaja', 'Täljare', 'Numerator'),
  scale: t('Asteikko', 'Skala', 'Scale'),
  unitOfMeasure: label.unitOfMeasure,
  limitations: t('Rajoitukset', 'Begränsningar', 'Limitations'),
} as const

/** A gap that is explained: which field lacks what, why, and until when. */
export const missing = record('missing', {
  field: needs(choice(missingFields), t('Kenttä', 'Fält', 'Field')),
  period: may(period, label.period),
  reason: needs(words(500), t('Syy', 'Orsak', 'Reason')),
  until: needs(
    date,
    t('Viimeistään', 'Senast', 'Until'),
    t(
      'Päivä, johon mennessä tieto saadaan. Sen jälkeen kenttä on taas puuttuva.',
      'Den dag då uppgiften senast fås. Därefter saknas fältet igen.',
      'The day by which it will be known. After that the field is missing again.',
    ),
  ),
})

/** The fields that define an indicator, in a plan or shared. */
export const definition = {
  definition: may(words(), missingFields.definition),
  kind: may(
    choice(kinds),
    t('Laji', 'Slag', 'Kind'),
    t('Mitä mittarin arvot ovat.', 'Vad indikatorns värden är.', 'What the values of the indicator are.'),
  ),
  unitOfMeasure: may(line(40), label.unitOfMeasure),
  decimals: may(
    numeral({ integer: true, min: 0, max: 6 }),
    t('Desimaalit', 'Decimaler', 'Decimals'),
    t(
      'Kuinka monella desimaalilla arvot näytetään. Tiedostossa arvo säilyy niin kuin se on kirjoitettu.',
      'Med hur många decimaler värdena visas. I filen står värdet kvar som det har skrivits.',
      'With how many decimals values are shown. The file keeps them as they were written.',
    ),
  ),
  direction: may(
    choice(directions),
    t('Suunta', 'Riktning', 'Direction'),
    t(
      'Mihin suuntaan arvon pitäisi muuttua.',
      'Åt vilket håll värdet ska gå.',
      'Which way the value should go.',
    ),
  ),
  tolerance: may(
    numeral({ min: 0 }),
    t('Sallittu poikkeama', 'Tillåten avvikelse', 'Tolerance'),
    t(
      'Kuinka kauas lähtötasosta arvo saa mennä, kun se on tarkoitus säilyttää.',
      'Hur långt från utgångsnivån värdet får gå när det ska behållas.',
      'How far from the baseline the value may go when it is to be maintained.',
    ),
  ),
  range: may(
    record('range', {
      min: may(numeral(), t('Vähintään', 'Minst', 'At least')),
      max: may(numeral(), t('Enintään', 'Högst', 'At most')),
    }),
    t('Sallitut arvot', 'Tillåtna värden', 'Allowed values'),
    t(
      'Tarvitaan, jos prosenttiosuus voi olla alle 0 tai yli 100.',
      'Behövs om en procentandel kan vara under 0 eller över 100.',
      'Needed where a percentage can be below 0 or above 100.',
    ),
  ),
  scale: may(scale, missingFields.scale),
  source: may(words(500), label.source),
  method: may(words(), missingFields.method),
  formula: may(words(), t('Laskentakaava', 'Formel', 'Formula')),
  limitations: may(words(), missingFields.limitations),
  frequency: may(choice(frequencies), missingFields.frequency),
}

/** An indicator of a goal: what is measured, from where, to where. */
export const indicator = record('indicator', {
  id: needs(id(), label.id),
  was,
  shared: may(
    ref('sharedIndicator'),
    t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
    t(
      'Yhteisen mittarin tunnus tiedostossa indicators.yaml. Se määrää lajin, mittayksikön, suunnan, desimaalit ja yhdistämisen, eikä niitä kirjoiteta tähän.',
      'Den gemensamma indikatorns id i indicators.yaml. Den bestämmer slag, måttenhet, riktning, decimaler och sammanställning, och de skrivs inte här.',
      'The id of a shared indicator in indicators.yaml. It owns kind, unit of measure, direction, decimals and aggregation; they are not written here.',
    ),
  ),
  title: may(words(300), label.title),
  visibility,
  ...definition,
  responsible: may(responsible, label.responsible),
  baseline: may(point, missingFields.baseline),
  targets: may(listBy('period', point), missingFields.targets),
  actuals: may(listBy('period', point), missingFields.actuals),
  evidence: may(words(), t('Näyttö', 'Belägg', 'Evidence')),
  missing: may(
    listBy(['field', 'period'], missing),
    t('Selitetyt puutteet', 'Förklarade brister', 'Explained gaps'),
    t(
      'Tieto, jota ei vielä ole: syy, ja milloin se saadaan.',
      'En uppgift som inte finns ännu: orsaken, och när den fås.',
      'What is not known yet: why, and when it will be.',
    ),
  ),
  note: may(words(), label.note),
})
/** An indicator as written in a plan; what a shared indicator owns is not here. */
export type Indicator = ValueOf<typeof indicator>
