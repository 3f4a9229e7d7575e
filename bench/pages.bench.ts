// How much of the text of real web pages is read, and how little beside it, compared with the texts that
// people or other programs took from these pages; how fast pages are read.
//
//   node bench/pages.bench.ts                 a table of all pages
//   node bench/pages.bench.ts --file NAME     one page, with the words that differ

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Page } from '../src/document/block.ts'
import { readHtml } from '../src/format/html/html.ts'
import { parseDocument } from '../src/verbale.ts'
import { Goals, percentile, report } from './support/measure.ts'
import { scoreText, type TextScore } from './support/score-text.ts'
import { needSharedFolder } from './support/shared.ts'

interface Gold {
  readonly source: string
  readonly text: string
}

const raw = join(needSharedFolder(), 'data', 'raw')
const { values: options } = parseArgs({ options: { file: { type: 'string' } } })
const goals = new Goals()
const names = readdirSync(join(raw, 'files')).filter(
  (file) => file.endsWith('.html') && file.includes(options.file ?? ''),
)
/** F1 of both readers by who made the text that they are held against. */
const scores = new Map<string, { own: number[]; readability: number[] }>()
console.log('    F1  prec. recall   readability  page')
for (const name of names.filter((file) => file.startsWith('news-'))) scorePage(name)
if (options.file === undefined) {
  setGoals()
  checkNegatives()
  measureSpeed()
}
goals.end()

function scorePage(file: string): void {
  const gold: Gold = JSON.parse(readFileSync(join(raw, 'gold', `${file}.main.json`), 'utf8'))
  checkScorer(file, gold.text)
  const bytes = readFileSync(join(raw, 'files', file))
  const page = read(bytes)
  const score = scoreText(gold.text, withoutTitle(page))
  const other = scoreText(gold.text, readByReadability(bytes.toString('utf8')))
  const cells = [score.f1, score.precision, score.recall, other.f1]
  console.log(`${cells.map((value) => value.toFixed(3).padStart(6)).join(' ')}        ${file}`)
  // The texts of some pages are what readability made of them, where it cannot but be right.
  const group = gold.source.startsWith('expected') ? 'texts made by readability' : 'texts of people'
  const known = scores.get(group) ?? { own: [], readability: [] }
  known.own.push(score.f1)
  known.readability.push(other.f1)
  scores.set(group, known)
  if (options.file === undefined) goals.atLeast(`${file}: F1`, round(score.f1), 0.95)
  else listDifferences(gold.text, page)
}

function read(bytes: Uint8Array): Page {
  const page = readHtml(bytes)[0]?.page
  if (page === undefined) throw new Error('A page was read as no document')
  return page
}

/** The title is no part of the texts that pages are held against. */
function withoutTitle({ text, blocks }: Page): string {
  const [first] = blocks
  return first?.kind === 'heading' ? text.slice(first.span.end) : text
}

function readByReadability(source: string): string {
  const { document } = parseHTML(source)
  return new Readability(document).parse()?.textContent ?? ''
}

/** A text is like itself, and less like itself with something left out or put in. */
function checkScorer(file: string, text: string): void {
  const worse: readonly TextScore[] = [
    scoreText(text, text.slice(0, Math.floor(text.length / 2))),
    scoreText(text, `${text}\n\nSubscribe to our letter`),
    scoreText(text, text.split(' ').reverse().join(' ')),
  ]
  if (scoreText(text, text).f1 !== 1) throw new Error(`${file}: the text does not score 1`)
  if (worse.some(({ f1 }) => f1 >= 1)) throw new Error(`${file}: a damaged text scores 1`)
}

function setGoals(): void {
  for (const [group, { own, readability }] of scores) {
    const figures = `${own.length} ${group}: mean F1`
    if (group === 'texts of people') {
      goals.atLeast(figures, round(mean(own)), round(mean(readability)))
    } else report(figures, `${round(mean(own))} (readability: ${round(mean(readability))})`)
  }
  goals.atLeast(
    'all pages: mean F1',
    round(mean([...scores.values()].flatMap(({ own }) => own))),
    0.97,
  )
}

/** Pages that hold no document: nobody speaks in them, and nothing is quoted. */
function checkNegatives(): void {
  let found = 0
  const negatives = names.filter((file) => file.startsWith('negative-'))
  for (const file of negatives) {
    const page = read(readFileSync(join(raw, 'files', file)))
    const { document, quotations } = parseDocument({ text: page.text, page })
    found += document.turns.length + quotations.length + (document.kind === 'unknown' ? 0 : 1)
  }
  goals.atMost(`${negatives.length} pages without a document: turns, quotations, kinds`, found, 0)
}

function measureSpeed(): void {
  const pages = names.map((file) => readFileSync(join(raw, 'files', file)))
  const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6
  const rates = Array.from({ length: 7 }, () => {
    // Time of the processor: what else the machine does is no cost of reading.
    const before = process.cpuUsage()
    if (pages.some((page) => read(page).text === '')) throw new Error('A page has no text')
    const { user, system } = process.cpuUsage(before)
    return megabytes / ((user + system) / 1e6)
  })
  goals.atLeast(
    `${pages.length} pages: megabytes a second of a core`,
    Number(percentile(rates, 0.5).toFixed(1)),
    5,
  )
}

/** Blocks of the page of which much is not wanted, and paragraphs wanted of which much is missing. */
function listDifferences(gold: string, page: Page): void {
  for (const { kind, span } of page.blocks) {
    const words = page.text.slice(span.start, span.end)
    if (scoreText(words, gold).recall < 0.8) console.log(`+ ${kind}: ${words}`)
  }
  for (const paragraph of gold.split(/\n+/)) {
    if (scoreText(paragraph, page.text).recall < 0.8) console.log(`- ${paragraph}`)
  }
  for (const { reason, text } of page.dropped ?? []) console.log(`  left out as ${reason}: ${text}`)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function round(value: number): number {
  return Number(value.toFixed(4))
}
