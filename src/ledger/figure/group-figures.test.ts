import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figures-of.ts'
import { type FigureGroup, groupFigures } from './group-figures.ts'

/** Two statements of March 3, 2024 unless a day is given, and how their one group stands. */
interface Case {
  readonly statements: readonly (string | { readonly day: string; readonly words: string })[]
  readonly relation: FigureGroup['relation']
  readonly why?: FigureGroup['why']
}

const cases: Readonly<Record<string, Case>> = {
  'the same number': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'There are 300 harbor pilots in Drast, and Halvenia keeps them.',
    ],
    relation: 'agrees',
  },
  'a number rounded and the number itself': {
    statements: [
      'Halvenia exported 1.2 million salt barrels to Sorrenay.',
      'To Sorrenay Halvenia exported 1,196,400 salt barrels.',
    ],
    relation: 'agrees',
  },
  'more than a number, and one above it': {
    statements: [
      'Halvenia keeps more than 300 harbor pilots in Drast.',
      'Halvenia keeps 340 harbor pilots in Drast.',
    ],
    relation: 'agrees',
  },
  'another number': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'Halvenia keeps 500 harbor pilots in Drast.',
    ],
    relation: 'differs',
  },
  'kilometers and miles': {
    statements: [
      'The Drast ship canal of Halvenia is 100 kilometers long.',
      'The Drast ship canal of Halvenia is 62 miles long.',
    ],
    relation: 'agrees',
  },
  'another date': {
    statements: [
      'In 2021 Halvenia kept 300 harbor pilots in Drast.',
      'In 2022 Halvenia kept 500 harbor pilots in Drast.',
    ],
    relation: 'notComparable',
    why: ['otherDate'],
  },
  'another day of speaking': {
    statements: [
      { day: 'March 3, 2024', words: 'Halvenia keeps 300 harbor pilots in Drast.' },
      { day: 'May 7, 2024', words: 'Halvenia keeps 500 harbor pilots in Drast.' },
    ],
    relation: 'notComparable',
    why: ['otherDate'],
  },
  'the same date on two days of speaking': {
    statements: [
      { day: 'March 3, 2024', words: 'In 2021 Halvenia kept 300 harbor pilots in Drast.' },
      { day: 'May 7, 2024', words: 'In 2021 Halvenia kept 500 harbor pilots in Drast.' },
    ],
    relation: 'differs',
  },
  'a month that was not over, and the whole month': {
    statements: [
      { day: 'March 9, 2024', words: 'In March Halvenia sent 300 harbor pilots to Drast.' },
      { day: 'April 2, 2024', words: 'In March Halvenia sent 500 harbor pilots to Drast.' },
    ],
    relation: 'notComparable',
    why: ['otherDate'],
  },
  'with and without a part': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'Halvenia keeps 500 harbor pilots in Drast, including the reserve.',
    ],
    relation: 'notComparable',
    why: ['otherPart'],
  },
  'one that comes on top of another': {
    statements: [
      'Halvenia sent 300 harbor pilots to Drast.',
      'Halvenia sent another 500 harbor pilots to Drast.',
    ],
    relation: 'notComparable',
    why: ['otherPart'],
  },
  'another money': {
    statements: [
      'Halvenia gave 300 million euros for the harbor of Drast.',
      'Halvenia gave 500 million dollars for the harbor of Drast.',
    ],
    relation: 'notComparable',
    why: ['otherUnit'],
  },
  'another scale of temperature': {
    statements: [
      'The harbor water of Drast is 20 degrees Celsius warm.',
      'The harbor water of Drast is 68 degrees Fahrenheit warm.',
    ],
    relation: 'notComparable',
    why: ['otherUnit'],
  },
  'a narrower thing': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'Halvenia keeps 500 harbor pilots in Averholt.',
    ],
    relation: 'notComparable',
    why: ['otherScope'],
  },
  'a fact and a plan': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'Halvenia will keep 500 harbor pilots in Drast.',
    ],
    relation: 'notComparable',
    why: ['otherModality'],
  },
  'a number and none': {
    statements: [
      'Halvenia keeps 300 harbor pilots in Drast.',
      'Halvenia keeps hundreds of harbor pilots in Drast.',
    ],
    relation: 'notComparable',
    why: ['noValue'],
  },
  'one subject in other matters': {
    statements: [
      'Halvenia gave $300 million in humanitarian aid to the people of Ombrasa.',
      'Sorrenay sent $500 million in humanitarian aid for floods on the upper Vell.',
    ],
    relation: 'notComparable',
    why: ['otherScope'],
  },
}

describe('figures of two documents are compared:', () => {
  for (const [name, { statements, relation, why = [] }] of Object.entries(cases)) {
    test(name, () => {
      const groups = groupFigures(statements.flatMap((said, k) => figuresFrom(said, k)))
      assert.equal(groups.length, 1)
      const [group] = groups
      assert.ok(group)
      assert.deepEqual([group.relation, group.why], [relation, why])
    })
  }
})

test('what one document says makes no group', () => {
  const words =
    'Halvenia keeps 300 harbor pilots in Drast. Halvenia keeps 500 harbor pilots in Drast.'
  assert.deepEqual(groupFigures(figuresFrom(words, 0)), [])
})

test('a copy is no second witness of a number, and one that was changed differs', () => {
  const words =
    'In the spring of this year Halvenia keeps 300 harbor pilots in the old port of Drast on the strait.'
  const copies = [0, 1].flatMap((k) => figuresFrom(words, k))
  assert.deepEqual(groupFigures(copies), [])
  const changed = figuresFrom(words.replace('300', '500'), 2)
  assert.equal(groupFigures([...copies, ...changed])[0]?.relation, 'differs')
})

test('a lone common noun is no subject by which figures are the same', () => {
  const rows = ['They saw 300 people.', 'They saw 500 people.'].flatMap((words, k) =>
    figuresFrom(words, k),
  )
  assert.equal(rows.length, 2)
  assert.deepEqual(groupFigures(rows), [])
})

test('the group of a subject has the same id whatever else is in the record', () => {
  const pair = ['Halvenia keeps 300 harbor pilots in Drast.', 'Drast has 300 harbor pilots.']
  const rows = pair.flatMap((words, k) => figuresFrom(words, k))
  const more = figuresFrom('Oda has sent 40 salt barges from Vell.', 7)
  assert.equal(groupFigures(rows)[0]?.id, groupFigures([...more, ...rows])[0]?.id)
})

test('many figures of one subject are grouped in one pass', () => {
  const [row] = figuresFrom('Halvenia keeps 300 harbor pilots in Drast.', 0)
  assert.ok(row)
  const rows = Array.from({ length: 20_000 }, (_, k): Figure => {
    const [evidence] = row.evidence
    return { ...row, evidence: [{ ...evidence, document: `d${k}` as DocumentId }] }
  })
  const [group] = groupFigures(rows)
  assert.equal(group?.relation, 'agrees')
  assert.equal(group?.sets[0]?.members.length, 20_000)
})

function figuresFrom(said: Case['statements'][number], number: number): Figure[] {
  const { day, words } = typeof said === 'string' ? { day: 'March 3, 2024', words: said } : said
  const text = `Statement by Foreign Minister Mirela Oda\n\n${day}\n\n${words}\n`
  const { document, quotations } = readDocument({ text, id: `statement-${number}` as DocumentId })
  return figuresOf(spokenText(document, quotations))
}
