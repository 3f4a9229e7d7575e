import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { linesOfJson, recordWith } from '../support/cli-record.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'
import { folderOf, runCli } from '../support/run-cli.ts'

const { run } = await recordWith({ after }, LEDGER_DESK)

/** Fields of a line of JSON that these tests look at. */
interface Line {
  readonly format: string
  readonly id: string
  readonly evidence: readonly { document: string; start: number; end: number; text: string }[]
  readonly address?: string
  readonly [field: string]: unknown
}

async function list(...args: readonly string[]): Promise<Line[]> {
  const result = await run(['ledger', ...args, '--json'])
  if (result.stdout === '') {
    assert.equal(result.exit, 0, result.stderr)
    return []
  }
  return linesOfJson(result) as unknown[] as Line[]
}

const LEDGERS = ['commitments', 'questions', 'events', 'figures', 'positions', 'formulas', 'times']

for (const ledger of LEDGERS) {
  test(`every line of the ledger of ${ledger} holds the words that prove it`, async () => {
    const texts = new Map(LEDGER_DESK.map(({ id, text }) => [id, String(text)]))
    for (const { format, id, evidence, address } of await list(ledger)) {
      assert.equal(format, `verbale.ledger.${ledger}/1`)
      assert.match(id, /^\w+$/)
      const [first] = evidence
      assert.ok(first)
      assert.equal(address, `${first.document}#${first.start}-${first.end}@1`)
      for (const { document, start, end, text } of evidence)
        assert.equal(texts.get(document)?.slice(start, end), text)
    }
  })
}

test('a commitment tells who binds himself to what, on what condition and by when', async () => {
  const rows = await list('commitments', '--document', 'averholt')
  const harbor = rows.find(({ evidence }) => evidence[0]?.text.includes('reopen'))
  assert.ok(harbor)
  assert.deepEqual(
    [harbor.speaker, harbor.level, harbor.status, harbor.date, harbor.turn],
    ['Mirela Oda', 'direct', 'open', '2024-03-08', 0],
  )
  assert.equal((harbor.deadline as { to: string }).to, '2024-03-15')
  const answer = rows.find(({ evidence }) => evidence[0]?.text.includes('respond'))
  assert.ok(answer)
  assert.equal((answer.condition as { kind: string }).kind, 'if')
})

test('a question has its asker, its parts, and what became of each', async () => {
  const [lamps] = await list('questions', 'lamps')
  assert.ok(lamps)
  assert.equal((lamps.asker as { name: string }).name, 'Petra Lunding')
  const parts = lamps.parts as { span: { text: string }; status: string; answers: unknown[] }[]
  assert.deepEqual(
    parts.map(({ status }) => status),
    ['answered', 'declined'],
  )
  assert.ok(parts.every(({ answers }) => answers.length > 0))
})

test('rows are in the order of their days, and those without one come last', async () => {
  const rows = await list('commitments')
  const documents = rows.map(({ evidence }) => evidence[0]?.document)
  assert.deepEqual([...new Set(documents)], ['averholt', 'drast', 'undated'])
})

/** Options, and the documents of the commitments that are left. */
const filters: Readonly<Record<string, readonly string[]>> = {
  '--speaker Oda': ['averholt'],
  '--speaker Harga': ['undated'],
  '--kind statement': ['drast'],
  '--document drast --document undated': ['drast', 'undated'],
  '--from 2024-03-10': ['drast'],
  '--to 2024-03-10': ['averholt'],
  '--from 2024 --to 2024-03': ['averholt', 'drast'],
  '--due-before 2024-03-31': ['averholt'],
  '--role press': [],
  'sign the treaty': ['undated'],
  'Treat*': ['undated'],
  'treat the': [],
}

for (const [args, documents] of Object.entries(filters)) {
  test(`verbale ledger commitments ${args} lists ${documents.join(' and ') || 'nothing'}`, async () => {
    const rows = await list('commitments', ...args.split(' '))
    assert.deepEqual([...new Set(rows.map(({ evidence }) => evidence[0]?.document))], documents)
  })
}

