import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { citationKey } from './citation-key.ts'

/** Speaker | title, and the key for 2024. */
const keys: Readonly<Record<string, string>> = {
  'Ilsabet Corvane | On the Price of Bread': 'corvane2024price',
  'Ilsabet Corvane | Remarks by Foreign Minister Ilsabet Corvane on Pilots': 'corvane2024pilots',
  'Ilsabet Corvane | Press Availability of Foreign Minister Ilsabet Corvane': 'corvane2024press',
  'Ilsabet Corvane | "We Will Not Wait"': 'corvane2024wait',
  'Ilsabet Corvane | Odile Rasker’s Farewell': 'corvane2024odile',
  'Ilsabet Corvane | 41 Ships': 'corvane2024ships',
  'Ilsabet Corvane | Halvenia/Sorrenay Talks': 'corvane2024halvenia',
  'Ilsabet Corvane | ': 'corvane2024speech',
  'Elin von der Härga-Brøsk | Tides': 'hargabrosk2024tides',
  'Senior Harbor Official | Tides': 'senior2024tides',
  ' | Tides': 'anon2024tides',
  'Эльза Харга | Проливы': 'anon2024speech',
}

describe('a citation key', () => {
  for (const [given, expected] of Object.entries(keys)) {
    test(given, () => {
      const [name = '', title = ''] = given.split(' | ')
      const key = citationKey({
        id: 'tides',
        revision: 1,
        kind: 'speech',
        ...(title === '' ? {} : { title }),
        date: { value: '2024', precision: 'year' },
        participants: [],
        passage: { ...(name === '' ? {} : { speaker: { name, basis: 'stated' } }) },
      })
      assert.equal(key, expected)
    })
  }
})
