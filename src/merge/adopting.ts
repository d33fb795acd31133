/** What is said when a branch plan is to be adopted. */
import { type Diagnostic, diagnose, diagnoseFile } from '../core/diagnostic.ts'
import type { Names } from '../core/names.ts'
import { basePath } from '../core/plan-paths.ts'
import { t } from '../core/text.ts'
import { findItem } from './places.ts'
import type { Task } from './task.ts'

/** An item of the merged plan that looks like one of the plans merged into it. */
export function matches(names: Names, { ours, originOf }: Task): Diagnostic[] {
  return [...names].flatMap(([from, to]) => {
    const [here, there] = [findItem(ours?.content.goals, from), originOf(to)]
    if (!ours || !here) return []
    const message = t(
      `${from} vastaa kohdetta ${to}.`,
      `${from} motsvarar posten ${to}.`,
      `${from} corresponds to the item ${to}.`,
    )
    const related = there?.found
      ? [
          {
            source: there.source,
            path: there.found.path,
            message: t(
              'kohde, josta se on peräisin',
              'posten som den kommer från',
              'the item that it comes from',
            ),
          },
        ]
      : []
    return [diagnose({ source: ours.source, path: here.path, message, related }, 'merge-adopt', 'info')]
  })
}

/** Adopting waits for somebody's word. */
export const unconfirmed = (same: number, different: number, { path, option }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'merge-adopt',
    'error',
    t(
      `Vastaavuuksia ehdotetaan ${same}, eroja yhdistettäviin suunnitelmiin on ${different}. Mitään ei ole kirjoitettu.`,
      `Motsvarigheter föreslås ${same}, skillnader mot planerna som sammanställs finns ${different}. Inget har skrivits.`,
      `Correspondences proposed: ${same}; differences from the plans to be merged: ${different}. Nothing has been written.`,
    ),
    {
      fix: t(
        `Vahvista: toimi merge ${option} --adopt --reason "…" --by "…". Väärän vastaavuuden voi estää antamalla kohteelle toisen nimen.`,
        `Bekräfta: toimi merge ${option} --adopt --reason "…" --by "…". En felaktig motsvarighet undviks genom att ge posten ett annat namn.`,
        `Confirm: toimi merge ${option} --adopt --reason "…" --by "…". To prevent a wrong correspondence, give the item another title.`,
      ),
    },
  )

/** Nobody knows what stood in the plans at the last merge. */
export const baseLost = ({ path, option }: Task): Diagnostic =>
  diagnoseFile(
    path,
    'merge-base-lost',
    'error',
    t(
      'Edellisen yhdistämisen pohja puuttuu tai sitä on muokattu, joten jokainen ero on ristiriita.',
      'Basen för den förra sammanställningen saknas eller har redigerats, så varje skillnad är en konflikt.',
      'The base of the last merge is missing or has been edited, so every difference is a conflict.',
    ),
    {
      fix: t(
        `Palauta ${basePath(path)} gitistä, tai ota suunnitelma sellaisenaan: toimi merge ${option} --adopt`,
        `Återställ ${basePath(path)} från git, eller ta planen som den är: toimi merge ${option} --adopt`,
        `Restore ${basePath(path)} from git, or take the plan as it is: toimi merge ${option} --adopt`,
      ),
    },
  )
