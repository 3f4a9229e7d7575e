import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderOf, runCli } from '../support/run-cli.ts'
import { docxOf, HARBOR_TALK, htmlOf, paragraphsOf, pdfOf } from '../support/talk-sources.ts'

const TALK = paragraphsOf(HARBOR_TALK, 'Remarks of Minister Oda at Port Callow', 'June 4, 2031')

const TITLE = 'Oda will sail, rain or not'
const QUOTING = [
  'PORT CALLOW - Minister Oda told reporters on Wednesday that nothing will stop the ships of Halvenia.',
  '"Then we will not sail in the rain, and the ferry masters will sail with us," Minister Oda said.',
  'Asked about the treaty, the minister said it would hold. "It is signed, and nobody on either shore has the right to take it back," Minister Oda said.',
  'The council meets again on Monday, and the harbor masters of both shores will be there.',
]
const REPORT = [TITLE, 'June 5, 2031', ...QUOTING]

/** One report in every format in which a desk has drafts. */
const DRAFTS = {
  'draft.html': `<!doctype html><html lang="en"><head><title>${TITLE} | Callow Courier</title></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>${TITLE}</h1><p>June 5, 2031</p>${QUOTING.map((words) => `<p>${words}</p>`).join('')}</article>
<aside><h2>Related</h2><ul><li><a href="/1">“We will never sail,” a pilot said</a></li></ul></aside>
<footer>© Callow Courier</footer></body></html>`,
  'draft.docx': docxOf(...REPORT),
  'draft.pdf': pdfOf(...REPORT),
}

/** One transcript in as many. */
const SOURCES = {
  'talk.txt': TALK.join('\n\n'),
  'talk.html': htmlOf(HARBOR_TALK),
  'talk.docx': docxOf(...TALK),
  'talk.pdf': pdfOf(...TALK),
}

interface Report {
  readonly draft: { readonly title: string; readonly date: string; readonly problems: unknown[] }
  readonly findings: readonly {
    readonly verdict: string
    readonly quotation: {
      readonly text: string
      readonly spans: readonly { readonly start: number; readonly end: number }[]
    }
    readonly match: { readonly document: { readonly path: string }; readonly turn: number }
  }[]
}

function linesOf<T>(stdout: string): T[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): T => JSON.parse(line))
}

test('a draft is checked in every format, with spans that point into its own words', async (t) => {
  const cwd = folderOf(t, { ...DRAFTS, ...SOURCES })
  const names = Object.keys(DRAFTS)
  const checked = await runCli(['check', ...names, '--against', 'talk.txt', '--json'], { cwd })
  assert.deepEqual([checked.exit, checked.stderr], [0, ''])
  const parsed = await runCli(['parse', ...names, '--json'], { cwd })
  const texts = linesOf<{ text: string }>(parsed.stdout).map(({ text }) => text)
  for (const [k, { draft, findings }] of linesOf<Report>(checked.stdout).entries()) {
    assert.deepEqual([draft.title, draft.date, draft.problems], [TITLE, '2031-06-05', []], names[k])
    assert.deepEqual(
      findings.map(({ verdict, match }) => [verdict, match.turn]),
      [
        ['altered', 2],
        ['verbatim', 4],
      ],
    )
    for (const { quotation } of findings) {
      const words = quotation.spans.map(({ start, end }) => texts[k]?.slice(start, end)).join(' ')
      assert.equal(words, quotation.text)
    }
  }
})

test('a source is what it says, in whatever format it lies', async (t) => {
  const cwd = folderOf(t, { ...DRAFTS, ...SOURCES })
  for (const name of Object.keys(SOURCES)) {
    const { stdout } = await runCli(['check', 'draft.pdf', '--against', name, '--json'], { cwd })
    const { findings } = JSON.parse(stdout) as Report
    assert.deepEqual(
      findings.map(({ verdict, match }) => [verdict, match.turn, match.document.path]),
      [
        ['altered', 2, name],
        ['verbatim', 4, name],
      ],
    )
  }
})

test('words in a PDF are found by their page, and what is wrong is said once', async (t) => {
  const cwd = folderOf(t, { ...DRAFTS, ...SOURCES, 'scan.pdf': '%PDF-1.4\nnothing' })
  const { exit, stdout, stderr } = await runCli(
    ['check', 'draft.pdf', '--against', 'talk.pdf', 'scan.pdf'],
    { cwd },
  )
  assert.equal(exit, 3)
  assert.match(stdout, /said · draft\.pdf, page 1\n/)
  assert.match(stdout, /talk\.pdf, page 1\n/)
  assert.equal(stderr.split('scan.pdf').length, 2, stderr)
})

test('the day of a draft may be given, and lines may name files of any format', async (t) => {
  const rows = [
    { path: 'draft.pdf', id: 'p' },
    { path: 'gone.pdf' },
    { path: 'draft.docx', id: 'w', date: '2031-06-09' },
  ]
  const cwd = folderOf(t, {
    ...DRAFTS,
    ...SOURCES,
    'rows.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
  })
  const args = ['check', '--jsonl', 'rows.jsonl', '--against', 'talk.html']
  const { exit, stdout } = await runCli([...args, '--date', '2031-06-08'], { cwd })
  assert.equal(exit, 3)
  const lines = linesOf<Record<string, unknown> & { draft?: { id: string; date: string } }>(stdout)
  assert.deepEqual(
    lines.map(({ format, draft, line }) => [format, draft?.id ?? line, draft?.date]),
    [
      ['verbale.check/1', 'p', '2031-06-08'],
      ['verbale.problem/1', 2, undefined],
      ['verbale.check/1', 'w', '2031-06-09'],
    ],
  )
})

test('a page shows the words of a draft, and nothing of the menus around them', async (t) => {
  const cwd = folderOf(t, { ...DRAFTS, ...SOURCES })
  const args = ['check', ...Object.keys(DRAFTS), '--against', 'talk.docx', '--html', 'page.html']
  const { exit, stderr } = await runCli(args, { cwd })
  assert.equal(exit, 0, stderr)
  const page = readFileSync(join(cwd, 'page.html'), 'utf8')
  assert.ok(page.includes('The council meets again on Monday'))
  assert.ok(!page.includes('We will never sail'))
  for (const name of Object.keys(DRAFTS)) assert.ok(page.includes(name), name)
})

test('a draft that was added to the record itself is no proof of itself, in any format', async (t) => {
  const cwd = folderOf(t, { ...DRAFTS, ...SOURCES })
  for (const name of Object.keys(DRAFTS)) {
    const record = ['--record', `of-${name}`]
    await runCli(['add', name, ...record], { cwd })
    const { stderr } = await runCli(['check', name, ...record], { cwd })
    assert.match(stderr, /^verbale: draft\.\w+: This draft is among the sources too/m)
  }
})
