import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import { keyOf } from '../core/shape/same.ts'
import type { ListShape, Shape } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { listsIn } from '../core/written-texts.ts'

/** Ids of these are unique not in their list but in the whole file: `id-unique` and `organisation-once` see to it. */
const uniqueInFile = ['goal', 'measure', 'indicator', 'unit', 'branch']

const isJudgedElsewhere = ({ key, of }: ListShape<Shape>): boolean =>
  key[0] === 'period' || (key[0] === 'id' && of.kind === 'record' && uniqueInFile.includes(of.name))

export const listedOnce: Check = {
  code: 'listed-once',
  severity: 'error',
  title: t(
    'Sama kohde on luettelossa vain kerran.',
    'Samma post står bara en gång i en lista.',
    'The same item stands in a list only once.',
  ),
  why: t(
    'Kahdesti luetteloitu laskettaisiin kahdesti, eikä kahta eri kohtaa samasta asiasta voi yhdistää.',
    'Det som står två gånger skulle räknas två gånger, och två olika uppgifter om samma sak kan inte slås ihop.',
    'What is listed twice would be counted twice, and two entries about the same thing cannot be merged.',
  ),
  good: `currentState:
  maturity: [{ ambition: T1, level: 2 }, { ambition: T2, level: 3 }]`,
  bad: `currentState:
  maturity: [{ ambition: T1, level: 2 }, { ambition: T1, level: 3 }]`,
  *find(workspace) {
    for (const { shape, items, way, source } of listsIn(workspace)) {
      if (isJudgedElsewhere(shape)) continue
      for (const { again, first } of repeatsIn(items.entries(), ([, item]) => keyOf(shape, item))) {
        const [at, item] = again
        const key = keyOf(shape, item)
        yield {
          source,
          path: [...pathOf(way), at],
          message: t(
            `Luettelossa on jo ${key}.`,
            `I listan finns redan ${key}.`,
            `The list already has ${key}.`,
          ),
          fix: t(
            'Poista toinen tai korjaa se.',
            'Ta bort den ena eller rätta den.',
            'Remove one of them, or correct it.',
          ),
          ...firstIsAt(source, [...pathOf(way), first[0]]),
        }
      }
    }
  },
}
