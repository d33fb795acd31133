/** Conflicts as problems of places, for people and for programs. */
import { type Diagnostic, type Disputed, diagnoseFile, type SideValue } from '../core/diagnostic.ts'
import { isOwn } from '../core/ids.ts'
import { itemsOf } from '../core/items.ts'
import { eachLanguage, type Text, t, type Words } from '../core/text.ts'
import { mayLeaveOut } from './leaving-out.ts'
import { type Conflict, wholeName } from './sides.ts'
import type { Task } from './task.ts'
import { atValue } from './tell.ts'
import { itemOf, nameOf, quoted, speakersOf, standsOf, told } from './told.ts'

const said = (who: Text, value: unknown, text: Text): SideValue => ({
  who,
  ...(value !== undefined && { value }),
  text,
})

const before = t('Ennen', 'Tidigare', 'Before')
const unknown: SideValue = { who: before, text: t('ei tiedossa', 'okänt', 'not known') }

/** What the merged plan has in a goal that may go: the ministry's own, and what it has moved there and a unit still says. It would go along. */
function goesAlong({ id, field, ours, theirs }: Conflict, task: Task): Text | undefined {
  if (field.length > 0 || (ours !== undefined && theirs !== undefined)) return undefined
  const inside = itemsOf(task.ours?.content.goals).filter(({ content }) => content['goal'] === id)
  const stays = (item: string): boolean => isOwn(item) || task.originOf(item)?.found !== undefined
  const ids = inside
    .map((item) => item.id)
    .filter(stays)
    .join(', ')
  return ids === ''
    ? undefined
    : t(
        `Jos tavoite jää pois, sen mukana jäävät pois: ${ids}.`,
        `Om målet lämnas bort, lämnas också detta bort: ${ids}.`,
        `If the goal is left out, this is left out with it: ${ids}.`,
      )
}

/** A conflict as data: what each side says, and the commands that would settle it. */
function disputed(conflict: Conflict, task: Task): Disputed {
  const { id, field, shape } = conflict
  const { ours, theirs } = speakersOf(conflict, task)
  const say = (who: Text, value: unknown) => said(who, value, told(value, shape))
  const title = itemOf(conflict, task)?.value['title']
  const inside = goesAlong(conflict, task)
  const takes = ['unit', 'branch', ...(mayLeaveOut(conflict, task) ? (['leave-out'] as const) : [])] as const
  const meant = `toimi merge ${task.option} --only ${wholeName(conflict)} --reason "…" --by "…"`
  return {
    id,
    field,
    name: nameOf(conflict, task),
    ...(title !== undefined && { title: quoted(title as Words) }),
    base: conflict.known ? say(before, conflict.base) : unknown,
    ours: say(ours, conflict.ours),
    theirs: say(theirs, conflict.theirs),
    ...(inside && { inside }),
    ways: takes.map((take) => ({ command: `${meant} --take ${take}`, stands: standsOf(take, task) })),
  }
}

/** In the national plan, what is taken of a branch of government is called as what is taken of a unit elsewhere: that is told. */
const meanings = (task: Task): Text =>
  eachLanguage((language) => {
    if (task.states === 'units') return ''
    const each = (['unit', 'branch'] as const).map((take) => `${take}: ${standsOf(take, task)[language]}`)
    return ` – ${each.join('; ')}`
  })

/** How to settle it: the command, and what else it could end in. */
function settling([way, ...others]: Disputed['ways'], task: Task): Text {
  const command = way?.command ?? ''
  const ends = others.map((other) => other.command.slice(other.command.lastIndexOf('--take')))
  const meant = meanings(task)
  return t(
    `Ratkaise: ${command} (${ends.map((end) => `tai ${end}`).join(' ')})${meant.fi}`,
    `Avgör: ${command} (${ends.map((end) => `eller ${end}`).join(' ')})${meant.sv}`,
    `Settle it: ${command} (${ends.map((end) => `or ${end}`).join(' ')})${meant.en}`,
  )
}

/** A conflict, with the three values and the command that would settle it. */
export function conflictDiagnostic(conflict: Conflict, task: Task): Diagnostic {
  const dispute = disputed(conflict, task)
  const { name, base, ours, theirs, inside, ways } = dispute
  const each = eachLanguage((language) => {
    const says = [base, ours, theirs].map(({ who, text }) => `${who[language]}: ${text[language]}.`)
    return [...says, ...(inside ? [inside[language]] : [])].join(' ')
  })
  const message = t(
    `${name.fi}: suunnitelmat ovat eri mieltä. ${each.fi}`,
    `${name.sv}: planerna säger olika. ${each.sv}`,
    `${name.en}: the plans differ. ${each.en}`,
  )
  const said = { code: 'merge-conflict', severity: 'error', message, fix: settling(ways, task) } as const
  const problem = atValue(conflict, task, said)
  return { ...problem, data: { conflict: dispute } }
}

/** What two versions of a file say differently, in git's words: ours and theirs. */
export function versionConflict({ id, field, shape, ours, theirs }: Conflict, path: string): Diagnostic {
  const name = [id, ...field].filter((part) => part !== '').join(' · ')
  const [here, there] = [told(ours, shape), told(theirs, shape)]
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
