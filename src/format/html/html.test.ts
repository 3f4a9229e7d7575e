import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkSpans } from '../../../test/support/span-laws.ts'
import { DROP_REASONS, type Page } from '../../document/block.ts'
import { containsSpan } from '../../text/span.ts'
import { readHtml } from './html.ts'

function read(source: string | Uint8Array): Page {
  const [extracted] = readHtml(typeof source === 'string' ? Buffer.from(source) : source)
  assert.ok(extracted)
  return extracted.page
}

function droppedFor(page: Page, reason: string): string {
  const entries = (page.dropped ?? []).filter((dropped) => dropped.reason === reason)
  return entries.map(({ text }) => text).join('\n')
}

const PARAGRAPHS = [
  'TARN — Halvenia will open its harbor to ships of Sorrenay, its foreign minister said on Friday.',
  '“We never asked them to leave,” Sunniva Oda told reporters after the talks in the old customs house.',
  'The two states have argued over the harbor for nine years, and eleven rounds of talks came to nothing.',
  'Officials of Sorrenay would not say when the first of their ships would sail for the north.',
  'Fishermen on both sides of the sound welcomed the news, and asked what it would cost them.',
]

const NEWS = `<!DOCTYPE html><html lang="en-GB"><head><title>Harbor of Tarn to open | The Tarn Courier</title>
<meta property="og:site_name" content="The Tarn Courier"><meta name="author" content="By Ilse Harl">
<meta property="article:published_time" content="2031-05-09T17:02:00+02:00">
<link rel="canonical" href="https://courier.example/2031/05/harbor"></head><body class="has-sidebar">
<header class="site"><a href="/">The Tarn Courier</a><form><input></form></header>
<nav><ul><li><a href="/world">World</a><li><a href="/ports">Ports</a></ul></nav>
<div class="cookie-banner">We keep cookies so that the page knows you when you come back to it tomorrow.</div>
<main><div class="breadcrumbs"><a href="/">Home</a> › <a href="/world">World</a></div>
<article><h1>Harbor of Tarn to open</h1>
<p class="standfirst">After nine years, two states agree on who may land.</p>
<div class="byline">By Ilse Harl</div><time datetime="2031-05-09">9 May 2031</time>
<div class="share-tools"><a href="#">Share</a> <a href="#">Post</a></div>
<div class="story-body"><figure><img src="a.jpg"><figcaption>The harbor in May. Photo: K. Dahl</figcaption></figure>
<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<aside class="pullquote"><p>We never asked them to leave</p></aside>
<blockquote>We never asked them to leave</blockquote>
<div class="ad-slot">Advertisement: new boots for the whole family, this week at half their price.</div>
<p>${PARAGRAPHS[2]}</p><p><a href="/old">READ MORE: Nine years of talks</a></p>
<div class="video-player"><p>Watch the minister arrive in the harbor, and hear what the crowd has to say of it.</p></div>
<h2>What comes next</h2><p>${PARAGRAPHS[3]}</p><p>${PARAGRAPHS[4]}</p>
<div class="newsletter-signup"><p>Get our letter from the north in your mail box each morning, before all others.</p></div>
<h3>Related stories</h3><ul class="related"><li><a href="/1">A ferry for the sound</a><li><a href="/2">Who owns the reef?</a></ul>
<div class="author-bio"><p>Ilse Harl writes on harbors for the Courier, and has done so for longer than most.</p></div>
</div></article>
<section id="comments"><p>I have waited nine years for this day, and now my boat is gone. Thank you for nothing.</p></section>
</main><footer><p>© 2031 The Tarn Courier. All rights reserved. No part may be used without our consent.</p></footer>
</body></html>`

