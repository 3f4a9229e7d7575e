import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UnreadableError } from '../document/unreadable-error.ts'
import { Extractor } from './extractor.ts'

const source = (words: string): string =>
  JSON.stringify({ turns: [{ speaker: 'Oda', text: words }] })

test('one extractor extracts one source after the other', async () => {
  const extractor = new Extractor()
  try {
    for (const words of ['We sail.', 'We sail soon.', 'We sail today.']) {
      const [extracted] = (await extractor.extract(source(words))) ?? []
      assert.equal(extracted?.page.text, `Oda: ${words}`)
    }
  } finally {
    await extractor.close()
  }
})

test('an extractor goes on after sources that cannot be read', async () => {
  const extractor = new Extractor()
  try {
    for (let k = 0; k < 3; k++) {
      await assert.rejects(async () => extractor.extract('{"name": "no speech"}'), UnreadableError)
    }
    const [extracted] = (await extractor.extract(source('We sail.'))) ?? []
    assert.equal(extracted?.page.text, 'Oda: We sail.')
  } finally {
    await extractor.close()
  }
})

test('a text is not extracted', () => {
  assert.equal(new Extractor().extract('MINISTER ODA: We sail.'), undefined)
})
