/** Where a merged plan stands to the plans it comes from, as problems of places, for people. */
import { type Diagnostic, type DiagnosticText, diagnose, diagnoseFile } from '../core/diagnostic.ts'
import { eachLanguage, type Language, type Text, t } from '../core/text.ts'
import type { Edit } from './edits.ts'
import { inMerged, pathInside } from './places.ts'
import { type Named, wholeName } from './sides.ts'
import type { Task } from './task.ts'
import { disputeOf, nameOf, nothing, quoted, speakersOf, told } from './told.ts'
import type { StaleText } from './translations.ts'

const itsValue: Readonly<Record<Task['states'], Text>> = {
  units: t('yksikön arvo', 'enhetens värde', "the unit's value"),
  branches: t('hallinnonalan arvo', 'förvaltningsområdets värde', "the branch's value"),
}

/** The plan that a value comes from, and where it stands there. */
function originOf({ id, field }: Named, task: Task) {
  const [from, ...rest] = field
  if (id === task.states && from !== undefined) {
    const source = task.sourceOf(from)
    return source && { from, source, path: rest }
  }
  const origin = task.originOf(id)
  return origin && { ...origin, path: origin.found ? pathInside(origin.found, field) : [] }
}

/** A problem of a value in the merged plan, at its place there; the place it comes from stands beside it. */
export function atValue(named: Named, task: Task, { code, severity, ...texts }: DiagnosticText): Diagnostic {
  const { ours, path } = task
  const { message, fix } = texts
  const [here, origin] = [inMerged(named.id, task), originOf(named, task)]
  const whose = origin ? { unit: origin.from } : {}
  if (!ours) return diagnoseFile(path, code, severity, message, { ...(fix && { fix }), ...whose })
  const related = origin ? [{ source: origin.source, path: origin.path, message: itsValue[task.states] }] : []
  const place = { source: ours.source, path: here ? pathInside(here, named.field) : ['goals'] }
  return { ...diagnose({ ...place, ...texts, related }, code, severity), ...whose }
}

/** A place where the merged plan says something else than the unit, with the reason that was recorded for it. */
export function editDiagnostic(edit: Edit, task: Task): Diagnostic {
  const { name, ours: now, theirs: said } = disputeOf(edit, task)
  const reason = edit.decision && quoted(edit.decision.reason)
  const because = (word: string, language: Language) => (reason ? ` ${word}: ${reason[language]}.` : '')
  const { ours, theirs } = speakersOf(edit, task)
  const each = eachLanguage(
    (language) => `${ours[language]}: ${now[language]}. ${theirs[language]}: ${said[language]}.`,
  )
  const message = t(
    `${name.fi}. ${each.fi}${because('Perustelu', 'fi')}`,
    `${name.sv}. ${each.sv}${because('Motivering', 'sv')}`,
    `${name.en}. ${each.en}${because('Reason', 'en')}`,
  )
  return atValue(edit, task, { code: 'merge-edited', severity: 'info', message })
}

/** The languages as the texts in them are called. */
const inLanguage: Readonly<Record<string, Text>> = {
  fi: t('suomenkielinen teksti', 'den finska texten', 'the Finnish text'),
  sv: t('ruotsinkielinen teksti', 'den svenska texten', 'the Swedish text'),
  en: t('englanninkielinen teksti', 'den engelska texten', 'the English text'),
}

/** A text that may no longer say what it says in another language. */
export function staleTextDiagnostic({ id, field, changed }: StaleText, task: Task): Diagnostic {
  const [name, other] = [nameOf({ id, field }, task), inLanguage[changed] as Text]
  const message = t(
    `${name.fi}: käännös voi olla vanhentunut, sillä ${other.fi} on muuttunut.`,
    `${name.sv}: översättningen kan vara föråldrad, eftersom ${other.sv} har ändrats.`,
    `${name.en}: the translation may be out of date, since ${other.en} has changed.`,
  )
  const line = `toimi merge ${task.option} --only ${wholeName({ id, field })} --reason "…" --by "…" --take branch`
  const fix = t(
    `Käännä se uudelleen, tai vahvista se: ${line}`,
    `Översätt den på nytt, eller bekräfta den: ${line}`,
    `Translate it again, or confirm it: ${line}`,
  )
  return atValue({ id, field }, task, { code: 'translation-stale', severity: 'info', message, fix })
}

/** An item that has been left out of the merged plan. */
export function leftOutDiagnostic(id: string, task: Task): Diagnostic {
  const found = task.originOf(id)?.found
  const title = found ? told(found.value, found.shape) : nothing
  const { ours } = speakersOf({ id, field: [] }, task)
  const message = t(
    `${ours.fi} on jättänyt pois: ${id} ${title.fi}.`,
    `${ours.sv} har lämnat bort: ${id} ${title.sv}.`,
    `${ours.en}: left out ${id} ${title.en}.`,
  )
  return diagnoseFile(task.path, 'merge-left-out', 'info', message)
}

/** The problem of an edit in the computed part of a merged plan. */
export const aggregatesEdited = ({ path }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'aggregate-edited',
    'error',
    t(
      'Kohtaa aggregates on muokattu, mutta toimi laskee sen itse.',
      'Delen aggregates har redigerats, men den räknas av toimi.',
      'The part aggregates has been edited, but toimi computes it.',
    ),
    {
      fix: t(
        'Palauta kohta ennalleen ja muuta sen sijaan yksiköiden arvoja tavoitteissa.',
        'Återställ delen och ändra i stället enheternas värden i målen.',
        "Restore that part, and change the units' values in the goals instead.",
      ),
    },
  )

/** A merged plan is not what merging would make. */
export const staleDiagnostic = ({ path, option }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'merge-stale',
    'error',
    t(
      'Yhdistetty suunnitelma ei ole ajan tasalla.',
      'Den sammanställda planen är inte uppdaterad.',
      'The merged plan is not up to date.',
    ),
    { fix: t(`Aja: toimi merge ${option}`, `Kör: toimi merge ${option}`, `Run: toimi merge ${option}`) },
  )
