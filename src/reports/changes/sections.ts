/** Changes as sections of a document: a section for each unit, in it one for each goal. */
import type { PartChange, SubjectChange } from '../../core/difference.ts'
import type { Indicator } from '../../core/files/unit-plan.ts'
import { groupBy } from '../../core/group.ts'
import { unitOf } from '../../core/ids.ts'
import type { Text, Words } from '../../core/text.ts'
import { text, titleOrId } from '../document/cells.ts'
import type { Block, Fact, Passage, Section } from '../document/document.ts'
import type { Material } from '../material.ts'
import { anchor, branchName, unitName } from '../names.ts'
import { indicatorTitle } from '../report-scope.ts'
import { nouns } from '../vocabulary.ts'
import { come, fileNames, gone, kinds, states, wholeFile } from './part-words.ts'
import { sentencesOf } from './topics.ts'

/** What a part is called. */
export function titleOf({ kind, id, before, after }: PartChange, material: Material): Passage {
  const values = after ?? before ?? {}
  if (kind === 'indicator') return indicatorTitle(values as unknown as Indicator, material)
  return titleOrId((values['title'] ?? values['name']) as Words | undefined, id, material.language)
}

/** A part with what has become of it, as a name and sentences; nothing when there is nothing to say. */
function factOf(change: PartChange, subject: SubjectChange, material: Material): Fact[] {
  const { language } = material
  const { kind, before, after } = change
  const isNews = kind !== 'whole' && subject.state !== 'removed'
  const state = !isNews || (before && after) ? [] : [(after ? come : gone)[kind][language]]
  const said = [...state, ...sentencesOf({ change, material, goals: subject.goals })]
  if (said.length === 0) return []
  const { text: title, note } = titleOf(change, material)
  const noun = kind === 'whole' && subject.goals.size === 0 ? wholeFile : kinds[kind]
  // The heading above says which goal it is.
  const isNamed = kind !== 'whole' && kind !== 'goal'
  const label = isNamed ? `${noun[language]}: ${title}${note ? ` [${note}]` : ''}` : noun[language]
  return [{ label, cell: { kind: 'list', items: said.map((sentence) => text(sentence)) } }]
}

const asBlocks = (facts: readonly Fact[]): Block[] => (facts.length > 0 ? [{ kind: 'facts', facts }] : [])

/** The goal that a part is, or stands in; undefined for what is in no goal. */
function goalOf({ kind, id, before, after }: PartChange): string | undefined {
  if (kind === 'goal') return id
  return (after ?? before)?.['goal'] as string | undefined
}

function goalSection(
  goal: string,
  parts: readonly PartChange[],
  subject: SubjectChange,
  material: Material,
): Section[] {
  const { language } = material
  const facts = parts.flatMap((part) => factOf(part, subject, material))
  if (facts.length === 0) return []
  const title = titleOrId(subject.goals.get(goal), goal, language)
  return [
    {
      id: anchor(`changes-${subject.kind}-${subject.id}`, goal),
      title: { ...title, lead: `${nouns.goal[language]}:` },
      blocks: asBlocks(facts),
    },
  ]
}

/** Whose changes they are. */
export function subjectTitle({ kind, id }: SubjectChange, material: Material): Passage {
  if (kind === 'unit') return unitName(id, material)
  if (kind === 'branch') return branchName(id, material)
  return { text: fileNames[kind][material.language] }
}

/** What has become of the file as a whole: it is new, gone, or of a unit that has another id. */
function stateLines({ state, kind, id, was }: SubjectChange): Text[] {
  const isPlan = kind === 'unit' || kind === 'branch' || kind === 'national'
  return [
    ...(isPlan && state === 'added' ? [states.newPlan] : []),
    ...(isPlan && state === 'removed' ? [states.gonePlan] : []),
    ...(was === undefined ? [] : [states.renamed(was, id)]),
  ]
}

/** The changes of one file; nothing when there is nothing to say of them. */
function subjectSection(subject: SubjectChange, material: Material): Section[] {
  const outside = subject.parts.filter((part) => goalOf(part) === undefined)
  const inside = groupBy(
    subject.parts.filter((part) => goalOf(part) !== undefined),
    (part) => goalOf(part) ?? '',
  )
  const isGone = subject.state === 'removed'
  const sections = isGone
    ? []
    : [...inside].flatMap(([goal, parts]) => goalSection(goal, parts, subject, material))
  const blocks: Block[] = [
    ...stateLines(subject).map(
      (line): Block => ({ kind: 'paragraph', passage: { text: line[material.language] } }),
    ),
    ...(isGone ? [] : asBlocks(outside.flatMap((part) => factOf(part, subject, material)))),
  ]
  if (blocks.length + sections.length === 0) return []
  return [
    {
      id: `changes-${subject.kind}-${subject.id}`,
      title: subjectTitle(subject, material),
      blocks,
      ...(sections.length > 0 && { sections }),
    },
  ]
}

/** The changes of one file without its headings: for whom it is known already what they are about. */
export const changeBlocks = (subject: SubjectChange, material: Material): Block[] =>
  asBlocks(subject.parts.flatMap((part) => factOf(part, subject, material)))

/** What a merged plan says of items of units only repeats the units, where those have changed alike. */
function withoutEchoes(changes: readonly SubjectChange[]): readonly SubjectChange[] {
  const own = new Set(
    changes.flatMap(({ kind, id: unit, parts }) =>
      kind === 'unit' ? parts.map(({ kind: part, id }) => `${part} ${unit}/${id}`) : [],
    ),
  )
  const isEcho = ({ kind, id }: PartChange) =>
    unitOf(id) !== undefined && own.has(`${kind} ${id.split('/').slice(-2).join('/')}`)
  return changes.map((change) =>
    change.kind === 'branch' || change.kind === 'national'
      ? { ...change, parts: change.parts.filter((part) => !isEcho(part)) }
      : change,
  )
}

/** All changes, grouped by whose they are. */
export const changeSections = (changes: readonly SubjectChange[], material: Material): Section[] =>
  withoutEchoes(changes).flatMap((change) => subjectSection(change, material))
