import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The bytes of a file of the package's own `data/`: what was learned, and is too long for a source.
 *
 * The bundled command finds the folder where this file finds it: two folders up.
 */
export function packageData(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url))))
}
