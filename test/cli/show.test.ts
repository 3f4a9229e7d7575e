import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { linesOfJson, recordWith } from '../support/cli-record.ts'
import { DESK } from '../support/desk.ts'

const { run } = await recordWith({ after }, DESK)

/** The text of `show`, which must be there. */
async function show(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await run(['show', ...args])
  assert.equal(exit, 0, stderr)
  return stdout
}

/** What `show --json` tells of one address. */
async function showJson(...args: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await show(...args, '--json'))
}

/** The span of words in a revision, as an address. */
async function addressOf(words: string, revision: number): Promise<string> {
  const { text } = await showJson(`callow@${revision}`)
  const start = String(text).indexOf(words)
  assert.ok(start >= 0, words)
  return `callow#${start}-${start + words.length}@${revision}`
}

test('a document is shown with what is known of it and its turns with their addresses', async () => {
  const shown = await show('callow')
  const [head = '', ...turns] = shown.trimEnd().split('\n\n')
  assert.match(head, /^Remarks by Minister Oda in Port Callow\naddress {7}callow@2\n/)
  assert.match(head, /\ndate {10}2031-06-04 \(stated\)\n/)
  assert.match(head, /\nrevision {6}2, the newest, of 2\n/)
  assert.deepEqual(
    turns.map((turn) => turn.split('\n')[0]),
    [
      'Oda (MINISTER ODA, principal)  callow#0@2',
      'Pell (MR PELL, press)  callow#1@2',
      'Oda (MINISTER ODA, principal)  callow#2@2',
      'Rasker (MS RASKER, moderator)  callow#3@2',
      'Petra Lunding (QUESTION, press, name inferred)  callow#4@2',
      'Oda (MINISTER ODA, principal)  callow#5@2',
    ],
  )
})

