import { t } from '../../core/text.ts'
import { ministries } from '../../starter/ministries.ts'
import { installLine } from '../../starter/package.ts'
import type { StarterFile, StarterOptions } from '../../starter/repository.ts'

const words = {
  written: t('Kirjoitettu:', 'Skrivet:', 'Written:'),
  kept: t('Oli jo, jätetty ennalleen:', 'Fanns redan, lämnat som det var:', 'There already, left as it was:'),
  next: t('Seuraavaksi:', 'Sedan:', 'Next:'),
  install: t(
    'asenna toimi tähän; pakettitiedoston tekee npm pack toimin kansiossa',
    'installera toimi här; paketfilen görs med npm pack i toimis mapp',
    "install toimi here; npm pack in toimi's folder makes the package file",
  ),
  hook: t(
    'tarkistus ennen jokaista tallennusta',
    'granskning före varje incheckning',
    'validate before each commit',
  ),
  driver: t(
    'suunnitelmat yhdistetään merkityksen mukaan',
    'planer sammanslås enligt betydelse',
    'merge plans by their meaning',
  ),
  ministry: t(
    'ministeriön oma suunnitelma, jota yhdistäminen odottaa',
    'ministeriets egen plan, som sammanställningen väntar på',
    "the ministry's own plan, which the merge waits for",
  ),
  merge: t(
    'hallinnonalan suunnitelma yksiköiden suunnitelmista',
    'förvaltningsområdets plan av enheternas planer',
    "the branch's plan from its units'",
  ),
  validate: t('onko kaikki oikein', 'är allt rätt', 'is everything right'),
  check: t('mitä vielä puuttuu', 'vad saknas ännu', 'what is still missing'),
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`

/** The closing text: files written, files that existed, and next steps. */
export function summaryText(
  written: readonly StarterFile[],
  kept: readonly StarterFile[],
  { language, version, branch, unit }: StarterOptions,
): string {
  const pathsOf = (files: readonly StarterFile[]) => files.map(({ path }) => path)
  const isMinistrysMissing = ministries[branch] !== undefined && unit !== branch
  const steps = [
    [installLine(version), words.install],
    ['git config core.hooksPath .githooks', words.hook],
    ['git config merge.toimi.driver "npx --no-install toimi merge-driver %O %A %B %P"', words.driver],
    ['npx toimi validate', words.validate],
    ['npx toimi check', words.check],
    ...(isMinistrysMissing ? ([[`npx toimi new unit --unit ${branch}`, words.ministry]] as const) : []),
    ['npx toimi merge --all', words.merge],
  ] as const
  return [
    section(words.written[language], pathsOf(written)),
    section(words.kept[language], pathsOf(kept)),
    section(
      words.next[language],
      steps.map(([line, about]) => `${line}   # ${about[language]}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}
