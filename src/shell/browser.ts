/** The only caller of a browser: one that is on the machine already prints a page to PDF. Nothing is downloaded. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { platform, tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'

type Environment = Readonly<Record<string, string | undefined>>

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
]

/** The paths of browsers that are on no search path, by platform. */
const installed: Partial<Record<NodeJS.Platform, readonly (readonly [root: string, path: string])[]>> = {
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => [
    [root, 'Microsoft\\Edge\\Application\\msedge.exe'] as const,
    [root, 'Google\\Chrome\\Application\\chrome.exe'] as const,
  ]),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => ['', `/Applications/${name}.app/Contents/MacOS/${name}`] as const,
  ),
}

/** The path of a browser, from `TOIMI_BROWSER` if set; undefined: none found. */
function browserIn(env: Environment): string | undefined {
  const named = env['TOIMI_BROWSER']
  if (named) return named
  const ending = platform() === 'win32' ? '.exe' : ''
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = [
    ...commands.flatMap((name) => folders.map((folder) => join(folder, name + ending))),
    ...(installed[platform()] ?? []).map(([root, path]) =>
      root === '' ? path : join(env[root] ?? '', path),
    ),
  ]
  return places.find((place) => existsSync(place))
}

const elsewhere = t(
  'Anna selaimen polku ympäristömuuttujassa TOIMI_BROWSER, tai avaa HTML-sivu ja valitse Tulosta → Tallenna PDF-tiedostona.',
  'Ange webbläsarens sökväg i miljövariabeln TOIMI_BROWSER, eller öppna HTML-sidan och välj Skriv ut → Spara som PDF.',
  'Give the path of a browser in the environment variable TOIMI_BROWSER, or open the HTML page and choose Print → Save as PDF.',
)
const noBrowser = () =>
  new Refusal(
    t(
      'PDF-tiedostoa varten tarvitaan Chromium, Chrome tai Edge, eikä mitään niistä löytynyt tältä koneelta.',
      'För en PDF-fil behövs Chromium, Chrome eller Edge, och ingen av dem hittades på datorn.',
      'A PDF needs Chromium, Chrome or Edge, and none of them was found on this machine.',
    ),
    elsewhere,
  )
const notPrinted = (browser: string) =>
  new Refusal(
    t(
      `Selain ei tulostanut sivua PDF-tiedostoksi: ${browser}`,
      `Webbläsaren skrev inte ut sidan som PDF: ${browser}`,
      `The browser did not print the page to PDF: ${browser}`,
    ),
    elsewhere,
  )

/** No window, no network, no profile of the user's; the paper and the margins are those of the page itself. */
const safeFlags = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
]
/** A browser refuses to start as root with its sandbox, as in a container. The page runs no scripts and loads nothing. */
const asRoot = (): readonly string[] => (userInfo().uid === 0 ? ['--no-sandbox'] : [])

/** The time limit of a browser for one page, in milliseconds. */
const timeoutMs = 120_000

/** A page as PDF: tagged, with an outline. Refuses when there is no browser, or it does not do it. */
export async function printed(page: string, env: Environment): Promise<Uint8Array> {
  const browser = browserIn(env)
  if (browser === undefined) throw noBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'toimi-pdf-'))
  try {
    const [html, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    writeFileSync(html, page)
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    const task = [profile, `--print-to-pdf=${pdf}`, pathToFileURL(html).href]
    await promisify(execFile)(browser, [...safeFlags, ...asRoot(), ...task], {
      timeout: timeoutMs,
      windowsHide: true,
    })
    return new Uint8Array(readFileSync(pdf))
  } catch {
    throw notPrinted(browser)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
