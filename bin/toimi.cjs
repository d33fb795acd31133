#!/usr/bin/env node
const { version } = require('../package.json')

// Answered before anything is loaded: it is asked most often, and by scripts.
if (process.argv[2] === '--version' && process.argv.length === 3) {
  process.stdout.write(`toimi ${version}, Node ${process.version}\n`)
} else {
  require('../dist/bin.cjs').start(version)
}
