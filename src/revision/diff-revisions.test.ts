import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkDiff, documentOf } from '../../test/support/revisions.ts'
import { page } from '../../test/support/transcript.ts'
import { diffRevisions, type RevisionDiff } from './diff-revisions.ts'

function diffOf(from: string, to: string): RevisionDiff {
  const diff = diffRevisions(documentOf(from), documentOf(to))
  checkDiff(diff)
  return diff
}

/** The edits as `class: from → to`, with the part and the turn where they are not plain words. */
function linesOf({ edits }: RevisionDiff): string[] {
  return edits.map(({ class: kind, part, source, draft, turn, moved }) => {
    const where = part === 'words' ? '' : ` ${part}`
    const index = turn.draft ?? turn.source
    const place = index === undefined ? '' : ` ${index}`
    const move = moved === undefined ? '' : ` (moved: ${moved})`
    return `${kind}${where}${place}: ${source?.text ?? '∅'} → ${draft?.text ?? '∅'}${move}`
  })
}

describe('the word diff of two revisions', () => {
  const cases: Record<string, readonly [from: string, to: string, ...edits: string[]]> = {
    'a word corrected': [
      'We urge all parties to stop attacks against forces at the border.',
      'We urge all parties to stop attacks against refugees at the border.',
      'wording: forces → refugees',
    ],
    'a word that was missing': [
      'They affirmed the territorial of Sorrenay.',
      'They affirmed the territorial integrity of Sorrenay.',
      'insertion: ∅ → integrity',
    ],
    'a letter that was missing': [
      'Notice.\n\narbor fees will rise in the spring, the ministry said.',
      'Notice.\n\nHarbor fees will rise in the spring, the ministry said.',
      'wording: arbor → Harbor',
    ],
    'a sentence left out': [
      'The talks in Port Almar were useful. The Deputy Minister attended. More will follow.',
      'The talks in Port Almar were useful. More will follow.',
      'name: The Deputy Minister attended → ∅',
    ],
    'a name corrected twice': [
      'On Friday Vera Holt was freed. We met with Vera at noon.',
      'On Friday Vira Holt was freed. We met with Vira at noon.',
      'name: Vera → Vira',
      'name: Vera → Vira',
    ],
    'a row that got one more member, from its comma on': [
      'With us were the Ministry of Ports, and the Ministry of Trade.',
      'With us were the Ministry of Ports, the Ministry of Fisheries, and the Ministry of Trade.',
      'name: ∅ → the Ministry of Fisheries',
    ],
    'no small word that two rewritten phrases share': [
      'She welcomed the opening of the mission in Ombrasa.',
      'She welcomed the recent announcement of plans to open a mission in Ombrasa.',
      'wording: opening of the → recent announcement of plans to open a',
    ],
    'single words apart, whatever is between': [
      'The travelling of the jeopardised crew went on.',
      'The traveling of the jeopardized crew went on.',
      'spelling: travelling → traveling',
      'spelling: jeopardised → jeopardized',
    ],
    'a time put right as one word': [
      'The plane left at 16:12:10 for Sorrenay.',
      'The plane left at 18:16:23 for Sorrenay.',
      'figure: 16:12:10 → 18:16:23',
    ],
    'a sentence said twice': [
      'So it is. We are ready. We are ready. Nobody doubts it in Halvenia.',
      'So it is. We are ready. Nobody doubts it in Halvenia.',
      'falseStart: We are ready → ∅',
    ],
    'an address that became a title': [
      'Please see https://ports.example.org/en/harbor-fees-notice.html before you sail.',
      'Please see the Harbor Fees Notice before you sail.',
      'wording: https://ports.example.org/en/harbor-fees-notice.html → the Harbor Fees Notice',
    ],
    'signs with the words they stand between': [
      'The envoy left Port Almar, O.H. on Friday, and nobody knew it.',
      'The envoy left Port Almar OH on Friday - and nobody knew it.',
      'typographic: Almar, O.H. → Almar OH',
      'typographic: Friday, and → Friday - and',
    ],
    'a paragraph taken up into the one before': [
      'The vote was delayed.\n\nNobody was told.',
      'The vote was delayed. Nobody was told.',
      'typographic: delayed.\n\nNobody → delayed. Nobody',
    ],
  }
  for (const [name, [from, to, ...edits]] of Object.entries(cases)) {
    test(`shows ${name}`, () => {
      assert.deepEqual(linesOf(diffOf(from, to)), edits)
    })
  }

  test('classes each edit as in a quotation', () => {
    const from = 'We may sail. He paid 50 crowns. She reached the harbour in May. It is not over.'
    const to = 'We will sail. He paid 80 crowns. She reached the harbor in May. It is over.'
    assert.deepEqual(linesOf(diffOf(from, to)), [
      'modality: may → will',
      'figure: 50 → 80',
      'spelling: harbour → harbor',
      'negation: not → ∅',
    ])
  })

  test('counts what it lists, and lines wrapped anew without listing them', () => {
    const from = 'We met the “Harbor Council” today.\nThe fees are gone. Nobody pays.'
    const to = 'We met the "Harbor Council" today. The\nfees are gone.  Everybody sails.'
    const { counts, edits } = diffOf(from, to)
    assert.deepEqual(counts, {
      insert: 0,
      delete: 0,
      substitute: 1,
      typographic: 1,
      insertedWords: 2,
      deletedWords: 2,
      spacing: 2,
    })
    assert.deepEqual(
      edits.map((edit) => edit.class),
      ['typographic', 'negation'],
    )
  })

  test('shows a passage written anew as left out and put in', () => {
    const old =
      'The harbor stays closed until the pilots have had their say and every boat is checked for mines by the navy of Halvenia, which may take a month.'
    const anew =
      'Nobody needs a permit any longer: since Tuesday all piers in Port Almar take ships again, whoever owns them, and customs officers work through each night.'
    const { edits } = diffOf(
      page('A note.', old, 'That is all.'),
      page('A note.', anew, 'That is all.'),
    )
    assert.deepEqual(
      edits.map(({ op, source, draft }) => [op, source?.text ?? draft?.text]),
      [
        ['delete', old.slice(0, -1)],
        ['insert', anew.slice(0, -1)],
      ],
    )
  })

  test('takes no tag for a word', () => {
    const from = '# Remarks\n\n**MINISTER ODA:** The ship is from Sorrenay, I am told.'
    const to =
      '# Remarks\n\n**MINISTER ODA:** The ship is from <s>Sorrenay</s> \\[Ombrasa\\], I am told.'
    assert.deepEqual(linesOf(diffOf(from, to)), [
      'typographic 0: from Sorrenay → from <s>Sorrenay',
      'name 0: ∅ → Ombrasa',
    ])
  })

  test('finds nothing between a text and itself', () => {
    const text = page('MINISTER ODA: We sail.', 'QUESTION: When?', 'MINISTER ODA: On Friday.')
    const { edits, labels, metadata } = diffOf(text, text)
    assert.deepEqual([edits, labels, metadata], [[], [], []])
  })
})

