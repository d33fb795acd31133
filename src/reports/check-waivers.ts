/** The accepted exceptions: from which rule, for what, why, by whom, until when, and how much they cover. */
import { showDay } from '../core/numerals.ts'
import { t } from '../core/text.ts'
import { count, mark, passage, text, textOrNone } from './cells.ts'
import type { CheckResult, CheckWaiver } from './check-result.ts'
import type { Cell, Section } from './document.ts'
import type { Material } from './material.ts'
import { unitName } from './names.ts'
import { type ColumnOf, tableOf } from './table.ts'

const words = {
  title: t('Hyväksytyt poikkeukset', 'Godkända undantag', 'Accepted exceptions'),
  rule: t('Sääntö', 'Regel', 'Rule'),
  whose: t('Kohde', 'Objekt', 'Object'),
  everyone: t('kaikki', 'alla', 'all'),
  reason: t('Syy', 'Orsak', 'Reason'),
  approvedBy: t('Hyväksyjä', 'Godkänd av', 'Approved by'),
  until: t('Voimassa', 'Gäller till', 'Until'),
  expired: (day: string) => t(`päättyi ${day}`, `gick ut ${day}`, `ran out on ${day}`),
  fields: t('Kenttiä', 'Fält', 'Fields'),
}

/** Whose item it is about; everybody's where it names none. */
function objectCell({ unit, object }: CheckWaiver, material: Material): Cell {
  const whose = unit === undefined ? { text: words.everyone[material.language] } : unitName(unit, material)
  return text({ ...whose, ...(object !== undefined && { note: object }) })
}

/** The exceptions, when there are any. */
export function waiversSection({ waivers, asOf }: CheckResult, material: Material): Section[] {
  const { language } = material
  const columns: ColumnOf<CheckWaiver>[] = [
    { title: words.rule, width: 'medium', header: true, cell: ({ rule }) => text(rule) },
    { title: words.whose, width: 'medium', cell: (waiver) => objectCell(waiver, material) },
    { title: words.reason, width: 'wide', cell: ({ reason }) => textOrNone(passage(reason, language)) },
    {
      title: words.approvedBy,
      width: 'medium',
      cell: ({ approvedBy }) => textOrNone(passage(approvedBy, language)),
    },
    {
      title: words.until,
      width: 'narrow',
      cell: ({ until }) => {
        const day = showDay(until, language)
        return until < asOf ? mark('missing', words.expired(day)[language]) : text(day)
      },
    },
    { title: words.fields, width: 'narrow', cell: ({ fields }) => count(fields) },
  ]
  const blocks = tableOf({ id: 'waivers-table', caption: words.title }, columns, waivers, language)
  return blocks.length > 0 ? [{ id: 'waivers', title: { text: words.title[language] }, blocks }] : []
}
