import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import type { FileContent } from '../core/file-loader.ts'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'
import { decode } from '../core/yaml/decode.ts'
import { defaultLimits, limitsOfMerged } from '../core/yaml/problem.ts'
import { versionConflict } from '../merge/disputes.ts'
import { command } from './command.ts'
import { join } from './merge-driver/by-field.ts'
import type { Outcome } from './outcome.ts'

const textOf = ({ bytes }: FileContent): string =>
  bytes instanceof Uint8Array ? (decode(bytes, limitsOfMerged(defaultLimits)).text ?? '') : ''

/** git's own way is to leave it to a person. */
const byHand = (path: string): Diagnostic =>
  diagnoseFile(
    path,
    'merge-by-hand',
    'error',
    t(
      'Tiedoston versioita ei voi yhdistää kentittäin: jokin niistä ei ole ehjä suunnitelma, tai niiden kieli on eri.',
      'Filens versioner kan inte sammanfogas fält för fält: någon av dem är ingen hel plan, eller så är de på olika språk.',
      'The versions of the file cannot be merged by field: one of them is no sound plan, or their languages differ.',
    ),
    {
      fix: t(
        'Korjaa tiedosto käsin ja aja git add. Toisen puolen version näyttää: git checkout --theirs TIEDOSTO',
        'Rätta filen för hand och kör git add. Den andra sidans version fås med: git checkout --theirs FIL',
        "Fix the file by hand and run git add. The other side's version: git checkout --theirs FILE",
      ),
    },
  )

export const mergeDriver = command({
  name: 'merge-driver',
  summary: t(
    'Yhdistä suunnitelman kolme versiota, kun git sitä pyytää. Ohje: README, ”git”.',
    'Sammanfoga tre versioner av en plan när git ber om det. Anvisning: README, ”git”.',
    'Merge three versions of a plan when git asks for it. How to: README, "git".',
  ),
  repositoryOptional: true,
  words: {
    name: '<files...>',
    about: t(
      'yhteinen, oma ja toinen versio (%O %A %B) ja tiedoston polku (%P); tulos kirjoitetaan oman version paikalle',
      'den gemensamma, den egna och den andra versionen (%O %A %B) och filens sökväg (%P); resultatet skrivs i den egnas ställe',
      "the common, our and their version (%O %A %B) and the file's path (%P); the result is written in the place of ours",
    ),
    areFiles: 3,
  },
  options: {},
  examples: [
    {
      line: 'toimi merge-driver %O %A %B %P',
      about: t(
        'näin se kirjoitetaan gitin asetukseen merge.toimi.driver',
        'så skrivs det i gits inställning merge.toimi.driver',
        "so it is written in git's setting merge.toimi.driver",
      ),
    },
    {
      line: 'toimi merge-driver yhteinen.yaml oma.yaml toinen.yaml',
      about: t(
        'kolme tiedostoa ilman gitiä; tulos tiedostoon oma.yaml',
        'tre filer utan git; resultatet i oma.yaml',
        'three files without git; the result in oma.yaml',
      ),
    },
    {
      line: 'toimi merge-driver pohja.yaml oma.yaml toinen.yaml plans/vm/branch.yaml',
      about: t('näin git kutsuu sitä', 'så anropar git det', 'how git calls it'),
    },
  ],
  run(_workspace, { words }, { givenFiles }): Outcome {
    const { '0': base, '1': ours, '2': theirs } = givenFiles
    if (!base || !ours || !theirs || words.length > 4)
      throw new Refusal(
        t('Tarvitaan kolme tiedostoa.', 'Tre filer behövs.', 'Three files are needed.'),
        t(
          'git antaa ne: toimi merge-driver %O %A %B %P',
          'git ger dem: toimi merge-driver %O %A %B %P',
          'git gives them: toimi merge-driver %O %A %B %P',
        ),
      )
    const texts = { base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) }
    const path = words[3] ?? ours.path
    const { content, conflicts } = join(path, texts) ?? { content: texts.ours }
    return {
      diagnostics: conflicts?.map((conflict) => versionConflict(conflict, path)) ?? [byHand(path)],
      result: { kind: 'text', text: '' },
      changes:
        content === texts.ours ? [] : [{ kind: 'write', path: ours.path, content, before: texts.ours }],
    }
  },
})
