import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { alignTexts, documentOf, foldedWords } from '../../test/support/revisions.ts'
import { page } from '../../test/support/transcript.ts'
import { carrySpan, carryTurn, editsWithin } from './carry-span.ts'
import { diffRevisions } from './diff-revisions.ts'

/** Carry the span that `words` has in `from`; what became of it, and what stands there. */
function carried(from: string, to: string, words: string): string {
  const start = from.indexOf(words)
  assert.ok(start >= 0 && from.indexOf(words, start + 1) < 0, 'the words must stand there once')
  const result = carrySpan(alignTexts(from, to), { start, end: start + words.length })
  const span = result.status === 'gone' ? result.near : result.span
  return `${result.status}: ${to.slice(span.start, span.end)}`
}

describe('a span of an earlier revision', () => {
  const before = page(
    'MR RASKER: Good morning, and welcome to Port Almar.',
    'QUESTION: When will the harbor be open to the ferries again?',
    'MINISTER ODA: We hope for the spring. “Nobody waits gladly,” as they say in Ombrasa.',
    'QUESTION: Thank you very much.',
  )
  const cases: Record<string, readonly [from: string, to: string, words: string, found: string]> = {
    'holds where nothing changed before it': [
      before,
      before.replace('very much', 'so much'),
      'hope for the spring',
      'held: hope for the spring',
    ],
    'moves with what was put in before it': [
      before,
      before.replace('welcome', 'a warm welcome'),
      'hope for the spring',
      'moved: hope for the spring',
    ],
    'holds with its signs when they are the same': [
      before,
      before.replace('ferries', 'vessels'),
      '“Nobody waits gladly,”',
      'held: “Nobody waits gladly,”',
    ],
    'holds by its words when its signs were changed': [
      before,
      before.replace('“Nobody waits gladly,”', '"Nobody waits gladly",'),
      '“Nobody waits gladly,”',
      'moved: Nobody waits gladly',
    ],
    'holds when a capital was changed': [
      before,
      before.replace('Good morning', 'Good Morning'),
      'Good morning',
      'held: Good Morning',
    ],
    'leaves a sign that has become part of another word': [
      page('MINISTER ODA: The tug is from Port Almar, no. (Laughter.) It is not.', 'QUESTION: Oh.'),
      page(
        'MINISTER ODA: The tug is from Port Almar, O.H. (Laughter.) It is not.',
        'QUESTION: Oh.',
      ),
      '. (Laughter',
      'moved: Laughter',
    ],
    'is gone when a word in it was changed': [
      before,
      before.replace('for the spring', 'for this spring'),
      'We hope for the spring',
      'gone: We hope for this spring',
    ],
    'is gone when a word was put in between': [
      before,
      before.replace('We hope', 'We all hope'),
      'We hope for the spring',
      'gone: We all hope for the spring',
    ],
    'is gone when a word was left out': [
      before,
      before.replace('welcome to ', ''),
      'and welcome to Port',
      'gone: and Port',
    ],
    'is gone when it was left out, and nothing stands there': [
      before,
      before.replace('We hope for the spring. ', ''),
      'We hope for the spring',
      'gone: ',
    ],
    'does not slide to the same words elsewhere': [
      page('MINISTER ODA: We will not sail. The pilots rest.', 'QUESTION: Why is that?'),
      page(
        'MINISTER ODA: The pilots rest.',
        'QUESTION: Why is that?',
        'MINISTER ODA: Storms. We will not sail.',
      ),
      'We will not sail',
      'gone: ',
    ],
    'keeps the cut through a word': [
      before,
      before.replace('welcome', 'a warm welcome'),
      'erries aga',
      'moved: erries aga',
    ],
    'takes the whole word when its letters were changed': [
      before,
      before.replace('Port Almar', 'PORT Almar'),
      'rt Almar',
      'moved: PORT Almar',
    ],
    'of signs alone holds where they stand': [
      before,
      before.replace('welcome', 'a warm welcome'),
      ',” ',
      'moved: ,” ',
    ],
    'of signs alone is gone when they were changed': [
      before,
      before.replace(',” as', ' – as'),
      ',” ',
      'gone:  – ',
    ],
    'of the earlier words is gone, and what took their place is shown': [
      before,
      before.replace('Thank you very much', 'Let me ask about the pilots'),
      'very much',
      'gone: Let me ask about the pilots',
    ],
  }
  for (const [name, [from, to, words, found]] of Object.entries(cases)) {
    test(name, () => assert.equal(carried(from, to, words), found))
  }

  test('that moved with its whole turn is found there', () => {
    const [first, second, third, fourth] = before.split('\n\n') as [string, string, string, string]
    const to = page(first, fourth, third, second)
    assert.equal(carried(before, to, 'open to the ferries'), 'moved: open to the ferries')
  })

  test('outside the text is refused', () => {
    const alignment = alignTexts('We sail.', 'We sail.')
    assert.throws(() => carrySpan(alignment, { start: 4, end: 9 }), {
      name: 'RangeError',
      message: 'Invalid span 4–9 in a document of length 8',
    })
  })

  test('has the edits that touch it', () => {
    const from = 'Notice.\n\nWe hope for the spring, and nobody waits.'
    const to = 'Notice.\n\nWe all hope for the summer, but nobody waits.'
    const diff = diffRevisions(documentOf(from), documentOf(to))
    const touching = (words: string): (string | undefined)[] => {
      const start = from.indexOf(words)
      const edits = editsWithin(diff, { start, end: start + words.length })
      return edits.map(({ draft }) => draft?.text)
    }
    assert.deepEqual(touching('We hope for the spring'), ['all', 'summer, but'])
    assert.deepEqual(touching('hope for the'), [])
    assert.deepEqual(touching('nobody waits'), [])
  })
})

