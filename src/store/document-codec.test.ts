import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { inventBriefings } from '../../test/support/invented-briefings.ts'
import { filesBelow, ROOT } from '../../test/support/project-files.ts'
import { type DocumentId, type ParsedDocument, parseDocument, type TextInput } from '../verbale.ts'
import {
  DamagedBytesError,
  decodeBytes,
  decodeStructure,
  decodeText,
  encodeBytes,
  encodeStructure,
  encodeText,
} from './document-codec.ts'

/** Everything that was made of a text comes back, and nothing else. */
function checkRoundTrip(input: TextInput): ParsedDocument {
  const { path: _, ...kept } = parseDocument(input)
  const { document } = kept
  const text = decodeText(encodeText(document.text))
  assert.equal(text, document.text)
  assert.deepEqual(decodeStructure(encodeStructure(kept), text, document.id), kept)
  return kept
}

describe('a document is kept whole', () => {
  for (const path of filesBelow('examples').filter((path) => !path.endsWith('.json'))) {
    test(path, () => {
      const text = readFileSync(join(ROOT, path))
      checkRoundTrip({ text })
      checkRoundTrip({ text, kind: 'pressReport', date: '2031-06', title: '', publisher: 'A' })
    })
  }

  /** Texts that between them have something in every field of a document. */
  const texts: Record<string, TextInput> = {
    'an empty text': { text: '' },
    'a text that tells nothing': { text: 'A lamp, a ladder, a ledger.' },
    'names and an address that were given': {
      text: 'A lamp.',
      id: 'a#1@2 \ud83d',
      title: 'half \ud83d a pair',
      publisher: '\u0000',
      url: 'https://ports.example.org/\u202e',
      retrieved: '2031-06-04T10:00:00Z',
    },
    'turns with notes, an interpreter and an interruption': {
      text: `Remarks by Minister Ada Oda at the Harbor House
Port Callow
June 4, 2031

MINISTER ODA: (Via interpreter) We will not — (applause) —

QUESTION: (Off-mike.)

MINISTER ODA: — accept it. The new

rule is [inaudible] the the rule.

Q    Hugo Brand, The Callow Post. Why?

MODERATOR: Last question. Mara Quint.
`,
    },
    'a readout with a voice': {
      text: `Readout of the Call

The following is attributable to Spokesperson Odile Rasker:

Minister Oda spoke on June 4, 2031 with Envoy Lund about the harbor and thanked him for the pilots.
`,
    },
    'a report with quotations, cues, occasions and titles of books': {
      text: `# Oda Stands Firm

_By Hugo Brand_

PORT CALLOW, June 5, 2031 — “We will not accept the new rule,” Minister Ada Oda told reporters in Port Callow on Tuesday, June 4. “It is wrong.”

Oda, whose book “Nineteen Lamps” is read everywhere, said the rule was “a ladder without rungs” in a telephone call with Envoy Lund.

According to the ministry, the harbor stays open.
`,
    },
    'bytes of another encoding': {
      text: Buffer.from('MINISTER ODA: Caf\u00e9, na\u00efve.', 'latin1'),
    },
  }
  for (const [name, input] of Object.entries(texts)) {
    test(name, () => {
      checkRoundTrip(input)
    })
  }

  test('those that have turns, speakers, quotations and problems among them', () => {
    const kept = Object.values(texts).map(checkRoundTrip)
    const { document: remarks } = kept[3] as ParsedDocument
    assert.ok(remarks.turns.some(({ notes }) => notes.length > 0))
    assert.ok(remarks.turns.some(({ speaker }) => speaker?.outlet !== undefined))
    assert.ok(kept[4]?.document.voice !== undefined)
    assert.ok(kept[5]?.quotations.some(({ occasion }) => occasion !== undefined))
    assert.ok(kept[5]?.notSpeech.length)
    assert.ok(kept[6]?.document.problems.length)
  })

  test('invented briefings', () => {
    for (const { text, id, date, title } of inventBriefings(20)) {
      checkRoundTrip({ text, id, date, title })
    }
  })

  test('any mixture of labels, marks and letters', () => {
    const piece = fc.constantFrom(
      ...[
        'MINISTER ODA: ',
        'QUESTION: ',
        '“We ',
        '”',
        ' he said',
        '. ',
        '\n\n',
        '# ',
        '(Laughter.)',
      ],
      ...['June 4, 2031', '\ud83d', '🚢', '\u0000', '\u2028', '"', 'not ', 'the the ', '[', '\\'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        checkRoundTrip({ text: pieces.join('') })
        checkRoundTrip({ text: pieces.join(''), kind: 'pressReport' })
      }),
      { numRuns: 150 },
    )
  })
})

