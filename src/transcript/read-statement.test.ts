import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../test/support/transcript.ts'
import { readPage } from '../format/registry.ts'
import { readStatement } from './read-statement.ts'

const words =
  'The two ministers agreed today that the ships which are loaded should sail before anything else is settled.'

/** Pages, and what they are: kind, whose words they give, and how that is known. */
const cases: Record<string, { readonly text: string; readonly is: string | undefined }> = {
  'a readout by its title': {
    text: page('Readout of Minister Oda’s Call with Minister Quell', words),
    is: 'readout',
  },
  'a readout that says whose words it gives': {
    text: page(
      'Minister Oda’s Call with Minister Quell',
      'The following is attributable to Spokesperson Odile Rasker:',
      words,
    ),
    is: 'readout by Odile Rasker (Spokesperson, stated)',
  },
  'a contact without a title': {
    text: page(
      'The following is attributable to Spokesperson Odile Rasker:',
      'Minister Oda spoke with Minister Quell today about the ships that lie at anchor off the coast.',
    ),
    is: 'readout by Odile Rasker (Spokesperson, stated)',
  },
  'a statement with its issuer': {
    text: page('Press Statement', 'SUNNIVA ODA, FOREIGN MINISTER', 'SEPTEMBER 18, 2024', words),
    is: 'statement by Sunniva Oda (Foreign Minister, stated)',
  },
  'a statement by its title': {
    text: page('Statement by Minister Sunniva Oda on the Ships', words),
    is: 'statement by Sunniva Oda (Minister, inferred)',
  },
  'a joint statement is nobody’s alone': {
    text: page('Joint Statement of Halvenia and Sorrenay', 'SUNNIVA ODA, FOREIGN MINISTER', words),
    is: 'communique',
  },
  'a speech': {
    text: page('Speech by President Ilse Tornqvist at the Harbor Museum', words),
    is: 'speech by Ilse Tornqvist (President, inferred)',
  },
  'a speech that opens with a roll of its guests': {
    text: page(
      'President: Ilse Tornqvist',
      'Mr. Chancellor, Senator Harga, Governor Lind, distinguished guests, pilots of the harbor:',
      words,
    ),
    is: 'speech by Ilse Tornqvist (President, stated)',
  },
  'prose that says nothing of itself': { text: page(words, words), is: undefined },
}

describe('an official text without turns', () => {
  for (const [name, { text, is }] of Object.entries(cases)) {
    test(name, () => {
      const statement = readStatement(readPage(text))
      const { kind, voice } = statement ?? {}
      const by = voice === undefined ? '' : ` by ${voice.name} (${voice.post}, ${voice.basis})`
      assert.equal(statement === undefined ? undefined : `${kind}${by}`, is)
    })
  }
})

test('keeps title, issuer and lead out of the words', () => {
  const text = page(
    'Minister Oda’s Call with Minister Quell',
    'The following is attributable to Spokesperson Odile Rasker:',
    words,
    'Share this page',
  )
  const read = readPage(text)
  const body = readStatement(read)?.body.map((index) => {
    const { start, end } = read.blocks[index]?.span ?? { start: 0, end: 0 }
    return text.slice(start, end)
  })
  assert.deepEqual(body, [words])
})
