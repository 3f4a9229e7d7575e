import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  foldedToken,
  foldWord,
  scanTokens,
  TokenBuffer,
  tokenize,
  tokenSpan,
  tokenText,
  wordId,
} from './token.ts'

/** The folded words of a text, as the matching contract compares them. */
function words(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
}

const folded: Record<string, readonly [string, string]> = {
  'letter case': ['[T]HE Strait', '[t]he strait'],
  'kinds of quotation marks': ['“so-called” peace', '"so-called" peace'],
  'kinds of apostrophes': ['we don’t', "we don't"],
  'kinds of dashes': ['none – none', 'none -- none'],
  'no-break spaces and line ends': ['five\u00a0hours\nand', 'five hours and'],
  'a hyphen against a space': ['a year-long pause', 'a year long pause'],
  'periods inside initials': ['in Washington, D.C.', 'in Washington DC'],
  'periods inside initials of a country': ['the U.S. envoy', 'the US envoy'],
  'thousands separators': ['13,200 sailors', '13200 sailors'],
  'Markdown escapes': ['a third of \\$38 million', 'a third of $38 million'],
  'HTML entities': ['we don&#8217;t &mdash; ever', 'we don’t — ever'],
  'canonical composition': ['cafe\u0301', 'caf\u00e9'],
  'soft hyphens': ['har\u00adbor', 'harbor'],
  'the apostrophes of Ukrainian': ['п’ять обовʼязків', "п'ять обов'язків"],
  'the geresh of Hebrew': ['ג׳ורג', "ג'ורג"],
  'the capital of a dotted i': ['İstanbul', 'istanbul'],
  'the sigma that ends a word': ['ΛΌΓΟΣ', 'λόγος'],
  'vowel points of Arabic': ['اتِّفَاقٌ جدًّا', 'اتفاق جدا'],
  'the stroke that makes Arabic words longer': ['اتفـــاق', 'اتفاق'],
  'vowel points of Hebrew': ['שָׁלוֹם', 'שלום'],
  'syllables of Korean in letters': ['\u1112\u1161\u11ab', '한'],
  'kana with their marks apart': ['か\u3099', 'が'],
  'full-width punctuation': ['我们不会，永远', '我们不会,永远'],
  'bidirectional controls': ['\u202aharbor\u202c master', 'harbor master'],
}

for (const [name, [a, b]] of Object.entries(folded)) {
  test(`folds ${name}`, () => assert.deepEqual(words(a), words(b)))
}

const kept: Record<string, readonly [string, string]> = {
  'a dropped negation': ['we will not go', 'we will go'],
  'spelling and joining': ['year-long', 'yearlong'],
  numerals: ['fifty ships', '50 ships'],
  'a decimal point': ['3.5 percent', '35 percent'],
  'a currency sign': ['$38 million', '€38 million'],
  'a percent sign': ['50% of it', '50 of it'],
  'an apostrophe that makes another word': ["we're", 'were'],
  'a false start': ['we wo- — we would', 'we would'],
  'the dots of a Russian letter': ['ещё', 'еще'],
  'dotted and dotless i': ['kıl', 'kil'],
  'vowels of Hindi': ['दिन', 'दीन'],
  'digits of another script': ['٣٨', '38'],
  'full-width digits': ['３８', '38'],
  'a full-width percent sign': ['38％', '38'],
}

for (const [name, [a, b]] of Object.entries(kept)) {
  test(`keeps ${name} apart`, () => assert.notDeepEqual(words(a), words(b)))
}

test('takes a word that follows a period without a space for a word of its own', () => {
  assert.deepEqual(words('under plan B.Next week'), ['under', 'plan', 'b', 'next', 'week'])
})

test('makes every ideograph a word', () => {
  assert.deepEqual(words('外交部 says'), ['外', '交', '部', 'says'])
})

test('makes every letter of a script without spaces a word, with the marks on it', () => {
  assert.deepEqual(words('เราไม่ไป'), ['เ', 'ร', 'า', 'ไ', 'ม่', 'ไ', 'ป'])
  assert.deepEqual(words('ミサイルー'), ['ミ', 'サ', 'イ', 'ル', 'ー'])
})

test('takes no words from symbols and emoji', () => {
  assert.deepEqual(words('— 🙂 … # ¶'), [])
})

test('words and what is between them rebuild the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const tokens = tokenize(text)
      let rebuilt = ''
      let from = 0
      for (let i = 0; i < tokens.count; i++) {
        rebuilt += text.slice(from, tokens.starts[i]) + tokenText(tokens, i, i + 1)
        from = tokens.ends[i] as number
      }
      assert.equal(rebuilt + text.slice(from), text)
    }),
  )
})

test('words never overlap, never are empty and never split a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        const start = tokens.starts[i] as number
        const end = tokens.ends[i] as number
        assert.ok(start >= last && end > start)
        for (const offset of [start, end]) {
          const splits =
            /[\ud800-\udbff]/.test(text.charAt(offset - 1)) &&
            /[\udc00-\udfff]/.test(text.charAt(offset))
          assert.ok(!splits, `offset ${offset} splits a pair`)
        }
        last = end
      }
    }),
  )
})

test('the id made while scanning is the id of the folded word', () => {
  const wordy = fc.string({
    unit: fc.constantFrom(
      ..."abcXYZ 019'’.,&;-\\$%éßЖжİΣςا한か不ไ",
      '\u0301',
      '\u064b',
      '\u0651',
      '\u0e48',
      '\u1112',
      '\u1161',
      '\u3099',
      '\u00ad',
      '&#8217;',
      '&amp;',
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(wordy, (text) => {
      const tokens = tokenize(text)
      for (let i = 0; i < tokens.count; i++) {
        assert.equal(tokens.ids[i], wordId(foldedToken(tokens, i)), tokenText(tokens, i, i + 1))
      }
    }),
    { numRuns: 2000 },
  )
})

test('folding a folded word changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const word of words(text)) assert.equal(foldWord(word), word)
    }),
  )
})

test('takes the words of the spans that are given, with offsets into the whole text', () => {
  const text = 'We wait (Laughter.) and wait'
  const tokens = tokenize(text, [
    { start: 0, end: 7 },
    { start: 20, end: 28 },
  ])
  const found = Array.from({ length: tokens.count }, (_, i) => tokenSpan(tokens, i))
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    ['We', 'wait', 'and', 'wait'],
  )
  assert.equal(tokenText(tokens, 1, 1), '')
})

test('a span that ends inside a word cuts it there', () => {
  const tokens = tokenize('lighthouse', [{ start: 0, end: 5 }])
  assert.equal(foldedToken(tokens, 0), 'light')
})

test('a scan stops at its limit, and a buffer grows and is used again', () => {
  const text = Array.from({ length: 300 }, (_, k) => `w${k}`).join(' ')
  const buffer = new TokenBuffer(2)
  scanTokens(text, 0, text.length, buffer, 5)
  assert.equal(buffer.count, 5)
  scanTokens(text, 0, text.length, buffer)
  assert.equal(buffer.count, 305)
  assert.deepEqual([...buffer.toTokens(text, 5).ids], [...tokenize(text).ids])
  buffer.clear()
  assert.equal(buffer.toTokens(text).count, 0)
})
