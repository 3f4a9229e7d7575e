import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { printAttributions, textOfNotation } from '../../test/support/attribution-notation.ts'
import { checkQuotations } from '../../test/support/quotation-laws.ts'
import { quotingText } from '../../test/support/quoting-text.ts'
import { type FoundQuotations, findQuotations } from './find-quotations.ts'
import type { FindOptions } from './reported/report-sentence.ts'

/** Cases are written in the notation of `test/support/attribution-notation.ts`. */
const cases: Record<string, Record<string, string>> = {
  'who spoke': {
    'subject and verb after the words':
      '“{content:We are ready,}” {source:the minister} {cue:said}.',
    'a speaker with a phrase after “for”':
      '“{content:We are ready to sail,}” {source:a spokesman for the ministry} {cue:said}.',
    'a speaker with a phrase after “of”':
      "“{content:We are ready to sail,}” {source:the head of the pilots' guild} {cue:said}.",
    'a short sentence whose long words have capitals':
      '“{content:Ready?}” {source:the minister} {cue:asked}. “{content:Then go.}”',
    'a clause that ends with the second of two pieces':
      '{source:The minister} {cue:called} {content:them “{marked:slow as herring}” and “{marked:twice as cold.}”}',
    'verb before the subject':
      '“{content:We are ready to sail,}” {cue:said} {source:the minister}.',
    'subject and verb before the words':
      '{source:The minister} {cue:said}, “{content:We are ready to sail.}”',
    'a colon before the words':
      '{source:The minister} {cue:said}: “{content:We are ready to sail.}”',
    'a hearer': '“{content:We are ready to sail,}” {source:she} {cue:told} reporters in Averholt.',
    'a heading in other marks right before the words':
      "{content1:Sunniva Oda: '{marked1:The lamps are out}'} “{content2:We are ready to sail,}” {source1=Sunniva Oda:{source2=Sunniva Oda:Oda}} {cue1:{cue2:said}} of the ferry.",
    'an adverb before the verb':
      '“{content:We are ready to sail,}” {source:he} then {cue:replied}.',
    'a question mark at the end of the words':
      '“{content:Will they ever be ready?}” {source:the minister} {cue:asked}.',
    'an apposition between subject and verb':
      '“{content:We are ready to sail,}” {source=Joram Brask:Joram Brask, an envoy,} {cue:said}.',
    'a name, a post and a relative clause behind the verb':
      '“{content:We are ready to sail,}” {cue:said} {source=Joram Brask:Joram Brask, head of the pilots of Averholt, who waited outside}.',
    'a common noun and what tells which one behind the verb':
      '“{content:We are ready to sail,}” {cue:said} {source:one pilot familiar with the strait}.',
    'an occasion behind the subject is no part of it':
      '“{content:We are ready to sail,}” {cue:said} {source=Joram Brask:Joram Brask} in an interview on Friday.',
    'words before a surname, in small letters':
      '“{content:We are ready to sail,}” {cue:said} {source=Joram Brask:Halvenian harbor-board chairman Joram Brask}.',
    'a country in parentheses':
      '“{content:We are ready to sail,}” {source=Joram Brask:Joram Brask (Lunmark)} {cue:said}.',
    'a place between subject and verb':
      '“{content:Will he be the next envoy?}” {source:a pilot in the room} {cue:asked}.',
    'a verb that is in no list of verbs of saying':
      '“{content:We are ready to sail,}” {source:the minister} {cue:thundered}.',
    'an age and a place':
      '“{content:We sail,}” {cue:said} {source=Joram Brask:Joram Brask, 54, of Averholt}. “{content:Soon.}”',
    'the verb at the head of the sentence':
      '{cue:Said} {source:one pilot of the port}: “{content:We are ready to sail.}”',
    'what the words before a colon say somebody does':
      '{source=Sunniva Oda:Sunniva Oda} {cue:went even further}: “{content:No ship will ever pass.}”',
    'a paper, behind “from”':
      'From {source:the report of the pilots}: “{content:The lamps are out.}”',
    'one who is brought in with “as”':
      'As {source=Sunniva Oda:Sunniva Oda} {cue:put it}, “{content:No ship will ever pass.}”',
    'somebody who is asked by nobody named':
      'Oda was {cue1:asked}, “{content1:Will they sail?}” {source2:She} {cue2:answered}, “{content2:They will.}”',
    'a long bar and the name behind the words':
      '“{content:No ship will ever pass.}” ― {source=Sunniva Oda:Sunniva Oda}',
    'a dash and the name behind the words':
      '“{content:We are ready to sail.}” — {source=Sunniva Oda:Sunniva Oda, head of the pilots}',
    'a question and its answer in one sentence':
      '{source1=Velk:Velk} {cue1:asked}, “{content1:You were there?}” {source2=Oda:Oda} {cue2:replied}, “{content2:I was.}”',
    'one who is answered in the same sentence':
      'When {source1=Brask:Brask} {cue1:said} {content1:the pact was “{marked1:a dead herring,}”} {source2=Oda:Oda} {cue2:replied} {content2:that he was “{marked2:the oldest herring of all.}”}',
    'one who rises to say it':
      '{indirect1:Joram Brask was late, considering the hour}, {cue1:said} {source1=Sunniva Oda:{source2=Sunniva Oda:Sunniva Oda}}, who rose to {cue2:say}, “{content2:The other envoy is here.}”',
    'nobody for words that somebody is mocked for':
      '{source1=Sunniva Oda:Sunniva Oda} {cue1:called} {content1:him “{marked1:the slowest pilot}”} for {cue2:saying} {content2:the strait “{marked2:belongs to nobody at all.}”}',
    'nobody for the words of a question':
      '“{content1:I would send none of them,}” {source1:he} {cue1:said} when {cue2:asked} {content2:if he would send “{marked2:a pilot of the right kind.}”}',
    'the one who was asked, after a colon':
      '{source:He} {cue:said} when asked about the strait: “{content:It is closed.}”',
    'nobody for words that were not said':
      '{source:Oda} {cue:didn’t say} {content:the keepers “{marked:will never be paid.}”}',
    'the one who tells what others want':
      '{source=Velk:Velk} {cue:told} reporters {content:the council wants “{marked:lamps on every rock.}”}',
    'a post before what its bearer did':
      '{source:A harbor envoy} quizzed Ms. Oda, {cue:saying} {content:the ferry was “{marked:as slow as the tide itself.}”}',
    'a headline before a caption':
      '{source1=Oda:Oda}: “{content1:The ferry sails at dawn}” {source2=Joram Brask:Envoy Joram Brask} {cue2:applauds} {indirect2:Oda}.',
    'a bullet before the name':
      '• {source=Joram Brask:Envoy Joram Brask} {cue:called} {content:the ferry “{marked:a floating stove.}”}',
    'a bullet before a name and a colon':
      '• {source=Oda:Oda}: “{content:The ferry sails at dawn.}”',
    'nobody, after a label': 'Claim: “{content:The keepers will never be paid.}”',
    nobody: 'A sign at the gate read “{content:No ship may pass before noon}” in three languages.',
  },
  'what is quoted': {
    'two pieces around one attribution':
      '“{content:A closed strait is a tax,}” {source:she} {cue:said}, “{content:and the hungry pay it.}”',
    'a sentence after the attribution':
      '“{content:A closed strait is a tax,}” {source:she} {cue:said}. “{content:The hungry pay it.}”',
    'two sentences inside one pair of marks':
      '“{content:A closed strait is a tax. The hungry pay it,}” {source:she} {cue:said}.',
    'a quoted sentence before the attributed one':
      '“{content:A closed strait is a tax.}” “{content:The hungry pay it,}” {source:she} {cue:said}.',
    'two attributions in one paragraph':
      '“{content1:The strait is closed,}” {source1:the minister} {cue1:said}. “{content2:It is open,}” {source2:the envoy} {cue2:replied}.',
    'words of the writer before the piece, in the clause':
      '{source=Sunniva Oda:Sunniva Oda} {cue:called} {content:the talks “{marked:a gift to both shores.}”}',
    'words of the writer on both sides':
      '{source:The minister} {cue:said} {content:the ships were “{marked:riding at anchor}” off the coast}.',
    'two marked pieces in one clause':
      '{source:The minister} {cue:called} {content:them “{marked:slow as herring}” and “{marked:cold}” in winter}.',
    'other words, taken up in a sentence of the writer’s':
      '“{content1:The lamps are lit,}” {source1:{source2:she}} {cue1:{cue2:said}}, {content2:after a dig at envoys who “{marked2:have never seen a lamp}” earlier in the day}.',
    'three pieces, of which the last is in a sentence of the writer’s':
      '“{content1:The lamps are lit,}” {source1:{source2:she}} {cue1:{cue2:said}}, “{content1:and the oil is cheap,}” {content2:a year in which “{marked2:nobody lit a lamp}”}.',
    'a sentence after a name with periods':
      '“{content:The lamps are lit,}” {source:she} {cue:said} in Port N.C. “{content:The oil is cheap.}”',
    'a clause after “that”':
      '{source:The minister} {cue:said} {content:that the ships were “{marked:riding at anchor}” today}.',
    'brackets and an ellipsis inside':
      '“{content:We have kept [the strait] open … since March,}” {source:she} {cue:said}.',
    'words in the marks of somebody else':
      "“{content:He said 'not now' and left,}” {source:the envoy} {cue:recalled}.",
  },
  'several paragraphs': {
    'a continuation mark':
      '“{content:The first ship lifts its anchor on Friday.}\n\n“{content:The second will wait,}” {source:the minister} {cue:said}.',
    'single marks, with apostrophes and a plural possessive':
      '‘{content:We don’t fear the captains,}’ {source:the minister} {cue:said}. ‘{content:It’s the ships’ own sea.}\n\n‘{content:But it’s our port.}’\n\nThe captains’ wives were there.',
    'a continuation after an attribution':
      '{source:The minister} {cue:said}: “{content:The first ship sails on Friday.}\n\n“{content:The second will wait.}\n\n“{content:The third is lost.}”',
    'a paragraph that is only a quotation goes on with the one before':
      '“{content:The first ship sails,}” {source=Sunniva Oda:Sunniva Oda} {cue:said}.\n\n“{content:The second will wait until the spring.}”',
    'a paragraph that says anew who speaks':
      '“{content1:The first ship sails,}” {source1:the minister} {cue1:said}. “{content1:It is full.}\n\n“{content2:The second will wait,}” {source2:she} {cue2:said}.',
    'a paragraph led up to by a colon':
      '{source=Sunniva Oda:Sunniva Oda} {cue:said}:\n\n“{content:The first ship sails on Friday.}”',
    'a signature in a line of its own':
      'Nobody was late.\n\n“{content:The first ship sails on Friday.}”\n\n— {source=Sunniva Oda:Sunniva Oda, Halvenia}',
  },
  marks: {
    straight: '"{content:We are ready to sail,}" {source:the minister} {cue:said}.',
    curly: '“{content:We are ready to sail,}” {source:the minister} {cue:said}.',
    'low and high': '„{content:We are ready to sail,}“ {source:the minister} {cue:said}.',
    guillemets: '«{content:We are ready to sail}», {source:the minister} {cue:said}.',
    'guillemets with spaces':
      '« {content:We are ready to sail} », {source:the minister} {cue:said}.',
    'guillemets turned around':
      '»{content:We are ready to sail}«, {source:the minister} {cue:said}.',
    'single curly': '‘{content:We are ready to sail,}’ {source:the minister} {cue:said}.',
    'single straight': "'{content:We are ready to sail,}' {source:the minister} {cue:said}.",
    'single around apostrophes and a plural possessive':
      "'{content:We don't fear the ships' captains}', {source:the minister} {cue:said}.",
    'apostrophes alone':
      "The captains' wives don't read the ministers' letters, and it isn't theirs.",
    'doubled single': "''{content:We are ready to sail,}'' {source:the minister} {cue:said}.",
    'two kinds of one pair': '“{content:We are ready to sail,}" {source:the minister} {cue:said}.',
    'nested double in double':
      '“{content:She wrote “no ship is late” to me,}” {source:the minister} {cue:said}.',
    'inches and feet': 'The plank was 6\'2" long and nobody walked it.',
  },
  'a missing mark': {
    'no closing mark, at the end of the paragraph':
      '{source:The minister} {cue:said}: “{content:We are ready to sail.}\n\nNobody answered.',
    'no closing mark, before the attribution':
      '“{content:We are ready to sail,} {source:the minister} {cue:said}.',
    'no opening mark': '{content:We are ready to sail today,}” {source:the minister} {cue:said}.',
    'no opening mark after a colon':
      '{source:The minister} {cue:said}: {content:We are ready to sail.}”',
    'no opening mark in a second sentence':
      'The hall went quiet. {content:We are ready to sail today,}” {source:the minister} {cue:said}.',
    'no closing mark before another quotation':
      '“{content1:We are ready to sail,} {source1:the minister} {cue1:said}. “{content2:So are we,}” {source2:the envoy} {cue2:replied}.',
  },
  'the person meant': {
    'a surname':
      'Sunniva Oda met Joram Brask. “{content:We are ready to sail,}” {source=Sunniva Oda:Oda} {cue:said}.',
    'she, by the honorific':
      'Ms. Sunniva Oda met Mr. Joram Brask. “{content:We are ready to sail,}” {source=Sunniva Oda:she} {cue:said}.',
    'he, by the honorific':
      'Mr. Joram Brask met Ms. Sunniva Oda. “{content:We are ready to sail,}” {source=Joram Brask:he} {cue:said}.',
    'a title after the words':
      '“{content1:The lamps are lit,}” {source1=Oda:President Oda} {cue1:said}. A new president waits. “{content2:Oil is cheap,}” {source2=Oda:he} {cue2:added}.',
    'one of a family, by the honorific':
      'Captain Joram Brask met Odile Brask. “{content1:We sail,}” {source1=Odile Brask:Ms. Brask} {cue1:said}. “{content2:So do I,}” {source2=Joram Brask:Mr. Brask} {cue2:replied}.',
    'the one of a family who goes by the surname':
      'Joram Brask spoke. Brask sang. Odile Brask danced. “{content:We sail,}” {source=Joram Brask:Brask} {cue:said}.',
    'one of a family, by the first name':
      'Joram Brask met Odile Brask and Sunniva Oda. “{content1:We sail,}” {source1=Odile Brask:Odile} {cue1:said}. “{content2:Soon,}” {source2=Odile Brask:she} {cue2:added}.',
    'no war and no people':
      'Since World War II the Latin Americans have sailed. “{content:We sail,}” {source:he} {cue:said}.',
    'the latter':
      'Minister Sunniva Oda made room for Envoy Joram Brask. “{content:We are ready to sail,}” {source=Joram Brask:the latter} {cue:said}.',
    'the former':
      'Minister Sunniva Oda made room for Envoy Joram Brask. “{content:We are ready to sail,}” {source=Sunniva Oda:the former} {cue:said}.',
    'a post in an apposition':
      'Sunniva Oda, the foreign minister of Halvenia, met Joram Brask, an envoy. “{content:We are ready to sail,}” {source=Joram Brask:the envoy} {cue:said}.',
    'a post before the name':
      'Foreign Minister Sunniva Oda met Envoy Joram Brask. “{content:We are ready to sail,}” {source=Sunniva Oda:the foreign minister} {cue:said}.',
    'Ms.':
      'Sunniva Oda spoke. “{content:We are ready to sail,}” {source=Sunniva Oda:Ms. Oda} {cue:said}.',
    'Mr.':
      'Joram Brask spoke. “{content:We are ready to sail,}” {source=Joram Brask:Mr. Brask} {cue:said}.',
    'a first name that nobody was given is a name of its own':
      'Sunniva Oda spoke. “{content:We are ready to sail,}” {source=Odile:Odile} {cue:said}.',
    'a post that nobody holds':
      'Sunniva Oda spoke. “{content:We are ready to sail,}” {source:a sailor} {cue:said}.',
    'the spokesman of somebody named':
      "Sunniva Oda spoke. “{content:We are ready to sail,}” {source:Oda's spokesman} {cue:said}.",
  },
  'no speech': {
    'a term after so-called': 'The so-called “{term:ladder rule}” has filled the harbor.',
    'a scare-quoted word': 'The “{scareQuote:rule}” has filled the harbor since the spring.',
    'a word that is spoken of': 'The word “{term:herring}” is older than the port.',
    'a nickname inside a name': 'The crew of Joram “{nickname:Tide}” Brask was late again.',
    'the title of a book':
      'Her book, “{title:Nineteen Days Without a Window,}” is read in both capitals.',
    'the title of a broadcast':
      '“{content:We light a lamp with oil,}” {source=Oda:Oda} {cue:said} on “{title:This Hour with Odile Rasker.}”',
    'a nickname': 'The guards, nicknamed “{nickname:the night owls}” by all, were there.',
  },
  'words without marks': {
    'after “that”': '{source:The minister} {cue:said} {indirect:that the ships were waiting}.',
    'without “that”': '{source:The minister} {cue:said} {indirect:the ships would sail on Friday}.',
    'before the attribution': '{indirect:The pact is dead}, {source:the minister} {cue:said}.',
    'after “according to”':
      '{cue:According to} {source:the minister}, {indirect:nine ships are waiting outside}.',
    'before “according to”':
      '{indirect:Nine ships are waiting outside}, {cue:according to} {source:the minister}.',
    'beside a quotation':
      '“{content1:We are ready to sail,}” {source1:{source2:she}} {cue1:said}, {cue2:adding} {indirect2:that nobody was late}.',
    'none in plain narration': 'The minister walked out into the rain and took the night train.',
  },
}

