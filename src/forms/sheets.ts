import { type Text, t } from '../core/text.ts'

/** The sheets that people fill in, in their order. */
export const sheets = {
  state: {
    name: t('Nykytila', 'Nuläge', 'Current state'),
    about: t(
      'Missä vaiheessa suunnitelma on, ja missä hankinnat ovat nyt. Kypsyys arvioidaan niistä tahtotiloista, jotka ovat yksikölle tärkeitä; muut rivit voi jättää tyhjiksi.',
      'I vilket skede planen är, och hur det står till med upphandlingarna nu. Mognaden bedöms för de strategiska avsikter som är viktiga för enheten; övriga rader kan lämnas tomma.',
      'How far the plan has come, and how procurement stands now. Maturity is assessed for the ambitions that matter to the unit; other rows may be left empty.',
    ),
  },
  goals: {
    name: t('Tavoitteet', 'Mål', 'Goals'),
    about: t(
      'Yksi rivi on yksi yksikön oma tavoite. Valitse, mitä strategian tavoitteita se toteuttaa; yksikön omalla tavoitteella ei tarvitse olla niitä.',
      'En rad är ett av enhetens egna mål. Välj vilka av strategins mål det genomför; ett eget mål behöver inga.',
      "One row is one of the unit's own goals. Choose which of the strategy's goals it carries out; a goal of the unit's own needs none.",
    ),
  },
  measures: {
    name: t('Toimenpiteet', 'Åtgärder', 'Measures'),
    about: t(
      'Yksi rivi on yksi toimenpide: mitä tehdään, kuka vastaa, milloin. Valitse tavoite, johon se kuuluu. Ajat: 2024, 2024-H1, 2024-Q3 tai 2024-05.',
      'En rad är en åtgärd: vad som görs, vem som svarar för den, när. Välj det mål som den hör till. Tider: 2024, 2024-H1, 2024-Q3 eller 2024-05.',
      'One row is one measure: what is done, who answers for it, when. Choose the goal it belongs to. Times: 2024, 2024-H1, 2024-Q3 or 2024-05.',
    ),
  },
  progress: {
    name: t('Eteneminen', 'Framsteg', 'Progress'),
    about: t(
      'Yksi rivi kertoo, missä yhdessä toimenpiteessä mentiin yhtenä ajanjaksona.',
      'En rad berättar hur läget var för en åtgärd under en period.',
      'One row tells where one measure stood in one period.',
    ),
  },
  indicators: {
    name: t('Mittarit', 'Indikatorer', 'Indicators'),
    about: t(
      'Yksi rivi on yksi mittari: mitä mitataan, mistä tieto saadaan. Luvut kirjoitetaan taulukkoon Arvot. Yhteisestä mittarista valitaan vain sen nimi; laji, mittayksikkö ja suunta tulevat siitä.',
      'En rad är en indikator: vad som mäts, varifrån uppgiften fås. Talen skrivs på bladet Värden. Av en gemensam indikator väljs bara namnet; slag, måttenhet och riktning följer med den.',
      'One row is one indicator: what is measured, and where the data come from. Numbers go on the sheet Values. Of a shared indicator only choose its name; kind, unit of measure and direction come with it.',
    ),
  },
  values: {
    name: t('Arvot', 'Värden', 'Values'),
    about: t(
      'Yksi rivi on yksi luku: mittarin lähtötaso, tavoitetaso tai toteuma yhdeltä ajanjaksolta (2024, 2024-H1, 2024-Q3, 2024-05 tai 2023-2025). Kirjoita arvo, tai osuudesta osoittaja ja nimittäjä: 41 henkilöä 100:sta. Rivit, joiden tunnus alkaa kysymysmerkillä, odottavat lukua; tyhjinä ne eivät muuta mitään.',
      'En rad är ett tal: en indikators utgångsnivå, målnivå eller utfall för en period (2024, 2024-H1, 2024-Q3, 2024-05 eller 2023-2025). Skriv värdet, eller av en andel täljaren och nämnaren: 41 personer av 100. Rader vars id börjar med ett frågetecken väntar på ett tal; tomma ändrar de ingenting.',
      "One row is one number: an indicator's baseline, target or actual for one period (2024, 2024-H1, 2024-Q3, 2024-05 or 2023-2025). Write the value, or of a share its numerator and denominator: 41 people of 100. Rows whose id begins with a question mark await a number; empty, they change nothing.",
    ),
  },
  missing: {
    name: t('Selitykset', 'Förklaringar', 'Explanations'),
    about: t(
      'Jos mittarin tietoa ei vielä ole, kerro tässä miksi ja milloin se saadaan. Selitetty tieto ei ole puute ennen päivää, jonka annat.',
      'Om en uppgift om en indikator inte finns ännu, berätta här varför och när den fås. En förklarad uppgift räknas inte som en brist före den dag du anger.',
      'Where something about an indicator is not known yet, say here why, and when it will be. What is explained is no gap until the day you give.',
    ),
  },
} as const satisfies Readonly<Record<string, { readonly name: Text; readonly about: Text }>>
export type SheetId = keyof typeof sheets

/** What a sheet says of itself, a sentence a line: a long line would run off the screen, since the first columns do not scroll. */
export const sentencesIn = (about: string): string[] => about.split(/(?<=[.:)]) (?=\p{Lu})/u)
