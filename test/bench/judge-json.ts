/** Reads the files below a folder as JSON and judges their shape as toimi does: what validating plans costs without YAML, places and checks. */
import { validators } from '../../src/core/shape/validators.ts'
import { parseAll } from './parse-all.ts'

const isUnitPlan = validators['unit-plan']

parseAll('.json', (text) => {
  if (!isUnitPlan(JSON.parse(text))) throw new Error(`No plan: ${text.slice(0, 60)}`)
})
