// Pages of news as common systems build them around one report: its title, day, author and words come out
// as they were handed in, and what the page puts around and between them is left out, with its reason.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from '../../src/format/html.ts'
import { parseDocument } from '../../src/verbale.ts'
import { type Layout, NEWSROOM_LAYOUTS } from './newsroom-layouts.ts'
import { LAMP_SHIPS, type Story } from './story.ts'

function checkLayout({ build, beside }: Layout, story: Story): void {
  const page = readHtml(Buffer.from(build(story)))[0]?.page
  assert.ok(page)
  const { document } = parseDocument({ text: page.text, page })
  assert.equal(document.title, story.title)
  assert.equal(document.date?.value, story.date)
  assert.equal(document.kind, 'pressReport')
  assert.equal(document.author, story.author)
  const body = document.body.map((index) => {
    const { start, end } = document.blocks[index]?.span ?? { start: 0, end: 0 }
    return document.text.slice(start, end)
  })
  assert.deepEqual(body, story.paragraphs)
  // Words that stand out of the report stand in it too, and once.
  const own = story.paragraphs.join('\n')
  for (const [reason, words] of beside) {
    assert.equal(page.text.split(words).length, own.split(words).length, `the text has “${words}”`)
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
