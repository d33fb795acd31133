// Stands in a process of toimi before it begins. At the step of its writing that POWER counts to, the power goes: of what was being
// written one half is on the disk, and nothing is done any more.
const fs = require('node:fs')

let left = Number(process.env.POWER)

function cut() {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

for (const name of ['rename', 'renameSync', 'rmSync']) {
  const whole = fs[name]
  fs[name] = (...given) => {
    if (left-- === 0) cut()
    return whole(...given)
  }
}

const { writeFileSync } = fs
fs.writeFileSync = (file, content, ...more) => {
  const printed = typeof file === 'number'
  if (printed || left-- !== 0) return writeFileSync(file, content, ...more)
  writeFileSync(file, content.slice(0, content.length / 2), ...more)
  cut()
}