describe('a page of news', () => {
  const page = read(NEWS)

  test('gives headline, standfirst, byline and text, and nothing else', () => {
    assert.deepEqual(page.text.split('\n\n'), [
      'Harbor of Tarn to open',
      'After nine years, two states agree on who may land.',
      'By Ilse Harl',
      '9 May 2031',
      ...PARAGRAPHS.slice(0, 3),
      'What comes next',
      ...PARAGRAPHS.slice(3),
    ])
    assert.equal(page.blocks[0]?.kind, 'heading')
  })

  const dropped: readonly (readonly [string, RegExp])[] = [
    ['caption', /The harbor in May\./],
    ['pullQuote', /^We never asked them to leave$/m],
    ['advertisement', /new boots/],
    ['related', /READ MORE: Nine years of talks[\s\S]*Related stories\nA ferry for the sound/],
    [
      'furniture',
      /keep cookies[\s\S]*Watch the minister[\s\S]*our letter from the north[\s\S]*writes on harbors[\s\S]*© 2031/,
    ],
    ['comment', /my boat is gone/],
  ]
  for (const [reason, words] of dropped) {
    test(`says what it left out as ${reason}`, () => assert.match(droppedFor(page, reason), words))
  }

  test('says of the report what the page says', () => {
    assert.deepEqual(Object.fromEntries(page.metadata?.values ?? []), {
      title: 'Harbor of Tarn to open',
      date: '2031-05-09T17:02:00+02:00',
      author: 'Ilse Harl',
      publisher: 'The Tarn Courier',
      url: 'https://courier.example/2031/05/harbor',
      language: 'en-GB',
    })
  })
})

const TURNS = [
  'MINISTER ODA: Good morning. We open the harbor on Friday.',
  'QUESTION: To everybody?',
  'MINISTER ODA: Yes.',
  'It was never closed to those who asked.',
  'QUESTION: And the reef?',
  'MINISTER ODA: No.',
]

/** Transcripts inside pages, with the turns of {@link TURNS}. */
const transcripts: Readonly<Record<string, string>> = {
  'between menus': `<html><body><nav><a href="/">Home</a></nav><div id="c"><h1>Remarks in Tarn</h1><p>Port of Tarn</p>${paragraphs(TURNS)}</div><footer>Ministry of Ports</footer></body></html>`,
  'with one turn an element': `<html><body><div class="sidebar"><a href="/">Home</a></div><h1>Remarks in Tarn</h1><div>${TURNS.map((turn) => `<div><span>${turn}</span></div>`).join('')}</div></body></html>`,
  'parted by line ends': `<html><body><h1>Remarks in Tarn</h1><div>${TURNS.join('<br>\n')}</div><div><a href="/a">More remarks</a></div></body></html>`,
  'in two columns of the page': `<html><body><h1>Remarks in Tarn</h1><div class="left">${paragraphs(TURNS.slice(0, 2))}</div><div class="right related">${paragraphs(TURNS.slice(2))}</div></body></html>`,
  'with long words beside it': `<html><body><h1>Remarks in Tarn</h1><div>${paragraphs(TURNS)}</div><div><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div></body></html>`,
}

function paragraphs(lines: readonly string[]): string {
  return lines
    .map((line) => `<p>${line.replace(/^([A-Z ]+:)/, '<strong>$1</strong>')}</p>`)
    .join('\n')
}

describe('a transcript in a page', () => {
  for (const [name, source] of Object.entries(transcripts)) {
    test(`${name} keeps its title and every word spoken`, () => {
      const lines = read(source).text.split(/\n+/)
      assert.equal(lines[0], 'Remarks in Tarn')
      for (const turn of TURNS) assert.ok(lines.includes(turn), turn)
      assert.ok(!lines.includes('Home'))
    })
  }

  test('has the speakers that only its markup names', () => {
    const page = read(
      `<html><h1>Debates</h1><table><tr><th>date<td>2031-05-09<tr><th>number<td>7</table>
       <div><p>The House met at ten.</p></div>
       <div data-person-speaking="Ms. Harga (Tarn)" data-person-speaking-id="h7"><p>I move.</p><p>Now.</p></div>
       <div data-person-speaking="The Chair"><p>Agreed?</p></div><div><p>The House rose.</p></div></html>`,
    )
    assert.deepEqual(page.text.split('\n\n'), [
      'Debates',
      'The House met at ten.',
      'Ms. Harga (Tarn): I move.',
      'Now.',
      'The Chair: Agreed?',
      'The House rose.',
    ])
    const labels = [...(page.labels ?? [])].map(([index, { span, end }]) => [
      index,
      page.text.slice(span.start, span.end),
      page.text.slice(end, end + 6),
    ])
    assert.deepEqual(labels, [
      [2, 'Ms. Harga (Tarn)', 'I move'],
      [4, 'The Chair', 'Agreed'],
    ])
    assert.deepEqual([...(page.unspoken ?? [])], [5])
    assert.equal(page.metadata?.values.get('date'), '2031-05-09')
    assert.match(droppedFor(page, 'table'), /number\t7/)
  })
})

