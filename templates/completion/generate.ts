/** The script that each shell runs to complete a line, as @bomb.sh/tab has it. Written by `npm run generate`. */
import { script } from '@bomb.sh/tab'

/** What `script` prints, since it gives nothing back. */
function printedBy(print: () => void): string {
  const { log } = console
  let printed = ''
  console.log = (text: string) => {
    printed += `${text}\n`
  }
  try {
    print()
  } finally {
    console.log = log
  }
  return printed
}

const scriptFor = (shell: string): string => printedBy(() => script(shell, 'toimi', 'toimi'))

/** Bash reads its start-up files more than once, and then it may not say `readonly`; and where toimi offers nothing, files are offered. */
const bash = (): string =>
  scriptFor('bash')
    .replaceAll(/^readonly /gm, '')
    .replaceAll('$ShellCompDirective', '$ToimiCompDirective')
    .replaceAll(/^ShellCompDirective/gm, 'ToimiCompDirective')
    .replace('complete -F', 'complete -o default -F')

/** Every generated file of this folder, by name. */
export const completionScripts = (): Record<string, string> => ({
  'bash.txt': bash(),
  'zsh.txt': scriptFor('zsh'),
  'fish.txt': scriptFor('fish'),
  'powershell.txt': scriptFor('powershell'),
})
