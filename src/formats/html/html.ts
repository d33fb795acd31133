import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import cell from '../../../templates/cell.hbs'
import contents from '../../../templates/contents.hbs'
import facts from '../../../templates/facts.hbs'
import figure from '../../../templates/figure.hbs'
import figureLine from '../../../templates/figure-line.hbs'
import figureShares from '../../../templates/figure-shares.hbs'
import figureTimeline from '../../../templates/figure-timeline.hbs'
import legend from '../../../templates/legend.hbs'
import page from '../../../templates/page.hbs'
import paragraph from '../../../templates/paragraph.hbs'
import passage from '../../../templates/passage.hbs'
import reportStyle from '../../../templates/report.css'
import section from '../../../templates/section.hbs'
import shapes from '../../../templates/shapes.hbs'
import sheetStyle from '../../../templates/sheets.css'
import table from '../../../templates/table.hbs'
import type { Document } from '../../reports/document/document.ts'
import type { Format } from '../format.ts'
import { pageView } from './page.ts'
import { pageMargins } from './page-margins.ts'

const handlebars = Handlebars.create()
const options = { strict: true, preventIndent: true } as const
for (const [name, text] of Object.entries({
  cell,
  contents,
  facts,
  figure,
  'figure-line': figureLine,
  'figure-shares': figureShares,
  'figure-timeline': figureTimeline,
  legend,
  paragraph,
  passage,
  section,
  shapes,
  table,
})) {
  handlebars.registerPartial(name, handlebars.compile(text, options))
}
const render = handlebars.compile(page, options)

/** Nothing may be loaded or run, and no style but ours applied: even a text that slipped through could do nothing. */
const policyFor = (css: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** One file that needs no other: it opens from a mail attachment, and prints on A4. */
export const html: Format = {
  extension: 'html',
  write(document: Document) {
    const css = reportStyle + sheetStyle + pageMargins(document)
    // The style sheet is ours: what documents add to it is escaped in pageMargins.
    return render({ ...pageView(document), css: new handlebars.SafeString(css), policy: policyFor(css) })
  },
}
