/** A plan as a form: the rows of its tables, what they let people choose, and what import has to remember. */
import { fictitious } from '../../core/fictitious.ts'
import { footerOf } from '../../core/footer.ts'
import type { Form } from '../../core/form.ts'
import { pick } from '../../core/text.ts'
import { allColumns } from '../columns.ts'
import { flatten } from '../flat.ts'
import { layoutOf } from '../layout.ts'
import { listsOf } from '../lists.ts'
import { formVersion, memoryRows } from '../memory.ts'
import { namingBy } from '../naming.ts'
import { ownLists } from '../own-lists.ts'
import { words } from '../vocabulary.ts'
import { formSheets } from './form-sheets.ts'
import { gapRows } from './gap-rows.ts'
import { guideOf } from './guide.ts'
import { liveList } from './live-list.ts'
import type { Material, Subject } from './material.ts'

/** The rows of the hidden sheet. */
const rememberedOf = ({ plan, unit, file, text }: Subject, { workspace, language, commit }: Material) =>
  memoryRows({
    version: formVersion,
    catalogue: workspace.catalogue.version,
    unit,
    language,
    planLanguage: plan.language,
    commit: commit ?? '',
    file,
    plan: text,
  })

/** Makes the form of a plan. The same plan gives the same form. */
export function formOf(subject: Subject, material: Material): Form {
  const { plan, unit } = subject
  const { workspace, language } = material
  const layout = layoutOf(plan, workspace)
  const flat = flatten(plan)
  const lists = listsOf(allColumns(layout), workspace, language)
  const own = ownLists(flat, workspace, plan.language)
  const banners = workspace.settings.example ? [fictitious[language]] : []
  const contents = { flat, layout, name: namingBy([...lists, ...own]) }
  const sheets = formSheets(banners, contents, material)
  return {
    language,
    title: words.title[language],
    subject: pick(subject.name, language)?.text ?? unit,
    asOf: workspace.asOf,
    footer: footerOf({ ...material, asOf: workspace.asOf }),
    banners,
    guide: { name: words.guide[language], parts: guideOf(language) },
    sheets,
    gaps: gapRows(material.lacks, plan, sheets, language),
    lists: [...lists, ...own.map((list) => liveList(list, sheets))],
    memory: rememberedOf(subject, material),
    lacking: words.lacking[language],
  }
}
