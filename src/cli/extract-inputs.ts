import { availableParallelism } from 'node:os'
import { Extractor, UnreadableError } from '../verbale.ts'
import type { Input } from './input.ts'

/**
 * The inputs in order, each with the text that was extracted from it when it is a web page, a PDF or
 * the like. A source that holds several documents becomes as many inputs.
 */
export async function* extractInputs(inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  const extractor = new Extractor()
  /** What is being extracted while other inputs are read, in order. */
  const queue: Promise<readonly Input[]>[] = []
  try {
    for await (const input of inputs) {
      const extracted = input.ok ? extractInput(extractor, input) : undefined
      if (extracted === undefined && queue.length === 0) {
        yield input
        continue
      }
      queue.push(extracted ?? Promise.resolve([input]))
      if (queue.length > MOST_AHEAD) yield* (await queue.shift()) ?? []
    }
    while (queue.length > 0) yield* (await queue.shift()) ?? []
  } finally {
    for (const left of queue) left.catch(() => {})
    await extractor.close()
  }
}

/** Sources that are extracted ahead of the one that is waited for; so many that no thread waits. */
const MOST_AHEAD = 2 * availableParallelism()

type ReadInput = Extract<Input, { ok: true }>

/** `undefined` when the source is the text itself. */
function extractInput(
  extractor: Extractor,
  { input, place }: ReadInput,
): Promise<readonly Input[]> | undefined {
  return extractor.extract(input.text)?.then(
    (extracted) =>
      extracted.map(({ page, name }): Input => {
        if (name === undefined) return { ok: true, input: { ...input, page }, place }
        const path = `${place.path}/${name}`
        // What is one of several is known by its own text, and not by the bytes of them all.
        return {
          ok: true,
          input: { ...input, text: page.text, page, path },
          place: { ...place, path },
        }
      }),
    (error: unknown): readonly Input[] => {
      if (!(error instanceof UnreadableError)) throw error
      const { code, message } = error.problem
      return [{ ok: false, code, message, place }]
    },
  )
}
