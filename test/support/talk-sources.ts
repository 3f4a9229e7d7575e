import { docx, paragraph, run } from './docx.ts'
import { buildPdf, type Placed, setParagraph } from './pdf-builder.ts'

/** Who spoke in turn, and what. */
export type Talk = readonly (readonly [label: string, words: string])[]

/** A press availability of an invented minister. */
export const HARBOR_TALK: Talk = [
  ['MINISTER ODA', 'We will sail on Friday, whatever the council of the two shores may say.'],
  ['QUESTION', 'And what if it rains on the harbor all day long, Minister?'],
  ['MINISTER ODA', 'Then we will sail in the rain, and the ferry masters will sail with us.'],
  ['QUESTION', 'Is the treaty of the lanterns dead?'],
  ['MINISTER ODA', 'It is signed, and nobody on either shore has the right to take it back.'],
]

/** A talk with other words here and there: pairs of what is replaced by what. */
export function reworded(talk: Talk, words: Readonly<Record<string, string>>): Talk {
  return talk.map(([label, said]) => {
    let text = said
    for (const [from, to] of Object.entries(words)) text = text.replaceAll(from, to)
    return [label, text]
  })
}

export interface PageOptions {
  readonly title?: string
  /** As it stands on the page. */
  readonly day?: string
  readonly address?: string
  /** A line of the menu. */
  readonly menu?: string
}

/** A web page of a ministry with a talk on it. */
export function htmlOf(
  talk: Talk,
  {
    title = 'Remarks of Minister Oda at Port Callow',
    day = 'June 4, 2031',
    address,
    menu = 'Home',
  }: PageOptions = {},
): string {
  const link = address === undefined ? '' : `<link rel="canonical" href="${address}">`
  const turns = talk.map(([label, words]) => `<p><strong>${label}:</strong> ${words}</p>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${link}</head>
<body><nav><ul><li><a href="/">${menu}</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>${title}</h1><p>${day}</p>
${turns.join('\n')}
</article></main><footer>© Ministry</footer></body></html>
`
}

/** A Word file of paragraphs; what stands before a colon in capitals is bold. */
export function docxOf(...paragraphs: readonly string[]): Buffer {
  return docx(paragraphs.map((words) => paragraph(boldLabel(words))).join(''))
}

function boldLabel(words: string): string {
  const [, label, rest] = /^([A-Z ]+:)(.*)$/s.exec(words) ?? []
  return label === undefined || rest === undefined ? words : run(label, '<w:b/>') + run(rest)
}

/** A PDF of one page of paragraphs. */
export function pdfOf(...paragraphs: readonly string[]): Buffer {
  const placed: Placed[] = []
  let y = 60
  for (const words of paragraphs) {
    const lines = setParagraph(words, { x: 72, y, width: 450 })
    placed.push(...lines)
    y = Math.max(...lines.map((line) => line.y)) + 26
  }
  return buildPdf([{ placed }])
}

/** A talk as paragraphs, with a title and a day. */
export function paragraphsOf(talk: Talk, title: string, day: string): string[] {
  return [title, day, ...talk.map(([label, words]) => `${label}: ${words}`)]
}

/** A web page as an archive keeps it, with when it was fetched. */
export function captureOf(page: string, address: string, fetched: string): string {
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${fetched}\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`
}
