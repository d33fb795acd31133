/** Conflicts and edits as problems of places, for people. */
import { type Diagnostic, diagnose, diagnoseFile } from '../core/diagnostic.ts'
import { shapeAt } from '../core/shape/shape.ts'
import { eachLanguage, type Language, languages, pick, type Text, t, type Words } from '../core/text.ts'
import type { Edit } from './edits.ts'
import { findItem, pathInside } from './places.ts'
import type { Task } from './task.ts'
import type { Conflict } from './three-way.ts'

const nothing = t('ei mitään', 'inget', 'nothing')
const isWords = (value: object): value is Words => languages.some((language) => language in value)

function inOneLine(value: unknown, language: Language): string {
  if (value === undefined) return nothing[language]
  if (typeof value !== 'object' || value === null) return `«${value}»`
  if (isWords(value)) return `«${pick(value, language)?.text ?? ''}»`
  const { title } = value as { title?: Words }
  if (title) return inOneLine(title, language)
  const isPlain = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isPlain ? value.join(', ') : JSON.stringify(value)
}

/** A value as a reader can tell it from another: words by their text, an item by its title, none by "nothing". */
export const told = (value: unknown): Text => eachLanguage((language) => inOneLine(value, language))

type Named = Pick<Conflict, 'id' | 'field'>

/** What a value is called: its id and, by the name of the field and its key, the way to it. */
export function nameOf({ id, field: [first, ...rest] }: Named, task: Task): Text {
  const found = findItem(task.ours?.content.goals, id) ?? task.originOf(id)?.found
  const label = found && first !== undefined ? shapeAt(found.shape, [first]).field?.label : undefined
  return eachLanguage((language) =>
    [id, label?.[language] ?? first, ...rest].filter((part) => part !== undefined).join(' · '),
  )
}

/** Something the merged plan and a unit see differently: what it is called, and each value in words. */
export const disputeOf = (
  { id, field, ours, theirs }: Pick<Conflict, 'id' | 'field' | 'ours' | 'theirs'>,
  task: Task,
): Named & { readonly name: Text; readonly ours: Text; readonly theirs: Text } => ({
  id,
  field,
  name: nameOf({ id, field }, task),
  ours: told(ours),
  theirs: told(theirs),
})

/** A problem of a value in the merged plan, at its place there; the place it comes from stands beside it. */
export function atValue(
  named: Named,
  task: Task,
  code: string,
  severity: 'error' | 'info',
  message: Text,
  fix?: Text,
): Diagnostic {
  const { ours, path } = task
  const [here, origin] = [findItem(ours?.content.goals, named.id), task.originOf(named.id)]
  const whose = origin ? { unit: origin.from } : {}
  if (!ours) return diagnoseFile(path, code, severity, message, { ...(fix && { fix }), ...whose })
  const there = origin && {
    source: origin.source,
    path: origin.found ? pathInside(origin.found, named.field) : [],
  }
  const related = there
    ? [{ ...there, message: t('yksikön arvo', 'enhetens värde', "the unit's value") }]
    : []
  const place = { source: ours.source, path: here ? pathInside(here, named.field) : ['goals'] }
  return { ...diagnose({ ...place, message, related, ...(fix && { fix }) }, code, severity), ...whose }
}

function settling({ id, field }: Named, { option }: Task): Text {
  const line = `toimi merge ${option} --only ${[id, ...field].join('.')} --reason "…" --by "…" --take unit`
  return t(
    `Ratkaise: ${line} (tai --take branch tai --take leave-out)`,
    `Avgör: ${line} (eller --take branch eller --take leave-out)`,
    `Settle it: ${line} (or --take branch, or --take leave-out)`,
  )
}

