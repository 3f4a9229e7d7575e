import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { TextInput } from '../read-input.ts'
import { addDocuments } from './add-documents.ts'
import { formatAddress } from './address.ts'
import { locateAddress, spanOfPart } from './locate-address.ts'
import { RecordWriter } from './record-writer.ts'
import { StoredRecord } from './stored-record.ts'

const FIRST = `Remarks by Minister Oda in Port Callow
June 4, 2031

MINISTER ODA: The harbor stays open to every ship. We counted eighty-one vessels 🚢 in the roads last night, and sixty-six of them had paid their dues.

QUESTION: When will the forces leave the quay, Minister?

MINISTER ODA: When the last barge of grain is through, and not an hour before that.
`

/** The same remarks: words put in before the first turn, one changed in the last. */
const SECOND = FIRST.replace('MINISTER ODA: The', 'MINISTER ODA: Good morning, all. The')
  .replace('forces', 'families')
  .replace('MINISTER ODA: When', 'MODERATOR: Last one.\n\nMINISTER ODA: When')

const INPUTS: readonly TextInput[] = [
  { text: FIRST, id: 'remarks' },
  { text: SECOND, id: 'remarks' },
  { text: SECOND, id: 'copy' },
  { text: 'A lamp, a ladder and a ledger were found at the foot of the pier.', id: 'note#3' },
  { text: 'Wheat that is loaded already sails first, the board of grain has said.', id: 'note' },
  { text: '', id: 'empty@1' },
]

let folder: string
let record: StoredRecord

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbale-address-'))
  const path = join(folder, 'record')
  const writer = new RecordWriter(path, () => '2031-06-05T00:00:00Z')
  const items = INPUTS.map((input) => ({ input, from: input.id }))
  for await (const { from, added } of addDocuments(writer, items)) {
    assert.notEqual(added?.status, 'refused', from)
  }
  await writer.close()
  record = new StoredRecord(path)
})

after(() => {
  record.close()
  rmSync(folder, { recursive: true })
})

/** The span of some words in a text. */
function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  assert.ok(start >= 0, words)
  return { start, end: start + words.length }
}

/** Address of some words of the first revision. */
function wordsOfFirst(words: string): string {
  return formatAddress({ id: 'remarks', revision: 1, part: { span: spanOf(FIRST, words) } })
}

/** What stands at an address: the document and revision, and the words of the part. */
function read(address: string): string {
  const located = locateAddress(record, address)
  if (!located.ok) return located.message
  const { part } = located.address
  const at = `${located.row.id}@${located.row.revision}`
  if (part === undefined) return at
  const { start, end } = spanOfPart(part, located.kept)
  return `${at}: ${located.kept.document.text.slice(start, end)}`
}

describe('an address leads to', () => {
  const cases: Record<string, string> = {
    // The newest revision, unless another is named.
    remarks: 'remarks@2',
    'remarks@1': 'remarks@1',
    'remarks@2': 'remarks@2',
    copy: 'remarks@2',
    'copy@1': 'remarks@1',
    'remarks#1': 'remarks@2: When will the families leave the quay, Minister?',
    'remarks#1@1': 'remarks@1: When will the forces leave the quay, Minister?',
    'remarks#2': 'remarks@2: Last one.',
    'remarks#0-7': 'remarks@2: Remarks',
    // Ids that hold what looks like a part.
    'note#3': 'note#3@1',
    'note#3@1': 'note has no turns; name a span of its text, note#0-70',
    'note#3#@1': 'note#3@1',
    'note#3#2-6': 'note#3@1: lamp',
    'note#0-5': 'note@1: Wheat',
    'empty@1': 'empty@1@1',
    'empty@1@1': 'empty@1@1',
    // Nothing.
    'remarks@3': 'remarks has no revision 3; the record holds 1, 2',
    'remarks@0': 'remarks has no revision 0; the record holds 1, 2',
    'remarks#4': 'remarks has no turn 4; its turns are 0 to 3',
    'remarks#5-5': `remarks has no span 5-5; its text goes from 0 to ${SECOND.length}`,
    'remarks#9-5': `remarks has no span 9-5; its text goes from 0 to ${SECOND.length}`,
    'remarks#0-9999': `remarks has no span 0-9999; its text goes from 0 to ${SECOND.length}`,
    'note#0': 'note has no turns; name a span of its text, note#0-70',
    other: 'The record has no document other',
    'other#1@2': 'The record has no document other#1@2',
    '': 'The record has no document ',
    '#': 'The record has no document #',
    '@1': 'The record has no document @1',
    Remarks: 'The record has no document Remarks',
    'remarks ': 'The record has no document remarks ',
  }
  for (const [address, read_] of Object.entries(cases)) {
    test(`${read_}, for ${address}`, () => assert.equal(read(address), read_))
  }
})