for (const [group, table] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, notation] of Object.entries(table)) {
      test(name, () => {
        const text = textOfNotation(notation)
        const found = findQuotations(quotingText(text))
        assert.equal(printAttributions(text, found), notation)
        checkQuotations(text, found)
      })
    }
  })
}

test('takes no word of time for who spoke', () => {
  const text =
    'Moments after the guild met, Elin Oda turned on her rival, saying “the ferry will go.”'
  const [quotation] = findQuotations(quotingText(text)).quotations
  const span = quotation?.source?.span
  assert.equal(text.slice(span?.start, span?.end), 'Elin Oda')
})

test('takes no participle at the head of a sentence for who spoke', () => {
  const text = 'Echoing comments she made at the port, Elin Oda said that the ferry will go.'
  const { quotations } = findQuotations(quotingText(text))
  assert.ok(quotations.length > 0)
  assert.ok(quotations.every(({ source }) => source?.speaker === 'Elin Oda'))
})

test('finds what is marked and nothing else, when it is asked to', () => {
  const text =
    'Sunniva Oda said the strait was open. Velk called it “a door without a house.” “We wait,” he said.'
  const kinds = (options: FindOptions): string[] =>
    findQuotations(quotingText(text), options).quotations.map(({ kind }) => kind)
  assert.deepEqual(kinds({}), ['indirect', 'mixed', 'direct'])
  assert.deepEqual(kinds({ markedOnly: true }), ['mixed', 'direct'])
})

