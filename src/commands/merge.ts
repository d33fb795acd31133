import { eachOnce, inOrder } from '../core/diagnostic.ts'
import { takes } from '../core/files/choices.ts'
import { byCodePoint } from '../core/order.ts'
import { branchFolder } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { type Text, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { branchTask, sidesOf } from '../merge/branch.ts'
import { nationalTask } from '../merge/national.ts'
import { outcomeOf } from '../merge/outcome.ts'
import type { Task } from '../merge/task.ts'
import { command } from './command.ts'
import { forProblems } from './formats.ts'
import { nextQuestion, nobodyToAsk } from './merge/resolving.ts'
import { becauseOf, nothingToSettle, rulingOf } from './merge/ruling.ts'
import { dryRun, presentation } from './options.ts'
import { refuseUnknownSelection } from './select.ts'

/** The branches that are asked for; when none is, each that has a folder with plans. */
function foldersOf(workspace: Workspace, asked: readonly string[]): string[] {
  const files = [...workspace.units.map(({ source }) => source.file), ...workspace.broken]
  const folders = new Set(files.flatMap((file) => branchFolder(file) ?? []))
  const nobody = asked.find((branch) => !folders.has(branch))
  if (nobody !== undefined) {
    throw new Refusal(
      t(
        `Hallinnonalalla ${nobody} ei ole suunnitelmia.`,
        `Förvaltningsområdet ${nobody} har inga planer.`,
        `The branch ${nobody} has no plans.`,
      ),
    )
  }
  return [...folders].filter((folder) => asked.length === 0 || asked.includes(folder)).sort(byCodePoint)
}

/** The options that select what to merge. */
const levels = ['branch', 'all', 'national'] as const

/** Refuses to guess which of several wishes is meant. */
function refuseBoth(asked: {
  readonly branch: readonly string[]
  readonly all: boolean
  readonly national: boolean
  readonly without: readonly string[]
}): void {
  const wished = levels.filter((level) => (level === 'branch' ? asked.branch.length > 0 : asked[level]))
  const together = asked.national && asked.without.length > 0 ? [...wished, 'without'] : wished
  if (together.length < 2) return
  const options = together.map((name) => `--${name}`).join(', ')
  throw new Refusal(
    t(
      `Näitä valitsimia ei voi käyttää yhdessä: ${options}`,
      `Dessa flaggor kan inte användas tillsammans: ${options}`,
      `These options cannot be used together: ${options}`,
    ),
    t('Jätä muut paitsi yksi pois.', 'Lämna bort alla utom en.', 'Leave out all but one.'),
  )
}

const branchTasks = (workspace: Workspace, asked: readonly string[], frozen: ReadonlySet<string>): Task[] =>
  foldersOf(workspace, asked).map((folder) => branchTask(workspace, sidesOf(workspace, folder, frozen)))

const tasksOf = (
  workspace: Workspace,
  asked: {
    readonly national: boolean
    readonly branch: readonly string[]
    readonly without: readonly string[]
  },
): Task[] =>
  asked.national ? [nationalTask(workspace)] : branchTasks(workspace, asked.branch, new Set(asked.without))

const waiting = (units: readonly string[]): Text[] =>
  units.length === 0
    ? []
    : [
        t(
          `Odottamaan jätetty, viimeksi yhdistetty sisältö säilyy: ${units.join(', ')}`,
          `Låts vänta, det senast sammanställda innehållet står kvar: ${units.join(', ')}`,
          `Left waiting, with what was last merged: ${units.join(', ')}`,
        ),
      ]

const nothingToMerge = t(
  'Yhdistettäviä suunnitelmia ei ole.',
  'Det finns inga planer att sammanställa.',
  'There are no plans to merge.',
)

export const merge = command({
  name: 'merge',
  summary: t(
    'Yhdistä yksiköiden suunnitelmat hallinnonalan suunnitelmaksi. Hallinnonalan omat muutokset säilyvät.',
    'Sammanställ enheternas planer till förvaltningsområdets plan. Områdets egna ändringar bevaras.',
    "Merge the units' plans into the plan of their branch of government. The branch's own edits stay.",
  ),
  formats: forProblems,
  options: {
    branch: {
      kind: 'many',
      value: 'BRANCH',
      about: t('yhdistettävä hallinnonala', 'förvaltningsområde att sammanställa', 'branch to merge'),
    },
    all: {
      kind: 'flag',
      about: t(
        'kaikki hallinnonalat, joilla on suunnitelmia',
        'alla förvaltningsområden som har planer',
        'every branch that has plans',
      ),
    },
    national: {
      kind: 'flag',
      about: t(
        'hallinnonalojen suunnitelmat koko valtion suunnitelmaksi',
        'förvaltningsområdenas planer till hela statens plan',
        'the plans of the branches into the national plan',
      ),
    },
    check: {
      kind: 'flag',
      about: t(
        'kerro vain, onko yhdistetty suunnitelma ajan tasalla',
        'berätta bara om den sammanställda planen är uppdaterad',
        'only tell whether the merged plan is up to date',
      ),
    },
    edits: {
      kind: 'flag',
      about: t(
        'luettele, mitä hallinnonala on muuttanut yksiköiden suunnitelmista',
        'räkna upp vad förvaltningsområdet har ändrat i enheternas planer',
        'list what the branch has changed of the plans of its units',
      ),
    },
    dryRun,
    ...presentation,
    without: {
      kind: 'many',
      value: 'UNIT',
      about: t(
        'jätä yksikkö odottamaan: viimeksi yhdistetty säilyy',
        'låt enheten vänta: det senast sammanställda står kvar',
        'let a unit wait: what was last merged stays',
      ),
    },
    take: {
      kind: 'choice',
      of: Object.keys(takes) as (keyof typeof takes)[],
      about: t(
        'ratkaise ristiriita: kenen arvo jää',
        'avgör en konflikt: vems värde gäller',
        'settle a conflict: whose value stands',
      ),
    },
    only: {
      kind: 'many',
      value: 'ID[.FIELD]',
      about: t('mikä ristiriita ratkaistaan', 'vilken konflikt som avgörs', 'which conflict is settled'),
    },
    reason: {
      kind: 'text',
      value: 'TEXT',
      about: t('miksi näin ratkaistaan', 'varför det avgörs så', 'why it is settled so'),
    },
    value: {
      kind: 'text',
      value: 'TEXT',
      about: t(
        'arvo, joka jää kummankin sijasta (--take branch)',
        'värde som gäller i stället för bägges (--take branch)',
        'the value that stands instead of either (--take branch)',
      ),
    },
    resolve: {
      kind: 'flag',
      about: t(
        'ratkaise ristiriidat yksi kerrallaan kysymyksiin vastaten',
        'avgör konflikterna en i taget genom att svara på frågor',
        'settle the conflicts one by one by answering questions',
      ),
    },
    adopt: {
      kind: 'flag',
      about: t(
        'ota käsin kirjoitettu suunnitelma yhdistämisen piiriin',
        'ta en plan som skrivits för hand med i sammanställningen',
        'take a plan that was written by hand into the merge',
      ),
    },
    by: {
      kind: 'text',
      value: 'ROLE',
      about: t('kuka ratkaisi (rooli)', 'vem som avgjorde (roll)', 'who settled it (role)'),
    },
  },
  examples: [
    {
      line: 'toimi merge --all',
      about: t('kaikki hallinnonalat', 'alla förvaltningsområden', 'every branch'),
    },
    {
      line: 'toimi merge --branch vm --check',
      about: t(
        'onko vm:n suunnitelma ajan tasalla',
        'är planen för vm uppdaterad',
        'is the plan of vm up to date',
      ),
    },
  ],
  question: (workspace, asked) =>
    asked.resolve ? nextQuestion(workspace, tasksOf(workspace, asked), asked) : undefined,
  run(workspace, asked) {
    const { branch, without, check, edits, dryRun, resolve, adopt } = asked
    refuseUnknownSelection({ branch, unit: without, goal: [] }, workspace)
    refuseBoth(asked)
    const ruling = adopt ? undefined : rulingOf(asked, workspace)
    const adopting = adopt ? { because: becauseOf(asked, workspace) } : undefined
    const tasks = tasksOf(workspace, asked)
    const outcomes = tasks.map((task) =>
      outcomeOf(workspace, task, { check, edits, dryRun, ruling, adopting }),
    )
    const isOpen = outcomes.some(({ open }) => open.length > 0)
    if (resolve && !ruling && isOpen) throw nobodyToAsk()
    const isRefused = tasks.some(({ refused }) => refused.length > 0)
    const unmeant =
      ruling?.only.filter((name) => !outcomes.some(({ settled }) => settled.includes(name))) ?? []
    if (unmeant.length > 0 && !isRefused)
      throw nothingToSettle(
        unmeant,
        outcomes.flatMap(({ settled, open }) => [...settled, ...open]),
      )
    const changes = outcomes.flatMap((outcome) => outcome.changes)
    // What is left is told when nothing more is asked.
    if (resolve && isOpen && !asked.dryRun)
      return { diagnostics: [], changes, rerunWith: { by: asked.by }, result: { kind: 'text', text: '' } }
    return {
      diagnostics: inOrder(eachOnce(outcomes.flatMap(({ diagnostics }) => diagnostics))),
      files: workspace.sources.size,
      changes,
      closing: [
        ...(tasks.length === 0 ? [nothingToMerge] : []),
        ...waiting(without),
        ...outcomes.flatMap(({ closing }) => closing),
      ],
    }
  },
})