describe('the turns of two revisions', () => {
  const briefing = [
    'MR RASKER: Good morning. The minister has a few minutes for you today.',
    'QUESTION: When will the harbor be open to the ferries again?',
    'MINISTER ODA: We hope to open it before the spring, if the pilots agree to it.',
    'QUESTION: And who pays for the pilots of the smaller ferries this year?',
    'MINISTER ODA: The council pays. Thank you all.',
  ]
  const changed = (at: number, from: string, to: string): string[] =>
    briefing.map((line, k) => (k === at ? line.replace(from, to) : line))

  test('a label corrected is an edit of the label, and the turn is the same', () => {
    const misprinted = changed(2, 'MINISTER', 'MINSTER')
    const diff = diffOf(page(...misprinted), page(...briefing))
    assert.deepEqual(linesOf(diff), ['wording label 2: MINSTER → MINISTER'])
    assert.deepEqual(
      diff.labels.map(({ from, to, kind }) => [from.turn, from.text, to.turn, to.text, kind]),
      [[2, 'MINSTER ODA', 2, 'MINISTER ODA', 'wording']],
    )
  })

  test('a turn given to another speaker is an edit of the label', () => {
    const diff = diffOf(page(...briefing), page(...changed(4, 'MINISTER ODA', 'MR RASKER')))
    assert.deepEqual(linesOf(diff), ['name label 4: MINISTER ODA → MR RASKER'])
    assert.deepEqual(
      diff.labels.map(({ from, to, kind }) => [from.text, to.text, kind]),
      [['MINISTER ODA', 'MR RASKER', 'speaker']],
    )
  })

  test('an answer that was missing is put in as one turn', () => {
    const gap = briefing.filter((_, k) => k !== 2)
    assert.deepEqual(linesOf(diffOf(page(...gap), page(...briefing))), [
      `insertion turn 2: ∅ → ${briefing[2]?.slice(0, -1)}`,
    ])
  })

  test('an answer that was inaudible takes the place of its note', () => {
    const gap = changed(4, 'The council pays.', '(Inaudible.)')
    assert.deepEqual(linesOf(diffOf(page(...gap), page(...briefing))), [
      'omission note 4: (Inaudible.) → ∅',
      'insertion 4: ∅ → The council pays',
    ])
  })

  test('no edit runs from one turn into the next', () => {
    const cut = [...briefing]
    cut[1] = 'QUESTION: When will the harbor be closed to every boat?'
    cut[2] =
      'MINISTER ODA: Never, and we hope to open it before the spring, if the pilots agree to it.'
    assert.deepEqual(linesOf(diffOf(page(...briefing), page(...cut))), [
      'wording 1: open → closed',
      'wording 1: the ferries again → every boat',
      'negation 2: ∅ → Never, and',
      'typographic 2: We → we',
    ])
  })

  test('a turn that stands elsewhere is said to be moved', () => {
    const [first, second, third, fourth, fifth] = briefing
    const later = page(...([first, fourth, fifth, second, third] as string[]))
    const diff = diffOf(page(...briefing), later)
    const moved = diff.edits.filter((edit) => edit.moved !== undefined)
    assert.deepEqual(
      moved.map(({ op, turn, moved: other }) => [op, turn.source ?? turn.draft, other]).sort(),
      [
        ['delete', 3, 1],
        ['insert', 1, 3],
      ],
    )
  })
})

