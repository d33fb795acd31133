import { firstOf } from '../core/first-of.ts'
import { period } from '../core/periods.ts'
import { type Text, t } from '../core/text.ts'
import type { Merge } from './merge.ts'

/** Plans of none of the years of the merged plan: their values cannot stand beside those of the others. Nothing when there are none. */
export function apart({ plan, generated }: Pick<Merge, 'plan' | 'generated'>): Text[] {
  const { from, to } = plan.period
  const isApart = (years: typeof plan.period) =>
    period(to).end < period(years.from).start || period(years.to).end < period(from).start
  const some = Object.entries(generated).flatMap(([id, { period: years }]) =>
    years && isApart(years) ? [`${id} ${years.from}–${years.to}`] : [],
  )
  if (some.length === 0) return []
  const named = firstOf(some)
  return [
    t(
      `Huomaa: näiden suunnitelmien kausi ei osu yhdistetyn suunnitelman kauteen ${from}–${to}: ${named.fi}. Edellisen kauden suunnitelma on kansiossa plans/archive, eivätkä sen arvot ole enää mukana.`,
      `Obs: dessa planers period ligger utanför den sammanställda planens period ${from}–${to}: ${named.sv}. Den föregående periodens plan finns i mappen plans/archive, och dess värden är inte längre med.`,
      `Note: the period of these plans lies outside that of the merged plan, ${from}–${to}: ${named.en}. The plan of the period before is in plans/archive, and its values are no longer in it.`,
    ),
  ]
}
