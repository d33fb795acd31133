import { t } from '../core/text.ts'

/** What rules are about, for a reader who looks at many plans at once, in the order of a plan. */
export const families = [
  { id: 'grounds', title: t('Perusteet', 'Grunder', 'Grounds') },
  { id: 'measures', title: t('Toimenpiteet', 'Åtgärder', 'Measures') },
  { id: 'definition', title: t('Mittarit', 'Indikatorer', 'Indicators') },
  { id: 'values', title: t('Arvot', 'Värden', 'Values') },
  { id: 'sources', title: t('Lähteet ja vastuut', 'Källor och ansvar', 'Sources and roles') },
  { id: 'wording', title: t('Tekstit', 'Texter', 'Texts') },
] as const

/** The id of a family of rules. */
export type Family = (typeof families)[number]['id']
