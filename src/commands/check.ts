import { divisions } from '../completeness/divisions.ts'
import type { Cell } from '../completeness/expectation.ts'
import { inOrder } from '../core/diagnostic.ts'
import { failLevels } from '../core/exit-codes.ts'
import { stageOrder } from '../core/files/choices.ts'
import { t } from '../core/text.ts'
import { checkReport } from '../reports/check/check.ts'
import { materialOf } from '../reports/material.ts'
import { resultOf } from './check/checked.ts'
import { collect } from './check/collect.ts'
import { gapFindings } from './check/gap-findings.ts'
import { mapOf } from './check/heat-map.ts'
import { fieldsMissing, readMinimum, shortfalls } from './check/minimum.ts'
import { command } from './command.ts'
import { forReading } from './formats.ts'
import { out, paths, selection, since } from './options.ts'

const isInternal = ({ item }: Cell): boolean =>
  ('full' in item ? item.full : (item as { visibility?: string })).visibility === 'internal'

export const check = command({
  name: 'check',
  needsRevision: true,
  summary: t(
    'Katso, mitä suunnitelmista puuttuu ja mihin se kirjoitetaan.',
    'Se vad som saknas i planerna och var det ska skrivas.',
    'See what is missing from the plans and where to write it.',
  ),
  words: paths,
  formats: [...forReading, 'csv', 'github'],
  options: {
    ...selection,
    since,
    stage: {
      kind: 'choice',
      of: stageOrder,
      about: t(
        'arvioi kaikki kuin ne olisivat tässä vaiheessa',
        'bedöm alla som om de vore i detta skede',
        'judge every plan as if it were at this stage',
      ),
    },
    by: {
      kind: 'choice',
      of: divisions,
      default: 'unit',
      about: t('minkä mukaan tulos jaetaan', 'enligt vad resultatet delas upp', 'group the results by'),
    },
    map: {
      kind: 'flag',
      about: t(
        'näytä puutteiden kartta: suunnitelmat ja tavoitteet kentittäin',
        'visa en karta över bristerna: planer och mål enligt fält',
        'show a map of the gaps: plans and goals by fields',
      ),
    },
    min: {
      kind: 'text',
      value: 'SHARE',
      about: t(
        'hylkää, jos kentistä on kunnossa vähemmän tai suunnitelma puuttuu: 0.9 tai 90%',
        'underkänn om färre fält är i ordning eller en plan saknas: 0.9 eller 90%',
        'fail if fewer fields are in order or a plan is missing: 0.9 or 90%',
      ),
    },
    failOn: {
      kind: 'choice',
      of: failLevels,
      about: t(
        'hylkää, jos jotakin näin vakavaa puuttuu [never]',
        'underkänn om något så allvarligt saknas [never]',
        'fail if anything this serious is missing [never]',
      ),
    },
    out,
  },
  examples: [
    { line: 'toimi check', about: t('koko tietovarasto', 'hela arkivet', 'the whole repository') },
    {
      line: 'toimi check --unit mallivirasto --stage approved',
      about: t(
        'mitä yhdeltä yksiköltä puuttuisi, jos suunnitelma hyväksyttäisiin nyt',
        'vad som skulle saknas i en enhets plan om den godkändes nu',
        "what one unit's plan would lack if it were approved now",
      ),
    },
    {
      line: 'toimi check --branch vm --min 0.9',
      about: t(
        'hallinnonalan vähimmäisraja',
        'en minimigräns för ett förvaltningsområde',
        'a minimum for a branch of government',
      ),
    },
  ],
  run(workspace, asked, surroundings) {
    const minimum = asked.min === undefined ? undefined : readMinimum(asked.min)
    const looked = collect(workspace, { ...asked, affected: surroundings.affected }, asked.by, asked.stage)
    const result = resultOf(looked)
    const map = asked.map ? mapOf(looked.cells) : []
    const diagnostics = [
      ...looked.unread,
      ...looked.stale,
      ...(minimum === undefined ? [] : shortfalls(minimum, result.score, looked.handIns)),
      ...fieldsMissing(looked.cells, asked.failOn),
    ]
    return {
      diagnostics: inOrder(diagnostics),
      files: looked.scopes.length,
      result: {
        kind: 'document',
        document: checkReport(
          result,
          map,
          materialOf(workspace, looked.cells.some(isInternal), surroundings),
        ),
        data: { ...result, ...(asked.map && { map }) },
        findings: gapFindings(result.gaps, asked.failOn),
      },
    }
  },
})
