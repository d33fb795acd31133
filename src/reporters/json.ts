import { count } from '../core/diagnostic.ts'
import type { Reporter } from './reporter.ts'
import { toJson } from './to-json.ts'

/** The version of the form below, which `schemas/diagnostics.schema.json` describes. */
const format = 1

/** One JSON document with everything, in all languages. */
export const json: Reporter = (diagnostics, { files, waived, exitCode, version }) => {
  const { error, warning, info } = count(diagnostics)
  const summary = { files, errors: error, warnings: warning, infos: info, waived, exitCode }
  return toJson({ format, toimi: version, summary, diagnostics })
}
