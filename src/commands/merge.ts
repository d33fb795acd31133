import { eachOnce, inOrder } from '../core/diagnostic.ts'
import { takes } from '../core/files/choices.ts'
import { t } from '../core/text.ts'
import { outcomeOf } from '../merge/outcome.ts'
import { keptOf } from '../merge/prepare.ts'
import { command } from './command.ts'
import { errorsElsewhere } from './errors-elsewhere.ts'
import { forProblems } from './formats.ts'
import { branchesBehind } from './merge/branches-behind.ts'
import { neverMerged, passedOver } from './merge/passed-over.ts'
import { nothingToSettle, rationaleOf, resolutionOf } from './merge/resolution.ts'
import { nextQuestion, nobodyToAsk } from './merge/resolving.ts'
import { isOfMerge, refuseBoth, tasksOf } from './merge/tasks.ts'
import { waiting } from './merge/waiting.ts'
import { dryRun, presentation } from './options.ts'
import { refuseUnknownSelection } from './select.ts'

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
        "list what the branch has changed in its units' plans",
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
        'leave a unit out for now: what was last merged of it stays',
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
    const resolution = adopt ? undefined : resolutionOf(asked, workspace)
    const adopting = adopt ? { because: rationaleOf(asked, workspace) } : undefined
    const wished = tasksOf(workspace, asked)
    // Whoever looks at all branches has not said that each of them should be merged by now.
    const looksAtAll = check && branch.length === 0 && !asked.national
    const unmerged = looksAtAll ? neverMerged(workspace, wished) : []
    const tasks = wished.filter((task) => !unmerged.includes(task))
    const outcomes = tasks.map((task) =>
      outcomeOf(workspace, task, { check, edits, dryRun, resolution, adopting }),
    )
    const isOpen = outcomes.some(({ open }) => open.length > 0)
    if (resolve && !resolution && isOpen) throw nobodyToAsk()
    const isRefused = tasks.some(({ refused }) => refused.length > 0)
    const unmeant =
      resolution?.only.filter((name) => !outcomes.some(({ settled }) => settled.includes(name))) ?? []
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
        ...(wished.length === 0 ? [nothingToMerge] : []),
        ...waiting(without, new Set(tasks.flatMap((task) => keptOf(workspace, task)))),
        ...outcomes.flatMap(({ closing }) => closing),
        ...unmerged.map(passedOver),
        ...(asked.national && !isRefused ? branchesBehind(workspace) : []),
        ...errorsElsewhere(workspace, isOfMerge(tasks.filter(({ refused }) => refused.length === 0))),
      ],
    }
  },
})
