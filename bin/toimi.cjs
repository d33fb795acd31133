#!/usr/bin/env node
const { version } = require('../package.json')

// Answered before anything is loaded: it is asked most often, and by scripts.
if (process.argv[2] === '--version' && process.argv.length === 3) {
  // A closed pipe is no fault; a full disk is.
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))
  process.stdout.write(`toimi ${version}, Node ${process.version}\n`)
} else {
  require('../dist/bin.cjs').start(version)
}
