/** Goals, and the measures by which they are to be reached. */
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
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { scopes, statuses } from './choices.ts'
import { label, responsible, visibility, was } from './fields.ts'
import { indicator } from './indicator.ts'

export const milestone = record('milestone', {
  id: needs(id(), label.id),
  title: needs(words(300), label.title),
  due: may(period, t('Määräaika', 'Tidsfrist', 'Due')),
  done: may(date, t('Valmistui', 'Blev klar', 'Done')),
})
/** What may go wrong with a goal or a measure. */
export const risk = record('risk', {
  id: needs(id(), label.id),
  title: needs(words(500), t('Riski', 'Risk', 'Risk')),
  response: may(words(), t('Varautuminen', 'Beredskap', 'Response')),
})
/** How a measure stood in a period. */
export const progress = record('progress', {
  period: needs(period, label.period),
  summary: needs(words(), t('Tilanne', 'Läge', 'Situation')),
})
const risks = may(listBy('id', risk, 50), t('Riskit', 'Risker', 'Risks'))
const partners = may(setOf(line(200)), label.partners)

/** A measure: an action with its responsible role, schedule, status and resources. */
export const measure = record('measure', {
  id: needs(id(), label.id),
  was,
  title: needs(words(300), label.title),
  description: may(words(), t('Kuvaus', 'Beskrivning', 'Description')),
  scope: may(choice(scopes), label.scope),
  visibility,
  responsible: may(responsible, label.responsible),
  schedule: may(
    record('schedule', {
      start: may(period, t('Alkaa', 'Börjar', 'Start')),
      end: may(period, t('Päättyy', 'Slutar', 'End')),
    }),
    t('Aikataulu', 'Tidtabell', 'Schedule'),
  ),
  status: may(choice(statuses), t('Tila', 'Status', 'Status')),
  resources: may(
    record('resources', {
      euros: may(numeral({ min: 0 }), t('Euroa', 'Euro', 'Euros')),
      personMonths: may(numeral({ min: 0 }), t('Henkilötyökuukautta', 'Personmånader', 'Person-months')),
      note: may(words(500), label.note),
    }),
    t('Resurssit', 'Resurser', 'Resources'),
  ),
  partners,
  milestones: may(listBy('id', milestone, 50), t('Välitavoitteet', 'Milstolpar', 'Milestones')),
  progress: may(listBy('period', progress), t('Eteneminen', 'Framsteg', 'Progress')),
  risks,
  note: may(words(), label.note),
})
/** A measure of a goal. */
export type Measure = ValueOf<typeof measure>

/** A goal of a unit, tied to goals of the strategy, or its own. */
export const goal = record('goal', {
  id: needs(id(), label.id),
  was,
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
  scope: may(choice(scopes), label.scope),
  visibility,
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
  partners,
  risks,
  note: may(words(), label.note),
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
})
/** A goal of a plan, with its measures and indicators. */
export type Goal = ValueOf<typeof goal>
