/** Style and script of the HTML report; both are inlined, so that the report is one file. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fffdf8; --ink: #1d1b16; --soft: #6b6558; --line: #ddd6c6; --card: #fff;
  --bad: #a3211b; --bad-bg: #fbe3df; --moved: #7a2e8c; --moved-bg: #f3e2f7;
  --open: #1f5a92; --open-bg: #dfecf8; --good: #22692f; --good-bg: #e1f1e2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17161a; --ink: #e9e6df; --soft: #a49e90; --line: #3a373f; --card: #1f1e23;
    --bad: #ff9c91; --bad-bg: #4a1f1c; --moved: #dfa6ee; --moved-bg: #3d2346;
    --open: #9cc8f2; --open-bg: #1e3550; --good: #9ed8a5; --good-bg: #1d3b23;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Times New Roman', serif; }
header, .findings, .legend, nav { font-family: system-ui, 'Segoe UI', sans-serif; font-size: 15px; }
header { padding: 1.2rem 1.6rem .9rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0 0 .2rem; font: 600 1.35rem/1.3 Georgia, serif; }
header p { margin: .15rem 0; color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem; padding: 0; list-style: none; }
.counts li, .label { border-radius: .3rem; padding: .1rem .5rem; font-weight: 600; font-size: .82rem; white-space: nowrap; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); height: calc(100vh - var(--head, 8.5rem)); }
.draft, .findings { overflow-y: auto; padding: 1.2rem 1.6rem 40vh; }
.draft { border-right: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: break-word; }
.draft a { color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; border-radius: .15rem; }
.draft a sup { font: 600 .68rem/1 system-ui, sans-serif; padding: 0 .15rem; }
.draft a.reuse { text-decoration: underline dotted 1px; }
.bad { color: var(--bad); background: var(--bad-bg); } .moved { color: var(--moved); background: var(--moved-bg); }
.open { color: var(--open); background: var(--open-bg); } .good { color: var(--good); background: var(--good-bg); }
.draft a { background: transparent; }
.draft a.bad { text-decoration-style: wavy; } .draft a.moved { text-decoration-style: double; } .draft a.open { text-decoration-style: dashed; }
.draft a.selected { outline: 2px solid currentColor; outline-offset: 2px; }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; margin-bottom: .9rem; scroll-margin: 1rem; }
.finding.selected, .finding:target { border-color: currentColor; box-shadow: 0 0 0 1px currentColor; }
.finding h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; margin: 0 0 .5rem; font-size: 1rem; }
.finding h2 small { font-weight: 400; color: var(--soft); }
.finding h2 a { color: inherit; text-decoration: none; min-width: 1.4rem; }
blockquote { margin: 0 0 .5rem; font-family: Georgia, serif; font-size: 1rem; }
del { color: var(--bad); text-decoration: line-through 2px; } ins { color: var(--good); text-decoration: underline 2px; text-underline-offset: 3px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem .8rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.passage { font-family: Georgia, serif; color: var(--soft); border-left: 3px solid var(--line); padding-left: .8rem; margin: .5rem 0; }
.passage mark { color: var(--ink); background: none; font-weight: 600; }
.notes { margin: .5rem 0 0; padding-left: 1.1rem; }
details { margin-top: .5rem; } summary { cursor: pointer; color: var(--soft); }
kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; font: .8rem ui-monospace, monospace; }
@media (max-width: 52rem) { main { display: block; height: auto; } .draft, .findings { overflow: visible; padding-bottom: 1.2rem; } .draft { border-right: 0; border-bottom: 1px solid var(--line); } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; }
  main { display: block; height: auto; } .draft, .findings { overflow: visible; padding: 0; border: 0; }
  .findings { break-before: page; } .finding { break-inside: avoid; box-shadow: none; } .keys { display: none; }
  details > * { display: block; }
}
`

/** Moves through findings by key, and keeps both sides on the same one. */
export const SCRIPT = `
const cards = [...document.querySelectorAll('.finding')]
let at = -1
document.documentElement.style.setProperty('--head', document.querySelector('header').offsetHeight + 'px')
function select(k, focus) {
  if (k < 0 || k >= cards.length) return
  for (const old of document.querySelectorAll('.selected')) old.classList.remove('selected')
  at = k
  const card = cards[k]
  const marks = document.querySelectorAll('.draft a[href="#' + card.id + '"]')
  card.classList.add('selected')
  card.scrollIntoView({ block: 'nearest' })
  for (const mark of marks) mark.classList.add('selected')
  if (marks[0]) marks[0].scrollIntoView({ block: 'center' })
  if (focus) card.focus({ preventScroll: true })
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = { j: 1, n: 1, ArrowRight: 1, k: -1, p: -1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  select(at < 0 ? (step > 0 ? 0 : cards.length - 1) : at + step, true)
})
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#f"], .finding')
  if (!link) return
  const id = link.matches('a') ? link.getAttribute('href').slice(1) : link.id
  const k = cards.findIndex((card) => card.id === id)
  if (k < 0) return
  if (link.matches('a')) event.preventDefault()
  select(k, false)
})
`
