import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { linesOfJson, recordWith } from '../support/cli-record.ts'
import { DESK } from '../support/desk.ts'

const { run } = await recordWith({ after }, DESK)

/** A search, and its hits as `document turn: words`. */
const searches: Readonly<Record<string, readonly string[]>> = {
  'harbor stays open': ['callow 0: harbor stays open', 'paper -: harbor stays open'],
  'every ship*': ['callow 0: every ship', 'paper -: every ship'],
  'F-16': ['callow 4: F-16'],
  'f-16': ['callow 4: F-16'],
  'F/16': [],
  'united swift --near 5': ['callow 0: swift, severe and united', 'radio 1: united and swift'],
  'harbor --speaker Oda': ['callow 0: harbor'],
  'harbor --role press,moderator': ['callow 1: harbor', 'radio 0: harbor'],
  'harbor --role Press --role official': ['callow 1: harbor', 'radio 0: harbor'],
  'harbor --kind pressreport': ['paper -: harbor'],
  'harbor --kind interview,remarks --role principal': ['callow 0: harbor', 'radio 1: harbor'],
  'harbor --from 2031-06-05 --to 2031-06': ['paper -: harbor'],
  'harbor --publisher radio': ['radio 0: harbor', 'radio 1: harbor'],
  'against forces': [],
  'against forces --all-revisions': ['callow 0: against forces'],
  'nobody --sort date': ['callow 2: nobody', 'radio 1: Nobody', 'note -: Nobody'],
  'nobody --sort closeness': ['callow 2: nobody', 'radio 1: Nobody', 'note -: Nobody'],
  'Nobody --sort closeness --limit 1': ['radio 1: Nobody'],
  'harbor --limit 0': [],
}

for (const [search, expected] of Object.entries(searches)) {
  test(`finds ${search}`, async () => {
    const lines = linesOfJson(await run([...argsOf(search), '--json']))
    const hits = lines.slice(0, -1)
    assert.deepEqual(
      hits.map(({ document, turn, text }) => `${document} ${turn ?? '-'}: ${text}`),
      expected,
    )
    assert.equal(lines.at(-1)?.format, 'verbale.searched/1')
  })
}

/** Options begin at the first dash that follows a space. */
function argsOf(search: string): string[] {
  const [words = '', ...options] = search.split(' --')
  return ['find', words, ...options.flatMap((option) => `--${option}`.split(' '))]
}

test('a hit as JSON says whose words it is, where they stand, and what was searched', async () => {
  const [hit, searched, ...rest] = linesOfJson(await run(['find', '41 attacks', '--json']))
  assert.deepEqual(rest, [])
  assert.ok(hit !== undefined)
  const { start, end, context, ...told } = hit
  assert.deepEqual(told, {
    format: 'verbale.hit/1',
    document: 'callow',
    revision: 2,
    kind: 'remarks',
    title: 'Remarks by Minister Oda in Port Callow',
    turn: 0,
    speaker: 'Oda',
    speakerLabel: 'MINISTER ODA',
    role: 'principal',
    date: '2031-06-04',
    text: '41 attacks',
    address: `callow#${start}-${end}@2`,
  })
  assert.deepEqual(context, {
    before: 'The harbor stays open to every ship. There were',
    after: 'against refugees in the strait, and our answer will be swift, severe',
  })
  assert.deepEqual(searched, {
    format: 'verbale.searched/1',
    query: '41 attacks',
    documents: 4,
    words: 128,
    from: '2031-06-04',
    to: '2031-06-05',
    hits: 1,
    exact: true,
    limits: [],
  })
})

test('an inferred name is marked, and the address of every hit leads back to its words', async () => {
  const hits = linesOfJson(await run(['find', 'the', '--all-revisions', '--json'])).slice(0, -1)
  assert.ok(hits.length > 15)
  const shown = linesOfJson(
    await run(['show', ...hits.map(({ address }) => String(address)), '--json']),
  )
  assert.deepEqual(
    shown.map(({ words }) => words),
    hits.map(({ text }) => text),
  )
  const [asked] = linesOfJson(await run(['find', 'patrols', '--json']))
  assert.deepEqual([asked?.speaker, asked?.basis], ['Petra Lunding', 'inferred'])
})

