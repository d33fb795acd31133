import { type Text, t } from '../core/text.ts'

/** A ministry: its name, and what its branch of government is called. */
export interface Ministry {
  readonly name: Text
  readonly branch: Text
}

const ministry = (fi: string, sv: string, en: string): Ministry => ({
  name: t(fi, sv, en),
  branch: t(
    `${fi.replace(/ministeriö$/, 'ministeriön')} hallinnonala`,
    `${sv}s förvaltningsområde`,
    `Branch of government of the ${en}`,
  ),
})

const office = t('Valtioneuvoston kanslia', 'Statsrådets kansli', "Prime Minister's Office")

/**
 * The ministries by their abbreviations. The names are official (valtioneuvosto.fi); the Swedish and English names of the branches
 * follow from them. The budget names the branch of the Prime Minister's Office like the office itself.
 */
export const ministries: Readonly<Record<string, Ministry>> = {
  vnk: { name: office, branch: office },
  um: ministry('Ulkoministeriö', 'Utrikesministeriet', 'Ministry for Foreign Affairs'),
  om: ministry('Oikeusministeriö', 'Justitieministeriet', 'Ministry of Justice'),
  sm: ministry('Sisäministeriö', 'Inrikesministeriet', 'Ministry of the Interior'),
  plm: ministry('Puolustusministeriö', 'Försvarsministeriet', 'Ministry of Defence'),
  vm: ministry('Valtiovarainministeriö', 'Finansministeriet', 'Ministry of Finance'),
  okm: ministry(
    'Opetus- ja kulttuuriministeriö',
    'Undervisnings- och kulturministeriet',
    'Ministry of Education and Culture',
  ),
  mmm: ministry(
    'Maa- ja metsätalousministeriö',
    'Jord- och skogsbruksministeriet',
    'Ministry of Agriculture and Forestry',
  ),
  lvm: ministry(
    'Liikenne- ja viestintäministeriö',
    'Kommunikationsministeriet',
    'Ministry of Transport and Communications',
  ),
  tem: ministry(
    'Työ- ja elinkeinoministeriö',
    'Arbets- och näringsministeriet',
    'Ministry of Economic Affairs and Employment',
  ),
  stm: ministry(
    'Sosiaali- ja terveysministeriö',
    'Social- och hälsovårdsministeriet',
    'Ministry of Social Affairs and Health',
  ),
  ym: ministry('Ympäristöministeriö', 'Miljöministeriet', 'Ministry of the Environment'),
}