describe('a turn of an earlier revision', () => {
  const turns = [
    'MR RASKER: Good morning, and welcome to Port Almar.',
    'QUESTION: When will the harbor be open to the ferries again?',
    'MINISTER ODA: Soon.',
    'QUESTION: And who pays for the pilots of the smaller ferries this year?',
    'MINISTER ODA: The council pays for all of them, and it always did.',
    'QUESTION: Thank you.',
  ]
  const without = (...left: number[]): string[] => turns.filter((_, k) => !left.includes(k))
  const withLine = (at: number, line: string): string[] =>
    turns.map((old, k) => (k === at ? line : old))
  const cases: Record<string, readonly [to: readonly string[], turn: number, found: string]> = {
    'holds when others were changed': [withLine(4, 'MINISTER ODA: Nobody.'), 1, 'held 1'],
    'moves when one before it was left out': [without(0), 3, 'moved 2'],
    'moves when one was put in before it': [
      [turns[0] ?? '', 'MR RASKER: One question each, please.', ...turns.slice(1)],
      5,
      'moved 6',
    ],
    'holds when most of its words do': [
      withLine(3, 'QUESTION: Who pays for the pilots of the ferries?'),
      3,
      'held 3',
    ],
    'is gone when most of its words are': [
      withLine(4, 'MINISTER ODA: The council has yet to decide on that.'),
      4,
      'gone',
    ],
    'holds under another label': [
      withLine(4, 'MR RASKER: The council pays for all of them, and it always did.'),
      4,
      'held 4',
    ],
    'is gone when it was left out': [without(4), 4, 'gone'],
    'of one word holds between the turns it stood between': [without(5), 2, 'held 2'],
    'of a few words does not slide to another of the same words': [
      [
        'MR RASKER: Nobody is to speak before the minister has arrived here.',
        'MINISTER ODA: Soon.',
        'MR RASKER: Let us wait in the other room until the pilots have gone home.',
      ],
      2,
      'gone',
    ],
  }
  for (const [name, [to, turn, found]] of Object.entries(cases)) {
    test(name, () => {
      const result = carryTurn(alignTexts(page(...turns), page(...to)), turn)
      assert.equal(result.status === 'gone' ? 'gone' : `${result.status} ${result.turn}`, found)
    })
  }

  test('without words is known by its label and its note', () => {
    const from = withLine(2, 'MINISTER ODA: (Inaudible.)')
    const alignment = alignTexts(page(...from), page('QUESTION: May I?', ...from))
    assert.deepEqual(carryTurn(alignment, 2), { status: 'moved', turn: 3, kept: 3, words: 3 })
  })

  test('that there is not is refused', () => {
    const alignment = alignTexts(page(...turns), page(...turns))
    assert.throws(() => carryTurn(alignment, 6), {
      name: 'RangeError',
      message: 'Invalid turn 6 in a document of 6 turns',
    })
  })
})

/** Transcripts of few words, so that look-alikes are everywhere. */
const transcript = fc
  .array(
    fc.record({
      label: fc.constantFrom('MINISTER ODA: ', 'QUESTION: ', ''),
      words: fc.array(
        fc.constantFrom(
          'we',
          'sail',
          'The',
          'harbor',
          'no.',
          '“open”',
          '(Laughter.)',
          'U.S.',
          '—',
          '𝒜',
        ),
        { maxLength: 12 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((turns) => turns.map(({ label, words }) => `${label}${words.join(' ')}`).join('\n\n'))

const range = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

function spanIn(text: string, [a, b]: readonly [number, number]): { start: number; end: number } {
  const [start, end] = [a, b].map((share) => Math.round(share * text.length)).sort((x, y) => x - y)
  return { start: start as number, end: end as number }
}

test('any span of a text that was not changed is held where it is', () => {
  fc.assert(
    fc.property(transcript, range, (text, shares) => {
      const span = spanIn(text, shares)
      assert.deepEqual(carrySpan(alignTexts(text, text), span), { status: 'held', span })
    }),
  )
})

test('any turn of a text that was not changed is held', () => {
  fc.assert(
    fc.property(transcript, (text) => {
      const alignment = alignTexts(text, text)
      for (const index of alignment.from.document.turns.keys()) {
        assert.equal(carryTurn(alignment, index).turn, index)
      }
    }),
  )
})

test('a span never comes back with other words', () => {
  fc.assert(
    fc.property(transcript, transcript, range, (from, to, shares) => {
      const alignment = alignTexts(from, to)
      const span = spanIn(from, shares)
      const result = carrySpan(alignment, span)
      const found = result.status === 'gone' ? result.near : result.span
      assert.ok(found.start >= 0 && found.start <= found.end && found.end <= to.length)
      if (result.status === 'gone') return
      assert.deepEqual(
        foldedWords(alignment.to, found.start, found.end),
        foldedWords(alignment.from, span.start, span.end),
      )
      assert.equal(result.status === 'held', found.start === span.start && found.end === span.end)
    }),
  )
})

test('a span that is held or moved has no edit of words within it', () => {
  fc.assert(
    fc.property(transcript, transcript, range, (from, to, shares) => {
      const diff = diffRevisions(documentOf(from), documentOf(to))
      const span = spanIn(from, shares)
      if (carrySpan(diff.alignment, span).status === 'gone' || diff.alignment.moves.length > 0)
        return
      for (const edit of editsWithin(diff, span)) assert.equal(edit.class, 'typographic')
    }),
  )
})
