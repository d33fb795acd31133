/** Explanations of the codes of `toimi fmt`. */
import type { Explanation } from '../explanation.ts'
import { t } from '../text.ts'

export const explanations: readonly Explanation[] = [
  {
    code: 'layout-other',
    title: t('Tiedosto on vakiomuodossa.', 'Filen är i standardform.', 'The file is in canonical layout.'),
    why: t(
      'Kun kentät ovat aina samassa järjestyksessä, muutoksissa näkyy vain se, mikä sisällössä muuttui.',
      'När fälten alltid står i samma ordning visar ändringarna bara vad som har ändrats i sak.',
      'When fields always stand in the same order, changes show only what has changed in substance.',
    ),
  },
  {
    code: 'layout-kept',
    title: t(
      'Tiedoston voi muotoilla muuttamatta sen sisältöä ja huomautuksia.',
      'Filen går att formatera utan att dess innehåll eller kommentarer ändras.',
      'The file can be laid out without a change of what it says or of its comments.',
    ),
    why: t(
      'Muotoilu ei saa muuttaa tietoja. Jos se muuttaisi, tiedosto jätetään ennalleen.',
      'Formateringen får inte ändra uppgifterna. Om den skulle göra det lämnas filen som den är.',
      'Laying out must not change the data. Where it would, the file is left as it is.',
    ),
  },
]