test('a document that an earlier version kept is read, with nothing where it kept nothing', () => {
  // Every field that there was before documents were read from other formats than texts.
  const structure = {
    kind: 'remarks',
    kindReasons: ['Its header says "Remarks"'],
    title: 'Remarks by Minister Oda in Port Callow',
    date: { value: '2031-06-04', precision: 'day', basis: 'stated', span: [39, 51] },
    participants: ['Oda'],
    format: 'text',
    blocks: [
      ['paragraph', 0, 38],
      ['paragraph', 39, 51],
      ['paragraph', 53, 87],
    ],
    body: [2],
    turns: [
      {
        label: [53, 65, 'MINISTER ODA'],
        spans: [[67, 75]],
        role: 'principal',
        speaker: 0,
        notes: [['vocal', 76, 87, '(Laughter.)']],
      },
    ],
    speakers: [{ name: 'Oda', post: 'Minister', basis: 'stated' }],
    repairs: [],
    problems: [],
    quotations: [],
    notSpeech: [],
  }
  const text =
    'Remarks by Minister Oda in Port Callow\nJune 4, 2031\n\nMINISTER ODA: We sail. (Laughter.)\n'
  const json = Buffer.from(JSON.stringify(structure))
  const bytes = Buffer.concat([Uint8Array.of(4), zstdCompressSync(json)])
  const kept = decodeStructure(bytes, text, 'callow' as DocumentId)
  assert.deepEqual(kept, {
    document: {
      id: 'callow',
      kind: 'remarks',
      kindReasons: ['Its header says "Remarks"'],
      title: 'Remarks by Minister Oda in Port Callow',
      date: {
        value: '2031-06-04',
        precision: 'day',
        basis: 'stated',
        span: { start: 39, end: 51 },
      },
      participants: ['Oda'],
      text,
      format: 'text',
      blocks: [
        { kind: 'paragraph', span: { start: 0, end: 38 } },
        { kind: 'paragraph', span: { start: 39, end: 51 } },
        { kind: 'paragraph', span: { start: 53, end: 87 } },
      ],
      body: [2],
      turns: [
        {
          label: { span: { start: 53, end: 65 }, text: 'MINISTER ODA' },
          spans: [{ start: 67, end: 75 }],
          role: 'principal',
          speaker: { name: 'Oda', post: 'Minister', basis: 'stated' },
          interpreted: false,
          notes: [{ kind: 'vocal', span: { start: 76, end: 87 }, text: '(Laughter.)' }],
        },
      ],
      recognized: [],
      corrections: [],
      dropped: [],
      repairs: [],
      problems: [],
    },
    quotations: [],
    notSpeech: [],
  })
})

test('any text is kept as it is', () => {
  const texts = fc.string({ unit: 'binary' })
  // Halves of surrogate pairs too, in any order.
  const halves = fc
    .array(fc.integer({ min: 0xd7ff, max: 0xe000 }))
    .map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(fc.oneof(texts, halves), (text) => {
      assert.equal(decodeText(encodeText(text)), text)
    }),
    { numRuns: 500 },
  )
})

test('any bytes are kept as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.deepEqual([...decodeBytes(encodeBytes(bytes))], [...bytes])
    }),
    { numRuns: 200 },
  )
})

test('bytes that are not what was written are never taken for another text', () => {
  const text = 'We will not accept the new rule. The harbor stays open. '.repeat(9)
  const written = encodeText(text)
  let refused = 0
  for (const [at, byte] of written.entries()) {
    for (const bit of [1, 2, 4, 128]) {
      const bytes = Uint8Array.from(written)
      bytes[at] = byte ^ bit
      const read = tryDecode(bytes)
      if (read === undefined) refused++
      else assert.equal(read, text, `byte ${at}`)
    }
  }
  // A few bits say nothing of the text, such as whether there is a checksum.
  assert.ok(refused > 4 * written.length - 12, `${refused} of ${4 * written.length}`)
  for (let length = 0; length < written.length; length++) {
    assert.equal(tryDecode(written.subarray(0, length)), undefined, `${length} bytes`)
  }
  assert.equal(tryDecode(encodeBytes(Buffer.from('a text'))), undefined)
  assert.throws(() => decodeBytes(encodeText('a text')), DamagedBytesError)
})

/** The text that bytes are decoded to; `undefined` when they are refused. */
function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes)
  } catch (error) {
    assert.ok(error instanceof DamagedBytesError, String(error))
    return undefined
  }
}
