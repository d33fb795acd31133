import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import style from '../../../templates/board.css'
import page from '../../../templates/board.hbs'
import script from '../../../templates/board-script.txt'
import { type Language, t } from '../../core/text.ts'

const words = {
  title: t('Suunnitelmat nyt', 'Planerna just nu', 'The plans right now'),
  problems: t('Korjattavaa', 'Att rätta', 'To fix'),
  noProblems: t('Ei korjattavaa.', 'Inget att rätta.', 'Nothing to fix.'),
  gaps: t('Puuttuu vielä', 'Saknas ännu', 'Still missing'),
  report: t('Raportti', 'Rapport', 'Report'),
  looked: t('Katsottu viimeksi:', 'Senast granskat:', 'Last looked at:'),
  waiting: t('Odotetaan tulosta.', 'Väntar på resultatet.', 'Waiting for the result.'),
  lost: t(
    'Yhteys toimiin katkesi. Sivu näyttää viimeisimmän tuloksen.',
    'Förbindelsen till toimi bröts. Sidan visar det senaste resultatet.',
    'The connection to toimi is lost. The page shows the last result.',
  ),
  error: t('Virhe', 'Fel', 'Error'),
  warning: t('Varoitus', 'Varning', 'Warning'),
  info: t('Huomio', 'Upplysning', 'Note'),
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Only our own script and style run; the page asks nothing of any other place, and no other page may frame it. */
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const render = Handlebars.create().compile(page, { strict: true, preventIndent: true })

/** The page around the report that `toimi watch --serve` shows, and the policy it is served with. */
export function boardPage(language: Language): { html: string; policy: string } {
  const said = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]]))
  // Style and script are ours: no text of a plan is in them, and their hashes are in the policy.
  const own = { css: new Handlebars.SafeString(style), script: new Handlebars.SafeString(script) }
  return { html: render({ language, ...said, ...own }), policy }
}

/** What stands where the report will be. */
export const noReport = (language: Language): string =>
  `<!doctype html><html lang="${language}"><title>toimi</title><p>${words.waiting[language]}</p></html>`
