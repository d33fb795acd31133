/** Shows people what has been written, by the program that their system has for it. */
import { spawn } from 'node:child_process'
import { platform } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Change } from '../core/change.ts'
import { type Text, t } from '../core/text.ts'
import type { Terminal } from './terminal.ts'

/** The program that opens a file or folder as a double click would, by platform. */
const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer.exe' }

/** A file by itself; of several files, the folder they are in. Undefined: nothing was written. */
function placeOf(root: string, changes: readonly Change[]): string | undefined {
  const [first, ...others] = changes
    .filter(({ kind }) => kind === 'write')
    .map(({ path }) => resolve(root, path))
  return first === undefined || others.length === 0 ? first : dirname(first)
}

const unopened = (place: string, why: Text): Text =>
  t(
    `Tätä ei voitu avata: ${place}. ${why.fi}`,
    `Detta kunde inte öppnas: ${place}. ${why.sv}`,
    `This could not be opened: ${place}. ${why.en}`,
  )
const noScreen = t('Koneella ei ole näyttöä.', 'Datorn har ingen skärm.', 'The machine has no screen.')
const noOpener = (opener: string): Text =>
  t(
    `Ohjelmaa ${opener} ei löytynyt.`,
    `Programmet ${opener} hittades inte.`,
    `The program ${opener} was not found.`,
  )

/** Whether there is a screen: not on a build machine (`CI`); except on Windows and macOS only if a display is named. */
const hasScreen = ({ env }: Terminal): boolean =>
  !env['CI'] && (platform() in openers || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']))

/** Opens what changes have written and does not wait for it to be closed. Gives a sentence where it cannot be opened. */
export async function openWritten(
  root: string,
  changes: readonly Change[],
  terminal: Terminal,
): Promise<Text | undefined> {
  const place = placeOf(root, changes)
  if (place === undefined) return undefined
  if (!hasScreen(terminal)) return unopened(place, noScreen)
  const opener = openers[platform()] ?? 'xdg-open'
  const started = await new Promise<boolean>((done) => {
    const child = spawn(opener, [place], { detached: true, stdio: 'ignore', env: { ...terminal.env } })
    child.once('error', () => done(false)).once('spawn', () => done(true))
    child.unref()
  })
  return started ? undefined : unopened(place, noOpener(opener))
}
