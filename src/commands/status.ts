import type { Goal } from '../core/files/unit-plan.ts'
import type { FollowUp } from '../core/follow-up.ts'
import { unitsById } from '../core/organisation.ts'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { ahead, followUp } from '../followup/follow-up.ts'
import { statusReport } from '../reports/follow-up/status.ts'
import { materialOf } from '../reports/material.ts'
import { command } from './command.ts'
import { errorsElsewhere } from './errors-elsewhere.ts'
import { forReading } from './formats.ts'
import { out, paths, selection } from './options.ts'
import { asks, isEverything, nothingSelected, type Selected, servesAny, unseen } from './select.ts'

/** The most days that can be looked ahead: ten years. */
const furthest = 3660

/** Follows up the plans asked for. Refuses when there are none. */
function follow(workspace: Workspace, asked: Selected, within: number): FollowUp {
  if (!Number.isInteger(within) || within > furthest)
    throw new Refusal(
      t(
        `Päivien määrän pitää olla kokonaisluku väliltä 0–${furthest}.`,
        `Antalet dagar ska vara ett heltal mellan 0 och ${furthest}.`,
        `The number of days must be a whole number from 0 to ${furthest}.`,
      ),
      t(
        'Kirjoita esimerkiksi --within 30.',
        'Skriv till exempel --within 30.',
        'Write, for example, --within 30.',
      ),
    )
  const isAsked = asks(workspace, asked)
  const units = workspace.units.filter(({ source }) => isAsked(source.file))
  const branches = workspace.branches.filter(({ source }) => isAsked(source.file))
  if (units.length + branches.length === 0 && unseen(workspace, isAsked).length === 0)
    throw nothingSelected(asked)
  const { branch, unit, goal } = asked
  const registered = unitsById(workspace)
  const expects = (id: string): boolean =>
    (unit.length === 0 || unit.includes(id)) &&
    (branch.length === 0 || branch.includes(registered.get(id)?.branch.id ?? ''))
  const keeps = goal.length > 0 && { keeps: (each: Goal) => servesAny(each, goal) }
  return followUp({ units, branches, expects, ...keeps }, within, workspace)
}

/** Whether anything that is told is marked internal. */
const tellsInternal = ({ indicators, measures, deadlines, agreed, twoWay }: FollowUp): boolean =>
  [...indicators, ...measures, ...deadlines, ...agreed, ...twoWay.bare, ...twoWay.alike.flat()].some(
    ({ internal }) => internal,
  )

export const status = command({
  name: 'status',
  needsRevision: true,
  summary: t(
    'Katso, miten suunnitelmat etenevät: mittarit, toimenpiteet ja määräajat.',
    'Se hur planerna framskrider: indikatorer, åtgärder och tidsfrister.',
    'See how the plans are getting on: indicators, measures and deadlines.',
  ),
  words: paths,
  formats: [...forReading, 'csv'],
  options: {
    ...selection,
    within: {
      kind: 'number',
      value: 'DAYS',
      default: ahead,
      about: t(
        `montako päivää eteenpäin määräaikoja katsotaan`,
        `hur många dagar framåt tidsfristerna visas`,
        `how many days ahead to look for deadlines`,
      ),
    },
    out,
  },
  examples: [
    { line: 'toimi status', about: t('koko tietovarasto', 'hela arkivet', 'the whole repository') },
    {
      line: 'toimi status --branch vm --within 30 --format markdown',
      about: t(
        'hallinnonalan tilanne, määräajat kuukauden päähän',
        'läget i ett förvaltningsområde, tidsfrister en månad framåt',
        'the situation of a branch, deadlines within a month',
      ),
    },
  ],
  run(workspace, asked, surroundings) {
    const found = follow(workspace, asked, asked.within)
    const isPart = !isEverything(asked) || asked.words.length > 0
    const isAsked = asks(workspace, asked)
    return {
      diagnostics: unseen(workspace, isAsked),
      closing: errorsElsewhere(workspace, isAsked),
      result: {
        kind: 'document',
        document: statusReport(found, isPart, materialOf(workspace, tellsInternal(found), surroundings)),
        data: { ...found },
      },
    }
  },
})
