import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Path } from '../core/source.ts'
import { eachLanguage, type Text, t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { goalWith, measureWith } from './example.ts'
import { type Detail, type Expectation, written } from './expectation.ts'
import { fromDraft } from './levels.ts'
import { textsOf } from './plan-texts.ts'

/** Fields of which rules of their own tell what is missing. */
const judged = new Set([
  'definition',
  'source',
  'method',
  'limitations',
  'evidence',
  'rationale',
  'role',
  'reason',
])

const isJudged = (path: Path): boolean => judged.has(String(path.at(-1))) || path[0] === 'currentState'

function* fillersIn(plan: UnitPlan): Iterable<Detail> {
  for (const { words, way } of textsOf(plan)) {
    const look = written(words)
    if (typeof look !== 'object') continue
    const path = pathOf(way)
    if (!isJudged(path)) yield { ...look, path }
  }
}

/** What a text could say, by the list in which its item stands. */
const couldSay: Readonly<Record<string, Text>> = {
  goals: t(
    'Hankintaosaaminen vahvistuu',
    'Upphandlingskompetensen stärks',
    'Procurement skills grow stronger',
  ),
  measures: t(
    'Koulutusohjelma hankintojen valmistelijoille',
    'Utbildningsprogram för dem som bereder upphandlingar',
    'Training programme for those who prepare procurements',
  ),
  indicators: t(
    'Koulutuksen käyneiden osuus',
    'Andelen som gått utbildningen',
    'Share of those who have been trained',
  ),
}

export const placeholder: Expectation<'plan'> = {
  code: 'placeholder',
  on: 'plan',
  field: 'note',
  family: 'wording',
  severity: fromDraft,
  title: t(
    'Nimissä, kuvauksissa ja huomautuksissa ei ole täytetekstejä.',
    'I namn, beskrivningar och anmärkningar finns inga utfyllnader.',
    'Titles, descriptions and notes hold no fillers.',
  ),
  why: t(
    '”TBD” tai ”täydennetään” näyttää raportissa vastaukselta, vaikka vastaus puuttuu.',
    '”TBD” eller ”kompletteras” ser i rapporten ut som ett svar fast svaret saknas.',
    'In a report "TBD" or "to be added" looks like an answer where there is none.',
  ),
  missing: t('Teksti on kirjoittamatta.', 'Texten är inte skriven.', 'The text has not been written.'),
  example: (_plan, _scope, detail) => {
    const keys = (detail?.path ?? []).filter((step) => typeof step === 'string')
    const list = keys.findLast((key) => Object.hasOwn(couldSay, key)) ?? 'measures'
    return eachLanguage((language) => `${keys.at(-1)}: ${couldSay[list]?.[language]}`)
  },
  good: measureWith('description: Kaksi lähipäivää ja verkkokurssi.'),
  bad: goalWith('note: "{{ huomautus }}"'),
  look: (plan) => [...fillersIn(plan)],
}
