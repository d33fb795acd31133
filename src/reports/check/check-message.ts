/** What the plan of one unit lacks, as it can be sent to the unit, or read by whoever fills the plan in. */
import { stageOrder } from '../../core/files/choices.ts'
import { missingFields } from '../../core/files/indicator.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { fact, facts, text } from '../document/cells.ts'
import type { Cell, Fact, Section } from '../document/document.ts'
import type { Material } from '../material.ts'
import { unitName } from '../names.ts'
import { alsoGood, demandCells, itemFacts, wishCells } from './check-gaps.ts'
import { unitFacts } from './check-parts.ts'
import type { CheckGap, CheckPart, CheckResult } from './check-result.ts'
import { scoreFacts, showScore } from './check-summary.ts'

const words = {
  title: (unit: string) =>
    t(
      `${unit}: mitä suunnitelmasta puuttuu`,
      `${unit}: vad som saknas i planen`,
      `${unit}: what the plan lacks`,
    ),
  lacking: (score: string) =>
    t(
      `Suunnitelman kentistä on kunnossa ${score}. Alla kerrotaan, mitä vielä puuttuu, mille riville se kirjoitetaan ja mitä siinä voisi lukea.`,
      `Av planens fält är ${score} i ordning. Nedan står vad som ännu saknas, på vilken rad det ska skrivas och vad där kunde stå.`,
      `Of the fields of the plan ${score} are in order. Below stands what is still missing, the line on which to write it, and what it could say.`,
    ),
  complete: (score: string) =>
    t(
      `Suunnitelmasta ei puutu mitään, mitä siltä tässä vaiheessa odotetaan. Kentistä on kunnossa ${score}.`,
      `I planen saknas ingenting av det som väntas i detta skede. Av fälten är ${score} i ordning.`,
      `The plan lacks nothing that is expected of it at this stage. Of the fields ${score} are in order.`,
    ),
  missing: t('Puuttuvat tiedot', 'Uppgifter som saknas', 'What is missing'),
  settled: t(
    'Selitetyt puutteet ja poikkeukset',
    'Förklarade brister och undantag',
    'Explained gaps and exceptions',
  ),
  standing: t('Suunnitelman tilanne', 'Läget i planen', 'Where the plan stands'),
  next: t('Näin jatkat', 'Så går du vidare', 'How to go on'),
  notYet: t(
    'Jos mittarin tietoa ei vielä ole',
    'Om en uppgift om indikatorn inte finns ännu',
    'If something about an indicator is not known yet',
  ),
  explain: t(
    'Kirjoita mittarille syy ja päivä, johon mennessä tieto saadaan. Kenttä on silloin kunnossa siihen päivään asti.',
    'Skriv vid indikatorn orsaken och den dag då uppgiften senast fås. Fältet är då i ordning till den dagen.',
    'Write with the indicator why, and the day by which it will be known. Until that day the field is in order.',
  ),
  reason: t('Syy', 'Orsak', 'Reason'),
  inExcel: t(
    'Jos kirjoitat mieluummin Exceliin',
    'Om du hellre skriver i Excel',
    'If you would rather write in Excel',
  ),
  why: t('Miksi tieto tarvitaan', 'Varför uppgiften behövs', 'Why it is asked for'),
  again: t('Kun olet kirjoittanut', 'När du har skrivit', 'When you have written'),
  ahead: t(
    'Mitä seuraavassa vaiheessa puuttuisi',
    'Vad som skulle saknas i nästa skede',
    'What would be missing at the next stage',
  ),
  write: t(
    'Kirjoita suunnitelmaan uusi vaihe',
    'Skriv det nya skedet i planen',
    'Write the new stage into the plan',
  ),
}

/** The plan of one unit, when nothing else was looked at. */
export const onlyPlan = ({ by, units, parts }: CheckResult): CheckPart | undefined =>
  by === 'unit' && units.length === 1 && units[0]?.plan === 'handed-in'
    ? parts.find(({ key }) => key === units[0]?.unit)
    : undefined

const code = (line: string): Cell => ({ ...text(line), code: true })

const isMissing = ({ state, fields }: CheckGap): boolean => state === 'missing' && fields > 0

/** The items in which an author can explain a gap. */
const explainable = new Set(['indicator', 'definition'])

/** How an author says that something about an indicator is not known yet. */
function notYet(gaps: readonly CheckGap[], { workspace: { asOf }, language }: Material) {
  const gap = gaps.find(({ on, key }) => explainable.has(on) && Object.hasOwn(missingFields, key))
  const until = `${Number(asOf.slice(0, 4)) + 1}-06-30`
  return fact(
    words.notYet[language],
    gap && {
      kind: 'list',
      items: [
        text(words.explain[language]),
        code(`missing: [{ field: ${gap.key}, reason: ${words.reason[language]}, until: ${until} }]`),
      ],
    },
  )
}

/** What to do about the gaps. */
function gapFacts(unit: string, gaps: readonly CheckGap[], judged: string, material: Material): Fact[] {
  const { language } = material
  const [first] = gaps
  return first
    ? [
        ...notYet(gaps, material),
        ...fact(words.why[language], code(`toimi explain ${first.rule}`)),
        ...fact(words.inExcel[language], code(`toimi form --unit ${unit}`)),
        ...fact(words.again[language], code(`toimi check --unit ${unit}${judged}`)),
      ]
    : []
}

/** The way to the next stage: what it will ask for, or the line to write once a later stage asks for nothing more. */
function stageFacts(unit: string, result: CheckResult, isComplete: boolean, language: Language): Fact[] {
  const [plan] = result.units
  const [own, judged] = [plan?.stage, plan?.judgedBy].map((stage) => stageOrder.indexOf(stage ?? 'draft'))
  if (own === undefined || judged === undefined) return []
  if (own < judged) return isComplete ? fact(words.write[language], code(`stage: ${stageOrder[judged]}`)) : []
  const next = stageOrder[own + 1]
  return next ? fact(words.ahead[language], code(`toimi check --unit ${unit} --stage ${next}`)) : []
}

/** The title of the message, what it says at once, and its sections. */
export function checkMessage(part: CheckPart, result: CheckResult, material: Material) {
  const { language } = material
  const missing = result.gaps.filter(isMissing)
  const settled = result.gaps.filter(({ state }) => state !== 'missing')
  const sections: Readonly<Record<string, readonly [Text, readonly Fact[]]>> = {
    missing: [words.missing, itemFacts(missing, demandCells, language)],
    settled: [words.settled, itemFacts(settled, demandCells, language)],
    wishes: [alsoGood, itemFacts(result.gaps, wishCells, language)],
    next: [
      words.next,
      [
        ...gapFacts(part.key, missing, result.stage ? ` --stage ${result.stage}` : '', material),
        ...stageFacts(part.key, result, missing.length === 0, language),
      ],
    ],
    standing: [words.standing, [...scoreFacts(result, language), ...unitFacts(result, part, language)]],
  }
  const score = showScore(part.score, language)
  return {
    title: words.title(unitName(part.key, material).text)[language],
    subtitle: (missing.length > 0 ? words.lacking : words.complete)(score)[language],
    sections: Object.entries(sections).flatMap(([id, [title, told]]): Section[] =>
      told.length > 0 ? [{ id, title: { text: title[language] }, blocks: facts(told) }] : [],
    ),
  }
}
