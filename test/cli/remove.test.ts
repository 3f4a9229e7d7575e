import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOfJson, recordWith } from '../support/cli-record.ts'
import { DRAFT, TRANSCRIPT } from '../support/run-cli.ts'

const OTHER = TRANSCRIPT.replace('every ship', 'no ship')
const ROWS = [
  { id: 'a', text: TRANSCRIPT },
  { id: 'a', text: OTHER },
  { id: 'b', text: TRANSCRIPT },
  { id: 'note', text: 'A lamp, a ladder and a ledger stood at the foot of the pier.' },
]

/** A command line, what comes of it, and what `verbale show` prints of documents after it. */
const cases: Record<
  string,
  {
    args: readonly string[]
    exit: number
    told: string | RegExp
    left: Readonly<Record<string, RegExp>>
  }
> = {
  'a document with all its revisions': {
    args: ['a'],
    exit: 0,
    told: 'removed a (2 revisions)\n',
    left: { a: /no document a/, 'a@1': /no document/, b: /no document b/, note: /A lamp/ },
  },
  'one revision': {
    args: ['a@2'],
    exit: 0,
    told: 'removed a@2\n',
    left: { a: /every ship/, 'a@2': /a has no revision 2; the record holds 1/ },
  },
  'a document by an id that leads to it': {
    args: ['b'],
    exit: 0,
    told: 'removed b (it is a; 2 revisions)\n',
    left: { a: /no document a/ },
  },
  'several, one of them twice': {
    args: ['a', 'note', 'a@1'],
    exit: 0,
    told: 'removed a (2 revisions)\nremoved note\nremoved a@1\n',
    left: { a: /no document/, note: /no document/ },
  },
  'one that is not there, so that none is': {
    args: ['a', 'other'],
    exit: 2,
    told: /^verbale: The record has no document other\n$/,
    left: { a: /no ship/ },
  },
  'a part, which is refused': {
    args: ['a#1'],
    exit: 2,
    told: /^verbale: a#1 is a part of a document; name the document\n$/,
    left: { a: /no ship/ },
  },
}

for (const [name, { args, exit, told, left }] of Object.entries(cases)) {
  test(`removes ${name}`, async (t) => {
    const { run } = await recordWith(t, ROWS)
    const result = await run(['remove', ...args])
    assert.equal(result.exit, exit, result.stderr)
    if (typeof told === 'string') assert.deepEqual([result.stdout, result.stderr], [told, ''])
    else assert.match(result.stdout + result.stderr, told)
    for (const [address, shown] of Object.entries(left)) {
      const { stdout, stderr } = await run(['show', address])
      assert.match(stdout + stderr, shown, address)
    }
  })
}

test('tells programs what was removed', async (t) => {
  const { run } = await recordWith(t, ROWS)
  assert.deepEqual(linesOfJson(await run(['remove', 'b', 'note@1', '--json'])), [
    { format: 'verbale.removed/1', address: 'b', id: 'a', revisions: 2 },
    { format: 'verbale.removed/1', address: 'note@1', id: 'note', revisions: 1 },
  ])
})

test('what was removed is not found, and is found again when it is added again', async (t) => {
  const { run } = await recordWith(t, ROWS)
  const verdicts = async (): Promise<unknown> => {
    const [report] = linesOfJson(await run(['check', '-', '--json'], { input: DRAFT }).then(inOne))
    const { summary, searched } = report as Record<string, Record<string, unknown>>
    return { ...(summary?.verdicts as object), documents: searched?.documents }
  }
  assert.deepEqual(await verdicts(), { altered: 1, documents: 2 })
  assert.equal((await run(['remove', 'a'])).exit, 0)
  assert.deepEqual(await verdicts(), { notHeld: 1, documents: 1 })
  // The numbers of what was removed are not given again: an old address leads to nothing else.
  const input = JSON.stringify({ id: 'a', text: TRANSCRIPT })
  const [added] = linesOfJson(await run(['add', '--jsonl', '-'], { input }))
  assert.deepEqual([added?.status, added?.id, added?.revision], ['added', 'a', 3])
  assert.deepEqual(await verdicts(), { altered: 1, documents: 2 })
  assert.match((await run(['show', 'a@1'])).stderr, /a has no revision 1; the record holds 3/)
})

/** One object that is printed over several lines, on one. */
function inOne<T extends { readonly stdout: string }>(result: T): T {
  return { ...result, stdout: JSON.stringify(JSON.parse(result.stdout)) }
}
