import type { Change } from '../core/change.ts'
import { type Goal, type UnitPlan, unitPlan } from '../core/files/unit-plan.ts'
import { unitsById } from '../core/organisation.ts'
import { period } from '../core/periods.ts'
import { archivePath, unitPlanPath } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { pick, type Text, t } from '../core/text.ts'
import type { PlanFile, Workspace } from '../core/workspace.ts'
import { identifiedIn } from '../core/written.ts'
import { patch } from '../core/yaml/patch.ts'
import { firstPlan } from '../starter/plan.ts'
import { rollForward } from '../starter/roll-forward.ts'
import { newGoal, newIndicator, newMeasure } from '../starter/skeletons.ts'
import { type Asked, command } from './command.ts'
import { asId, asYears } from './identifier.ts'
import { presumedPeriod } from './init/questions.ts'
import { nextQuestion } from './new/questions.ts'
import { dryRun } from './options.ts'
import type { Outcome } from './outcome.ts'
import { unknownId } from './select.ts'

const whats = ['unit', 'goal', 'measure', 'indicator'] as const
type What = (typeof whats)[number]

const options = {
  unit: {
    kind: 'text',
    value: 'UNIT',
    about: t('kenen suunnitelmaan', 'i vilken enhets plan', 'in whose plan'),
  },
  id: {
    kind: 'text',
    value: 'ID',
    about: t('uuden kohteen tunnus', 'den nya postens id', 'the id of the new item'),
  },
  title: {
    kind: 'text',
    value: 'TEXT',
    about: t('nimi; muuten täytettäväksi', 'namn; annars att fylla i', 'title; otherwise to be filled in'),
  },
  in: {
    kind: 'text',
    value: 'ID',
    about: t(
      'tavoite, johon toimenpide tai mittari kuuluu',
      'det mål som åtgärden eller indikatorn hör till',
      'the goal that the measure or indicator belongs to',
    ),
  },
  goal: {
    kind: 'many',
    value: 'GOAL',
    about: t(
      'strategian tavoite, jota uusi tavoite toteuttaa',
      'det mål i strategin som det nya målet genomför',
      'the goal of the strategy that the new goal carries out',
    ),
  },
  shared: {
    kind: 'text',
    value: 'ID',
    about: t(
      'yhteinen mittari, jota uusi mittari käyttää',
      'den gemensamma indikator som den nya använder',
      'the shared indicator that the new one uses',
    ),
  },
  from: {
    kind: 'text',
    value: 'PLAN',
    about: t(
      'jatka päättyvää suunnitelmaa: yksikkö tai tiedosto; vanha siirtyy kansioon plans/archive',
      'fortsätt en plan som upphör: enhet eller fil; den gamla flyttas till mappen plans/archive',
      'go on from a plan that ends: a unit or file; the old one moves to plans/archive',
    ),
  },
  period: {
    kind: 'text',
    value: 'YEARS',
    about: t('suunnitelmakausi: 2026-2029', 'planperioden: 2026-2029', 'the period of the plan: 2026-2029'),
  },
  dryRun,
} as const
type Wanted = Asked<typeof options>

const missingOption = (name: string): Refusal =>
  new Refusal(
    t(`Anna --${name}.`, `Ange --${name}.`, `Give --${name}.`),
    t('Apua: toimi new --help', 'Hjälp: toimi new --help', 'Help: toimi new --help'),
  )

const needed = (name: string, value: string | undefined): string => {
  if (value === undefined) throw missingOption(name)
  return value
}

const alreadyThere = (id: string): Refusal =>
  new Refusal(
    t(`Tunnus on jo käytössä: ${id}`, `Id:t används redan: ${id}`, `The id is in use already: ${id}`),
    t('Anna toinen tunnus: --id', 'Ange ett annat id: --id', 'Give another id: --id'),
  )

const overlaps = (years: string): Refusal =>
  new Refusal(
    t(
      `Uusi kausi alkaa ennen kuin vanha päättyy: ${years}`,
      `Den nya perioden börjar innan den gamla tar slut: ${years}`,
      `The new period begins before the old one ends: ${years}`,
    ),
  )

/** The plan that is named, by its unit or its file. */
function planOf(name: string, { units }: Workspace): PlanFile<UnitPlan> {
  const found = units.find(({ content, source }) => content.unit === name || source.file === name)
  if (found) return found
  throw unknownId(
    name,
    units.map(({ content }) => content.unit),
  )
}

const wrote = (changes: readonly Change[], ...paths: readonly string[]): Outcome => ({
  diagnostics: [],
  changes,
  result: { kind: 'text', text: paths.map((path) => `${path}\n`).join('') },
})

