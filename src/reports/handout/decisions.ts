import { truths } from '../../core/answers.ts'
import { type Language, t } from '../../core/text.ts'
import { list, text } from '../document/cells.ts'
import type { Table } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { room, ruledTable, tick } from './room.ts'

const words = {
  caption: t('Päätökset', 'Beslut', 'Decisions'),
  matter: t('Päätettävä asia', 'Ärende', 'Matter'),
  asIs: t(
    'Tavoite hyväksytään tällaisena.',
    'Målet godkänns i denna form.',
    'The goal is approved as it stands.',
  ),
  decision: t('Päätös', 'Beslut', 'Decision'),
  later: t('myöhemmin', 'senare', 'later'),
  who: t('Kuka vie eteenpäin', 'Vem för vidare', 'Who takes it on'),
  when: t('Mihin mennessä', 'Senast', 'By when'),
}

/** What is decided today, with boxes for yes, no and later. */
export function decisionsTable(id: string, language: Language): Table[] {
  const columns: ColumnOf<string>[] = [
    { title: words.matter, width: 'wide', header: true, cell: (matter) => text(matter) },
    {
      title: words.decision,
      width: 'medium',
      cell: () => list([truths.true, truths.false, words.later].map((each) => tick(each[language]))),
    },
    { title: words.who, width: 'medium', cell: () => room(1) },
    { title: words.when, width: 'medium', cell: () => room(1) },
  ]
  const family = { id: 'sheet-decisions', title: words.caption[language] }
  const rows = ruledTable(
    { id, caption: words.caption, family },
    columns,
    [words.asIs[language]],
    3,
    language,
  )
  // An empty row has its boxes too.
  const ticks = rows[0]?.rows[0]?.cells[1]
  return rows.map((table) => ({
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((cell, at) => (at === 1 && ticks ? ticks : cell)),
    })),
  }))
}
