import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findEventWords } from './find-event-words.ts'

const isWorth = (sentence: string): boolean => findEventWords(sentence, false).length > 0

for (const sentence of [
  'President Harga welcomed Minister Oda to Averholt.',
  'She is here to welcome Minister Oda.',
  'He received a message from President Harga.',
  'They attended a convention in Drast.',
  'The convention in Drast will be held on Friday.',
  'They spoke after the signing of the “Strait Charter”.',
  'He came back to Averholt on Friday.',
  'Sorrenay freed two journalists on Monday.',
  'They attacked the consulate at dawn.',
  'They attacked a convoy at dawn.',
]) {
  test(`is worth a tree: ${sentence}`, () => assert.ok(isWorth(sentence)))
}

for (const sentence of [
  'We welcome the decision to go on.',
  'They will receive help in many forms.',
  'Recent events have shown it.',
  'As I told you in my message, it is late.',
  'The establishment of peaceful relations takes time.',
  'This came from Averholt.',
]) {
  test(`tells no event by any tree: ${sentence}`, () => assert.ok(!isWorth(sentence)))
}
