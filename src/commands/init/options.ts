import { t } from '../../core/text.ts'
import type { Options } from '../command.ts'
import { dryRun } from '../options.ts'

export const options = {
  branch: {
    kind: 'text',
    value: 'BRANCH',
    about: t(
      'ensimmäinen hallinnonala: ministeriön lyhenne, esimerkiksi vm',
      'det första förvaltningsområdet: ministeriets förkortning, till exempel vm',
      'the first branch: the abbreviation of its ministry, such as vm',
    ),
  },
  unit: {
    kind: 'text',
    value: 'UNIT',
    about: t(
      'yksikkö, jonka suunnitelma tehdään ensin; muuten ministeriö itse',
      'den enhet vars plan görs först; annars ministeriet självt',
      'the unit whose plan comes first; otherwise the ministry itself',
    ),
  },
  name: {
    kind: 'text',
    value: 'NAME',
    about: t('yksikön nimi', 'enhetens namn', 'the name of the unit'),
  },
  period: {
    kind: 'text',
    value: 'YEARS',
    about: t(
      'suunnitelmakausi, esimerkiksi 2026-2029',
      'planperioden, till exempel 2026-2029',
      'the period of the plan, such as 2026-2029',
    ),
  },
  ci: {
    kind: 'choices',
    of: ['github', 'gitlab', 'azure', 'none'],
    about: t(
      'palvelut, joiden CI-tiedostot kirjoitetaan [kaikki]',
      'de tjänster vars CI-filer skrivs [alla]',
      'the services to write CI files for [all]',
    ),
  },
  yes: {
    kind: 'flag',
    short: 'y',
    about: t(
      'älä kysy mitään: oletukset kelpaavat',
      'fråga inget: förvalen duger',
      'ask nothing: the defaults will do',
    ),
  },
  dryRun,
} as const satisfies Options
