import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { englishParser } from './english-model.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { RELATIONS } from './relation.ts'
import { TAGS } from './tag.ts'
import { tokenize } from './token.ts'
import { LONGEST_SENTENCE } from './word-features.ts'

/**
 * Sentences of reports, and arcs that must be found in them: a word, its relation, its head. A word with
 * a slash must have the tag behind it. What the sentence leaves open to a reader is not asked for.
 */
const cases: Record<string, string[]> = {
  'Oda said the ports would close on Monday.': [
    'said/VBD root',
    'Oda/NNP nsubj said',
    'ports/NNS nsubj close',
    'close/VB ccomp said',
  ],
  'Talks resumed in Drast on Monday.': ['resumed/VBD root', 'Talks/NNS nsubj resumed'],
  'Supports expanded trade with Palvia.': ['Supports/VBZ root', 'trade obj Supports'],
  'The minister warned that Sorrenay would not pay.': [
    'warned/VBD root',
    'minister nsubj warned',
    'pay ccomp warned',
    'that mark pay',
    'not advmod pay',
  ],
  'The president of Halvenia told reporters that the talks had failed.': [
    'told/VBD root',
    'president nsubj told',
    'Halvenia nmod president',
    'failed/VBN ccomp told',
    'talks nsubj failed',
  ],
  'The report was rejected by six states.': [
    'rejected/VBN root',
    'report/NN nsubjpass rejected',
    'was auxpass rejected',
    'states/NNS obl rejected',
  ],
  'She asked whether the army had left the city.': [
    'asked/VBD root',
    'She/PRP nsubj asked',
    'left ccomp asked',
    'whether mark left',
    'city obj left',
  ],
  'Harga wants to sign the treaty.': ['wants/VBZ root', 'Harga nsubj wants', 'sign/VB xcomp wants'],
  'The court ruled on Friday and the ministers agreed.': [
    'ruled/VBD root',
    'agreed/VBD conj ruled',
    'ministers nsubj agreed',
  ],
  'Opponents of the plan, which was rejected last year, say the government has no money.': [
    'say root',
    'Opponents nsubj say',
    'has/VBZ ccomp say',
    'government nsubj has',
  ],
  'Harga, a doctor, denied the charge.': [
    'denied/VBD root',
    'Harga nsubj denied',
    'doctor appos Harga',
  ],
}

for (const [text, arcs] of Object.entries(cases)) {
  test(`finds the clauses of: ${text}`, () => {
    const found = new Set(arcsOf(text))
    for (const arc of arcs) assert.ok(found.has(arc), `${arc}, but found ${[...found].join('; ')}`)
  })
}

test('a sentence without words has no tree', () => {
  assert.equal(parse('').length, 0)
})

test('a sentence too long to be parsed is cut', () => {
  const text = 'Oda said that '.repeat(LONGEST_SENTENCE)
  assert.equal(parse(text).length, LONGEST_SENTENCE)
})

test('what was parsed before changes nothing', () => {
  const text = 'Oda said the ports would close on Monday.'
  const first = parse(text)
  parse('The court ruled on Friday and the ministers agreed.')
  assert.deepEqual(parse(text), first)
})

test('a noun before the verb of its clause is the subject', () => {
  for (const text of ['Secretary Corvane was in Ombrasa yesterday.', 'Did Harga meet with Tesk?'])
    assert.ok(arcsOf(text).some((arc) => /^(?:Corvane|Harga) nsubj /.test(arc)))
})

test('whatever the words, they make one tree whose branches are whole', () => {
  const word = fc.oneof(
    fc.constantFrom('Oda', 'said', 'that', 'the', 'which', 'and', ',', '(', ')', 'of', 'to', '--'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      checkTree(parse(words.join(' ')))
    }),
  )
})

/** One root; no cycles; and a word's range is made of its children's. */
function checkTree({ length, heads, relations, tags, starts, ends }: ParsedSentence): void {
  let roots = 0
  for (let k = 0; k < length; k++) {
    assert.ok((tags[k] as number) < TAGS.length && (relations[k] as number) < RELATIONS.length)
    let at = k
    for (let steps = 0; at < length; steps++) {
      assert.ok(steps <= length, 'a cycle')
      assert.ok((starts[at] as number) <= k && k < (ends[at] as number))
      at = heads[at] as number
    }
    assert.equal(at, length)
    if (heads[k] === length) roots++
    for (let inner = starts[k] as number; inner < (ends[k] as number); inner++) {
      let above = inner
      while (above !== k && above < length) above = heads[above] as number
      assert.equal(above, k, 'a range holds a word that does not depend on its own')
    }
  }
  assert.ok(roots >= Math.min(length, 1))
}

function parse(text: string): ParsedSentence {
  return englishParser().parse(text, tokenize(text, { start: 0, end: text.length }, []))
}

function arcsOf(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, [])
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const { heads, relations, tags } = englishParser().parse(text, tokens)
  return words.flatMap((word, k) => {
    const relation = RELATIONS[relations[k] as number]
    const head = words[heads[k] as number]
    const arc = head === undefined ? `${relation}` : `${relation} ${head}`
    return [`${word} ${arc}`, `${word}/${TAGS[tags[k] as number]} ${arc}`]
  })
}
