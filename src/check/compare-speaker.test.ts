import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { type Facts, parseDocument } from '../verbale.ts'

const townHall = parseDocument({
  id: 'townHall',
  kind: 'jointRemarks',
  date: '2024-09-18',
  text: `ILSABET CORVANE: The lamps are lit and the keepers are fed.

ODILE CORVANE: She believes that any of us can row as well as the pilots, if not better.

JORAM TESKEL: I would sooner row to Averholt in a soup bowl than sign that paper.
`,
})

const FILLER = [
  'The hall was cold that night.',
  'Nobody had lit the stove.',
  'The soup was served late.',
  'A dog slept by the door.',
]

interface Case {
  readonly draft: string
  readonly attribution: Facts['attribution']
}

const cases: Record<string, Case> = {
  'a pronoun beside a relative who goes by the first name': {
    draft:
      'Ilsabet Corvane thanked the pilots. The hall was cold.\n\nOdile was proud of her.\n\n“She believes that any of us can row as well as the pilots, if not better,” she said.',
    attribution: 'unknown',
  },
  'a pronoun that may stand for another of the family': {
    draft:
      'Ilsabet Corvane thanked the pilots. The hall was cold.\n\n“She believes that any of us can row as well as the pilots, if not better,” she said.',
    attribution: 'unknown',
  },
  'a pronoun, a few paragraphs after the one who spoke was named': {
    draft: `Joram Teskel came alone. ${FILLER[0]}\n\n${FILLER[1]}\n\nSince Captain Tomas Velk left, ${FILLER[2]}\n\n${FILLER[3]}\n\n“I would sooner row to Averholt in a soup bowl than sign that paper,” he said.`,
    attribution: 'unknown',
  },
  'a name that is not the speaker’s': {
    draft:
      '“I would sooner row to Averholt in a soup bowl than sign that paper,” Ilsabet Corvane said.',
    attribution: 'other',
  },
  'a surname of which nothing is known': {
    draft: '“I would sooner row to Averholt in a soup bowl than sign that paper,” Velk said.',
    attribution: 'unknown',
  },
  'a surname that the record knows': {
    draft: '“I would sooner row to Averholt in a soup bowl than sign that paper,” Corvane said.',
    attribution: 'other',
  },
  'a surname that the draft gives in full elsewhere': {
    draft:
      'Captain Tomas Velk was there. “I would sooner row to Averholt in a soup bowl than sign that paper,” Velk said.',
    attribution: 'other',
  },
  'a pronoun in an excerpt that has lost the beginning of its first sentence': {
    draft:
      'who had thanked Ilsabet Corvane for the soup.\n\n“I would sooner row to Averholt in a soup bowl than sign that paper,” she said.',
    attribution: 'unknown',
  },
  'a pronoun for somebody else, and nobody else near': {
    draft:
      'Ilsabet Corvane came alone. The hall was cold.\n\n“I would sooner row to Averholt in a soup bowl than sign that paper,” she said.',
    attribution: 'other',
  },
}

for (const [name, { draft, attribution }] of Object.entries(cases)) {
  test(name, () => {
    const { facts, notes } = onlyFinding(checkAgainst([townHall], draft))
    assert.equal(facts.attribution, attribution, notes.join('\n'))
    // What could not be told is asked of the draft's own word.
    if (attribution === 'unknown')
      assert.match(notes[0] ?? '', /^Whether “(?:s?he|Velk)” is \w+ \w+ could/)
  })
}
