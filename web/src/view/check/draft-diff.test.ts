import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EditJson, FindingJson, MatchJson } from '../../../../src/wire/check-json.ts'
import { diffPieces, passageRuns } from './draft-diff.ts'

/** Read `We [will/may] sail [today/].` as a passage, the words of a draft, and the edits between them. */
function parse(notation: string): { draft: string; finding: FindingJson; match: MatchJson } {
  let source = ''
  let draft = ''
  const edits: EditJson[] = []
  for (const [whole, was, is] of notation.matchAll(/\[([^/\]]*)\/([^\]]*)\]|[^[]+/g)) {
    if (was === undefined || is === undefined) {
      source += whole
      draft += whole
      continue
    }
    const side = (text: string, words: string): object => ({
      start: text.length,
      end: text.length + words.length,
      text: words,
    })
    const edit: unknown = {
      op: was === '' ? 'insert' : is === '' ? 'delete' : 'substitute',
      class: 'wording',
      marked: false,
      at: { source: source.length, draft: draft.length },
      ...(was === '' ? {} : { source: side(source, was) }),
      ...(is === '' ? {} : { draft: side(draft, is) }),
    }
    edits.push(edit as EditJson)
    source += was
    draft += is
  }
  const match: unknown = { spans: [{ start: 0, end: source.length }], text: source, edits }
  const finding: unknown = {
    quotation: { kind: 'direct', text: draft, spans: [{ start: 0, end: draft.length }] },
    match,
    parts: [],
  }
  return { draft, finding: finding as FindingJson, match: match as MatchJson }
}

const cases = {
  'words changed': ['We [will/may] sail.', 'We -will- +may+ sail.', 'We <will> sail.'],
  'words left out': ['We will [not /]sail.', 'We will -not- sail.', 'We will <not >sail.'],
  'words put in': ['We [/gladly] sail.', 'We +gladly+ sail.', 'We  sail.'],
  'words left out at the end': ['We sail[ today/].', 'We sail -today-.', 'We sail< today>.'],
  nothing: ['We sail.', 'We sail.', 'We sail.'],
} as const
for (const [name, [notation, printed, passage]] of Object.entries(cases)) {
  test(`shows ${name} where it stands, in the draft and in the passage`, () => {
    const { draft, finding, match } = parse(notation)
    const runs = diffPieces(draft, finding).flat()
    const signs = { same: '', removed: '-', added: '+' }
    assert.equal(runs.map(({ kind, text }) => signs[kind] + text + signs[kind]).join(''), printed)
    assert.equal(
      runs
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('')
        .replace(/ +/g, ' ')
        .replace(' .', '.'),
      draft,
      'without what was removed it is the draft',
    )
    assert.equal(
      passageRuns(match)
        .map(({ text, differs }) => (differs ? `<${text}>` : text))
        .join(''),
      passage,
    )
  })
}

test('a passage that is shown otherwise than it is printed has its differences in one run', () => {
  const { match } = parse('We [will/may] sail.')
  assert.deepEqual(passageRuns({ ...match, text: 'We will  sail. ' }), [
    { text: 'We will  sail. ', differs: false },
  ])
})
