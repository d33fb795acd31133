import type { Past, Revision } from '../core/revision.ts'
import type { Language, Text } from '../core/text.ts'
import type { WorkbookFile } from '../core/workbook.ts'
import type { FileContent, Workspace } from '../core/workspace.ts'
import type { FormatName } from '../formats/index.ts'
import type { ReporterName } from '../reporters/index.ts'
import type { Outcome } from './outcome.ts'

interface About {
  readonly about: Text
  /** A one-letter form. */
  readonly short?: string
  /** Under which heading help shows it, where it is not one of the command's own. */
  readonly group?: 'selection' | 'result' | 'common'
}
/** An option of a command; its name on the command line follows from its key: `failOn` is `--fail-on`. */
export type Option =
  | (About & { readonly kind: 'flag' })
  | (About & { readonly kind: 'text'; readonly value: string })
  /** The path of a file, wherever it lies; the command gets the file too. */
  | (About & { readonly kind: 'file'; readonly value: string })
  | (About & { readonly kind: 'number'; readonly value: string; readonly default?: number })
  | (About & { readonly kind: 'many'; readonly value: string })
  | (About & { readonly kind: 'choice'; readonly of: readonly string[]; readonly default?: string })
  | (About & { readonly kind: 'choices'; readonly of: readonly string[] })
export type Options = Readonly<Record<string, Option>>

/** The name of an option as it is typed: of the key `failOn`, `--fail-on`. */
export const longFlag = (key: string): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

type ValueOf<O> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'many' }
    ? readonly string[]
    : O extends { kind: 'choice'; of: readonly (infer C)[]; default: string }
      ? C
      : O extends { kind: 'choice'; of: readonly (infer C)[] }
        ? C | undefined
        : O extends { kind: 'choices'; of: readonly (infer C)[] }
          ? readonly C[]
          : O extends { kind: 'number'; default: number }
            ? number
            : O extends { kind: 'number' }
              ? number | undefined
              : string | undefined

/** What the user asked for: the options of a command, and its words. */
export type Asked<O> = { readonly [K in keyof O]: ValueOf<O[K]> } & { readonly words: readonly string[] }

/** What a command may know of the world besides the workspace. */
export interface Surroundings {
  readonly language: Language
  readonly version: string
  /** The revision of the plan repository in git, or undefined: "not committed". */
  readonly commit: string | undefined
  /** The plan repository at each of the revisions it compares, in their order. */
  readonly revisions: readonly Revision[]
  /** The past of the files that it asks for, each state before those that it came from. */
  readonly pasts: readonly Past[]
  /** The files in which something can have broken since the revision that `--since` names; undefined: look at all. */
  readonly affected?: ReadonlySet<string> | undefined
  /** The paths it looks for at which something lies. */
  readonly there: ReadonlySet<string>
  /** The workbooks that its words name, where they do; those too that could not be read. */
  readonly workbooks: readonly WorkbookFile[]
  /** The files that its options name, by the keys of the options, and those that its words name, by their numbers from 0. */
  readonly given: Readonly<Record<string, FileContent>>
}

/** What a command would like to be told before it runs, when somebody sits at the terminal. All of it can be given by options too. */
export interface Question {
  readonly text: Text
  /** The answers that will do, and what each means; not given: any will. */
  readonly choices?: readonly { readonly key: string; readonly about: Text }[] | undefined
  /** What an empty answer means; not given: it is no answer. */
  readonly preset?: string
  /** What the answer says, by the names of options. */
  answered(answer: string): Readonly<Record<string, unknown>>
}

/** The words that may follow the name of a command. */
export interface Operands {
  /** A name in square brackets may be left out; dots say that several may stand. */
  readonly name: string
  readonly about: Text
  /** The words there are; not given: any will do. */
  readonly of?: readonly string[]
  /** They are paths and patterns, typed from where the user stands; the command gets them as paths from the root. */
  readonly arePaths?: true
  /** They are workbooks, tables of texts (.csv), or folders with workbooks, wherever they lie; the command gets what is in them. */
  readonly areWorkbooks?: true
  /** So many of them, from the first, are the paths of files, wherever they lie; the command gets the files too. */
  readonly areFiles?: number
}

/** What `toimi NAME` does: a pure function from a workspace and what was asked for to an outcome. */
export interface Command<O extends Options = Options> {
  readonly name: string
  /** What it is for, in a sentence. */
  readonly summary: Text
  readonly words?: Operands
  /** Its result says at which revision in git the plans are; asking git takes a while. */
  readonly citesRevision?: true
  /** It makes sense outside a plan repository too, where the workspace is empty. */
  readonly anywhere?: true
  /** It makes a plan repository of the folder that its word names, else of the one where the user stands. */
  readonly founds?: true
  /** It never ends: the shell runs it again whenever the plans have changed. */
  readonly watches?: true
  readonly options: O
  readonly examples: readonly { readonly line: string; readonly about: Text }[]
  /** It does its work although toimi.yaml, or the catalogue it names, has a fault; others only tell the fault then. */
  readonly despiteFaults?: true
  /** The names `--format` knows, the first being the default. Which of them render a result follows from what it is. */
  readonly formats?: readonly (ReporterName | FormatName)[]
  /** The next thing to ask; undefined: everything is known. Called again after each answer. */
  question?(workspace: Workspace, asked: Asked<O>, language: Language): Question | undefined
  /** The revisions in git that it compares. `A...B` names the one where the histories of A and B parted. */
  revisions?(asked: Asked<O>): readonly string[]
  /** The paths of the files whose past it must know; what all plans share is read with them. */
  looksBack?(asked: Asked<O>, workspace: Workspace): readonly string[]
  /** The paths, from the root, of which it must know whether something lies there. */
  looksFor?(asked: Asked<O>, workspace: Workspace): readonly string[]
  run(workspace: Workspace, asked: Asked<O>, surroundings: Surroundings): Outcome | Promise<Outcome>
}

/** Ties the type of what is asked for to the options declared. Whoever calls the command knows of its options only that it has some. */
export const command = <const O extends Options>(definition: Command<O>): Command =>
  definition as unknown as Command
