import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding, transcriptOf } from '../../test/support/one-quotation.ts'
import type { Verdict } from '../verbale.ts'

const availability = transcriptOf(
  'The keepers want lamps and oil. I told them so in the spring, and I told them so in the fall, when the barges were already frozen in.\n\nNobody has counted the drifting nets. A net that drifts is a net that somebody wanted.',
)

interface Case {
  readonly draft: string
  readonly verdict: Verdict
  /** Words that must stand in the notes. */
  readonly says: string
}

const cases: Record<string, Case> = {
  'words that the occasion does not have': {
    draft:
      'Foreign Minister Ilsabet Corvane told a news conference on September 18, 2024, that “herring will be free for all until the spring.”',
    verdict: 'notOnRecord',
    says: 'these words are not in it',
  },
  'a few words that the occasion has apart from each other': {
    draft:
      'At a news conference on September 18, 2024, Foreign Minister Ilsabet Corvane stressed the need for “oil” and an end to “drifting.”',
    verdict: 'notHeld',
    says: '“oil” or “drifting” by itself shows too little',
  },
}

const contractions: Record<string, string> = {
  'a contraction among three words': "Nets don't drift",
  'a contraction at the head of a few words': "It's not a surprise",
  'a contraction at their end': "The nets won't",
}

for (const [name, words] of Object.entries(contractions)) {
  test(`finds ${name}`, () => {
    const record = transcriptOf('Nets do not drift. It is not a surprise. The nets will not.')
    const { verdict, benign } = onlyFinding(
      checkAgainst([record], `“${words},” Ilsabet Corvane said.`),
    )
    assert.deepEqual([verdict, benign], ['altered', true])
  })
}

for (const [name, { draft, verdict, says }] of Object.entries(cases)) {
  test(name, () => {
    const finding = onlyFinding(checkAgainst([availability], draft))
    assert.equal(finding.verdict, verdict, finding.notes.join('\n'))
    assert.ok(finding.notes.join('\n').includes(says), finding.notes.join('\n'))
  })
}

test('tells of the sentences that one break hides in one note', () => {
  const { notes } = onlyFinding(
    checkAgainst(
      [availability],
      '“The keepers want lamps and oil,” Ilsabet Corvane said. “A net that drifts is a net that somebody wanted.”',
    ),
  )
  assert.deepEqual(notes, [
    'The marked omission hides 28 words: “I told them so in the spring, and I told them so in the fall, when the barges were already frozen in. Nobody has counted the drifting nets”; it hides a negation',
  ])
})
