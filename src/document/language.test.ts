import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument } from '../verbale.ts'

const ENGLISH =
  'We have counted the lamps of the northern shore twice, and the keepers will not get any more oil from us this year.'
const SPANISH =
  'Hemos contado las lámparas de la costa dos veces y los guardianes no tendrán más aceite este año, pero nos vamos a ver.'

/** Contributions, with the language that a turn is said to be in when it is not that of the document. */
const turns: Record<string, readonly [string, string | undefined]> = {
  'in the language of the document': [ENGLISH, undefined],
  'in another language': [SPANISH, 'es'],
  'of which only a note tells the language': ['(Speaks Spanish.) (No translation provided.)', 'es'],
  'with a few words and a note': ['(In Arabic.) Shukran.', 'ar'],
  'of an interpreter, in the language of the rendering': [
    `(Via interpreter) ${ENGLISH}`,
    undefined,
  ],
  'with a note, and words in the language of the document': [
    `(Speaks Spanish.) ${ENGLISH}`,
    undefined,
  ],
  'too short to tell': ['Bueno. Danke. Merci.', undefined],
}

for (const [name, [said, language]] of Object.entries(turns)) {
  test(`tells the language of a turn ${name}`, () => {
    const { document } = parseDocument({
      text: `MINISTER ODA: ${ENGLISH}\n\nMINISTER HARGA: ${said}\n\nMINISTER ODA: ${ENGLISH}\n`,
    })
    assert.equal(document.language, 'en')
    const turn = document.turns.find(({ label }) => label?.text === 'MINISTER HARGA')
    assert.ok(turn)
    assert.equal(turn.language, language)
  })
}

const hinted: Record<string, readonly [string, string, string | undefined]> = {
  'words against what the file says': ['fr', ENGLISH, 'en'],
  'what the file says, where the words tell nothing': ['cs-CZ', 'Oda Harga Teskel', 'cs'],
  'a tag of three letters': ['ger', 'Oda Harga Teskel', 'de'],
  'what the file says, between languages that are much alike': [
    'nb',
    'Vi har talt lampene to ganger, og vokterne i nord får ikke mer olje av oss, men det er ikke det eneste.',
    'nb',
  ],
  'nothing, where nothing tells it': ['', 'Oda Harga Teskel', undefined],
}

for (const [name, [tag, words, language]] of Object.entries(hinted)) {
  test(`takes for the language ${name}`, () => {
    const { document } = parseDocument({ text: `---\nlanguage: "${tag}"\n---\n\n${words}\n` })
    assert.equal(document.language, language)
    const rules = document.recognized.filter(({ field }) => field === 'language')
    assert.equal(rules.length, language === undefined ? 0 : 1)
  })
}

test('a text in another language says what is not told of it, and one in English does not', () => {
  const codes = (text: string): string[] =>
    parseDocument({ text }).document.problems.map(({ code }) => code)
  assert.ok(codes(SPANISH).includes('languageNotKnown'))
  assert.ok(!codes(ENGLISH).includes('languageNotKnown'))
})
