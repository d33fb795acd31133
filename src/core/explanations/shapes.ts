/** Explanations of the codes for the shape of files. */

import type { Explanation } from '../explanation.ts'
import { t } from '../text.ts'

const sameEverywhere = t(
  'Kun arvo on kaikissa suunnitelmissa samassa muodossa, sitä voi verrata, laskea yhteen ja näyttää.',
  'När värdet har samma form i alla planer kan det jämföras, summeras och visas.',
  'When a value has the same form in all plans it can be compared, added up and shown.',
)

/** An indicator with something in it. */
const indicatorWith = (line: string): string =>
  `goals:\n  - id: tavoite\n    title: Tavoite\n    indicators:\n      - id: mittari\n        ${line}`
const goalWith = (line: string): string => `goals:\n  - id: tavoite\n    ${line}`

export const shapes: readonly Explanation[] = [
  {
    code: 'format-unknown',
    title: t(
      'Tiedoston muoto on sellainen, jonka tämä toimi tuntee.',
      'Filens format är ett som denna toimi känner till.',
      'The format of the file is one this toimi knows.',
    ),
    why: t(
      'Uudemmassa muodossa voi olla kenttiä, joita vanha toimi ei ymmärrä ja jotka se jättäisi lukematta.',
      'Ett nyare format kan ha fält som en äldre toimi inte förstår och skulle låta bli att läsa.',
      'A newer format may have fields that an older toimi does not understand and would leave unread.',
    ),
  },
  {
    code: 'field-missing',
    title: t(
      'Pakolliset kentät on kirjoitettu.',
      'De obligatoriska fälten är skrivna.',
      'The required fields are there.',
    ),
    why: t(
      'Ilman niitä kohtaa ei voi tunnistaa tai yhdistää muihin.',
      'Utan dem kan posten inte kännas igen eller kopplas till andra.',
      'Without them the item cannot be told apart or tied to others.',
    ),
    good: goalWith('title: Hankintaosaaminen vahvistuu'),
    bad: goalWith('strategyGoals: [T2.1]'),
  },
  {
    code: 'field-unknown',
    title: t(
      'Kentät ovat sellaisia, joita toimi tuntee.',
      'Fälten är sådana som toimi känner till.',
      'The fields are ones that toimi knows.',
    ),
    why: t(
      'Väärin kirjoitettu kenttä jäisi huomaamatta, ja sen sisältö puuttuisi raporteista.',
      'Ett felstavat fält skulle gå obemärkt förbi, och dess innehåll saknas i rapporterna.',
      'A misspelt field would go unnoticed, and what it holds would be missing from reports.',
    ),
    good: indicatorWith('title: Koulutetut'),
    bad: indicatorWith('titel: Koulutetut'),
  },
  {
    code: 'text-empty',
    title: t(
      'Kirjoitetussa tekstissä on sanoja.',
      'En skriven text har ord.',
      'A text that is written has words.',
    ),
    why: t(
      'Tyhjä teksti näyttää täytetyltä, vaikka tieto puuttuu.',
      'En tom text ser ifylld ut fast uppgiften saknas.',
      'An empty text looks filled in although nothing is known.',
    ),
    good: 'note: Päivitetään keväällä',
    bad: "note: ''",
  },
  {
    code: 'text-too-long',
    title: t(
      'Teksti mahtuu sille varattuun tilaan.',
      'Texten ryms på den plats den har.',
      'A text fits the room it has.',
    ),
    why: t(
      'Pitkä teksti ei mahdu taulukoihin eikä Excelin soluun. Otsikon lisätiedot kuuluvat kuvaukseen.',
      'En lång text ryms inte i tabeller eller i en cell i Excel. Mer än en rubrik hör till beskrivningen.',
      'A long text does not fit into tables or a cell of Excel. What is more than a title belongs into the description.',
    ),
  },
  {
    code: 'list-too-long',
    title: t(
      'Luettelossa on kohtuullinen määrä kohtia.',
      'Listan har ett rimligt antal poster.',
      'A list has a reasonable number of items.',
    ),
    why: t(
      'Satojen kohtien luettelo ei ole suunnitelma, jota joku lukee; usein se on syntynyt vahingossa.',
      'En lista med hundratals poster är ingen plan som någon läser; ofta har den uppstått av misstag.',
      'A list of hundreds is no plan that anybody reads; often it came about by mistake.',
    ),
  },
  {
    code: 'words-expected',
    title: t(
      'Teksti on tekstiä, tai teksti kielittäin.',
      'En text är text, eller text per språk.',
      'A text is a text, or a text by language.',
    ),
    why: sameEverywhere,
    good: 'note: { fi: Päivitetään, sv: Uppdateras }',
    bad: 'note: [Päivitetään]',
  },
  {
    code: 'line-expected',
    title: t(
      'Lyhyt tieto on yhdellä rivillä.',
      'En kort uppgift står på en rad.',
      'A short text stands on one line.',
    ),
    why: sameEverywhere,
    good: 'catalogue: "2020"',
    bad: 'catalogue: [2020]',
  },
  {
    code: 'numeral-expected',
    title: t(
      'Luvut kirjoitetaan numeroin ja pisteellä, ilman yksikköä.',
      'Tal skrivs med siffror och punkt, utan enhet.',
      'Numbers are written in digits with a point, without a unit.',
    ),
    why: sameEverywhere,
    good: indicatorWith('decimals: 1'),
    bad: indicatorWith('decimals: yksi'),
  },
  {
    code: 'number-form',
    title: t(
      'Luku on kirjoitettu niin, että sen voi lukea vain yhdellä tavalla.',
      'Talet är skrivet så att det bara kan läsas på ett sätt.',
      'A number is written so that it can be read in one way only.',
    ),
    why: t(
      'YAML lukee 010 ja 1_000 toisin kuin kirjoittaja tarkoitti.',
      'YAML läser 010 och 1_000 på ett annat sätt än skribenten menade.',
      'YAML reads 010 and 1_000 otherwise than their author meant.',
    ),
    good: indicatorWith('baseline: { period: 2021, value: 1000 }'),
    bad: indicatorWith('baseline: { period: 2021, value: 0x10 }'),
  },
  {
    code: 'version-expected',
    title: t('Muodon versio on luku.', 'Formatets version är ett tal.', 'The format version is a number.'),
    why: t(
      'Siitä toimi tietää, miten tiedosto luetaan.',
      'Av den vet toimi hur filen ska läsas.',
      'By it toimi knows how to read the file.',
    ),
  },
  {
    code: 'period-expected',
    title: t(
      'Ajanjakso on vuosi, puolivuosi, neljännes, kuukausi tai vuosiväli.',
      'En period är ett år, ett halvår, ett kvartal, en månad eller flera år.',
      'A period is a year, half-year, quarter, month or a span of years.',
    ),
    why: sameEverywhere,
    good: indicatorWith('baseline: { period: 2022-H1, value: 1 }'),
    bad: indicatorWith('baseline: { period: kevät 2022, value: 1 }'),
  },
  {
    code: 'date-expected',
    title: t(
      'Päivä on muodossa 2026-01-31 ja kalenterissa.',
      'En dag skrivs 2026-01-31 och finns i kalendern.',
      'A day is written 2026-01-31 and is in the calendar.',
    ),
    why: t(
      '31.1. ja 1.31. menevät sekaisin, ja Excel arvaa toisin kuin ihminen.',
      '31.1. och 1.31. förväxlas, och Excel gissar annorlunda än människan.',
      '31.1. and 1.31. get mixed up, and Excel guesses otherwise than people.',
    ),
    good: 'updated: 2024-01-31',
    bad: 'updated: 31.1.2024',
  },
  {
    code: 'id-expected',
    title: t(
      'Tunnus on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
      'Ett id har små bokstäver a–z, siffror och bindestreck.',
      'An id has small letters a–z, digits and hyphens.',
    ),
    why: t(
      'Tunnukseen viitataan tiedostoissa, linkeissä ja komennoissa vuosien ajan.',
      'Till ett id hänvisas i filer, länkar och kommandon i åratal.',
      'An id is referred to in files, links and commands for years.',
    ),
    good: goalWith('title: Tavoite').replace('id: tavoite', 'id: osaaminen'),
    bad: goalWith('title: Tavoite').replace('id: tavoite', 'id: Osaaminen 1'),
  },
  {
    code: 'ref-expected',
    title: t('Viittaus on tunnus.', 'En hänvisning är ett id.', 'A reference is an id.'),
    why: sameEverywhere,
    good: `${goalWith('title: Tavoite')}\n    strategyGoals: [T2.1]`,
    bad: `${goalWith('title: Tavoite')}\n    strategyGoals: [[T2.1]]`,
  },
  {
    code: 'choice-expected',
    title: t(
      'Arvo on jokin niistä, jotka kenttä tuntee.',
      'Värdet är ett av dem som fältet känner till.',
      'The value is one of those the field knows.',
    ),
    why: sameEverywhere,
    good: indicatorWith('frequency: yearly'),
    bad: indicatorWith('frequency: vuosittain'),
  },
  {
    code: 'flag-expected',
    title: t('Kyllä on true ja ei on false.', 'Ja är true och nej är false.', 'Yes is true and no is false.'),
    why: sameEverywhere,
  },
  {
    code: 'value-expected',
    title: t(
      'Mittarin arvo on luku, true, false tai teksti.',
      'En indikators värde är ett tal, true, false eller en text.',
      'The value of an indicator is a number, true, false or a text.',
    ),
    why: sameEverywhere,
    good: indicatorWith('baseline: { period: 2021, value: 3 }'),
    bad: indicatorWith('baseline: { period: 2021, value: [3] }'),
  },
  {
    code: 'list-expected',
    title: t(
      'Luettelon kohdat alkavat viivalla.',
      'Posterna i en lista börjar med ett streck.',
      'The items of a list begin with a dash.',
    ),
    why: sameEverywhere,
    good: 'goals: []',
    bad: 'goals: osaaminen',
  },
  {
    code: 'map-expected',
    title: t('Nimetyt arvot ovat kenttinä.', 'Namngivna värden är fält.', 'Named values are fields.'),
    why: sameEverywhere,
  },
  {
    code: 'record-expected',
    title: t(
      'Kohta koostuu kentistä: nimi: arvo.',
      'En post består av fält: namn: värde.',
      'An item consists of fields: name: value.',
    ),
    why: sameEverywhere,
    good: 'currentState: { summary: Hyvä }',
    bad: 'currentState: Hyvä',
  },
]
