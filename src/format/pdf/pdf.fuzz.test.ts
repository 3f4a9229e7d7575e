import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildPdf, type PdfOptions, setParagraph } from '../../../test/support/pdf-builder.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { Extracted } from '../registry.ts'
import { readPdf } from './pdf.ts'

const WORDS =
  'MINISTER ODA: We will open the harbor before the winter comes, and nobody will pay for it.'

function built(options: PdfOptions = {}): Buffer {
  const top = { x: 72, width: 468 }
  return buildPdf(
    [0, 1, 2].map((i) => ({
      placed: [
        { text: `Joint statement ${i + 1}`, x: 72, y: 40, font: 'bold' as const },
        ...setParagraph(WORDS, { ...top, y: 100 }),
        ...setParagraph(WORDS, { ...top, y: 160, font: 'unicode' }),
      ],
    })),
    options,
  )
}

const FILES: readonly Buffer[] = [
  built(),
  built({ password: '' }),
  built({ info: { Title: 'Harbor' } }),
]

/** What damage does to a file: a byte changed, a stretch copied elsewhere, bytes that become figures. */
const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 80 }),
    byte: fc.integer({ min: 0, max: 255 }),
    kind: fc.constantFrom('set', 'copy', 'figures'),
  }),
  { minLength: 1, maxLength: 12 },
)

test('a damaged PDF is read or refused, and nothing else', async () => {
  // The library leaves promises behind that fail with the file; a thread of its own takes no harm.
  const ignore = (): void => {}
  process.on('unhandledRejection', ignore)
  try {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: FILES.length - 1 }), damages, async (which, list) => {
        const bytes = Buffer.from(FILES[which] as Buffer)
        for (const { at, from, length, byte, kind } of list) {
          const place = Math.floor(at * (bytes.length - 1))
          if (kind === 'set') bytes[place] = byte
          else if (kind === 'figures')
            bytes.fill(0x30 + (byte % 10), place, Math.min(bytes.length, place + (length % 6)))
          else {
            const start = Math.floor(from * (bytes.length - 1))
            bytes.copy(bytes, place, start, Math.min(bytes.length, start + length))
          }
        }
        try {
          const [extracted] = await readPdf(bytes)
          assert.ok(extracted)
          assert.ok(extracted.page.text.isWellFormed())
          assert.ok(extracted.page.blocks.every(({ span }) => span.start < span.end))
        } catch (error) {
          assert.ok(error instanceof UnreadableError, String(error))
          assert.notEqual(error.problem.message, '')
        }
      }),
      { numRuns: 150, includeErrorInReport: true },
    )
  } finally {
    // What still fails does so in this turn of the loop.
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', ignore)
  }
})

test('a PDF cut anywhere is read or refused', async () => {
  const [file] = FILES as [Buffer]
  for (let end = 0; end <= file.length; end += 401) {
    try {
      await readPdf(file.subarray(0, end))
    } catch (error) {
      assert.ok(error instanceof UnreadableError, String(error))
    }
  }
})

test('words set in any width come back as they were', async () => {
  const word = fc.stringMatching(/^[a-z]{1,12}[,]?$/)
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 12, maxLength: 60 }),
      fc.integer({ min: 150, max: 468 }),
      async (words, width) => {
        const text = words.join(' ')
        const placed = setParagraph(text, { x: 72, y: 100, width })
        const [extracted] = await readPdf(buildPdf([{ placed }]))
        assert.equal((extracted as Extracted).page.text.replace(/\s+/g, ' '), text)
      },
    ),
    { numRuns: 60 },
  )
})