test('parse counts turns from 0, as addresses do', async () => {
  const { stdout } = await run(['parse', '-'], { input: DESK[1]?.text ?? '' })
  assert.deepEqual(stdout.match(/ #\d /g), [' #0 ', ' #1 ', ' #2 ', ' #3 ', ' #4 ', ' #5 '])
})

test('an earlier revision says that there is a newer one', async () => {
  const shown = await show('callow@1')
  assert.match(shown, /\nrevision {6}1; the newest is 2, of 2\n/)
  assert.match(shown, /\nThis is an earlier revision; the newest is {2}callow@2\n/)
  assert.match(shown, /\(Laughter\.\)/)
})

test('a document as JSON is what parse prints, with its revisions', async () => {
  const { format, text, turns, revision, revisions, address } = await showJson('callow@1')
  assert.deepEqual(
    [format, text, revision, address],
    ['verbale.document/1', DESK[0]?.text, 1, 'callow@1'],
  )
  assert.equal((turns as unknown[]).length, 6)
  assert.deepEqual(
    (revisions as Record<string, unknown>[]).map(({ revision: k, words, current }) => [
      k,
      words,
      current,
    ]),
    [
      [1, 81, false],
      [2, 81, true],
    ],
  )
  for (const { addedAt, hash } of revisions as Record<string, string>[]) {
    assert.match(addedAt ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.match(hash ?? '', /^[0-9a-f]{64}$/)
  }
})

test('a turn stands alone, or among as many turns as are asked for', async () => {
  const alone = await show('callow#2')
  assert.equal(
    alone,
    `Remarks by Minister Oda in Port Callow · 2031-06-04
callow#2@2

Oda (MINISTER ODA, principal)
   It will stay open. No pilot asked for the rule, and nobody who has seen the
   narrows at night would.
`,
  )
  const labelsWith = async (...args: string[]): Promise<string[]> =>
    (await show('callow#2', ...args)).match(/callow#\d+@2$/gm) ?? []
  assert.deepEqual((await labelsWith('--context')).slice(1), [
    'callow#1@2',
    'callow#2@2',
    'callow#3@2',
  ])
  assert.equal((await labelsWith('--context', '9')).length, 7)
  const { context, words } = await showJson('callow#2', '--context', '1')
  assert.match(String(words), /^It will stay open\./)
  const { sections } = context as { sections: Record<string, unknown>[] }
  assert.deepEqual(
    sections.map(({ turn, address }) => [turn, address]),
    [
      [1, 'callow#1@2'],
      [3, 'callow#3@2'],
    ],
  )
})

test('a span stands in its sentences, or in its whole turn', async () => {
  const address = await addressOf('swift, severe', 2)
  const alone = await show(address)
  assert.match(
    alone.replace(/\s+/g, ' '),
    /… There were 41 [^.]* be >>swift, severe<< and united\. …/,
  )
  const whole = await show(address, '--context', '0')
  assert.match(
    whole,
    /The harbor stays open to every ship\.[\s\S]*>>swift,\s+severe<<[\s\S]* Friday\./,
  )
  const json = await showJson(address)
  assert.equal(json.words, 'swift, severe')
  assert.deepEqual(
    [json.turn, json.speaker, json.speakerLabel, json.interpreted],
    [0, 'Oda', 'MINISTER ODA', false],
  )
  assert.deepEqual(json.context, {
    before: 'There were 41 attacks against refugees in the strait, and our answer will be',
    after: 'and united.',
    sections: [],
  })
})

test('a span may run through turns, and then is nobody’s alone', async () => {
  const address = await addressOf('on Friday, Minister?\n\nMINISTER ODA: It will', 2)
  const shown = await show(address)
  assert.match(shown, />>on Friday, Minister\?<<[\s\S]*>>It will<</)
  const json = await showJson(address)
  assert.deepEqual([json.turn, json.speaker], [undefined, undefined])
  assert.equal(json.words, 'on Friday, Minister?\n\nIt will')
})

test('a span of a label or of the page is said to be no words of anybody', async () => {
  for (const words of ['MR PELL', 'June 4']) {
    const shown = await show(await addressOf(words, 2))
    assert.ok(shown.includes(`>>${words}<<`), shown)
    assert.match(shown, /These are no words that somebody says/)
  }
})

test('a document without turns is shown by paragraphs', async () => {
  const shown = await show('note#52-58', '--context')
  assert.match(shown, /\n\nThe lamp in the harbor is lit\. .*\n\n> >>Nobody<< counts/)
})

/** Words of the first revision, and what became of them in the second. */
const carried: Readonly<Record<string, readonly [status: string, told: RegExp]>> = {
  'every ship': ['held', /Revision 2, the newest, has these words at the same place: {2}callow#/],
  'seen the narrows': ['moved', /Revision 2, the newest, has these words elsewhere: {2}callow#/],
  'against forces': ['gone', /no longer has these words\.[\s\S]*>>against refugees<</],
  '(Laughter.)': ['gone', /no longer has these words\.[\s\S]*Nothing stands there now/],
}

for (const [words, [status, told]] of Object.entries(carried)) {
  test(`words of an earlier revision are said to be ${status}: ${words}`, async () => {
    const address = await addressOf(words, 1)
    const shown = await show(address)
    assert.match(shown, told)
    const json = await showJson(address)
    const now = json.carried as { status: string; revision: number; address?: string }
    assert.deepEqual([now.status, now.revision], [status, 2])
    if (now.address !== undefined) assert.equal((await showJson(now.address)).words, words)
  })
}

test('a turn of an earlier revision leads to the same turn of the newest', async () => {
  const { carried: held } = await showJson('callow#2@1')
  assert.deepEqual(held, { status: 'held', revision: 2, address: 'callow#2@2', kept: 20, of: 20 })
  assert.match(
    await show('callow#0@1'),
    /has this turn at the same place, with 36 of its 38\s+words: {2}callow#0@2/,
  )
})

test('an id that leads elsewhere says so', async (t) => {
  const [first] = DESK
  const { run: rerun } = await recordWith(t, [{ ...first }, { ...first, id: 'other' }])
  const { stdout } = await rerun(['show', 'other#0'])
  assert.match(stdout, /\nThe id other now leads to callow\.\n/)
  const { stdout: json } = await rerun(['show', 'other', '--json'])
  assert.equal(JSON.parse(json).asked, 'other')
})

test('revisions are listed with what each changed', async () => {
  const listed = await show('callow', '--revisions')
  assert.match(listed, /\n1 {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC · 81 words · 2031-06-04\n2\* /)
  assert.match(listed, /\n {3}\d places? changed: .*; 1 label\s+changed\.\n$/)
  const { format, revisions } = await showJson('callow', '--revisions')
  assert.equal(format, 'verbale.revisions/1')
  const [first, second] = revisions as { changes?: { labels: unknown[] } }[]
  assert.equal(first?.changes, undefined)
  assert.equal(second?.changes?.labels.length, 1)
})

test('a diff shows what was changed, with some words around', async () => {
  const shown = await show('callow', '--diff')
  assert.match(shown, /label of #1: \[-QUESTION-\] \{\+MR PELL\+\} \(given to another speaker\)/)
  const flat = shown.replace(/\s*\n\s*\| /g, ' ')
  assert.match(
    flat,
    /There were \[-14-\] \{\+41\+\} attacks against \[-forces-\] \{\+refugees\+\} in/,
  )
  assert.match(flat, /\[-\(Laughter\.\)-\]/)
  assert.ok(!shown.includes('We have counted'))
  const colored = await run(['show', 'callow', '--diff'], { env: { FORCE_COLOR: '1' } })
  assert.ok(colored.stdout.includes('\u001b[31m\u001b[9mforces\u001b[29m\u001b[39m'))
  assert.doesNotMatch(colored.stdout, /\[-|\{\+/)
})

test('a diff as JSON tells both sides of every edit', async () => {
  const { format, document, from, to, labels, edits } = await showJson('callow', '--diff', '1..2')
  assert.deepEqual([format, document], ['verbale.diff/1', 'callow'])
  const numbers = [from, to].map((side) => (side as { revision: number }).revision)
  assert.deepEqual(numbers, [1, 2])
  assert.equal((labels as unknown[]).length, 1)
  type Side = { start: number; end: number; text: string }
  const changes = edits as { op: string; class: string; source?: Side; draft?: Side }[]
  assert.deepEqual(
    changes.map(({ op, class: kind, source, draft }) => [op, kind, source?.text, draft?.text]),
    [
      ['substitute', 'figure', '14', '41'],
      ['substitute', 'wording', 'forces', 'refugees'],
      ['substitute', 'name', 'QUESTION', 'MR PELL'],
      ['delete', 'omission', '(Laughter.)', undefined],
    ],
  )
  for (const { source, draft } of changes) {
    for (const [k, side] of [source, draft].entries()) {
      if (side === undefined) continue
      assert.equal(DESK[k]?.text?.slice(side.start, side.end), side.text)
    }
  }
})

test('revisions may be compared backward, and from an address of one', async () => {
  const backward = await show('callow', '--diff', '2..1')
  assert.match(backward.replace(/\s+\| /g, ' '), /\[-41-\] \{\+14\+\}/)
  // The parser takes what follows the option for its value.
  assert.equal(await show('--diff', 'callow@2'), await show('callow', '--diff', '1..2'))
  assert.equal(await show('--context', 'callow#2'), await show('callow#2', '--context', '1'))
})

test('citations come in four styles, several at once', async () => {
  const span = await addressOf('swift, severe and united', 2)
  assert.match(
    await show(span, '--cite', 'chicago'),
    /^Minister Oda, “Remarks by Minister Oda in Port Callow” \(.*June 4, 2031\).*verbale callow#\d+-\d+@2\.\n$/,
  )
  assert.match(
    await show(span, '--cite', 'mla'),
    /^Oda\. “Remarks by Minister Oda in Port Callow\.”/,
  )
  const keys =
    (await show(span, 'callow#0', 'note', '--cite', 'bibtex')).match(/^@\w+\{[^,]+/gm) ?? []
  assert.equal(new Set(keys).size, 3, keys.join())
  const list = JSON.parse(await show(span, 'paper', '--cite', 'csl-json'))
  assert.deepEqual(
    list.map(({ id, annote }: { id: string; annote?: string }) => [id, annote]),
    [
      [span, 'swift, severe and united'],
      ['paper@1', undefined],
    ],
  )
})

test('several addresses are shown one behind the other', async () => {
  const shown = await show('note', 'callow#5')
  assert.match(shown, /^Untitled document\naddress {7}note@1[\s\S]*\n─+\n\nRemarks by/)
  const lines = linesOfJson(await run(['show', 'note', 'callow#5', '--json']))
  assert.deepEqual(
    lines.map(({ format }) => format),
    ['verbale.document/1', 'verbale.passage/1'],
  )
})

/** Command lines that cannot be carried out, and what is said of each. */
const refused: Readonly<Record<string, string>> = {
  show: 'Nothing to show: name a document, ID, ID#12 or ID#120-180',
  'show calow': 'The record has no document calow; did you mean callow?',
  'show rad': 'The record has no document rad; did you mean radio?',
  'show nowhere': 'The record has no document nowhere\n',
  'show callow nowhere': 'The record has no document nowhere\n',
  'show callow@7': 'callow has no revision 7; the record holds 1, 2',
  'show callow#17': 'callow has no turn 17; its turns are 0 to 5',
  'show note#0': 'note has no turns; name a span of its text, note#0-76',
  'show note#70-99': 'note has no span 70-99; its text goes from 0 to 76',
  'show callow --diff 1..7': 'callow has no revision 7; the record holds 1, 2',
  'show callow --diff one': 'Not two revisions: "one"; write --diff 1..2, and addresses before it',
  'show callow#1 --diff': '--diff compares whole documents; name callow without a turn or a span',
  'show callow#1 --revisions': '--revisions lists whole documents; name callow without a turn',
  'show note --diff': 'note has one revision only, so there is nothing to compare it with',
  'show callow#1 --context x': 'Not a number of turns: "x"; write --context 2',
  'show callow --cite apa':
    "Option '--cite <style>' argument 'apa' is invalid. Allowed choices are",
  'show callow --cite mla --json': "Option '--json' cannot be used with option '--cite <style>'",
}

for (const [args, message] of Object.entries(refused)) {
  test(`verbale ${args} is refused`, async () => {
    const { exit, stdout, stderr } = await run(args.split(' '))
    assert.deepEqual([exit, stdout], [2, ''])
    assert.ok(stderr.startsWith(`verbale: ${message}`), stderr)
  })
}

test('a document is found by the file it was read from and by where it was published', async (t) => {
  const url = 'https://halvenia.example/oda'
  const { run: rerun } = await recordWith(t, [
    { id: 'oda', url, text: 'MINISTER ODA: We are ready.' },
  ])
  const { stderr } = await rerun(['show', url])
  assert.equal(stderr, `verbale: The record has no document ${url}; its id is oda\n`)
})
