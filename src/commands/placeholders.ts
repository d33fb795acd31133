import { eachLanguage, type Text, t } from '../core/text.ts'

/** The placeholders of values in help, by their name in the code; those not listed are the same in every language. */
export const placeholders: Readonly<Record<string, Text>> = {
  BRANCH: t('HALLINNONALA', 'OMRÅDE', 'BRANCH'),
  DATE: t('PÄIVÄ', 'DATUM', 'DATE'),
  DAYS: t('PÄIVIÄ', 'DAGAR', 'DAYS'),
  DIR: t('KANSIO', 'MAPP', 'DIR'),
  FIELD: t('KENTTÄ', 'FÄLT', 'FIELD'),
  FILE: t('TIEDOSTO', 'FIL', 'FILE'),
  FORMAT: t('MUOTO', 'FORMAT', 'FORMAT'),
  GOAL: t('TAVOITE', 'MÅL', 'GOAL'),
  ID: t('TUNNUS', 'ID', 'ID'),
  INDICATOR: t('MITTARI', 'INDIKATOR', 'INDICATOR'),
  MAP: t('KARTTA', 'KARTA', 'MAP'),
  NAME: t('NIMI', 'NAMN', 'NAME'),
  NEW: t('UUSI', 'NYTT', 'NEW'),
  PATH: t('POLKU', 'SÖKVÄG', 'PATH'),
  PLAN: t('SUUNNITELMA', 'PLAN', 'PLAN'),
  REF: t('VERSIO', 'VERSION', 'REF'),
  ROLE: t('ROOLI', 'ROLL', 'ROLE'),
  SHARE: t('OSUUS', 'ANDEL', 'SHARE'),
  TEXT: t('TEKSTI', 'TEXT', 'TEXT'),
  UNIT: t('YKSIKKÖ', 'ENHET', 'UNIT'),
  YEARS: t('VUODET', 'ÅR', 'YEARS'),
  code: t('koodi', 'kod', 'code'),
  files: t('tiedostot', 'filer', 'files'),
  folder: t('kansio', 'mapp', 'folder'),
  form: t('muoto', 'form', 'form'),
  id: t('tunnus', 'id', 'id'),
  kind: t('laji', 'slag', 'kind'),
  name: t('nimi', 'namn', 'name'),
  paths: t('polut', 'sökvägar', 'paths'),
  revisions: t('versiot', 'versioner', 'revisions'),
  what: t('mitä', 'vad', 'what'),
  words: t('sanat', 'ord', 'words'),
}

/** What a placeholder such as `UNIT`, `ID[.FIELD]` or `[paths...]` is called in each language. */
export const placeholder = (written: string): Text =>
  eachLanguage((language) => written.replace(/[A-Za-z]+/g, (word) => placeholders[word]?.[language] ?? word))
