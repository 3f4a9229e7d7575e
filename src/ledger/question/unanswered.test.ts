import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import type { PartStatus, Question } from './question.ts'
import { unanswered } from './unanswered.ts'

const rows = [
  question(
    'Petra Lunding',
    ['Mirela Oda'],
    [
      ['Will the ferries sail?', 'declined'],
      ['Who pays the pilots?', 'answered'],
    ],
  ),
  question(
    'Petra Lunding',
    ['Mirela Oda', 'Joren Harga'],
    [['When do the ferries come back?', 'notAnswered']],
  ),
  question(undefined, undefined, [['Is the pier safe?', 'answerMissing']]),
  question('Idris Vannoy', ['Joren Harga'], [['What is the toll?', 'partial']]),
]

describe('what was asked and not answered', () => {
  const view = unanswered(rows)

  test('is listed in order, with the questions it belongs to', () => {
    assert.deepEqual(
      view.parts.map(({ question, part }) => [question.asker?.name, part.span.text]),
      [
        ['Petra Lunding', 'Will the ferries sail?'],
        ['Petra Lunding', 'When do the ferries come back?'],
        [undefined, 'Is the pier safe?'],
      ],
    )
  })

  test('is counted against all that was asked, and by what became of it', () => {
    assert.equal(view.outOf, 5)
    assert.deepEqual(view.byStatus, { declined: 1, notAnswered: 1, answerMissing: 1 })
  })

  test('is grouped by who asked and by who was asked, those without a name last', () => {
    assert.deepEqual(view.byAsker, [
      { name: 'Petra Lunding', count: 2, outOf: 3 },
      { count: 1, outOf: 1 },
    ])
    assert.deepEqual(view.byAsked, [
      { name: 'Mirela Oda', count: 2, outOf: 3 },
      { name: 'Joren Harga', count: 1, outOf: 2 },
      { count: 1, outOf: 1 },
    ])
  })

  test('is grouped by the words that several such parts share', () => {
    assert.deepEqual(view.byTopic, [{ name: 'ferries', count: 2, outOf: 2 }])
  })
})

test('no questions, nothing unanswered', () => {
  const view = unanswered([])
  assert.equal(view.outOf, 0)
  assert.deepEqual(view.byAsker, [])
})

function question(
  name: string | undefined,
  asked: readonly string[] | undefined,
  parts: readonly (readonly [text: string, status: PartStatus])[],
): Question {
  const document = 'averholt' as DocumentId
  const text = parts.map(([words]) => words).join(' ')
  return {
    id: `q ${text}`,
    evidence: [{ document, start: 0, end: text.length, text }],
    ...(name === undefined ? {} : { asker: { name, basis: 'inferred' } }),
    turns: [1],
    ...(asked === undefined ? {} : { asked }),
    parts: parts.map(([words, status]) => ({
      span: { start: 0, end: words.length, text: words },
      status,
      answers: [],
    })),
    premises: [],
  }
}
