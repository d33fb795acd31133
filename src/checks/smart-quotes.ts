import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { textsIn } from '../core/written-texts.ts'

/** A text that stands as a whole in the quotation marks that Word makes. */
const wrapped = /^(?:[“”„‟»«][^“”„‟»«]*[“”„‟»«]|[‘’‚][^‘’‚]*[‘’‚])$/

export const smartQuotes: Check = {
  code: 'smart-quotes',
  severity: 'warning',
  title: t(
    'Teksti ei ole kokonaan kaarevissa lainausmerkeissä.',
    'En text står inte som helhet inom typografiska citattecken.',
    'A text does not stand in curved quotation marks as a whole.',
  ),
  why: t(
    'Tekstinkäsittelyn lainausmerkit eivät ole YAML-lainausmerkkejä: ne jäävät osaksi tekstiä.',
    'Ordbehandlingens citattecken är inte citattecken i YAML: de blir en del av texten.',
    'The quotation marks of a word processor are none to YAML: they become part of the text.',
  ),
  good: `goals:
  - id: vaikutukset
    title: "Vaikutukset tunnetaan"`,
  bad: `goals:
  - id: vaikutukset
    title: “Vaikutukset tunnetaan”`,
  *find(workspace) {
    for (const { text, way, source, isValue } of textsIn(workspace)) {
      if (isValue || !wrapped.test(text)) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          'Teksti on kaarevissa lainausmerkeissä, jotka jäävät osaksi sitä.',
          'Texten står inom typografiska citattecken, som blir en del av den.',
          'The text stands in curved quotation marks, which become part of it.',
        ),
        fix: t(
          'Poista lainausmerkit tai käytä suoria: "…".',
          'Ta bort citattecknen eller använd raka: "…".',
          'Remove the quotation marks, or use straight ones: "…".',
        ),
      }
    }
  },
}
