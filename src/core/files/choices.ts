/** The closed sets of words a plan may use, each with its name for readers. */
import { eachLanguage, type Text, t } from '../text.ts'

export const stages = {
  draft: t('luonnos', 'utkast', 'draft'),
  submitted: t('toimitettu', 'inlämnad', 'submitted'),
  approved: t('hyväksytty', 'godkänd', 'approved'),
  monitoring: t('seurannassa', 'under uppföljning', 'monitoring'),
} as const satisfies Record<string, Text>
/** The stage of a plan, which decides how much is expected of it. */
export type Stage = keyof typeof stages

/** The stages from the first to the last. */
export const stageOrder = Object.keys(stages) as readonly Stage[]

export const languageNames = {
  fi: t('suomi', 'finska', 'Finnish'),
  sv: t('ruotsi', 'svenska', 'Swedish'),
  en: t('englanti', 'engelska', 'English'),
} as const satisfies Record<string, Text>

/** Said beside words, of the language they are in. */
export const inLanguage = {
  fi: t('suomeksi', 'på finska', 'in Finnish'),
  sv: t('ruotsiksi', 'på svenska', 'in Swedish'),
  en: t('englanniksi', 'på engelska', 'in English'),
} as const satisfies Record<string, Text>

export const statuses = {
  'not-started': t('ei aloitettu', 'inte påbörjad', 'not started'),
  'in-progress': t('käynnissä', 'pågår', 'in progress'),
  completed: t('valmis', 'klar', 'completed'),
  discontinued: t('keskeytetty', 'avbruten', 'discontinued'),
} as const satisfies Record<string, Text>
/** The status of a measure. */
export type Status = keyof typeof statuses

/** Whether something of a measure is still to be done. */
export const isOpen = ({ status }: { readonly status?: Status | undefined }): boolean =>
  status !== 'completed' && status !== 'discontinued'

export const kinds = {
  number: t('luku', 'tal', 'number'),
  count: t('lukumäärä', 'antal', 'count'),
  money: t('rahamäärä', 'belopp', 'money'),
  percent: t('prosenttiosuus', 'procentandel', 'percentage'),
  'yes-no': t('kyllä/ei', 'ja/nej', 'yes/no'),
  milestone: t('välitavoite', 'milstolpe', 'milestone'),
  scale: t('asteikko', 'skala', 'scale'),
  text: t('sanallinen', 'verbal', 'in words'),
} as const satisfies Record<string, Text>
/** The kind of an indicator's values. */
export type Kind = keyof typeof kinds

/** The name of a kind as written in a plan, followed by its name in the language where that differs. */
export const kindName = (kind: Kind): Text =>
  eachLanguage((language) => (kinds[kind][language] === kind ? kind : `${kind} (${kinds[kind][language]})`))

/** The kinds whose values are numbers to compute with. A scale has numbers too, but its steps are not amounts. */
export const numericKinds: readonly Kind[] = ['number', 'count', 'money', 'percent']

export const directions = {
  increase: t('kasvatetaan', 'ska öka', 'to increase'),
  decrease: t('pienennetään', 'ska minska', 'to decrease'),
  maintain: t('säilytetään', 'ska behållas', 'to maintain'),
} as const satisfies Record<string, Text>
/** Which way the value of an indicator should go. There is no default. */
export type Direction = keyof typeof directions

export const frequencies = {
  monthly: t('kuukausittain', 'månatligen', 'monthly'),
  quarterly: t('neljännesvuosittain', 'kvartalsvis', 'quarterly'),
  'half-yearly': t('puolivuosittain', 'halvårsvis', 'half-yearly'),
  yearly: t('vuosittain', 'årligen', 'yearly'),
  'every-two-years': t('joka toinen vuosi', 'vartannat år', 'every two years'),
  once: t('kerran', 'en gång', 'once'),
} as const satisfies Record<string, Text>
/** The frequency of an indicator's values. */
export type Frequency = keyof typeof frequencies

export const valueFlags = {
  provisional: t('ennakkotieto', 'preliminär', 'provisional'),
  estimated: t('arvio', 'uppskattning', 'estimated'),
  break: t('aikasarjan katkos', 'brott i tidsserien', 'break in series'),
} as const satisfies Record<string, Text>
/** A qualification of a value, such as provisional. */
export type ValueFlag = keyof typeof valueFlags

export const visibilities = {
  public: t('julkinen', 'offentlig', 'public'),
  internal: t('sisäinen', 'intern', 'internal'),
} as const satisfies Record<string, Text>

export const scopes = {
  organisation: t('koko organisaatio', 'hela organisationen', 'whole organisation'),
  procurement: t('yksittäinen hankinta', 'en enskild upphandling', 'a single procurement'),
} as const satisfies Record<string, Text>

export const severities = {
  error: t('virhe', 'fel', 'error'),
  warning: t('varoitus', 'varning', 'warning'),
  info: t('huomio', 'upplysning', 'note'),
} as const satisfies Record<string, Text>
/** The severity of a problem. */
export type Severity = keyof typeof severities

/** The severities that toimi.yaml can give to a rule, with `off`. */
export const severityChoices = {
  ...severities,
  off: t('pois', 'av', 'off'),
} as const satisfies Record<string, Text>

export const acrossUnits = {
  sum: t('summa', 'summa', 'sum'),
  mean: t('keskiarvo', 'medelvärde', 'mean'),
  'weighted-mean': t('painotettu keskiarvo', 'vägt medelvärde', 'weighted mean'),
  ratio: t(
    'osoittajien ja nimittäjien summien suhde',
    'kvoten av täljarnas och nämnarnas summor',
    'ratio of sums',
  ),
  min: t('pienin', 'minsta', 'smallest'),
  max: t('suurin', 'största', 'largest'),
  count: t('lukumäärä', 'antal', 'count'),
  none: t('ei yhdistetä', 'sammanställs inte', 'not aggregated'),
} as const satisfies Record<string, Text>
/** The aggregation of the values of several units in one period. */
export type AcrossUnits = keyof typeof acrossUnits

export const overTime = {
  sum: acrossUnits.sum,
  last: t('viimeisin', 'senaste', 'latest'),
  mean: acrossUnits.mean,
  max: acrossUnits.max,
  none: acrossUnits.none,
} as const satisfies Record<string, Text>
/** The aggregation of the values of several periods. */
export type OverTime = keyof typeof overTime

export const missingPolicies = {
  all: t('luku vain, kun kaikki ovat mukana', 'tal endast när alla är med', 'a number only when all are in'),
  partial: t('luku myös osasta', 'tal också av en del', 'a number from those that are in'),
} as const satisfies Record<string, Text>

export const takes = {
  branch: t('hallinnonalan arvo', 'förvaltningsområdets värde', "the branch's value"),
  unit: t('yksikön arvo', 'enhetens värde', "the unit's value"),
  'leave-out': t('jätetään pois', 'lämnas bort', 'left out'),
} as const satisfies Record<string, Text>

export const translationPolicies = {
  optional: t('vapaaehtoinen', 'frivillig', 'optional'),
  required: t('pakollinen', 'obligatorisk', 'required'),
} as const satisfies Record<string, Text>
