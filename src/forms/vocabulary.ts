/** What a form says by itself. */
import { type Text, t } from '../core/text.ts'

export const words = {
  title: t('Toimintasuunnitelman lomake', 'Blankett för åtgärdsplanen', 'Form of the action plan'),
  id: t('Tunnus', 'Id', 'Id'),
  lacking: t('Puuttuu vielä', 'Saknas ännu', 'Still missing'),
  guide: t('Ohje', 'Anvisning', 'Guide'),
  gaps: t('Puutteet', 'Brister', 'Gaps'),
  gapsAbout: t(
    'Tämä puuttui suunnitelmasta, kun lomake tehtiin. Linkki vie soluun, johon tieto kirjoitetaan.',
    'Detta saknades i planen när blanketten gjordes. Länken leder till den cell där uppgiften skrivs.',
    'This was missing in the plan when the form was made. The link leads to the cell where it is written.',
  ),
  noGaps: t(
    'Suunnitelmasta ei puuttunut mitään, kun lomake tehtiin.',
    'Inget saknades i planen när blanketten gjordes.',
    'Nothing was missing in the plan when the form was made.',
  ),
  gapHeads: [
    t('Solu', 'Cell', 'Cell'),
    t('Kohde', 'Objekt', 'Item'),
    t('Mitä puuttuu', 'Vad som saknas', 'What is missing'),
  ],
  issuesAbout: t(
    'Tämä on ratkaistava, ennen kuin lomake voidaan viedä suunnitelmaan. Linkki vie soluun.',
    'Detta måste avgöras innan blanketten kan föras in i planen. Länken leder till cellen.',
    'This is to be settled before the form can be taken into the plan. The link leads to the cell.',
  ),
  noIssues: t(
    'Lomakkeesta ei löytynyt ongelmia.',
    'Inga problem hittades i blanketten.',
    'No problems were found in the form.',
  ),
  issueHeads: [
    t('Solu', 'Cell', 'Cell'),
    t('Vakavuus', 'Allvarlighet', 'Severity'),
    t('Mitä on ratkaistava', 'Vad som ska avgöras', 'What is to be settled'),
  ],
} as const

/** What stands before the key of a row that awaits a value and is nothing until it has one. */
export const awaiting = '?'

/** How a value of each kind is written, where its field does not say. */
export const hints = {
  choice: t('Valitse luettelosta.', 'Välj i listan.', 'Choose from the list.'),
  period: t(
    'Esimerkiksi 2024, 2024-H1, 2024-Q3, 2024-05 tai 2023-2025.',
    'Till exempel 2024, 2024-H1, 2024-Q3, 2024-05 eller 2023-2025.',
    'For example 2024, 2024-H1, 2024-Q3, 2024-05 or 2023-2025.',
  ),
  date: t(
    'Päivä, esimerkiksi 31.12.2026.',
    'Ett datum, till exempel 31.12.2026.',
    'A day, for example 31.12.2026.',
  ),
  numeral: t('Luku ilman yksikköä.', 'Ett tal utan enhet.', 'A number without a unit.'),
  value: t(
    'Luku ilman yksikköä; kyllä tai ei, jos mittari on sellainen.',
    'Ett tal utan enhet; ja eller nej om indikatorn är sådan.',
    'A number without a unit; yes or no for such an indicator.',
  ),
  list: t('Useita: puolipiste väliin.', 'Flera: semikolon emellan.', 'Several: a semicolon between them.'),
} as const satisfies Readonly<Record<string, Text>>
