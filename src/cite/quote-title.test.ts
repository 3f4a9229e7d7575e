import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { nestQuotes, quoteTitle } from './quote-title.ts'

/** Titles, each before a comma, before a period, and before neither. */
const titles: readonly (readonly [string, string, string, string])[] = [
  ['On Tides', '“On Tides,”', '“On Tides.”', '“On Tides”'],
  ['Who Pays?', '“Who Pays?,”', '“Who Pays?”', '“Who Pays?”'],
  ['Let Them Sail!', '“Let Them Sail!,”', '“Let Them Sail!”', '“Let Them Sail!”'],
  ['The Ships Wait.', '“The Ships Wait,”', '“The Ships Wait.”', '“The Ships Wait”'],
  ['A Call in L.M.', '“A Call in L.M.,”', '“A Call in L.M.”', '“A Call in L.M.”'],
  ['Grain, Inc.', '“Grain, Inc.,”', '“Grain, Inc.”', '“Grain, Inc.”'],
  ['And Then...', '“And Then...,”', '“And Then...”', '“And Then...”'],
  ['And Then…', '“And Then…,”', '“And Then…”', '“And Then…”'],
  ['Of Bread,', '“Of Bread,”', '“Of Bread.”', '“Of Bread”'],
  ['She Said "No"', '“She Said ‘No,’”', '“She Said ‘No.’”', '“She Said ‘No’”'],
  ['She Said "No."', '“She Said ‘No,’”', '“She Said ‘No.’”', '“She Said ‘No’”'],
  ['She Asked "Who?"', '“She Asked ‘Who?,’”', '“She Asked ‘Who?’”', '“She Asked ‘Who?’”'],
  ['“We Wait”', '“‘We Wait,’”', '“‘We Wait.’”', '“‘We Wait’”'],
]

for (const [title, comma, period, nothing] of titles) {
  test(`sets ${title}`, () => {
    assert.equal(quoteTitle(title, ','), comma)
    assert.equal(quoteTitle(title, '.'), period)
    assert.equal(quoteTitle(title, ''), nothing)
  })
}

/** Titles, and how they stand inside quotation marks. */
const nested: Readonly<Record<string, string>> = {
  "The 'Quiet' Strait": 'The ‘Quiet’ Strait',
  'The “Quiet” Strait': 'The ‘Quiet’ Strait',
  '„Nein“ to Pilots': '‘Nein’ to Pilots',
  "'One' and “Two”": '‘One’ and ‘Two’',
  '"He Told Me \'No\'"': '‘He Told Me “No”’',
  '‘He Told Me “No”’': '‘He Told Me “No”’',
  '"A \'B "C" D\' E"': '‘A “B ‘C’ D” E’',
  "The Pilots' Guild": 'The Pilots’ Guild',
  "Corvane's 'Loaf'": 'Corvane’s ‘Loaf’',
  '\'Tis the "Season"': '’Tis the ‘Season’',
  "Herring in the '90s": 'Herring in the ’90s',
  "It's \"O'Harga's\" Hour": 'It’s ‘O’Harga’s’ Hour',
  'A 12" Gun': 'A 12″ Gun',
  '"Half a Title': '‘Half a Title',
  'Half a Title"': 'Half a Title’',
  '("Brackets")': '(‘Brackets’)',
  'Words—"Dashed"—Here': 'Words—‘Dashed’—Here',
}

describe('quotation marks inside a title', () => {
  for (const [title, expected] of Object.entries(nested)) {
    test(title, () => assert.equal(nestQuotes(title, 1).text, expected))
  }
})

test('a title that stands by itself keeps double marks', () => {
  assert.equal(nestQuotes('"We Wait," She Said \'Twice\'', 0).text, '“We Wait,” She Said “Twice”')
})

const marked = fc.string({ unit: fc.constantFrom(...'ab 1.?"\'“”‘’„'), maxLength: 30 })

test('setting the marks changes nothing else, and twice is once', () => {
  const signs = /["'“”‘’„″]/g
  fc.assert(
    fc.property(marked, fc.constantFrom(0, 1), (title, depth) => {
      const { text } = nestQuotes(title, depth)
      assert.equal(text.replace(signs, '|'), title.replace(signs, '|'))
      assert.doesNotMatch(text, /["']/)
    }),
  )
})

test('no title ends its own quotation', () => {
  fc.assert(
    fc.property(marked, fc.constantFrom<',' | '.' | ''>(',', '.', ''), (title, mark) => {
      const inside = quoteTitle(title, mark).slice(1, -1)
      let depth = 0
      for (const char of inside) {
        if (char === '“') depth++
        if (char === '”') assert.ok(--depth >= 0, inside)
      }
      assert.equal(depth, 0)
    }),
  )
})
