import {
  type Document,
  Ledger,
  type LedgerFilter,
  openPeople,
  type ParsedDocument,
  type SearchFilter,
  SHIPPED_PEOPLE,
  speakerFilter,
} from '../verbale.ts'
import { noChecks } from './record-source.ts'
import type { ExportedCheck, ExportSource } from './source.ts'

/**
 * Documents that no record keeps as what is exported, in the order given.
 *
 * @param read Gives the documents; called anew for each thing that is asked.
 */
export function documentSource(
  read: () => AsyncIterable<ParsedDocument>,
  filter: SearchFilter = {},
  checks: () => AsyncIterable<ExportedCheck> = noChecks,
): ExportSource {
  const accepts = documentFilter(filter)
  // Ledgers look at all documents at once, and only what asks for them pays for that.
  let held: Promise<readonly ParsedDocument[]> | undefined
  const all = (): Promise<readonly ParsedDocument[]> => {
    held ??= gather(read())
    return held
  }
  return {
    async *documents() {
      for await (const parsed of read()) if (accepts(parsed.document)) yield parsed
    },
    async document(id) {
      return (await all()).find(({ document }) => document.id === id)
    },
    addedAt: () => undefined,
    checks,
    async *rows(ledger) {
      yield* new Ledger(await all()).list(ledger, rowFilter(filter))
    },
    people: () => [openPeople(SHIPPED_PEOPLE)],
  }
}

async function gather(
  documents: AsyncIterable<ParsedDocument>,
): Promise<readonly ParsedDocument[]> {
  const gathered: ParsedDocument[] = []
  for await (const parsed of documents) gathered.push(parsed)
  return gathered
}

/** Whether a document is in: the same rules as those of a search in a record. */
export function documentFilter(filter: SearchFilter): (document: Document) => boolean {
  const { kinds, from, to, publisher, speaker, roles } = filter
  const isSpeaker = speaker === undefined ? () => true : speakerFilter(speaker)
  return ({ kind, date, publisher: publishedBy, turns, voice }) => {
    if (kinds?.includes(kind) === false) return false
    if (from !== undefined || to !== undefined) {
      if (date === undefined) return false
      if (from !== undefined && lastDay(date.value) < firstDay(from)) return false
      if (to !== undefined && firstDay(date.value) > lastDay(to)) return false
    }
    if (publisher !== undefined && !wordRow(publishedBy ?? '').includes(wordRow(publisher))) {
      return false
    }
    if (speaker === undefined && roles === undefined) return true
    if (turns.length === 0) {
      return roles === undefined && isSpeaker(voice === undefined ? {} : { speaker: voice.name })
    }
    return turns.some(({ label, speaker: who, role }) => {
      if (roles?.includes(role) === false) return false
      return isSpeaker({
        ...(who === undefined ? {} : { speaker: who.name }),
        ...(label === undefined ? {} : { speakerLabel: label.text }),
      })
    })
  }
}

/** Dates are compared as text; no month has a day after its 31st. */
function firstDay(value: string): string {
  return value + '-01-01'.slice(value.length - 4)
}

function lastDay(value: string): string {
  return value + '-12-31'.slice(value.length - 4)
}

/** The words of a name in small letters, each with a space on both sides. */
function wordRow(name: string): string {
  return ` ${(
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')} `
}

function rowFilter({ speaker, roles, kinds, from, to }: SearchFilter): LedgerFilter {
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(roles === undefined ? {} : { roles }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
