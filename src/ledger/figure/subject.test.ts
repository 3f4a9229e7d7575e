import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureTokens } from './figure-token.ts'
import { findFigures } from './find-figures.ts'
import { subjectOf } from './subject.ts'

/** Sentences with one figure, in which brackets mark what it counts or measures. */
const cases: readonly string[] = [
  'Oda sent 300 [harbor pilots].',
  'Oda sent 300 [pilots from Drast] on Friday.',
  'Some 40 percent of [the fishing fleet] stayed in port.',
  'We gave $5 million in [humanitarian aid].',
  'We gave $5 million for [the new harbor].',
  'They announced a $5 million [dredging program].',
  'They bore a whopping $5 million [loss].',
  'The plant sold 700 tons of [dried fish].',
  'They sold 700,000 barrels a day of [crude oil].',
  'They have [a debt] of $5 million.',
  '[Harbor tolls] fell by 20 percent.',
  '[Harbor tolls] have risen 20 percent.',
  'They cut [harbor tolls] by 20 percent.',
  '[Grain exports] rose from $2 billion in a year.',
  '[Grain exports] rose from nothing to $3 billion.',
  '[The breakwater] is 40 meters long.',
  '[Halvenian support for Drast] amounts to $5 million.',
  'Halvenia imposed [tariffs] of 25 percent on steel.',
  'The bank forecasts [inflation] of 1.2 percent.',
  'They announced [the proposed tariffs] of 25 percent.',
  'Halvenia raised [taxes] by 10 percent.',
  '[Output] is expected to shrink by 8 percent.',
  '[Prices] were reduced by 8 percent.',
  '[Exports to Drast] fell by 12 percent.',
  '[Trade between Ostrava and Palvia] rose by 8 percent.',
  '[Trade between our countries] rose by 8 percent.',
  '[Exports from Halvenia to Drast] fell by 12 percent.',
  'The bank raised [its key rate] to 4.5 percent on Thursday.',
  '[Inflation] slowed to 4.2 percent.',
  '[Inflation] is now at 19 percent.',
  '[Turnout] reached just 31 percent.',
  'Half [the fleet] sailed.',
  'They protect 30 percent of [our lands and waters].',
]

for (const marked of cases) {
  const text = marked.replace(/[[\]]/g, '')
  test(`tells what is measured: ${text}`, () => {
    const [figure] = findFigures(text)
    assert.ok(figure)
    const subject = subjectOf(figureTokens(text, 0, text.length), figure)
    assert.ok(subject)
    const { start, end } = subject
    assert.equal(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, marked)
  })
}

test('names nothing where the words beside the number do not tell', () => {
  for (const text of ['We are at 1,200 now.', 'They paid $5 million.', 'It cost $40 in Drast.']) {
    const [figure] = findFigures(text)
    assert.ok(figure)
    assert.equal(subjectOf(figureTokens(text, 0, text.length), figure), undefined)
  }
})
