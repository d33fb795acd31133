import type { Change } from '../core/change.ts'
import { type Diagnostic, diagnoseFile, inOrder } from '../core/diagnostic.ts'
import { limitsFor, limitsOf } from '../core/file-loader.ts'
import { files as shapes } from '../core/files/index.ts'
import { layOut } from '../core/layout/lay-out.ts'
import { kindAt } from '../core/plan-paths.ts'
import { type Text, t } from '../core/text.ts'
import { cataloguePath, type Workspace } from '../core/workspace.ts'
import { command } from './command.ts'
import { forProblems } from './formats.ts'
import { dryRun, paths, presentation, selectionOfPlans } from './options.ts'
import { selects } from './select.ts'

type WriteChange = Extract<Change, { readonly kind: 'write' }>

const other = (file: string): Diagnostic =>
  diagnoseFile(
    file,
    'layout-other',
    'error',
    t(
      'Tiedosto ei ole vakiomuodossa.',
      'Filen är inte i standardform.',
      'The file is not in canonical layout.',
    ),
    { fix: t('Aja: toimi fmt', 'Kör: toimi fmt', 'Run: toimi fmt') },
  )

const kept = (file: string): Diagnostic =>
  diagnoseFile(
    file,
    'layout-kept',
    'error',
    t(
      'Tiedostoa ei voi muotoilla muuttamatta sen sisältöä tai huomautuksia, joten se jätetään ennalleen.',
      'Filen går inte att formatera utan att dess innehåll eller kommentarer ändras, så den lämnas som den är.',
      'The file cannot be laid out without a change of what it says or of its comments, so it is left as it is.',
    ),
    {
      fix: t(
        'Kirjoita jokainen kenttä omalle rivilleen ilman aaltosulkeita { } ja huomautukset kenttien yläpuolelle.',
        'Skriv varje fält på en egen rad utan klammerparenteser { } och kommentarerna ovanför fälten.',
        'Write each field on a line of its own, without braces { }, and comments above the fields.',
      ),
    },
  )

/** A file, and its text in canonical layout; undefined where there is none that says the same. */
interface LaidOut {
  readonly file: string
  readonly before: string
  readonly content: string | undefined
}

/** Every file that could be read and is asked for, laid out. A catalogue may be JSON, which has no layout of ours. */
function laidOut(
  { sources, broken, settings, language }: Workspace,
  isAsked: (file: string) => boolean,
): LaidOut[] {
  const files = [...sources].filter(([file]) => isAsked(file) && !broken.has(file) && /\.ya?ml$/i.test(file))
  return files.flatMap(([file, { text }]) => {
    const kind = kindAt(file, cataloguePath(settings))
    return kind
      ? [
          {
            file,
            before: text,
            content: layOut(shapes[kind], text, language, limitsFor(kind, limitsOf(settings))),
          },
        ]
      : []
  })
}

const nothingToDo = t(
  'Kaikki tiedostot ovat vakiomuodossa.',
  'Alla filer är i standardform.',
  'Every file is in canonical layout.',
)
const formatted = (file: string): Text => t(`${file}: muotoiltu`, `${file}: formaterad`, `${file}: laid out`)

export const fmt = command({
  name: 'fmt',
  summary: t(
    'Muotoile tiedostot: kentät vakiojärjestykseen, sisennykset tasaisiksi. Sisältö ja huomautukset säilyvät.',
    'Formatera filerna: fälten i fast ordning, jämna indrag. Innehåll och kommentarer bevaras.',
    'Lay the files out: fields in canonical order, even indentation. Contents and comments stay.',
  ),
  words: paths,
  formats: forProblems,
  options: {
    ...selectionOfPlans,
    check: {
      kind: 'flag',
      about: t(
        'kerro vain, mitkä tiedostot eivät ole vakiomuodossa',
        'berätta bara vilka filer som inte är i standardform',
        'only tell which files are not in canonical layout',
      ),
    },
    dryRun,
    ...presentation,
  },
  examples: [
    { line: 'toimi fmt', about: t('koko tietovarasto', 'hela arkivet', 'the whole repository') },
    {
      line: 'toimi fmt plans/vm --check',
      about: t(
        'ovatko yhden hallinnonalan tiedostot vakiomuodossa',
        'är filerna i ett förvaltningsområde i standardform',
        'are the files of one branch in canonical layout',
      ),
    },
  ],
  run(workspace, asked) {
    const isAsked = selects(workspace, asked)
    const unread = workspace.problems.filter(({ file }) => workspace.broken.has(file) && isAsked(file))
    const all = laidOut(workspace, isAsked)
    const stuck = all.filter(({ content }) => content === undefined).map(({ file }) => kept(file))
    const others = all.flatMap(({ file, before, content }): WriteChange[] =>
      content === undefined || content === before ? [] : [{ kind: 'write', path: file, content, before }],
    )
    const told = asked.check ? others.map(({ path }) => other(path)) : []
    const done = asked.check || asked.dryRun ? [] : others.map(({ path }) => formatted(path))
    return {
      diagnostics: inOrder([...unread, ...stuck, ...told]),
      files: all.length + new Set(unread.map(({ file }) => file)).size,
      changes: asked.check ? [] : others,
      closing: unread.length + stuck.length + others.length === 0 ? [nothingToDo] : done,
    }
  },
})
