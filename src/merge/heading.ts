import type { Language } from '../core/text.ts'

/** The comment on top of a plan that is merged for the first time. */
export const heading: Readonly<Record<Language, string>> = {
  fi: `# toimi merge on koonnut tämän suunnitelman. Muokkaa vapaasti: muutokset säilyvät seuraavassa
# yhdistämisessä. Vain kohdan aggregates toimi laskee itse.
`,
  sv: `# toimi merge har sammanställt denna plan. Redigera fritt: ändringarna bevaras vid nästa
# sammanställning. Bara delen aggregates räknas av toimi.
`,
  en: `# This plan was put together by toimi merge. Edit it freely: your changes outlive the next merge.
# Only the part aggregates is computed by toimi.
`,
}
