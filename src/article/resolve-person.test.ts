import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'

/** Reports, and who speaks the last words of each; `nobody` when no name can be told. */
const cases: Record<string, Record<string, readonly [report: string, speaker: string]>> = {
  posts: {
    'of the country that the article gives': [
      'Foreign Minister Mirela Oda of Halvenia met Foreign Minister Joram Teskel of Sorrenay. “We sail,” the Halvenian minister said.',
      'Mirela Oda',
    ],
    'held by two, with nothing that tells them apart': [
      'Foreign Minister Mirela Oda of Halvenia met Foreign Minister Joram Teskel of Sorrenay. “We sail,” the minister said.',
      'nobody',
    ],
    'by a general noun': [
      'Mirela Oda, Halvenia’s foreign minister, met Hadrik Moll, a banker. “We sail,” the chief Halvenian diplomat said.',
      'Mirela Oda',
    ],
    'of the premier': [
      'Prime Minister Hadrik Moll met Mirela Oda, an envoy. “We sail,” the premier said.',
      'Hadrik Moll',
    ],
    'not those of a deputy': [
      'Vice President Hadrik Moll waited. “We sail,” the president said.',
      'nobody',
    ],
    'not those of another branch': [
      'Defense Minister Hadrik Moll waited. “We sail,” the trade minister said.',
      'nobody',
    ],
    'given by a relative clause': [
      'Mirela Oda, who heads the pilots’ guild, met Hadrik Moll. “We sail,” the head of the guild said.',
      'Mirela Oda',
    ],
    'in apposition behind': [
      '“We sail,” said the Halvenian foreign minister, Mirela Oda.',
      'Mirela Oda',
    ],
    'in apposition before': [
      'Mirela Oda waited. A ministry spokesman, Joram Brask, said: “We sail.”',
      'Joram Brask',
    ],
    'that somebody else holds for a person': [
      'Foreign Minister Mirela Oda waited. “We sail,” Oda’s spokesman said.',
      'nobody',
    ],
    'of whoever only serves': [
      'Foreign Minister Mirela Oda waited. “We sail,” an aide to Minister Oda said.',
      'nobody',
    ],
  },
  'people without a name': {
    'an official': [
      'Foreign Minister Mirela Oda waited. “We sail,” a senior official said.',
      'nobody',
    ],
    'the official again': [
      'Deputy director Joram Brask waited. “We sail,” a senior official said. “At dawn,” the official added.',
      'nobody',
    ],
    'he, after an official': [
      'A senior official briefed reporters. “We sail,” the official said. “At dawn,” he added.',
      'nobody',
    ],
    officials: ['Mirela Oda waited. “We sail,” officials in Averholt said.', 'nobody'],
  },
  pronouns: {
    'with a name beside it': [
      'Mirela Oda met Envoy Joram Brask. “We sail,” she and Brask said.',
      'Mirela Oda and Joram Brask',
    ],
    'of the gender of a first name': [
      'Maria Oda met Joram Brask. “We sail,” she said.',
      'Maria Oda',
    ],
    'of the gender of a relation': [
      'Joram Brask sailed home. His wife, Odile, waited ashore. “He is late,” she said.',
      'Odile',
    ],
    'of the gender of a post': [
      'Spokeswoman Elin Harga met envoy Wim Brask. “We sail,” she said.',
      'Elin Harga',
    ],
    'of nobody of that gender': ['Mr. Joram Brask waited. “We sail,” she said.', 'nobody'],
    'of a subject, and not of one who is spoken of': [
      'Mr. Teskel had no word for Mr. Moll on Monday. “We sail,” he said.',
      'Teskel',
    ],
    'of a subject, and not of one who is left unmentioned': [
      'Hadrik Moll spoke on Monday. The toll was “late,” Moll said. He did not mention Joram Teskel. “We sail,” he said.',
      'Hadrik Moll',
    ],
    'of a ministry': [
      'The Harbor Ministry of Lunmark spoke of rain. The ships were late, it said.',
      'Harbor Ministry of Lunmark',
    ],
  },
  'several people': {
    both: [
      'Mirela Oda met Joram Brask in Drast. Both said that the talks were “short.”',
      'Mirela Oda and Joram Brask',
    ],
    'two names': [
      'Mirela Oda and Joram Brask said that the talks were “short.”',
      'Mirela Oda and Joram Brask',
    ],
    'two of one surname': [
      'Joram Brask met Odile Brask in Drast. The talks were “short,” Brask said.',
      'nobody',
    ],
    'two of one surname, of whom one is always Mrs.': [
      'Joram Brask met Mrs. Odile Brask in Drast. The talks were “short,” Brask said.',
      'Joram Brask',
    ],
  },
  'houses and states': {
    'a ministry again': [
      'The Defense Ministry of Sorrenay denied it. “No ship fired,” the ministry said.',
      'Defense Ministry of Sorrenay',
    ],
    'a state': ['“No ship fired,” Sorrenay said.', 'Sorrenay'],
    'the police': ['Police said that “no ship fired.”', 'Police'],
    'a house that opens a sentence': [
      'The session ended on Thursday. Parliament said that “no ship fired.”',
      'Parliament',
    ],
    'a house with initials': ['The U.S. Navy said that “no ship fired.”', 'U.S. Navy'],
    'a palace': ['“No ship fired,” the palace said.', 'palace'],
    'a statement of one': [
      '“No ship fired,” a statement from the Defense Ministry said.',
      'Defense Ministry',
    ],
    'a statement of a person': [
      'Mirela Oda wrote. “No ship fired,” the statement by Mirela Oda read.',
      'Mirela Oda',
    ],
    'an office of a person': [
      'President Oda waited. “No ship fired,” Oda administration officials said.',
      'nobody',
    ],
  },
  'a dateline': {
    'before its subject': [
      'DRAST, May 3 – Mirela Oda said on Monday that nobody was late.',
      'Mirela Oda',
    ],
  },
  traits: {
    'an age': [
      'Joram Brask, 54, met Hadrik Moll, 61. “We sail,” the 54-year-old said.',
      'Joram Brask',
    ],
    'a trade, right after its bearer': [
      'Joram Brask mended nets on Monday. “We sail,” the fisherman said.',
      'Joram Brask',
    ],
    'the letter of a writer': [
      'Joram Brask wrote a letter. “We sail,” the letter said.',
      'Joram Brask',
    ],
    'a thing is nobody': ['Joram Brask mended nets. “We sail,” the clock said.', 'nobody'],
  },
  'a family': {
    'the younger of two': [
      'The brothers Stahl spoke. “We sail,” the younger Stahl said.',
      'nobody',
    ],
  },
  names: {
    'with a month for a surname': ['Edith May waited. “We sail,” May said.', 'Edith May'],
    'of papers, which are no people': [
      'Joram Brask told the Daily Beacon: “We sail.” “Soon,” he said.',
      'Joram Brask',
    ],
    'before the day of a vote': [
      'Hadrik Moll won Port Callow Tuesday. “We sail,” he said.',
      'Hadrik Moll',
    ],
    'for whom a spokesman speaks': ['“We sail,” a spokesman for Sen. Mirela Oda said.', 'nobody'],
    'of a relative of a legend': [
      'Joram Brask waited. “We sail,” the younger brother of racing legend Piers Brask said.',
      'nobody',
    ],
    'that furniture stands before': [
      'Share Print Mirela Oda in Drast. Mirela Oda waited. “We sail,” Oda said.',
      'Mirela Oda',
    ],
    'behind a verb': ['“We sail.” “Never,” replied Joram Brask. Replied Oda: “Soon.”', 'Oda'],
  },
}

