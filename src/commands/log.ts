import { historyOf } from '../changes/history.ts'
import { type Traced, tracesOf } from '../changes/trace.ts'
import { Refusal } from '../core/refusal.ts'
import { adviseWord } from '../core/shape/near.ts'
import { t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { logReport } from '../reports/changes/log.ts'
import { materialOf } from '../reports/material.ts'
import { candidates } from './candidates.ts'
import { changesData } from './changes-data.ts'
import { command } from './command.ts'
import { forReading } from './formats.ts'
import { internal, out } from './options.ts'

const unknown = (word: string, workspace: Workspace): Refusal => {
  const known = candidates('ID', workspace, workspace.language).flatMap(({ value }) => [
    value,
    value.split('/').at(-1) ?? value,
  ])
  return new Refusal(
    t(
      `Suunnitelmissa ei ole tällaista kohdetta: ${word}`,
      `Planerna har ingen sådan post: ${word}`,
      `The plans have no such item: ${word}`,
    ),
    adviseWord(word, known) ??
      t(
        'Jos se on poistettu, kirjoita yksikkö ja tunnus: mallivirasto/koulutetut',
        'Om den är borttagen, skriv enheten och id: mallivirasto/koulutetut',
        'If it has been removed, write the unit and the id: mallivirasto/koulutetut',
      ),
  )
}

const nameOf = ({ subject, id }: Traced): string => (subject === '' ? id : `${subject}/${id}`)

const ambiguous = (word: string, traces: readonly Traced[]): Refusal => {
  const names = traces.map(nameOf).join(', ')
  return new Refusal(
    t(
      `Tunnus on useassa suunnitelmassa: ${word}`,
      `Id finns i flera planer: ${word}`,
      `The id is in several plans: ${word}`,
    ),
    t(`Kirjoita jokin näistä: ${names}`, `Skriv något av dessa: ${names}`, `Write one of these: ${names}`),
  )
}

function traceOf(word: string, workspace: Workspace): Traced {
  const traces = tracesOf(word, workspace)
  const [traced] = traces
  if (!traced) throw unknown(word, workspace)
  if (traces.length > 1) throw ambiguous(word, traces)
  return traced
}

export const log = command({
  name: 'log',
  needsRevision: true,
  summary: t(
    'Kerro, mitä yhdelle tavoitteelle, toimenpiteelle tai mittarille on tapahtunut.',
    'Berätta vad som har hänt med ett mål, en åtgärd eller en indikator.',
    'Show the history of one goal, measure or indicator.',
  ),
  words: {
    name: '<id>',
    about: t(
      'kohteen tai yhteisen mittarin tunnus, tarvittaessa yksikön kanssa: koulutetut, mallivirasto/koulutetut',
      'postens eller den gemensamma indikatorns id, vid behov med enheten: koulutetut, mallivirasto/koulutetut',
      'the id of an item or a shared indicator, with its unit where needed: koulutetut, mallivirasto/koulutetut',
    ),
  },
  formats: [...forReading, 'html'],
  options: {
    internal,
    out,
  },
  examples: [
    {
      line: 'toimi log mallivirasto/koulutetut',
      about: t('mittarin vaiheet', 'indikatorns skeden', 'the history of an indicator'),
    },
    {
      line: 'toimi log innovatiiviset-osuus --format markdown',
      about: t(
        'yhteisen mittarin vaiheet, liitettäväksi viestiin',
        'den gemensamma indikatorns skeden, för ett meddelande',
        'the history of a shared indicator, for a message',
      ),
    },
  ],
  historyPaths: ({ words: [word = ''] }, workspace) => traceOf(word, workspace).paths,
  run(workspace, { words: [word = ''], internal }, surroundings) {
    const traced = traceOf(word, workspace)
    const { histories } = surroundings
    const steps = historyOf(traced, histories, workspace)
    const isCut = histories.some(({ isCut }) => isCut)
    if (steps.length === 0 && !isCut && !traced.isThere) throw unknown(word, workspace)
    const told = steps.map(({ past, change }) => ({ commit: past?.commit, change }))
    return {
      diagnostics: [],
      result: {
        kind: 'document',
        document: logReport(nameOf(traced), told, isCut, materialOf(workspace, internal, surroundings)),
        data: {
          item: { kind: traced.kind, subject: traced.subject, id: traced.id },
          isCut,
          steps: told.map(({ commit, change }) => ({
            commit: commit ?? null,
            ...changesData([change], internal),
          })),
        },
      },
    }
  },
})
