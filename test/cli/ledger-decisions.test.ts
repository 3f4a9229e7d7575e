import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { linesOfJson, type RunOnRecord, recordWith } from '../support/cli-record.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'

/** Fields of a commitment that these tests look at. */
interface Line {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly target: readonly string[]
  readonly deadline?: { readonly from?: string; readonly to?: string }
  readonly evidence: readonly { start: number; end: number; text: string }[]
  readonly address?: string
  readonly verdict?: string
  readonly contested?: boolean
  readonly decidedWords?: string
  readonly decisions?: readonly {
    readonly action: string
    readonly by: string
    readonly at: string
    readonly status?: string
    readonly note?: string
    readonly evidence?: readonly { readonly address?: string; readonly text: string }[]
    readonly on: { readonly document: string; readonly revision: number; readonly text: string }
  }[]
}

const SHIP = 'We will reopen the harbor by next Friday.'

/** A record, and the id of the promise in it to reopen the harbor. */
async function desk(t: TestContext): Promise<{ cwd: string; run: RunOnRecord; id: string }> {
  const { cwd, run } = await recordWith(t, LEDGER_DESK)
  const id = (await list(run)).find(({ evidence }) => evidence[0]?.text === SHIP)?.id
  assert.ok(id)
  return { cwd, run, id }
}

async function list(run: RunOnRecord, ...args: readonly string[]): Promise<Line[]> {
  return linesOfJson(await run(['ledger', 'commitments', '--json', ...args])) as unknown[] as Line[]
}

async function rowOf(run: RunOnRecord, id: string): Promise<Line> {
  const result = await run(['ledger', 'commitments', 'show', id, '--json'])
  return linesOfJson(result)[0] as unknown as Line
}