/** A conflict, with the three values and the command that would settle it. */
export function conflictDiagnostic(conflict: Conflict, task: Task): Diagnostic {
  const name = nameOf(conflict, task)
  const [was, ours, theirs] = [told(conflict.base), told(conflict.ours), told(conflict.theirs)]
  const message = t(
    `${name.fi}: hallinnonala ja yksikkö ovat eri mieltä. Ennen: ${was.fi}; hallinnonala: ${ours.fi}; yksikkö: ${theirs.fi}.`,
    `${name.sv}: förvaltningsområdet och enheten säger olika. Tidigare: ${was.sv}; förvaltningsområdet: ${ours.sv}; enheten: ${theirs.sv}.`,
    `${name.en}: the branch and the unit differ. Before: ${was.en}; branch: ${ours.en}; unit: ${theirs.en}.`,
  )
  return atValue(conflict, task, 'merge-conflict', 'error', message, settling(conflict, task))
}

/** What two versions of a file say differently, in git's words: ours and theirs. */
export function versionConflict({ id, field, ours, theirs }: Conflict, path: string): Diagnostic {
  const name = [id, ...field].filter((part) => part !== '').join(' · ')
  const [here, there] = [told(ours), told(theirs)]
  const message = t(
    `${name}: versiot ovat ristiriidassa. Oma: ${here.fi}; toinen: ${there.fi}.`,
    `${name}: versionerna går isär. Den egna: ${here.sv}; den andra: ${there.sv}.`,
    `${name}: the versions differ. Ours: ${here.en}; theirs: ${there.en}.`,
  )
  const fix = t(
    'Valitse merkittyjen rivien väliltä, poista merkit ja aja git add.',
    'Välj mellan de märkta raderna, ta bort märkena och kör git add.',
    'Choose between the marked lines, remove the marks, and run git add.',
  )
  return diagnoseFile(path, 'merge-conflict', 'error', message, { fix })
}

/** A place where the merged plan says something else than the unit, with the reason that was recorded for it. */
export function editDiagnostic(edit: Edit, task: Task): Diagnostic {
  const name = nameOf(edit, task)
  const [said, now] = [told(edit.before), told(edit.after)]
  const reason = edit.decision && told(edit.decision.reason)
  const because = (word: string, language: Language) => (reason ? ` ${word}: ${reason[language]}.` : '')
  const message = t(
    `${name.fi}: hallinnonala ${now.fi}, yksikkö ${said.fi}.${because('Perustelu', 'fi')}`,
    `${name.sv}: förvaltningsområdet ${now.sv}, enheten ${said.sv}.${because('Motivering', 'sv')}`,
    `${name.en}: branch ${now.en}, unit ${said.en}.${because('Reason', 'en')}`,
  )
  return atValue(edit, task, 'merge-edited', 'info', message)
}

/** An item that has been left out of the merged plan. */
export function leftOutDiagnostic(id: string, { path, originOf }: Task): Diagnostic {
  const title = told(originOf(id)?.found?.value)
  const message = t(
    `Hallinnonala on jättänyt pois: ${id} ${title.fi}.`,
    `Förvaltningsområdet har lämnat bort: ${id} ${title.sv}.`,
    `The branch has left out: ${id} ${title.en}.`,
  )
  return diagnoseFile(path, 'merge-left-out', 'info', message)
}

/** The reckoned part of a merged plan has been edited. */
export const aggregatesEdited = ({ path }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'aggregate-edited',
    'error',
    t(
      'Kohtaa aggregates on muokattu, mutta toimi laskee sen itse.',
      'Delen aggregates har redigerats, men den räknas av toimi.',
      'The part aggregates has been edited, but toimi computes it.',
    ),
    {
      fix: t(
        'Palauta kohta ennalleen ja muuta sen sijaan yksiköiden arvoja tavoitteissa.',
        'Återställ delen och ändra i stället enheternas värden i målen.',
        "Restore that part, and change the units' values in the goals instead.",
      ),
    },
  )

/** A merged plan is not what merging would make. */
export const staleDiagnostic = ({ path, option }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'merge-stale',
    'error',
    t(
      'Yhdistetty suunnitelma ei ole ajan tasalla.',
      'Den sammanställda planen är inte uppdaterad.',
      'The merged plan is not up to date.',
    ),
    { fix: t(`Aja: toimi merge ${option}`, `Kör: toimi merge ${option}`, `Run: toimi merge ${option}`) },
  )
