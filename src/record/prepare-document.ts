import { holdingOf, toIndexedText } from '../check/record.ts'
import { countDropped, type DroppedCount } from '../document/count-dropped.ts'
import { parsePersonName } from '../document/person-name.ts'
import type { Problem } from '../document/problem.ts'
import { UnreadableError } from '../document/unreadable-error.ts'
import type { ScannedText, WordScanner } from '../index/scan-words.ts'
import type { PeopleRegistry } from '../people/people-registry.ts'
import { readDocument } from '../read-document.ts'
import { readInput, type TextInput } from '../read-input.ts'
import { eventKeys, sketchOf } from '../revision/is-same-event.ts'
import { encodeBytes, encodeStructure, encodeText } from '../store/document-codec.ts'
import type { NewRevision } from '../store/store.ts'
import { contentHash } from './content-hash.ts'

/** A text that was read, ready to be kept: all the work that can be done away from the record. */
export interface PreparedDocument {
  readonly ok: true
  /** The id that was given with it, or else the one made from its content. */
  readonly id: string
  /** What was given with it, which may correct what is known of the same text. */
  readonly given: Pick<
    TextInput,
    'id' | 'kind' | 'date' | 'title' | 'publisher' | 'url' | 'retrieved'
  >
  readonly revision: Omit<NewRevision, 'id' | 'revision' | 'addedAt'>
  readonly problems: readonly Problem[]
  readonly dropped: readonly DroppedCount[]
  /** The words to be indexed. */
  readonly scanned: ScannedText
}

/** A text that cannot be read at all, and why. */
export interface RefusedDocument {
  readonly ok: false
  readonly problem: Problem
}

/**
 * Read a text and make everything of it that a record keeps.
 *
 * @throws {RangeError} If `kind` or `date` is none of those allowed.
 */
export function prepareDocument(
  input: TextInput,
  scanner: WordScanner,
  hash: string = contentHash(input.text),
  people: readonly PeopleRegistry[] = [],
): PreparedDocument | RefusedDocument {
  let read: ReturnType<typeof readDocument>
  try {
    read = readInput({ ...input, people }, readDocument)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { ok: false, problem: error.problem }
  }
  const { document, quotations } = read
  const { text: raw, id, kind, date, title, publisher, url, retrieved, path } = input
  const { id: ownId, ...about } = holdingOf(document)
  const scanned = scanner.scan(toIndexedText(document))
  const sketch = sketchOf(document, { ids: scanned.ids, count: scanned.ids.length })
  const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw
  const isPlain = typeof raw === 'string' || Buffer.from(document.text).equals(raw)
  return {
    ok: true,
    id: ownId,
    given: {
      ...(id === undefined ? {} : { id }),
      ...(kind === undefined ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(url === undefined ? {} : { url }),
      ...(retrieved === undefined ? {} : { retrieved }),
    },
    revision: {
      hash,
      ...(path === undefined ? {} : { path }),
      about,
      counts: {
        words: scanned.ids.length,
        turns: document.turns.length,
        quotations: quotations.length,
      },
      problemCodes: document.problems.map(({ code }) => code),
      surnames: [
        ...new Set(about.people.flatMap((name) => parsePersonName(name)?.folded.surname ?? [])),
      ],
      eventKeys: eventKeys(document, sketch),
      turns: document.turns.map(({ label, speaker, role }) => ({
        ...(label === undefined ? {} : { label: label.text }),
        ...(speaker === undefined ? {} : { speaker: speaker.name }),
        role,
      })),
      body: {
        text: encodeText(document.text),
        structure: encodeStructure(read),
        ...(isPlain ? {} : { original: encodeBytes(bytes) }),
        sketch: new Uint8Array(sketch.buffer),
      },
    },
    problems: document.problems,
    dropped: countDropped(document.dropped),
    scanned,
  }
}
