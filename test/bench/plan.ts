/** Unit plans as people might write them. */
import type { Random } from './random.ts'

type Words = readonly [string, ...string[]]

const sentences: Words = [
  'Hankintojen suunnittelu alkaa usein liian myöhään, jolloin markkinavuoropuhelulle ei jää aikaa.',
  'Sopimuskauden aikainen valvonta on hajallaan, eikä poikkeamista kerry vertailukelpoista tietoa.',
  'Kilpailutuksiin saadaan tarjouksia aiempaa enemmän, mutta pienten yritysten osuus ei ole kasvanut.',
  'Vastuullisuusvaatimukset ovat käytössä suurimmissa hankinnoissa; pienissä niitä käytetään harvoin.',
  'Laskudatasta luokitellaan noin kaksi kolmasosaa, joten kokonaiskuva hankinnoista on vielä vajaa.',
  'Osaamista on hankintayksikössä riittävästi, mutta asiantuntijoiden taidot vaihtelevat paljon.',
  'Yhteishankintojen käyttöaste on noussut, ja oman kilpailutuksen tarve arvioidaan aina erikseen.',
  'Innovatiivisia hankintoja kokeillaan vuosittain, mutta opit eivät vielä leviä muihin hankintoihin.',
  'Elinkaarikustannukset lasketaan laitehankinnoissa ja otetaan mukaan myös rakentamiseen.',
  'Sähköinen hankinnasta maksuun -prosessi kattaa tilaukset; sopimukset siirretään järjestelmään.',
]
const goals: Words = [
  'Hankintoja tekevät tuntevat roolinsa ja osaavat sen',
  'Hankinnat suunnitellaan ajoissa ja yhdessä',
  'Tarjouksia saadaan lisää ja useammilta',
  'Ympäristövaikutukset pienenevät koko elinkaaren ajan',
  'Hankintatieto on avointa ja vertailukelpoista',
]
const measures: Words = [
  'Hankintakortti pakolliseksi kaikille, joilla on hankintatehtäviä',
  'Vuosikello hankintojen suunnittelulle',
  'Markkinavuoropuhelun mallipohjat ja koulutus',
  'Sopimusvastaavien vertaismentorointi',
  'Hiilijalanjäljen laskenta suurimmissa hankinnoissa',
]
const indicators: Words = [
  'Hankintakortin suorittaneet',
  'Ajoissa aloitetut hankinnat',
  'Tarjousten määrä kilpailutusta kohti',
  'Sopimuskatselmusten määrä',
]
const roles: Words = ['Hankintapäällikkö', 'Henkilöstöpäällikkö', 'Talouspäällikkö', 'Johtava asiantuntija']
const sources: Words = [
  'Henkilöstöjärjestelmä',
  'Hankintojen kilpailutusjärjestelmä',
  'Laskudata',
  'Oma seurantataulukko',
]
const strategyGoals: Words = ['T1.1', 'T2.1', 'T2.2', 'T3.1', 'T5.1', 'T6.1', 'T7.1', 'T8.1']

/** The last year of a plan, and the last of which there are actuals. */
const [lastYear, lastActual] = [2025, 2023]

const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

function measure(id: string, { between, pick }: Random) {
  const start = between(2022, 2023)
  return {
    id,
    title: pick(measures),
    description: pick(sentences),
    responsible: { role: pick(roles) },
    schedule: { start: `${start}-0${between(1, 9)}`, end: `${between(start + 1, 2025)}-${between(10, 12)}` },
    status: pick(['not-started', 'in-progress', 'completed']),
    resources: { euros: between(1, 90) * 1000, personMonths: between(1, 12) },
    progress: [2022, 2023].map((period) => ({ period, summary: pick(sentences) })),
  }
}

/** A share of a hundred, rising year by year. */
function indicator(id: string, firstYear: number, { between, pick }: Random) {
  const first = between(5, 40)
  const step = between(2, 12) / (lastYear - firstYear)
  const after = (at: number) => Math.round((first + at * step) * 10) / 10
  return {
    id,
    title: pick(indicators),
    definition: pick(sentences),
    kind: 'percent',
    unitOfMeasure: '%',
    decimals: 1,
    direction: 'increase',
    baseline: { period: firstYear - 1, value: first, source: pick(sources) },
    targets: yearsFrom(firstYear, lastYear).map((period, at) => ({ period, value: after(at + 1) })),
    actuals: yearsFrom(firstYear, lastActual).map((period, at) => ({ period, value: after(at) })),
    source: pick(sources),
    frequency: 'yearly',
    responsible: { role: pick(roles) },
  }
}

function shared(id: string, firstYear: number, { between, pick }: Random) {
  const terms = (period: number, low: number) => ({
    period,
    numerator: between(low, low + 3),
    denominator: 100,
  })
  return {
    id,
    shared: 'innovatiiviset-osuus',
    baseline: { ...terms(firstYear - 1, 1), source: pick(sources) },
    targets: [{ period: lastYear, value: 60 }],
    actuals: yearsFrom(firstYear, lastActual).map((period, at) => terms(period, 5 + 4 * at)),
    responsible: { role: pick(roles) },
  }
}

function goal(at: number, firstYear: number, chance: Random) {
  const { between, pick, join } = chance
  const id = `tavoite-${at}`
  const ids = (name: string, count: number) =>
    Array.from({ length: count }, (_, each) => `${name}-${at}-${each + 1}`)
  return {
    id,
    strategyGoals: [pick(strategyGoals)],
    title: pick(goals),
    rationale: join(sentences, 1, 3),
    measures: ids('toimenpide', between(1, 2)).map((each) => measure(each, chance)),
    indicators: [
      ...ids('mittari', between(1, 2)).map((each) => indicator(each, firstYear, chance)),
      ...(at === 1 ? [shared(`osuus-${at}`, firstYear, chance)] : []),
    ],
  }
}

/** A plan in which nothing is wrong, as plain values. */
export type Plan = ReturnType<typeof unitPlan>

/** The plan of a unit, with actuals of so many years: 7 to 14 kB as YAML with two. */
export function unitPlan(unit: string, years: number, chance: Random) {
  const { between, join } = chance
  const from = lastActual - years + 1
  return {
    format: 1,
    unit,
    language: 'fi',
    stage: 'monitoring',
    period: { from, to: lastYear },
    currentState: {
      summary: join(sentences, 4, 6),
      maturity: ['T1', 'T2', 'T3'].map((ambition) => ({
        ambition,
        level: between(0, 4),
        evidence: join(sentences, 1, 1),
      })),
    },
    goals: Array.from({ length: between(3, 5) }, (_, at) => goal(at + 1, from, chance)),
  }
}
