/** What a shell runs to complete a line that begins with `toimi`; it asks `toimi complete -- …`. */
import bash from '../../templates/completion/bash.txt'
import fish from '../../templates/completion/fish.txt'
import powershell from '../../templates/completion/powershell.txt'
import zsh from '../../templates/completion/zsh.txt'

export const shellScripts = { bash, zsh, fish, powershell } as const
type Shell = keyof typeof shellScripts
export const shells = Object.keys(shellScripts) as Shell[]
