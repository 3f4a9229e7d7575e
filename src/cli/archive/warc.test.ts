import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { UnpackMeter } from './limits.ts'
import { SNIFFED_BYTES, sniffPacking } from './sniff.ts'
import { readWarc } from './warc.ts'

interface RecordParts {
  readonly type?: string
  readonly uri?: string
  readonly date?: string
  readonly mime?: string
  readonly length?: number
  readonly fields?: string
}

function record(content: Uint8Array | string, parts: RecordParts = {}): Buffer {
  const {
    type = 'response',
    uri = 'https://harbor.example/soup',
    date = '2024-05-20T14:05:00Z',
  } = parts
  const body = Buffer.from(content)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: ${date}\r\nContent-Type: ${parts.mime ?? 'application/http; msgtype=response'}\r\n${parts.fields ?? ''}Content-Length: ${parts.length ?? body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
}

function http(content: Uint8Array | string, fields = '', status = '200 OK'): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${fields}\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(content)])
}

const info = record('software: none\r\n', {
  type: 'warcinfo',
  uri: '',
  mime: 'application/warc-fields',
})

/** What is read, as `name=content`, and faults as `! message`; in pieces of a few bytes. */
async function readAll(bytes: Uint8Array, step = 1000): Promise<string[]> {
  const meter = new UnpackMeter()
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) {
      meter.countRead(Math.min(step, bytes.length - at))
      yield bytes.subarray(at, at + step)
    }
  }
  const found: string[] = []
  for await (const entry of readWarc(new ByteReader(pieces()), meter)) {
    if ('fault' in entry) {
      found.push(`! ${entry.fault.message}`)
      continue
    }
    const parts: Uint8Array[] = []
    try {
      for await (const part of entry.content.rest()) parts.push(part)
      found.push(`${entry.name}=${Buffer.concat(parts)}`)
    } catch (error) {
      assert.ok(error instanceof UnpackError)
      found.push(`${entry.name}! ${error.message}`)
    }
  }
  return found
}

const soup = '20240520140500/harbor.example/soup='
const chunked = '4\r\nWe s\r\n4;x=y\r\nail.\r\n0\r\n\r\n'

/** Records, and what is read of them. */
const cases: Readonly<
  Record<string, readonly [parts: readonly Buffer[], ...found: readonly string[]]>
> = {
  'a response': [[info, record(http('We sail.'))], `${soup}We sail.`],
  'a resource': [[record('We sail.', { type: 'resource', mime: 'text/plain' })], `${soup}We sail.`],
  'a response in chunks': [
    [record(http(chunked, 'Transfer-Encoding: chunked\r\n'))],
    `${soup}We sail.`,
  ],
  'chunks that were joined already': [
    [record(http('We sail.', 'Transfer-Encoding: chunked\r\n'))],
    `${soup}We sail.`,
  ],
  'a response in gzip': [
    [record(http(gzipSync('We sail.'), 'Content-Encoding: gzip\r\n'))],
    `${soup}We sail.`,
  ],
  'a response in brotli': [
    [record(http(brotliCompressSync('We sail.'), 'Content-Encoding: br\r\n'))],
    `${soup}We sail.`,
  ],
  'a deflated response': [
    [record(http(deflateSync('We sail.'), 'Content-Encoding: deflate\r\n'))],
    `${soup}We sail.`,
  ],
  'a response deflated without its head': [
    [record(http(deflateRawSync('We sail.'), 'Content-Encoding: deflate\r\n'))],
    `${soup}We sail.`,
  ],
  'a response that was unpacked already': [
    [record(http('<p>We sail.', 'Content-Encoding: gzip\r\n'))],
    `${soup}<p>We sail.`,
  ],
  'an address in angle brackets, with a query and a fragment': [
    [record(http('We sail.'), { uri: '<http://harbor.example/a?b=c#d>' })],
    '20240520140500/harbor.example/a?b=c=We sail.',
  ],
  'what is no text': [
    [
      record(http('x', '', '404 Not Found')),
      record(http('x', '', '301 Moved')),
      record('GET / HTTP/1.1\r\n\r\n', { type: 'request' }),
      record(http(''), { type: 'revisit' }),
      record('x', { type: 'resource', mime: 'image/png' }),
      record(http('x'), { uri: 'dns:harbor.example' }),
      record(http('x'), { fields: 'WARC-Segment-Number: 2\r\n' }),
      record('no answer of a server'),
    ],
  ],
  'a damaged record among whole ones': [
    [record(http('1')), Buffer.from('WARC/1.0\r\nno length\r\n\r\n'), record(http('2'))],
    `${soup}1`,
    '! A record does not say how long it is',
    `${soup}2`,
  ],
  'a length that is too small': [
    [record(http('We sail.'), { length: 60 }), record(http('2'))],
    `${soup}W`,
    '! A record does not begin as records do',
    `${soup}2`,
  ],
  'a record that is cut off': [
    [record(http('1')), record(http('We sail.')).subarray(0, -8)],
    `${soup}1`,
    '20240520140500/harbor.example/soup! It is cut off before its end',
    '! It is cut off before its end',
  ],
  'a flood of fields': [
    [record(http('1'), { fields: 'X: y\r\n'.repeat(20_000) }), record(http('2'))],
    '! A record has no head, or one of more than 64 KB',
    `${soup}2`,
  ],
}

