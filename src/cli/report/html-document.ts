import { hash } from 'node:crypto'
import { html, Markup } from '../../export/html/markup.ts'
import {
  describeNotSpeech,
  describeSaying,
  describeWho,
  describeWords,
  withLevels,
} from '../../export/html/quotation.ts'
import { LineFinder, type ParsedDocument } from '../../verbale.ts'
import { asSentence, describeKind, fold, plural } from '../../wire/wording.ts'
import { type DocumentPart, describeTurnSpeaker, documentParts, inWords } from './document-part.ts'
import { DOCUMENT_STYLE } from './html-document-style.ts'

/** A document as it was read, and what it is called when it has no title. */
export interface ReadDocumentReport {
  readonly parsed: ParsedDocument
  readonly path: string
}

/**
 * What was understood of documents, as one HTML file: for each a table of its fields with the rules
 * that read them, what is doubtful, what was left out, and the whole text with its margins marked.
 *
 * Nothing is loaded from anywhere, there is no script, and no text of a document can become markup.
 */
export function renderDocumentHtml(reports: readonly ReadDocumentReport[]): string {
  const names = reports.map(({ parsed, path }) => fold(parsed.document.title) || path)
  const [first] = names
  const title = names.length === 1 ? (first ?? '') : plural(names.length, 'document')
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', DOCUMENT_STYLE, 'base64')}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
${
  html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – read by verbale</title>
<style>${new Markup(DOCUMENT_STYLE)}</style>
</head>
<body>
<header class="top">
<h1 dir="auto">${title}</h1>
${names.length === 1 ? undefined : html`<ul class="contents">${names.map((name, k) => html`<li dir="auto"><a href="#document-${k}">${name}</a></li>\n`)}</ul>`}
</header>
<main>
${reports.map((report, k) => renderOne(report, k, names[k] as string, names.length === 1))}
</main>
</body>
</html>`.text
}
`
}

function renderOne(
  { parsed, path }: ReadDocumentReport,
  index: number,
  name: string,
  isOnly: boolean,
): Markup {
  const { document } = parsed
  const lines = new LineFinder(document.text)
  const id = `document-${index}`
  return html`<article id="${id}">
${isOnly ? undefined : html`<h2 class="name" dir="auto">${name}</h2>`}
<p class="scope" dir="auto">${scopeOf(parsed, path)}</p>
<div class="report">
<section class="fields"><h3>What was recognized</h3>
${renderFields(parsed)}</section>
${renderProblems(parsed, lines)}
${renderQuotations(parsed, lines)}
${renderDropped(parsed, lines)}
</div>
<section class="whole"><h3>The text as it was read</h3>
${renderText(parsed, lines, id)}</section>
</article>
`
}

function scopeOf({ document, quotations }: ParsedDocument, path: string): string {
  return [
    describeKind(document.kind),
    document.format,
    plural(document.text.length, 'character'),
    plural(document.turns.length, 'turn'),
    ...(quotations.length === 0 ? [] : [plural(quotations.length, 'quotation')]),
    path,
  ].join(' · ')
}

/** Every field with its value and the rule that read it. */
function renderFields({ document }: ParsedDocument): Markup {
  const { date, voice } = document
  const rows: (readonly [name: string, value: string | undefined, basis?: string | undefined])[] = [
    ['kind', describeKind(document.kind), document.kindReasons.join('; ')],
    ['title', fold(document.title)],
    ['date', date?.value ?? 'unknown', date?.basis],
    ['time', document.time],
    ['place', document.place],
    ['venue', document.venue],
    ['publisher', document.publisher],
    ['author', document.author],
    ['updated', document.updated],
    ['address', document.address],
    ['language', document.language],
    ['participants', document.participants.join(', ')],
    ['voice', voice?.name, voice?.basis],
    ['turns', document.turns.length === 0 ? '' : String(document.turns.length)],
  ]
  const filled = rows.filter(([, value]) => value !== undefined && value !== '')
  return html`<table><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">How it is known</th></tr></thead>
<tbody>
${filled.map(([name, value, basis]) => {
  const rules = document.recognized.filter(({ field }) => field === name).map(({ rule }) => rule)
  const why = [...new Set([...(basis === undefined ? [] : [basis]), ...rules])].join('; ')
  return html`<tr><th scope="row">${name}</th><td dir="auto">${value}</td><td>${why}</td></tr>\n`
})}</tbody></table>`
}

function renderProblems({ document }: ParsedDocument, lines: LineFinder): Markup | undefined {
  if (document.problems.length === 0) return undefined
  const items = document.problems.map(({ message, span }) => {
    const place = span === undefined ? '' : `Line ${lines.find(span.start).line}: `
    return html`<li dir="auto">${place}${asSentence(message)}</li>\n`
  })
  return html`<section class="doubtful"><h3>What is doubtful</h3><ul>${items}</ul></section>`
}

/** Who says what, with what the text tells of it; words that others pass on stand below theirs. */
function renderQuotations(parsed: ParsedDocument, lines: LineFinder): Markup | undefined {
  const { document, notSpeech } = parsed
  if (parsed.quotations.length === 0 && notSpeech.length === 0) return undefined
  const { text } = document
  const rows = withLevels(parsed).map((leveled) => {
    const { quotation, level } = leveled
    const { line } = lines.find(quotation.spans[0]?.start ?? 0)
    const kind = level === 0 ? quotation.kind : `in it, ${quotation.kind}`
    const how = describeSaying(text, leveled).join(' · ')
    return html`<tr class="level-${Math.min(level, 3)}"><td>${line}</td><td>${kind}</td><th scope="row" dir="auto">${describeWho(text, quotation)}</th><td dir="auto">${how}</td><td dir="auto">${describeWords(text, quotation)}</td></tr>\n`
  })
  const others = notSpeech.map((words) => {
    const { line } = lines.find(words.span.start)
    const marked = fold(text.slice(words.span.start, words.span.end))
    return html`<li dir="auto">Line ${line}: “${marked}”, ${describeNotSpeech(words)}</li>\n`
  })
  return html`<section class="quotations"><h3>Who is quoted</h3>
<table><thead><tr><th scope="col">Line</th><th scope="col">Kind</th><th scope="col">Who</th><th scope="col">How</th><th scope="col">Words</th></tr></thead>
<tbody>${rows}</tbody></table>
${others.length === 0 ? undefined : html`<h3>In marks, but no speech</h3><ul>${others}</ul>`}</section>`
}

/** What is left out of the reading, folded: web pages leave out more than they hold. */
function renderDropped({ document }: ParsedDocument, lines: LineFinder): Markup | undefined {
  const { dropped } = document
  if (dropped.length === 0) return undefined
  const items = dropped.map(({ reason, text, span }) => {
    const place = span === undefined ? '' : `, line ${lines.find(span.start).line}`
    return html`<dt>${inWords(reason)}${place}</dt><dd dir="auto">${text.trim()}</dd>\n`
  })
  return html`<details><summary>${plural(dropped.length, 'part')} left out</summary><dl>${items}</dl></details>`
}

/** The whole text: a row for each turn or part, with its margin. */
function renderText({ document }: ParsedDocument, lines: LineFinder, id: string): Markup[] {
  const problems = document.problems.filter(({ span }) => span !== undefined)
  return groupTurns(documentParts(document)).map((parts) => {
    const [first] = parts as [DocumentPart, ...DocumentPart[]]
    const start = skipBlank(document.text, first.span.start)
    const end = (parts.at(-1) as DocumentPart).span.end
    const { line } = lines.find(start)
    const doubts = problems
      .filter(({ span }) => (span?.start ?? -1) >= first.span.start && (span?.start ?? end) < end)
      .map(({ message }) => html`<p class="doubt" dir="auto">${asSentence(message)}</p>`)
    const words = parts.map((part, k) => renderPart(document.text, part, k === parts.length - 1))
    if (first.kind === 'dropped') {
      return html`<details class="row dropped"><summary><span class="line">${line}</span> ${first.margin}</summary><div class="words" dir="auto">${words}</div></details>\n`
    }
    const turn = first.turn === undefined ? undefined : document.turns[first.turn]
    const margin =
      turn === undefined
        ? html`${first.margin}`
        : html`<a href="#${id}-${first.turn}">#${first.turn}</a> ${describeTurnSpeaker(turn)}`
    const anchor = turn === undefined ? undefined : html` id="${id}-${first.turn}"`
    const tone = turn === undefined ? first.kind : `turn ${turn.role}`
    return html`<div class="row ${tone}"${anchor}><p class="margin"><span class="line">${line}</span> ${margin}</p><div class="words" dir="auto">${words}${doubts}</div></div>\n`
  })
}

/** Parts in rows: those of one turn together, as long as nothing else stands between. */
function groupTurns(parts: readonly DocumentPart[]): DocumentPart[][] {
  const rows: DocumentPart[][] = []
  for (const part of parts) {
    const last = rows.at(-1)
    if (part.turn !== undefined && last?.[0]?.turn === part.turn) last.push(part)
    else rows.push([part])
  }
  return rows
}

function renderPart(text: string, { kind, span, margin }: DocumentPart, isLast: boolean): Markup {
  const all = text.slice(span.start, span.end)
  const words = isLast ? all.trimEnd() : all
  if (kind === 'label') return html`<b class="label">${words}</b>`
  if (kind === 'note') return html`<i title="${margin}">${words}</i>`
  return kind === 'heading' ? html`<strong>${words}</strong>` : html`${words}`
}

function skipBlank(text: string, start: number): number {
  const at = text.slice(start, start + LONGEST_BLANK).search(/\S/)
  return at < 0 ? start : start + at
}

/** Code units of white space that are looked through for the line a part begins in. */
const LONGEST_BLANK = 1000
