import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Event } from './event.ts'
import { eventTitle } from './event-title.ts'

/** The kind of an event and who takes part, and its title. */
const cases: readonly (readonly [Event['kind'], readonly string[], string])[] = [
  ['visit', ['President Oda'], 'Visit by President Oda'],
  ['visit', ['President Oda', 'Jon Harga'], 'Visit: President Oda and Jon Harga'],
  ['call', ['President Oda', 'Jon Harga'], 'Call between President Oda and Jon Harga'],
  ['announcement', ['two Palvian diplomats'], 'Announcement: two Palvian diplomats'],
  ['militaryAct', ['Sorrenay'], 'Military act: Sorrenay'],
  ['militaryAct', [], 'Military act'],
]

for (const [kind, participants, title] of cases) {
  test(title, () => assert.equal(eventTitle({ kind, participants }), title))
}