test('a span that cuts a character in two is refused, on either side', () => {
  const { start } = spanOf(SECOND, '🚢')
  for (const part of [`${start + 1}-${start + 9}`, `${start - 9}-${start + 1}`]) {
    assert.equal(read(`remarks#${part}`), `The span ${part} of remarks cuts a character in two`)
  }
  assert.equal(read(`remarks#${start}-${start + 2}`), 'remarks@2: 🚢')
})

describe('words of an earlier revision, in the newest', () => {
  const cases: Record<string, readonly [status: string, words?: string]> = {
    'Port Callow': ['held', 'Port Callow'],
    'stays open to every ship': ['moved', 'stays open to every ship'],
    'eighty-one vessels 🚢 in the roads': ['moved', 'eighty-one vessels 🚢 in the roads'],
    'the forces leave': ['gone'],
    forces: ['gone'],
    'grain is through': ['moved', 'grain is through'],
  }
  for (const [words, [status, found]] of Object.entries(cases)) {
    test(`are ${status}: ${words}`, () => {
      const located = locateAddress(record, wordsOfFirst(words))
      assert.ok(located.ok && located.carried?.part.kind === 'span')
      assert.equal(located.row.revision, 1)
      const { carried } = located.carried.part
      assert.equal(carried.status, status)
      if (carried.status === 'gone') return
      const { start, end } = carried.span
      assert.equal(located.carried.kept.document.text.slice(start, end), found)
    })
  }

  test('turns too', () => {
    const statusOf = (turn: number): string => {
      const located = locateAddress(record, `remarks#${turn}@1`)
      assert.ok(located.ok && located.carried?.part.kind === 'turn')
      return located.carried.part.carried.status
    }
    // The last has a turn more before it now.
    assert.equal(statusOf(2), 'moved')
  })

  test('nothing is told of words of the newest', () => {
    for (const address of ['remarks', 'remarks#1', 'remarks@2', 'remarks@1', 'remarks#0-5@2']) {
      const located = locateAddress(record, address)
      assert.ok(located.ok)
      assert.equal(located.carried, undefined)
    }
  })
})

test('every span of every revision is found under the address it is given', () => {
  const documents = record.store.numbers().map((number) => {
    const { id, revision } = record.documents.row(number)
    return { id, revision, text: record.documents.text(number) }
  })
  const spans = fc
    .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat())
    .filter(([{ text }]) => text.length > 1)
  fc.assert(
    fc.property(spans, ([{ id, revision, text }, a, b]) => {
      const start = a % (text.length - 1)
      const end = start + 1 + (b % (text.length - start))
      const address = formatAddress({ id, revision, part: { span: { start, end } } })
      const located = locateAddress(record, address)
      if (!text.slice(start, end).isWellFormed()) {
        assert.ok(!located.ok)
        return
      }
      assert.ok(located.ok, address)
      assert.deepEqual(located.address, { id, revision, part: { span: { start, end } } })
    }),
  )
})
