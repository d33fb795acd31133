/** The plan of one accounting unit: plans/<branch>/<unit>.yaml. */
import {
  choice,
  date,
  line,
  listBy,
  may,
  needs,
  numeral,
  period,
  record,
  ref,
  type ValueOf,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { languageNames, stages } from './choices.ts'
import { label } from './fields.ts'
import { goal } from './goal.ts'

export type { Goal, Measure } from './goal.ts'
export type { Indicator } from './indicator.ts'
export { type Point, type ValueRole, valueRoles } from './point.ts'

export const maturity = record('maturity', {
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
/** The state of procurement when the plan is made. */
export const currentState = record('currentState', {
  summary: may(words(5000), t('Yhteenveto', 'Sammanfattning', 'Summary')),
  maturity: may(listBy('ambition', maturity), t('Kypsyys', 'Mognad', 'Maturity')),
})
/** The years a plan covers, both ends included. */
const span = record('span', {
  from: needs(period, t('Alkaen', 'Från', 'From')),
  to: needs(period, t('Asti', 'Till', 'To')),
})

/** The agreement of somebody to a stage of a plan. */
export const signOff = record('signOff', {
  stage: needs(choice(stages), t('Vaihe', 'Skede', 'Stage')),
  date: needs(date, t('Päivä', 'Datum', 'Date')),
  by: needs(words(200), t('Rooli', 'Roll', 'Role')),
  document: may(line(), t('Asiakirja', 'Dokument', 'Document')),
})

/** The first fields of every plan. */
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
