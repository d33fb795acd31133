/** Builds `dist`: one CommonJS chunk per command (it starts faster than ESM), packages bundled, validators precompiled. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import * as esbuild from 'esbuild'
import { type FileKind, files } from './src/core/files/index.ts'
import { jsonSchema } from './src/core/shape/json-schema.ts'
import { ajvOptions } from './src/core/shape/validators.ts'

const require = createRequire(import.meta.url)

/** The validators as source text, so that neither ajv nor the schemas are needed at run time. */
function precompiled(): string {
  const names = Object.keys(files) as FileKind[]
  const code = { source: true, esm: true, formats: _`require("./formats.ts").formats` }
  const ajv = new Ajv2020({ ...ajvOptions, code, inlineRefs: false, schemas: names.map((name) => ({ ...jsonSchema(files[name]), $id: name })) })
  const exported = Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), name]))
  const emit = standalone as unknown as (ajv: Ajv2020, exported: Record<string, string>) => string
  const entries = Object.entries(exported).map(([variable, name]) => `"${name}": ${variable}`)
  return `${emit(ajv, exported)}\nexport const validators = { ${entries.join(', ')} }`
}

const precompiledValidators: esbuild.Plugin = {
  name: 'precompiled-validators',
  setup: (build) => {
    build.onLoad({ filter: /core\/shape\/validators\.ts$/ }, ({ path }) => ({ contents: precompiled(), resolveDir: dirname(path), loader: 'js' }))
  },
}

/** esbuild splits ESM only, so the chunks are made as ESM and then turned into CommonJS one by one. */
async function bundle(): Promise<esbuild.Metafile> {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: { bin: 'src/bin.ts', index: 'src/index.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'chunk-[hash]',
    loader: { '.hbs': 'text', '.css': 'text' },
    plugins: [precompiledValidators],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  for (const { path, text } of outputFiles) {
    // esbuild's stand-in for `require` in ESM is not needed where there is a real one.
    const { code } = await esbuild.transform(text, { format: 'cjs', target: 'node20', platform: 'node' })
    writeFileSync(path, code)
  }
  return metafile
}

/** The licences of the packages that are inside the bundle. */
function licences({ inputs }: esbuild.Metafile): string {
  const names = new Set(Object.keys(inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const texts = [...names].sort().map((name) => {
    const folder = join('node_modules', name)
    const { version, license } = require(`./${folder}/package.json`) as { version: string; license?: string }
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE-MIT'].map((each) => join(folder, each))
    const text = file.map((each) => read(each)).find((each) => each !== undefined)
    return `${name} ${version} (${license ?? 'see below'})\n\n${text ?? ''}`
  })
  return texts.join(`\n${'-'.repeat(80)}\n`)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const metafile = await bundle()
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licences(metafile))
// `dist` is CommonJS although the project is ESM.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')
