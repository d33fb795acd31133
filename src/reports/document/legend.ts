import { stages, statuses } from '../../core/files/choices.ts'
import { remarks } from '../../core/follow-up.ts'
import { progressStates, thresholds } from '../../core/progress.ts'
import { type Text, t } from '../../core/text.ts'
import type { Material } from '../material.ts'
import { mark } from './cells.ts'
import { cellsIn } from './contents.ts'
import type { Mark, Meaning, Section } from './document.ts'

/** What each mark is called, and what it means. In this order they are explained. */
const meanings: Readonly<Record<Mark, { readonly name: Text; readonly meaning: Text }>> = {
  draft: {
    name: stages.draft,
    meaning: t(
      'Suunnitelmaa kirjoitetaan vielä.',
      'Planen är under arbete.',
      'The plan is still being written.',
    ),
  },
  submitted: {
    name: stages.submitted,
    meaning: t(
      'Suunnitelma on annettu ministeriölle.',
      'Planen har lämnats till ministeriet.',
      'The plan has been handed in to the ministry.',
    ),
  },
  approved: {
    name: stages.approved,
    meaning: t('Suunnitelma on hyväksytty.', 'Planen har godkänts.', 'The plan has been approved.'),
  },
  monitoring: {
    name: stages.monitoring,
    meaning: t(
      'Suunnitelma on voimassa ja sitä seurataan.',
      'Planen gäller och följs upp.',
      'The plan is in force and followed up.',
    ),
  },
  waiting: {
    name: statuses['not-started'],
    meaning: t(
      'Toimenpidettä ei ole aloitettu.',
      'Åtgärden har inte påbörjats.',
      'The measure has not been started.',
    ),
  },
  ongoing: {
    name: statuses['in-progress'],
    meaning: t('Toimenpide on käynnissä.', 'Åtgärden pågår.', 'The measure is under way.'),
  },
  done: {
    name: statuses.completed,
    meaning: t('Toimenpide on tehty.', 'Åtgärden är genomförd.', 'The measure has been carried out.'),
  },
  stopped: {
    name: statuses.discontinued,
    meaning: t('Toimenpiteestä on luovuttu.', 'Åtgärden har avbrutits.', 'The measure has been given up.'),
  },
  covered: {
    name: t('valittu', 'valt', 'chosen'),
    meaning: t(
      'Strategian tavoitetta toteuttaa ainakin yksi tavoite. Luku kertoo, montako.',
      'Minst ett mål genomför strategins mål. Talet anger hur många.',
      "At least one goal carries out the strategy's goal. The number says how many.",
    ),
  },
  uncovered: {
    name: t('ei valittu', 'inte valt', 'not chosen'),
    meaning: t(
      'Mikään tavoite ei toteuta strategian tavoitetta. Se ei ole virhe.',
      'Inget mål genomför strategins mål. Det är inget fel.',
      "No goal carries out the strategy's goal. That is not an error.",
    ),
  },
  missing: {
    name: t('puuttuu', 'saknas', 'missing'),
    meaning: t(
      'Tieto pitäisi olla, mutta sitä ei ole.',
      'Uppgiften borde finnas men saknas.',
      'It should be there, and is not.',
    ),
  },
  explained: {
    name: t('selitetty', 'förklarad', 'explained'),
    meaning: t(
      'Tietoa ei ole, mutta suunnitelma kertoo, miksi ja milloin se saadaan.',
      'Uppgiften saknas, men planen berättar varför och när den fås.',
      'It is not there, but the plan says why and when it will be.',
    ),
  },
  waived: {
    name: t('poikkeus', 'undantag', 'waived'),
    meaning: t(
      'Puutteelle on hyväksytty poikkeus.',
      'Ett undantag har godkänts för bristen.',
      'An exception has been accepted for the gap.',
    ),
  },
  complete: {
    name: t('kunnossa', 'i ordning', 'in order'),
    meaning: t(
      'Kaikki odotetut kentät ovat kunnossa.',
      'Alla väntade fält är i ordning.',
      'All the expected fields are in order.',
    ),
  },
  mostly: {
    name: t('suurimmaksi osaksi', 'till största delen', 'mostly'),
    meaning: t(
      'Vähintään puolet odotetuista kentistä on kunnossa.',
      'Minst hälften av de väntade fälten är i ordning.',
      'At least half of the expected fields are in order.',
    ),
  },
  partly: {
    name: t('osaksi', 'delvis', 'partly'),
    meaning: t(
      'Alle puolet odotetuista kentistä on kunnossa.',
      'Mindre än hälften av de väntade fälten är i ordning.',
      'Less than half of the expected fields are in order.',
    ),
  },
  bare: {
    name: t('tyhjä', 'tomt', 'empty'),
    meaning: t(
      'Yksikään odotettu kenttä ei ole kunnossa.',
      'Inget av de väntade fälten är i ordning.',
      'None of the expected fields is in order.',
    ),
  },
  achieved: {
    name: progressStates.achieved,
    meaning: t(
      'Viimeinen tavoitetaso on saavutettu.',
      'Den sista målnivån har uppnåtts.',
      'The last target has been reached.',
    ),
  },
  'on-track': {
    name: progressStates['on-track'],
    meaning: t(
      `Muutoksesta, jota tähän mennessä odotetaan, on toteutunut vähintään ${thresholds.onTrack} prosenttia; säilytettävä arvo on säilynyt.`,
      `Av den förändring som väntas hittills har minst ${thresholds.onTrack} procent skett; ett värde som ska behållas har behållits.`,
      `At least ${thresholds.onTrack} per cent of the change expected by now has come about; a value to be maintained has been.`,
    ),
  },
  behind: {
    name: progressStates.behind,
    meaning: t(
      `Odotetusta muutoksesta on toteutunut vähintään ${thresholds.behind} mutta alle ${thresholds.onTrack} prosenttia.`,
      `Minst ${thresholds.behind} men mindre än ${thresholds.onTrack} procent av den väntade förändringen har skett.`,
      `At least ${thresholds.behind} but less than ${thresholds.onTrack} per cent of the expected change has come about.`,
    ),
  },
  'off-track': {
    name: progressStates['off-track'],
    meaning: t(
      `Odotetusta muutoksesta on toteutunut alle ${thresholds.behind} prosenttia, tai arvo on mennyt väärään suuntaan.`,
      `Mindre än ${thresholds.behind} procent av den väntade förändringen har skett, eller så har värdet gått åt fel håll.`,
      `Less than ${thresholds.behind} per cent of the expected change has come about, or the value has gone the wrong way.`,
    ),
  },
  unjudged: {
    name: t('ei arvioitu', 'inte bedömd', 'not judged'),
    meaning: t(
      'Etenemistä ei voi tai ei vielä pidä arvioida. Syy lukee vieressä.',
      'Utvecklingen kan inte eller ska inte ännu bedömas. Orsaken står bredvid.',
      'Progress cannot be judged, or not yet. The reason stands beside it.',
    ),
  },
  late: {
    name: remarks.late,
    meaning: t(
      'Määräaika on ohi, eikä asiaa ole merkitty valmiiksi tai aloitetuksi.',
      'Tidsfristen har gått ut, och saken är inte märkt som klar eller påbörjad.',
      'The time is over, and it is not marked as completed or started.',
    ),
  },
  soon: {
    name: remarks['due-soon'],
    meaning: t('Määräaika lähestyy.', 'Tidsfristen närmar sig.', 'The day is near.'),
  },
  silent: {
    name: remarks['no-progress'],
    meaning: t(
      'Toimenpide oli käynnissä viimeksi raportoitavana vuonna, mutta sen etenemisestä ei kerrota.',
      'Åtgärden pågick under det senaste rapporteringsåret, men inget sägs om hur den har framskridit.',
      'The measure was under way in the last year to be reported, and nothing is said of how it went.',
    ),
  },
}

/** The marks that a report uses, each with its name and meaning. */
export function legendOf(sections: readonly Section[], { language }: Material): Meaning[] {
  const used = new Set<Mark>()
  for (const cell of cellsIn(sections))
    if ((cell.kind === 'mark' || cell.kind === 'number') && cell.mark) used.add(cell.mark)
  return (Object.keys(meanings) as Mark[])
    .filter((name) => used.has(name))
    .map((name) => ({
      mark: mark(name, meanings[name].name[language]),
      meaning: meanings[name].meaning[language],
    }))
}
