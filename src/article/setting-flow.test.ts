import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'

/** The reports are of Thursday, September 19, 2024. */
const writtenOn = '2024-09-19'

interface Told {
  readonly when?: string
  readonly where?: string
  readonly to?: string
  readonly at?: string
}

/** Reports, and what each tells of the occasion of its last quotation. */
const cases: Record<string, Record<string, readonly [report: string, told: Told]>> = {
  'when it was said': {
    'a weekday behind the verb': [
      '“We sail,” Mirela Oda said on Wednesday.',
      { when: '2024-09-18' },
    ],
    'a weekday before the verb': ['“We sail,” Mirela Oda on Monday said.', { when: '2024-09-16' }],
    'a month': ['“We sail,” Mirela Oda said in July.', { when: '2024-07' }],
    'a month that lies ahead is last year’s': [
      '“We sail,” Mirela Oda said in December.',
      { when: '2023-12' },
    ],
    'last month': ['“We sail,” Mirela Oda said last month.', { when: '2024-08' }],
    'a year': ['“We sail,” Mirela Oda said in a 2019 speech.', { when: '2019', at: 'speech' }],
    'last night': ['“We sail,” Mirela Oda said last night.', { when: '2024-09-18' }],
    'a day of an event': [
      '“We sail,” Mirela Oda said at Monday’s briefing.',
      { when: '2024-09-16', at: 'briefing' },
    ],
    'a day that opens the paragraph': [
      'On Tuesday the ships came in. “We sail,” Mirela Oda said.',
      { when: '2024-09-17' },
    ],
    'no day that is spoken of': ['“We sail,” Mirela Oda said of the plan for Monday.', {}],
  },
  'where and in what': {
    'an event and its place': [
      'At a joint news conference in Averholt, Mirela Oda said: “We sail.”',
      { where: 'Averholt', at: 'joint news conference' },
    ],
    'an event that ends in a letter beyond ASCII': [
      'In a joint communiqué, Mirela Oda said: “We sail.”',
      { at: 'joint communiqué' },
    ],
    'an interview and its house': [
      '“We sail,” Mirela Oda said in an interview with Radio Drast published Sunday.',
      { when: '2024-09-15', to: 'Radio Drast', at: 'interview' },
    ],
    'a statement': ['In a statement, Mirela Oda said: “We sail.”', { at: 'statement' }],
    'steps without a name': [
      '“We sail,” Mirela Oda said on the steps of the court.',
      { where: 'the steps of the court' },
    ],
    'a ship': ['“We sail,” Mirela Oda said aboard the Linnet.', { where: 'Linnet' }],
  },
  'to whom': {
    'a hearer': [
      '“We sail,” Mirela Oda told reporters in Drast.',
      { where: 'Drast', to: 'reporters' },
    ],
    'a house on a day': [
      '“We sail,” Mirela Oda told the Drast Courier on September 11.',
      { when: '2024-09-11', to: 'the Drast Courier' },
    ],
    'one who is spoken to': [
      'Speaking to reporters on Tuesday, Mirela Oda said: “We sail.”',
      { when: '2024-09-17', to: 'reporters' },
    ],
    'one who is written to': [
      '“We sail,” Mirela Oda said in a letter to the guild.',
      { to: 'the guild', at: 'letter' },
    ],
  },
  'what goes on': {
    'the occasion of the words before': [
      '“We sail,” Mirela Oda told reporters in Drast on Monday.\n\n“At dawn,” she said.',
      { when: '2024-09-16', where: 'Drast', to: 'reporters' },
    ],
    'not with another speaker': [
      '“We sail,” Mirela Oda told reporters in Drast on Monday.\n\n“At dawn,” Joram Brask said.',
      {},
    ],
    'not when others hear what follows a letter': [
      'In a letter on Monday, Mirela Oda wrote: “We sail.”\n\n“At dawn,” she told reporters.',
      { to: 'reporters' },
    ],
    'not when another occasion is named': [
      '“We sail,” Mirela Oda told reporters in Drast on Monday.\n\n“At dawn,” she said on Wednesday.',
      { when: '2024-09-18' },
    ],
    'not to what had been said before': [
      '“We sail,” Mirela Oda told reporters in Drast on Monday. She had said that nobody would “ever sail.”',
      {},
    ],
    'from a sentence that sets the scene': [
      'Mirela Oda spoke to reporters in Drast on Monday. “We sail,” she said.',
      { when: '2024-09-16', where: 'Drast', to: 'reporters' },
    ],
  },
}

for (const [group, table] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, [report, told]] of Object.entries(table)) {
      test(name, () => assert.deepEqual(lastSetting(report), told))
    }
  })
}

test('“here” is the place of the report', () => {
  const text = quotingText('“We sail,” Mirela Oda told reporters here.', writtenOn)
  const [quotation] = findQuotations({ ...text, home: 'Drast' }).quotations
  assert.equal(quotation?.occasion?.where?.text, 'Drast')
})

test('the spans are those of the words that tell', () => {
  const report = '“We sail,” Mirela Oda told reporters in Drast on Monday.'
  const { when, where } =
    findQuotations(quotingText(report, writtenOn)).quotations[0]?.occasion ?? {}
  assert.equal(report.slice(when?.span.start, when?.span.end), 'Monday')
  assert.equal(report.slice(where?.span.start, where?.span.end), 'Drast')
})

function lastSetting(report: string): Told {
  const { quotations } = findQuotations(quotingText(report, writtenOn))
  const { when, where, to, at } = quotations.at(-1)?.occasion ?? {}
  return {
    ...(when === undefined ? {} : { when: when.value }),
    ...(where === undefined ? {} : { where: where.text }),
    ...(to === undefined ? {} : { to: to.text }),
    ...(at === undefined ? {} : { at: at.text }),
  }
}
