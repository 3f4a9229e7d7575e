// Pages of news as common systems build them around one report: its title, day, author and words come out
// as they were handed in, and what the page puts around and between them is left out, with its reason.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from '../../src/format/html/html.ts'
import { type Document, parseDocument } from '../../src/verbale.ts'
import { FOREIGN_PAGES, type ForeignPage } from './foreign-stories.ts'
import { MINISTRY_PAGES } from './ministry-layouts.ts'
import { type Layout, NEWSROOM_LAYOUTS } from './newsroom-layouts.ts'
import { LAMP_SHIPS, type Story, withBetween } from './story.ts'

function read(html: string): Document {
  const page = readHtml(Buffer.from(html))[0]?.page
  assert.ok(page)
  return parseDocument({ text: page.text, page }).document
}

function bodyOf({ text, blocks, body }: Document): string[] {
  return body.map((index) => {
    const { start, end } = blocks[index]?.span ?? { start: 0, end: 0 }
    return text.slice(start, end)
  })
}

function checkLayout({ build, beside }: Layout, story: Story): void {
  const document = read(build(story))
  assert.equal(document.title, story.title)
  assert.equal(document.date?.value, story.date)
  assert.equal(document.kind, 'pressReport')
  assert.equal(document.author, story.author)
  assert.deepEqual(bodyOf(document), story.paragraphs)
  // Words that stand out of the report stand in it too, and once.
  const own = story.paragraphs.join('\n')
  for (const [reason, words] of beside) {
    assert.equal(
      document.text.split(words).length,
      own.split(words).length,
      `the text has “${words}”`,
    )
    const reasons = document.dropped
      .filter((dropped) => dropped.text.includes(words))
      .map((dropped) => dropped.reason)
    assert.deepEqual(reasons, [reason], words)
  }
}

describe('a report in a page of', () => {
  for (const [name, layout] of Object.entries(NEWSROOM_LAYOUTS)) {
    test(name, () => checkLayout(layout, LAMP_SHIPS))
  }
})

/** A page without any class that tells what its lines are: only their words do. */
function plainPage({ story, between, below }: ForeignPage): Layout {
  const lines = Object.fromEntries(
    Object.entries(between).map(([place, words]) => [place, `<p>${words}</p>`]),
  )
  return {
    build: ({ language, title, author, date }) =>
      `<html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Sund"><meta name="author" content="${author}"><meta property="article:published_time" content="${date}"></head><body><div><h1>${title}</h1>${withBetween(story, lines)}${below.map((words) => `<p>${words}</p>`).join('')}</div></body></html>`,
    beside: [...Object.values(between), ...below].map((words) => ['furniture', words]),
  }
}

describe('a report without classes, with the furniture of pages in', () => {
  for (const [name, page] of Object.entries(FOREIGN_PAGES)) {
    test(name, () => checkLayout(plainPage(page), page.story))
  }
})

test('entries of a live blog stay in order, and their times are no text', () => {
  const [first = '', second = '', third = ''] = LAMP_SHIPS.paragraphs
  const html = `<html lang="en"><head><title>Lamp ships: live</title><meta property="og:site_name" content="Skerry Times"><meta property="article:published_time" content="2031-05-09"><meta name="author" content="Ilse Harl"></head><body><article><h1>Lamp ships: live</h1>
<div class="live-entry"><time datetime="2031-05-09T11:40Z">11:40</time><p>${first}</p></div><div class="live-entry"><time>10:15 am</time><p>${second}</p></div><div class="live-entry"><div class="timestamp">09:05 GMT</div><p>${third}</p></div></article></body></html>`
  const document = read(html)
  assert.equal(document.text, ['Lamp ships: live', first, second, third].join('\n\n'))
  assert.deepEqual(bodyOf(document), [first, second, third])
})

describe('a text of an office of state:', () => {
  for (const [name, { html, beside, ...wanted }] of Object.entries(MINISTRY_PAGES)) {
    test(name, () => {
      const document = read(html)
      const { kind, title, date } = document
      assert.deepEqual({ kind, title, date: date?.value, body: bodyOf(document) }, wanted)
      for (const words of beside) assert.ok(!document.text.includes(words), words)
      assert.deepEqual(document.turns, [])
    })
  }
})
