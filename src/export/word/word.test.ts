import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { fromBufferPromise } from 'yauzl'
import { checkPage } from '../../../test/support/extracted.ts'
import { filesBelow, ROOT } from '../../../test/support/project-files.ts'
import { readDocx } from '../../format/docx/docx.ts'
import { type CheckReport, MemoryRecord, parseDocument } from '../../verbale.ts'
import { renderWord } from './word.ts'

const record = new MemoryRecord(
  filesBelow('examples/record').map((path) =>
    parseDocument({ text: readFileSync(join(ROOT, path), 'utf8') }),
  ),
)

function check(text: string): CheckReport {
  return record.check({ text })
}

const bundled = check(readFileSync(join(ROOT, 'examples/reports/harbor-crisis.txt'), 'utf8'))

/** The words of a text, whatever parts them. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const [extracted] = await readDocx(bytes)
  assert.ok(extracted)
  checkPage(extracted.page)
  return extracted.page.text
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  return assert.fail(`There is no ${name}`)
}

/** Numbers of comments that an element is about, in order. */
function idsOf(xml: string, element: string): string[] {
  const pattern = new RegExp(`<w:${element} [^>]*?w:id="(\\d+)"`, 'g')
  return [...xml.matchAll(pattern)].map(([, id = '']) => id)
}

describe('a checked draft as a Word file', () => {
  test('has the words of the draft and no others', async () => {
    const text = await textOf(await renderWord([{ report: bundled }]))
    const words = new Set(wordsOf(bundled.draft.text))
    assert.deepEqual(
      wordsOf(text).filter((word) => !words.has(word)),
      [],
    )
    assert.equal(wordsOf(text).length, wordsOf(bundled.draft.text).length)
  })

  test('has one comment for each finding, with a beginning, an end and a mark', async () => {
    const bytes = await renderWord([{ report: bundled }])
    const body = await partOf(bytes, 'word/document.xml')
    const comments = idsOf(await partOf(bytes, 'word/comments.xml'), 'comment')
    assert.equal(comments.length, bundled.findings.length)
    for (const element of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      assert.deepEqual(idsOf(body, element).sort(), [...comments].sort(), element)
    }
    for (const id of comments) {
      const start = body.indexOf(`<w:commentRangeStart w:id="${id}"`)
      assert.ok(start < body.indexOf(`<w:commentRangeEnd w:id="${id}"`))
    }
  })

  test('strikes through in a comment the words of the record that the draft lacks', async () => {
    const comments = await partOf(await renderWord([{ report: bundled }]), 'word/comments.xml')
    const lacking = bundled.findings.flatMap(({ verdict, match }) =>
      verdict === 'altered' && match !== undefined
        ? match.edits.flatMap(({ marked, source }) => (marked || !source ? [] : [source.text]))
        : [],
    )
    assert.ok(lacking.length > 0)
    for (const words of lacking) {
      assert.ok(comments.includes(`<w:strike/></w:rPr><w:t xml:space="preserve">${words}`), words)
    }
  })

  test('is the same file whenever it is made', async () => {
    const [first, second] = await Promise.all([
      renderWord([{ report: bundled }]),
      renderWord([{ report: bundled }]),
    ])
    assert.deepEqual(first, second)
    const zip = await fromBufferPromise(Buffer.from(first))
    for await (const entry of zip.eachEntry()) {
      assert.equal(entry.getLastModDate().getFullYear(), 1980)
    }
  })

  test('holds several drafts, one behind the other', async () => {
    const other = check('“The strait is open,” the harbor master said.')
    const text = await textOf(await renderWord([{ report: bundled }, { report: other }]))
    const count = wordsOf(bundled.draft.text).length + wordsOf(other.draft.text).length
    assert.equal(wordsOf(text).length, count)
  })

  test('takes any text, and no text becomes markup', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<w:p>“x”</w:p>',
        ']]>',
        '&amp;',
        '\u0000\u0008',
        '\ud800',
        '\u202e',
        '“We are\n\nready,” she said.\n\n',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), async (pieces) => {
        const report = check(`Oda said “We will sail.” ${pieces.join(' ')}`)
        const bytes = await renderWord([{ report }])
        await textOf(bytes)
        const body = await partOf(bytes, 'word/document.xml')
        assert.equal(idsOf(body, 'commentRangeStart').length, report.findings.length)
      }),
      { numRuns: 40 },
    )
  })
})
