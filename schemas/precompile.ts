/** Validators as source text, for bundles: neither ajv nor the schemas are then needed at run time. */
import { dirname } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import * as esbuild from 'esbuild'
import { ajvOptions, allSchemas, schemaNames } from '../src/core/shape/validators.ts'

/** A module that exports `validators` as `validators.ts` does. */
function precompiled(): string {
  const code = { source: true, esm: true, formats: _`require("./formats.ts").formats` }
  const ajv = new Ajv2020({ ...ajvOptions, code, inlineRefs: false, schemas: [allSchemas] })
  const exported = schemaNames.map(([name, id]) => [name, name.replaceAll('-', '_'), id] as const)
  const emit = standalone as unknown as (ajv: Ajv2020, exported: Record<string, string>) => string
  const entries = exported.map(([name, variable]) => `"${name}": ${variable}`)
  const functions = emit(ajv, Object.fromEntries(exported.map(([, variable, id]) => [variable, id])))
  return `${functions}\nexport const validators = { ${entries.join(', ')} }`
}

/** Puts the precompiled validators in place of those that ajv makes at run time. */
export const precompiledValidators: esbuild.Plugin = {
  name: 'precompiled-validators',
  setup: (build) => {
    // Nobody reads them, and every start of toimi has to: the shorter the better.
    const shorter = { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: true } as const
    build.onLoad({ filter: /core\/shape\/validators\.ts$/ }, async ({ path }) => ({
      contents: (await esbuild.transform(precompiled(), shorter)).code,
      resolveDir: dirname(path),
      loader: 'js',
    }))
  },
}
