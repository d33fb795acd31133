import { sharedIndicator } from '../core/indicator.ts'
import { itemsOf } from '../core/items.ts'
import { Refusal } from '../core/refusal.ts'
import { adviseWord } from '../core/shape/near.ts'
import { t } from '../core/text.ts'
import { branchTask, plansOfBranch } from '../merge/branch.ts'
import { mergePlan } from '../merge/merge.ts'
import { nationalTask } from '../merge/national.ts'
import { whyItem } from '../merge/why.ts'
import { whyAggregate } from '../merge/why-aggregate.ts'
import { command } from './command.ts'
import { forReading } from './formats.ts'
import { selection } from './options.ts'
import { refuseUnknownSelection } from './select.ts'

const mergeFirst = t(
  'Mitään ei ole vielä yhdistetty. Yhdistä suunnitelmat ensin: toimi merge --all',
  'Inget har ännu sammanställts. Sammanställ planerna först: toimi merge --all',
  'Nothing has been merged yet. Merge the plans first: toimi merge --all',
)

const howNamed = t(
  'Kirjoita yksikkö ja tunnus niin kuin ne ovat hallinnonalan suunnitelmassa branch.yaml: yksikkö/tunnus.kenttä',
  'Skriv enheten och id:t så som de står i förvaltningsområdets plan branch.yaml: enhet/id.fält',
  "Write the unit and the id as they stand in the branch's plan, branch.yaml: unit/id.field",
)

const unknown = (id: string, known: readonly string[]): Refusal =>
  new Refusal(
    t(
      `Yhdistetyissä suunnitelmissa ei ole tällaista: ${id}`,
      `De sammanställda planerna har inget sådant: ${id}`,
      `The merged plans have no such thing: ${id}`,
    ),
    known.length > 0 ? (adviseWord(id, known) ?? howNamed) : mergeFirst,
  )

export const why = command({
  name: 'why',
  summary: t(
    'Kerro, mistä yhdistetyn suunnitelman arvo on peräisin.',
    'Berätta varifrån ett värde i den sammanställda planen kommer.',
    'Tell where a value of the merged plan comes from.',
  ),
  words: {
    name: '<id>',
    about: t(
      'kohteen tai yhteisen mittarin tunnus, ja kenttä: vm/tulosohjaus.title, innovatiiviset-osuus.actuals.2023',
      'postens eller den gemensamma indikatorns id, och fältet: vm/tulosohjaus.title, innovatiiviset-osuus.actuals.2023',
      'the id of an item or a shared indicator, and the field: vm/tulosohjaus.title, innovatiiviset-osuus.actuals.2023',
    ),
  },
  formats: forReading,
  options: {
    branch: selection.branch,
    national: {
      kind: 'flag',
      about: t('koko valtion suunnitelmassa', 'i hela statens plan', 'in the national plan'),
    },
  },
  examples: [
    {
      line: 'toimi why vm/tulosohjaus.title',
      about: t('mistä nimi on peräisin', 'varifrån namnet kommer', 'where the title comes from'),
    },
    {
      line: 'toimi why innovatiiviset-osuus.actuals.2023 --branch vm',
      about: t(
        'yhteisen mittarin luku termeineen',
        'den gemensamma indikatorns tal med sina termer',
        'the number of a shared indicator with its terms',
      ),
    },
  ],
  run(workspace, { words: [word = ''], branch, national }) {
    refuseUnknownSelection({ branch, unit: [], goal: [] }, workspace)
    const [id = '', ...field] = word.split('.')
    const folders = workspace.branches
      .map(({ folder }) => folder)
      .filter((folder) => branch.length === 0 || branch.includes(folder))
    const tasks = national
      ? [nationalTask(workspace)]
      : folders.map((folder) => branchTask(workspace, plansOfBranch(workspace, folder)))
    const shared = sharedIndicator(workspace, id)
    const dimensions = workspace.shared?.content.dimensions
    const found = tasks.map((task) => {
      const merge = mergePlan(workspace, task)
      const item = whyItem(id, field, merge, task)
      return item ?? (shared && whyAggregate(shared, field, merge, task, dimensions)) ?? []
    })
    const diagnostics = found.flat()
    const known = tasks.flatMap((task) => itemsOf(task.ours?.content.goals).map((item) => item.id))
    if (diagnostics.length === 0) throw unknown(word, known)
    return { diagnostics, files: workspace.sources.size }
  },
})
