import { type Diagnostic, diagnoseFile } from '../core/diagnostic.ts'
import { type FileKind, files } from '../core/files/index.ts'
import { type FileContent, type Held, Opener } from '../core/opener.ts'
import { Refusal } from '../core/refusal.ts'
import { sameValue } from '../core/shape/same.ts'
import type { Fields, RecordShape } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { decode } from '../core/yaml/decode.ts'
import { withMarkers } from '../core/yaml/markers.ts'
import { patch } from '../core/yaml/patch.ts'
import { defaultLimits, limitsOfMerged } from '../core/yaml/problem.ts'
import { versionConflict } from '../merge/disputes.ts'
import type { MergedPlan } from '../merge/task.ts'
import { mergeBases, mergePlans, type Three } from '../merge/versions.ts'
import { command } from './command.ts'
import type { Outcome } from './outcome.ts'

type PlanKind = Extract<FileKind, 'unit-plan' | 'branch-plan' | 'national-plan'>

/** What kind of plan a text is, by whose it says it is. */
function kindOf(text: string): PlanKind {
  if (/^unit\s*:/m.test(text)) return 'unit-plan'
  return /^branch\s*:/m.test(text) ? 'branch-plan' : 'national-plan'
}

const textOf = ({ bytes }: FileContent): string =>
  bytes instanceof Uint8Array ? (decode(bytes, limitsOfMerged(defaultLimits)).text ?? '') : ''

/** A version of a plan that comes through the gates. */
const read = (path: string, text: string, kind: PlanKind): Held<MergedPlan> | undefined =>
  new Opener().hold({ path, bytes: new TextEncoder().encode(text) }, kind) as Held<MergedPlan> | undefined

/** A plan that says nothing but its language. */
const nothingYet = ({ language }: MergedPlan) => ({ language }) as MergedPlan

/** What is left in the place of ours, and what is to be said of it. */
interface Result {
  readonly content: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** git's own way is to leave it to a person. */
const unmergeable = (path: string): Result => ({
  content: undefined,
  diagnostics: [
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
          "Mend the file by hand and run git add. The other side's version: git checkout --theirs FILE",
        ),
      },
    ),
  ],
})

function mergeYaml(path: string, texts: Three<string>): Result {
  const kind = kindOf(texts.ours)
  const shape = files[kind] as unknown as RecordShape<Fields>
  const [before, ours, theirs] = [texts.base, texts.ours, texts.theirs].map((text) => read(path, text, kind))
  // Of a file that both sides have added, git gives an empty base.
  const base = texts.base.trim() === '' && ours ? { ...ours, content: nothingYet(ours.content) } : before
  if (
    !base ||
    !ours ||
    !theirs ||
    new Set([base, ours, theirs].map((each) => each.content.language)).size > 1
  )
    return unmergeable(path)
  const three = { base: base.content, ours: ours.content, theirs: theirs.content }
  const { conflicts } = mergePlans(shape, three, () => undefined)
  const { plan, names } = mergePlans(shape, three, (conflict) => ({ value: conflict.ours }))
  const { language } = plan
  const merged = patch(shape, texts.ours, three.ours, plan, language, names)
  const again = read(path, merged, kind)
  if (!again || !sameValue(shape, again.content, plan)) return unmergeable(path)
  if (conflicts.length === 0) return { content: merged, diagnostics: [] }
  const other = mergePlans(shape, three, (conflict) => ({ value: conflict.theirs })).plan
  const content = withMarkers(shape, merged, again.content, other, language)
  const diagnostics = conflicts.map((conflict) => versionConflict(conflict, path))
  return content === undefined ? unmergeable(path) : { content, diagnostics }
}

function mergeVersions(path: string, texts: Three<string>): Result {
  if (!texts.ours.trimStart().startsWith('{')) return mergeYaml(path, texts)
  const content = mergeBases(texts)
  return content === undefined ? unmergeable(path) : { content, diagnostics: [] }
}

export const mergeDriver = command({
  name: 'merge-driver',
  summary: t(
    'Yhdistä suunnitelman kolme versiota, kun git sitä pyytää. Ohje: README, ”git”.',
    'Sammanfoga tre versioner av en plan när git ber om det. Anvisning: README, ”git”.',
    'Merge three versions of a plan when git asks for it. How to: README, "git".',
  ),
  anywhere: true,
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
  run(_workspace, { words }, { given }): Outcome {
    const { '0': base, '1': ours, '2': theirs } = given
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
    const { content, diagnostics } = mergeVersions(words[3] ?? ours.path, texts)
    const isNew = content !== undefined && content !== texts.ours
    return {
      diagnostics,
      result: { kind: 'text', text: '' },
      changes: isNew ? [{ kind: 'write', path: ours.path, content, before: texts.ours }] : [],
    }
  },
})
