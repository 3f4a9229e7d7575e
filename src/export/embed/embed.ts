import { createHash } from 'node:crypto'
import type { PassageJson } from '../../wire/passage-json.ts'
import { html, Markup } from '../html/markup.ts'

/** A passage with all that stands in its embed. */
export interface EmbeddedPassage extends Pick<PassageJson, 'address' | 'words' | 'document'> {
  readonly speaker?: string
  readonly speakerLabel?: string
  /** Present when the name was inferred from somebody else's words. */
  readonly basis?: 'stated' | 'inferred'
  readonly interpreted?: boolean
  /** The rest of the sentences that the words stand in. */
  readonly before?: string
  readonly after?: string
  /** A ready citation in one line. */
  readonly citation: string
  /** The page on which the words were published, with a fragment that shows them. */
  readonly link?: string
}

/**
 * A passage as markup to be set into any page: the words themselves, who said them when and where, a
 * citation and a link. It loads nothing, runs nothing, and needs no style.
 *
 * @param desk Where the record shows the passage, if that is anywhere.
 */
export function renderQuotation(passage: EmbeddedPassage, desk?: string): Markup {
  const { address, words, before = '', after = '', citation, link, document } = passage
  const paragraphs = words.split('\n\n')
  const last = paragraphs.length - 1
  const cite = link ?? desk
  return html`<figure class="verbale" dir="auto">
<blockquote${cite === undefined ? undefined : html` cite="${cite}"`}>
${paragraphs.map(
  (paragraph, k) =>
    html`<p dir="auto">${k === 0 && before !== '' ? `${before} ` : ''}${marked(paragraph, before + after !== '')}${k === last && after !== '' ? ` ${after}` : ''}</p>
`,
)}</blockquote>
<figcaption>
<p>${attribution(passage)}</p>
<p><cite>${citation}</cite></p>
<p>${link === undefined ? undefined : html`<a href="${link}" rel="noopener noreferrer external">The words where they were published</a> · `}${desk === undefined ? undefined : html`<a href="${desk}" rel="noopener noreferrer">The words in the record</a> · `}<code>${address}</code></p>
${
  document.revision === document.newest
    ? undefined
    : html`<p>The document was changed since: revision ${document.revision} of ${document.newest}.</p>
`
}</figcaption>
</figure>
`
}

/**
 * A page that holds a passage and nothing else: what an `iframe` shows.
 *
 * @param desk Where the record shows the passage.
 * @param oembed Where the same is told to programs.
 */
export function renderEmbed(passage: EmbeddedPassage, desk: string, oembed: string): string {
  const title = attribution(passage)
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<base target="_blank">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<style>${new Markup(STYLE)}</style>
</head>
<body>
${renderQuotation(passage, desk)}</body>
</html>
`
  return `<!doctype html>\n${page.text}`
}

/** Who said it, when and where: `Oda, 2031-06-04, Port Callow`. */
export function attribution({
  speaker,
  speakerLabel,
  basis,
  interpreted,
  document,
}: EmbeddedPassage): string {
  const name = speaker ?? speakerLabel
  const reported = document.kind === 'pressReport'
  const who = [
    ...(name === undefined ? [] : [basis === 'inferred' ? `${name} (name inferred)` : name]),
    ...(interpreted === true ? ['in the words of an interpreter'] : []),
    ...(reported ? [`${document.publisher ?? document.title ?? document.id} (press report)`] : []),
    ...(name === undefined && !reported ? [document.title ?? document.id] : []),
  ]
  const { date, place } = document
  return [
    ...who,
    ...(date === undefined ? [] : [date]),
    ...(place === undefined ? [] : [place]),
  ].join(', ')
}

function marked(words: string, isInContext: boolean): Markup {
  return isInContext ? html`<mark>${words}</mark>` : html`${words}`
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
figure { margin: 0; padding: 1rem; border: 1px solid color-mix(in srgb, currentcolor 30%, transparent); }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid currentcolor; font-size: 1.1rem; }
mark { background: none; color: inherit; font-weight: 600; }
p { margin: 0 0 .5rem; }
figcaption { margin-block-start: .75rem; font-size: .875rem; }
`

/**
 * What the page of an embed may do: show its own style, and be shown by whoever likes. It has nothing
 * that a click could be stolen for.
 */
export const EMBED_POLICY: string = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'frame-ancestors *',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