describe('a web archive', () => {
  for (const [name, [parts, ...found]] of Object.entries(cases)) {
    test(`${name}, not compressed`, async () => {
      assert.deepEqual(await readAll(Buffer.concat(parts)), found)
      assert.deepEqual(await readAll(Buffer.concat(parts), 7), found)
    })
  }
  for (const [name, [parts, ...found]] of Object.entries(cases)) {
    test(`${name}, compressed record by record`, async () => {
      const packed = Buffer.concat(parts.map((part) => gzipSync(part)))
      assert.deepEqual(await readAll(packed), found)
    })
  }
})

test('a member that does not unpack costs one record', async () => {
  const members = ['1', '2', '3', '4'].map((text) => gzipSync(record(http(text.repeat(300)))))
  for (const at of [12, 60, (members[1]?.length ?? 0) - 6]) {
    const damaged = members.map((member) => Buffer.from(member))
    const second = damaged[1] as Buffer
    for (let k = at; k < at + 5; k++) second[k] = (second[k] ?? 0) ^ 0xff
    const found = await readAll(Buffer.concat(damaged))
    const names = found.map((line) => line.slice(0, soup.length + 1))
    assert.deepEqual([names[0], ...names.slice(-2)], [`${soup}1`, `${soup}3`, `${soup}4`])
    assert.ok(
      found.some((line) => line.includes('! ')),
      found.join('\n'),
    )
  }
})

test('an archive all in one member is read to its end', async () => {
  const packed = gzipSync(Buffer.concat([info, record(http('1')), record(http('2'))]))
  assert.deepEqual(await readAll(packed), [`${soup}1`, `${soup}2`])
})

test('web archives are told by how they begin, packed or not', () => {
  assert.equal(sniffPacking(info.subarray(0, SNIFFED_BYTES)), 'warc')
  assert.equal(sniffPacking(gzipSync(info).subarray(0, SNIFFED_BYTES)), 'warc')
  assert.equal(sniffPacking(gzipSync('WARC/1.0 is a format.')), 'gzip')
  assert.equal(sniffPacking(Buffer.from('WARC/1.0 is a format.\n')), undefined)
})

test('a bomb in an archive is stopped, and nothing behind it is read', async () => {
  const bomb = record(http(gzipSync(Buffer.alloc(200 * 1024 * 1024)), 'Content-Encoding: gzip\r\n'))
  const found: string[] = []
  await assert.rejects(async () => {
    const meter = new UnpackMeter()
    const source = new ByteReader([Buffer.concat([gzipSync(bomb), gzipSync(record(http('2')))])])
    for await (const entry of readWarc(source, meter)) {
      if ('fault' in entry) continue
      for await (const part of entry.content.rest()) found.push(`${part.length}`)
    }
  }, UnpackError)
  assert.ok(found.length < 2000)
})

test('any damage leaves an archive that is read to its end', async () => {
  const plain = Buffer.concat([
    info,
    record(http('We sail.')),
    record(http(chunked, 'Transfer-Encoding: chunked\r\n')),
  ])
  const packed = Buffer.concat([
    gzipSync(info),
    gzipSync(record(http('We sail.'))),
    gzipSync(plain),
  ])
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(plain, packed),
      changes,
      fc.nat(),
      async (whole, list, cut) => {
        const bytes = Buffer.from(whole.subarray(0, whole.length - (cut % 40)))
        for (const [at, byte] of list) bytes[at % bytes.length] = byte
        await readAll(bytes)
      },
    ),
    { numRuns: 60 },
  )
})