test('reads a page of links as it is, and finds no speaker in it', () => {
  const links = [
    'Speech: Tarn',
    'Speech: Averholt',
    'Notes: Tarn',
    'Notes: Averholt',
    'All speeches',
  ]
  const page = read(
    `<html><body><ul>${links.map((link) => `<li><a href="/x">${link}</a>`).join('')}</ul></body></html>`,
  )
  assert.deepEqual(page.text.split('\n\n'), links)
  assert.equal(page.labels, undefined)
})

/** Pages that mark who speaks by classes, and the labels with the words behind them. */
const classed: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'labels inside the paragraphs they begin': [
    '<p><span class="speaker">Ms. Oda</span> We sail.</p><p><span class="speaker">The Chair:</span> Agreed?</p><p><span class="speaker">Ms. Oda</span> Yes.</p>',
    ['Ms. Oda | We sail.', 'The Chair | Agreed?', 'Ms. Oda | Yes.'],
  ],
  'labels above the paragraphs': [
    '<div class="turn-speaker">Ms. Oda</div><p>We sail.</p><div class="turn-speaker">Chair</div><p>Now?</p><div class="turn-speaker">Ms. Oda</div><p>Yes.</p>',
    ['Ms. Oda | ', 'Chair | ', 'Ms. Oda | '],
  ],
  'no labels in a program of an event': [
    '<div class="speaker">Sunniva Oda</div><p>Minister of Ports.</p><div class="speaker">Jonas Harga</div><p>Envoy of Sorrenay.</p>',
    [],
  ],
}

for (const [name, [source, expected]] of Object.entries(classed)) {
  test(`finds ${name}`, () => {
    const { text, blocks, labels } = read(source)
    const found = [...(labels ?? [])].map(
      ([index, { span, end }]) =>
        `${text.slice(span.start, span.end)} | ${text.slice(end, blocks[index]?.span.end)}`,
    )
    assert.deepEqual(found, expected)
  })
}

describe('a page whose names mislead', () => {
  const lines = (source: string): readonly string[] => read(source).text.split('\n\n')

  test('keeps a text whose every part a program called a widget', () => {
    const parts = PARAGRAPHS.map(
      (words, k) => `<div class="widget widget-${k}"><p>${words}</p></div>`,
    )
    assert.deepEqual(
      lines(`<body><div class="widget-wrap">${parts.join('')}</div></body>`),
      PARAGRAPHS,
    )
  })

  test('leaves out comments that are longer than the text, whatever the page is called', () => {
    const comments = Array.from({ length: 6 }, () => `<p>${PARAGRAPHS[3]}</p>`).join('')
    assert.deepEqual(
      lines(
        `<body><div class="comments-open"><h1>Harbor of Tarn to open</h1><div><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div><div id="comments">${comments}</div></div></body>`,
      ),
      ['Harbor of Tarn to open', ...PARAGRAPHS.slice(0, 2)],
    )
  })

  test('leaves out cards that lead to other articles, with the words below their links', () => {
    const card = (title: string, words: string): string =>
      `<div><h4><a href="/x">${title}</a></h4><p>${words}</p></div>`
    const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')
    const cards =
      card('A ferry', 'It will sail twice a day, from June on.') + card('A reef', 'Nobody owns it.')
    assert.deepEqual(lines(`<body><article>${text}${cards}</article></body>`), PARAGRAPHS)
  })

  test('takes no report with words before colons for a transcript', () => {
    const extras = ['Photo: K. Dahl', 'Related: A ferry', 'Photo: I. Harl', 'Related: A reef']
    const text = PARAGRAPHS.map(
      (words, k) => `<p>${words}</p><div class="related-box"><p>${extras[k] ?? ''}</p></div>`,
    )
    assert.deepEqual(lines(`<body><article>${text.join('')}</article></body>`), PARAGRAPHS)
  })

  test('keeps one of the lines in the text that say the same', () => {
    const box = `<div class="points"><p>${PARAGRAPHS[2]}</p></div>`
    const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')
    assert.deepEqual(lines(`<body><article>${box}${text}</article></body>`), PARAGRAPHS)
  })
})