test('says which mark is missing, and where', () => {
  const problems = (text: string): string[] =>
    findQuotations(quotingText(text)).problems.map(
      ({ code, span }) => `${code}: ${text.slice(span?.start, span?.end)}`,
    )
  assert.deepEqual(problems('It is late,” she said.'), ['unbalancedMark: It is late,”'])
  assert.deepEqual(problems('“It is late, she said.'), ['unbalancedMark: “It is late,'])
  assert.deepEqual(problems('“It is late,” she said.'), [])
})

/** One paragraph of a report, with marks of one style. */
const paragraph: fc.Arbitrary<string> = fc
  .record({
    words: fc.constantFrom(
      'We are ready to sail',
      'The strait will stay open until the spring',
      'Nobody asked me about the bread',
      'A closed sea feeds no one',
    ),
    more: fc.constantFrom('and the ships will wait', 'but not for the winter'),
    who: fc.constantFrom('the minister', 'she', 'Joram Brask', 'the envoy of Lunmark'),
    marks: fc.constantFrom(['"', '"'] as const, ['“', '”'] as const),
    shape: fc.nat(6),
  })
  .map(({ words, more, who, marks, shape }) => {
    const [open, close] = marks
    const quote = (inner: string): string => `${open}${inner}${close}`
    const narration = 'The harbor was quiet in the rain that evening.'
    const shapes = [
      `${quote(`${words},`)} ${who} said.`,
      `${quote(`${words},`)} ${who} said, ${quote(`${more}.`)}`,
      `${narration} ${quote(`${words}.`)}`,
      `On Monday ${who} said: ${quote(`${words}, ${more}.`)}`,
      `${narration} They called it ${quote('a tax on the hungry of the coast')} in the papers.`,
      narration,
      `${quote(`${words}.`)} ${quote(`${more.charAt(0).toUpperCase()}${more.slice(1)},`)} ${who} said.`,
    ]
    return shapes[shape] as string
  })

