#!/usr/bin/env node
// Starts verbale on the Node it needs. A checkout pins that Node among its development
// dependencies; when an older one runs this file there, the pinned one takes over.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  // Half of the time of a short check is compiling the program; the second run finds it compiled.
  module.enableCompileCache?.()
  await run(new URL('../dist/command/main.js', import.meta.url))
} else if (existsSync(pinned)) {
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(pinned, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`verbale needs Node ${NEEDED} or later; this is ${process.version}`)
  process.exitCode = 2
}

async function run(program) {
  if (!existsSync(program)) {
    console.error('verbale is not built here; run npm run build first')
    process.exitCode = 2
    return
  }
  try {
    const { main } = await import(program)
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    // Statuses 1 to 4 say something of the input; a fault of the program must not look like them.
    console.error(error)
    console.error('verbale: This is a fault of verbale, not of your texts; please report it')
    process.exitCode = 70
  }
}
