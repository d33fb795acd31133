/** The plan of one accounting unit: plans/<branch>/<unit>.yaml. */
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
  setOf,
  type ValueOf,
  value,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import {
  directions,
  frequencies,
  kinds,
  languageNames,
  scopes,
  stages,
  statuses,
  valueFlags,
  visibilities,
} from './choices.ts'

const label = {
  id: t('Tunnus', 'Id', 'Id'),
  title: t('Nimi', 'Namn', 'Title'),
  note: t('Huomautus', 'Anmärkning', 'Note'),
  source: t('Tietolähde', 'Källa', 'Source'),
  period: t('Ajanjakso', 'Period', 'Period'),
  responsible: t('Vastuutaho', 'Ansvarig', 'Responsible party'),
  was: t('Aiemmat tunnukset', 'Tidigare id', 'Former ids'),
  visibility: t('Julkisuus', 'Offentlighet', 'Visibility'),
  scope: t('Laajuus', 'Omfattning', 'Scope'),
  partners: t('Kumppanit', 'Partner', 'Partners'),
  unitOfMeasure: t('Mittayksikkö', 'Måttenhet', 'Unit of measure'),
} as const

const was = may(
  setOf(id()),
  label.was,
  t(
    'Tunnus, joka kohteella oli ennen. Vain tästä toimi tunnistaa, että kohde on nimetty uudelleen tai siirretty.',
    'Det id som posten hade tidigare. Bara av detta vet toimi att posten har bytt id eller flyttats.',
    'The id the item had before. Only by this does toimi know that it was renamed or moved.',
  ),
)
const visibility = may(
  choice(visibilities),
  label.visibility,
  t(
    'Sisäiset kohteet jätetään pois raporteista.',
    'Interna poster lämnas bort ur rapporterna.',
    'Internal items are left out of reports.',
  ),
)

const role = needs(
  words(200),
  t('Rooli', 'Roll', 'Role'),
  t(
    'Tehtävä tai rooli, ei henkilön nimi.',
    'En uppgift eller roll, inte en persons namn.',
    'A post or role, not the name of a person.',
  ),
)
/** Who answers for something: a role, and the unit it is in (the plan's own when not given). */
export const responsible = record('responsible', {
  role,
  unit: may(ref('unit'), t('Yksikkö', 'Enhet', 'Unit')),
})

/** A value at a time: `value`, or `numerator` and `denominator`, from which it follows. */
export const point = record('point', {
  period: needs(
    period,
    label.period,
    t(
      'Vuosi 2022, puolivuosi 2022-H1, neljännes 2022-Q3, kuukausi 2022-05 tai vuodet 2021-2023.',
      'Ett år 2022, halvår 2022-H1, kvartal 2022-Q3, en månad 2022-05 eller åren 2021-2023.',
      'A year 2022, half-year 2022-H1, quarter 2022-Q3, month 2022-05 or the years 2021-2023.',
    ),
  ),
  value: may(value, t('Arvo', 'Värde', 'Value')),
  numerator: may(numeral(), t('Osoittaja', 'Täljare', 'Numerator')),
  denominator: may(numeral(), t('Nimittäjä', 'Nämnare', 'Denominator')),
  weight: may(
    numeral({ min: 0 }),
    t('Paino', 'Vikt', 'Weight'),
    t(
      'Yksikön paino painotetussa keskiarvossa.',
      'Enhetens vikt i ett vägt medelvärde.',
      'What the unit weighs in a weighted mean.',
    ),
  ),
  unitOfMeasure: may(
    line(40),
    label.unitOfMeasure,
    t(
      'Vain, jos arvo on annettu muussa saman suureen yksikössä kuin mittari, esimerkiksi k€.',
      'Bara om värdet är angett i en annan enhet för samma storhet än indikatorns, till exempel k€.',
      "Only when the value is given in another unit of the same dimension than the indicator's, for example k€.",
    ),
  ),
  flags: may(setOf(choice(valueFlags)), t('Merkinnät', 'Markeringar', 'Flags')),
  source: may(words(500), label.source),
  note: may(words(), label.note),
})
/** A value of an indicator at a time. */
export type Point = ValueOf<typeof point>

const level = record('level', {
  value: needs(numeral(), t('Arvo', 'Värde', 'Value')),
  title: needs(words(300), label.title),
})
/** The steps of a scale, each with its value. */
export const scale = listBy('value', level, 20)

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

