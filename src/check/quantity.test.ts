import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuantity } from './quantity.ts'

const same: Readonly<Record<string, readonly string[]>> = {
  '25': ['25', 'twenty five'],
  '12': ['12', 'a dozen', 'twelve'],
  '720 minutes': ['half a day', 'twelve hours', '720 minutes'],
  '90 minutes': ['ninety minutes', 'an hour and a half', 'one and a half hours'],
  '41 percent': ['41 percent', 'forty one per cent', '41 %'],
  '2500000000000': ['$ 2.5 trillion', '2500 billion dollars'],
}

for (const [key, forms] of Object.entries(same)) {
  for (const form of forms) {
    test(`${form} is ${key}`, () => {
      const words = form.split(' ')
      const found = readQuantity(words, 0)
      assert.equal(found?.key, key)
      assert.equal(found.count, words.length)
    })
  }
}

const none = ['a ship', 'one of us', 'the twelfth', 'and two', '']

for (const words of none) {
  test(`no quantity begins “${words}”`, () => {
    assert.equal(readQuantity(words.split(' '), 0), undefined)
  })
}
