import { resolve } from 'node:path'
import { env } from 'node:process'

/** The bin of an installed toimi that is to be tried in place of this one: `TOIMI_BIN=…/node_modules/toimi/bin/toimi.cjs`. */
export const installed = env['TOIMI_BIN'] ? resolve(env['TOIMI_BIN']) : undefined

/** What starts toimi as a process: as it is installed, or as it has been built here. */
export const bin = installed ?? resolve('bin/toimi.cjs')
