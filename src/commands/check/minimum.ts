import type { Cell } from '../../completeness/expectation.ts'
import type { HandIn } from '../../completeness/hand-in.ts'
import type { Score } from '../../core/completeness.ts'
import { type Diagnostic, diagnose, diagnoseFile } from '../../core/diagnostic.ts'
import { type FailLevel, fails } from '../../core/exit-codes.ts'
import { exact, numeralPattern } from '../../core/numerals.ts'
import { settingsPath } from '../../core/plan-paths.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { type Text, t } from '../../core/text.ts'

/** The share a score must reach, as a number from 0 to 1: from `0.9`, `0,9` or `90%`. Refuses anything else. */
export function readMinimum(text: string): Numeral {
  const percent = /^\s*(.+?)\s*%\s*$/.exec(text)?.[1]
  const number = (percent ?? text).trim().replace(',', '.')
  const share = numeralPattern.test(number) ? exact(number).div(percent === undefined ? 1 : 100) : undefined
  if (share?.gte(0) && share.lte(1)) return share.toFixed()
  throw new Refusal(
    t(
      `Tämä ei ole osuus: --min ${text}`,
      `Detta är ingen andel: --min ${text}`,
      `This is not a share: --min ${text}`,
    ),
    t(
      'Kirjoita esimerkiksi 0.9 tai 90%.',
      'Skriv till exempel 0.9 eller 90%.',
      'Write, for example, 0.9 or 90%.',
    ),
  )
}

const problem = (code: string, message: Text, fix: Text): Diagnostic =>
  diagnoseFile(settingsPath, code, 'error', message, { fix })

const tellGaps = t(
  'Puutteet luettelee toimi check.',
  'Bristerna räknas upp av toimi check.',
  'toimi check lists the gaps.',
)

function belowMinimum({ satisfied, applicable }: Score, minimum: Numeral): Diagnostic[] {
  if (exact(minimum).times(applicable).lte(satisfied)) return []
  const both = `${satisfied}/${applicable}`
  const asked = exact(minimum).times(100).toFixed()
  return [
    problem(
      'below-minimum',
      t(
        `Kentistä on kunnossa ${both}, ja vähimmäismäärä on ${asked} %.`,
        `Av fälten är ${both} i ordning, och minimum är ${asked} %.`,
        `${both} fields are in order, and the minimum is ${asked}%.`,
      ),
      tellGaps,
    ),
  ]
}

/** A plan that is expected and is not there, told where organisations.yaml expects it. */
function planMissing({ unit, file }: HandIn): Diagnostic {
  const finding = {
    source: unit.source,
    path: [...unit.path, 'id'],
    message: t(
      `Suunnitelmaa ei ole saatu: ${unit.item.id}`,
      `Planen har inte kommit in: ${unit.item.id}`,
      `The plan has not come in: ${unit.item.id}`,
    ),
    fix: t(`Tallenna se tähän tiedostoon: ${file}`, `Spara den i filen ${file}`, `Save it as ${file}`),
  }
  return { ...diagnose(finding, 'plan-missing', 'error'), unit: unit.item.id }
}

const nobodyKnown = problem(
  'expected-unknown',
  t(
    'Ei tiedetä, keiltä suunnitelmaa odotetaan.',
    'Det är inte känt av vilka en plan väntas.',
    'It is not known of whom a plan is expected.',
  ),
  t(
    'Luettele yksiköt tiedostossa organisations.yaml.',
    'Räkna upp enheterna i organisations.yaml.',
    'List the units in organisations.yaml.',
  ),
)

/** The reasons why some plans miss a minimum: a lower score, or expected plans not handed in. */
export function shortfalls(
  minimum: Numeral,
  score: Score,
  handIns: readonly HandIn[] | undefined,
): Diagnostic[] {
  const missing = handIns?.filter(({ plan }) => plan === 'missing').map(planMissing) ?? [nobodyKnown]
  return [...missing, ...belowMinimum(score, minimum)]
}

/** Says that fields are missing, when there are any as serious as what makes the run fail. */
export function fieldsMissing(cells: readonly Cell[], failOn: FailLevel = 'never'): Diagnostic[] {
  const many = cells.filter(({ state, severity }) => state === 'missing' && fails(severity, failOn)).length
  if (many === 0) return []
  const message = t(`Puuttuvia kenttiä: ${many}.`, `Fält som saknas: ${many}.`, `Fields missing: ${many}.`)
  return [problem('fields-missing', message, tellGaps)]
}
