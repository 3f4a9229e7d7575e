import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPublisher, publisherName } from './header-line.ts'

const named: Readonly<Record<string, string>> = {
  'Ministry of Foreign Affairs of Halvenia': 'Ministry of Foreign Affairs of Halvenia',
  'H.L. Department of State': 'H.L. Department of State',
  'press service of the chancellery': 'press service of the chancellery',
  'Ministry of the Sea | News | Contact': 'Ministry of the Sea',
  'DEPARTMENT OF THE SEA,': 'DEPARTMENT OF THE SEA',
}
for (const [line, name] of Object.entries(named)) {
  test(`names who publishes: ${line}`, () => {
    assert.ok(isPublisher(line))
    assert.equal(publisherName(line), name)
  })
}

const none = [
  '14. The Government of Halvenia welcomes the opening of the straits',
  '7. Commission on the Straits',
  'The Government of Halvenia advocates the early and complete withdrawal of every foreign ship from the',
  'Good evening. Be seated at the White House. [Laughter]',
  'You have come to the chancellery in the rain',
  'what the ministry is for',
  'The ministry closed.',
]
for (const line of none) {
  test(`names nobody who publishes: ${line}`, () => assert.ok(!isPublisher(line)))
}
