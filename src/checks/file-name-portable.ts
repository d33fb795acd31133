import { isPortable } from '../core/portable.ts'
import { repeatsIn } from '../core/repeats.ts'
import { barePlan, type Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

const rename = t('Anna tiedostolle toinen nimi.', 'Ge filen ett annat namn.', 'Give the file another name.')

export const fileNamePortable: Check = {
  code: 'file-name-portable',
  severity: 'warning',
  title: t(
    'Tiedoston nimi käy kaikissa käyttöjärjestelmissä.',
    'Filens namn går att använda i alla operativsystem.',
    'The name of a file can be used on every system.',
  ),
  why: t(
    'Windows ei erota isoja kirjaimia pienistä eikä salli kaikkia nimiä: tietovarastoa ei voisi ottaa siellä käyttöön.',
    'Windows skiljer inte på stora och små bokstäver och tillåter inte alla namn: arkivet skulle inte gå att använda där.',
    'Windows does not tell capitals from small letters and refuses some names: the repository could not be used there.',
  ),
  good: {
    'plans/vm/mallivirasto.yaml': barePlan('mallivirasto'),
  },
  bad: {
    'plans/vm/con.yaml': barePlan('mallivirasto'),
  },
  *find({ sources }) {
    for (const source of sources.values()) {
      if (isPortable(source.file)) continue
      const message = t(
        'Tiedoston nimi ei kelpaa Windowsissa.',
        'Filens namn duger inte i Windows.',
        'Windows does not accept the name of this file.',
      )
      yield { source, path: [], message, fix: rename }
    }
    for (const { again, first } of repeatsIn(sources.values(), ({ file }) =>
      file.normalize('NFC').toLowerCase(),
    )) {
      const message = t(
        `Windows ei erota tätä toisesta tiedostosta: ${first.file}.`,
        `Windows skiljer inte den här från en annan fil: ${first.file}.`,
        `Windows cannot tell this from another file: ${first.file}.`,
      )
      yield { source: again, path: [], message, fix: rename }
    }
  },
}
