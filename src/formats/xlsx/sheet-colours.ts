/** The colours of workbooks, and what people call those that mean something: on paper and to many eyes a colour says nothing. */
import { type Text, t } from '../../core/text.ts'
import type { Tone } from '../marks.ts'

/** What the cells of a workbook are written in and stand on, as `AARRGGBB`. */
export const colours = {
  brand: 'FF002E5F',
  white: 'FFFFFFFF',
  soft: 'FFE9EFF6',
  muted: 'FF515C68',
  line: 'FFC5CED8',
  ink: 'FF202830',
}

/** The colours of marks, each with its name. */
export const tones: Readonly<Record<Tone, { readonly argb: string; readonly name: Text }>> = {
  quiet: { argb: colours.muted, name: t('harmaa', 'grå', 'grey') },
  calm: { argb: 'FF1F5FA8', name: t('sininen', 'blå', 'blue') },
  good: { argb: 'FF0A6B48', name: t('vihreä', 'grön', 'green') },
  ended: { argb: 'FF6B3A78', name: t('violetti', 'violett', 'violet') },
  alert: { argb: 'FFA82A20', name: t('punainen', 'röd', 'red') },
  notice: { argb: 'FF8A5300', name: t('ruskea', 'brun', 'brown') },
  astray: { argb: 'FF96105F', name: t('purppura', 'purpur', 'purple') },
}