test('a person sees day, speaker, title, words in context and address', async () => {
  const { stdout } = await run(['find', 'patrols', '--role', 'press'])
  assert.equal(
    stdout,
    `1. 2031-06-04 · Petra Lunding (QUESTION, press, name inferred)
   Remarks by Minister Oda in Port Callow
   | Do the F-16 >>patrols<< go on?
   callow#513-520@2

1 hit in 4 documents, 128 words, 2031-06-04 to 2031-06-05.
Asked for: role press.
`,
  )
  const colored = await run(['find', 'patrols'], { env: { FORCE_COLOR: '1' } })
  assert.ok(colored.stdout.includes('\u001b[1mpatrols\u001b[22m'))
  assert.ok(!colored.stdout.includes('>>'))
})

test('words in a press report are not said to be anybody’s', async () => {
  const { stdout } = await run(['find', 'port', '--kind', 'pressReport'])
  assert.match(stdout, /^1\. 2031-06-05 · in a press report\n/)
})

test('hits that are not shown are counted', async () => {
  const { stdout } = await run(['find', 'harbor', '--limit', '1'])
  const lines = linesOfJson(await run(['find', 'harbor', '--limit', '1', '--json']))
  assert.deepEqual([lines.length, lines.at(-1)?.hits, lines.at(-1)?.printed], [2, 6, 1])
  assert.match(stdout, /\n6 hits in 4 documents, .*\nShown: 1 of 6 hits; --limit shows more\.\n$/)
  // Words that begin the turn are not said to go on before.
  assert.match(stdout, /\n {3}\| The >>harbor<< stays open/)
})

test('a search that finds nothing says what was searched, and is no failure', async () => {
  const { exit, stdout } = await run(['find', 'against forces', '--from', '2031-06-04'])
  assert.equal(exit, 0)
  assert.equal(
    stdout.replace(/\s+/g, ' '),
    'Nothing found. Searched 3 documents with 113 words, from 2031-06-04 to 2031-06-05 for "against forces". ' +
      '1 document without a date was left out. With earlier revisions: 1 hit. Asked for: from 2031-06-04. ',
  )
  const [searched] = linesOfJson(await run(['find', 'zebra', '--json']))
  assert.deepEqual(searched?.nothing, {
    words: [{ word: 'zebra', frequency: 0 }],
    missing: ['zebra'],
    looser: [],
    sentences: [
      'Searched 4 documents with 128 words, from 2031-06-04 to 2031-06-05 for "zebra".',
      '"zebra" stands nowhere in the record.',
    ],
  })
})

test('the wordings of a phrase come with their uses, the first used first', async () => {
  const family = ['find', 'united swift answer', '--variants']
  const lines = linesOfJson(await run(['find', 'harbor stay', '--variants', '--json']))
  assert.deepEqual(
    lines.map(({ format, wording, count, hits }) => [format, wording ?? hits, count ?? '']),
    [
      ['verbale.variant/1', 'harbor stays', 2],
      ['verbale.hit/1', 'harbor stays', ''],
      ['verbale.hit/1', 'harbor stays', ''],
      ['verbale.variant/1', 'harbor stay', 1],
      ['verbale.hit/1', 'harbor stay', ''],
      ['verbale.searched/1', 3, ''],
    ],
  )
  const { stdout } = await run(family)
  assert.match(stdout, /^1\. “answer will be swift severe and united” · 1 use in 1 document\n/)
  assert.match(stdout, /\n1 wording, 1 use in 4 documents/)
  const several = await run(['find', 'harbor open', '--variants'])
  assert.match(several.stdout, /\n {3}also 2031-06-05 · in a press report · paper#\d+-\d+@1\n/)
})

test('the phrases of a list are found one by one, and a line that is none is told', async () => {
  const input = 'lamp\r\n\n   \n***\n# lamp\nzebra'
  const { exit, stdout, stderr } = await run(['find', '--list', '-', '--json'], { input })
  assert.equal(exit, 3)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ format, query, line, hits }) => [format, query ?? line, hits]),
    [
      ['verbale.hit/1', 'lamp', undefined],
      ['verbale.searched/1', 'lamp', 1],
      ['verbale.problem/1', 4, undefined],
      ['verbale.searched/1', '# lamp', 0],
      ['verbale.searched/1', 'zebra', 0],
    ],
  )
  assert.match(stderr, /^verbale: standard input, line 4: No word to look for in "\*\*\*"/)
  const shown = await run(['find', '--list', '-'], { input: 'lamp\nzebra\n' })
  assert.match(shown.stdout, /^“lamp”\n\n1\. [\s\S]*\n\n“zebra”\n\nNothing found\./)
})

