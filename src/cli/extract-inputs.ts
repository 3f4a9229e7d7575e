import { availableParallelism } from 'node:os'
import { EXTRACT_LIMITS, type ExtractLimits, Extractor, UnreadableError } from '../verbale.ts'
import type { Input } from './input.ts'
import { howToRaise } from './limit-options.ts'
import { isPassedOver, PassedOver } from './passed-over.ts'

/**
 * The inputs in order, each with the text that was extracted from it when it is a web page, a PDF or
 * the like. A source that holds several documents becomes as many inputs. Files that were found beside
 * texts and hold no document are told at the end, all together.
 */
export async function* extractInputs(
  inputs: AsyncIterable<Input>,
  limits: ExtractLimits = EXTRACT_LIMITS,
): AsyncGenerator<Input> {
  const extractor = new Extractor(limits)
  const passedOver = new PassedOver()
  /** What is being extracted while other inputs are read, in order. */
  const queue: Promise<Extraction>[] = []
  async function* takeFirst(): AsyncGenerator<Input> {
    const extraction = await queue.shift()
    if (extraction !== undefined && 'none' in extraction) passedOver.add(extraction.none)
    else yield* extraction ?? []
  }
  try {
    for await (const input of inputs) {
      const extraction = input.ok ? extractInput(extractor, input) : undefined
      if (extraction === undefined && queue.length === 0) {
        yield input
        continue
      }
      queue.push(extraction ?? Promise.resolve([input]))
      if (queue.length > MOST_AHEAD) yield* takeFirst()
    }
    while (queue.length > 0) yield* takeFirst()
    yield* passedOver.tell()
  } finally {
    for (const left of queue) left.catch(() => {})
    await extractor.close()
  }
}

/** Sources that are extracted ahead of the one that is waited for; so many that no thread waits. */
const MOST_AHEAD = 2 * availableParallelism()

type ReadInput = Extract<Input, { ok: true }>

/** What came of a source: its documents, or the source itself when it is to be passed over. */
type Extraction = readonly Input[] | { readonly none: ReadInput }

/** `undefined` when the source is the text itself. */
function extractInput(extractor: Extractor, found: ReadInput): Promise<Extraction> | undefined {
  const { input, place } = found
  const extracting = extractor.extract(input.text)
  if (extracting === undefined) {
    return isPassedOver(found) ? Promise.resolve({ none: found }) : undefined
  }
  return extracting.then(
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
    (error: unknown): Extraction => {
      if (!(error instanceof UnreadableError)) throw error
      const { code, message, limit } = error.problem
      if (isPassedOver(found, code)) return { none: found }
      return [{ ok: false, code, message: message + howToRaise(limit), place }]
    },
  )
}
