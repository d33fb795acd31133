/** What has changed in a part, topic by topic: each field has its own way of being told, or the general one. */
import type { Status } from '../../core/files/choices.ts'
import { showDay } from '../../core/numerals.ts'
import type { Values } from '../../core/shape/shape.ts'
import { type Text, t } from '../../core/text.ts'
import { nouns } from '../vocabulary.ts'
import { asOne, fieldOf, inGeneral, type Told, type Topic } from './news.ts'
import { baseline, direction, points } from './points.ts'
import { becameStatus, general, recorded, succeeded } from './sayings.ts'
import { shownValue } from './shown-value.ts'

const status: Topic = (field, told) => {
  const { before, after } = told.change
  const [was, now] = [before, after].map((values) => fieldOf(values, field)) as [Status?, Status?]
  return was && now ? [becameStatus(was, now)[told.material.language]] : inGeneral()(field, told)
}

/** In which goal a measure or indicator stands. */
const goal: Topic = (field, { change: { before, after }, material, goals }) => {
  if (!before || !after) return []
  const name = (values: Values) => {
    const id = String(fieldOf(values, field))
    const title = goals.get(id)
    return title ? shownValue({ kind: 'words', max: 0 }, title, material) : id
  }
  const [was, now] = [name(before), name(after)]
  return [
    t(
      `Siirrettiin toiseen tavoitteeseen: ${was} → ${now}.`,
      `Har flyttats till ett annat mål: ${was} → ${now}.`,
      `Moved to another goal: ${was} → ${now}.`,
    )[material.language],
  ]
}

const updated: Topic = (field, { change: { after }, material: { language } }) => {
  const now = fieldOf(after, field)
  if (typeof now !== 'string') return []
  const day = showDay(now, language)
  return [
    t(`Suunnitelma päivitettiin ${day}.`, `Planen uppdaterades ${day}.`, `The plan was updated on ${day}.`)[
      language
    ],
  ]
}

const unsaid: Topic = () => []

const topics: Readonly<Record<string, Topic>> = {
  targets: points(nouns.target, direction),
  actuals: points(nouns.actual, () => recorded),
  baseline,
  status,
  goal,
  stage: inGeneral(succeeded),
  period: asOne(succeeded),
  branch: inGeneral(succeeded),
  responsible: asOne(succeeded),
  schedule: asOne(general),
  performanceAgreement: inGeneral(),
  updated,
  strategyGoals: asOne(general),
  format: unsaid,
}

/** Which fields of a part have changed, in the order of its shape; what a part is called by is not told when it is new or gone. */
function fieldsOf({ change: { before, after, differences, was } }: Told): string[] {
  if (before && after)
    return [...new Set(differences.flatMap(({ field: [first] }) => first ?? []))].filter(
      (field) => field !== 'was' || was === undefined,
    )
  return Object.keys(after ?? {}).filter(
    (field) => !['id', 'title', 'name', 'was', 'unit', 'language'].includes(field),
  )
}

const changedId = (was: string, now: string): Text =>
  t(
    `Tunnus vaihtui: ${was} → ${now}.`,
    `Id:t har ändrats: ${was} → ${now}.`,
    `The id changed: ${was} → ${now}.`,
  )

/** What has changed in a part, a sentence each. Of what is gone there is nothing more to tell. */
export function sentencesOf(told: Told): string[] {
  const { change, material } = told
  if (!change.after) return []
  const named = change.was === undefined ? [] : [changedId(change.was, change.id)[material.language]]
  return [...named, ...fieldsOf(told).flatMap((field) => (topics[field] ?? inGeneral())(field, told))]
}
