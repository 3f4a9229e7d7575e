import { hash } from 'node:crypto'
import {
  type CheckReport,
  MATCHING_CONTRACT,
  type RecordEntry,
  type ReviewedFinding,
} from '../../verbale.ts'
import { reviewsByFinding, settledAs } from '../../wire/review-words.ts'
import {
  asSentence,
  countGroups,
  describeEntry,
  describeSearched,
  plural,
  TONES,
} from '../../wire/wording.ts'
import { renderDraftText } from './html-draft.ts'
import { type NumberedFinding, numberFindings, renderFinding } from './html-finding.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { html, Markup } from './markup.ts'
import { TextLines } from './text-lines.ts'

/** The report on one draft, and what the draft is called when it has no title. */
export interface DraftReport {
  readonly report: CheckReport
  readonly path: string
  /** What people decided on its findings, by key; absent when no record keeps it. */
  readonly reviews?: ReadonlyMap<string, ReviewedFinding>
}

/**
 * Reports as one HTML file: the drafts on one side with every quotation marked, the evidence on the
 * other.
 *
 * Nothing is loaded from anywhere, and no text of a document can become markup or script. Everything
 * can be read, and the findings filtered, without the script.
 */
export function renderHtml(
  reports: readonly DraftReport[],
  sources: readonly RecordEntry[],
): string {
  const page = layOut(reports)
  const [first] = page
  const title =
    page.length === 1 && first !== undefined ? first.title : plural(page.length, 'draft')
  return `<!doctype html>
${
  html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – checked by verbale</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${renderTop(page, title)}
<main>
<section class="draft" id="draft" tabindex="0" aria-label="Draft">
${page.map((draft) => renderDraft(draft, page.length === 1))}</section>
<section class="findings" id="findings" tabindex="0" aria-label="Findings">
${STEPPER}
<p class="partial">Only the findings checked above are shown.</p>
${page.map((draft) => renderFindings(draft, page.length === 1))}
${renderAbout(page, sources)}
</section>
</main>
${SHEET}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>`.text
}
`
}

/** Only this very script and this very style may run; everything else is refused. */
function contentSecurityPolicy(): string {
  const allow = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`
  return [
    `default-src 'none'`,
    `script-src ${allow(SCRIPT)}`,
    `style-src ${allow(STYLE)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ')
}

/** A draft with its findings numbered through the page. */
interface PageDraft {
  readonly report: CheckReport
  readonly title: string
  readonly path: string
  readonly findings: readonly NumberedFinding[]
}

function layOut(reports: readonly DraftReport[]): PageDraft[] {
  let before = 0
  return reports.map(({ report, path, reviews }) => {
    const decided = reviewsByFinding(report, reviews)
    const findings = numberFindings(report.findings, before, decided)
    before += findings.length
    return { report, title: report.draft.title ?? path, path, findings }
  })
}

function renderTop(page: readonly PageDraft[], title: string): Markup {
  const [first] = page
  const quotations = page.reduce((sum, { report }) => sum + report.summary.quotations, 0)
  const scope = [
    ...(page.length === 1 && first !== undefined ? aboutDraft(first) : []),
    `${plural(quotations, 'quotation')} checked against ${first === undefined ? 'nothing' : describeSearched(first.report.searched)}`,
    ...countSettled(page),
  ]
  const counts = countGroups(page.flatMap(({ report }) => report.findings))
  return html`<header class="top">
<h1 dir="auto">${title}</h1>
<p class="scope" dir="auto">${scope.join(' · ')} · <a href="#contract">matching contract ${MATCHING_CONTRACT}</a></p>
<div class="controls">
<fieldset class="filter"><legend>Show only</legend>
${counts.map(({ group, count, label }) => html`<label class="${TONES[group]}"><input type="checkbox" id="show-${group}">${count} ${label}</label>\n`)}
<button class="live" type="button" id="all">Show all</button>
</fieldset>
<div class="options">
<label><input type="checkbox" id="hide-settled">Hide settled</label>
<button class="live" type="button" id="worst" aria-pressed="false">Worst first</button>
<button class="live" type="button" id="keys" aria-haspopup="dialog">Keys <kbd>?</kbd></button>
</div>
</div>
</header>`
}

/** How many findings people confirmed and dismissed: those are open no longer. */
function countSettled(page: readonly PageDraft[]): string[] {
  const settled = page.flatMap(({ findings }) =>
    findings.map(({ reviewed }) => settledAs(reviewed)),
  )
  return (['confirmed', 'dismissed'] as const).flatMap((status) => {
    const count = settled.filter((each) => each === status).length
    return count === 0 ? [] : [`${count} ${status}`]
  })
}

function aboutDraft({ report: { draft }, title, path }: PageDraft): string[] {
  return [
    ...(draft.date === undefined ? [] : [draft.date.value]),
    ...(draft.publisher === undefined ? [] : [draft.publisher]),
    ...(path === title ? [] : [path]),
  ]
}

const STEPPER = html`<nav class="stepper live" aria-label="Steps through the findings">
<button type="button" id="previous">‹ Previous</button>
<button type="button" id="next">Next ›</button>
<output></output>
</nav>`

function renderDraft({ report, title, path, findings }: PageDraft, isOnly: boolean): Markup {
  const head = isOnly
    ? html`<h2>Draft</h2>`
    : html`<h2 dir="auto">Draft: ${title}</h2>\n<p class="scope">${aboutDraft({ report, title, path, findings }).join(' · ')}</p>`
  return html`<section>
${head}
<div class="text">
${renderDraftText(report.draft, findings)}</div>
</section>
`
}

function renderFindings({ report, title, findings }: PageDraft, isOnly: boolean): Markup {
  const lines = new TextLines()
  const none = 'The draft quotes nobody, and none of its own words stand in the record.'
  return html`<section>
<h2 dir="auto">${isOnly ? 'Findings' : `Findings: ${title}`}</h2>
${renderProblems(report, lines)}
${findings.length === 0 ? html`<p>${none}</p>` : undefined}
<div class="cards">
${findings.map((finding) => renderFinding(report, finding, lines))}</div>
</section>
`
}

function renderProblems({ draft, problems }: CheckReport, lines: TextLines): Markup | undefined {
  if (problems.length === 0) return undefined
  const items = problems.map(({ message, span }) => {
    const place = span === undefined ? '' : `Line ${lines.find(draft, [span])}: `
    return html`<li dir="auto">${place}${asSentence(message)}</li>`
  })
  return html`<details class="problems"><summary>${plural(problems.length, 'problem')} in reading the draft</summary><ul>${items}</ul></details>`
}

/** What was searched, and what the words of the report mean. */
function renderAbout(page: readonly PageDraft[], sources: readonly RecordEntry[]): Markup {
  const [first] = page
  const listed = sources.slice(0, MOST_SOURCES)
  const rest = sources.length - listed.length
  return html`<section class="about">
<h2 id="searched">What was searched</h2>
${first === undefined ? undefined : html`<p>${describeSearched(first.report.searched)}.</p>`}
<ul>
${listed.map((entry) => html`<li dir="auto">${describeEntry(entry)}${entry.path === undefined ? '' : ` · ${entry.path}`}</li>\n`)}
${rest === 0 ? undefined : html`<li>and ${plural(rest, 'more document')}</li>`}
</ul>
<h2 id="contract">How words were compared</h2>
${CONTRACT.map((sentence) => html`<p>${sentence}</p>\n`)}
</section>`
}

/** Sources that are listed by name; a longer list would be most of the page. */
const MOST_SOURCES = 200

/** The matching contract of {@link MATCHING_CONTRACT} for a person who has never read it. */
const CONTRACT = [
  `Matching contract ${MATCHING_CONTRACT}: words count as the same when they differ only in letter case, punctuation, kinds of quotation marks, dashes and spaces, line and page breaks, escapes of the format, or a word doubled at a page break.`,
  'Everything else is a difference and is shown: another spelling, a number in digits, a false start cleaned up, a word left out or put in.',
  'Words in brackets, an ellipsis, and the writer’s own words between two pieces of a quotation are marked changes; what they hide is shown.',
  'What no rule can prove is called possible. A report says what stands in the record that was searched, and nothing of any person.',
]

const SHEET = html`<dialog aria-labelledby="sheet">
<h2 id="sheet" tabindex="-1">Keys</h2>
<dl class="facts">
<dt><kbd>j</kbd> <kbd>n</kbd> <kbd>→</kbd></dt><dd>next finding</dd>
<dt><kbd>k</kbd> <kbd>p</kbd> <kbd>←</kbd></dt><dd>previous finding</dd>
<dt><kbd>d</kbd></dt><dd>to its words in the draft; <kbd>Enter</kbd> there leads back</dd>
<dt><kbd>x</kbd></dt><dd>tick it as settled, or not</dd>
<dt><kbd>f</kbd></dt><dd>to the filter; <kbd>Space</kbd> checks a box</dd>
<dt><kbd>?</kbd></dt><dd>this list</dd>
<dt><kbd>Esc</kbd></dt><dd>close it, or choose no finding</dd>
</dl>
<p><label><input type="checkbox" id="letters" checked>Letters and ? are keys of this page</label></p>
<p>Ticks are kept only while the page is open.</p>
<button type="button" id="close">Close</button>
</dialog>`