test('a person sets a status, and who, when and on what evidence is kept and shown', async (t) => {
  const { run, id } = await desk(t)
  const args = ['ledger', 'commitments', 'set', id, 'fulfilled', '--by', 'R. Weil']
  const { exit, stdout } = await run([
    ...args,
    ...['--evidence', 'averholt#0', '--evidence', 'seen from the pier', '--note', 'On time'],
  ])
  assert.equal(exit, 0)
  assert.match(stdout, /· fulfilled\n/)
  const told = stdout.replace(/\s+/g, ' ')
  assert.match(told, /set by R\. Weil, \d{4}-\d\d-\d\d \d\d:\d\d UTC: fulfilled; on “/)
  assert.match(told, /; on the words “seen from the pier”; On time\./)
  const row = await rowOf(run, id)
  assert.equal(row.status, 'fulfilled')
  const [decision] = row.decisions ?? []
  assert.equal(decision?.on.text, SHIP)
  assert.equal(decision?.on.revision, 1)
  assert.match(decision?.evidence?.[0]?.address ?? '', /^averholt#0@1$/)
  assert.ok(decision?.evidence?.[0]?.text.startsWith('We will reopen'))
})

test('people who decide differently are both kept, and the latest counts', async (t) => {
  const { run, id } = await desk(t)
  const decide = (...args: readonly string[]): ReturnType<RunOnRecord> =>
    run(['ledger', 'commitments', ...args])
  await decide('confirm', id, '--by', 'Weil')
  await decide('reject', id, '--by', 'Orel', '--note', 'Only a plan')
  const listed = await list(run)
  assert.ok(listed.every((row) => row.id !== id))
  const rejected = (await list(run, '--all')).find((row) => row.id === id)
  assert.equal(rejected?.verdict, 'rejected')
  assert.equal(rejected?.contested, true)
  assert.deepEqual(
    rejected?.decisions?.map(({ by, action, note }) => [by, action, note]),
    [
      ['Weil', 'confirm', undefined],
      ['Orel', 'reject', 'Only a plan'],
    ],
  )
  await decide('confirm', id, '--by', 'Orel')
  const confirmed = await list(run, '--confirmed')
  assert.deepEqual(
    confirmed.map((row) => [row.id, row.verdict, row.contested]),
    [[id, 'confirmed', undefined]],
  )
})

test('a person corrects fields, and the row has them', async (t) => {
  const { run, id } = await desk(t)
  const fields = ['type=promise', 'target=Ombrasa; Lunmark', 'deadline=2024-03']
  const args = ['ledger', 'commitments', 'correct', id, ...fields, '--by', 'Weil', '--json']
  assert.equal((await run(args)).exit, 0)
  const row = await rowOf(run, id)
  assert.deepEqual([row.type, row.target], ['promise', ['Ombrasa', 'Lunmark']])
  assert.deepEqual([row.deadline?.from, row.deadline?.to], ['2024-03-01', '2024-03-31'])
  const { stdout } = await run(['ledger', 'commitments'])
  assert.match(stdout, /due: 2024-03-01 to 2024-03-31, corrected from “/)
  // Another's later word keeps what was corrected.
  await run(['ledger', 'commitments', 'confirm', id, '--by', 'Orel'])
  assert.equal((await rowOf(run, id)).type, 'promise')
})

test('a person takes out what is wrong, and decides of several rows at once', async (t) => {
  const { run, id } = await desk(t)
  const other = (await list(run)).find((row) => row.id !== id)?.id ?? ''
  const correct = ['ledger', 'commitments', 'correct', id, '--by', 'Weil', '--json']
  await run([...correct, 'target=Ombrasa', 'target=Lunmark'])
  assert.deepEqual((await rowOf(run, id)).target, ['Ombrasa', 'Lunmark'])
  await run([...correct, 'target=', 'deadline='])
  const row = await rowOf(run, id)
  assert.deepEqual([row.target, row.deadline], [[], undefined])
  const { exit } = await run(['ledger', 'commitments', 'reject', id, other, '--by', 'Weil'])
  assert.equal(exit, 0)
  assert.ok((await list(run)).every((each) => each.id !== id && each.id !== other))
})

test('words that stand once in the record are evidence with their address', async (t) => {
  const { run, id } = await desk(t)
  const set = ['ledger', 'commitments', 'set', id, 'fulfilled', '--by', 'Weil']
  const known = await run([...set, '--evidence', 'the ferries will sail again in April'])
  assert.deepEqual([known.exit, known.stderr], [0, ''])
  const unknown = await run([...set, '--evidence', 'the ferries sank'])
  assert.match(unknown.stderr, /The words "the ferries sank" are not in the record; they are kept/)
  const [first, second] = (await rowOf(run, id)).decisions ?? []
  assert.match(first?.evidence?.[0]?.address ?? '', /^averholt#\d+-\d+@1$/)
  assert.deepEqual(second?.evidence, [{ text: 'the ferries sank' }])
  const table = await run(['ledger', 'commitments', 'harbor', '--confirmed', '--csv', '-'])
  assert.match(table.stdout, /,fulfilled,the ferries sank,/)
})

test('a decision stays with its words when a revision moves them', async (t) => {
  const { run, id } = await desk(t)
  await run(['ledger', 'commitments', 'confirm', id, '--by', 'Weil'])
  await revise(run, (text) =>
    text.replace('We will reopen', 'Good morning to you all. We will reopen'),
  )
  const [row] = await list(run, '--confirmed')
  assert.equal(row?.id, id)
  assert.equal(row?.evidence[0]?.text, SHIP)
  assert.equal(row?.decidedWords, undefined)
  assert.equal(row?.decisions?.[0]?.on.revision, 1)
})

test('a decision whose words are gone is still told', async (t) => {
  const { run, id } = await desk(t)
  await run(['ledger', 'commitments', 'set', id, 'expired', '--by', 'Weil'])
  await revise(run, (text) => text.replace('reopen the harbor', 'reopen nothing'))
  const row = await rowOf(run, id)
  assert.deepEqual([row.decidedWords, row.status, row.verdict], ['changed', 'expired', 'confirmed'])
  assert.equal(row.evidence[0]?.text, SHIP)
  assert.match(row.address ?? '', /^averholt#\d+-\d+@1$/)
  // Who decides again does so on the words that are told, in their revision.
  await run(['ledger', 'commitments', 'reject', id, '--by', 'Orel'])
  await run(['ledger', 'commitments', 'confirm', id, '--by', 'Orel'])
  const again = await rowOf(run, id)
  assert.deepEqual(
    [again.decidedWords, again.decisions?.map(({ on }) => on.revision)],
    ['changed', [1, 1, 1]],
  )
  const { stdout } = await run(['ledger', 'commitments', '--confirmed'])
  const told = stdout.replace(/\s+/g, ' ')
  assert.match(told, /· expired · words changed since \|/)
  assert.match(told, /note: the words that were decided on were changed or left out/)
  assert.match(told, /Of these, 1 only because people decided on words that are gone\./)
})

test('a decision outlives its document', async (t) => {
  const { run, id } = await desk(t)
  await run(['ledger', 'commitments', 'confirm', id, '--by', 'Weil'])
  assert.equal((await run(['remove', 'averholt'])).exit, 0)
  const rows = await list(run, '--confirmed')
  assert.deepEqual(
    rows.map((row) => [row.id, row.decidedWords]),
    [[id, 'removed']],
  )
  // Nothing else of the document is listed.
  const others = await list(run)
  assert.ok(others.every(({ evidence }) => !evidence[0]?.text.includes('ferries')))
})

test('one part of a question gets a status of its own', async (t) => {
  const { run } = await desk(t)
  const questions = linesOfJson(await run(['ledger', 'questions', 'lamps', '--json']))
  const id = String(questions[0]?.id)
  const args = [
    'ledger',
    'questions',
    'set',
    id,
    'answered',
    '--part',
    '2',
    '--by',
    'Weil',
    '--json',
  ]
  const [row] = linesOfJson(await run(args))
  assert.ok(row)
  assert.deepEqual(
    (row.parts as { status: string }[]).map(({ status }) => status),
    ['answered', 'answered'],
  )
  const wrong = await run([...args.slice(0, 5), '--part', '7', '--by', 'Weil'])
  assert.equal(wrong.exit, 2)
  assert.match(wrong.stderr, /has no part 7; its parts are 1 to 2/)
})

test('decisions that cannot be made are refused, and say what would be accepted', async (t) => {
  const { cwd, run, id } = await desk(t)
  const misspelled = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
  const refused: Readonly<Record<string, string>> = {
    [`commitments confirm ${id}`]: 'Say who decides: --by NAME',
    [`commitments confirm ${misspelled} --by W`]: `There is no row "${misspelled}" in the ledger of commitments; did you mean ${id}?`,
    'commitments confirm zebra --by W':
      'There is no row "zebra" in the ledger of commitments; verbale ledger commitments lists them',
    [`commitments show ${id.slice(0, 3)}`]: `"${id.slice(0, 3)}" is too short to name a row; did you mean ${id}?`,
    'commitments show c': 'Several rows of commitments begin with "c": c',
    [`commitments confrim ${id}`]: "Unknown command 'confrim'; did you mean confirm?",
    [`commitments set ${id} fulfilled --by W --evidence=`]: 'The evidence is empty; write',
    [`commitments set ${id} fulfiled --by W`]:
      'Unknown status "fulfiled"; did you mean fulfilled? Use any of open, fulfilled,',
    [`commitments set ${id} fulfilled --by W --evidence averholt#99`]:
      'averholt has no turn 99; its turns are 0 to 5',
    [`commitments set ${id} fulfilled --by W --evidence averholt`]:
      'averholt is a whole document; name a turn or a span of it as evidence',
    [`commitments correct ${id} color=red --by W`]:
      'Rows of commitments have no field "color" to correct; use any of type, speaker,',
    [`commitments correct ${id} type=threat --by W`]: 'Not a type: "threat"; use any of warning,',
    [`commitments correct ${id} deadline=soon --by W`]: 'Not a date: "soon"; write YYYY-MM-DD,',
    [`commitments correct ${id} promise --by W`]: 'Not a correction: "promise"; write FIELD=VALUE',
    'figures set f1 exact --by W': 'Rows of figures have no status; use confirm, reject or correct',
  }
  await Promise.all(
    Object.entries(refused).map(async ([args, message]) => {
      const { exit, stdout, stderr } = await run(['ledger', ...args.split(' ')])
      assert.deepEqual([exit, stdout], [2, ''], args)
      assert.ok(stderr.startsWith(`verbale: ${message}`), stderr)
    }),
  )
  // While another process adds documents, people read and decide as before.
  const lock = new DatabaseSync(join(cwd, '.verbale', 'writer.lock'))
  lock.exec('BEGIN EXCLUSIVE')
  const decided = await run(['ledger', 'commitments', 'confirm', id, '--by', 'W'])
  assert.equal(decided.exit, 0, decided.stderr)
  assert.ok((await list(run)).length > 0)
  const unkept = await run(['ledger', 'figures', '--json'])
  assert.equal(unkept.exit, 0)
  assert.ok(unkept.stdout.length > 0)
  lock.close()
  assert.equal((await rowOf(run, id)).verdict, 'confirmed')
})

async function revise(run: RunOnRecord, change: (text: string) => string): Promise<void> {
  const [first] = LEDGER_DESK
  const input = JSON.stringify({ ...first, text: change(String(first?.text)) })
  const { exit, stderr } = await run(['add', '--jsonl', '-'], { input })
  assert.equal(exit, 0, stderr)
}
