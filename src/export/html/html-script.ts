/**
 * The script of the HTML report; it is inlined, so that the report is one file.
 *
 * It steps through the findings and keeps both sides on the same one. All else (filter, links
 * between draft and evidence, ticks) works by markup and style alone. It never writes markup.
 */
export const SCRIPT = `'use strict'
const root = document.documentElement
const sheet = document.querySelector('dialog')
const status = document.querySelector('.stepper output')
const letters = document.getElementById('letters')
const all = [...document.querySelectorAll('.finding')]
let current
root.classList.add('js')

const cards = () => [...document.querySelectorAll('.finding')].filter((card) => card.getClientRects().length > 0)
const marksOf = (card) => [...document.querySelectorAll('.text a[href="#' + card.id + '"]')]

function tell() {
  const shown = cards()
  const hidden = all.length - shown.length
  const count = shown.length + (shown.length === 1 ? ' finding' : ' findings')
  const place = current ? shown.indexOf(current) + 1 + ' of ' + count : count
  status.textContent = place + (hidden > 0 ? ', ' + hidden + ' hidden' : '')
}

function choose(card) {
  for (const old of document.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current')
  current = card
  if (card) for (const element of [card, ...marksOf(card)]) element.setAttribute('aria-current', 'true')
  tell()
}

function revealInDraft(card) {
  const pane = document.querySelector('.draft')
  // Where draft and evidence stand below each other, the page stays with the evidence.
  if (pane.scrollHeight > pane.clientHeight + 1) marksOf(card)[0]?.scrollIntoView({ block: 'nearest' })
}

function show(card) {
  if (!card) return
  choose(card)
  revealInDraft(card)
  card.scrollIntoView({ block: 'start' })
  card.focus({ preventScroll: true })
  history.replaceState(null, '', '#' + card.id)
}

function step(by) {
  const shown = cards()
  const at = shown.indexOf(current)
  show(at < 0 ? shown.at(by > 0 ? 0 : -1) : shown[at + by])
}

function openSheet() {
  if (sheet.open) return
  sheet.showModal()
  sheet.querySelector('h2').focus()
}

const keys = {
  j: () => step(1), n: () => step(1), ArrowRight: () => step(1),
  k: () => step(-1), p: () => step(-1), ArrowLeft: () => step(-1),
  d: () => current && marksOf(current)[0]?.focus(),
  x: () => current?.querySelector('.settled').click(),
  f: () => document.querySelector('.filter input')?.focus(),
  '?': openSheet,
  Escape: () => choose(undefined),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || sheet.open) return
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
  if (!act || (event.key.length === 1 && !letters.checked)) return
  event.preventDefault()
  act()
})

document.addEventListener('click', (event) => {
  const card = event.target.closest('.finding')
  if (!card || event.target.closest('a, label, input, summary')) return
  choose(card)
  revealInDraft(card)
})

document.addEventListener('change', () => {
  if (current && cards().includes(current)) return tell()
  const from = all.indexOf(current)
  const next = current && cards().find((card) => all.indexOf(card) > from)
  choose(undefined)
  if (next && document.getElementById('hide-settled').checked) show(next)
  else document.querySelector('.findings').scrollTop = 0
})

function follow() {
  const id = location.hash.slice(1)
  const card = document.getElementById(id.replace(/^d/, 'f'))
  if (!card?.matches('.finding')) return
  choose(card)
  if (id === card.id) {
    revealInDraft(card)
    card.focus({ preventScroll: true })
  }
}
addEventListener('hashchange', follow)

document.getElementById('next').addEventListener('click', () => step(1))
document.getElementById('previous').addEventListener('click', () => step(-1))
document.getElementById('keys').addEventListener('click', openSheet)
document.getElementById('close').addEventListener('click', () => sheet.close())
document.getElementById('worst').addEventListener('click', ({ currentTarget: button }) => {
  const isWorst = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(isWorst))
  const rank = (card) => (isWorst ? Number(card.dataset.rank) * all.length : 0) + all.indexOf(card)
  for (const list of document.querySelectorAll('.cards')) list.append(...[...list.children].sort((a, b) => rank(a) - rank(b)))
  tell()
  if (current) current.scrollIntoView({ block: 'start' })
})
document.getElementById('all').addEventListener('click', () => {
  for (const box of document.querySelectorAll('.filter :checked')) box.checked = false
  tell()
})

// Paper has no way to open what is folded.
let folded = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')]
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false
})

tell()
follow()
`
