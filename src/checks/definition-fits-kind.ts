import { type Kind, kindName, numericKinds } from '../core/files/choices.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { definitionsIn } from '../core/written.ts'

/** The kinds of indicators for which a field means something. */
const meaningful: Readonly<
  Record<'direction' | 'tolerance' | 'range' | 'decimals' | 'scale', readonly Kind[]>
> = {
  direction: [...numericKinds, 'scale'],
  tolerance: [...numericKinds, 'scale'],
  range: numericKinds,
  decimals: [...numericKinds, 'scale'],
  scale: ['scale'],
}
const fields = Object.keys(meaningful) as (keyof typeof meaningful)[]

export const definitionFitsKind: Check = {
  code: 'definition-fits-kind',
  severity: 'error',
  title: t(
    'Suunta, sallitut arvot ja asteikko annetaan vain mittareille, joilla ne voi olla.',
    'Riktning, tillåtna värden och skala anges bara för indikatorer som kan ha dem.',
    'Direction, range and scale are given only for indicators that can have them.',
  ),
  why: t(
    'Sanallinen tai kyllä/ei-mittari ei kasva eikä pienene; jos sillä on suunta, laji on luultavasti väärä.',
    'En verbal indikator eller ja/nej-indikator ökar eller minskar inte; har den en riktning är slaget troligen fel.',
    'An indicator in words or of yes and no neither increases nor decreases; if it has a direction, its kind is probably wrong.',
  ),
  good: `goals:
  - id: ohje
    title: Ohje on käytössä
    indicators:
      - { id: ohje-valmis, title: Ohje on julkaistu, kind: yes-no }`,
  bad: `goals:
  - id: ohje
    title: Ohje on käytössä
    indicators:
      - { id: ohje-valmis, title: Ohje on julkaistu, kind: yes-no, direction: increase }`,
  *find(workspace) {
    for (const { item, path, source } of definitionsIn(workspace)) {
      const { kind } = item
      if (!kind) continue
      for (const field of fields.filter(
        (each) => item[each] !== undefined && !meaningful[each].includes(kind),
      )) {
        yield {
          source,
          path: [...path, field],
          on: 'key',
          message: t(
            `Kenttä ${field} ei sovi mittariin, jonka laji on ${kindName(kind).fi}.`,
            `Fältet ${field} passar inte en indikator av slaget ${kindName(kind).sv}.`,
            `The field ${field} does not fit an indicator of the kind ${kindName(kind).en}.`,
          ),
          fix: t(
            'Poista kenttä tai korjaa laji.',
            'Ta bort fältet eller rätta slaget.',
            'Remove the field, or correct the kind.',
          ),
        }
      }
    }
  },
}
