import { gzipSync } from 'node:zlib'
import { docx, paragraph, part, relations } from './docx.ts'
import { packTar, packZip } from './pack-archive.ts'
import { buildPdf, FIRST_FREE, type PdfOptions, setParagraph } from './pdf-builder.ts'

/** A file that means harm or is broken, and what has to come of it. */
export interface HostileFile {
  readonly bytes: () => Uint8Array
  /** What is said of it on standard error, when it cannot be read. */
  readonly refused?: RegExp
  /** Words that its documents have to have, when it can. */
  readonly read?: RegExp
  /** Codes of the problems that its document has to tell of. */
  readonly problems?: readonly string[]
}

/** Something that no text may have in it: the harm that was meant. */
export const HARM: RegExp = /root:x?:0|wasRun|lol{3}|HARM/

const WORDS = 'We will open the harbor before the winter comes, and nobody will pay for it.'
const SPEECH = `MINISTER ODA: ${WORDS}`
const deep = 1_000_000

function tei(body: string, doctype = ''): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?>${doctype}<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u who="#oda"><seg>${body}</seg></u></body></text></TEI>`,
  )
}

function page(body: string, head = ''): Buffer {
  return Buffer.from(
    `<!doctype html><html><head><title>Harbor</title>${head}</head><body>${body}</body></html>`,
  )
}

const shown = `<p>${SPEECH}</p><p>QUESTION: When does it open?</p>`
const BOMB = `<!DOCTYPE TEI [<!ENTITY a "lolll">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  .map((name, k) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + k)};`.repeat(10)}">`)
  .join('')}]>`
const OUTSIDE = '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

const placed = setParagraph(SPEECH, { x: 72, y: 100, width: 468 })
const pdf = (options?: PdfOptions): Buffer => buildPdf([{ placed }, { placed }], options)
const scan: PdfOptions = {
  resources: `/XObject << /Scan ${FIRST_FREE} 0 R >>`,
  objects: [
    '<< /Type /XObject /Subtype /Image /Width 2000 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 1 /Length 4 >>\nstream\nabcd\nendstream',
  ],
}
const unmapped = setParagraph(SPEECH, { x: 72, y: 100, width: 468, font: 'unmapped' })
const turns = [
  { speaker: 'Oda', text: `${WORDS} \ud83d` },
  { speaker: 'Question', text: 'When \udc00 does it open?' },
]

/** Files by name. Each stands for a kind of bad input; all are made here, and none is taken from anywhere. */
export const HOSTILE_FILES: Readonly<Record<string, HostileFile>> = {
  'bomb.txt.gz': {
    bytes: () => gzipSync(Buffer.alloc(100 << 20)),
    refused: /more than (?:200 times its size|64 MB)/,
  },
  'bomb.zip': {
    bytes: () => packZip([{ name: 'a.txt', content: Buffer.alloc(100 << 20, 'a') }]).bytes,
    refused: /a\.txt: It has 100 MB, over 64 MB, .*; --max-size raises it/,
  },
  'bomb-in-zip.zip': {
    bytes: () => {
      const inner = packZip([{ name: 'a.txt', content: SPEECH }]).bytes
      return packZip([{ name: 'b.zip', content: inner }]).bytes
    },
    refused: /an archive in an archive, and not opened/,
  },
  'bomb.docx': {
    bytes: () => docx(paragraph(' '.repeat(70 << 20))),
    refused: /part word\/document\.xml unpacks to more than 64 MB, .*; --max-size raises it/,
  },
  'bomb-of-parts.docx': {
    bytes: () =>
      docx(paragraph(SPEECH), {
        'word/_rels/document.xml.rels': relations({
          footnotes: 'footnotes.xml',
          styles: 'styles.xml',
        }),
        'word/footnotes.xml': part('footnotes', ' '.repeat(60 << 20)),
        'word/styles.xml': part('styles', ' '.repeat(60 << 20)),
      }),
    read: /open the harbor/,
  },
  'climbing.tar': {
    bytes: () => packTar([{ name: '../../../tmp/verbale-climbed.txt', content: SPEECH }]),
    read: /open the harbor/,
  },
  'climbing.zip': {
    bytes: () => packZip([{ name: '/../../tmp/verbale-climbed.txt', content: SPEECH }]).bytes,
    read: /open the harbor/,
  },
  'entities.xml': {
    bytes: () => tei(`${WORDS} &j;`, BOMB),
    read: /open the harbor/,
    problems: ['leftUnread'],
  },
  'outside.xml': {
    bytes: () => tei(`${WORDS} &x;`, OUTSIDE),
    read: /open the harbor/,
    problems: ['leftUnread'],
  },
  'outside-parameter.xml': {
    bytes: () => tei(WORDS, '<!DOCTYPE TEI [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>'),
    read: /open the harbor/,
  },
  'included.xml': {
    bytes: () =>
      tei(
        `${WORDS} <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>`,
      ),
    read: /open the harbor/,
  },
  'outside.docx': {
    bytes: () =>
      docx('', {
        'word/document.xml': `<?xml version="1.0"?>${OUTSIDE}${part('document', `<w:body>${paragraph(SPEECH)}${paragraph('&x;')}</w:body>`)}`,
      }),
    read: /open the harbor/,
  },
  'framed.html': {
    bytes: () =>
      page(
        `${shown}<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object><embed src="file:///etc/passwd">`,
      ),
    read: /open the harbor/,
  },
  'scripts.html': {
    bytes: () =>
      page(
        `${shown}<script>document.body.textContent = "HARM"; for (;;) {}</script><svg><script>HARM</script></svg><img src=x onerror="HARM()"><p style="background:url(javascript:HARM)">We sail.</p>`,
        '<script>HARM</script><style>p::after { content: "HARM" }</style>',
      ),
    read: /open the harbor/,
  },
  'scripts.pdf': {
    bytes: () =>
      pdf({
        catalog: '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = 1; for \\(;;\\) {}) >>',
      }),
    read: /open the harbor/,
  },
  'deep.html': {
    bytes: () => page(`${'<div>'.repeat(deep)}${shown}`),
    read: /open the harbor/,
  },
  'deep-inline.html': {
    bytes: () => page(`${shown}${'<b><i>'.repeat(deep / 2)}We sail.`),
    read: /open the harbor/,
  },
  'deep.xml': {
    bytes: () => tei(`${'<hi>'.repeat(deep)}${WORDS}`),
    refused: /nested more than \d+ elements deep/,
  },
  'deep.docx': {
    bytes: () => docx(`${'<w:sdt><w:sdtContent>'.repeat(deep / 10)}${paragraph(SPEECH)}`),
    refused: /nested more than \d+ elements deep/,
  },
  'deep.json': {
    bytes: () => Buffer.from(`{"turns": ${'['.repeat(deep)}${']'.repeat(deep)}}`),
    refused: /holds no speech/,
  },
  'half.pdf': {
    bytes: () => pdf().subarray(0, pdf().length / 2),
    refused: /ends too early: it was cut off/,
  },
  'locked.pdf': { bytes: () => pdf({ password: 'salt' }), refused: /asks for a password/ },
  'scanned.pdf': {
    bytes: () => buildPdf([{ placed: [], drawing: 'q 600 0 0 700 0 0 cm /Scan Do Q' }], scan),
    refused: /no text layer; words in pictures are not read/,
  },
  'unmapped.pdf': {
    bytes: () => buildPdf([{ placed: unmapped }]),
    refused: /do not say which letters they print/,
  },
  'half.docx': {
    bytes: () => {
      const bytes = docx(paragraph(SPEECH.repeat(500)))
      return bytes.subarray(0, bytes.length / 2)
    },
    refused: /damaged or cut off/,
  },
  'macros.docx': {
    bytes: () =>
      docx(paragraph(SPEECH), {
        'word/vbaProject.bin': 'HARM',
        'word/_rels/settings.xml.rels': relations({
          attachedTemplate: 'http://127.0.0.1:9/harm.dotm',
        }),
        'word/settings.xml': part('settings', ''),
        'word/_rels/document.xml.rels': relations({ settings: 'settings.xml' }),
      }),
    read: /open the harbor/,
    problems: ['leftUnread'],
  },
  'wrong-encoding.html': {
    bytes: () =>
      Buffer.concat([
        page('', '<meta charset="utf-8">'),
        Buffer.from(`<p>MINISTRE ODA : \xc9t\xe9, ${WORDS}</p>`, 'latin1'),
      ]),
    read: /Été, We will open the harbor/,
  },
  'no-encoding.html': {
    bytes: () => page(shown, '<meta charset="no-such-thing">'),
    read: /open the harbor/,
  },
  'utf-16.html': {
    bytes: () => Buffer.from(`\ufeff${page(shown).toString()}`, 'utf16le'),
    read: /open the harbor/,
  },
  'utf-16.txt': { bytes: () => Buffer.from(SPEECH, 'utf16le'), read: /open the harbor/ },
  'lone-surrogate-utf-16.txt': {
    bytes: () => Buffer.from(`\ufeff${SPEECH} \ud83d We sail.`, 'utf16le'),
    read: /open the harbor/,
    problems: ['encodingGuessed'],
  },
  'lone-surrogates.json': {
    bytes: () => Buffer.from(JSON.stringify({ turns })),
    read: /open the harbor/,
  },
  'lone-surrogate.html': {
    bytes: () => page(`${shown}<p>&#xd83d; &#0; &#x110000;</p>`),
    read: /open the harbor/,
  },
  'bidi.txt': {
    bytes: () =>
      Buffer.from(
        `MINISTER \u202eADO\u202c: \u2067We will \u001b[2Jopen the harbor\u2069.\u001b]0;HA\u0007 ${SPEECH} ${SPEECH}`,
      ),
    read: /open the harbor/,
  },
  'bidi.html': {
    bytes: () => page(`<p>MINISTER &#x202e;ADO&#x202c;: We will&#x1b;[2J open the harbor.</p>`),
    read: /open the harbor/,
  },
  'huge-line.html': {
    bytes: () => page(`<p>${`${SPEECH} `.repeat(20_000)}</p>`),
    read: /open the harbor/,
  },
  'attributes.html': {
    bytes: () =>
      page(
        `${shown}<p ${Array.from({ length: 200_000 }, (_, k) => `a${k}=b`).join(' ')}>We sail.</p>`,
      ),
    read: /open the harbor/,
  },
  'table.csv': {
    bytes: () =>
      Buffer.from(`speaker,text\nOda,"${WORDS}\nQuestion,"When?\n${'"'.repeat(100_001)}`),
    refused: /The table cannot be read/,
  },
  'cues.vtt': {
    bytes: () =>
      Buffer.from(
        `WEBVTT\n\n00:00:01.000 --> 99999999:00:02.000\n<v Oda>${WORDS}${'<c>'.repeat(100_000)}\n`,
      ),
    read: /open the harbor/,
  },
  'proto.json': {
    bytes: () =>
      Buffer.from(
        `{"__proto__": {"polluted": "HARM"}, "constructor": {"prototype": {"a": 1}}, "turns": ${JSON.stringify(turns)}}`,
      ),
    read: /open the harbor/,
  },
  'front-matter.md': {
    bytes: () =>
      Buffer.from(
        `---\na: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
          .map((name, k) => `${name}: &${name} [${`*${String.fromCharCode(97 + k)},`.repeat(9)}]\n`)
          .join('')}title: *i\n---\n\n**MINISTER ODA:** ${WORDS}\n`,
      ),
    read: /open the harbor/,
  },
  'zeros.bin.txt': {
    bytes: () => Buffer.alloc(100_000),
    refused: /is not text: its byte 1 is zero/,
  },
  'picture.html': {
    bytes: () =>
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(1000, 0xa5)]),
    refused: /a picture, and not text/,
  },
  'feed.xml': {
    bytes: () =>
      Buffer.from(
        `<?xml version="1.0"?>${BOMB.replace('TEI', 'rss')}<rss version="2.0"><channel><title>Harbor</title><item><title>Oda &j;</title><description>&lt;script&gt;HARM&lt;/script&gt;&lt;p&gt;${SPEECH}&lt;/p&gt;</description></item></channel></rss>`,
      ),
    read: /open the harbor/,
  },
}