test('one missing mark never costs a quotation of another paragraph', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      (paragraphs, pick) => {
        const whole = paragraphs.join('\n\n')
        const marks = Array.from(whole.matchAll(/["“”]/g), ({ index }) => index)
        if (marks.length === 0) return
        const at = marks[pick % marks.length] as number
        const damaged = whole.slice(0, at) + whole.slice(at + 1)
        const start = whole.lastIndexOf('\n\n', at)
        const end = whole.indexOf('\n\n', at) < 0 ? whole.length : whole.indexOf('\n\n', at)
        const isElsewhere = (span: { start: number; end: number }): boolean =>
          span.end <= start || span.start >= end
        const expected = markedWords(findQuotations(quotingText(whole)))
          .filter(isElsewhere)
          .map((span) => (span.start < at ? span : { start: span.start - 1, end: span.end - 1 }))
        const found = markedWords(findQuotations(quotingText(damaged)))
        for (const { start: from, end: to } of expected) {
          assert.ok(
            found.some((span) => span.start === from && span.end === to),
            `lost "${damaged.slice(from, to)}"`,
          )
        }
      },
    ),
  )
})

function markedWords({ quotations }: FoundQuotations): { start: number; end: number }[] {
  return quotations.flatMap(({ marked }) => [...marked])
}

/** Fragments that any text may be made of; strange ones are as likely as ordinary ones. */
const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '\n\n',
    ' ',
    ', ',
    '. ',
    ': ',
    '…',
    '[',
    ']',
  ),
  fc.constantFrom(
    'she said',
    'said that',
    'according to',
    'Minister Sunniva Oda',
    'told',
    'who',
    '𐍈𐍂𐌰',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

test('whatever the text, the spans hold and the same text gives the same result', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const text = fragments.join('')
      const found = findQuotations(quotingText(text))
      checkQuotations(text, found)
      assert.deepEqual(findQuotations(quotingText(text)), found)
    }),
  )
})
