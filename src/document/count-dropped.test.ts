import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countDropped } from './count-dropped.ts'

test('words left out are counted by reason, the most first, and signs are none', () => {
  assert.deepEqual(
    countDropped([
      { reason: 'caption', text: 'A lamp.' },
      { reason: 'furniture', text: '# # #' },
      { reason: 'related', text: 'Who holds\nthe key?' },
      { reason: 'furniture', text: 'Share' },
      { reason: 'caption', text: 'Oil drums — in May.' },
    ]),
    [
      { reason: 'caption', words: 6 },
      { reason: 'related', words: 4 },
      { reason: 'furniture', words: 1 },
    ],
  )
  assert.deepEqual(countDropped([{ reason: 'furniture', text: '***' }]), [])
})
