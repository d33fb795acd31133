import { type Amount, amountOf, asWritten, compareAmounts, toBig } from '../core/amount.ts'
import type { Direction } from '../core/files/choices.ts'
import type { Point } from '../core/files/unit-plan.ts'
import type { Check } from '../core/rule.ts'
import type { Numeral } from '../core/shape/shape.ts'
import { type Text, t } from '../core/text.ts'
import { indicatorsIn } from '../core/written.ts'

interface Opposite {
  readonly isSo: (baseline: Amount, target: Amount, tolerance: Numeral | undefined) => boolean
  readonly say: (baseline: string, target: string, tolerance: Numeral | undefined) => Text
}

/** When a target goes against its direction, and how to say so. A target equal to the baseline goes against none. */
const opposites: Readonly<Record<Direction, Opposite>> = {
  increase: {
    isSo: (baseline, target) => compareAmounts(target, baseline) < 0,
    say: (baseline, target) =>
      t(
        `Arvon on tarkoitus kasvaa, mutta tavoitetaso ${target} on pienempi kuin lähtötaso ${baseline}.`,
        `Värdet ska öka, men målnivån ${target} är mindre än utgångsnivån ${baseline}.`,
        `The value is to increase, but the target ${target} is less than the baseline ${baseline}.`,
      ),
  },
  decrease: {
    isSo: (baseline, target) => compareAmounts(target, baseline) > 0,
    say: (baseline, target) =>
      t(
        `Arvon on tarkoitus pienentyä, mutta tavoitetaso ${target} on suurempi kuin lähtötaso ${baseline}.`,
        `Värdet ska minska, men målnivån ${target} är större än utgångsnivån ${baseline}.`,
        `The value is to decrease, but the target ${target} is more than the baseline ${baseline}.`,
      ),
  },
  maintain: {
    isSo: (baseline, target, tolerance) =>
      tolerance !== undefined && toBig(target).minus(toBig(baseline)).abs().gt(tolerance),
    say: (baseline, target, tolerance) =>
      t(
        `Arvo on tarkoitus säilyttää, mutta tavoitetaso ${target} on kauempana lähtötasosta ${baseline} kuin sallittu poikkeama ${tolerance}.`,
        `Värdet ska behållas, men målnivån ${target} ligger längre från utgångsnivån ${baseline} än den tillåtna avvikelsen ${tolerance}.`,
        `The value is to be maintained, but the target ${target} is further from the baseline ${baseline} than the tolerance ${tolerance}.`,
      ),
  },
}

export const targetDirection: Check = {
  code: 'target-direction',
  severity: 'error',
  title: t(
    'Tavoitetasot ovat lähtötasosta siihen suuntaan, johon mittarin on tarkoitus muuttua.',
    'Målnivåerna ligger åt det håll från utgångsnivån som indikatorn ska röra sig.',
    'Targets lie in the direction in which the indicator is meant to go from its baseline.',
  ),
  why: t(
    'Väärän suunnan takia onnistuminen näyttäisi epäonnistumiselta ja päinvastoin.',
    'Med fel riktning skulle en framgång se ut som ett misslyckande och tvärtom.',
    'With a wrong direction success would look like failure, and the reverse.',
  ),
  good: `goals:
  - id: kesto
    title: Hankinnat nopeutuvat
    indicators:
      - { id: kesto-pv, title: Kesto, kind: number, direction: decrease, baseline: { period: 2021, value: 80 }, targets: [{ period: 2025, value: 60 }] }`,
  bad: `goals:
  - id: kesto
    title: Hankinnat nopeutuvat
    indicators:
      - { id: kesto-pv, title: Kesto, kind: number, direction: increase, baseline: { period: 2021, value: 80 }, targets: [{ period: 2025, value: 60 }] }`,
  *find(workspace) {
    const amount = (point: Point, full: Parameters<typeof amountOf>[1]) =>
      amountOf(point, full, workspace.shared?.content.dimensions)
    for (const { item, full, path, source } of indicatorsIn(workspace)) {
      const { baseline, targets = [] } = item
      const { direction, tolerance } = full
      const base = baseline && direction && amount(baseline, full)
      if (!base) continue
      const { isSo, say } = opposites[direction]
      for (const [at, target] of targets.entries()) {
        const aim = amount(target, full)
        if (!aim || !isSo(base, aim, tolerance)) continue
        yield {
          source,
          path: [...path, 'targets', at],
          message: say(asWritten(baseline), asWritten(target), tolerance),
          fix: t(
            'Korjaa suunta, lähtötaso tai tavoitetaso.',
            'Rätta riktningen, utgångsnivån eller målnivån.',
            'Correct the direction, the baseline or the target.',
          ),
          related: [
            {
              source,
              path: [...path, 'baseline'],
              message: t('lähtötaso on tässä', 'utgångsnivån står här', 'the baseline is here'),
            },
          ],
        }
      }
    }
  },
}
