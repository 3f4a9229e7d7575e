// Words of a PDF are found again by the page that they stand on, in every command that shows words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildPdf, setParagraph } from '../support/pdf-builder.ts'
import { type Ending, folderOf, runCli } from '../support/run-cli.ts'

const PAGES = [
  [
    'Remarks by Foreign Minister Ilsabet Corvane in Averholt',
    'May 9, 2031',
    'FOREIGN MINISTER CORVANE: Good evening, and thank you for waiting in the cold corridor of this old house.',
    'QUESTION: Minister, who will pay for the oil of the lamp ships in the coming winter, and when?',
  ],
  [
    'FOREIGN MINISTER CORVANE: The oil of the lamp ships will be paid by both shores before the first of November.',
    'QUESTION: And if one of them does not pay what it owes to the keepers?',
  ],
  [
    'FOREIGN MINISTER CORVANE: Then we will light the ships with candles, and send the bill by post.',
  ],
]

function folderWithPdf(t: Ending): string {
  const pdf = buildPdf(
    PAGES.map((paragraphs) => ({
      placed: paragraphs.flatMap((words, k) =>
        setParagraph(words, { x: 72, y: 90 + 60 * k, width: 460 }),
      ),
    })),
  )
  return folderOf(t, {
    'remarks.pdf': pdf,
    'draft.txt':
      '“The oil of the lamp ships will be paid by both shores,” Foreign Minister Ilsabet Corvane said in Averholt.\n',
  })
}

test('parse tells where in the text each page begins', async (t) => {
  const cwd = folderWithPdf(t)
  const { stdout, stderr } = await runCli(['parse', 'remarks.pdf', '--json'], { cwd })
  const { text, pages } = JSON.parse(stdout)
  assert.deepEqual(
    pages.map(({ page, start }: { page: number; start: number }) => [
      page,
      text.slice(start, start + 12),
    ]),
    [
      [1, 'Remarks by F'],
      [2, 'FOREIGN MINI'],
      [3, 'FOREIGN MINI'],
    ],
    stderr,
  )
})

test('check, find, show and citations name the page', async (t) => {
  const cwd = folderWithPdf(t)
  const run = async (...args: string[]): Promise<string> => {
    const { exit, stdout, stderr } = await runCli(args, { cwd })
    assert.equal(exit, 0, stderr)
    return stdout
  }
  const check = ['check', 'draft.txt', '--against', 'remarks.pdf']
  assert.equal(JSON.parse(await run(...check, '--json')).findings[0].match.page, 2)
  await run('add', 'remarks.pdf', '--record', 'desk')
  const record = ['--record', 'desk']
  const [hit] = (await run('find', 'candles', '--json', ...record)).split('\n')
  const { page, address } = JSON.parse(hit ?? '')
  assert.equal(page, 3)
  assert.match(await run('find', 'candles', ...record), / · p\. 3$/m)
  assert.match(await run('show', address, ...record), /2031-05-09.* · p\. 3$/m)
  assert.equal(JSON.parse(await run('show', address, '--json', ...record)).page, 3)
  assert.match(await run('show', address, '--cite', 'chicago', ...record), /, p\. 3, turn #4/)
})

test('words of a text have no page', async (t) => {
  const cwd = folderOf(t, { 'a.txt': 'Remarks\n\nMINISTER ODA: The soup was warm.\n' })
  const { stdout } = await runCli(['parse', 'a.txt', '--json'], { cwd })
  assert.equal('pages' in JSON.parse(stdout), false)
})
