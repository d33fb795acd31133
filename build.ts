/** Builds `dist`: one CommonJS chunk per command (it starts faster than ESM), packages bundled, validators precompiled. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { precompiledValidators } from './schemas/precompile.ts'

/**
 * Loads what a chunk imports when it is first used, not when the chunk is: most of what a command could need, it does
 * not need this time. Nothing in toimi happens merely because it is imported.
 */
function lazily(code: string): string {
  const imported = /^var (import_\w+) = (.*\brequire.*);$/gm
  const names = [...code.matchAll(imported)].flatMap(([, name]) => name ?? [])
  const deferred = code.replace(imported, 'let $1; const load_$1 = () => $2;')
  return names.reduce((all, name) => all.replaceAll(`${name}.`, `(${name} ??= load_${name}()).`), deferred)
}

/** esbuild splits ESM only, so the chunks are made as ESM and then turned into CommonJS one by one. */
async function bundle(): Promise<esbuild.Metafile> {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: {
      bin: 'src/bin.ts',
      index: 'src/index.ts',
      'workbook-reader': 'src/shell/workbook-reader.ts',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // unzipper, deep in exceljs, can read from the network; toimi never does.
    external: ['@aws-sdk/client-s3'],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'chunk-[hash]',
    loader: Object.fromEntries(
      ['.hbs', '.css', '.md', '.txt', '.yaml', '.yml'].map((ending) => [ending, 'text']),
    ),
    plugins: [precompiledValidators],
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  for (const { path, text } of outputFiles) {
    // esbuild's stand-in for `require` in ESM is not needed where there is a real one.
    const { code } = await esbuild.transform(text, {
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      // Chunks are CommonJS: `import()` would only start Node's loader of ES modules, which takes some milliseconds.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
    })
    writeFileSync(path, lazily(code))
  }
  return metafile
}

/** The licences of the packages that are inside the bundle. */
function licences({ inputs }: esbuild.Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  )
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string>
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    return `${name} ${version} (${license ?? 'see below'})\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`
  })
  return texts.join(`\n${'-'.repeat(80)}\n`)
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const metafile = await bundle()
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licences(metafile))
// `dist` is CommonJS although the project is ESM.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')
