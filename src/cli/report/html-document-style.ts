import { BASE, PALETTE } from '../../export/html/html-style.ts'

// The style of the page that shows how a document was read. It shares its colors with the report on a
// draft; test/browser/html-document.test.ts looks at it.

const PAGE = `
body { padding: 1rem 1.5rem 3rem; }
header, article { max-width: 76rem; margin: 0 auto; }
article + article { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
h1, .name { font: 600 1.4rem/1.25 Georgia, 'Times New Roman', serif; margin-bottom: .3rem; }
h3 { font-size: .95rem; color: var(--soft); margin: 1.4rem 0 .5rem; }
.contents { padding-left: 1.2rem; margin: .6rem 0 1rem; }
.scope { color: var(--soft); font-size: .9rem; margin-bottom: .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 400; white-space: nowrap; } td + td { color: var(--soft); }
thead th { font-size: .8rem; } tbody th { width: 8rem; } td { width: 45%; }
.doubtful ul { padding-left: 1.2rem; }
.doubtful li, .doubt { color: var(--bad); }
.doubt { font: .875rem/1.4 system-ui, 'Segoe UI', sans-serif; border-left: 3px solid var(--bad); padding-left: .6rem; margin: .4rem 0; }
.report details { margin-top: 1.2rem; }
details dl { margin-top: .5rem; font-size: .9rem; } dt { color: var(--soft); } dd { margin: 0 0 .6rem; white-space: pre-line; }
`

const QUOTATIONS = `
.quotations td, .quotations tbody th { width: auto; vertical-align: top; font-size: .9rem; }
.quotations td:last-child { font-family: Georgia, 'Times New Roman', serif; min-width: 16rem; }
.level-1 td:nth-child(2) { padding-left: .8rem; } .level-2 td:nth-child(2) { padding-left: 1.6rem; } .level-3 td:nth-child(2) { padding-left: 2.4rem; }
`

const TEXT = `
.row { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: .2rem 1.2rem; padding: .45rem 0; border-top: 1px solid var(--line); }
details.row { display: block; }
.margin, .row summary { font-size: .82rem; line-height: 1.5; color: var(--soft); }
.margin { padding-left: 2.9rem; text-indent: -2.9rem; }
.line { display: inline-block; min-width: 2.9rem; text-indent: 0; font-variant-numeric: tabular-nums; opacity: .85; }
.words { font: 1.05rem/1.65 Georgia, 'Times New Roman', serif; white-space: pre-line; max-width: 46rem; }
.words .label { font: 600 .82rem/1.5 system-ui, 'Segoe UI', sans-serif; color: var(--open); }
.words i { color: var(--soft); }
.margin a { text-indent: 0; }
.turn .margin { color: var(--ink); }
.turn .margin a { text-decoration: none; color: var(--open); }
.turn:target { background: var(--found); }
.field .words { font-weight: 600; }
.dropped .words { color: var(--soft); font-size: .95rem; padding: .3rem 0 .3rem 2.6rem; }
.rest .margin { color: var(--moved); }
`

const LAYOUT = `
@media screen and (max-width: 46rem) {
  body { padding: .8rem .9rem 2rem; }
  .row { grid-template-columns: minmax(0, 1fr); }
  thead { display: none; }
  table, tbody, tr, tbody th, td { display: block; width: auto; border: 0; padding: 0; }
  tr { border-bottom: 1px solid var(--line); padding: .35rem 0; }
  tbody th { font-size: .8rem; } td + td { font-size: .85rem; }
}
@media print {
  @page { margin: 16mm 15mm; }
  :root { color-scheme: light; font-size: 9pt; }
  body { background: none; padding: 0; }
  .row { grid-template-columns: 40mm minmax(0, 1fr); }
  h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`

/** The style of the page, which is inlined. */
export const DOCUMENT_STYLE: string = [PALETTE, BASE, PAGE, QUOTATIONS, TEXT, LAYOUT].join('')