/** A plan with something else in it, spliced into its text. */
function edited({ source, content }: PlanFile<UnitPlan>, after: UnitPlan): Change {
  const text = patch(unitPlan, source.text, content, after, content.language)
  return { kind: 'write', path: source.file, content: text, before: source.text }
}

/** The first plan of a unit. */
function beginUnit(asked: Wanted, workspace: Workspace): Outcome {
  const id = asId(needed('unit', asked.unit))
  const registered = unitsById(workspace)
  const unit = registered.get(id)
  if (!unit) throw unknownId(id, registered.keys())
  if (workspace.units.some(({ content }) => content.unit === id)) throw alreadyThere(id)
  const path = unitPlanPath(unit.branch.id, id)
  const { language } = workspace
  const name = pick(unit.item.name, language)?.text ?? id
  const years = asYears(asked.period ?? presumedPeriod(workspace.asOf))
  const content = firstPlan({ unit: id, name, ...years }, language)
  return wrote([{ kind: 'write', path, content, before: '' }], path)
}

/** The next plan of a unit; the one that ends goes to the archive. */
function continueUnit(asked: Wanted, workspace: Workspace): Outcome {
  const file = planOf(needed('from', asked.from), workspace)
  const years = asYears(needed('period', asked.period))
  const { from, to } = file.content.period
  if (period(years.from).start <= period(to).end) throw overlaps(`${from}–${to}`)
  const { text, file: path } = file.source
  const archived = archivePath(path, { from, to })
  return wrote(
    [
      { kind: 'write', path: archived, content: text, before: '' },
      edited(file, rollForward(file.content, years)),
    ],
    path,
    archived,
  )
}

/** Puts something into a plan, or into a goal of it. */
function addItem(what: Exclude<What, 'unit'>, asked: Wanted, workspace: Workspace): Outcome {
  const file = planOf(needed('unit', asked.unit), workspace)
  const id = asId(needed('id', asked.id))
  const { goals = [], language } = file.content
  if (identifiedIn(file.content).some(({ item }) => item.id === id)) throw alreadyThere(id)
  if (what === 'goal') {
    const goal = newGoal(id, asked.title, asked.goal, language)
    return wrote([edited(file, { ...file.content, goals: [...goals, goal] })], file.source.file)
  }
  const into = needed('in', asked.in)
  const ids = goals.map((goal) => goal.id)
  if (!ids.includes(into)) throw unknownId(into, ids)
  const grown = (goal: Goal): Goal =>
    what === 'measure'
      ? { ...goal, measures: [...(goal.measures ?? []), newMeasure(id, asked.title, language)] }
      : {
          ...goal,
          indicators: [...(goal.indicators ?? []), newIndicator(id, asked.title, asked.shared, language)],
        }
  const after = { ...file.content, goals: goals.map((goal) => (goal.id === into ? grown(goal) : goal)) }
  return wrote([edited(file, after)], file.source.file)
}

const about: Text = t(
  'unit: yksikön suunnitelma · goal: tavoite · measure: toimenpide · indicator: mittari',
  'unit: en enhets plan · goal: ett mål · measure: en åtgärd · indicator: en indikator',
  "unit: a unit's plan · goal: a goal · measure: a measure · indicator: an indicator",
)

export const newItem = command({
  name: 'new',
  summary: t(
    'Lisää oikeaan paikkaan runko, jonka täytettävistä kohdista toimi check muistuttaa, tai jatka päättyvää suunnitelmaa.',
    'Lägg till en stomme på rätt ställe, vars luckor toimi check påminner om, eller fortsätt en plan som upphör.',
    'Add a skeleton in the right place, whose gaps toimi check reports, or go on from a plan that ends.',
  ),
  words: { name: '<what>', about, of: whats },
  options,
  examples: [
    {
      line: 'toimi new measure --unit mallivirasto --in osaaminen --id kurssi',
      about: t('toimenpide tavoitteeseen', 'en åtgärd i ett mål', 'a measure in a goal'),
    },
    {
      line: 'toimi new unit --from mallivirasto --period 2026-2029',
      about: t(
        'seuraavan kauden suunnitelma avoimista toimenpiteistä',
        'nästa periods plan av de öppna åtgärderna',
        'the plan of the next period, from what is open',
      ),
    },
  ],
  question: (workspace, asked) => nextQuestion(workspace, asked),
  run(workspace, asked) {
    const what = asked.words[0] as What
    if (what !== 'unit') return addItem(what, asked, workspace)
    return asked.from === undefined ? beginUnit(asked, workspace) : continueUnit(asked, workspace)
  },
})
