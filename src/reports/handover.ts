/** A plan in the order in which it is typed into another service: each field by its name and number, nothing else. */
import type { UnitPlan } from '../core/files/unit-plan.ts'
import { unitPlan } from '../core/files/unit-plan.ts'
import type { Field, Fields, Shape } from '../core/shape/shape.ts'
import { t, type Words } from '../core/text.ts'
import type { PlanFile } from '../core/workspace.ts'
import { assemble } from './assemble.ts'
import { day, facts, list, none, passage, period, text, textOrNone } from './cells.ts'
import type { Cell, Document, Fact, Section } from './document.ts'
import type { Material } from './material.ts'
import { unitName } from './names.ts'
import { showSpan } from './spans.ts'
import { strategyNamed } from './strategy.ts'
import { visible } from './visible.ts'

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
  yes: t('kyllä', 'ja', 'yes'),
  no: t('ei', 'nej', 'no'),
}

/** Fields that are for toimi itself, not for whoever types. */
const ownFields: readonly string[] = [
  'format',
  'was',
  'visibility',
  'fingerprints',
  'also',
  'missing',
  'catalogue',
]

type Values = Readonly<Record<string, unknown>>

function ofReference(to: string, id: string, material: Material): Cell {
  if (to === 'strategyGoal' || to === 'ambition') return text(strategyNamed(id, material))
  return text(to === 'unit' ? unitName(id, material) : id)
}

function valueCell(value: unknown, { language }: Material): Cell {
  if (typeof value === 'boolean') return text((value ? words.yes : words.no)[language])
  return typeof value === 'string'
    ? { kind: 'number', numeral: value }
    : textOrNone(passage(value as Words, language))
}

/** A plain value as it is typed; of records and lists there is none. */
function plainCell(shape: Shape, value: unknown, material: Material): Cell {
  if (shape.kind === 'words') return textOrNone(passage(value as Words, material.language))
  if (shape.kind === 'choice') {
    const name: string | undefined = shape.of[value as string]?.[material.language]
    return text(name ?? String(value))
  }
  if (shape.kind === 'ref') return ofReference(shape.to, String(value), material)
  if (shape.kind === 'value' || shape.kind === 'flag') return valueCell(value, material)
  if (shape.kind === 'numeral') return { kind: 'number', numeral: String(value) }
  if (shape.kind === 'period') return period(String(value))
  if (shape.kind === 'date') return day(String(value))
  return text(String(value))
}

const isItem = ({ shape }: Field): boolean =>
  shape.kind === 'list' && shape.of.kind === 'record' && Object.hasOwn(shape.of.fields, 'id')

/** A record or list inside an item, in one cell: its fields one after the other. */
function innerCell(shape: Shape, value: unknown, material: Material): Cell {
  if (shape.kind === 'list')
    return list((value as readonly unknown[]).map((each) => innerCell(shape.of, each, material)))
  if (shape.kind !== 'record') return plainCell(shape, value, material)
  return list(
    fieldsIn(shape.fields, value as Values).map(([, field, inner]) => {
      const cell = innerCell(field.shape, inner, material)
      const lead = `${field.label[material.language]}:`
      return cell.kind === 'text' && cell.passage.lead === undefined
        ? { ...cell, passage: { ...cell.passage, lead } }
        : cell.kind === 'list'
          ? list([text(lead), cell])
          : labelled(lead, cell)
    }),
  )
}

/** A number, day or period with the name of its field before it. */
const labelled = (label: string, cell: Cell): Cell => list([text(label), cell])

const fieldsIn = (fields: Fields, values: Values): (readonly [string, Field, unknown])[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    values[key] === undefined || ownFields.includes(key) ? [] : [[key, field, values[key]] as const],
  )

/** The fields of an item that are not items themselves, numbered. */
function factsOf(number: string, fields: Fields, values: Values, material: Material): Fact[] {
  return fieldsIn(fields, values)
    .filter(([, field]) => !isItem(field))
    .map(([, field, value], at) => ({
      label: `${number}.${at + 1} ${field.label[material.language]}`,
      cell: innerCell(field.shape, value, material),
    }))
    .filter(({ cell }) => cell.kind !== none.kind)
}

/** The items in an item, each a section of its own, numbered on from it. */
function itemsIn(number: string, fields: Fields, values: Values, material: Material): Section[] {
  const { language } = material
  return fieldsIn(fields, values)
    .filter(([, field]) => isItem(field))
    .flatMap(([key, { label, shape }, items]) =>
      shape.kind === 'list' && shape.of.kind === 'record'
        ? (items as readonly Values[]).map((item, at) =>
            itemSection(
              {
                number: `${number}${key === 'goals' ? '' : `${label[language].charAt(0)}`}${at + 1}`,
                name: label[language],
              },
              (shape.of as { fields: Fields }).fields,
              item,
              material,
            ),
          )
        : [],
    )
}

function itemSection(
  { number, name }: { readonly number: string; readonly name: string },
  fields: Fields,
  item: Values,
  material: Material,
): Section {
  const title = passage(item['title'] as Words | undefined, material.language)
  return {
    id: `item-${String(item['id']).replace('/', '.')}`,
    about: name,
    title: { ...(title ?? { text: String(item['id']) }), lead: number },
    blocks: facts(factsOf(number, fields, item, material)),
    sections: itemsIn(`${number}.`, fields, item, material),
  }
}

/** The plan of a unit, for whoever types it into a follow-up service. */
export function handoverReport({ content: plan, folder }: PlanFile<UnitPlan>, material: Material): Document {
  const { language, internal } = material
  const { goals, leftOut } = visible(plan.goals ?? [], internal)
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
          blocks: facts(factsOf('0', unitPlan.fields, values, material)),
        },
        ...itemsIn('', unitPlan.fields, values, material),
      ],
    },
    material,
  )
}
