import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { fieldOf, pathOf } from '../core/way.ts'
import { textsIn } from '../core/written-texts.ts'

/** The fields in which people say where something can be read. */
const fields = ['document', 'evidence', 'source']

const absolute = /^(?:[\\/]|~[\\/]|[a-z]:[\\/])/i
const upwards = /^(?!https?:).*?(?<![^\\/\s])\.\.(?:[\\/]|$)/i

export const referenceOutside: Check = {
  code: 'reference-outside',
  severity: 'error',
  title: t(
    'Viitattu asiakirja on tässä tietovarastossa tai verkossa.',
    'Ett dokument som det hänvisas till finns i detta arkiv eller på webben.',
    'A document that is referred to is in this repository or on the web.',
  ),
  why: t(
    'Omalla koneella tai verkkolevyllä olevaa tiedostoa ei muu lukija voi avata, ja polku kertoo koneesta asioita ulkopuolisille.',
    'En fil på den egna datorn eller en nätverksdisk kan ingen annan läsare öppna, och sökvägen berättar om datorn för utomstående.',
    "A file on one's own computer or network drive cannot be opened by others, and its path tells outsiders about the computer.",
  ),
  good: 'signOffs: [{ stage: submitted, date: 2022-03-01, by: Hankintajohtaja, document: VM/2020/156 }]',
  bad: 'signOffs: [{ stage: submitted, date: 2022-03-01, by: Hankintajohtaja, document: ../../paatos.pdf }]',
  *find(workspace) {
    for (const { text, way, source } of textsIn(workspace)) {
      if (!(absolute.test(text) || upwards.test(text)) || !fields.includes(fieldOf(way) ?? '')) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          'Polku johtaa tämän tietovaraston ulkopuolelle.',
          'Sökvägen leder ut ur detta arkiv.',
          'The path leads out of this repository.',
        ),
        fix: t(
          'Anna polku tietovaraston juuresta, https-osoite tai diaarinumero.',
          'Ange en sökväg från arkivets rot, en https-adress eller ett diarienummer.',
          'Give a path from the root of the repository, an https address or a register number.',
        ),
      }
    }
  },
}