for (const [group, table] of Object.entries(cases)) {
  describe(`who is meant by ${group}`, () => {
    for (const [name, [report, speaker]] of Object.entries(table)) {
      test(name, () => assert.equal(lastSource(report)?.speaker ?? 'nobody', speaker))
    }
  })
}

/** Reports, and the post and country of the last speaker. */
const posts: Record<string, readonly [report: string, post: string, country: string]> = {
  'before the name': [
    '“We sail,” said Halvenian Foreign Minister Mirela Oda.',
    'Foreign Minister',
    'Halvenian',
  ],
  'before the name, with the country behind': [
    '“We sail,” said Foreign Minister Mirela Oda of Halvenia.',
    'Foreign Minister',
    'Halvenia',
  ],
  'in apposition': [
    'Mirela Oda, Halvenia’s foreign minister, came. “We sail,” she said.',
    'foreign minister',
    'Halvenia',
  ],
  'set off before the name': [
    'The commissioner for returns, Mirela Oda, came. “We sail,” she said.',
    'commissioner for returns',
    '',
  ],
  'a post held for a person': [
    'Hadrik Moll came. “We sail,” said Moll’s press secretary, Mirela Oda.',
    'Moll’s press secretary',
    '',
  ],
  'a post of a house': [
    '“We sail,” said Mirela Oda, director of the Harbor Office.',
    'director of the Harbor Office',
    '',
  ],
}

describe('the post and country of a speaker', () => {
  for (const [name, [report, post, country]] of Object.entries(posts)) {
    test(name, () => {
      const source = lastSource(report)
      assert.deepEqual([source?.post ?? '', source?.country ?? ''], [post, country])
    })
  }
})

function lastSource(report: string): ReturnType<typeof sourcesOf>[number] {
  return sourcesOf(report).at(-1)
}

function sourcesOf(report: string) {
  return findQuotations(quotingText(report)).quotations.map(({ source }) => source)
}
