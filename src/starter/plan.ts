import { type Language, t } from '../core/text.ts'
import { fill, localised } from './texts.ts'

/** Whose first plan it is, and for which years. */
interface Begun {
  readonly unit: string
  /** What the unit is called. */
  readonly name: string
  readonly from: string
  readonly to: string
}

/** The plan of a unit that has none yet: every place to write in is marked, and `toimi check` asks for it. */
export function firstPlan(begun: Begun, language: Language): string {
  const { name, from, to } = begun
  const heading = t(
    `${name}: hankintastrategian toimintasuunnitelma ${from}–${to}`,
    `${name}: upphandlingsstrategins åtgärdsplan ${from}–${to}`,
    `${name}: action plan of the procurement strategy ${from}–${to}`,
  )
  return fill(localised.plan[language], { ...begun, heading: heading[language] })
}
