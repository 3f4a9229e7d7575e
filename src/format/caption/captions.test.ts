import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkPage, showPage } from '../../../test/support/show-page.ts'
import type { Page } from '../../document/block.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { readCaptions } from './captions.ts'
import { looksLikeCaptions } from './captions-sniff.ts'

function read(source: string): Page {
  const [extracted] = readCaptions(Buffer.from(source))
  assert.ok(extracted)
  return extracted.page
}

/** WebVTT with a cue of two seconds for each entry, at once one after the other. */
function vtt(...cues: readonly string[]): string {
  return `WEBVTT\n\n${cues.map((cue, k) => `${at(2 * k)} --> ${at(2 * k + 2)}\n${cue}\n\n`).join('')}`
}

function at(seconds: number): string {
  return `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`
}

const cases: Readonly<Record<string, readonly [source: string, ...lines: readonly string[]]>> = {
  'cues that go on': [vtt('We will', 'not sail.'), 'We will not sail.'],
  'lines of a cue': [vtt('We will\nnot sail.'), 'We will not sail.'],
  'voices and tags': [
    vtt('<v.loud Sunniva Oda>We <i>will</i>', '<v Sunniva Oda><c.red>not</c> sail.</v>'),
    'Sunniva Oda | We will not sail.',
  ],
  'two voices in a cue': [vtt('<v Oda>When?\n<v Brask>Soon.'), 'Oda | When?', 'Brask | Soon.'],
  'arrows with names': [
    vtt('>> MINISTER ODA: We sail.', 'Soon.', '&gt;&gt; BRASK: When?'),
    'MINISTER ODA | We sail. Soon.',
    'BRASK | When?',
  ],
  'arrows without names': [
    vtt('>> ODA: We sail.', '>> When?', '>>> Now the weather.'),
    'ODA | We sail.',
    '>> | When?',
    '>>> | Now the weather.',
  ],
  'names before each cue, as meetings record them': [
    vtt('Sunniva Oda: We sail.', 'Sunniva Oda: Soon.', 'Joram Brask: When?', 'Joram Brask: Why?'),
    'Sunniva Oda | We sail.',
    'Sunniva Oda | Soon.',
    'Joram Brask | When?',
    'Joram Brask | Why?',
  ],
  'a colon that names nobody': [vtt('One thing: we sail.'), 'One thing: we sail.'],
  'dashes of dialogue': [
    vtt('- We sail.\n- When?', '- Soon.'),
    '- | We sail.',
    '- | When?',
    '- | Soon.',
  ],
  'a dash that is none': [vtt('We sail', '- soon.'), 'We sail - soon.'],
  entities: [vtt('Soup &amp; bread &lt;now&gt;&lrm;'), 'Soup & bread <now>\u200e'],
  'captions that roll': [
    vtt('we will', 'we will\nsail today', 'sail today', 'sail today\nand not', 'and not\ntomorrow'),
    'we will sail today and not tomorrow',
  ],
  'captions that grow word by word': [
    vtt('We', 'We will', 'We will sail', 'We will sail.'),
    'We will sail',
  ],
  'words that are said again': [
    vtt('No.', 'No.', 'We will not sail.', 'We hold the harbor.'),
    'No. No. We will not sail. We hold the harbor.',
  ],
  'one caption shown twice at one time': [
    'WEBVTT\n\n00:01.000 --> 00:04.000\nWe sail.\n\n00:02.000 --> 00:04.000\nWe sail.\n\n00:05.000 --> 00:06.000\nSoon.\n',
    'We sail. Soon.',
  ],
  'a long pause after a sentence': [
    'WEBVTT\n\n00:01.000 --> 00:02.000\nWe sail.\n\n00:09.000 --> 00:10.000\nSoon.\n',
    'We sail.',
    'Soon.',
  ],
  'identifiers, notes, styles and regions': [
    'WEBVTT - Harbor talks\nKind: captions\nLanguage: en\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\nNOTE not spoken\n\n7\n00:01.000 --> 00:02.000 align:start\nWe sail.\n\nNOTE\nnor this\n\nlast one\n00:02.000 --> 00:03.000\nSoon.',
    '# Harbor talks',
    'We sail. Soon.',
  ],
  SubRip: [
    '\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}<font color="red">We sail.</font>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nSoon.\r\n',
    'We sail. Soon.',
  ],
  'SubRip with an empty line in a caption': [
    '1\n00:00:01,000 --> 00:00:02,000\nWe sail\n\nin 40 ships.\n\n2\n00:00:02,000 --> 00:00:03,000\n1911\n',
    'We sail in 40 ships. 1911',
  ],
}

describe('captions', () => {
  for (const [name, [source, ...lines]] of Object.entries(cases)) {
    test(name, () => {
      assert.ok(looksLikeCaptions(source))
      assert.deepEqual(showPage(read(source)), lines)
    })
  }
})

test('what is heard and not spoken is a note', () => {
  const { notes = [] } = read(vtt('[Music]', '[Sirens far off] We sail.', '♪ home again ♪'))
  assert.deepEqual(
    notes.map(({ text }) => text),
    ['[Music]', '[Sirens far off]', '♪ home again ♪'],
  )
})

test('captions know their title and language', () => {
  const { metadata } = read(
    'WEBVTT Harbor talks\nLanguage: en-GB\n\n00:01.000 --> 00:02.000\nWe sail.',
  )
  assert.deepEqual(
    [metadata?.values.get('title'), metadata?.values.get('language')],
    ['Harbor talks', 'en-GB'],
  )
})

test('a block says where its captions stand in the file', () => {
  const source = vtt('We will', 'not sail.')
  const [block] = read(source).blocks
  assert.ok(block?.source)
  assert.match(source.slice(block.source.start, block.source.end), /^We will\n[\s\S]*not sail\.$/)
})

test('captions that lost their times are read with a problem', () => {
  const page = read('WEBVTT\n\nWe will not sail.\n')
  assert.equal(page.blocks.length, 1)
  assert.match(page.problems?.[0]?.message ?? '', /no times/)
})

test('captions without words are refused', () => {
  for (const source of [
    'WEBVTT',
    vtt('', ' '),
    'WEBVTT\n\nNOTE x --> y\n00:01.000 --> 00:02.000\n',
  ]) {
    assert.throws(() => read(source), UnreadableError)
  }
})

test('texts that speak of captions are none', () => {
  for (const text of ['WEBVTT is a format.\nWe use it.', 'WEBVTTs', '1\n2\n3', '10:30 --> noon']) {
    assert.ok(!looksLikeCaptions(text), text)
  }
})

test('captions of one endless line or of endless lines are read', () => {
  const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n'
  for (const part of ['<v ', 'We sail ', '♪[', '&', 'We sail\n', '>> ', '- a\n', 'A: b\n']) {
    checkPage(read(cue + part.repeat(50_000)))
  }
})

test('any captions give a page or a refusal', () => {
  const line = fc.constantFrom(
    'WEBVTT',
    '',
    '1',
    '00:00:01,000 --> 00:00:02,000',
    '00:01.000 --> 99999:99:99.999',
    '-->',
    '<v Oda>We sail.',
    '<v <v <v',
    '>> ODA: When?',
    '>>',
    '- Soon.',
    '♪♪♪',
    '[Music',
    '[Music] 😀',
    'NOTE',
    '&amp;&#x1f600;&',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      try {
        checkPage(read(lines.join('\n')))
      } catch (error) {
        assert.ok(error instanceof UnreadableError, String(error))
      }
    }),
  )
})
