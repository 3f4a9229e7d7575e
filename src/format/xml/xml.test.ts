import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { readXml } from './xml.ts'
import { wordsOf } from './xml-words.ts'

/** Sources, and the words in them. */
const cases: Record<string, { readonly source: string; readonly words: string }> = {
  'elements, comments and instructions': {
    source: '<a><!-- no --><b>We</b> <?x no?><b>sail.</b></a>',
    words: 'We sail.',
  },
  'a section of raw characters': { source: '<a><![CDATA[<We> & sail]]></a>', words: '<We> & sail' },
  'references of XML': { source: '<a>&lt;We&gt; &#x263a; &amp; sail</a>', words: '<We> ☺ & sail' },
  'names of HTML': { source: '<a>caf&eacute;&nbsp;&mdash; open</a>', words: 'café — open' },
  'entities of the file itself, unread': {
    source: '<!DOCTYPE a [<!ENTITY sea "ocean">]><a>We sail the &sea;.</a>',
    words: 'We sail the &sea;.',
  },
  'entities of another file, unread': {
    source: '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/hostname">]><a>We &f; sail</a>',
    words: 'We &f; sail',
  },
  'a file that was cut off': { source: '<a><b>We sail</b><b>soo', words: 'We sailsoo' },
  'tags that cross': { source: '<a><b>We <i>sail</b></i></a>', words: 'We sail' },
  'a lone ampersand': { source: '<a>Salt & water</a>', words: 'Salt & water' },
}

describe('XML', () => {
  for (const [name, { source, words }] of Object.entries(cases)) {
    test(name, () => assert.equal(wordsOf(read(source).root), words))
  }
})

/** Sources, and what is said to be wrong with them. */
const problems: Record<string, { readonly source: string; readonly codes: readonly string[] }> = {
  'nothing is wrong': { source: '<a>&eacute;</a>', codes: [] },
  'an entity that is not expanded': { source: '<a>&sea;</a>', codes: ['leftUnread'] },
  'entities that nothing uses': {
    source: '<!DOCTYPE a [<!ENTITY sea "ocean">]><a/>',
    codes: ['leftUnread'],
  },
  'a document type and no entities': { source: '<!DOCTYPE a SYSTEM "a.dtd"><a/>', codes: [] },
  'a fault': { source: '<a><b></a>', codes: ['damaged'] },
  'an ampersand that begins nothing': { source: '<a>Salt & water</a>', codes: ['damaged'] },
  'an ampersand among raw characters': { source: '<a><![CDATA[Salt & water]]></a>', codes: [] },
}

describe('what is wrong with XML', () => {
  for (const [name, { source, codes }] of Object.entries(problems)) {
    test(name, () =>
      assert.deepEqual(
        read(source).problems.map(({ code }) => code),
        codes,
      ),
    )
  }
})

test('names the line of the first fault', () => {
  assert.match(read('<a>\n<b></a>').problems[0]?.message ?? '', /2:\d+/)
})

test('entities that would unfold to a billion words stay as they are', () => {
  const levels = Array.from(
    { length: 30 },
    (_, k) => `<!ENTITY e${k + 1} "${`&e${k};`.repeat(10)}">`,
  )
  const source = `<!DOCTYPE a [<!ENTITY e0 "ha">${levels.join('')}]><a>&e30;</a>`
  assert.equal(wordsOf(read(source).root), '&e30;')
})

/** Sources that are refused, and the words of the limit. */
const refused: Record<string, { readonly source: string; readonly says: RegExp }> = {
  'a million nested elements': { source: '<a>'.repeat(1_000_000), says: /400 elements deep/ },
  'faults without end': { source: `<a>${'</b>'.repeat(2000)}</a>`, says: /1000 faults, the first/ },
  'no element': { source: '<!-- We sail. -->', says: /no XML element/ },
}

describe('refuses', () => {
  for (const [name, { source, says }] of Object.entries(refused)) {
    test(name, () => assert.throws(() => read(source), isRefusal(says)))
  }
})

/** Bytes of `<a>Přístav</a>` and the like, as encodings write them. */
const encodings: Record<string, { readonly bytes: Uint8Array; readonly words: string }> = {
  'UTF-8 by itself': { bytes: Buffer.from('<a>Přístav</a>'), words: 'Přístav' },
  'an encoding that the declaration names': {
    bytes: Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>Côte</a>', 'latin1'),
    words: 'Côte',
  },
  'a declaration that a converter forgot': {
    bytes: Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>Côte</a>'),
    words: 'Côte',
  },
  'a declaration of two bytes a letter over one': {
    bytes: Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>Côte</a>'),
    words: 'Côte',
  },
  'UTF-16 with a mark': {
    bytes: Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Přístav</a>', 'utf16le'),
    words: 'Přístav',
  },
  'UTF-16 without a mark': {
    bytes: Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>Harbor</a>', 'utf16le'),
    words: 'Harbor',
  },
  'an encoding of that name is unknown': {
    bytes: Buffer.from('<?xml version="1.0" encoding="harbor-1"?><a>Côte</a>'),
    words: 'Côte',
  },
}

describe('the encoding of XML', () => {
  for (const [name, { bytes, words }] of Object.entries(encodings)) {
    test(name, () => assert.equal(wordsOf(readXml(bytes).root), words))
  }
})

test('every element stands where its place says', () => {
  const source = '<a x="1>2">\r\n <b/><b k="v">We <i>sail</i></b></a>'
  const { root } = read(source)
  assert.equal(source.slice(root.start, root.end), source)
  const places = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [source.slice(child.start, child.end)],
  )
  assert.deepEqual(places, ['<b/>', '<b k="v">We <i>sail</i></b>'])
})

test('any characters are read or refused', () => {
  const piece = fc.constantFrom(
    ...[
      '<a>',
      '</a>',
      '<b c="d">',
      '<',
      '>',
      '&',
      '&x;',
      '&#0;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...['<?x', '?>', '<!DOCTYPE a [', ']>', '\ud800', 'We sail', '\0', '"', '='],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      try {
        const { root } = read(source)
        assert.ok(root.start >= 0 && root.start <= root.end)
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error
      }
    }),
  )
})

function read(source: string): ReturnType<typeof readXml> {
  return readXml(Buffer.from(source))
}

function isRefusal(says: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof UnreadableError && says.test(error.problem.message)
}
