/** The gap list: what is missing from the plan of a unit, whom to ask, and room to write the answer. */

import type { Gap } from '../../core/completeness.ts'
import type { Goal } from '../../core/files/unit-plan.ts'
import { byCodePoint } from '../../core/order.ts'
import { type Text, t } from '../../core/text.ts'
import { day, list, mark, none, paragraph, passage, text } from '../document/cells.ts'
import type { Cell, Section } from '../document/document.ts'
import type { ColumnOf } from '../document/table.ts'
import { gapStates, itemCell } from '../gaps.ts'
import { nouns } from '../vocabulary.ts'
import { room, ruledTable } from './room.ts'
import type { Sheet, SheetOf } from './sheet.ts'

const words = {
  caption: t('Puuttuvat tiedot', 'Uppgifter som saknas', 'What is missing'),
  item: t('Kohde', 'Objekt', 'Item'),
  plan: t('suunnitelma', 'planen', 'the plan'),
  what: t('Mitä puuttuu', 'Vad som saknas', 'What is missing'),
  state: t('Tila', 'Läge', 'State'),
  until: t('Viimeistään', 'Senast', 'By'),
  ask: t('Kysy', 'Fråga', 'Ask'),
  answer: t('Vastaus', 'Svar', 'Answer'),
  none: t(
    'Suunnitelmasta ei puutu mitään, mitä siltä tässä vaiheessa odotetaan.',
    'Planen saknar inget av det som väntas av den i detta skede.',
    'Nothing is missing of what is expected of the plan at this stage.',
  ),
}

/** Whom the plan itself names for an item, or for what stands around it. */
function responsibleFor({ ids }: Gap, { scope: { goals, material } }: SheetOf): Cell {
  const inside = goals.flatMap(({ measures = [], indicators = [] }: Goal) => [...measures, ...indicators])
  const found = inside.find(({ id }) => id === ids.at(-1))
  const role = passage(found?.responsible?.role, material.language)
  return role ? text(role) : none
}

/** Those without an explanation first; of the explained, those due first. */
const byUrgency = (a: Gap, b: Gap): number => byCodePoint(a.until ?? '', b.until ?? '')

const columnsFor = (of: SheetOf): ColumnOf<Gap>[] => {
  const { scope } = of
  const { language } = scope.material
  const unlinked = (cell: Cell): Cell => (cell.kind === 'text' ? text(cell.passage) : cell)
  const column = (
    title: Text,
    width: 'narrow' | 'medium' | 'wide',
    cell: (gap: Gap) => Cell,
  ): ColumnOf<Gap> => ({
    title,
    width,
    cell,
  })
  return [
    {
      ...column(words.item, 'medium', ({ ids }) =>
        ids.length > 0 ? list(ids.map((id) => unlinked(itemCell(id, scope)))) : text(words.plan[language]),
      ),
      header: true,
    },
    column(words.what, 'medium', (gap) => text(gap.text[language])),
    column(words.state, 'narrow', ({ state }) => mark(state, gapStates[state][language])),
    column(words.until, 'narrow', ({ until }) => (until === undefined ? none : day(until))),
    column(words.ask, 'medium', (gap) => responsibleFor(gap, of)),
    column(words.answer, 'wide', (gap) => room(2, gap.rule, gap.field[language])),
  ]
}

function gapList(of: SheetOf, gaps: readonly Gap[], empty: number): Section {
  const { language } = of.scope.material
  const heading = { id: 'gap-list-table', caption: words.caption }
  return {
    id: 'gap-list',
    about: gapLists.about[language],
    title: of.unit ?? { text: nouns.gaps[language] },
    sheet: 'landscape',
    blocks:
      gaps.length + empty > 0
        ? ruledTable(heading, columnsFor(of), gaps.toSorted(byUrgency), empty, language)
        : paragraph(words.none[language]),
  }
}

export const gapLists: Sheet = {
  name: 'gaps',
  about: t('Puutelista', 'Bristlista', 'Gap list'),
  use: t(
    'Lähetä etukäteen. Jokaiseen ruutuun kirjoitetaan puuttuva tieto tai syy, miksi sitä ei ole. Ruudussa on säännön tunnus ja kentän nimi, joiden avulla tieto kirjoitetaan suunnitelmaan.',
    'Skicka i förväg. I varje ruta skrivs uppgiften som saknas eller orsaken till att den inte finns. I rutan står regelns och fältets namn, så att uppgiften kan föras in i planen.',
    'Send it beforehand. In each box goes what is missing, or why it is not there. The box names the rule and the field, so that it can be typed into the plan.',
  ),
  make: (of) => [gapList(of, of.gaps, 0)],
  blank: (of) => [gapList(of, [], 12)],
}
