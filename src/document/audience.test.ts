import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addressesHearers, hasNumberedParagraphs, isSummaryRecord } from './audience.ts'

const toHearers: Record<string, readonly [boolean, string]> = {
  'a chair and an own delegation': [true, 'Mr. President, my delegation is glad.'],
  'an assembly twice': [true, 'We come to this Assembly. Let this Assembly hear us.'],
  'a chair in German': [true, 'Herr Präsident! Wir sind da. Ja, Herr Präsident, wir bleiben.'],
  'a chair in Spanish': [true, 'Señor Presidente: gracias. Sí, señor Presidente, gracias.'],
  'a message to a house': [true, 'To the Council and the Chamber of Deputies:'],
  'one address, as where a mark is missing': [false, 'Our country waits, she said.'],
  'a president of whom one speaks': [false, 'Mr. President Orm met our Mr. President Tesk.'],
  'a report': [false, 'The president told the assembly that his delegation would stay.'],
}

describe('words to hearers', () => {
  for (const [name, [expected, text]] of Object.entries(toHearers)) {
    test(name, () => assert.equal(addressesHearers([text]), expected))
  }
})

const summaries: Record<string, readonly [boolean, string]> = {
  'a name in capitals with a country': [true, 'Mr. ODA (Halvenia) said that the pact held.'],
  'a numbered paragraph': [true, '12. Miss HARGA recalled the year of the flood.'],
  'an ordinary name': [true, 'Sir Kaspar Orm stated that his country had waited.'],
  'a name without an honorific': [false, 'Sunniva Oda said that the pact held.'],
  'a post': [false, 'The minister said that the pact held.'],
  'a thing that is done': [false, 'Mr. Oda arrived in Averholt on Monday.'],
}

describe('a summary record', () => {
  for (const [name, [expected, text]] of Object.entries(summaries)) {
    test(name, () => assert.equal(isSummaryRecord(text), expected))
  }
})

describe('numbered paragraphs', () => {
  const numbered = (...numbers: readonly number[]): string[] =>
    numbers.map((number) => `${number}. The harbor stays open.`)
  const cases: Record<string, readonly [boolean, readonly string[]]> = {
    'one after another': [true, numbered(12, 13, 14, 15, 16)],
    'with one between that has none': [
      true,
      [...numbered(1, 2), 'So it is.', ...numbered(3, 4, 5)],
    ],
    'a list of three points': [false, numbered(1, 2, 3)],
    'years that open sentences': [false, numbered(1946, 1950, 1951, 1970, 1980)],
  }
  for (const [name, [expected, paragraphs]] of Object.entries(cases)) {
    test(name, () => assert.equal(hasNumberedParagraphs(paragraphs), expected))
  }
})
