import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { page, transcriptOf } from '../../test/support/transcript.ts'
import { checkTurns } from '../../test/support/turn-laws.ts'
import { readPage } from '../format/registry.ts'
import { readTranscript } from './read-transcript.ts'

describe('a transcript', () => {
  test('names those who spoke under their own names, and nobody inferred', () => {
    const text = page(
      'Remarks by Minister Sunniva Oda',
      'MS RASKER: Petra Lunding.',
      'QUESTION: Thank you. When do you sail?',
      'MINISTER ODA: On Friday.',
    )
    assert.deepEqual(transcriptOf(text).participants, ['Rasker', 'Sunniva Oda'])
  })

  test('takes the institution that signs below the words for the publisher', () => {
    const text = page(
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday.',
      'Ministry of Foreign Affairs of Halvenia',
    )
    assert.equal(transcriptOf(text).header.publisher, 'Ministry of Foreign Affairs of Halvenia')
  })

  test('is none without labels', () => {
    const text = page('The harbor was quiet.', 'Nobody spoke.')
    assert.equal(readTranscript(readPage(text)), undefined)
  })
})

/** How the labels of a transcript are printed. */
const style: fc.Arbitrary<(label: string) => string> = fc.constantFrom(
  (label: string) => `${label}: `,
  (label: string) => `**${label}:** `,
  (label: string) => `**${label}**: `,
  (label: string) => `${label}:\u00a0 `,
)

const label: fc.Arbitrary<string> = fc.constantFrom(
  'MINISTER ODA',
  'MR. BRASK',
  'QUESTION',
  'MODERATOR',
  'SENIOR OFFICIAL NUMBER ONE',
  'ELIN HARGA, HARBOR MASTER',
  'INTERPRETER',
)

/** A stretch of a turn: words, of which every one is to be found again, or what nobody said. */
type Piece = { readonly words: number } | { readonly note: string }

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ words: fc.integer({ min: 1, max: 12 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      note: fc.constantFrom(
        '(Laughter.)',
        '(inaudible)',
        '[sic]',
        '(Applause.)',
        '(Via interpreter)',
      ),
    }),
  },
)

/** What the page prints between two paragraphs. */
const furniture: fc.Arbitrary<string | undefined> = fc.option(
  fc.constantFrom('- 2 -', 'Page 3 of 9', '17', '2:15 p.m.', '(more)', '5:55 P.M. EDT'),
  { nil: undefined, freq: 4 },
)

const paragraph = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
  after: furniture,
  isBroken: fc.boolean(),
})

const transcript = fc.record({
  print: style,
  turns: fc.array(
    fc.record({ label, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }) }),
    { minLength: 2, maxLength: 8 },
  ),
  head: fc.constantFrom('', 'Remarks by Minister Sunniva Oda\n\nSeptember 18, 2024\n\n'),
  foot: fc.constantFrom('', '\n\n###\n\nShare this page', '\n\nEND 2:25 P.M.\n\nContact us'),
})

/** A transcript as a page prints it, and for each turn the words that were spoken in it. */
function compose({
  print,
  turns,
  head,
  foot,
}: typeof transcript extends fc.Arbitrary<infer T> ? T : never): {
  readonly text: string
  readonly spoken: readonly (readonly string[])[]
} {
  let count = 0
  const spoken: string[][] = []
  const blocks: string[] = []
  for (const [index, turn] of turns.entries()) {
    const words: string[] = []
    for (const [k, { pieces, after, isBroken }] of turn.paragraphs.entries()) {
      const printed = pieces.map((part) => {
        if ('note' in part) return part.note
        const own = Array.from({ length: part.words }, () => `w${letters(count++)}`)
        words.push(...own)
        const isLast = k === turn.paragraphs.length - 1
        return own.join(' ') + (isBroken && !isLast ? '' : '.')
      })
      // Where nobody but askers has a label, what follows a question is its answer.
      const label = index === 0 ? 'MINISTER ODA' : turn.label
      blocks.push((k === 0 ? print(label) : '') + printed.join(' '))
      if (after !== undefined) blocks.push(after)
    }
    spoken.push(words)
  }
  return { text: head + blocks.join('\n\n') + foot, spoken }
}

/** A number in letters, so that every word of a transcript is another. */
function letters(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')
}

test('every word of every turn stands in exactly that turn, and nothing else does', () => {
  fc.assert(
    fc.property(transcript, (generated) => {
      const { text, spoken } = compose(generated)
      const { turns } = transcriptOf(text)
      const found = turns.map(({ spans }) =>
        spans.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []),
      )
      assert.deepEqual(found, spoken)
    }),
  )
})

/** Fragments that any text may be made of; strange ones are as likely as ordinary ones. */
const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'MINISTER ODA: ',
    'QUESTION: ',
    '**Q:** ',
    'Q  ',
    'AUDIENCE: ',
    '\n\n',
    '\n',
    ' ',
    '— ',
    '😀',
    '𐍈',
  ),
  fc.constantFrom(
    'We sail.',
    '(Laughter.)',
    '[sic]',
    '(',
    ')',
    '# ',
    '---',
    '- 2 -',
    'Thanks, Petra. ',
    'said',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

test('whatever the text, the spans hold and the same text gives the same result', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const text = fragments.join('')
      const found = readTranscript(readPage(text))
      if (found !== undefined) checkTurns(text, found)
      assert.deepEqual(readTranscript(readPage(text)), found)
    }),
  )
})