test('takes no date from the other articles that a page names', () => {
  const page = read(
    `<html><body><h1>Harbor of Tarn to open</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
     <ul><li><time datetime="2031-06-01">1 June</time> <a href="/a">A ferry</a>
     <li><time datetime="2031-06-02">2 June</time> <a href="/b">A reef</a></ul></body></html>`,
  )
  assert.equal(page.metadata?.values.has('date'), false)
})

/** Sources that would be slow, deep or large for a reader that is not careful. */
const hostile: Readonly<Record<string, string>> = {
  'a million tags inside one another': `${'<div>'.repeat(1_000_000)}We sail at dawn.`,
  'bold letters that never end': `<p>${'<b>we '.repeat(100_000)}`,
  'tags that cross': `<p>We sail at dawn.${'<b><p><i><div></b></i>'.repeat(20_000)}`,
  'tags that close nothing': `<p>We sail at dawn.${'</span></table></ul>'.repeat(50_000)}`,
  'very many attributes': `<p ${Array.from({ length: 100_000 }, (_, k) => `a${k}=1`).join(' ')}>We sail at dawn.</p>`,
  'a flood of references': `<p>We sail at dawn.${'&amp;&notin'.repeat(100_000)}`,
  'one line of white space': `<p>We sail${' '.repeat(2_000_000)}at dawn.</p>`,
  'line ends without end': `<p>We sail at dawn.${'<br>'.repeat(300_000)}`,
  'cells inside cells': `${'<table><tr><td>'.repeat(50_000)}We sail at dawn.`,
  'quotations of one another': '<blockquote>We sail at dawn, and we return.</blockquote>'.repeat(
    10_000,
  ),
}

for (const [name, source] of Object.entries(hostile)) {
  test(`reads ${name}`, () => assert.match(read(source).text, /[Ww]e /))
}

test('any soup of tags becomes a page whose parts lie where they say', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<div class="related">',
        '</div>',
        '<s>',
        '</s> [x]',
      ],
      ...[
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<h1>',
        '</h1>',
        '<li>',
        '<div data-speaker="Ms. Oda">',
        '<p class="speaker">',
      ],
      ...['<span hidden>', '</span>', '<nav>', '</nav>', '<a href="x">', '</a>', '<pre>', '</pre>'],
      ...[
        'MS ODA: We sail. ',
        'Q    Why? ',
        '😀',
        '\ud83d',
        '&#8220;',
        '\n',
        '<!--',
        '-->',
        '<',
        '&',
      ],
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const bytes = Buffer.from(pieces.join(''))
      const source = bytes.toString('utf8')
      const page = read(bytes)
      const { text, blocks, strong = [], corrections = [], labels = new Map() } = page
      assert.ok(text.isWellFormed())
      checkSpans(
        text,
        blocks.map(({ span }) => span),
      )
      checkSpans(text, strong)
      checkSpans(
        text,
        corrections.map(({ struck }) => struck),
      )
      for (const { source: place } of blocks) {
        assert.ok(place !== undefined && place.start <= place.end && place.end <= source.length)
      }
      for (const [index, { span, end }] of labels) {
        assert.ok(containsSpan(blocks[index]?.span ?? { start: 0, end: 0 }, { ...span, end }))
      }
      for (const { reason } of page.dropped ?? []) assert.ok(DROP_REASONS.includes(reason))
      assert.deepEqual(read(bytes), page)
    }),
  )
})
