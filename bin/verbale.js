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
  const { main } = await import('../dist/cli/main.js')
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(pinned)) {
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(pinned, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`verbale needs Node ${NEEDED} or later; this is ${process.version}`)
  process.exitCode = 2
}
