import { GROUPS } from '../../wire/wording.ts'

// The style of the HTML report. It is inlined, so that the report is one file.
//
// Colors only repeat what words, lines and weights say already. Every pair of ink and ground has a
// contrast of at least 4.5 to 1 in both palettes, which test/browser/html-report.test.ts measures.

/** The colors of a report, and its groups of tones. */
export const PALETTE: string = `
:root {
  color-scheme: light dark;
  --paper: #fdfbf5; --ink: #1d1b16; --soft: #5d574a; --line: #d8d0be; --card: #fff; --focus: #0b57d0;
  --bad: #9b1c16; --bad-bg: #fbe5e1; --moved: #6f2682; --moved-bg: #f4e4f8;
  --open: #1a5286; --open-bg: #e1edf8; --good: #1d5f29; --good-bg: #e3f2e4; --found: #fdf0b8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17161a; --ink: #ebe8e1; --soft: #b0aa9d; --line: #45414b; --card: #201f24; --focus: #8ab4f8;
    --bad: #ffaea5; --bad-bg: #4a1f1c; --moved: #e3b2f0; --moved-bg: #3d2346;
    --open: #a6cef4; --open-bg: #1e3550; --good: #a8ddae; --good-bg: #1d3b23; --found: #4a4018;
  }
}
.bad { --tone: var(--bad); --ground: var(--bad-bg); }
.moved { --tone: var(--moved); --ground: var(--moved-bg); }
.open { --tone: var(--open); --ground: var(--open-bg); }
.good { --tone: var(--good); --ground: var(--good-bg); }
.dismissed { --tone: var(--soft); --ground: var(--card); }
`

