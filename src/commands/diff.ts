import { compare } from '../changes/compare.ts'
import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import { Refusal } from '../core/refusal.ts'
import { type Revision, shortHash } from '../core/revision.ts'
import { type Text, t } from '../core/text.ts'
import { diffReport, type Side } from '../reports/changes/diff.ts'
import { materialOf } from '../reports/material.ts'
import { changesData } from './changes-data.ts'
import { command } from './command.ts'
import { selected } from './diff/selected.ts'
import { forReading } from './formats.ts'
import { internal, out, selection } from './options.ts'

/** The revisions that are meant by what was typed: `A..B` is A and B, `A...B` is B compared with where it parted from A. */
function revisionsIn(words: readonly string[]): string[] {
  const [first = 'HEAD', ...more] = words
  if (words.length > 1) return [first, ...more]
  if (first.includes('...')) return [first, first.split('...')[1] || 'HEAD']
  const [from, to] = first.split('..')
  return to === undefined ? [first] : [from || 'HEAD', to || 'HEAD']
}

const seeWhy = t('Katso syy: toimi validate', 'Se orsaken: toimi validate', 'See why: toimi validate')
const seeOld = (line: string): Text =>
  t(`Katso vanhaa tiedostoa: ${line}`, `Se den gamla filen: ${line}`, `See the old file: ${line}`)

const tooMany = (): Refusal =>
  new Refusal(
    t(
      'Verrata voi enintään kahta versiota.',
      'Högst två versioner kan jämföras.',
      'At most two revisions can be compared.',
    ),
    t(
      'Esimerkiksi: toimi diff HEAD~1 HEAD',
      'Till exempel: toimi diff HEAD~1 HEAD',
      'For example: toimi diff HEAD~1 HEAD',
    ),
  )

/** A file that one of the revisions holds broken: the one it was compared with, unless what it has become cannot be read. */
const unreadable = (file: string, from: Revision, isBrokenNow: boolean): Diagnostic =>
  diagnoseFile(
    file,
    'diff-unreadable',
    'error',
    t(
      'Tiedostoa ei voi lukea toisessa versiossa, joten sen muutoksia ei kerrota.',
      'Filen kan inte läsas i den ena versionen, så dess ändringar berättas inte.',
      'The file cannot be read in one of the revisions, so its changes are not shown.',
    ),
    { fix: isBrokenNow ? seeWhy : seeOld(`git show ${shortHash(from.commit.hash)}:./${file}`) },
  )

/** A side as programs read it. */
const sideData = ({ ref, ...commit }: Side) => ({ ref: ref ?? null, ...commit })

const sideOf = ({ ref, commit }: Revision): Side => ({ ref, hash: commit.hash, day: commit.day })

export const diff = command({
  name: 'diff',
  needsRevision: true,
  summary: t(
    'Kerro, mitä suunnitelmissa on muuttunut kahden version välillä.',
    'Berätta vad som har ändrats i planerna mellan två versioner.',
    'Show what has changed in the plans between two revisions.',
  ),
  words: {
    name: '[revisions...]',
    about: t(
      'mistä ja mihin: päivä, tallennus, haara, tunniste tai A...B; muuten viimeisestä tallennuksesta nykyisiin tiedostoihin',
      'från och till: en dag, incheckning, gren, tagg eller A...B; annars från den senaste incheckningen till filerna nu',
      'from and to: a day, commit, branch, tag, or A...B; otherwise from the last commit to the files as they are',
    ),
  },
  formats: [...forReading, 'html'],
  options: {
    ...selection,
    internal,
    out,
  },
  examples: [
    {
      line: 'toimi diff',
      about: t(
        'mitä on muuttunut viimeisen tallennuksen jälkeen',
        'vad som har ändrats sedan den senaste incheckningen',
        'what has changed since the last commit',
      ),
    },
    {
      line: 'toimi diff 2025-12-31',
      about: t(
        'mitä on muuttunut vuodenvaihteen jälkeen',
        'vad som har ändrats sedan årsskiftet',
        'what has changed since the end of the year',
      ),
    },
    {
      line: 'toimi diff origin/main...HEAD --format markdown',
      about: t(
        'mitä tämä haara muuttaa, muutospyyntöön liitettäväksi',
        'vad denna gren ändrar, för en ändringsbegäran',
        'what this git branch changes, for a pull request',
      ),
    },
  ],
  revisions({ words }) {
    const refs = revisionsIn(words)
    if (refs.length > 2) throw tooMany()
    return refs
  },
  run(workspace, asked, surroundings) {
    const [from, to] = surroundings.revisions as readonly [Revision, Revision?]
    const after = to?.workspace ?? workspace
    const { changes: all, unread } = compare(from.workspace, after)
    const changes = selected(all, asked, from.workspace, after)
    const sides: readonly [Side, Side] = [sideOf(from), to ? sideOf(to) : { ref: undefined }]
    const commit = to ? shortHash(to.commit.hash) : surroundings.commit
    const material = materialOf(after, asked.internal, { ...surroundings, commit })
    return {
      diagnostics: unread.map((file) => unreadable(file, from, after.broken.has(file))),
      result: {
        kind: 'document',
        document: diffReport(changes, ...sides, material),
        data: { from: sideData(sides[0]), to: sideData(sides[1]), ...changesData(changes, asked.internal) },
      },
    }
  },
})
