import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import type { Event } from '../event/event.ts'
import type { Evidence } from '../row.ts'
import type { Commitment } from './commitment.ts'
import { settleCommitments } from './settle-commitments.ts'

let made = 0

const plan = commitment('meet Foreign Minister Teskel in Averholt next week', '2024-09-10', {
  type: 'plan',
  deadline: { span: words('next week'), from: '2024-09-16', to: '2024-09-22', timex: '2024-W38' },
})

test('a meeting that was announced and took place is fulfilled, by the words that tell it', () => {
  const talks = meeting('2024-09-18', ['Ilsabet Corvane', 'Joram Teskel'])
  const [row] = settleCommitments([plan], [talks])
  assert.equal(row?.status, 'fulfilled')
  assert.equal(row?.possible, true)
  assert.deepEqual(row?.statusEvidence, [talks.mentions[0]?.span])
})

const deadlines: Record<string, Commitment['deadline']> = {
  'a day after which it was to be': {
    span: words('after October 20'),
    from: '2024-10-20',
    timex: '2024-10-20',
  },
  'an hour of the day': {
    span: words('at three'),
    from: '2024-10-25T15:00',
    to: '2024-10-25T15:00',
    timex: '2024-10-25T15:00',
  },
}
for (const [name, deadline] of Object.entries(deadlines))
  test(`a meeting is fulfilled at ${name}`, () => {
    const talks = meeting('2024-10-25', ['Ilsabet Corvane', 'Joram Teskel'])
    const announced = commitment('meet Foreign Minister Teskel in Averholt', '2024-09-10', {
      type: 'plan',
      ...(deadline === undefined ? {} : { deadline }),
    })
    assert.equal(settleCommitments([announced], [talks])[0]?.status, 'fulfilled')
  })

const others: Record<string, Event> = {
  'with somebody else': meeting('2024-09-18', ['Ilsabet Corvane', 'Nadira Quell']),
  'of somebody else': meeting('2024-09-18', ['Pieter Lindqvar', 'Joram Teskel']),
  'before it was announced': meeting('2024-09-09', ['Ilsabet Corvane', 'Joram Teskel']),
  'after the time that was named': meeting('2024-10-18', ['Ilsabet Corvane', 'Joram Teskel']),
}
for (const [name, event] of Object.entries(others)) {
  test(`a meeting ${name} settles nothing`, () => {
    assert.equal(settleCommitments([plan], [event])[0]?.status, 'open')
  })
}

test('the same side saying the opposite later contradicts, and not before', () => {
  const promise = commitment('keep a Halvenian pilot on every bridge', '2024-07-02')
  const turn = commitment('keep a Halvenian pilot on every bridge', '2024-10-01', {
    polarity: 'negative',
  })
  const [first, second] = settleCommitments([promise, turn], [])
  assert.equal(first?.status, 'contradicted')
  assert.deepEqual(first?.statusEvidence, [turn.evidence[0]])
  assert.equal(second?.status, 'open')
})

test('another day for the same act supersedes', () => {
  const day = (to: string): Partial<Commitment> => ({
    deadline: { span: words('then'), to, timex: to },
  })
  const [first] = settleCommitments(
    [
      commitment('reopen the northern harbor', '2024-07-02', day('2024-08-01')),
      commitment('reopen the northern harbor', '2024-07-30', day('2024-09-01')),
    ],
    [],
  )
  assert.equal(first?.status, 'superseded')
})

test('another side, another act and a condition leave a commitment open', () => {
  const promise = commitment('keep a Halvenian pilot on every bridge', '2024-07-02')
  for (const later of [
    commitment('keep a Halvenian pilot on every bridge', '2024-10-01', {
      polarity: 'negative',
      speaker: 'Joram Teskel',
    }),
    commitment('keep a Halvenian pilot out of court', '2024-10-01', { polarity: 'negative' }),
    commitment('keep a Halvenian pilot on every bridge', '2024-10-01', {
      polarity: 'negative',
      condition: { kind: 'if', span: words('if it rains') },
    }),
  ])
    assert.equal(settleCommitments([promise, later], [])[0]?.status, 'open')
})

test('what a person or a rule has settled stays', () => {
  const done = commitment('keep a Halvenian pilot on every bridge', '2024-07-02', {
    status: 'fulfilled',
  })
  const turn = commitment('keep a Halvenian pilot on every bridge', '2024-10-01', {
    polarity: 'negative',
  })
  assert.equal(settleCommitments([done, turn], [])[0]?.status, 'fulfilled')
})

function words(text: string): Evidence {
  return { document: 'drast-talks' as DocumentId, start: 0, end: text.length, text }
}

function commitment(action: string, date: string, rest: Partial<Commitment> = {}): Commitment {
  made++
  return {
    id: `c${made}`,
    evidence: [words(`We will ${action}.`)],
    type: 'promise',
    speaker: 'Ilsabet Corvane',
    level: 'direct',
    action: { span: words(action) },
    strength: 'strong',
    polarity: 'positive',
    status: 'open',
    date,
    ...rest,
  }
}

function meeting(day: string, participants: readonly string[]): Event {
  made++
  const span = words(`${participants.join(' and ')} met in Averholt.`)
  return {
    id: `e${made}`,
    evidence: [span],
    kind: 'meeting',
    title: span.text,
    participants,
    date: { from: day, to: day, precision: 'day' },
    status: 'happened',
    mentions: [{ span, status: 'happened', stance: 'official' }],
    corroboration: 1,
    conflicts: [],
  }
}
