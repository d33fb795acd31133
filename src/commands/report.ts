import { Refusal } from '../core/refusal.ts'
import { eachLanguage, t } from '../core/text.ts'
import { command, longFlag, type Options } from './command.ts'
import { errorsElsewhere } from './errors-elsewhere.ts'
import { forReports } from './formats.ts'
import { csvDialect, dryRun, internal, open, out, pdf, selectionOfPlans } from './options.ts'
import { reportKinds } from './report/index.ts'
import type { ReportKind } from './report/kind.ts'
import { collectReportData } from './report/report-data.ts'
import { asks, nothingSelected, unseen } from './select.ts'

/** The options that only some kinds have. */
const optionsOfKinds: Options = Object.fromEntries(
  reportKinds.flatMap(({ options }) => Object.entries(options)),
)

/** Refuses an option that the kind of report does not have: to pass over it in silence would look like heeding it. */
function refuseForeign({ name, options }: ReportKind, asked: Readonly<Record<string, unknown>>): void {
  const isGiven = (key: string) => (Array.isArray(asked[key]) ? asked[key].length > 0 : Boolean(asked[key]))
  const foreign = Object.keys(optionsOfKinds).find((key) => !Object.hasOwn(options, key) && isGiven(key))
  if (foreign === undefined) return
  const option = longFlag(foreign)
  const kinds = reportKinds.filter((kind) => Object.hasOwn(kind.options, foreign)).map((kind) => kind.name)
  throw new Refusal(
    t(
      `Valitsinta ${option} ei ole raportissa ${name}.`,
      `Flaggan ${option} finns inte i rapporten ${name}.`,
      `The report ${name} has no option ${option}.`,
    ),
    t(
      `Valitsin on näissä: ${kinds.join(', ')}`,
      `Flaggan finns i dessa: ${kinds.join(', ')}`,
      `These have it: ${kinds.join(', ')}`,
    ),
  )
}

export const report = command({
  name: 'report',
  needsRevision: true,
  summary: t(
    'Tee suunnitelmista raportti: HTML-sivu tai Excel-työkirja.',
    'Gör en rapport av planerna: en HTML-sida eller en Excelarbetsbok.',
    'Make a report of the plans: an HTML page or an Excel workbook.',
  ),
  words: {
    name: '<kind>',
    about: eachLanguage((language) =>
      reportKinds.map(({ name, about }) => `${name}: ${about[language]}`).join(' · '),
    ),
    of: reportKinds.map(({ name }) => name),
  },
  formats: forReports,
  options: {
    ...selectionOfPlans,
    out: {
      ...out,
      about: t(
        'kansio, johon raportit kirjoitetaan [reports]',
        'mapp där rapporterna skrivs [reports]',
        'folder the reports are written to [reports]',
      ),
    },
    internal,
    ...optionsOfKinds,
    csvDialect,
    pdf,
    open,
    dryRun,
  },
  examples: [
    {
      line: 'toimi report overview --format html,xlsx',
      about: t(
        'kaikki hallinnonalat, sivu ja työkirja',
        'alla förvaltningsområden, sida och arbetsbok',
        'all branches, as a page and a workbook',
      ),
    },
    {
      line: 'toimi report unit --unit mallivirasto --lang sv -o rapporter',
      about: t('yksi yksikkö ruotsiksi', 'en enhet på svenska', 'one unit in Swedish'),
    },
  ],
  run(workspace, asked, surroundings) {
    const kind = reportKinds.find(({ name }) => name === asked.words[0])
    // `words.of` lets through no other word than the name of a kind.
    if (!kind) throw new Error(`no kind of report: ${asked.words[0]}`)
    const own = { ...asked, words: [] }
    refuseForeign(kind, own)
    const documents = kind.make(own, collectReportData(workspace, own, surroundings))
    if (documents.length === 0) throw nothingSelected(asked)
    const isAsked = asks(workspace, own)
    return {
      diagnostics: unseen(workspace, isAsked),
      closing: errorsElsewhere(workspace, isAsked),
      result: { kind: 'documents', documents },
    }
  },
})
