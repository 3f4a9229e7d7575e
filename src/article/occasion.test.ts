import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readOccasion, readStretch, type Stretch } from './occasion.ts'

const writtenOn = '2024-09-19'

/** All of a text as the writer's own words. */
function allOf(text: string): Stretch[] {
  return [readStretch(text, { start: 0, end: text.length }, writtenOn)]
}

/** The words around a quotation in a report of Thursday, September 19, 2024, and what they say. */
const cases: Record<
  string,
  {
    readonly words: string
    readonly hearer?: string
    readonly dates?: readonly string[]
    readonly channels?: readonly string[]
    readonly names?: readonly string[]
  }
> = {
  'a weekday': { words: 'she said on Wednesday', dates: ['2024-09-18'] },
  'the weekday of the report': { words: 'she said on Thursday', dates: ['2024-09-19'] },
  'a day without a year': { words: 'she said on September 11', dates: ['2024-09-11'] },
  'a day that lies ahead is last year’s': {
    words: 'she said on December 24',
    dates: ['2023-12-24'],
  },
  yesterday: { words: 'she said yesterday', dates: ['2024-09-18'] },
  'this morning': { words: 'she said this morning', dates: ['2024-09-19'] },
  'a full date': { words: 'she said on March 3, 2019', dates: ['2019-03-03'] },
  'a channel': { words: 'she told a joint news conference', channels: ['joint news conference'] },
  'a place': { words: 'he said in Averholt', names: ['Averholt'] },
  'a house that was told': {
    words: 'he told Radio Drast in an interview',
    channels: ['radio', 'interview'],
    names: ['Radio Drast'],
  },
  'a house after an interview': {
    words: 'he said in an interview with Radio Drast',
    channels: ['interview', 'radio'],
    names: ['Radio Drast'],
  },
  'one with whom there is a truce': {
    words: 'he said of the truce with Lunmark in Averholt',
    names: ['Averholt'],
  },
  'a hearer': { words: 'he said', hearer: 'the Drast Courier', names: ['Drast Courier'] },
}

describe('what is said of the occasion', () => {
  for (const [name, { words, hearer, dates = [], channels = [], names = [] }] of Object.entries(
    cases,
  )) {
    test(name, () => {
      const found = readOccasion({
        text: words,
        around: allOf(words),
        writtenOn,
        ...(hearer === undefined ? {} : { hearer }),
      })
      assert.deepEqual(
        { dates: found?.dates, channels: found?.channels, names: found?.names },
        { dates, channels, names },
      )
    })
  }

  test('nothing', () => {
    const text = 'she said'
    assert.equal(readOccasion({ text, around: allOf(text), writtenOn }), undefined)
  })

  test('a weekday means nothing without the day of the report', () => {
    const text = 'she said on Wednesday'
    const around = [readStretch(text, { start: 0, end: text.length }, undefined)]
    assert.equal(readOccasion({ text, around }), undefined)
  })
})

/** Words with their cue in brackets and what is said in braces, and the day that is given to the speaking itself. */
const spoken: Record<string, readonly [words: string, date: string | undefined]> = {
  'right after the cue': ['she [said] on Wednesday', '2024-09-18'],
  'at the head of the sentence': ['On Wednesday, she [said] so', '2024-09-18'],
  'a day that is spoken of': ['she [said] the ships would sail by Wednesday', undefined],
  'the day of what is agreed on': ['she [agreed] {to sell the ships on Wednesday}', undefined],
  'a day before what is agreed on': ['On Wednesday, she [agreed] {to sell them}', '2024-09-18'],
  'a day in another clause': ['she [said], after the ships left on Wednesday', undefined],
}

describe('the day of speaking', () => {
  for (const [name, [words, date]] of Object.entries(spoken)) {
    test(name, () => {
      const text = words.replace(/[[\]{}]/g, '')
      const cue = { start: words.indexOf('['), end: words.indexOf(']') - 1 }
      const content = words.includes('{')
        ? [{ start: words.indexOf('{') - 2, end: words.indexOf('}') - 3 }]
        : []
      const found = readOccasion({ text, around: allOf(text), cue, content, writtenOn })
      assert.equal(found?.saidOn?.date, date)
    })
  }
})
