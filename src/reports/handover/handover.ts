/** A plan in the order in which it is typed into another service: each field by its name and number, nothing else. */
import type { Indicator, UnitPlan } from '../../core/files/unit-plan.ts'
import { unitPlan } from '../../core/files/unit-plan.ts'
import type { Fields, RecordShape, Shape, Values } from '../../core/shape/shape.ts'
import { eachLanguage, t, type Words } from '../../core/text.ts'
import type { PlanFile } from '../../core/workspace.ts'
import { assemble } from '../document/assemble.ts'
import { fact, facts, none, passage, text } from '../document/cells.ts'
import type { Block, Column, Document, Passage, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'
import { indicatorTitle } from '../report-scope.ts'
import { showSpan } from '../spans.ts'
import { internalElsewhere, visible } from '../visible.ts'
import { type Entry, entriesOf, itemsOf, typedCell } from './typed.ts'

const words = {
  subtitle: t(
    'Suunnitelma syöttöjärjestyksessä',
    'Planen i inmatningsordning',
    'The plan in the order of typing',
  ),
  about: t(
    'Suunnitelman tiedot numeroituina ja siinä järjestyksessä, jossa ne kirjoitetaan toiseen palveluun. Luvut ovat niin kuin ne on suunnitelmaan kirjoitettu. toimi ei siirrä tietoja minnekään.',
    'Planens uppgifter numrerade och i den ordning de skrivs in i en annan tjänst. Talen är så som de har skrivits i planen. toimi överför inga uppgifter.',
    'What the plan says, numbered and in the order in which it is typed into another service. Numbers are as written in the plan. toimi transfers nothing.',
  ),
  plan: t('Suunnitelma', 'Planen', 'The plan'),
  number: t('Numero', 'Nummer', 'Number'),
}

/** How wide the values of a shape are. */
const widthOf = ({ kind }: Shape): Column['width'] =>
  kind === 'words' ? 'wide' : kind === 'line' || kind === 'ref' ? 'medium' : 'narrow'

/** What stands where in the order of typing. */
interface Place {
  readonly id: string
  readonly number: string
}

/** The fields of a record as columns, the first of which tells the records apart; its number where many such tables are put together. */
const columnsOf = (
  number: string,
  { fields }: RecordShape<Fields>,
  material: Material,
): ColumnOf<Values>[] => [
  { title: words.number, width: 'narrow', context: true, cell: () => text(number) },
  ...Object.entries(fields).map(
    ([key, { label, shape }], at): ColumnOf<Values> => ({
      title: label,
      width: widthOf(shape),
      ...(at === 0 && { header: true }),
      cell: ({ [key]: value }) => (value === undefined ? none : typedCell(shape, value, material)),
    }),
  ),
]

/** A value with its number; records that come one after the other, such as the values of an indicator, are the rows of a table. */
function blockOf({ id, number }: Place, { key, name, shape, value }: Entry, material: Material): Block[] {
  const label = `${number} ${name}`
  return shape.kind === 'list' && shape.of.kind === 'record'
    ? tableOf(
        {
          id: `${id}-${key}`,
          caption: eachLanguage(() => label),
          family: { id: `handover-${key}`, title: name },
        },
        columnsOf(number, shape.of, material),
        value as readonly Values[],
        material.language,
      )
    : facts(fact(label, typedCell(shape, value, material)))
}

/** The values of an item in their order. */
const blocksOf = ({ id, number }: Place, entries: readonly Entry[], material: Material): Block[] =>
  joined(entries.flatMap((entry, at) => blockOf({ id, number: `${number}.${at + 1}` }, entry, material)))

/** Facts that follow each other as one list. */
function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (last?.kind === 'facts' && block.kind === 'facts')
      all.splice(-1, 1, ...facts([...last.facts, ...block.facts]))
    else all.push(block)
  }
  return all
}

/** The items in an item, each a section of its own, numbered on from it: `1.T2`. */
const itemsIn = (outer: Place, fields: Fields, values: Values, material: Material): Section[] =>
  itemsOf(fields, values, material.language).flatMap(({ key, name, shape, value }) =>
    (value as readonly Values[]).map((item, at) => {
      const kind = key === 'goals' ? '' : name.charAt(0)
      const place = { id: `${outer.id}${item['id']}`, number: `${outer.number}${kind}${at + 1}` }
      return itemSection(place, name, shape.of.fields, item, material)
    }),
  )

/** What an item is called; a shared indicator has its title from elsewhere. */
const titleOf = (item: Values, material: Material): Passage =>
  item['shared'] === undefined
    ? (passage(item['title'] as Words | undefined, material.language) ?? { text: String(item['id']) })
    : indicatorTitle(item as unknown as Indicator, material)

function itemSection(place: Place, name: string, fields: Fields, item: Values, material: Material): Section {
  const { language } = material
  return {
    id: place.id,
    about: name,
    title: { ...titleOf(item, material), lead: place.number },
    blocks: blocksOf(place, entriesOf(fields, item, language), material),
    sections: itemsIn({ id: `${place.id}.`, number: `${place.number}.` }, fields, item, material),
  }
}

/** The plan of a unit, for whoever types it into a follow-up service. */
export function handoverReport({ content: plan, folder }: PlanFile<UnitPlan>, material: Material): Document {
  const { language, internal } = material
  const elsewhere = internalElsewhere(material.workspace)
  const { goals, leftOut } = visible(plan.goals ?? [], internal, elsewhere)
  const values = { ...plan, goals } as unknown as Values
  return assemble(
    {
      kind: 'handover',
      title: unitName(plan.unit, material),
      subtitle: `${words.subtitle[language]} ${showSpan(plan.period, language)}`,
      about: words.about[language],
      leftOut: leftOut.length,
      folder,
      sections: [
        {
          id: 'plan',
          title: { lead: '0', text: words.plan[language] },
          blocks: blocksOf(
            { id: 'plan', number: '0' },
            entriesOf(unitPlan.fields, values, language),
            material,
          ),
        },
        ...itemsIn({ id: 'item-', number: '' }, unitPlan.fields, values, material),
      ],
    },
    material,
  )
}