/** What every page of a report shares. */
export const BASE: string = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, blockquote, fieldset { margin: 0; padding: 0; }
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.skip { position: absolute; left: .5rem; top: -6rem; z-index: 3; padding: .5rem 1rem; background: var(--card); }
.skip:focus { top: .5rem; }
html:not(.js) .live { display: none; }
button, .filter label, .options label { font: inherit; font-size: .875rem; line-height: 1.4; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .25rem .7rem; cursor: pointer; }
button[aria-pressed=true] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; font-weight: 600; }
input { accent-color: var(--focus); margin: 0 .4rem 0 0; vertical-align: -.1em; }
kbd { border: 1px solid var(--soft); border-radius: .25rem; padding: 0 .35rem; font: .85em ui-monospace, monospace; }
summary { cursor: pointer; color: var(--soft); }
`

const HEADER = `
.top { padding: 1rem 1.5rem .8rem; border-bottom: 1px solid var(--line); }
h1 { font: 600 1.4rem/1.25 Georgia, 'Times New Roman', serif; }
.scope { color: var(--soft); font-size: .9rem; margin: .2rem 0 .7rem; }
.controls, .filter, .options { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.controls { gap: .4rem 1.6rem; justify-content: space-between; }
.filter { border: 0; min-width: 0; flex: 1 1 34rem; }
.filter legend { float: left; padding: 0; margin-right: .3rem; font-size: .875rem; color: var(--soft); }
.filter label { color: var(--tone); background: var(--ground); border-color: var(--tone); }
.filter label:has(:checked) { box-shadow: inset 0 0 0 1px var(--tone); font-weight: 600; }
.filter:not(:has(:checked)) button { display: none; }
.partial { display: none; font-size: .9rem; font-weight: 600; margin-bottom: .8rem; }
`

const DRAFT = `
h2 { font-size: .95rem; color: var(--soft); margin-bottom: .7rem; }
.draft > section, .findings > section { max-width: 46rem; }
.draft section + section, .findings section + section { margin-top: 2.5rem; }
.text p { font: 1.05rem/1.65 Georgia, 'Times New Roman', serif; white-space: pre-line; margin-bottom: .9rem; }
.text .heading { font-weight: 700; }
.text a { text-decoration: underline 2px var(--tone); color: inherit; background: var(--ground); border-radius: .15rem; scroll-margin: 6rem 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.text a.bad { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.text a.moved { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.text a.open { text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
.text a.good { background: none; text-decoration-thickness: 1.5px; }
.text a.dismissed { background: none; text-decoration: underline dotted 1px var(--tone); }
.text a.reuse { background: none; text-decoration: underline dotted 1.5px var(--tone); }
.text a[aria-current] { outline: 2px solid var(--ink); outline-offset: 2px; }
.tag { font: 600 .72rem/1 system-ui, 'Segoe UI', sans-serif; color: var(--tone); white-space: nowrap; margin-left: .2rem; display: inline-block; text-decoration: none; vertical-align: .25em; }
`

const FINDING = `
.stepper { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; max-width: 46rem; padding: .5rem 0; margin-bottom: .6rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.stepper output { font-size: .9rem; color: var(--soft); margin-left: .3rem; }
.finding { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: .4rem; padding: .8rem 1rem; margin-bottom: .9rem; scroll-margin: 3.7rem 0 1rem; }
.finding:focus { outline: none; }
.finding[aria-current], html:not(.js) .finding:target { outline: 2px solid var(--ink); outline-offset: 0; }
.finding > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .7rem; margin-bottom: .5rem; }
h3 { font-size: 1rem; display: flex; gap: .6rem; align-items: baseline; flex: 1 1 auto; }
.label { color: var(--tone); background: var(--ground); border: 1px solid var(--tone); border-radius: .3rem; padding: 0 .5rem; }
.status { font-weight: 600; }
.dismissed .label { text-decoration: line-through; font-weight: 400; }
.dismissed.finding { border-left-style: dotted; }
.reviews { list-style: none; border-left: 3px double var(--line); padding-left: .8rem; margin-bottom: .5rem; font-size: .94rem; font-weight: 600; }
.meaning { color: var(--soft); font-size: .9rem; order: 1; flex: 1 0 100%; }
.tools { font-size: .875rem; display: flex; gap: .9rem; }
.tools label { cursor: pointer; white-space: nowrap; }
.finding:has(.settled:checked) > :not(header) { opacity: .85; }
.quote { font: 1.08rem/1.55 Georgia, 'Times New Roman', serif; margin-bottom: .5rem; }
del { color: var(--bad); text-decoration: line-through 2px; } ins { color: var(--good); text-decoration: underline 2px; text-underline-offset: 3px; font-weight: 600; }
.key { font-size: .8rem; color: var(--soft); margin: -.2rem 0 .5rem; }
.facts { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .15rem .8rem; font-size: .94rem; }
dt { color: var(--soft); } dd { margin: 0; }
.notes { margin: .5rem 0; padding-left: 1.2rem; font-size: .94rem; }
.moved-words { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .6rem; margin: .7rem 0; }
.moved-words > div { border: 1px solid var(--line); border-radius: .3rem; padding: .4rem .7rem; }
.moved-words dt { font-size: .85rem; } .moved-words dd { font-family: Georgia, 'Times New Roman', serif; }
.match { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .5rem; }
.passage { font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: var(--soft); border-left: 3px solid var(--line); padding-left: .8rem; margin-top: .5rem; }
.passage mark { color: var(--ink); background: var(--found); font-weight: 600; }
.passage mark b { text-decoration: underline 2px; text-underline-offset: 3px; }
details { margin: .6rem 0; font-size: .94rem; }
.about { border-top: 1px solid var(--line); padding-top: 1rem; font-size: .94rem; }
.about h2 { margin: 1.2rem 0 .4rem; } .about h2:first-child { margin-top: 0; }
.about ul { padding-left: 1.2rem; } .about p { margin-bottom: .4rem; }
dialog { color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .5rem; padding: 1.2rem 1.5rem; max-width: 32rem; }
dialog::backdrop { background: #0008; }
dialog .facts { margin-bottom: 1rem; grid-template-columns: 8rem minmax(0, 1fr); } dialog p { margin-bottom: 1rem; font-size: .94rem; }
`

/** Side by side where there is room for both; below each other on a phone and at great zoom. */
const LAYOUT = `
.draft, .findings { position: relative; padding: 1.1rem 1.5rem; }
.findings { border-top: 1px solid var(--line); }
@media screen and (min-width: 60rem) and (min-height: 30rem) {
  body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
  main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .draft, .findings { overflow-y: auto; border-top: 0; }
  .findings { border-left: 1px solid var(--line); padding-top: 0; }
  .stepper, html:not(.js) .findings { margin-top: 1.1rem; }
  .draft { padding-bottom: 4rem; }
}
@media screen and (max-width: 59.99rem), screen and (max-height: 29.99rem) {
  .skip { position: static; display: inline-block; margin: .9rem .9rem 0; border: 1px solid var(--soft); border-radius: .4rem; }
}
@media screen and (min-width: 100rem) {
  .draft > section { margin-left: auto; margin-right: auto; }
}
@media screen and (min-height: 24rem) {
  .stepper { position: sticky; top: 0; z-index: 2; }
}
@media screen and (max-width: 30rem) {
  .top, .draft, .findings { padding-left: .9rem; padding-right: .9rem; }
  .finding { padding: .7rem .8rem; }
  .finding .facts, dialog .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .35rem; }
}
@media print {
  @page { margin: 16mm 15mm; }
  :root { color-scheme: light; font-size: 9pt; }
  body { background: none; }
  .top, .draft, .findings { padding: 0; border: 0; }
  .top { border-bottom: 1px solid var(--line); padding-bottom: 4mm; margin-bottom: 5mm; }
  .skip, .stepper, .options, .filter legend, .filter input, .filter button, dialog { display: none; }
  .draft > section, .findings > section { max-width: none; }
  .findings { break-before: page; }
  .finding { break-inside: avoid; margin-bottom: .6rem; padding: .5rem .8rem; } .finding[aria-current], .text a[aria-current] { outline: 0; }
  .finding:has(.settled:checked) > :not(header) { opacity: 1; }
  h2 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
@media (forced-colors: active) {
  .passage mark { forced-color-adjust: none; color: MarkText; background: Mark; }
}
`

/** The filter needs no script: the boxes that are checked decide what is shown. */
const FILTER = [
  'body:has(.filter :checked) .partial { display: block; }',
  'body:has(.filter :checked) .finding { display: none; }',
  'body:has(.filter :checked) .text a { text-decoration: none; background: none; }',
  'body:has(.filter :checked) .text .tag { display: none; }',
  ...GROUPS.flatMap((group) => [
    `body:has(#show-${group}:checked) .finding[data-group=${group}] { display: block; }`,
    `body:has(#show-${group}:checked) .text a[data-group=${group}] { text-decoration: underline 2px var(--tone); background: var(--ground); }`,
    `body:has(#show-${group}:checked) .text a[data-group=${group}] .tag { display: inline-block; }`,
  ]),
  'body:has(#hide-settled:checked) .finding:has(.settled:checked) { display: none; }',
].join('\n')

export const STYLE: string = [PALETTE, BASE, HEADER, DRAFT, FINDING, LAYOUT, FILTER].join('')
