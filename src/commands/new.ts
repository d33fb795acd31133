import { type Text, t } from '../core/text.ts'
import { command } from './command.ts'
import { addItem } from './new/items.ts'
import { options, type What, whats } from './new/options.ts'
import { nextQuestion } from './new/questions.ts'
import { notGiven } from './new/refusals.ts'
import { addUnit } from './new/units.ts'

const about: Text = t(
  'unit: yksikön suunnitelma · goal: tavoite · measure: toimenpide · indicator: mittari',
  'unit: en enhets plan · goal: ett mål · measure: en åtgärd · indicator: en indikator',
  "unit: a unit's plan · goal: a goal · measure: a measure · indicator: an indicator",
)

export const newItem = command({
  name: 'new',
  summary: t(
    'Lisää suunnitelmaan tavoite, toimenpide tai mittari täytettäväksi, tai aloita yksikön suunnitelma.',
    'Lägg till ett mål, en åtgärd eller en indikator att fylla i, eller börja en enhets plan.',
    "Add a goal, measure or indicator to fill in, or start a unit's plan.",
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
  question: nextQuestion,
  run(workspace, asked) {
    const missing = nextQuestion(workspace, asked)
    if (missing) throw notGiven(missing)
    const what = asked.words[0] as What
    return what === 'unit' ? addUnit(asked, workspace) : addItem(what, asked, workspace)
  },
})
