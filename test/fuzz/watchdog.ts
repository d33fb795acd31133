/** Ends the process of tests that hang, and says over what: what loops for ever could not be stopped from within. */
import { Worker } from 'node:worker_threads'

/** How long a trial may take before it counts as hanging, in milliseconds. A trial takes less than a second; machines are slow at times. */
const patience = 60_000

/** What the watchdog does in a thread of its own; `null` tells that a trial has ended. */
const watch = `
  const { writeFileSync, writeSync } = require('node:fs')
  let timer
  require('node:worker_threads').parentPort.on('message', (trial) => {
    clearTimeout(timer)
    if (trial !== null) timer = setTimeout(() => {
      const kept = trial.bytes && require('node:path').join(require('node:os').tmpdir(), 'toimi-hangs-' + process.pid)
      if (kept) writeFileSync(kept, trial.bytes)
      writeSync(2, '\\nHANGS for ' + ${patience} + ' ms: ' + trial.what + (kept ? '\\nits bytes: ' + kept : '') + '\\n')
      process.kill(process.pid, 'SIGKILL')
    }, ${patience})
  })
`

export interface Watchdog {
  /** Watches over one trial; `what` is said if it hangs, and its bytes, if any, are kept in a file. */
  readonly over: <T>(what: string, trial: () => Promise<T>, bytes?: Uint8Array) => Promise<T>
}

/** A watchdog for trials that come one after the other. It keeps no process from ending. */
export function watchdog(): Watchdog {
  const thread = new Worker(watch, { eval: true })
  thread.unref()
  return {
    over: async (what, trial, bytes) => {
      thread.postMessage({ what, bytes })
      try {
        return await trial()
      } finally {
        thread.postMessage(null)
      }
    },
  }
}
