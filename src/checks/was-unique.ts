import type { Finding } from '../core/diagnostic.ts'
import { branchesIn, unitsIn } from '../core/organisation.ts'
import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import type { Path, Source } from '../core/source.ts'
import { type Text, t } from '../core/text.ts'
import { identifiedIn, type Plan } from '../core/written.ts'

/** Something with an id, which may have had others before. */
interface Bearer {
  readonly item: { readonly id: string; readonly was?: readonly string[] }
  readonly path: Path
}

interface Claim {
  readonly id: string
  readonly path: Path
  readonly isFormer: boolean
}

const formerIn = (bearers: readonly Bearer[]): Claim[] =>
  bearers.flatMap(({ item: { was }, path }) =>
    [...new Set(was)].map((id) => ({ id, path: [...path, 'was', (was ?? []).indexOf(id)], isFormer: true })),
  )

/** Every id that is in use, then every id that was. */
function claimsIn(plan: Plan): Claim[] {
  const items = identifiedIn(plan)
  const former = formerIn(items)
  if (former.length === 0) return []
  const current = items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'], isFormer: false }))
  return [...current, ...former]
}

/** Of organisations every former id, behind the one of its own: an agency may bear that of another, which it has taken in and which is still listed. */
const claimsOf = ({ item, path }: Bearer): Claim[] => [
  { id: item.id, path: [...path, 'id'], isFormer: false },
  ...formerIn([{ item, path }]),
]

const twice = (id: string): Text =>
  t(
    `Aiempi tunnus ${id} on kahdella kohteella.`,
    `Det tidigare id:t ${id} finns på två poster.`,
    `Two items have the former id ${id}.`,
  )
const stillInPlan = (id: string): Text =>
  t(
    `Aiempi tunnus ${id} on yhä käytössä tässä suunnitelmassa.`,
    `Det tidigare id:t ${id} används fortfarande i denna plan.`,
    `The former id ${id} is still in use in this plan.`,
  )
const itsOwn = (id: string): Text =>
  t(
    `Aiempi tunnus ${id} on sama kuin nykyinen.`,
    `Det tidigare id:t ${id} är detsamma som det nuvarande.`,
    `The former id ${id} is the same as the present one.`,
  )

/** The former ids among claims that an earlier one has already; `inUse` is said of one that is no former id. */
function* disputed(source: Source, claims: readonly Claim[], inUse: (id: string) => Text): Iterable<Finding> {
  for (const { again, first } of repeatsIn(claims, ({ id }) => id)) {
    if (!again.isFormer) continue
    yield {
      source,
      path: again.path,
      message: (first.isFormer ? twice : inUse)(again.id),
      fix: t('Poista se kentästä was.', 'Ta bort det ur fältet was.', 'Remove it from the field was.'),
      ...firstIsAt(source, first.path),
    }
  }
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
  *find(workspace) {
    for (const { source, content } of workspace.units) yield* disputed(source, claimsIn(content), stillInPlan)
    for (const registered of [branchesIn(workspace), unitsIn(workspace)]) {
      const [source] = registered.map((each) => each.source)
      if (!source) continue
      for (const each of registered) yield* disputed(source, claimsOf(each), itsOwn)
      yield* disputed(source, formerIn(registered), twice)
    }
  },
}
