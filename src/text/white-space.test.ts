import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldSpaces, isBlank } from './white-space.ts'

test('white space is what trimming removes', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    assert.equal(isBlank(unit), String.fromCharCode(unit).trim() === '', unit.toString(16))
  }
})

test('folds runs of white space to one space', () => {
  assert.equal(foldSpaces(' \n five\u00a0\t hours\r\n'), 'five hours')
  assert.equal(foldSpaces(' '), '')
})
