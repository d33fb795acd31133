/** What a table that somebody keeps in their own way must be like to be read by its map. */

import type { Explanation } from '../../core/explanation.ts'
import { t } from '../../core/text.ts'

const nothingVanishes = t(
  'Muuten tietoa jäisi pois huomaamatta.',
  'Annars skulle uppgifter falla bort obemärkt.',
  'Otherwise something would be left out unseen.',
)
const placeNeeded = t(
  'Suunnitelmassa kaikella on paikkansa, eikä toimi arvaa sitä.',
  'I en plan har allt sin plats, och toimi gissar den inte.',
  'In a plan everything has its place, and toimi does not guess it.',
)

export const explanations: readonly Explanation[] = [
  {
    code: 'table-column-unmapped',
    title: t(
      'Kartta sanoo jokaisesta sarakkeesta, mitä siinä on.',
      'Kartan säger om varje kolumn vad den innehåller.',
      'The map says of each column what is in it.',
    ),
    why: nothingVanishes,
  },
  {
    code: 'table-column-missing',
    title: t(
      'Kartan sarakkeet ovat taulukossa.',
      'Kartans kolumner finns i tabellen.',
      'The columns of the map are in the table.',
    ),
    why: nothingVanishes,
  },
  {
    code: 'table-column-twice',
    title: t(
      'Otsikko on vain yhdellä sarakkeella.',
      'En rubrik hör till bara en kolumn.',
      'A heading belongs to one column only.',
    ),
    why: t(
      'Muuten ei tiedetä, kumpaa kartta tarkoittaa.',
      'Annars vet ingen vilkendera kartan avser.',
      'Otherwise nobody knows which of them the map means.',
    ),
  },
  {
    code: 'table-field-unknown',
    title: t(
      'Kartan kentät ovat suunnitelman kenttiä.',
      'Kartans fält är fält i en plan.',
      'The fields of the map are fields of a plan.',
    ),
    why: placeNeeded,
  },
  {
    code: 'table-unit-unknown',
    title: t(
      'Kartan yksikkö on tässä tietovarastossa, ja sen suunnitelman voi lukea.',
      'Kartans enhet finns i detta arkiv, och dess plan går att läsa.',
      'The unit of the map is in this repository, and its plan can be read.',
    ),
    why: placeNeeded,
  },
  {
    code: 'table-sheet-missing',
    title: t(
      'Kartan taulukko ja otsikkorivi ovat työkirjassa.',
      'Kartans blad och rubrikrad finns i arbetsboken.',
      'The sheet and the row of headings of the map are in the workbook.',
    ),
    why: nothingVanishes,
  },
  {
    code: 'table-empty',
    title: t(
      'Taulukossa on rivejä otsikoiden alla.',
      'Tabellen har rader under rubrikerna.',
      'A table has rows below its headings.',
    ),
    why: t(
      'Tyhjä taulukko on useimmiten väärä tiedosto tai väärä taulukko.',
      'En tom tabell är oftast fel fil eller fel blad.',
      'A table without rows is mostly the wrong file or sheet.',
    ),
  },
  {
    code: 'table-item-nameless',
    title: t(
      'Rivi kertoo, mistä se kertoo.',
      'Raden säger vad den handlar om.',
      'A row says what it is about.',
    ),
    why: placeNeeded,
  },
  {
    code: 'table-goal-unknown',
    title: t(
      'Toimenpide ja mittari kuuluvat johonkin tavoitteeseen.',
      'En åtgärd och en indikator hör till något mål.',
      'A measure and an indicator belong to some goal.',
    ),
    why: placeNeeded,
  },
  {
    code: 'table-number-undated',
    title: t(
      'Luvusta tiedetään, mikä se on ja miltä ajalta.',
      'Om ett tal är det känt vad det är och från vilken period.',
      'Of a number it is known what it is, and of which period.',
    ),
    why: placeNeeded,
  },
  {
    code: 'table-said-twice',
    title: t(
      'Samalla tiedolla on taulukossa yksi arvo.',
      'Samma uppgift har ett värde i tabellen.',
      'The same thing has one value in the table.',
    ),
    why: t(
      'Muuten ei tiedetä, kumpi jää voimaan.',
      'Annars vet ingen vilketdera som gäller.',
      'Otherwise nobody knows which of them stands.',
    ),
  },
  {
    code: 'table-rows-hidden',
    title: t(
      'Piilotetutkin rivit on tarkoitettu luettaviksi.',
      'Också dolda rader är avsedda att läsas.',
      'Hidden rows too are meant to be read.',
    ),
    why: t(
      'Suodatin tai piilotettu rivi jää helposti huomaamatta sille, joka katsoo taulukkoa.',
      'Ett filter eller en dold rad märks lätt inte av den som ser på tabellen.',
      'A filter or a hidden row easily escapes whoever looks at the table.',
    ),
  },
]