describe('what is known of two revisions', () => {
  test('is compared apart from their texts', () => {
    const text = 'The council met today. It will meet again.'
    const from = documentOf(text, {
      title: 'Meeting At the Harbor',
      date: { value: '2031-03-04', precision: 'day', basis: 'given' },
    })
    const to = documentOf(text, {
      title: 'Meeting at the Harbor',
      date: { value: '2031-03-05', precision: 'day', basis: 'given' },
      publisher: 'Harbor Council',
    })
    assert.deepEqual(diffRevisions(from, to).metadata, [
      {
        field: 'title',
        from: 'Meeting At the Harbor',
        to: 'Meeting at the Harbor',
        isTypographic: true,
      },
      { field: 'date', from: '2031-03-04', to: '2031-03-05', isTypographic: false },
      { field: 'publisher', to: 'Harbor Council', isTypographic: false },
    ])
  })
})

/** Transcripts of few words, so that much is repeated and little is unique. */
const transcript = fc
  .array(
    fc.record({
      label: fc.constantFrom('MINISTER ODA: ', 'QUESTION: ', 'MR RASKER: ', ''),
      words: fc.array(
        fc.constantFrom(
          'we',
          'sail',
          'The',
          'harbor',
          'no.',
          '“open”',
          '(Laughter.)',
          'of',
          'U.S.',
          '3.5',
        ),
        { maxLength: 12 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((turns) => turns.map(({ label, words }) => `${label}${words.join(' ')}`).join('\n\n'))

test('the edits of any two texts lead from the one to the other', () => {
  fc.assert(
    fc.property(transcript, transcript, (from, to) => {
      diffOf(from, to)
    }),
  )
})

test('no edit of words leaves its turn', () => {
  fc.assert(
    fc.property(transcript, transcript, (from, to) => {
      const { edits, alignment } = diffOf(from, to)
      for (const { class: kind, source, draft } of edits) {
        if (kind === 'typographic') continue
        for (const [words, side] of [
          [alignment.from, source],
          [alignment.to, draft],
        ] as const) {
          if (side === undefined) continue
          const turns = words.turns.filter((_, i) => {
            const start = words.starts[i] as number
            return start >= side.span.start && start < side.span.end
          })
          assert.equal(new Set(turns).size, 1)
        }
      }
    }),
  )
})
