import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headOf } from '../source-head.ts'
import { looksLikeHtml } from './sniff.ts'

const html: Readonly<Record<string, string>> = {
  'a page':
    '<!DOCTYPE html>\n<html lang="en"><head><title>Tarn</title></head><body>We sail.</body>',
  'a page without a declaration': '<HTML><BODY>We sail.</BODY></HTML>',
  'a page behind a mark and a comment': '\ufeff<!-- saved from (0031) --><html><p>We sail.',
  'a page whose first tags are missing': '<title>Tarn</title><meta name="author" content="Harl">',
  XHTML:
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n<html xmlns="http://www.w3.org/1999/xhtml"><p>We sail.</p></html>',
  'a page that a spreadsheet wrote':
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><table>',
  'an item of a feed':
    '<!-- title: Remarks -->\n<p>Tarn</p>\n<p><strong>MS ODA:</strong> We sail.</p>',
  'a fragment behind a comment of several lines': '<!--\ntitle: Remarks\n-->\n<p>We sail.</p>',
  'a fragment that begins with words': 'TARN<br><br>MS ODA: We sail.<br><br>QUESTION: When?<br>',
  'a fragment with stars in it': '<p>We ** sail.</p><p>**</p><p>We do.</p>',
  'a literal of Python': 'b\'<div class="body">\\n<p>We sail.</p></div>\'',
  'a heading, then a literal': "<h1>Remarks</h1> b'<p>Pr\\xc3\\xaat.</p>'",
}

const others: Readonly<Record<string, string>> = {
  'plain text': 'MS ODA: We sail.\n\nQUESTION: When?',
  'plain text with a mark of correction': 'We give <s>$300</s> [$30] to Tarn.\n\nThat is all.',
  'plain text that speaks of a tag': 'He wrote <p> by hand, and </p> below it.\n\nThat is all.',
  'plain text in which some line ends were left':
    'MS ODA: We sail.<br />\nSoon.<br />\nQuite soon.<br />\n\nQUESTION: When?\n\nMS ODA: Today.\n\nThat is all.',
  'Markdown with a picture above':
    '<p align="center"><img src="a.png"></p>\n\n# Tarn\n\nWe **sail**.\n\n- one\n- two\n',
  'Markdown with a table':
    '# Tarn\n\n<table><tr><td>a</td></tr></table>\n\n[more](https://example.org)\n',
  'a feed':
    '<?xml version="1.0"?><rss version="2.0"><channel><item><description>&lt;p&gt;</description></item></channel></rss>',
  TEI: '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>We sail.</p></body></text></TEI>',
  'TEI without its root': '<div xmlns="http://www.tei-c.org/ns/1.0"><p>We sail.</p></div>',
  'Akoma Ntoso': '<akomaNtoso><debate><p>We sail.</p></debate></akomaNtoso>',
  JSON: '{"html": "<p>We sail.</p><p>We do.</p><p>Soon.</p>"}',
  WebVTT: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Oda>We sail.\n',
  nothing: '',
}

for (const [name, text] of Object.entries(html)) {
  test(`takes ${name} for HTML`, () => assert.equal(looksLikeHtml(headOf(text)), true))
}
for (const [name, text] of Object.entries(others)) {
  test(`does not take ${name} for HTML`, () => assert.equal(looksLikeHtml(headOf(text)), false))
}
