import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packModel, packModels, unpackModel, unpackModels } from './packed-models.ts'

const cases: Readonly<Record<string, readonly [written: string, packed: string]>> = {
  'two outcomes by the weights of the second': [
    'none event\nverb=sail -27 27\nverb=say 27 -27\n',
    'none event\n0verb=sail X\n7y F\n',
  ],
  'a weight for each of three outcomes': [
    'done planned denied\naux=did 60 -60 0\naux=will -90 90 3\n',
    'done planned denied\n0aux=did e;O\n4will 1oP\n',
  ],
}

for (const [name, [written, packed]] of Object.entries(cases))
  test(`packs and unpacks ${name}`, () => {
    assert.equal(packModel(written), packed)
    assert.equal(unpackModel(packed), written)
  })

test('keeps weights to two hundredths, and leaves out what weighs nothing', () => {
  const packed = packModel('none event\nn=dues -1 1\nn=harbor -76 76\n')
  assert.equal(unpackModel(packed), 'none event\nn=harbor -75 75\n')
})

test('refuses a character that stands for no weight', () => {
  assert.throws(() => unpackModel('none event\n0verb=sail é\n'), /Invalid weight "é"/)
})

test('keeps models by their names', () => {
  const models = {
    gate: 'none event\nverb=sail -27 27\n',
    kind: 'visit call\nn=ring -60 60\n',
  }
  assert.deepEqual(unpackModels(packModels(models), ['gate', 'kind']), models)
  assert.throws(() => unpackModels(packModels(models), ['link']), /No model "link", but gate, kind/)
})
