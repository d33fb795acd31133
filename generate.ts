/** Writes the files that follow from the code: the published schemas, and the scripts for shells. `npm run generate`, which has README's tables written too. */
import { writeFileSync } from 'node:fs'
import { generated } from './schemas/generate.ts'
import { completionScripts } from './templates/completion/generate.ts'

const folders = { schemas: generated(), 'templates/completion': completionScripts() }
for (const [folder, files] of Object.entries(folders))
  for (const [name, content] of Object.entries(files))
    writeFileSync(new URL(`${folder}/${name}`, import.meta.url), content)
