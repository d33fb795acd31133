/** The accepted exceptions: from which rule, for what, why, by whom, until when. */
import { waivers as shape, type Waiver } from '../core/files/waivers.ts'
import { localId, qualify } from '../core/ids.ts'
import { showDay } from '../core/numerals.ts'
import { byCodePoint } from '../core/order.ts'
import { t } from '../core/text.ts'
import { day, mark, passage, text, textOrNone } from './document/cells.ts'
import type { Cell, Section } from './document/document.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import type { Material } from './material.ts'
import { unitName } from './names.ts'
import { internalElsewhere } from './visible.ts'

const { fields } = shape.fields.waivers.shape.of

const words = {
  title: t('Hyväksytyt poikkeukset', 'Godkända undantag', 'Accepted exceptions'),
  whose: t('Kohde', 'Objekt', 'Object'),
  everyone: t('kaikki', 'alla', 'all'),
  expired: (last: string) => t(`päättyi ${last}`, `gick ut ${last}`, `ran out on ${last}`),
}

/** Whether what an exception is about may be told. One that names no unit may be about an item of any. */
function isTold({ unit, object }: Waiver, { internal, workspace }: Material): boolean {
  if (internal || object === undefined) return true
  const hidden = internalElsewhere(workspace)
  return unit === undefined
    ? ![...hidden].some((id) => id === object || localId(id) === object)
    : !hidden.has(qualify(unit, object))
}

/** The exceptions for some units, and those for all, in the order in which they end. */
export const waiversFor = (isAsked: (unit: string) => boolean, material: Material): readonly Waiver[] =>
  (material.workspace.waivers?.content ?? [])
    .filter((waiver) => (waiver.unit === undefined || isAsked(waiver.unit)) && isTold(waiver, material))
    .toSorted((a, b) => byCodePoint(a.until, b.until))

/** Whose item it is about; everybody's where it names none. */
function objectCell({ unit, object }: Waiver, material: Material): Cell {
  const whose = unit === undefined ? { text: words.everyone[material.language] } : unitName(unit, material)
  return text({ ...whose, ...(object !== undefined && { note: object }) })
}

/** What is told of each exception. */
export function waiverColumns(material: Material): ColumnOf<Waiver>[] {
  const { language, workspace } = material
  const until = (last: string): Cell =>
    last < workspace.asOf ? mark('missing', words.expired(showDay(last, language))[language]) : day(last)
  return [
    { title: fields.rule.label, width: 'medium', header: true, cell: ({ rule }) => text(rule) },
    { title: words.whose, width: 'medium', cell: (waiver) => objectCell(waiver, material) },
    {
      title: fields.reason.label,
      width: 'wide',
      cell: ({ reason }) => textOrNone(passage(reason, language)),
    },
    {
      title: fields.approvedBy.label,
      width: 'medium',
      cell: ({ approvedBy }) => textOrNone(passage(approvedBy, language)),
    },
    { title: fields.until.label, width: 'narrow', cell: (waiver) => until(waiver.until) },
  ]
}

/** The exceptions, when there are any; `more`: what else is told of each. */
export function waiversSection<W extends Waiver>(
  waivers: readonly W[],
  material: Material,
  more: readonly ColumnOf<W>[] = [],
): Section[] {
  const { language } = material
  const columns: ColumnOf<W>[] = [...waiverColumns(material), ...more]
  const blocks = tableOf({ id: 'waivers-table', caption: words.title }, columns, waivers, language)
  return blocks.length > 0 ? [{ id: 'waivers', title: { text: words.title[language] }, blocks }] : []
}
