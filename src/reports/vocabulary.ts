/** The names that several reports use, so that one thing is called by one name. */
import { t } from '../core/text.ts'

export const nouns = {
  unit: t('Kirjanpitoyksikkö', 'Bokföringsenhet', 'Accounting unit'),
  units: t('Kirjanpitoyksiköt', 'Bokföringsenheter', 'Accounting units'),
  branch: t('Hallinnonala', 'Förvaltningsområde', 'Branch of government'),
  goal: t('Tavoite', 'Mål', 'Goal'),
  goals: t('Tavoitteet', 'Mål', 'Goals'),
  noGoals: t('Tavoitteita ei ole.', 'Det finns inga mål.', 'There are no goals.'),
  measure: t('Toimenpide', 'Åtgärd', 'Measure'),
  measures: t('Toimenpiteet', 'Åtgärder', 'Measures'),
  indicator: t('Mittari', 'Indikator', 'Indicator'),
  indicators: t('Mittarit', 'Indikatorer', 'Indicators'),
  definition: t('Määritelmä', 'Definition', 'Definition'),
  unitOfMeasure: t('Mittayksikkö', 'Måttenhet', 'Unit of measure'),
  direction: t('Suunta', 'Riktning', 'Direction'),
  period: t('Ajanjakso', 'Period', 'Period'),
  baseline: t('Lähtötaso', 'Utgångsnivå', 'Baseline'),
  target: t('Tavoitetaso', 'Målnivå', 'Target'),
  actual: t('Toteuma', 'Utfall', 'Actual'),
  remarks: t('Huomautukset', 'Anmärkningar', 'Remarks'),
  plansIn: t('Suunnitelmia saatu', 'Planer som kommit in', 'Plans handed in'),
  stage: t('Vaihe', 'Skede', 'Stage'),
  planPeriod: t('Suunnitelmakausi', 'Planperiod', 'Period of the plan'),
  strategyGoals: t('Strategian tavoitteet', 'Strategins mål', 'Strategy goals'),
  gaps: t('Puutteet', 'Brister', 'Gaps'),
  noData: t('ei tietoa', 'uppgift saknas', 'no data'),
}