const missing = record('missing', {
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

/** What an indicator is, whether written in a plan or shared by many. */
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
  method: may(words(), missingFields.method),
  formula: may(words(), t('Laskentakaava', 'Formel', 'Formula')),
  limitations: may(words(), missingFields.limitations),
  source: may(words(500), label.source),
  frequency: may(choice(frequencies), missingFields.frequency),
}

/** An indicator of a goal: what is measured, from where, to where. */
export const indicator = record('indicator', {
  id: needs(id(), label.id),
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
  ...definition,
  baseline: may(point, missingFields.baseline),
  targets: may(listBy('period', point), missingFields.targets),
  actuals: may(listBy('period', point), missingFields.actuals),
  responsible: may(responsible, label.responsible),
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
  visibility,
  was,
})
/** An indicator as written in a plan; what a shared indicator owns is not here. */
export type Indicator = ValueOf<typeof indicator>

const milestone = record('milestone', {
  id: needs(id(), label.id),
  title: needs(words(300), label.title),
  due: may(period, t('Määräaika', 'Tidsfrist', 'Due')),
  done: may(date, t('Valmistui', 'Blev klar', 'Done')),
})
const risk = record('risk', {
  id: needs(id(), label.id),
  title: needs(words(500), t('Riski', 'Risk', 'Risk')),
  response: may(words(), t('Varautuminen', 'Beredskap', 'Response')),
})
const risks = may(listBy('id', risk, 50), t('Riskit', 'Risker', 'Risks'))
const partners = may(setOf(line(200)), label.partners)

/** A measure: what is done, by whom, when, with what. */
export const measure = record('measure', {
  id: needs(id(), label.id),
  title: needs(words(300), label.title),
  description: may(words(), t('Kuvaus', 'Beskrivning', 'Description')),
  responsible: may(responsible, label.responsible),
  schedule: may(
    record('schedule', {
      start: may(period, t('Alkaa', 'Börjar', 'Start')),
      end: may(period, t('Päättyy', 'Slutar', 'End')),
    }),
    t('Aikataulu', 'Tidtabell', 'Schedule'),
  ),
  status: may(choice(statuses), t('Tila', 'Status', 'Status')),
  progress: may(
    listBy(
      'period',
      record('progress', {
        period: needs(period, label.period),
        summary: needs(words(), t('Tilanne', 'Läge', 'Situation')),
      }),
    ),
    t('Eteneminen', 'Framsteg', 'Progress'),
  ),
  resources: may(
    record('resources', {
      euros: may(numeral({ min: 0 }), t('Euroa', 'Euro', 'Euros')),
      personMonths: may(numeral({ min: 0 }), t('Henkilötyökuukautta', 'Personmånader', 'Person-months')),
      note: may(words(500), label.note),
    }),
    t('Resurssit', 'Resurser', 'Resources'),
  ),
  milestones: may(listBy('id', milestone, 50), t('Välitavoitteet', 'Milstolpar', 'Milestones')),
  risks,
  partners,
  note: may(words(), label.note),
  scope: may(choice(scopes), label.scope),
  visibility,
  was,
})
/** A measure of a goal. */
export type Measure = ValueOf<typeof measure>

/** A goal of a unit, tied to goals of the strategy, or its own. */
export const goal = record('goal', {
  id: needs(id(), label.id),
  strategyGoals: may(
    setOf(ref('strategyGoal')),
    t('Strategian tavoitteet', 'Strategins mål', 'Strategy goals'),
    t(
      'Ne kansallisen strategian tavoitteet, joita tämä tavoite toteuttaa; myös pelkkä tahtotila käy. Tyhjä: yksikön oma tavoite.',
      'De mål i den nationella strategin som detta mål genomför; också enbart en strategisk avsikt går bra. Tomt: enhetens eget mål.',
      "The goals of the national strategy that this goal carries out; an ambition alone will do. None: the unit's own goal.",
    ),
  ),
  title: needs(words(300), label.title),
  rationale: may(words(), t('Perustelu', 'Motivering', 'Rationale')),
  performanceAgreement: may(
    record('performanceAgreement', {
      agreement: needs(words(300), t('Tulossopimus', 'Resultatavtal', 'Performance agreement')),
      period: may(period, label.period),
      indicator: may(ref('indicator'), t('Mittari', 'Indikator', 'Indicator')),
      target: may(words(500), t('Tulostavoite', 'Resultatmål', 'Performance target')),
    }),
    t('Tulossopimus', 'Resultatavtal', 'Performance agreement'),
  ),
  financialPlanning: may(
    record('financialPlanning', {
      document: needs(words(300), t('Asiakirja', 'Dokument', 'Document')),
      budgetItem: may(line(), t('Momentti', 'Moment', 'Budget item')),
    }),
    t(
      'Toiminnan ja talouden suunnittelu',
      'Verksamhets- och ekonomiplanering',
      'Operational and financial planning',
    ),
  ),
  measures: may(listBy('id', measure), t('Toimenpiteet', 'Åtgärder', 'Measures')),
  indicators: may(listBy('id', indicator), t('Mittarit', 'Indikatorer', 'Indicators')),
  also: may(
    setOf(ref('indicator')),
    t('Myös nämä mittarit', 'Också dessa indikatorer', 'Also these indicators'),
    t(
      'Muualla kirjoitetut mittarit, jotka palvelevat tätäkin tavoitetta; toisen suunnitelman mittari muodossa yksikkö/tunnus.',
      'Indikatorer som står på annat håll och tjänar också detta mål; en annan plans indikator i formen enhet/id.',
      "Indicators written elsewhere that serve this goal too; another plan's as unit/id.",
    ),
  ),
  risks,
  partners,
  note: may(words(), label.note),
  scope: may(choice(scopes), label.scope),
  visibility,
  was,
})
/** A goal of a plan, with its measures and indicators. */
export type Goal = ValueOf<typeof goal>

const maturity = record('maturity', {
  ambition: needs(ref('ambition'), t('Tahtotila', 'Strategisk avsikt', 'Ambition')),
  level: needs(
    numeral({ min: 0 }),
    t('Taso', 'Nivå', 'Level'),
    t(
      'Asteikko on nimetty tiedostossa toimi.yaml.',
      'Skalan anges i toimi.yaml.',
      'The scale is named in toimi.yaml.',
    ),
  ),
  evidence: may(words(), t('Näyttö', 'Belägg', 'Evidence')),
})
/** Where procurement stands when the plan is made. */
export const currentState = record('currentState', {
  summary: may(words(5000), t('Yhteenveto', 'Sammanfattning', 'Summary')),
  maturity: may(listBy('ambition', maturity), t('Kypsyys', 'Mognad', 'Maturity')),
})
/** The years a plan covers, both ends included. */
export const span = record('span', {
  from: needs(period, t('Alkaen', 'Från', 'From')),
  to: needs(period, t('Asti', 'Till', 'To')),
})

const signOff = record('signOff', {
  stage: needs(choice(stages), t('Vaihe', 'Skede', 'Stage')),
  date: needs(date, t('Päivä', 'Datum', 'Date')),
  by: needs(words(200), t('Rooli', 'Roll', 'Role')),
  document: may(line(), t('Asiakirja', 'Dokument', 'Document')),
})

/** What stands at the top of each plan. */
export const head = {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  unit: needs(ref('unit'), t('Kirjanpitoyksikkö', 'Bokföringsenhet', 'Accounting unit')),
  language: needs(
    choice(languageNames),
    t('Kieli', 'Språk', 'Language'),
    t(
      'Kieli, jota tekstit ovat. Tekstin voi myös antaa monella kielellä: { fi: …, sv: … }.',
      'Det språk som texterna är på. En text kan också ges på flera språk: { fi: …, sv: … }.',
      'The language the texts are in. A text may also be given in several: { fi: …, sv: … }.',
    ),
  ),
  stage: needs(
    choice(stages),
    t('Vaihe', 'Skede', 'Stage'),
    t(
      'Kuinka pitkällä suunnitelma on. Vaihe ratkaisee, kuinka paljon siltä odotetaan.',
      'Hur långt planen har kommit. Skedet avgör hur mycket som väntas av den.',
      'How far the plan has come. It decides how much is expected of it.',
    ),
  ),
  period: needs(span, t('Suunnitelmakausi', 'Planperiod', 'Period of the plan')),
}

/** The whole file. */
export const unitPlan = record('unitPlan', {
  ...head,
  catalogue: may(
    line(40),
    t('Strategian versio', 'Strategins version', 'Version of the strategy'),
    t(
      'Strategialuettelon versio, jota vasten suunnitelma on tehty.',
      'Den version av strategin som planen är gjord mot.',
      'The version of the strategy catalogue the plan was made against.',
    ),
  ),
  updated: may(date, t('Päivitetty', 'Uppdaterad', 'Updated')),
  signOffs: may(listBy('stage', signOff), t('Vahvistukset', 'Bekräftelser', 'Sign-offs')),
  fingerprints: may(
    listBy(
      'strategyGoal',
      record('fingerprint', {
        strategyGoal: needs(ref('strategyGoal'), t('Strategian tavoite', 'Strategins mål', 'Strategy goal')),
        sha256: needs(line(64), t('Tiiviste', 'Kondensat', 'Digest')),
      }),
    ),
    t(
      'Strategian sanamuodot hyväksyttäessä',
      'Strategins ordalydelser vid godkännandet',
      'Wordings of the strategy when approved',
    ),
  ),
  currentState: may(currentState, t('Nykytila', 'Nuläge', 'Current state')),
  goals: may(listBy('id', goal), t('Tavoitteet', 'Mål', 'Goals')),
  note: may(words(), label.note),
})
/** The action plan of one unit, as read. */
export type UnitPlan = ValueOf<typeof unitPlan>
