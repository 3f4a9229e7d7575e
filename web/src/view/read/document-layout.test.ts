import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LaidOut, layOut, type RunKind } from './document-layout.ts'

/**
 * A document in a notation: `{label:ODA}` and so on for what is no words; each label begins a turn, which
 * reaches to the next.
 */
function parse(notation: string): LaidOut {
  let text = ''
  const turns: { label?: object; spans: object[]; notes: object[] }[] = []
  const dropped: object[] = []
  const corrections: object[] = []
  for (const [whole, kind, words = ''] of notation.matchAll(/\{(\w+):([^}]*)\}|[^{]+/g)) {
    const run = {
      start: text.length,
      end: text.length + (kind === undefined ? whole : words).length,
    }
    text += kind === undefined ? whole : words
    if (kind === 'label') turns.push({ label: { ...run, text: words }, spans: [], notes: [] })
    else if (kind === 'words') turns.at(-1)?.spans.push(run)
    else if (kind === 'note') turns.at(-1)?.notes.push({ ...run, text: words, kind: 'vocal' })
    else if (kind === 'struck') corrections.push({ struck: { ...run, text: words } })
    else if (kind === 'dropped') dropped.push({ ...run, text: words, reason: 'furniture' })
  }
  const laid: unknown = { text, turns, dropped, corrections }
  return laid as LaidOut
}

/** Sections in one line each: the turn, then its paragraphs with what is no plain words marked. */
function print(document: LaidOut): string[] {
  const signs: Readonly<Record<RunKind, string>> = {
    words: '',
    label: 'label:',
    note: 'note:',
    struck: 'struck:',
    dropped: 'dropped:',
    rest: 'rest:',
    space: '',
    markup: 'markup:',
  }
  return layOut(document).map(({ turn, paragraphs }) => {
    const printed = paragraphs.map(({ runs }) =>
      runs
        .map(({ kind, start, end }) => signs[kind] + document.text.slice(start, end).trim())
        .filter((run) => run !== '' && run !== 'markup:')
        .join('|'),
    )
    return `${turn ?? '-'} ${printed.join(' / ')}`
  })
}

const cases: Readonly<Record<string, readonly [notation: string, sections: readonly string[]]>> = {
  'turns and what stands before them': [
    'Remarks in Port Callow\n\n**{label:ODA}:** {words:We sail.}\n\n{label:QUESTION}: {words:When?}',
    [
      '- rest:Remarks in Port Callow',
      '0 label:ODA|markup::**|We sail.',
      '1 label:QUESTION|markup::|When?',
    ],
  ],
  'a stage note and furniture in a turn': [
    '{label:ODA}: {words:We sail.} {note:(Laughter.)} {dropped:Page 3} {words:On Friday.}',
    ['0 label:ODA|markup::|We sail.|note:(Laughter.)|dropped:Page 3|On Friday.'],
  ],
  'paragraphs, and a sentence that a page break cut': [
    '{label:ODA}: {words:We sail at noon from the old\n\nharbor.\n\nNobody waits.}',
    ['0 label:ODA|markup::|We sail at noon from the old|harbor. / Nobody waits.'],
  ],
  'escapes of Markdown': [
    '{label:ODA}: {words:It costs \\$3.}',
    ['0 label:ODA|markup::|It costs|markup:\\|$3.'],
  ],
  'words that the publisher struck out': [
    '{label:ODA}: {words:We sail on }{struck:Monday} {words:Friday.}',
    ['0 label:ODA|markup::|We sail on|struck:Monday|Friday.'],
  ],
  'a text without turns': ['# The harbor\n\nIt is open.', ['- markup:#|The harbor / It is open.']],
}
for (const [name, [notation, sections]] of Object.entries(cases)) {
  test(`lays out ${name}`, () => {
    const document = parse(notation)
    assert.deepEqual(print(document), sections)
    checkLayout(document)
  })
}

/** No stretch of the text is shown twice, and none that has letters is lost. */
function checkLayout(document: LaidOut): void {
  const runs = layOut(document).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.runs))
  let end = 0
  for (const run of runs) {
    assert.ok(run.start >= end, 'in order')
    assert.doesNotMatch(document.text.slice(end, run.start), /[\p{L}\p{N}]/u)
    end = run.end
  }
  assert.doesNotMatch(document.text.slice(end), /[\p{L}\p{N}]/u)
}
