import { Refusal } from '../../core/refusal.ts'
import { type Language, languages, t } from '../../core/text.ts'
import { besideEachOther } from '../../reports/beside.ts'
import type { Document } from '../../reports/document/document.ts'
import { coordinatorSheet } from '../../reports/handout/coordinator.ts'
import { blankHandout, coordinatorHandout, unitHandout } from '../../reports/handout/handout.ts'
import { unitSheets } from '../../reports/handout/index.ts'
import type { ReportData } from '../../reports/material.ts'
import { unitName } from '../../reports/names.ts'
import type { NamedDocument } from '../outcome.ts'
import { refuseUnknownSelection, type Selected, selectUnits } from '../select.ts'
import { branchesAsked } from './asked.ts'
import { named, reportKind } from './kind.ts'

const names = [...unitSheets.map(({ name }) => name), coordinatorSheet.name]

/** A document made in the reader's language, or in two languages beside each other. */
type Make = (name: string, document: (material: ReportData) => Document) => NamedDocument

function inLanguages(asked: readonly string[], material: ReportData): Make {
  const [first, second, ...more] = languages.filter((each) => asked.includes(each))
  if (asked.length === 0) return (name, document) => named(name, document(material))
  if (first === undefined || second === undefined || more.length > 0) {
    throw new Refusal(
      t(
        'Valitsimelle --two-languages annetaan kaksi kieltä.',
        'Flaggan --two-languages behöver två språk.',
        'The option --two-languages takes two languages.',
      ),
      t(
        'Kirjoita esimerkiksi: --two-languages fi,sv',
        'Skriv till exempel: --two-languages fi,sv',
        'Write for example: --two-languages fi,sv',
      ),
    )
  }
  const ordered = asked.filter((each): each is Language => languages.some((known) => known === each))
  return (name, document) => {
    const [one, other] = [ordered[0] ?? first, ordered[1] ?? second].map((language) =>
      document({ ...material, language }),
    )
    if (!one || !other) throw new Error('two languages make two documents')
    return { name: `${name}-${one.language}-${other.language}`, document: besideEachOther(one, other) }
  }
}

/** Empty sheets: for each unit that is named, whether it has a plan or not; else for anybody. */
function blanks(
  asked: Selected,
  sheets: readonly string[],
  make: Make,
  material: ReportData,
): NamedDocument[] {
  refuseUnknownSelection(asked, material.workspace)
  if (sheets.every((name) => name === coordinatorSheet.name)) {
    throw new Refusal(
      t(
        'Koordinaattorin lehteä ei ole tyhjänä: se kertoo, mitä hallinnonalalla on ratkaistava.',
        'Koordinatorns blad finns inte tomt: det berättar vad som ska avgöras i förvaltningsområdet.',
        "There is no empty coordinator's sheet: it tells what a branch must settle.",
      ),
    )
  }
  if (asked.unit.length === 0) return [make('handout-blank', (told) => blankHandout(undefined, sheets, told))]
  return asked.unit.map((id) =>
    make(`handout-blank-${id}`, (told) => blankHandout(unitName(id, told), sheets, told)),
  )
}

export const handout = reportKind({
  name: 'handout',
  about: t('tulosteet työpajaan', 'utskrifter för en verkstad', 'sheets for a workshop'),
  options: {
    sheets: {
      kind: 'choices',
      of: names,
      about: t(
        'mitkä työpajan sivut [kaikki]',
        'vilka blad för verkstaden [alla]',
        'which sheets for the workshop [all]',
      ),
    },
    blank: {
      kind: 'flag',
      about: t(
        'tyhjät sivut, joille suunnitelma aloitetaan alusta',
        'tomma blad för den som börjar från början',
        'empty sheets, to start from nothing',
      ),
    },
    twoLanguages: {
      kind: 'choices',
      of: languages,
      about: t(
        'työpajan sivut kahdella kielellä rinnakkain: fi,sv',
        'verkstadens blad på två språk bredvid varandra: fi,sv',
        'the sheets in two languages side by side: fi,sv',
      ),
    },
  },
  make(asked, material) {
    const sheets = asked.sheets.length > 0 ? asked.sheets : names
    const make = inLanguages(asked.twoLanguages, material)
    if (asked.blank) return blanks(asked, sheets, make, material)
    const units = sheets.some((name) => name !== coordinatorSheet.name)
      ? selectUnits(material.workspace, asked).map((file) =>
          make(`handout-${file.content.unit}`, (told) => unitHandout(file, sheets, told)),
        )
      : []
    // Whoever names units and no sheets means the sheets of these units.
    const isForBranches =
      sheets.includes(coordinatorSheet.name) && (asked.sheets.length > 0 || asked.unit.length === 0)
    const branches = isForBranches
      ? branchesAsked(asked, material.workspace).map((id) =>
          make(`handout-branch-${id}`, (told) => coordinatorHandout(id, told)),
        )
      : []
    return [...units, ...branches]
  },
})
