import type { UnitPlan } from '../core/files/unit-plan.ts'
import { equal } from '../core/numerals.ts'
import { t } from '../core/text.ts'
import { paragraph, passage, text, textOrNone } from './document/cells.ts'
import type { Block, Cell } from './document/document.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import type { Material } from './material.ts'
import { anchor } from './names.ts'
import { strategyNamed } from './strategy.ts'
import { unitColumn } from './unit-column.ts'

type CurrentState = NonNullable<UnitPlan['currentState']>
type Maturity = NonNullable<CurrentState['maturity']>[number]

const words = {
  maturity: t('Kypsyys', 'Mognad', 'Maturity'),
  ambition: t('Tahtotila', 'Strategisk avsikt', 'Ambition'),
  level: t('Taso', 'Nivå', 'Level'),
  evidence: t('Näyttö', 'Belägg', 'Evidence'),
  scale: t('Asteikko', 'Skala', 'Scale'),
  none: t(
    'Nykytilaa ei ole kuvattu.',
    'Nuläget har inte beskrivits.',
    'The current state has not been described.',
  ),
}

/** A level with its name on the scale that toimi.yaml gives. */
function levelCell({ level }: Maturity, { workspace, language }: Material): Cell {
  const named = workspace.settings.maturityScale?.levels.find(({ value }) => equal(value, level))
  const title = passage(named?.title, language)
  return { kind: 'number', numeral: level, ...(title && { notes: [title] }) }
}

function maturityBlocks(unit: string, items: readonly Maturity[], material: Material): Block[] {
  const { language, workspace } = material
  const columns: ColumnOf<Maturity>[] = [
    unitColumn(material, () => unit, { context: true }),
    {
      title: words.ambition,
      width: 'medium',
      header: true,
      cell: ({ ambition }) => text(strategyNamed(ambition, material)),
    },
    { title: words.level, width: 'narrow', cell: (item) => levelCell(item, material) },
    { title: words.evidence, width: 'wide', cell: ({ evidence }) => textOrNone(passage(evidence, language)) },
  ]
  const heading = {
    id: anchor('maturity', unit),
    caption: words.maturity,
    family: { id: 'maturity', title: words.maturity[language] },
  }
  const table = tableOf(heading, columns, items, language)
  const scale = passage(workspace.settings.maturityScale?.name, language)
  return [
    ...table,
    ...(table.length > 0 && scale ? paragraph({ ...scale, lead: `${words.scale[language]}:` }) : []),
  ]
}

/** Where procurement stands in a unit, in its own words and by ambition. */
export function currentStateBlocks(
  unit: string,
  state: CurrentState | undefined,
  material: Material,
): Block[] {
  const { language } = material
  const said = [
    ...paragraph(passage(state?.summary, language)),
    ...maturityBlocks(unit, state?.maturity ?? [], material),
  ]
  return said.length > 0 ? said : paragraph(words.none[language])
}
