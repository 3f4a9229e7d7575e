import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from '../verbale.ts'

/** An interview, its title first: questions with a mark before and behind, and answers. */
function interview(title: string, mark: string, questions: readonly string[]): string {
  const answers = [
    'I expect it to open on Monday.\n\nThe pilots told me so.',
    'The ministry pays, and I sign the bills.',
    'My view is that the tariff stays.',
    'I will go home.',
  ]
  const lines = questions.map(
    (question, k) => `${mark}${question}${mark.startsWith('#') ? '' : mark}\n\n${answers[k % 4]}`,
  )
  return `# ${title}\n\nAverholt, June 4, 2031\n\n${lines.join('\n\n')}\n`
}

const QUESTIONS = [
  'Minister, when will the strait open?',
  'Who pays for the pilots?',
  'There is talk of a new tariff.',
  'And what comes next?',
]
const asked = QUESTIONS.filter((question) => question.endsWith('?'))

/** How questions are set, and who is said to answer them. */
const cases: Record<string, readonly [text: string, name: string | undefined]> = {
  'bold questions': [
    interview('Interview with Foreign Minister Sunniva Oda', '**', QUESTIONS),
    'Sunniva Oda',
  ],
  'questions in italics': [interview('“The Strait Will Open Again”', '*', QUESTIONS), undefined],
  'questions as headings': [
    interview('Sunniva Oda in an interview with The Drast Courier', '### ', asked),
    'Sunniva Oda',
  ],
}

describe('an interview without labels', () => {
  for (const [name, [text, answerer]] of Object.entries(cases)) {
    test(name, () => {
      const { document } = parseDocument({ text })
      const questions = document.turns.filter(({ role }) => role === 'press')
      assert.deepEqual(
        questions.map(({ spans }) =>
          spans.map((s) => document.text.slice(s.start, s.end)).join(' '),
        ),
        name.endsWith('headings') ? asked : QUESTIONS,
      )
      const answers = document.turns.filter(({ role }) => role === 'principal')
      assert.equal(answers.length, questions.length)
      for (const { speaker } of answers) {
        assert.equal(speaker?.name, answerer)
        if (answerer !== undefined) assert.equal(speaker?.basis, 'inferred')
      }
      assert.equal(document.kind, 'interview')
      assert.equal(document.problems[0]?.code, 'turnsInferred')
    })
  }
})

/** Pages that are set like one. */
const others: Record<string, string> = {
  'answers to frequent questions': `# Fees for Pilots

### Who needs a pilot?

Every ship that passes the strait needs a pilot.

### What does it cost?

A pilot costs nine crowns.

### Where is it paid?

The harbor office takes the money.
`,
  'a report with bold subheads': `# The Strait Opens

The strait will open on Monday, the ministry said. "I am ready," Minister Oda said.

**Who pays?**

The ministry will pay for the pilots, she said.

**A long dispute**

The dispute began in May.

**What next?**

Talks go on in June, and "I will be there," she said.
`,
}

describe('no interview is made of', () => {
  for (const [name, text] of Object.entries(others)) {
    test(name, () => assert.deepEqual(parseDocument({ text }).document.turns, []))
  }
})
