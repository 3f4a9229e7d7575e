import type { Metadata } from './block.ts'

/** What the file says of itself, by name, with where in the file it says so. */
export class KnownFields {
  readonly #metadata: Metadata | undefined

  constructor(metadata: Metadata | undefined) {
    this.#metadata = metadata
  }

  get(...names: readonly string[]): string | undefined {
    const name = this.#name(names)
    return name === undefined ? undefined : this.#metadata?.values.get(name)
  }

  rule(...names: readonly string[]): string {
    const name = this.#name(names)
    const origin = name === undefined ? undefined : this.#metadata?.origins?.get(name)
    if (origin !== undefined) return origin
    return this.#metadata?.span === undefined ? 'the metadata of the file' : 'the front matter'
  }

  #name(names: readonly string[]): string | undefined {
    return names.find((name) => (this.#metadata?.values.get(name) ?? '') !== '')
  }
}
