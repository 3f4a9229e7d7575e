import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './html.ts'

/** A fragment, and its blocks as `kind: words`; a paragraph has no kind. */
const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'folds white space as a browser does, and keeps no-break spaces': [
    '<p>\n\tWe   sail\r\n at <b> dawn</b> , Mr.\u00a0Oda.  </p>',
    ['We sail at dawn , Mr.\u00a0Oda.'],
  ],
  'joins words that only a sign for hyphenation parts': [
    '<p>Gov\u00adern\u200bments sail<wbr>ed.</p>',
    ['Governments sailed.'],
  ],
  'joins words that tags within a line part': ['<p>W<i>e</i><!-- --> sail.</p>', ['We sail.']],
  'parts words that blocks part': [
    '<div>We sail.<div>They stay.</div>We return.</div>',
    ['We sail.', 'They stay.', 'We return.'],
  ],
  'does not part a paragraph where bold letters end too late': [
    '<div><b><p>MS ODA:</b> We sail.</p></div>',
    ['MS ODA: We sail.'],
  ],
  'takes two line ends for the end of a paragraph': [
    '<div>We sail at dawn.<br/>\n<br>They stay in port.</div>',
    ['We sail at dawn.', 'They stay in port.'],
  ],
  'takes a single line end for one where a line is a whole': [
    '<p>Port of Tarn<br>Halvenia<br>MS ODA: We sail.<br>Q    When?</p>',
    ['Port of Tarn', 'Halvenia', 'MS ODA: We sail.', 'Q When?'],
  ],
  'keeps together lines that were wrapped': [
    `<p>${'The harbor of Tarn is open to every ship that asks,<br>\n'.repeat(4)}and to all others.</p>`,
    [`${'The harbor of Tarn is open to every ship that asks,\n'.repeat(4)}and to all others.`],
  ],
  'keeps lines as they are where the page does': [
    '<pre>Remarks in Tarn\n\nMS ODA:  We   sail.\n</pre>',
    ['Remarks in Tarn', 'MS ODA:  We   sail.'],
  ],
  'tells headings, items, quotations and captions': [
    '<h1>Talks in Tarn</h1><h3>A harbor opens</h3><ul><li>We sail at dawn.<li>They stay.</ul><blockquote><p>We never asked.</p></blockquote>',
    [
      'heading 1: Talks in Tarn',
      'heading 3: A harbor opens',
      'listItem: We sail at dawn.',
      'listItem: They stay.',
      'quote: We never asked.',
    ],
  ],
  'reads a table by rows': [
    '<table><tr><th>State<th>Ships<tr><td>Halvenia<td><p>12</p><td><tr><td>Sorrenay<td>7<br>or 8</table>',
    ['State\tShips', 'Halvenia\t12', 'Sorrenay\t7 or 8'],
  ],
  'reads the cells of a page that is set with a table': [
    `<table><tr><td>Tarn harbor<td><p>We sail at dawn.</p><p>They stay in port.</p></table>`,
    ['Tarn harbor', 'We sail at dawn.', 'They stay in port.'],
  ],
  'leaves out programs, styles, fields and what is not shown': [
    '<style>p{}</style><script>var a="<p>no</p>"</script><p>We<span hidden> never</span> sail<span style="display: none"> not</span>.</p><select><option>no</select><template><p>no</p></template><div class="sr-only">Skip to the text</div>',
    ['We sail.'],
  ],
  'reads what is hidden on small screens only': [
    '<p>We sail.</p><div class="hidden md:block"><p>They stay.</p></div><div class="d-none d-md-block"><p>We return.</p></div>',
    ['We sail.', 'They stay.', 'We return.'],
  ],
  'reads a page that hides itself until a program has run': [
    '<body style="visibility:hidden"><div aria-hidden="true"><p>We sail at dawn, and nobody will keep us in port.</p></div>',
    ['We sail at dawn, and nobody will keep us in port.'],
  ],
  'leaves out signs that lead to notes, and keeps powers': [
    '<p>We sail<sup><a href="#n1">[1]</a></sup> with 5 km<sup>2</sup> on the 10<sup>th</sup>.</p>',
    ['We sail with 5 km2 on the 10th.'],
  ],
  'decodes character references': [
    '<p>&ldquo;Pr&ecirc;t&rdquo; &#8212; &lt;Tarn&gt;</p>',
    ['“Prêt” — <Tarn>'],
  ],
}

for (const [name, [source, lines]] of Object.entries(cases)) {
  test(name, () => {
    const [extracted] = readHtml(Buffer.from(source))
    assert.ok(extracted)
    const { text, blocks } = extracted.page
    const printed = blocks.map(({ kind, level, span }) => {
      const words = text.slice(span.start, span.end)
      return kind === 'paragraph'
        ? words
        : `${kind}${level === undefined ? '' : ` ${level}`}: ${words}`
    })
    assert.deepEqual(printed, lines)
  })
}

/** Words in bold in [brackets], struck ones as ~struck~ and what was put for them as ~struck/put~. */
const marked: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  'bold letters without the blanks at their edges': [
    '<p><strong> MS ODA: </strong>We sail.</p><p>At <b>dawn</b>.</p>',
    ['MS ODA:', 'dawn'],
    [],
  ],
  'bold letters over two lines, and those that a style sets': [
    '<div><b>Tarn<br><br>Halvenia</b><br><br><span style="font-weight: 700">Q:</span> Yes?</div>',
    ['Tarn', 'Halvenia', 'Q:'],
    [],
  ],
  'words struck out, with the next words in brackets': [
    '<p>We give <s>$300</s> [$30] million.</p>',
    [],
    ['$300 / $30'],
  ],
  'words struck out, with words put in': [
    '<p>We <del>never</del> <ins>always</ins> sail.</p>',
    [],
    ['never / always'],
  ],
  'words struck out for nothing': [
    '<p>We <strike>never</strike> sail (soon) [sic].</p>',
    [],
    ['never'],
  ],
}

for (const [name, [source, strong, corrections]] of Object.entries(marked)) {
  test(`marks ${name}`, () => {
    const [extracted] = readHtml(Buffer.from(source))
    assert.ok(extracted)
    const { page } = extracted
    const words = ({ start, end }: { start: number; end: number }): string =>
      page.text.slice(start, end)
    assert.deepEqual((page.strong ?? []).map(words), strong)
    assert.deepEqual(
      (page.corrections ?? []).map(({ struck, corrected }) =>
        corrected === undefined ? words(struck) : `${words(struck)} / ${words(corrected)}`,
      ),
      corrections,
    )
  })
}

test('says where a block stands in the source', () => {
  const source = '<p>We &amp; they</p>\n<p>A<b>ll</b> sail.</p>'
  const places = readHtml(Buffer.from(source))[0]?.page.blocks.map(({ source: place }) =>
    source.slice(place?.start, place?.end),
  )
  assert.deepEqual(places, ['We &amp; they', 'A<b>ll</b> sail.'])
})
