import type { Input, UnreadInput } from './input.ts'
import { isDataName } from './selection.ts'

type ReadInput = Extract<Input, { ok: true }>

/**
 * Whether a file holds no document, and nobody named it: settings and tables of programs lie beside
 * texts, and have the same endings. `code` is why it could not be read; without one it is data in no
 * known format, which is no text. What is damaged or too large is told by itself.
 */
export function isPassedOver({ foundIn, place }: ReadInput, code?: string): boolean {
  if (foundIn === undefined) return false
  if (code === 'nothingFound') return true
  return (code === undefined || code === 'unreadable') && isDataName(place.path)
}

/** Counts the files that are passed over, to tell them in one line for each path that was named. */
export class PassedOver {
  readonly #byRoot = new Map<string, { count: number; readonly names: string[] }>()

  add({ foundIn, place: { path } }: ReadInput): void {
    const root = foundIn ?? path
    const passed = this.#byRoot.get(root) ?? { count: 0, names: [] }
    this.#byRoot.set(root, passed)
    passed.count++
    if (passed.names.length < MOST_NAMED) {
      passed.names.push(path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path)
    }
  }

  /** What is said of them. */
  *tell(): Generator<UnreadInput> {
    for (const [path, { count, names }] of this.#byRoot) {
      const files = count === 1 ? '1 file holds' : `${count} files hold`
      const were = count === 1 ? 'was' : 'were'
      const more = count > names.length ? ` and ${count - names.length} more` : ''
      const message = `${files} no document and ${were} passed over: ${names.join(', ')}${more}; name one to see why`
      yield { ok: false, code: 'passedOver', message, place: { path } }
    }
  }
}

/** Names that the line gives. */
const MOST_NAMED = 3
