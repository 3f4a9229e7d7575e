import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { DOCUMENT_KINDS } from '../document/document.ts'
import { CITATION_STYLES, type CitationStyle, type CitedSource, cite } from './cite.ts'

const press: CitedSource = {
  id: 'harbor',
  revision: 1,
  kind: 'pressAvailability',
  title: 'Press Availability of Foreign Minister Ilsabet Corvane',
  date: { value: '2024-09-18', precision: 'day' },
  place: 'Averholt, Lunmark',
  venue: 'Old Customs House',
  publisher: 'Ministry of Foreign Affairs of Halvenia',
  address: 'https://mfa.halvenia.example/averholt_2024?part=1#top',
  participants: ['Ilsabet Corvane', 'Odile Rasker'],
}

const bare = { id: 'notes', revision: 2, participants: [] } as const

interface Case {
  readonly source: CitedSource
  readonly chicago: string
  readonly mla: string
  readonly bibtex: string
  readonly csl: Readonly<Record<string, unknown>>
}

// Patterns: Chicago 14.217 (a lecture or paper: name, title, then kind, venue, place and day in
// parentheses), 14.213 (interview), 14.191 (newspaper), 14.207 (web page), 14.260 (quoted in), 14.12
// (day of access before the URL); MLA Handbook 9, 5.1 to 5.119 (core elements, then supplemental ones).
const cases: Readonly<Record<string, Case>> = {
  'a whole press availability has no author': {
    source: press,
    chicago:
      '“Press Availability of Foreign Minister Ilsabet Corvane” (Old Customs House, Averholt, Lunmark, September 18, 2024), Ministry of Foreign Affairs of Halvenia, https://mfa.halvenia.example/averholt_2024?part=1#top.',
    mla: '“Press Availability of Foreign Minister Ilsabet Corvane.” 18 Sept. 2024, Old Customs House, Averholt, Lunmark. Ministry of Foreign Affairs of Halvenia, mfa.halvenia.example/averholt_2024?part=1#top.',
    bibtex: `@misc{anon2024press,
  title = {{Press Availability of Foreign Minister Ilsabet Corvane}},
  howpublished = {Press availability, Ministry of Foreign Affairs of Halvenia},
  address = {Old Customs House, Averholt, Lunmark},
  year = {2024},
  month = sep,
  day = {18},
  url = {https://mfa.halvenia.example/averholt_2024?part=1#top},
  note = {Verbale address: harbor@1.},
}`,
    csl: {
      id: 'harbor@1',
      'citation-key': 'anon2024press',
      type: 'speech',
      title: 'Press Availability of Foreign Minister Ilsabet Corvane',
      genre: 'Press availability',
      publisher: 'Ministry of Foreign Affairs of Halvenia',
      'event-place': 'Old Customs House, Averholt, Lunmark',
      issued: { 'date-parts': [[2024, 9, 18]] },
      URL: 'https://mfa.halvenia.example/averholt_2024?part=1#top',
      note: 'Verbale address: harbor@1.',
    },
  },
  'words of a turn, rendered by an interpreter, with a day of access': {
    source: {
      ...press,
      kind: 'jointRemarks',
      title: 'Remarks on Grain & Pilots',
      recordAddress: 'harbor@1#120-180',
      accessed: '2024-10-02',
      passage: {
        speaker: { name: 'Joram Teskel', post: 'Foreign Minister', basis: 'stated' },
        speakerLabel: 'FOREIGN MINISTER TESKEL',
        role: 'principal',
        turn: 0,
        interpreted: true,
        span: { start: 120, end: 180 },
        text: 'Fish is 100% bread.',
      },
    },
    chicago:
      'Joram Teskel, “Remarks on Grain & Pilots” (joint remarks, Old Customs House, Averholt, Lunmark, September 18, 2024), Ministry of Foreign Affairs of Halvenia, turn #0, accessed October 2, 2024, https://mfa.halvenia.example/averholt_2024?part=1#top. As rendered by an interpreter.',
    mla: 'Teskel, Joram. “Remarks on Grain & Pilots.” 18 Sept. 2024, Old Customs House, Averholt, Lunmark. Ministry of Foreign Affairs of Halvenia, turn #0, mfa.halvenia.example/averholt_2024?part=1#top. Accessed 2 Oct. 2024. Joint remarks. As rendered by an interpreter.',
    bibtex: `@misc{teskel2024grain,
  author = {Teskel, Joram},
  title = {{Remarks on Grain \\& Pilots}},
  howpublished = {Joint remarks, Ministry of Foreign Affairs of Halvenia},
  address = {Old Customs House, Averholt, Lunmark},
  year = {2024},
  month = sep,
  day = {18},
  url = {https://mfa.halvenia.example/averholt_2024?part=1#top},
  urldate = {2024-10-02},
  note = {Turn \\#0. Speaker’s post: Foreign Minister. As rendered by an interpreter. Verbale address: harbor@1\\#120-180.},
  annote = {Fish is 100\\% bread.},
}`,
    csl: {
      id: 'harbor@1#120-180',
      'citation-key': 'teskel2024grain',
      type: 'speech',
      author: [{ family: 'Teskel', given: 'Joram' }],
      title: 'Remarks on Grain & Pilots',
      genre: 'Joint remarks',
      publisher: 'Ministry of Foreign Affairs of Halvenia',
      'event-place': 'Old Customs House, Averholt, Lunmark',
      issued: { 'date-parts': [[2024, 9, 18]] },
      accessed: { 'date-parts': [[2024, 10, 2]] },
      URL: 'https://mfa.halvenia.example/averholt_2024?part=1#top',
      note: 'Turn #0. Speaker’s post: Foreign Minister. As rendered by an interpreter. Verbale address: harbor@1#120-180.',
      annote: 'Fish is 100% bread.',
    },
  },
  'an interview without title and date, known only to the record': {
    source: {
      ...bare,
      kind: 'interview',
      publisher: 'Averholt Radio',
      recordAddress: 'notes@2#5-90',
      passage: {
        speaker: { name: 'Corvane', post: 'Foreign Minister', basis: 'stated' },
        role: 'principal',
        turn: 3,
      },
    },
    chicago:
      'Foreign Minister Corvane, interview, Averholt Radio, n.d., turn #3, verbale notes@2#5-90.',
    mla: 'Corvane. Interview. Averholt Radio, turn #3, verbale notes@2#5-90.',
    bibtex: `@misc{corvanendinterview,
  author = {Corvane},
  howpublished = {Interview, Averholt Radio},
  year = {n.d.},
  note = {Turn \\#3. Speaker’s post: Foreign Minister. Verbale address: notes@2\\#5-90.},
}`,
    csl: {
      id: 'notes@2#5-90',
      'citation-key': 'corvanendinterview',
      type: 'interview',
      author: [{ family: 'Corvane' }],
      genre: 'Interview',
      publisher: 'Averholt Radio',
      note: 'Turn #3. Speaker’s post: Foreign Minister. Verbale address: notes@2#5-90.',
    },
  },
  'a titled interview with quotation marks in its title, known to the month': {
    source: {
      ...bare,
      kind: 'interview',
      title: 'From "Ship" to "Loaf," How Grain Travels',
      date: { value: '2024-05', precision: 'month' },
      publisher: 'Averholt Radio',
      address: 'http://radio.lunmark.example/grain',
      passage: { speaker: { name: 'Elin von der Harga', basis: 'stated' }, role: 'principal' },
    },
    chicago:
      'Elin von der Harga, “From ‘Ship’ to ‘Loaf,’ How Grain Travels,” interview, Averholt Radio, May 2024, http://radio.lunmark.example/grain.',
    mla: 'von der Harga, Elin. “From ‘Ship’ to ‘Loaf,’ How Grain Travels.” Averholt Radio, May 2024, radio.lunmark.example/grain. Interview.',
    bibtex: `@misc{harga2024ship,
  author = {von der Harga, Elin},
  title = {{From “Ship” to “Loaf,” How Grain Travels}},
  howpublished = {Interview, Averholt Radio},
  year = {2024},
  month = may,
  url = {http://radio.lunmark.example/grain},
  note = {Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'harga2024ship',
      type: 'interview',
      author: [{ family: 'Harga', given: 'Elin', 'non-dropping-particle': 'von der' }],
      title: 'From "Ship" to "Loaf," How Grain Travels',
      genre: 'Interview',
      publisher: 'Averholt Radio',
      issued: { 'date-parts': [[2024, 5]] },
      URL: 'http://radio.lunmark.example/grain',
      note: 'Verbale address: notes@2.',
    },
  },
  'a speech with one participant is theirs': {
    source: {
      ...bare,
      kind: 'speech',
      title: 'Who Owns the Tide?',
      date: { value: '2023-06-30', precision: 'year' },
      venue: 'Pilots’ Guild (Upper Hall)',
      participants: ['Joram Brask, Jr.'],
    },
    chicago: 'Joram Brask Jr., “Who Owns the Tide?” (speech, Pilots’ Guild [Upper Hall], 2023).',
    mla: 'Brask, Joram, Jr. “Who Owns the Tide?” 2023, Pilots’ Guild (Upper Hall). Speech.',
    bibtex: `@misc{brask2023who,
  author = {Brask, Jr., Joram},
  title = {{Who Owns the Tide?}},
  howpublished = {Speech},
  address = {Pilots’ Guild (Upper Hall)},
  year = {2023},
  note = {Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'brask2023who',
      type: 'speech',
      author: [{ family: 'Brask', given: 'Joram', suffix: 'Jr.' }],
      title: 'Who Owns the Tide?',
      genre: 'Speech',
      'event-place': 'Pilots’ Guild (Upper Hall)',
      issued: { 'date-parts': [[2023]] },
      note: 'Verbale address: notes@2.',
    },
  },
  'a readout attributable to a spokesperson': {
    source: {
      ...bare,
      kind: 'readout',
      title: "Foreign Minister Corvane's Call with Foreign Minister Quell of Ombrasa",
      date: { value: '2024-09-19', precision: 'day' },
      publisher: 'Ministry of Foreign Affairs of Halvenia',
      address: 'https://mfa.halvenia.example/call',
      passage: { speaker: { name: 'Odile Rasker', post: 'Spokesperson', basis: 'stated' } },
    },
    chicago:
      'Odile Rasker, “Foreign Minister Corvane’s Call with Foreign Minister Quell of Ombrasa,” readout, Ministry of Foreign Affairs of Halvenia, September 19, 2024, https://mfa.halvenia.example/call.',
    mla: 'Rasker, Odile. “Foreign Minister Corvane’s Call with Foreign Minister Quell of Ombrasa.” Ministry of Foreign Affairs of Halvenia, 19 Sept. 2024, mfa.halvenia.example/call. Readout.',
    bibtex: `@misc{rasker2024corvane,
  author = {Rasker, Odile},
  title = {{Foreign Minister Corvane’s Call with Foreign Minister Quell of Ombrasa}},
  howpublished = {Readout, Ministry of Foreign Affairs of Halvenia},
  year = {2024},
  month = sep,
  day = {19},
  url = {https://mfa.halvenia.example/call},
  note = {Speaker’s post: Spokesperson. Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'rasker2024corvane',
      type: 'document',
      author: [{ family: 'Rasker', given: 'Odile' }],
      title: "Foreign Minister Corvane's Call with Foreign Minister Quell of Ombrasa",
      genre: 'Readout',
      publisher: 'Ministry of Foreign Affairs of Halvenia',
      issued: { 'date-parts': [[2024, 9, 19]] },
      URL: 'https://mfa.halvenia.example/call',
      note: 'Speaker’s post: Spokesperson. Verbale address: notes@2.',
    },
  },
  'a communiqué says in its title what it is': {
    source: {
      ...bare,
      kind: 'communique',
      title: 'Joint Communiqué on the Strait of Marisk.',
      date: { value: '2024-11-03', precision: 'day' },
      place: 'Averholt',
      publisher: 'Chancellery of Lunmark',
    },
    chicago:
      '“Joint Communiqué on the Strait of Marisk,” Chancellery of Lunmark, Averholt, November 3, 2024.',
    mla: '“Joint Communiqué on the Strait of Marisk.” Chancellery of Lunmark, 3 Nov. 2024, Averholt.',
    bibtex: `@misc{anon2024strait,
  title = {{Joint Communiqué on the Strait of Marisk.}},
  howpublished = {Communiqué, Chancellery of Lunmark},
  address = {Averholt},
  year = {2024},
  month = nov,
  day = {3},
  note = {Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'anon2024strait',
      type: 'document',
      title: 'Joint Communiqué on the Strait of Marisk.',
      genre: 'Communiqué',
      publisher: 'Chancellery of Lunmark',
      'publisher-place': 'Averholt',
      issued: { 'date-parts': [[2024, 11, 3]] },
      note: 'Verbale address: notes@2.',
    },
  },
  'a press report is not by whom it quotes': {
    source: {
      ...bare,
      kind: 'pressReport',
      title: '“Forty-One Ships,” Says Minister “in No Hurry”',
      date: { value: '2024-09-20', precision: 'day' },
      place: 'Corrigand',
      publisher: 'Lunmark Courier',
      address: 'https://courier.example/ships',
      passage: { speaker: { name: 'Ilsabet Corvane', basis: 'stated' } },
    },
    chicago:
      'Ilsabet Corvane, quoted in “‘Forty-One Ships,’ Says Minister ‘in No Hurry,’” Lunmark Courier, September 20, 2024, https://courier.example/ships.',
    mla: '“‘Forty-One Ships,’ Says Minister ‘in No Hurry.’” Lunmark Courier, 20 Sept. 2024, courier.example/ships. Quoting Ilsabet Corvane.',
    bibtex: `@article{anon2024fortyone,
  title = {{“Forty-One Ships,” Says Minister “in No Hurry”}},
  journal = {Lunmark Courier},
  year = {2024},
  month = sep,
  day = {20},
  url = {https://courier.example/ships},
  note = {Quoting Ilsabet Corvane. Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'anon2024fortyone',
      type: 'article-newspaper',
      title: '“Forty-One Ships,” Says Minister “in No Hurry”',
      'container-title': 'Lunmark Courier',
      issued: { 'date-parts': [[2024, 9, 20]] },
      URL: 'https://courier.example/ships',
      note: 'Quoting Ilsabet Corvane. Verbale address: notes@2.',
    },
  },
  'an official without a name, in a briefing whose title ends in an abbreviation': {
    source: {
      ...bare,
      kind: 'pressBriefing',
      title: 'Background Briefing on the Port Call in Corrigand, H.V.',
      passage: {
        speakerLabel: 'SENIOR MINISTRY OFFICIAL NUMBER ONE',
        role: 'principal',
        turn: 11,
      },
    },
    chicago:
      'Senior Ministry Official Number One, “Background Briefing on the Port Call in Corrigand, H.V.” (press briefing, n.d.), turn #11.',
    mla: 'Senior Ministry Official Number One. “Background Briefing on the Port Call in Corrigand, H.V.” Turn #11. Press briefing.',
    bibtex: `@misc{seniorndport,
  author = {{Senior Ministry Official Number One}},
  title = {{Background Briefing on the Port Call in Corrigand, H.V.}},
  howpublished = {Press briefing},
  year = {n.d.},
  note = {Turn \\#11. Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'seniorndport',
      type: 'speech',
      author: [{ literal: 'Senior Ministry Official Number One' }],
      title: 'Background Briefing on the Port Call in Corrigand, H.V.',
      genre: 'Press briefing',
      note: 'Turn #11. Verbale address: notes@2.',
    },
  },
  'a question from a journalist who is only inferred': {
    source: {
      ...bare,
      kind: 'pressBriefing',
      date: { value: '2024-07-01', precision: 'day' },
      passage: {
        speaker: { name: 'Tomas Aldevar', basis: 'inferred' },
        speakerLabel: 'QUESTION',
        role: 'press',
        turn: 2,
        span: { start: 7, end: 44 },
      },
    },
    chicago:
      'Press briefing (July 1, 2024), turn #2. Question from the press. Speaker inferred, not stated: Tomas Aldevar.',
    mla: 'Press briefing. 1 July 2024, turn #2. Question from the press. Speaker inferred, not stated: Tomas Aldevar.',
    bibtex: `@misc{anon2024pressbriefing,
  howpublished = {Press briefing},
  year = {2024},
  month = jul,
  day = {1},
  note = {Turn \\#2. Question from the press. Speaker inferred, not stated: Tomas Aldevar. Verbale address: notes@2\\#7-44.},
}`,
    csl: {
      id: 'notes@2#7-44',
      'citation-key': 'anon2024pressbriefing',
      type: 'speech',
      genre: 'Press briefing',
      issued: { 'date-parts': [[2024, 7, 1]] },
      note: 'Turn #2. Question from the press. Speaker inferred, not stated: Tomas Aldevar. Verbale address: notes@2#7-44.',
    },
  },
  'a document of which nothing is known': {
    source: { ...bare, kind: 'unknown' },
    chicago: 'Untitled document, n.d.',
    mla: 'Untitled document.',
    bibtex: `@misc{anonnd,
  year = {n.d.},
  note = {Verbale address: notes@2.},
}`,
    csl: {
      id: 'notes@2',
      'citation-key': 'anonnd',
      type: 'document',
      note: 'Verbale address: notes@2.',
    },
  },
}

for (const [name, { source, csl, ...expected }] of Object.entries(cases)) {
  describe(name, () => {
    for (const style of ['chicago', 'mla', 'bibtex'] as const) {
      test(style, () => assert.equal(cite(source, style), expected[style]))
    }
    test('csl-json', () => assert.equal(cite(source, 'csl-json'), JSON.stringify([csl], null, 2)))
  })
}

/** Whom the citation names as author, and what it adds about who spoke. */
const voices: readonly (readonly [string, NonNullable<CitedSource['passage']>, string])[] = [
  [
    'a journalist who says who they are',
    { role: 'press', speaker: { name: 'Bram Ostwick', outlet: 'Averholt Radio', basis: 'stated' } },
    '“Tides” (press briefing, n.d.). Question by Bram Ostwick of Averholt Radio.',
  ],
  [
    'a journalist without a name',
    { role: 'press', speakerLabel: 'Q' },
    '“Tides” (press briefing, n.d.). Question from the press.',
  ],
  [
    'the moderator',
    { role: 'moderator', speaker: { name: 'Odile Rasker', basis: 'stated' } },
    '“Tides” (press briefing, n.d.). Words of the moderator, Odile Rasker.',
  ],
  [
    'somebody in the audience',
    { role: 'audience', speakerLabel: 'PARTICIPANT' },
    '“Tides” (press briefing, n.d.). Words of the audience.',
  ],
  [
    'the interpreter of somebody unknown',
    { role: 'interpreter', speakerLabel: 'INTERPRETER', interpreted: true },
    '“Tides” (press briefing, n.d.). As rendered by an interpreter.',
  ],
  [
    'a principal who is only inferred',
    { role: 'principal', speaker: { name: 'Joram Teskel', basis: 'inferred' } },
    '“Tides” (press briefing, n.d.). Speaker inferred, not stated: Joram Teskel.',
  ],
  [
    'a label that names a post',
    { role: 'principal', speakerLabel: 'THE PRESIDENT' },
    'President, “Tides” (press briefing, n.d.).',
  ],
  [
    'a label that names nobody',
    { role: 'principal', speakerLabel: 'UNIDENTIFIED MALE' },
    '“Tides” (press briefing, n.d.).',
  ],
  ['nobody at all', { turn: 0 }, '“Tides” (press briefing, n.d.), turn #0.'],
]

describe('words are laid to nobody who is not stated to have said them', () => {
  for (const [name, passage, expected] of voices) {
    test(name, () => {
      const source: CitedSource = { ...bare, kind: 'pressBriefing', title: 'Tides', passage }
      assert.equal(cite(source, 'chicago'), expected)
      const isAuthor = !expected.startsWith('“')
      assert.equal(/"author"/.test(cite(source, 'csl-json')), isAuthor)
      assert.equal(/ author = /.test(cite(source, 'bibtex')), isAuthor)
      assert.equal(cite(source, 'mla').startsWith('“'), !isAuthor)
    })
  }
})

test('a part of a speech by one person is theirs without a label', () => {
  const speech = { ...bare, kind: 'speech', title: 'Tides', participants: ['Elin Harga'] } as const
  const words = cite({ ...speech, passage: { span: { start: 3, end: 9 } } }, 'chicago')
  assert.equal(words, 'Elin Harga, “Tides” (speech, n.d.).')
  const two = cite({ ...speech, participants: ['Elin Harga', 'Joram Teskel'] }, 'chicago')
  assert.equal(two, '“Tides” (speech, n.d.).')
})

test('every month as each style writes it', () => {
  const dated = (month: number, style: CitationStyle): string => {
    const date = { value: `2024-${String(month).padStart(2, '0')}`, precision: 'month' } as const
    return cite({ ...bare, kind: 'unknown', title: 'Tides', date }, style)
  }
  const months = Array.from({ length: 12 }, (_, k) => k + 1)
  assert.deepEqual(
    months.map((month) => dated(month, 'chicago').replace(/^“Tides,” | 2024\.$/g, '')),
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  )
  assert.deepEqual(
    months.map((month) => dated(month, 'mla').replace(/^“Tides.” | 2024\.$/g, '')),
    'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  )
})

test('what would break a line or a field does not', () => {
  const source: CitedSource = {
    ...bare,
    kind: 'statement',
    title: 'A \u202eStorm\u202c\r\n\tin\u0000 Port\u2028Callow\u0085\u001b[31m } \ud800',
    publisher: '\u200b \n',
    address: 'https://x.example/a b\n}%20"',
  }
  assert.equal(
    cite(source, 'chicago'),
    '“A Storm in Port Callow [31m } \ufffd,” statement, n.d., https://x.example/a%20b%20%7D%20%22.',
  )
  assert.match(
    cite(source, 'bibtex'),
    /title = \{\{A Storm in Port Callow \[31m \\textbraceright\{\} \ufffd\}\},/,
  )
})

test('a title of marks alone is none', () => {
  assert.equal(cite({ ...bare, kind: 'speech', title: '— — —' }, 'mla'), 'Speech.')
})

test('a very long title stays whole and on its line', () => {
  const title = `Statement on ${'the Tides and '.repeat(400)}the Moon`
  const source: CitedSource = { ...bare, kind: 'statement', title }
  assert.equal(cite(source, 'chicago'), `“${title},” n.d.`)
  assert.equal(cite(source, 'mla'), `“${title}.”`)
})

test('a field that a hostile note would set stays a note', () => {
  const source: CitedSource = {
    ...bare,
    kind: 'pressBriefing',
    passage: { role: 'press', speaker: { name: '{:title: Bread}', basis: 'stated' } },
  }
  assert.doesNotMatch(cite(source, 'csl-json'), /\{:/)
})

describe('misuse', () => {
  const wrong: readonly (readonly [string, Partial<CitedSource>])[] = [
    ['Invalid access date "2024-09": expected YYYY-MM-DD', { accessed: '2024-09' }],
    [
      'Invalid date "2024-13": expected YYYY, YYYY-MM or YYYY-MM-DD',
      { date: { value: '2024-13', precision: 'month' } },
    ],
    ['Invalid turn -1: expected an index from 0', { passage: { turn: -1 } }],
  ]
  for (const [message, part] of wrong) {
    test(message, () => {
      for (const style of CITATION_STYLES) {
        assert.throws(() => cite({ ...press, ...part }, style), new RangeError(message))
      }
    })
  }
})

/** Texts rich in what citations give a meaning to. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aB9 .,;:?!"\'“”‘’„(){}[]\\%&$#_~^@/-\n\r\t\u0000\u0085\u2028\u202e\ud800'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

const anySource: fc.Arbitrary<CitedSource> = fc.record(
  {
    id: text,
    revision: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom(...DOCUMENT_KINDS),
    participants: fc.array(text, { maxLength: 2 }),
    title: text,
    place: text,
    venue: text,
    publisher: text,
    address: text,
    recordAddress: text,
    accessed: fc.constantFrom('2024-02-29', '1999-12-31'),
    date: fc.constantFrom<NonNullable<CitedSource['date']>>(
      { value: '2024', precision: 'year' },
      { value: '2024-03', precision: 'month' },
      { value: '2024-03-09', precision: 'day' },
    ),
    passage: fc.record(
      {
        speaker: fc.record({
          name: text,
          basis: fc.constantFrom<'stated' | 'inferred'>('stated', 'inferred'),
          post: text,
          outlet: text,
        }),
        speakerLabel: text,
        role: fc.constantFrom('principal', 'press', 'moderator', 'interpreter', 'unknown'),
        turn: fc.nat({ max: 500 }),
        interpreted: fc.boolean(),
        text,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'revision', 'kind', 'participants'] },
)

describe('whatever the source', () => {
  test('a Chicago note and an MLA entry are one sentence line of visible characters', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom('chicago', 'mla'), (source, style) => {
        const citation = cite(source, style)
        assert.doesNotMatch(citation, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}/u)
        assert.doesNotMatch(citation, /^\s|\s$/)
        assert.match(citation, /[.?!…][”’]*$/)
        assert.ok(citation.isWellFormed())
      }),
    )
  })

  test('the title lies between the outer quotation marks, and no mark inside ends it', () => {
    fc.assert(
      fc.property(text, (title) => {
        const citation = cite({ ...bare, kind: 'unknown', title }, 'mla')
        if (!citation.startsWith('“')) return
        let depth = 0
        for (const [at, char] of [...citation].entries()) {
          if (char === '“') depth++
          if (char === '”') depth--
          assert.ok(depth > 0 || at >= [...citation].length - 1, citation)
        }
        assert.equal(depth, 0)
      }),
    )
  })

  test('the braces of a BibTeX entry balance, and each field stands on its line', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const entry = cite(source, 'bibtex')
        const lines = entry.split('\n')
        assert.match(lines[0] as string, /^@(?:misc|article)\{[a-z0-9]+,$/)
        assert.equal(lines.at(-1), '}')
        for (const line of lines.slice(1, -1)) {
          assert.match(line, /^ {2}[a-z]+ = (?:\{.*\}|[a-z]{3}),$/u)
          assert.equal(closingBrace(line), line.indexOf('{') < 0 ? -1 : line.length - 2)
        }
      }),
    )
  })

  test('no sign of a BibTeX field is left to LaTeX', () => {
    fc.assert(
      fc.property(text, (title) => {
        const entry = cite({ ...bare, kind: 'unknown', title }, 'bibtex')
        const field = /^ {2}title = \{\{(.*)\}\},$/mu.exec(entry)?.[1] ?? ''
        const rest = field.replace(/\\text[a-z]+\{\}|\\[&%$#_]|^\{\}/g, '')
        assert.doesNotMatch(rest, /[&%$#_{}~^\\]/)
      }),
    )
  })

  test('CSL-JSON holds one item with the keys and types that its schema asks for', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const items: unknown = JSON.parse(cite(source, 'csl-json'))
        assert.ok(Array.isArray(items) && items.length === 1)
        checkCslItem(items[0])
      }),
    )
  })

  test('the same source gives the same citation', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom(...CITATION_STYLES), (source, style) => {
        assert.equal(cite(source, style), cite(structuredClone(source), style))
      }),
    )
  })
})

/** Where the first brace of a line is closed as BibTeX counts; -1 when it never is. */
function closingBrace(line: string): number {
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '{') depth++
    if (line[at] === '}' && --depth === 0) return at
  }
  return -1
}

const CSL_TEXTS =
  /^(?:id|citation-key|title|genre|publisher|container-title|event-place|publisher-place|URL|note|annote)$/

/** The part of the schema of CSL 1.0.2 for input data that these items use. */
function checkCslItem(item: Readonly<Record<string, unknown>>): void {
  assert.equal(typeof item.id, 'string')
  assert.match(String(item.type), /^(?:speech|interview|document|article-newspaper)$/)
  for (const [key, value] of Object.entries(item)) {
    if (key === 'type') continue
    if (key === 'issued' || key === 'accessed') {
      const { 'date-parts': dates, ...others } = value as { 'date-parts': number[][] }
      assert.deepEqual(others, {})
      assert.equal(dates.length, 1)
      const [parts = []] = dates
      assert.ok(parts.length >= 1 && parts.length <= 3 && parts.every(Number.isInteger))
    } else if (key === 'author') {
      for (const name of value as Readonly<Record<string, unknown>>[]) {
        assert.ok('family' in name || 'literal' in name)
        for (const part of Object.keys(name)) {
          assert.match(
            part,
            /^(?:family|given|literal|suffix|non-dropping-particle|static-ordering)$/,
          )
        }
      }
    } else {
      assert.match(key, CSL_TEXTS)
      assert.equal(typeof value, 'string')
    }
  }
}

test('a passage of a paged source is cited with its page', () => {
  const source: CitedSource = {
    ...bare,
    kind: 'speech',
    title: 'On Tides',
    date: { value: '2024-07-01', precision: 'day' },
    passage: { turn: 2, page: 12 },
  }
  assert.equal(cite(source, 'chicago'), '“On Tides” (speech, July 1, 2024), p. 12, turn #2.')
  assert.match(cite(source, 'mla'), /1 July 2024, p\. 12, turn #2\./)
  assert.match(cite(source, 'bibtex'), /\n {2}pages = \{12\},\n/)
  assert.equal(JSON.parse(cite(source, 'csl-json'))[0].page, '12')
  for (const page of [0, 1.5, Number.NaN])
    assert.throws(() => cite({ ...source, passage: { page } }, 'mla'), RangeError)
})
