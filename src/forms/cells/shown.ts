import { eachLanguage, type Language, type Text, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { shownOf } from './number-format.ts'
import { inWords, oneLine } from './text.ts'

/** Excel's own words for true and false, by language. */
const booleans = {
  true: t('TOSI', 'SANT', 'TRUE'),
  false: t('EPÄTOSI', 'FALSKT', 'FALSE'),
} as const

function shownIn(value: PlainValue, language: Language): string {
  if (value.kind === 'boolean') return booleans[`${value.value}`][language]
  const isTime = value.kind === 'date' && shownOf(value) === 'time'
  return isTime ? value.time : oneLine(inWords(value, language))
}

/** The content of a cell as its reader sees it, for messages. */
export const shown = (value: PlainValue): Text => eachLanguage((language) => shownIn(value, language))
