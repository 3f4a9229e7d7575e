import { hash } from 'node:crypto'
import {
  type CheckReport,
  type Finding,
  MATCHING_CONTRACT,
  type Match,
  type Span,
  type Verdict,
} from '../../verbale.ts'
import { diffSegments } from './diff.ts'
import { SCRIPT, STYLE } from './html-page.ts'
import { html, Markup } from './markup.ts'
import {
  BY_GRAVITY,
  describeEdits,
  describeSource,
  describeSpeaker,
  findingLabel,
  fold,
  groupDigits,
  plural,
  VERDICT_LABELS,
  VERDICT_MEANINGS,
} from './wording.ts'

/**
 * A report as one HTML file: the draft on one side with every quotation marked, the evidence on the
 * other. Nothing is loaded from anywhere, and no text of a document can become markup or script.
 */
export function renderHtml(report: CheckReport): string {
  const { draft } = report
  const title = draft.title ?? draft.id
  const script = `'sha256-${hash('sha256', SCRIPT, 'base64')}'`
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${script}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
${
  html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – checked by verbale</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${renderHeader(report, title)}
<main>
<section class="draft" aria-label="Draft">${renderDraft(report)}</section>
<section class="findings" aria-label="Findings">${report.findings.map((finding, k) => renderFinding(draft.text, finding, k + 1))}
${renderProblems(report)}</section>
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>`.text
}
`
}

function renderHeader({ draft, searched, summary }: CheckReport, title: string): Markup {
  const { from, to } = searched
  const days = from === undefined ? '' : from === to ? `, of ${from}` : `, ${from} to ${to}`
  const counts = BY_GRAVITY.flatMap((verdict) => {
    const count = summary.verdicts[verdict]
    return count === undefined
      ? []
      : [
          html`<li class="${CLASSES[verdict]}">${count} ${VERDICT_LABELS[verdict].toLowerCase()}</li>`,
        ]
  })
  return html`<header>
<h1>${title}</h1>
<p>${draft.date === undefined ? '' : `${draft.date.value} · `}${plural(summary.quotations, 'quotation')} checked against ${plural(searched.documents, 'document')} (${groupDigits(searched.words)} words${days}) · matching contract ${MATCHING_CONTRACT} <span class="keys">· <kbd>j</kbd> next, <kbd>k</kbd> previous</span></p>
<ul class="counts">${counts}</ul>
</header>`
}

/** The whole text of the draft, with a link at every piece that a finding is about. */
function renderDraft({ draft, findings }: CheckReport): Markup[] {
  const { text } = draft
  const pieces = findings
    .flatMap((finding, k) =>
      highlighted(finding).map((span, part) => ({ span, finding, number: k + 1, part })),
    )
    .sort((a, b) => a.span.start - b.span.start)
  const out: Markup[] = []
  let from = 0
  for (const { span, finding, number, part } of pieces) {
    if (span.start < from) continue
    out.push(html`${text.slice(from, span.start)}`)
    const label = `${number}: ${findingLabel(finding).toLowerCase()}`
    const kind = finding.quotation.kind === 'unmarked' ? 'reuse' : classOf(finding)
    const mark = part === 0 ? html`<sup>${number}</sup>` : undefined
    out.push(
      html`<a class="${kind}" href="#f${number}" title="${label}">${text.slice(span.start, span.end)}${mark}</a>`,
    )
    from = span.end
  }
  out.push(html`${text.slice(from)}`)
  return out
}

function highlighted({ quotation }: Finding): readonly Span[] {
  return quotation.marked.length > 0 ? quotation.marked : quotation.spans
}

function renderFinding(draft: string, finding: Finding, number: number): Markup {
  const { quotation, verdict, match, parts, alternatives, notes } = finding
  const isReuse = quotation.kind === 'unmarked'
  const label = isReuse ? 'REUSED WITHOUT MARKS' : findingLabel(finding)
  const meaning = isReuse ? 'the draft’s own words stand in the record' : VERDICT_MEANINGS[verdict]
  const changes = describeEdits(finding)
  const shown = parts.length > 0 ? parts : match === undefined ? [] : [match]
  return html`<article class="finding" id="f${number}" tabindex="-1">
<h2><a href="#f${number}">${number}</a><span class="label ${isReuse ? 'open' : classOf(finding)}">${label}</span><small>${meaning}</small></h2>
<blockquote>“${renderQuoted(draft, finding)}”</blockquote>
<dl>
${isReuse ? undefined : html`<dt>Draft</dt><dd>${describeSource(finding)}</dd>`}
${changes.map((change) => html`<dt>Changed</dt><dd>${change}</dd>`)}
</dl>
${shown.map((part, k) => renderMatch(part, parts.length > 0 ? `Record, part ${k + 1}` : 'Record'))}
${notes.length === 0 ? undefined : html`<ul class="notes">${notes.map((note) => html`<li>${note}.</li>`)}</ul>`}
${alternatives.length === 0 ? undefined : html`<details><summary>${plural(alternatives.length, 'other passage')}</summary>${alternatives.map((other) => renderMatch(other, 'Also'))}</details>`}
</article>
`
}

function renderQuoted(draft: string, finding: Finding): Markup[] {
  const { quotation, match } = finding
  if (quotation.marked.length === 0 || match === undefined) {
    const text = quotation.marked.map(({ start, end }) => fold(draft.slice(start, end))).join(' … ')
    return [html`${text === '' ? quotation.text : text}`]
  }
  return diffSegments(draft, finding).map(({ kind, text }) => {
    if (kind === 'removed') return html`<del>${text}</del> `
    return kind === 'added' ? html`<ins>${text}</ins>` : html`${text}`
  })
}

function renderMatch(match: Match, label: string): Markup {
  const { entry, turn, context, text } = match
  const title = entry.document.title ?? entry.document.kind
  const where = `${title}${turn === undefined ? '' : `, turn ${turn + 1}`}`
  return html`<dl>
<dt>${label}</dt><dd>${describeSpeaker(match)}</dd>
<dt></dt><dd>${where}${entry.path === undefined ? '' : ` · ${entry.path}`}</dd>
</dl>
<p class="passage">${context.before} <mark>${text}</mark>${/^[.,;:!?)”’]/.test(context.after) ? '' : ' '}${context.after}</p>
`
}

function renderProblems({ problems }: CheckReport): Markup | undefined {
  if (problems.length === 0) return undefined
  return html`<h2>Problems in the draft</h2><ul>${problems.map(({ message }) => html`<li>${message}.</li>`)}</ul>`
}

const CLASSES: Readonly<Record<Verdict, string>> = {
  misattributed: 'bad',
  spliced: 'bad',
  altered: 'bad',
  notOnRecord: 'bad',
  outOfContext: 'moved',
  reportedOnly: 'moved',
  notHeld: 'open',
  paraphrased: 'open',
  trimmed: 'good',
  verbatim: 'good',
}

function classOf({ verdict, benign }: Finding): string {
  return verdict === 'altered' && benign ? 'good' : CLASSES[verdict]
}
