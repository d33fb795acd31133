import type { Past, Revision } from '../core/revision.ts'
import type { Language, Text } from '../core/text.ts'
import type { WorkbookFile } from '../core/workbook.ts'
import type { FileContent, Workspace } from '../core/workspace.ts'
import type { FormatName } from '../formats/index.ts'
import type { ReporterName } from '../reporters/index.ts'
import type { Outcome } from './outcome.ts'

interface About {
  readonly about: Text
  /** The one-letter form, without the hyphen. */
  readonly short?: string
  /** The heading of help under which it is listed; absent: the command's own options. */
  readonly group?: 'selection' | 'result' | 'common'
}
/** An option of a command. Its name on the command line follows from its key: `failOn` is `--fail-on`. */
export type Option =
  | (About & { readonly kind: 'flag' })
  | (About & { readonly kind: 'text'; readonly value: string })
  /** The path of a file, inside or outside the repository. The command gets its content as `givenFiles`. */
  | (About & { readonly kind: 'file'; readonly value: string })
  | (About & { readonly kind: 'number'; readonly value: string; readonly default?: number })
  | (About & { readonly kind: 'many'; readonly value: string })
  | (About & { readonly kind: 'choice'; readonly of: readonly string[]; readonly default?: string })
  | (About & { readonly kind: 'choices'; readonly of: readonly string[] })
export type Options = Readonly<Record<string, Option>>

/** The name of an option on the command line, from its key: `--fail-on` from `failOn`. */
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

/** The parsed command line: the values of the command's options by key, and its operands as `words`. */
export type Asked<O> = { readonly [K in keyof O]: ValueOf<O[K]> } & { readonly words: readonly string[] }

/** The input of a command besides the workspace and the command line, read by the shell. */
export interface Surroundings {
  readonly language: Language
  readonly version: string
  /** The git revision of the plan repository; undefined: not committed, or not asked for. */
  readonly commit: string | undefined
  /** The plan repository at each revision that `Command.revisions` names, in that order. */
  readonly revisions: readonly Revision[]
  /** The history of the files that `Command.historyPaths` names, each state before its parents. */
  readonly histories: readonly Past[]
  /** The paths of the files that changes since the revision of `--since` can have broken; undefined: all files. */
  readonly affected?: ReadonlySet<string> | undefined
  /** Those of the paths of `Command.probePaths` that exist. */
  readonly existing: ReadonlySet<string>
  /** The workbooks and tables that the operands name (`areWorkbooks`), with those that could not be read. */
  readonly workbooks: readonly WorkbookFile[]
  /** The files that options of the kind `file` name, by the key of the option, and those that operands name (`areFiles`), by index from 0. */
  readonly givenFiles: Readonly<Record<string, FileContent>>
}

/** A question that a command asks at a terminal before it runs. Everything asked can be given by options too. */
export interface Question {
  readonly text: Text
  /** The accepted answers with their meanings; absent: any answer. */
  readonly choices?: readonly { readonly key: string; readonly about: Text }[] | undefined
  /** The accepted answers are shown with numbers from 1, which are answers too: for those whose language the keys are not in. */
  readonly isNumbered?: true
  /** The answer that an empty line stands for; absent: an empty line is no answer. */
  readonly preset?: string
  /** The values of options that the answer sets, by key. */
  answered(answer: string): Readonly<Record<string, unknown>>
}

/** The operands that may follow the name of a command. */
export interface Operands {
  /** The name shown in help: in square brackets when optional, with dots when repeatable. */
  readonly name: string
  readonly about: Text
  /** The accepted words; absent: any. */
  readonly of?: readonly string[]
  /** They are paths and patterns from the user's folder; the command gets them as paths from the root of the repository. */
  readonly arePaths?: true
  /** They are workbooks, .csv files, or folders of workbooks, inside or outside the repository; the command gets their contents as `workbooks`. */
  readonly areWorkbooks?: true
  /** The number of operands, from the first, that are paths of files inside or outside the repository; the command gets their contents as `givenFiles`. */
  readonly areFiles?: number
}

/** A command: its declaration for parser, help and completion, and `run`, a pure function from workspace and command line to an outcome. */
export interface Command<O extends Options = Options> {
  readonly name: string
  /** Its purpose in one sentence. */
  readonly summary: Text
  readonly words?: Operands
  /** Its result cites the git revision of the plans. Asking git takes time, so only these commands get it. */
  readonly needsRevision?: true
  /** It also runs outside a plan repository, with an empty workspace. */
  readonly repositoryOptional?: true
  /** It creates a plan repository in the folder that its operand names, by default in the current folder. */
  readonly createsRepository?: true
  /** The shell runs it again whenever the plans change, until it is interrupted. */
  readonly watches?: true
  readonly options: O
  readonly examples: readonly { readonly line: string; readonly about: Text }[]
  /** It runs although toimi.yaml, or the catalogue it names, has a fault; other commands only report the fault. */
  readonly runsWithConfigErrors?: true
  /** The values of `--format`, the default first. A document is rendered by a format of that name, diagnostics by a reporter. */
  readonly formats?: readonly (ReporterName | FormatName)[]
  /** The next question; undefined: nothing left to ask. Called again after each answer. */
  question?(workspace: Workspace, asked: Asked<O>, language: Language): Question | undefined
  /** The git revisions that it compares. `A...B` stands for the merge base of A and B. */
  revisions?(asked: Asked<O>): readonly string[]
  /** The paths, from the root, of the files whose history it needs; the shared files are read with them. */
  historyPaths?(asked: Asked<O>, workspace: Workspace): readonly string[]
  /** The paths, from the root, whose existence it needs to know. */
  probePaths?(asked: Asked<O>, workspace: Workspace): readonly string[]
  run(workspace: Workspace, asked: Asked<O>, surroundings: Surroundings): Outcome | Promise<Outcome>
}

/** A command whose `run` gets arguments typed by the options it declares. Callers see only the general type `Command`. */
export const command = <const O extends Options>(definition: Command<O>): Command =>
  definition as unknown as Command
