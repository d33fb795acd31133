import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import type { Path } from '../core/source.ts'
import { t } from '../core/text.ts'
import { identifiedIn, type Plan } from '../core/written.ts'

interface Claim {
  readonly id: string
  readonly path: Path
  readonly isFormer: boolean
}

/** Every id that is in use, then every id that was. */
function claimsIn(plan: Plan): Claim[] {
  const items = identifiedIn(plan)
  const former = items.flatMap(({ item: { was }, path }) =>
    [...new Set(was)].map((id) => ({ id, path: [...path, 'was', (was ?? []).indexOf(id)], isFormer: true })),
  )
  if (former.length === 0) return []
  const current = items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'], isFormer: false }))
  return [...current, ...former]
}

export const wasUnique: Check = {
  code: 'was-unique',
  severity: 'error',
  title: t(
    'Aiempi tunnus on vain yhdellä kohteella, eikä se ole enää käytössä.',
    'Ett tidigare id finns bara på en post och används inte längre.',
    'A former id belongs to one item only, and is no longer in use.',
  ),
  why: t(
    'Kentän was perusteella yhdistäminen tietää, mikä kohde on nimetty uudelleen. Kahdesta ehdokkaasta se ei voi valita.',
    'Av fältet was vet sammanslagningen vilken post som har bytt id. Mellan två kandidater kan den inte välja.',
    'By the field was the merge knows which item was renamed. It cannot choose between two.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    was: [koulutus]`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    was: [koulutus]
  - id: koulutus
    title: Koulutusta on tarjolla`,
  *find({ units }) {
    for (const { source, content } of units) {
      for (const { again, first } of repeatsIn(claimsIn(content), ({ id }) => id)) {
        if (!again.isFormer) continue
        const { id, path } = again
        yield {
          source,
          path,
          message: first.isFormer
            ? t(
                `Aiempi tunnus ${id} on kahdella kohteella.`,
                `Det tidigare id:t ${id} finns på två poster.`,
                `Two items have the former id ${id}.`,
              )
            : t(
                `Aiempi tunnus ${id} on yhä käytössä tässä suunnitelmassa.`,
                `Det tidigare id:t ${id} används fortfarande i denna plan.`,
                `The former id ${id} is still in use in this plan.`,
              ),
          fix: t('Poista se kentästä was.', 'Ta bort det ur fältet was.', 'Remove it from the field was.'),
          ...firstIsAt(source, first.path),
        }
      }
    }
  },
}
