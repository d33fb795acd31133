import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { indicatorsIn } from '../core/written.ts'

export const indicatorNamed: Check = {
  code: 'indicator-named',
  severity: 'error',
  title: t(
    'Mittarilla on nimi, tai se on yhteinen mittari.',
    'En indikator har ett namn eller är en gemensam indikator.',
    'An indicator has a title or is a shared one.',
  ),
  why: t(
    'Nimettömästä mittarista lukija ei tiedä, mitä mitataan.',
    'Av en indikator utan namn vet läsaren inte vad som mäts.',
    'Of an indicator without a title nobody knows what is measured.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutukseen osallistuneet }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, source: Koulutusrekisteri }`,
  *find(workspace) {
    for (const { item, path, source } of indicatorsIn(workspace)) {
      if (item.title || item.shared !== undefined) continue
      yield {
        source,
        path,
        message: t(
          `Mittarilla ei ole nimeä: ${item.id}.`,
          `Indikatorn saknar namn: ${item.id}.`,
          `The indicator has no title: ${item.id}.`,
        ),
        fix: t(
          'Lisää title, tai shared ja yhteisen mittarin tunnus.',
          'Lägg till title, eller shared och den gemensamma indikatorns id.',
          'Add title, or shared and the id of a shared indicator.',
        ),
      }
    }
  },
}
