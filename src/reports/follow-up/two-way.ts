/** Coverage both ways: what nobody acts on, what has no means, and what may be done twice. */
import type { Followed, FollowUp, TargetSum, TwoWay } from '../../core/follow-up.ts'
import { sharedIndicator } from '../../core/indicator.ts'
import { type Text, t } from '../../core/text.ts'
import { count, fact, facts, list, none, paragraph, period, text, titleOrId } from '../document/cells.ts'
import type { Block, Cell, Section, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'
import { strategyNamed } from '../strategy.ts'
import { nouns } from '../vocabulary.ts'

const words = {
  title: t('Kattavuus molempiin suuntiin', 'Täckning åt båda hållen', 'Coverage both ways'),
  about: t(
    'Tämä on tietoa keskustelun pohjaksi. Mikään näistä ei ole virhe: yksiköt valitsevat itse, mitä strategian tavoitteita ne toteuttavat.',
    'Detta är underlag för diskussion. Inget av detta är fel: enheterna väljer själva vilka av strategins mål de genomför.',
    "This is for discussion. None of it is an error: units choose which of the strategy's goals they carry out.",
  ),
  unserved: t(
    'Strategian tavoitteet, joita mikään suunnitelma ei toteuta',
    'Strategins mål som ingen plan genomför',
    "The strategy's goals that no plan carries out",
  ),
  unservedHere: t(
    'Strategian tavoitteet, joita mikään tämän rajauksen suunnitelma ei toteuta',
    'Strategins mål som ingen plan i detta urval genomför',
    "The strategy's goals that no plan in this selection carries out",
  ),
  measures: t('Tavoitteet ilman toimenpidettä', 'Mål utan åtgärd', 'Goals without a measure'),
  indicators: t('Tavoitteet ilman mittaria', 'Mål utan indikator', 'Goals without an indicator'),
  alike: t(
    'Samankaltaisia toimenpiteitä eri yksiköissä',
    'Liknande åtgärder i olika enheter',
    'Similar measures in different units',
  ),
  alikeAbout: t(
    'Vihje otsikoiden perusteella: voisiko näistä tehdä jotakin yhdessä?',
    'Ett tips utifrån rubrikerna: kunde något av detta göras tillsammans?',
    'A hint from the titles: could some of this be done together?',
  ),
  sums: t(
    'Yksiköiden tavoitetasot ja yhteinen tavoitetaso',
    'Enheternas målnivåer och den gemensamma målnivån',
    "The units' targets and the common target",
  ),
  common: t('Yhteinen tavoitetaso', 'Gemensam målnivå', 'Common target'),
  sum: t('Yksiköiden summa', 'Enheternas summa', 'Sum of units'),
  sumAbout: t(
    'Tyhjä, jos arvoja ei yhdistetä summana.',
    'Tomt om värdena inte sammanställs som en summa.',
    'Empty where values are not put together by summing.',
  ),
  given: t('Tavoitetaso annettu', 'Målnivå angiven', 'Targets given'),
  reaching: t('Vähintään yhteisellä tasolla', 'Minst på gemensam nivå', 'At least the common target'),
  ofUnits: (n: number, m: number) => t(`${n}/${m} yksikköä`, `${n}/${m} enheter`, `${n} of ${m} units`),
  ofThoseWithIt: (n: number, m: number) =>
    t(
      `${n}/${m} yksikköä, joilla mittari on`,
      `${n}/${m} enheter som har indikatorn`,
      `${n} of ${m} units that have the indicator`,
    ),
}

function itemCell({ unit, branch, title }: Omit<Followed, 'id'>, id: string, material: Material): Cell {
  const own = titleOrId(title, id, material.language)
  return text({ ...own, lead: `${unitName(unit ?? branch, material).text}:` })
}

const unservedCell = ({ unserved }: TwoWay, material: Material): Cell =>
  list(unserved.map((id) => text(strategyNamed(id, material))))

const bareCell = ({ bare }: TwoWay, lacks: 'measures' | 'indicators', material: Material): Cell =>
  list(bare.filter((each) => each.lacks === lacks).map((each) => itemCell(each, each.goal, material)))

const nameOf = ({ shared: id }: TargetSum, { workspace, language }: Material): Cell =>
  text(titleOrId(sharedIndicator(workspace, id)?.title, id, language))

function sumsTable({ sums }: TwoWay, material: Material): Table[] {
  const { language, workspace } = material
  const number = (numeral: string, { shared }: TargetSum): Cell => {
    const { unitOfMeasure, decimals } = sharedIndicator(workspace, shared) ?? {}
    return count(0, {
      numeral,
      ...(unitOfMeasure !== undefined && { unitOfMeasure }),
      ...(decimals !== undefined && { decimals: Number(decimals) }),
    })
  }
  const units = (many: number, { shared, expected }: TargetSum) => {
    const of = sharedIndicator(workspace, shared)?.expected ? words.ofUnits : words.ofThoseWithIt
    return text(of(many, expected)[language])
  }
  const columns: ColumnOf<TargetSum>[] = [
    { title: nouns.indicator, width: 'medium', header: true, cell: (sum) => nameOf(sum, material) },
    { title: nouns.period, width: 'narrow', cell: (sum) => period(sum.period) },
    { title: words.common, width: 'narrow', cell: (sum) => number(sum.common, sum) },
    {
      title: words.sum,
      about: words.sumAbout,
      width: 'narrow',
      cell: (sum) => (sum.sum === undefined ? none : number(sum.sum, sum)),
    },
    { title: words.given, width: 'narrow', cell: (sum) => units(sum.given, sum) },
    { title: words.reaching, width: 'narrow', cell: (sum) => units(sum.reaching, sum) },
  ]
  return tableOf({ id: 'target-sums', caption: words.sums }, columns, sums, language)
}

/** The measures of one set, each with its unit. */
const alikeFacts = ({ alike }: TwoWay, material: Material) =>
  alike.map((items, at) => ({
    label: String(at + 1),
    cell: list(items.map((each) => itemCell(each, each.id, material))),
  }))

/** What is served by nobody, what has no means, and what may be done twice. `isPart`: other plans were not looked at. */
export function twoWaySection(
  { twoWay }: Pick<FollowUp, 'twoWay'>,
  isPart: boolean,
  material: Material,
): Section[] {
  const { language } = material
  const told = facts([
    ...fact((isPart ? words.unservedHere : words.unserved)[language], unservedCell(twoWay, material)),
    ...fact(words.measures[language], bareCell(twoWay, 'measures', material)),
    ...fact(words.indicators[language], bareCell(twoWay, 'indicators', material)),
  ])
  const section = (id: string, title: Text, blocks: readonly Block[]): Section[] =>
    blocks.length > 0 ? [{ id, title: { text: title[language] }, blocks }] : []
  const alike = facts(alikeFacts(twoWay, material))
  const sections = [
    ...section(
      'alike',
      words.alike,
      alike.length > 0 ? [...paragraph(words.alikeAbout[language]), ...alike] : [],
    ),
    ...section('sums', words.sums, sumsTable(twoWay, material)),
  ]
  if (told.length + sections.length === 0) return []
  return [
    {
      id: 'two-way',
      title: { text: words.title[language] },
      blocks: [...paragraph(words.about[language]), ...told],
      sections,
    },
  ]
}