/** Command lines that cannot be carried out, and what is said of each. */
const refused: Readonly<Record<string, string>> = {
  find: 'Nothing to find: type words, or name a list of phrases with --list',
  'find lamp --list x': 'Type words or name a --list, not both',
  'find ***': 'No word to look for in "***"',
  'find lamp --role pres': 'Unknown role "pres"; did you mean press? Use any of principal,',
  'find lamp --kind interview,speach': 'Unknown kind "speach"; did you mean speech?',
  'find lamp --near 0': 'Invalid distance "0"; write a whole number from 1 to 100',
  'find lamp --near many': 'Invalid distance "many"',
  'find lamp --limit -1': 'Invalid limit "-1"; write a whole number from 0 to 10000',
  'find lamp --variants --limit 5000': 'Invalid limit 5000; of wordings, 1000 are listed at most',
  'find lamp --variants --near 3': "Option '--near <n>' cannot be used with option '--variants'",
  'find lamp --from 2031-02-30': 'Not a date: "2031-02-30"; write YYYY-MM-DD, YYYY-MM or YYYY',
  'find lamp --from 2031-07 --to 2031-06': 'The first day, 2031-07, is after the last, 2031-06',
  'find lamp --speaker ...': 'Not a name: "..."',
  'find lamp --sort size': "Option '--sort <order>' argument 'size' is invalid",
}

for (const [args, message] of Object.entries(refused)) {
  test(`verbale ${args} is refused`, async () => {
    const { exit, stdout, stderr } = await run(args.split(' '))
    assert.deepEqual([exit, stdout], [2, ''])
    assert.ok(stderr.startsWith(`verbale: ${message}`), stderr)
  })
}

test('a month and a year stand for all their days, on either side', async () => {
  for (const range of [
    ['2031', '2031-06'],
    ['2031-06', '2031'],
    ['2031-06-05', '2031-06'],
  ]) {
    const [from = '', to = ''] = range
    const lines = linesOfJson(await run(['find', 'harbor', '--from', from, '--to', to, '--json']))
    assert.ok(lines.length > 1, `${from} to ${to}`)
  }
})

test('an empty record, and one without any date, are searched like others', async (t) => {
  const none = await recordWith(t, [])
  const { exit, stdout } = await none.run(['find', 'lamp'])
  assert.equal(exit, 0)
  assert.match(stdout, /^Nothing found\. Searched 0 documents with 0 words for "lamp"\./)
  const one = await recordWith(t, [{ id: 'only', text: 'The lamp is lit.' }])
  const found = await one.run(['find', 'lamp'])
  assert.match(found.stdout, /^1\. undated · speaker unknown\n/)
  assert.match(found.stdout, /\n1 hit in 1 document, 4 words\.\n$/)
})

test('without a record there is nothing to search', async (t) => {
  const { run: elsewhere } = await recordWith(t, [])
  const { exit, stderr } = await elsewhere(['find', 'lamp', '--record', 'none'])
  assert.equal(exit, 4)
  assert.match(stderr, /^verbale: There is no record in none/)
})
