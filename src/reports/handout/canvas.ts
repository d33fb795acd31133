/** The action canvas: one big sheet on which a group thinks an action through. */
import { t } from '../../core/text.ts'
import type { Section } from '../document/document.ts'
import { nouns } from '../vocabulary.ts'
import { filled, room } from './room.ts'
import type { Sheet, SheetOf } from './sheet.ts'

/** The boxes in the order in which they are filled. */
const questions = [
  t('Mitä halutaan saada aikaan?', 'Vad vill vi uppnå?', 'What do we want to achieve?'),
  t('Kuka siitä hyötyy?', 'Vem har nytta av det?', 'Who benefits?'),
  t('Mitä tehdään?', 'Vad görs?', 'What is done?'),
  t('Ensimmäinen askel 30 päivän kuluessa', 'Första steget inom 30 dagar', 'First step within 30 days'),
  t('Kuka vastaa?', 'Vem ansvarar?', 'Who is responsible?'),
  t('Kenen kanssa?', 'Tillsammans med vem?', 'Together with whom?'),
  t(
    'Mitä tarvitaan: aika, raha, osaaminen',
    'Vad behövs: tid, pengar, kunskap',
    'What it takes: time, money, skills',
  ),
  t('Mikä voi mennä vikaan?', 'Vad kan gå fel?', 'What can go wrong?'),
  t('Mistä tiedämme onnistuneemme?', 'Hur vet vi att vi har lyckats?', 'How will we know?'),
  t('Mitä tarvitaan muilta yksiköiltä?', 'Vad behövs av andra enheter?', 'What is needed of other units?'),
] as const

function canvas({ scope: { material }, unit }: SheetOf): Section {
  const { language } = material
  return {
    id: 'canvas',
    about: canvases.about[language],
    title: unit ?? { text: nouns.measure[language] },
    sheet: 'landscape',
    blocks: [
      {
        kind: 'facts',
        boxes: true,
        facts: questions.map((question) => filled(question[language], room(9))),
      },
    ],
  }
}

export const canvases: Sheet = {
  name: 'canvas',
  about: t('Toimenpidepohja', 'Åtgärdsblad', 'Action canvas'),
  use: t(
    'Yksi pohja ryhmää ja toimenpidettä kohti. Tulosta mieluiten A3-kokoon. Ryhmä täyttää ruudut järjestyksessä.',
    'Ett blad per grupp och åtgärd. Skriv helst ut i A3. Gruppen fyller rutorna i ordning.',
    'One canvas for each group and measure. Best printed on A3. The group fills the boxes in order.',
  ),
  make: (of) => [canvas(of)],
  blank: (of) => [canvas(of)],
}
