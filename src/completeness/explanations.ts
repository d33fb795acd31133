/** What a count of completeness can have to say, as rules are explained. */
import type { Explanation } from '../core/explanation.ts'
import { t } from '../core/text.ts'

export const explanations: readonly Explanation[] = [
  {
    code: 'plan-missing',
    title: t(
      'Jokainen odotettu yksikkö on antanut suunnitelman.',
      'Varje väntad enhet har lämnat en plan.',
      'Every expected unit has handed in a plan.',
    ),
    why: t(
      'Puuttuva suunnitelma ei näy täytettyjen kenttien osuudessa, joten se lasketaan erikseen.',
      'En plan som saknas syns inte i andelen ifyllda fält, så den räknas för sig.',
      'A missing plan does not show in the share of fields filled, so it is counted by itself.',
    ),
  },
  {
    code: 'expected-unknown',
    title: t(
      'Tiedetään, keiltä suunnitelmaa odotetaan.',
      'Det är känt av vilka en plan väntas.',
      'It is known of whom a plan is expected.',
    ),
    why: t(
      'Ilman tiedostoa organisations.yaml puuttuvaa suunnitelmaa ei voi huomata.',
      'Utan organisations.yaml kan en plan som saknas inte upptäckas.',
      'Without organisations.yaml a missing plan cannot be noticed.',
    ),
  },
  {
    code: 'below-minimum',
    title: t(
      'Kentistä on kunnossa vähintään niin suuri osuus kuin --min vaatii.',
      'Minst så stor andel av fälten som --min kräver är i ordning.',
      'At least the share of fields that --min asks for is in order.',
    ),
    why: t(
      'Raja on sovittu portiksi: sen alle jäävää ei hyväksytä.',
      'Gränsen är avtalad som en grind: det som blir under den godkänns inte.',
      'The minimum was agreed as a gate: what stays below is not accepted.',
    ),
  },
  {
    code: 'fields-missing',
    title: t(
      'Mitään niin tärkeää ei puutu kuin --fail-on vaatii.',
      'Inget så viktigt som --fail-on anger saknas.',
      'Nothing as serious as --fail-on says is missing.',
    ),
    why: t(
      'Vakavuus riippuu suunnitelman vaiheesta: luonnokselta odotetaan vähemmän kuin hyväksytyltä.',
      'Hur allvarligt det är beror på planens skede: av ett utkast väntas mindre än av en godkänd plan.',
      'How serious it is depends on the stage of the plan: less is expected of a draft than of an approved one.',
    ),
  },
  {
    code: 'waiver-unmatched',
    title: t(
      'Hyväksytty poikkeus kattaa jotakin.',
      'Ett godkänt undantag täcker något.',
      'An accepted exception covers something.',
    ),
    why: t(
      'Poikkeus, jota ei enää tarvita, kätkisi saman puutteen, jos se palaa. Kohteen tunnus voi myös olla kirjoitettu väärin.',
      'Ett undantag som inte längre behövs skulle dölja samma brist om den återkommer. Objektets id kan också vara felskrivet.',
      'An exception that is no longer needed would hide the same gap if it came back. The id of the object may also be misspelt.',
    ),
  },
]
