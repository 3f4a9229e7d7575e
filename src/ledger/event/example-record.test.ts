import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleRecord } from '../../../test/support/example-record.ts'
import type { Event } from './event.ts'
import { eventMentionsOf } from './event-mentions-of.ts'
import { mergeEvents } from './merge-events.ts'

const events = mergeEvents(exampleRecord().flatMap((spoken) => eventMentionsOf(spoken)))

test('the talks of two ministers are one event of the documents that tell it', () => {
  const talks = telling('talked without notes')
  assert.ok(talks)
  assert.equal(talks.status, 'happened')
  assert.equal(talks.date?.from, '2024-09-18')
  for (const name of ['Corvane', 'Teskel'])
    assert.ok(
      talks.participants.some((participant) => participant.includes(name)),
      name,
    )
  assert.equal(talks, telling('Wednesday’s talks') ?? telling("Wednesday's talks"))
})

test('two calls of the same ministers on two days stay two', () => {
  const [first, second] = [telling('telephoned me last night'), telling('spoke by telephone')]
  assert.ok(first && second)
  assert.notEqual(first, second)
  assert.deepEqual([first.date?.from, second.date?.from], ['2024-09-17', '2024-09-19'])
  assert.equal(first.kind, 'call')
})

test('consultations that go on are no meeting of a day', () => {
  const talks = telling('Technical consultations')
  assert.equal(talks?.status, 'ongoing')
})

test('a captain who reads a rule is no event', () => {
  assert.equal(telling('A rule is keeping them there'), undefined)
})

function telling(words: string): Event | undefined {
  return events.find(({ mentions }) => mentions.some(({ span }) => span.text.includes(words)))
}
