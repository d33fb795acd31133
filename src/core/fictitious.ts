import { t } from './text.ts'

/** The notice on each page, sheet and form of an example repository. */
export const fictitious = t(
  'Esimerkki: kaikki yksiköt, tavoitteet ja luvut ovat keksittyjä.',
  'Exempel: alla enheter, mål och tal är påhittade.',
  'Example: all units, goals and numbers are fictitious.',
)