test('rows are chosen by type and status', async () => {
  const types = new Set((await list('commitments')).map(({ type }) => type))
  assert.ok(types.size > 1)
  for (const type of types) {
    const chosen = await list('commitments', '--type', String(type).toUpperCase())
    assert.ok(chosen.length > 0 && chosen.every((row) => row.type === type))
  }
  assert.deepEqual(await list('commitments', '--status', 'fulfilled,expired'), [])
})

test('what was not answered is listed alone, and counted by who was asked', async () => {
  const open = await list('questions', '--unanswered')
  const statuses = open.flatMap(({ parts }) => (parts as { status: string }[]).map((p) => p.status))
  assert.ok(statuses.includes('declined') && statuses.includes('answerMissing'))
  const { stdout } = await run(['ledger', 'questions', '--unanswered'])
  assert.match(stdout, /\[declined\][^\n]* who pays for the lamps\?/)
  assert.match(stdout, /\[answer lost in the source\] When do the pilots come home\?/)
  assert.match(stdout.replace(/\s+/g, ' '), /Left open: \d+ of \d+ parts \(\d+%\)\./)
  assert.match(stdout.replace(/\s+/g, ' '), /Of whom it was asked, left open: /)
})

test('a person reads a timeline by day, with the words, the deadline and the address', async () => {
  const { exit, stdout } = await run(['ledger', 'commitments'])
  assert.equal(exit, 0)
  assert.match(stdout, /^2024-03-08\n\n {2}\S[^\n]* · Mirela Oda[^\n]* · open/)
  assert.match(stdout, /\n {4}\| We will >>reopen the harbor[^\n]*<<\.\n/)
  assert.match(stdout, /\n {4}due: (?:by )?2024-03-1\d[^\n]* \(“/)
  assert.match(stdout, /\n {4}averholt#\d+-\d+@1 {2}c\w{14}\n/)
  assert.match(stdout, /\n2024-03-20\n/)
  assert.match(stdout, /\nundated\n/)
  assert.match(stdout, /\n\d+ commitments in 3 documents\.\nTypes: /)
  assert.match(stdout, /, counted from an unknown day/)
})

for (const [width, env] of [
  ['60', {}],
  ['200', { FORCE_COLOR: '1' }],
] as const) {
  test(`no line is wider than ${width} columns`, async () => {
    for (const ledger of LEDGERS) {
      const { stdout } = await run(['ledger', ledger], { env: { ...env, COLUMNS: width } })
      for (const line of stdout.split('\n')) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colors take no columns
        const seen = line.replace(/\u001b\[[\d;]*m/g, '')
        assert.ok(seen.length <= Number(width), `${ledger}: ${seen}`)
      }
    }
  })
}

test('figures stand in columns, their values whole and by the right edge', async () => {
  const { stdout } = await run(['ledger', 'figures'])
  const lines = stdout.split('\n')
  const [head = ''] = lines
  const edge = head.indexOf('value') + 'value'.length
  const money = lines.filter((line) => line.includes('USD'))
  assert.ok(money.length === 2)
  for (const line of money) assert.match(line.slice(0, edge), / \d+ million USD$/)
})

test('what is not to be done is told, and nothing twice', async (t) => {
  const text =
    'Press Briefing by Minister Oda\nMarch 8, 2031\n\nMINISTER ODA: We will not leave the harbor. Yesterday I wrote a letter to Minister Jon Harga.\n\nQUESTION: Who pays for the lamps?\n\nMINISTER ODA: I am not going to comment on that.\n'
  const cwd = folderOf(t, { 'oda.txt': text })
  const told = async (ledger: string): Promise<string> =>
    (await runCli(['ledger', ledger, '--against', 'oda.txt'], { cwd })).stdout
  const commitments = await told('commitments')
  assert.match(commitments, /^ {2}\w+ \(negated\) · /m)
  assert.match(commitments, /^ {4}oda\.txt#\d+-\d+ {2}c\w{14}$/m)
  assert.match(await told('events'), /^ {2}letter · /m)
  const questions = await told('questions')
  assert.match(questions, /\[declined\] Who pays/)
  assert.doesNotMatch(questions, /About, left open/)
})

test('what moves a status is told with the file it stands in', async (t) => {
  const said = (day: string, on: string): string =>
    `Press Briefing by Minister Oda of Halvenia\nMarch ${day}, 2031\n\nMINISTER ODA: We will sign the treaty of friendship with Palvia in Drast on March ${on}.\n`
  const cwd = folderOf(t, { 'a.txt': said('8', '20'), 'b.txt': said('10', '27') })
  const args = ['ledger', 'commitments', '--settle', '--against', 'a.txt', 'b.txt']
  const { stdout } = await runCli(args, { cwd })
  assert.match(stdout, /superseded: We will sign [^|#]*\n {6}b\.txt#\d+-\d+\n/)
})

test('times are listed in the words of the text', async (t) => {
  const text =
    'Press Briefing by Minister Oda\nMarch 8, 2031\n\nMINISTER ODA: We will do it within a week.\n'
  const cwd = folderOf(t, { 'oda.txt': text })
  const { stdout } = await runCli(['ledger', 'times', '--against', 'oda.txt'], { cwd })
  assert.match(stdout, /^2031-03-08 {2}a week /m)
})

test('a narrow table of figures tells who says so', async (t) => {
  const text =
    'Press Briefing by Minister Oda\nMarch 8, 2031\n\nMINISTER ODA: We paid $40 million for the pilots.\n'
  const cwd = folderOf(t, { 'oda.txt': text })
  const { stdout } = await runCli(['ledger', 'figures', '--against', 'oda.txt'], {
    cwd,
    env: { COLUMNS: '80' },
  })
  assert.match(stdout, /who says so/)
  assert.match(stdout, / Oda /)
})

test('all documents of the evidence are counted', async (t) => {
  const met =
    'Foreign Minister Mirela Oda met Foreign Minister Jon Harga in Drast on March 7, 2031.'
  const { run: inTwo } = await recordWith(t, [
    { id: 'a', kind: 'statement', date: '2031-03-08', text: `A statement\n\n${met}\n` },
    { id: 'b', kind: 'statement', date: '2031-03-09', text: `A note\n\nAs said, ${met}\n` },
  ])
  const { stdout } = await inTwo(['ledger', 'events'])
  assert.match(stdout, /\n1 event in 2 documents\.\n/)
})

test('a small figure is not told to be nothing', async (t) => {
  const text = 'MINISTER ODA: Only 0.004 percent of the ships were late.\n'
  const { stdout } = await runCli(['ledger', 'figures', '--against', 'oda.txt'], {
    cwd: folderOf(t, { 'oda.txt': text }),
  })
  assert.match(stdout, / 0\.004 percent /)
})

test('rows that are not shown are counted', async () => {
  const all = await list('commitments')
  const { stdout } = await run(['ledger', 'commitments', '--limit', '1'])
  assert.match(stdout, new RegExp(`\\nShown: 1 of ${all.length}; --limit shows more\\.\\n$`))
  assert.equal((await list('commitments', '--limit', '2')).length, 2)
})

test('nothing found is a result, and says what was asked for', async () => {
  const { exit, stdout } = await run(['ledger', 'events', 'zebra', '--from', '2024'])
  assert.equal(exit, 0)
  assert.match(
    stdout.replace(/\s+/g, ' '),
    /^Nothing found in the ledger of events\. Searched 3 documents, 2024-03-08 to 2024-03-20; 1 of them without a date\./,
  )
  assert.match(stdout.replace(/\s+/g, ' '), /Asked for: from 2024, the words zebra\./)
})

test('texts are read without a record, and nothing is kept', async (t) => {
  const cwd = folderOf(t, { 'oda.txt': String(LEDGER_DESK[0]?.text) })
  const { exit, stdout } = await runCli(
    ['ledger', 'commitments', '--against', 'oda.txt', '--json'],
    { cwd },
  )
  assert.equal(exit, 0)
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.ok(rows.length > 1)
  assert.ok(rows.every(({ path, address }) => path === 'oda.txt' && address === undefined))
  assert.equal((await runCli(['status'], { cwd })).exit, 2)
})

test('where nothing is found in a language without rules, the answer says so', async (t) => {
  const text =
    'Pressekonferenz in Averholt\n4. Juni 2031\n\nMINISTERIN ODA: Wir werden den Hafen bis Freitag wieder öffnen und die Lotsen nach Hause bringen.\n'
  const { exit, stdout } = await runCli(['ledger', 'commitments', '--against', 'oda.txt'], {
    cwd: folderOf(t, { 'oda.txt': text }),
  })
  assert.equal(exit, 0)
  assert.match(stdout.replace(/\s+/g, ' '), /^Nothing found .* Not read: 1 document in a language/)
})

test('a text that cannot be read is told, and the others are listed', async (t) => {
  const cwd = folderOf(t, { 'oda.txt': String(LEDGER_DESK[0]?.text) })
  const args = ['ledger', 'times', '--json', '--against', 'none.txt', 'oda.txt']
  const { exit, stdout, stderr } = await runCli(args, { cwd })
  assert.equal(exit, 3)
  assert.match(stderr, /^verbale: none\.txt: /)
  assert.ok(stdout.length > 0)
})

/** Command lines that cannot be carried out, and what is said of each. */
const refused: Readonly<Record<string, string>> = {
  'ledger commitments --type threat': 'Unknown type "threat"; use any of warning, promise,',
  'ledger commitments --status fullfilled':
    'Unknown status "fullfilled"; did you mean fulfilled? Use any of open, fulfilled,',
  'ledger events --type meting': 'Unknown kind "meting"; did you mean meeting?',
  'ledger questions ...': 'No word to look for in "..."',
  'ledger commitments --from 2024-05 --to 2024-04': 'The first day, 2024-05, is after the last',
  'ledger times --json --csv -': "Option '--json' cannot be used with option '--csv <file>'",
  'ledger commitments --people x': '--people and --include are for the texts of --against',
  'ledger events --due-before 2024': "Unknown option '--due-before'",
  'ledger commitments --format dna': "Option '--format <format>' argument 'dna' is invalid",
  'ledger promises': "Unknown command 'promises'",
  'ledger events --document averhol': 'There is no document "averhol"; --document takes whole ids',
}

for (const [args, message] of Object.entries(refused)) {
  test(`verbale ${args} is refused`, async () => {
    const { exit, stdout, stderr } = await run(args.split(' '))
    assert.deepEqual([exit, stdout], [2, ''])
    assert.ok(stderr.startsWith(`verbale: ${message}`), stderr)
  })
}

test('an empty record has empty ledgers', async (t) => {
  const { run: inEmpty } = await recordWith(t, [])
  for (const ledger of ['commitments', 'events', 'formulas']) {
    const { exit, stdout } = await inEmpty(['ledger', ledger])
    assert.equal(exit, 0)
    assert.match(stdout, /^Nothing found in the ledger of /)
  }
})

test('without a record there is no ledger', async (t) => {
  const { exit, stderr } = await runCli(['ledger', 'events'], { cwd: folderOf(t, {}) })
  assert.equal(exit, 2)
  assert.match(stderr, /^verbale: There is no record here/)
})

test('the status counts rows, and what keeps others from being built', async () => {
  await list('commitments')
  const { stdout } = await run(['status', '--json'])
  const { ledgers } = JSON.parse(stdout)
  assert.ok(ledgers.rows.some(({ name }: { name: string }) => name === 'commitments'))
  assert.deepEqual(ledgers.unbuilt, [{ name: 'noDay', count: 1 }])
})
