import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffParagraphs, onlyChanges } from './diff-paragraphs.ts'

/** Read `We sail [at noon/at dawn].` as the later text and the edits that lead to it. */
function parse(notation: string): Parameters<typeof diffParagraphs> {
  let text = ''
  let source = 0
  const edits: object[] = []
  for (const [whole, before, after] of notation.matchAll(/\[([^/\]]*)\/([^\]]*)\]|[^[]+/g)) {
    if (before === undefined || after === undefined) {
      text += whole
      source += whole.length
      continue
    }
    edits.push({
      op: before === '' ? 'insert' : after === '' ? 'delete' : 'substitute',
      at: { source, draft: text.length },
      ...(before === ''
        ? {}
        : { source: { start: source, end: source + before.length, text: before } }),
      ...(after === ''
        ? {}
        : { draft: { start: text.length, end: text.length + after.length, text: after } }),
    })
    text += after
    source += before.length
  }
  const parsed: unknown = [text, edits]
  return parsed as Parameters<typeof diffParagraphs>
}

/** Print paragraphs in the same notation, parted by a slash of their own. */
function print(paragraphs: ReturnType<typeof diffParagraphs>): string {
  return paragraphs
    .map(({ runs }) =>
      runs
        .map(({ kind, text }) =>
          kind === 'same' ? text : kind === 'removed' ? `-${text}-` : `+${text}+`,
        )
        .join('')
        .trim(),
    )
    .join(' | ')
}

const cases = {
  'words changed': ['We sail [at noon/at dawn].', 'We sail -at noon- +at dawn+.'],
  'words put in': ['We [/never ]sail.', 'We +never +sail.'],
  'words left out': ['We [never /]sail.', 'We -never -sail.'],
  'a change in the second paragraph': ['One.\n\nTwo [2/3].', 'One. | Two -2- +3+.'],
  'words left out at the end': ['We sail.[ Today./]', 'We sail.- Today.-'],
  nothing: ['We sail.\n\nToday.', 'We sail. | Today.'],
} as const
for (const [name, [notation, printed]] of Object.entries(cases)) {
  test(`shows ${name} where it stands`, () => {
    assert.equal(print(diffParagraphs(...parse(notation))), printed)
  })
}

test('shows what changed with a paragraph around it, and counts what is left out', () => {
  const blocks = onlyChanges(diffParagraphs(...parse('A.\n\nB.\n\nC.\n\nD [1/2].\n\nE.\n\nF.')))
  assert.deepEqual(
    blocks.map((block) =>
      block.kind === 'left out'
        ? block.count
        : block.paragraph.runs.map(({ text }) => text.trim()).join(' '),
    ),
    [2, 'C.', 'D 1  2 .', 'E.', 1],
  )
})
