/** Which goals of the strategy the goals of plans serve. Units choose: a goal that nobody chose is information, not a fault. */
import type { Ambition, StrategyGoal } from '../core/files/catalogue.ts'
import type { Goal } from '../core/files/unit-plan.ts'
import { same, type Text, t } from '../core/text.ts'
import { count, list, mark, paragraph, text, titleOrId } from './document/cells.ts'
import type { Cell, Section, Table } from './document/document.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import type { Material } from './material.ts'
import { anchor } from './names.ts'
import { strategyCell } from './strategy.ts'

const words = {
  title: t('Strategian tavoitteiden kattavuus', 'Täckning av strategins mål', 'Coverage of the strategy'),
  id: t('Tunnus', 'Id', 'Id'),
  strategyGoal: t('Strategian tavoite', 'Strategins mål', 'Strategy goal'),
  choice: t('Valinta', 'Val', 'Choice'),
  chosen: t('valittu', 'valt', 'chosen'),
  notChosen: t('ei valittu', 'inte valt', 'not chosen'),
  ownGoals: t('Yksikön tavoitteet', 'Enhetens mål', "The unit's goals"),
  untied: t(
    'Omat tavoitteet, joita ei ole liitetty strategiaan',
    'Egna mål som inte är kopplade till strategin',
    'Own goals, not tied to the strategy',
  ),
  table: t('Strategian tavoitteet', 'Strategins mål', "The strategy's goals"),
  absent: t('Suunnitelmaa ei ole', 'Ingen plan finns', 'There is no plan'),
  about: t(
    'Yksiköt valitsevat, mitä strategian tavoitteita ne toteuttavat. Kaikkia ei tarvitse valita. Sanamuodon perässä kerrotaan, jos se ei ole virallinen; myös tunnukset T1.1 ja niin edelleen ovat toimi-työkalun omia.',
    'Enheterna väljer vilka av strategins mål de genomför. Alla behöver inte väljas. Efter ordalydelsen sägs det om den inte är officiell; också beteckningarna T1.1 och så vidare är toimis egna.',
    "Units choose which of the strategy's goals they carry out. Not all need be chosen. It is said after a wording when it is not official; the ids T1.1 and so on are toimi's own too.",
  ),
}

/** A line of the strategy: an ambition, one of its goals, or (without an item) what is tied to neither. */
interface Line {
  readonly item?: Ambition | StrategyGoal
  readonly group: boolean
  /** The ids of the strategy that count towards the line. */
  readonly ids: readonly string[]
}

const linesOf = ({ workspace }: Material): Line[] => [
  ...workspace.catalogue.ambitions.flatMap((ambition): Line[] => [
    { item: ambition, group: true, ids: [ambition.id, ...ambition.goals.map(({ id }) => id)] },
    ...ambition.goals.map((goal): Line => ({ item: goal, group: false, ids: [goal.id] })),
  ]),
  { group: true, ids: [] },
]

/** The goals that serve a line; under no line at all: those tied to nothing. */
const serving = (goals: readonly Goal[], { ids }: Pick<Line, 'ids'>): Goal[] =>
  goals.filter(({ strategyGoals = [] }) =>
    ids.length === 0 ? strategyGoals.length === 0 : strategyGoals.some((id) => ids.includes(id)),
  )

const leading = (material: Material): ColumnOf<Line>[] => [
  { title: words.id, width: 'narrow', header: true, cell: ({ item }) => text(item?.id ?? '–') },
  {
    title: words.strategyGoal,
    width: 'wide',
    cell: ({ item }) => (item ? strategyCell(item, material) : text(words.untied[material.language])),
  },
]

function section(
  columns: readonly ColumnOf<Line>[],
  material: Material,
  notes: readonly (string | undefined)[] = [],
): Section {
  const { language } = material
  const lines = linesOf(material)
  const tables = tableOf(
    { id: 'coverage-table', caption: words.table },
    [...leading(material), ...columns],
    lines,
    language,
  )
  const grouped = ({ rows, ...table }: Table): Table => ({
    ...table,
    rows: rows.map((row, at) => (lines[at]?.group ? { ...row, group: true } : row)),
  })
  return {
    id: 'coverage',
    title: { text: words.title[language] },
    blocks: [...[words.about[language], ...notes].flatMap(paragraph), ...tables.map(grouped)],
  }
}

/** The strategy's goals and the goals of one unit that serve them. A goal tied to a whole ambition stands at the ambition. */
export function unitCoverage(goals: readonly Goal[], material: Material): Section {
  const { language } = material
  const chosen = (line: Line): Cell =>
    serving(goals, line).length > 0
      ? mark('covered', words.chosen[language])
      : mark('uncovered', words.notChosen[language])
  const linkTo = ({ id, title }: Goal): Cell => text(titleOrId(title, id, language), anchor('goal', id))
  const own = ({ ids }: Line): Cell => list(serving(goals, { ids: ids.slice(0, 1) }).map(linkTo))
  return section(
    [
      { title: words.choice, width: 'narrow', cell: chosen },
      { title: words.ownGoals, width: 'wide', cell: own },
    ],
    material,
  )
}

/** Somebody whose choices are one column of the matrix. */
interface Chooser {
  readonly title: string
  readonly about?: string
  /** What is counted, each by the goals in it: the goals of a unit one by one, or the plans of a branch. */
  readonly counted: readonly (readonly Goal[])[]
}

/** How many serve each line of the strategy, chooser by chooser. Of those who have no plan nothing is known: they have no column. */
export function coverageMatrix(
  choosers: readonly Chooser[],
  absent: readonly string[],
  about: Text,
  material: Material,
): Section {
  const { language } = material
  const columns = choosers.map(
    ({ title, about, counted }): ColumnOf<Line> => ({
      title: same(title),
      ...(about !== undefined && { about: same(about) }),
      width: 'narrow',
      cell: (line) => {
        const many = counted.filter((goals) => serving(goals, line).length > 0).length
        return count(many, { mark: many > 0 ? 'covered' : 'uncovered' })
      },
    }),
  )
  const without = absent.length > 0 ? `${words.absent[language]}: ${absent.join(', ')}.` : undefined
  return section(columns, material, [about[language], without])
}
