import type { Gap } from '../../core/completeness.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import { type FailLevel, fails } from '../../core/exit-codes.ts'
import { eachLanguage, t } from '../../core/text.ts'

const example = t('Esimerkiksi', 'Till exempel', 'For example')

/**
 * The fields that are missing and count, as problems of the places where they belong. What does not make the run fail is at
 * most a warning: an annotation in red would say that it does.
 */
export const gapFindings = (gaps: readonly Gap[], failOn: FailLevel = 'never'): Diagnostic[] =>
  gaps
    .filter(({ state, fields }) => state === 'missing' && fields > 0)
    .map(({ rule, severity, unit, ids: [goal], text, example: lines, file, line, column, path }) => ({
      code: rule,
      severity: fails(severity, failOn) || severity === 'info' ? severity : 'warning',
      file,
      line,
      column,
      endLine: line,
      endColumn: column,
      path,
      ...(unit !== undefined && { unit }),
      ...(goal !== undefined && { goal }),
      message: text,
      fix: eachLanguage((language) => `${example[language]}: ${lines[language]}`),
      related: [],
    }))
