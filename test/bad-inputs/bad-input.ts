import { head } from '../repository.ts'

/** Something that a person, Windows, Excel, git or an attacker does to a plan repository, and what toimi answers. */
export interface BadInput {
  readonly name: string
  /** The files that are laid over the small repository. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** What else happens to the repository, before toimi is called. */
  readonly prepare?: (root: string) => void
  /** The words after `toimi`; not given: `validate`. */
  readonly args?: readonly string[]
  /** Where toimi is called, from the root of the repository. */
  readonly from?: string
  /**
   * Each problem that is told, as `E yaml-tab 7:1`: how bad (E error, W warning, U toimi could not do its work), its
   * code and its place. What toimi refuses altogether is `refused`.
   */
  readonly told: readonly string[] | 'refused'
  /** A part of what is said in Finnish. */
  readonly says?: string
}

/** The unit plan of the small repository. */
export const planFile = 'plans/vm/mallivirasto.yaml'

/** The number of the first line below the head of that plan is 6. */
export const plan = (body: string): NonNullable<BadInput['files']> => ({ [planFile]: head + body })

/** A bad unit plan, given by what stands below its head. */
export const body = (name: string, text: string, told: readonly string[], says?: string): BadInput => ({
  name,
  files: plan(text),
  told,
  ...(says !== undefined && { says }),
})

/** A bad unit plan, given by all its bytes. */
export const bytes = (
  name: string,
  content: string | Uint8Array,
  told: readonly string[],
  says?: string,
): BadInput => ({
  name,
  files: { [planFile]: content },
  told,
  ...(says !== undefined && { says }),
})
