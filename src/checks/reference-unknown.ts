import { unitsById } from '../core/organisation.ts'
import { type Reference, referencesIn } from '../core/parts.ts'
import type { Check } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import type { Source } from '../core/source.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { type Plan, plansIn } from '../core/written.ts'

interface Named {
  readonly id: string
  readonly was: readonly string[]
}

/** The indicators of a plan, called as a plan calls its own, or another's when it says whose they are. */
const indicatorsOf = ({ goals = [] }: Plan, prefix = ''): Named[] =>
  goals.flatMap(({ indicators = [] }) =>
    indicators.map(({ id, was = [] }) => ({ id: prefix + id, was: was.map((former) => prefix + former) })),
  )

const notHere = (id: string): Text =>
  t(
    `Tässä suunnitelmassa ei ole mittaria ${id}.`,
    `I denna plan finns ingen indikator ${id}.`,
    `This plan has no indicator ${id}.`,
  )
const notThere = (id: string): Text =>
  t(
    `Toisessa suunnitelmassa ei ole tätä mittaria: ${id}.`,
    `I den andra planen finns inte denna indikator: ${id}.`,
    `The other plan has no such indicator: ${id}.`,
  )
const nobody = (id: string): Text =>
  t(
    `Viittauksen yksikköä ei ole: ${id}.`,
    `Enheten i hänvisningen finns inte: ${id}.`,
    `The unit in the reference does not exist: ${id}.`,
  )

const howToRefer = t(
  'Korjaa tunnus. Toisen suunnitelman mittari kirjoitetaan muodossa yksikkö/tunnus.',
  'Rätta id:t. En annan plans indikator skrivs i formen enhet/id.',
  "Correct the id. Another plan's indicator is written as unit/id.",
)

/** Where references may lead. */
class Directory {
  readonly workspace: Workspace
  readonly bySource: ReadonlyMap<Source, Plan>
  readonly byUnit: ReadonlyMap<string, Plan>
  readonly units: ReadonlyMap<string, unknown>

  constructor(workspace: Workspace) {
    this.workspace = workspace
    this.bySource = new Map(plansIn(workspace).map(({ source, content }) => [source, content]))
    this.byUnit = new Map(workspace.units.map(({ content }) => [content.unit, content]))
    this.units = unitsById(workspace)
  }

  /** What a reference may name, and what to say when it names none of it; undefined where the plan it leads to cannot be looked at. */
  around({ id, source }: Reference): { known: Named[]; message: Text } | undefined {
    const plan = this.bySource.get(source)
    const own = plan ? indicatorsOf(plan) : []
    if (!id.includes('/')) return { known: own, message: notHere(id) }
    const unit = id.slice(0, id.indexOf('/'))
    const other = this.byUnit.get(unit)
    if (other) return { known: [...own, ...indicatorsOf(other, `${unit}/`)], message: notThere(id) }
    const isBroken = [...this.workspace.broken].some((file) => file.endsWith(`/${unit}.yaml`))
    const mayCome = isBroken || !this.workspace.organisations || this.units.has(unit)
    return mayCome ? undefined : { known: [], message: nobody(id) }
  }
}

export const referenceUnknown: Check = {
  code: 'reference-unknown',
  severity: 'error',
  title: t(
    'Mittari, johon viitataan, on olemassa.',
    'Den indikator som det hänvisas till finns.',
    'An indicator that is referred to exists.',
  ),
  why: t(
    'Olemattomaan mittariin sidotusta tavoitteesta ei näy, toteutuuko se.',
    'Om ett mål är knutet till en indikator som inte finns syns det inte om det nås.',
    'Of a goal tied to an indicator that does not exist nobody can tell whether it is met.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators: [{ id: koulutetut, title: Koulutetut }]
  - id: laatu
    title: Hankinnat ovat laadukkaita
    also: [koulutetut]`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators: [{ id: koulutetut, title: Koulutetut }]
  - id: laatu
    title: Hankinnat ovat laadukkaita
    also: [kouluteut]`,
  *find(workspace) {
    const directory = new Directory(workspace)
    for (const reference of referencesIn(workspace, 'indicator')) {
      const { id, path, source } = reference
      const around = directory.around(reference)
      if (!around || around.known.some((each) => each.id === id)) continue
      yield { source, path, message: around.message, fix: adviseId(id, around.known) ?? howToRefer }
    }
  },
}
