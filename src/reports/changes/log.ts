/** What has become of one item over the years, as its plan's minutes would tell it. */
import type { SubjectChange } from '../../core/difference.ts'
import { showDay } from '../../core/numerals.ts'
import { shortHash } from '../../core/revision.ts'
import { type Text, t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import type { Document, Section } from '../document/document.ts'
import type { Material } from '../material.ts'
import { changeBlocks, subjectTitle, titleOf } from './sections.ts'
import { publicChanges } from './visible.ts'

/** What became of the item at a commit; none: what is not committed yet. */
interface LogStep {
  readonly commit: { readonly hash: string; readonly day: string; readonly subject: string } | undefined
  readonly change: SubjectChange
}

const words = {
  title: t('Mitä kohteelle on tapahtunut', 'Vad som har hänt med posten', 'What has become of an item'),
  about: t(
    'Muutokset git-historiasta, uusin ensin.',
    'Ändringarna enligt historiken i git, de senaste först.',
    'The changes in the history of git, the latest first.',
  ),
  uncommitted: t('Ei vielä tallennettu', 'Ännu inte incheckat', 'Not committed yet'),
  nothing: t('Ei muutoksia', 'Inga ändringar', 'No changes'),
  none: t(
    'Historiassa ei ole kerrottavia muutoksia.',
    'Historiken har inga ändringar att berätta om.',
    'There are no changes to tell in the history.',
  ),
  older: t('Vanhemmat muutokset', 'Äldre ändringar', 'Older changes'),
  cut: t(
    'Klooni on matala, joten vanhempia muutoksia ei näy. Hae koko historia: git fetch --unshallow',
    'Klonen är grund, så äldre ändringar syns inte. Hämta hela historiken: git fetch --unshallow',
    'The clone is shallow, so older changes are not seen. Fetch the whole history: git fetch --unshallow',
  ),
}

function stepSection({ commit, change }: LogStep, material: Material): Section[] {
  const blocks = changeBlocks(change, material)
  if (blocks.length === 0) return []
  const { language } = material
  const title = commit
    ? { lead: `${showDay(commit.day, language)}:`, text: `${commit.subject} (${shortHash(commit.hash)})` }
    : { text: words.uncommitted[language] }
  return [{ id: `log-${commit ? shortHash(commit.hash) : 'now'}`, title, blocks }]
}

const saying = (id: string, title: Text, text: Text, { language }: Material): Section => ({
  id,
  title: { text: title[language] },
  blocks: [{ kind: 'paragraph', passage: { text: text[language] } }],
})

const publicOf = (change: SubjectChange): SubjectChange => publicChanges([change]).changes[0] ?? change

/** The steps of an item, the latest first, as a document. `isCut`: there are older ones that git does not have here. */
export function logReport(
  id: string,
  steps: readonly LogStep[],
  isCut: boolean,
  material: Material,
): Document {
  const { language, internal } = material
  const told = steps.map(({ commit, change }) => ({ commit, change: internal ? change : publicOf(change) }))
  const sections = told.flatMap((step) => stepSection(step, material))
  const change = told[0]?.change
  const part = change?.parts[0]
  const named = change && part ? [titleOf(part, material).text, subjectTitle(change, material).text] : []
  return assemble(
    {
      kind: 'log',
      title: { text: words.title[language] },
      subtitle: [...new Set([...named, id])].join(' · '),
      about: words.about[language],
      sections: [
        ...sections,
        ...(sections.length > 0 || isCut ? [] : [saying('log', words.nothing, words.none, material)]),
        ...(isCut ? [saying('log-cut', words.older, words.cut, material)] : []),
      ],
      leftOut: internal ? 0 : publicChanges(steps.map((step) => step.change)).leftOut,
    },
    material,
  )
}
