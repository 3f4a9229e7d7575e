import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument, type TextInput } from '../verbale.ts'
import { type DerivedRows, DOCUMENT_LEDGERS, deriveRows } from './derive-rows.ts'

const BRIEFING = `Press Briefing by Foreign Minister Mirela Oda
Averholt, March 8, 2024

MINISTER ODA: We will reopen the harbor by next Friday. Sorrenay has paid $40 million for the pilots.

QUESTION: Will the ferries sail again?

MINISTER ODA: Yes, the ferries will sail again in April.
`

/** The same without the line that tells the day. */
const UNDATED = BRIEFING.replace('Averholt, March 8, 2024\n', '')

test('every row stands on words of its document, and has an id of its own', () => {
  const { document, quotations } = parseDocument({ text: BRIEFING })
  const { rows, unbuilt } = deriveRows(document, quotations)
  assert.deepEqual(unbuilt, [])
  const ids = new Set<string>()
  for (const ledger of DOCUMENT_LEDGERS) {
    for (const { id, evidence } of rows[ledger]) {
      assert.ok(!ids.has(id), id)
      ids.add(id)
      for (const { start, end, text, document: of } of evidence) {
        assert.equal(of, document.id)
        assert.equal(document.text.slice(start, end), text)
      }
    }
  }
  const { commitments, questions, figures, times } = rows
  assert.ok([commitments, questions, figures, times].every(({ length }) => length > 0))
})

test('rows are plain data: they are the same after they were kept as JSON', () => {
  const rows = rowsOf({ text: BRIEFING }).rows
  assert.deepEqual(JSON.parse(JSON.stringify(rows)), rows)
})

test('only the ledgers that are asked for are derived', () => {
  const { document, quotations } = parseDocument({ text: BRIEFING })
  const { rows } = deriveRows(document, quotations, ['times'])
  assert.deepEqual(
    DOCUMENT_LEDGERS.filter((ledger) => rows[ledger].length > 0),
    ['times'],
  )
})

test('a deadline is counted from the day of speaking', () => {
  const [deadline] = deadlinesOf({ text: BRIEFING })
  assert.equal(deadline?.to, '2024-03-15')
})

test('without a day of speaking deadlines stay relative, and that is counted', () => {
  const [deadline] = deadlinesOf({ text: UNDATED })
  assert.ok(deadline)
  assert.deepEqual([deadline.from, deadline.to], [undefined, undefined])
  const { unbuilt } = rowsOf({ text: UNDATED })
  assert.equal(unbuilt[0]?.code, 'noDay')
  assert.ok((unbuilt[0]?.count ?? 0) > 0)
})

test('when the text and what was given name two days, no deadline is counted from either', () => {
  const input = { text: BRIEFING, date: '2023-03-08' }
  const [deadline] = deadlinesOf(input)
  assert.deepEqual([deadline?.from, deadline?.to], [undefined, undefined])
  assert.deepEqual(
    rowsOf(input).unbuilt.map(({ code }) => code),
    ['dateDoubtful'],
  )
})

test('words of nobody in particular are rows without a speaker', () => {
  const text = 'Statement on the harbor\nMarch 8, 2024\n\nWe will reopen the harbor in April.\n'
  const { rows, unbuilt } = rowsOf({ text, kind: 'statement' })
  assert.deepEqual(
    rows.commitments.map(({ speaker }) => speaker),
    [undefined],
  )
  assert.deepEqual(unbuilt, [{ code: 'noSpeaker', count: 1 }])
})

test('in a language without rules only dates in figures are found', () => {
  const text = `Erklärung der Ministerin zum Hafen

Wir werden den Hafen nicht schließen, und wir haben das am 03.04.2024 auch so gesagt. Es ist klar, dass die Schiffe, die seit dem Sommer vor der Küste liegen, nicht mehr lange warten können. Die 40 Lotsen sind bereit, und sie werden am Freitag mit der Arbeit beginnen, wenn das Wetter es zulässt.
`
  const { rows, unbuilt } = rowsOf({ text, date: '2024-04-10' })
  const { times, ...others } = rows
  assert.deepEqual(
    times.map(({ value }) => value),
    ['2024-04-03'],
  )
  assert.ok(Object.values(others).every(({ length }) => length === 0))
  assert.ok(unbuilt.some(({ code }) => code === 'languageWithoutRules'))
})

test('of a turn in a language without rules only dates in figures are found', () => {
  const text = `Press Briefing by Foreign Minister Mirela Oda
Averholt, March 8, 2024

MINISTER ODA: We will reopen the harbor by next Friday. ${'The pilots are ready, and so are the ships that have waited for them off the coast. '.repeat(6)}

QUESTION: Will the ferries sail again?

MINISTER ODA: Yes, the ferries will sail again in April.

QUESTION: Est-ce que les bateaux qui attendent devant la côte depuis l’été pourront entrer dans le port avant la fin de la semaine, et que dites-vous aux pilotes ?

MINISTER ODA: Oui, les bateaux qui attendent devant la côte pourront entrer dans le port, et nous avons signé cela avec les pilotes le 03.04.2024 à la mairie.
`
  const { questions, times } = rowsOf({ text }).rows
  assert.deepEqual(
    questions.map(({ turns }) => turns),
    [[1]],
  )
  assert.equal(times.at(-1)?.value, '2024-04-03')
})

test('an empty text has no rows', () => {
  const { rows } = rowsOf({ text: '' })
  assert.ok(Object.values(rows).every(({ length }) => length === 0))
})

function rowsOf(input: TextInput): DerivedRows {
  const { document, quotations } = parseDocument(input)
  return deriveRows(document, quotations)
}

function deadlinesOf(
  input: TextInput,
): { readonly from?: string; readonly to?: string; readonly timex: string }[] {
  return rowsOf(input).rows.commitments.flatMap(({ deadline }) => deadline ?? [])
}
