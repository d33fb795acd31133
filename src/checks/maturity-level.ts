import { equal } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

const scaled = `format: 1
maturityScale:
  name: Kypsyys
  levels: [{ value: 0, title: alussa }, { value: 1, title: sovittu }, { value: 2, title: johdettu }]
`
const planAt = (level: number): string => `format: 1
unit: vm
language: fi
stage: draft
period: { from: 2022, to: 2025 }
currentState: { maturity: [{ ambition: T1, level: ${level} }] }
`

export const maturityLevel: Check = {
  code: 'maturity-level',
  severity: 'error',
  title: t(
    'Kypsyyden taso on jokin tiedostossa toimi.yaml nimetyn asteikon tasoista.',
    'Mognadsnivån är en av nivåerna på den skala som anges i toimi.yaml.',
    'A level of maturity is one of those on the scale named in toimi.yaml.',
  ),
  why: t(
    'Asteikon ulkopuolista tasoa ei voi verrata muiden arvioihin.',
    'En nivå utanför skalan kan inte jämföras med andras bedömningar.',
    'A level that is not on the scale cannot be compared with those of others.',
  ),
  good: { 'toimi.yaml': scaled, 'plans/vm/vm.yaml': planAt(2) },
  bad: { 'toimi.yaml': scaled, 'plans/vm/vm.yaml': planAt(3) },
  *find({ units, settings }) {
    const levels = settings.maturityScale?.levels.map(({ value }) => value)
    if (!levels) return
    const known = levels.join(', ')
    for (const { source, content } of units) {
      for (const [at, { level }] of (content.currentState?.maturity ?? []).entries()) {
        if (levels.some((each) => equal(each, level))) continue
        yield {
          source,
          path: ['currentState', 'maturity', at, 'level'],
          message: t(
            `Taso ${level} ei ole kypsyysasteikolla.`,
            `Nivån ${level} finns inte på mognadsskalan.`,
            `The level ${level} is not on the maturity scale.`,
          ),
          fix: t(`Tasot ovat: ${known}.`, `Nivåerna är: ${known}.`, `The levels are: ${known}.`),
        }
      }
    }
  },
}
