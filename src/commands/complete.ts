import { RootCommand, ShellCompDirective, type Command as Tab } from '@bomb.sh/tab'
import { harmless } from '../core/harmless.ts'
import { type Language, t } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import { shellScripts, shells } from '../starter/completion.ts'
import { type Candidate, candidates } from './candidates.ts'
import { type Command, command, longFlag, type Option, type Options } from './command.ts'
import { commands } from './index.ts'
import { common, optionsOf } from './options.ts'

/** The workspace whose ids are offered, and the language of their explanations. */
interface Reader {
  readonly workspace: Workspace
  readonly language: Language
}

const plain = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, about: '' }))

const offered = (option: Option, { workspace, language }: Reader): readonly Candidate[] =>
  'of' in option ? plain(option.of) : 'value' in option ? candidates(option.value, workspace, language) : []

/** A handler as @bomb.sh/tab calls it. */
const offering = (find: () => readonly Candidate[]) => (complete: (value: string, about: string) => void) => {
  for (const { value, about } of find()) complete(value, about)
}

function addOptions(tab: Tab, options: Options, reader: Reader): void {
  for (const [key, option] of Object.entries(options)) {
    const name = longFlag(key).slice(2)
    const about = option.about[reader.language]
    if (option.kind === 'flag') tab.option(name, about, option.short)
    else
      tab.option(
        name,
        about,
        offering(() => offered(option, reader)),
        option.short,
      )
  }
}

function addCommand(root: RootCommand, { words, ...known }: Command, reader: Reader): void {
  const tab = root.command(known.name, known.summary[reader.language])
  addOptions(tab, optionsOf(known), reader)
  if (!words) return
  const find = () => (words.of ? plain(words.of) : candidates(words.name, reader.workspace, reader.language))
  tab.argument(words.name, offering(find), words.name.includes('...'))
}

/** The commands and options that some words may go on with, as @bomb.sh/tab takes them: once there is a command, those of that one. */
async function grammarFor(words: readonly string[], reader: Reader): Promise<RootCommand> {
  const root = new RootCommand()
  addOptions(root, common, reader)
  const named = words.slice(0, -1).find((word) => Object.hasOwn(commands, word))
  for (const [name, load] of Object.entries(commands))
    if (named === undefined || name === named) addCommand(root, await load(), reader)
  return root
}

/** The part of a word that is being completed: of `--unit=mal`, `mal`. */
const begun = (word: string): string => /^--[\w-]+=(.*)$/s.exec(word)?.[1] ?? word

/** The completions for the last of some words. */
async function completionsOf(words: readonly string[], reader: Reader): Promise<Candidate[]> {
  const root = await grammarFor(words, reader)
  // It would print what it has found.
  Object.assign(root, { complete: () => {} })
  root.parse([...words])
  const start = begun(words.at(-1) ?? '')
  const found = root.completions.filter(({ value }) => value.startsWith(start))
  return found.map(({ value, description = '' }) => ({ value, about: description }))
}

/** The lines that the script of a shell reads; where toimi has nothing to offer, the shell offers files. */
function answer(found: readonly Candidate[]): string {
  const lineOf = ({ value, about }: Candidate) =>
    `${harmless(value)}\t${harmless(about.replace(/\s+/g, ' '))}\n`
  const lines = new Map(found.map((each) => [each.value, lineOf(each)]))
  const { ShellCompDirectiveDefault: files, ShellCompDirectiveNoFileComp: noFiles } = ShellCompDirective
  return `${[...lines.values()].join('')}:${lines.size === 0 ? files : noFiles}\n`
}

export const complete = command({
  name: 'complete',
  summary: t(
    'Täydennä komentoja komentotulkissa sarkaimella: komennot, valitsimet ja tunnukset.',
    'Komplettera kommandon i skalet med tabb: kommandon, flaggor och id:n.',
    'Complete commands, options and ids in the shell with the tab key.',
  ),
  repositoryOptional: true,
  runsWithConfigErrors: true,
  words: {
    name: '[words...]',
    about: t(
      'kesken olevan rivin sanat: komentotulkki antaa ne',
      'orden på den påbörjade raden: skalet ger dem',
      'the words of the line so far: the shell gives them',
    ),
  },
  options: {
    shell: {
      kind: 'choice',
      of: shells,
      about: t(
        'tulosta komentotulkin käynnistystiedostoon kuuluva skripti',
        'skriv ut skriptet som hör hemma i skalets startfil',
        "print the completion script for the shell's start-up file",
      ),
    },
  },
  examples: [
    {
      line: 'toimi complete --shell bash >> ~/.bashrc',
      about: t('bash; zsh: ~/.zshrc', 'bash; zsh: ~/.zshrc', 'bash; zsh: ~/.zshrc'),
    },
    {
      line: 'toimi complete --shell fish > ~/.config/fish/completions/toimi.fish',
      about: t('fish', 'fish', 'fish'),
    },
    {
      line: 'toimi complete --shell powershell >> $PROFILE',
      about: t('PowerShell', 'PowerShell', 'PowerShell'),
    },
  ],
  async run(workspace, { words, shell }, { language }) {
    const text =
      shell === undefined ? answer(await completionsOf(words, { workspace, language })) : shellScripts[shell]
    return { diagnostics: [], result: { kind: 'text', text } }
  },
})
