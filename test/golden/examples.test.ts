import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import {
  type Finding,
  type Match,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
  type Span,
} from '../../src/verbale.ts'
import { checkTurns } from '../support/turn-laws.ts'

/**
 * The bundled example, against its key: what a person who reads the five texts finds in them. The key
 * was written by hand; it says why, and it stays when the program changes.
 */
const folder = new URL('../../examples/', import.meta.url)

/** Entries of the key that the program does not reach, and why; such a test must fail. */
const GAPS: ReadonlyMap<string, string> = new Map([
  [
    'that villages below the Ithmar dam had received an hour and a half of warning before its gates opened on Sunday, where the treaty promises half a day',
    'the passage gives the same times in other units, and the dam stands in the question',
  ],
])

interface SourceKey {
  readonly kind: string
  readonly title?: string
  readonly date?: string
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  readonly voice?: string
  readonly turns: readonly TurnKey[]
  /** How the questions end that another question follows. */
  readonly missingAnswers: readonly string[]
  /** Words doubled at a page break. */
  readonly repaired?: readonly string[]
}

interface TurnKey {
  readonly label: string
  readonly role: string
  readonly speaker?: string
  /** The words that tell who spoke, where the label does not. */
  readonly inferredFrom?: string
  readonly outlet?: string
  readonly interpreted?: boolean
  readonly notes?: readonly string[]
  readonly goesOnIn?: number
  /** The first and the last words of the turn. */
  readonly opens: string
  readonly closes: string
}

interface ReportKey {
  readonly title: string
  readonly date: string
  /** Whether the report writes its year, or another line gives it. */
  readonly dateBasis: string
  readonly quotations: readonly QuotationKey[]
  readonly notSpeech: readonly { readonly text: string }[]
  readonly reuse: readonly PassageKey[]
  readonly indirect: readonly (PassageKey & {
    readonly verdict: string
    readonly speakerNamed: string
  })[]
}

interface PassageKey {
  readonly text: string
  readonly document?: string
  readonly speaker?: string
  readonly passage?: string | readonly string[]
}

interface QuotationKey extends PassageKey {
  readonly kind: string
  /** The whole attributed clause of a mixed quotation. */
  readonly clause?: string
  readonly verdict: string
  readonly benign?: boolean
  /** The only unmarked difference. */
  readonly edit?: { readonly class: string; readonly source: string; readonly draft: string }
  readonly speakerNamed: string
  /** Who quotes the speaker in the record. */
  readonly quotedBy?: string
  readonly interpreted?: boolean
  readonly condition?: string
  readonly antecedent?: string
  readonly draftAntecedent?: string
}

const key: Readonly<Record<string, SourceKey | ReportKey>> = JSON.parse(
  readFileSync(new URL('answers.json', folder), 'utf8'),
)

function parse(path: string): ParsedDocument {
  return parseDocument({ text: readFileSync(new URL(path, folder)), path })
}

const paths = globSync('{record,reports}/*', { cwd: folder }).sort()
const sources = paths.filter((path) => path.startsWith('record/')).map(parse)
const record = new MemoryRecord(sources)

test('the key covers every example', () => {
  assert.deepEqual(Object.keys(key).sort(), paths)
  assert.deepEqual(record.problems, [])
})

for (const { document, path } of sources) {
  const expected = key[path ?? ''] as SourceKey
  const slice = ({ start, end }: Span): string => document.text.slice(start, end)

  describe(`examples/${path}`, () => {
    test('header', () => {
      const { kind, title, date, place, venue, publisher, voice } = document
      assert.deepEqual(
        { kind, title, date: date?.value, place, venue, publisher, voice: voice?.name },
        {
          kind: expected.kind,
          title: expected.title,
          date: expected.date,
          place: expected.place,
          venue: expected.venue,
          publisher: expected.publisher,
          voice: expected.voice,
        },
      )
      if (date !== undefined) assert.equal(date.basis, 'stated')
    })

    test('turns, roles and speakers', () => {
      checkTurns(document.text, document)
      const found = document.turns.map((turn): Omit<TurnKey, 'opens' | 'closes'> => {
        const { label, role, speaker, interpreted, notes, next } = turn
        return {
          label: label?.text ?? '',
          role,
          ...(speaker === undefined ? {} : { speaker: speaker.name }),
          ...(speaker?.evidence === undefined ? {} : { inferredFrom: slice(speaker.evidence) }),
          ...(speaker?.outlet === undefined ? {} : { outlet: speaker.outlet }),
          ...(interpreted ? { interpreted } : {}),
          ...(notes.length === 0 ? {} : { notes: notes.map(({ text }) => text) }),
          ...(next === undefined ? {} : { goesOnIn: next }),
        }
      })
      assert.deepEqual(
        found,
        expected.turns.map(({ opens, closes, ...turn }) => turn),
      )
      for (const { speaker } of document.turns) {
        assert.equal(speaker?.basis === 'inferred', speaker?.evidence !== undefined)
      }
    })

    test('the first and the last words of every turn', () => {
      for (const [k, { spans }] of document.turns.entries()) {
        const { opens, closes } = expected.turns[k] ?? { opens: '', closes: '' }
        const words = spans.map(slice).join(' ')
        assert.ok(words.startsWith(opens), `turn ${k} opens with "${words.slice(0, 40)}"`)
        assert.ok(words.endsWith(closes), `turn ${k} closes with "${words.slice(-40)}"`)
      }
    })

    test('missing answers, repairs and nothing else amiss', () => {
      const lost = document.problems.map(({ code, span }) => {
        assert.equal(code, 'answerMissing')
        return span === undefined ? '' : slice(span)
      })
      assert.equal(lost.length, expected.missingAnswers.length)
      for (const [k, end] of expected.missingAnswers.entries()) assert.ok(lost[k]?.endsWith(end))
      const repaired = document.repairs.map((span) => slice(span).trim())
      assert.deepEqual(repaired, expected.repaired ?? [])
    })
  })
}

for (const path of paths.filter((candidate) => candidate.startsWith('reports/'))) {
  const expected = key[path] as ReportKey
  const draft = parse(path)
  const { findings } = record.check(
    { text: readFileSync(new URL(path, folder)), path },
    { indirect: true },
  )
  const ofKind = (...kinds: readonly string[]): Finding[] =>
    findings.filter(({ quotation }) => kinds.includes(quotation.kind))

  describe(`examples/${path}`, () => {
    test('is a press report with a title and a date', () => {
      const { kind, title, date } = draft.document
      assert.deepEqual([kind, title], ['pressReport', expected.title])
      assert.deepEqual([date?.value, date?.basis], [expected.date, expected.dateBasis])
    })

    test('nothing is reported that is not in the key', () => {
      const texts = (list: readonly Finding[]): string[] =>
        list.map(({ quotation }) => quotation.text)
      assert.deepEqual(
        texts(ofKind('direct', 'mixed')),
        expected.quotations.map(({ clause, text }) => clause ?? text),
      )
      assert.deepEqual(
        texts(ofKind('unmarked')),
        expected.reuse.map(({ text }) => text),
      )
      assert.deepEqual(
        texts(ofKind('indirect')),
        expected.indirect.map(({ text }) => text),
      )
    })

    test('words in marks that are no speech', () => {
      const { text } = draft.document
      assert.deepEqual(
        draft.notSpeech.map(({ span }) => text.slice(span.start, span.end)),
        expected.notSpeech.map((other) => other.text),
      )
    })

    for (const [k, quotation] of expected.quotations.entries()) {
      test(`${quotation.verdict}: ${quotation.text.slice(0, 60)}`, () => {
        checkQuotation(ofKind('direct', 'mixed')[k], quotation, draft.document.text)
      })
    }

    for (const [k, reuse] of expected.reuse.entries()) {
      test(`reuse: ${reuse.text.slice(0, 60)}`, () => {
        const finding = ofKind('unmarked')[k]
        assert.equal(finding?.verdict, 'verbatim')
        checkPassage(finding, reuse)
      })
    }

    for (const [k, indirect] of expected.indirect.entries()) {
      const gap = GAPS.get(indirect.text)
      const options = gap === undefined ? {} : { expectFailure: gap }
      test(`${indirect.verdict}: ${indirect.text.slice(0, 60)}`, options, () => {
        const finding = ofKind('indirect')[k]
        assert.equal(finding?.quotation.source?.speaker, indirect.speakerNamed)
        assert.equal(finding.verdict, indirect.verdict)
        checkPassage(finding, indirect)
      })
    }
  })
}

function checkQuotation(finding: Finding | undefined, expected: QuotationKey, draft: string): void {
  assert.ok(finding, 'the quotation was not found')
  const { quotation, verdict, benign, facts, match, parts, context } = finding
  const marked = quotation.marked.map(({ start, end }) => fold(draft.slice(start, end))).join(' ')
  assert.equal(quotation.kind, expected.kind)
  assert.equal(marked, expected.text)
  assert.equal(quotation.source?.speaker, expected.speakerNamed)
  assert.equal(verdict, expected.verdict)
  assert.equal(benign, expected.benign ?? false)

  const edits = (parts.length > 0 ? parts : match === undefined ? [] : [match])
    .flatMap((part) => part.edits)
    .filter((edit) => !edit.marked)
    .map(({ class: kind, source, draft: own }) => ({
      class: kind,
      source: words(source?.text),
      draft: words(own?.text),
    }))
  const { edit } = expected
  assert.deepEqual(
    edits,
    edit === undefined
      ? []
      : [{ class: edit.class, source: words(edit.source), draft: words(edit.draft) }],
  )

  if (expected.interpreted === true) assert.ok(facts.interpreted)
  if (expected.quotedBy === undefined) checkPassage(finding, expected)
  else {
    assert.equal(facts.quotedParty, expected.speaker)
    checkPassage(finding, { ...expected, speaker: expected.quotedBy })
  }

  if (expected.verdict !== 'outOfContext') {
    assert.equal(context, undefined)
    return
  }
  assert.ok(context?.draft, 'both sentences are shown')
  assert.equal(context.kind, expected.condition === undefined ? 'antecedent' : 'condition')
  assert.ok(context.source.text.includes(expected.condition ?? expected.antecedent ?? '\n'))
  assert.ok(context.draft.text.includes(expected.draftAntecedent ?? ''))
  const source = match?.entry.document.text ?? ''
  for (const [text, shown] of [
    [source, context.source],
    [draft, context.draft],
  ] as const) {
    assert.equal(fold(text.slice(shown.span.start, shown.span.end)), fold(shown.text))
  }
}

/** Check where the words were found: document, speaker, and spans that slice to the passage. */
function checkPassage(finding: Finding | undefined, expected: PassageKey): void {
  assert.ok(finding, 'the words were not found')
  const { match, parts } = finding
  if (expected.document === undefined) {
    assert.equal(match, undefined)
    return
  }
  const places: readonly Match[] = parts.length > 0 ? parts : match === undefined ? [] : [match]
  const passages = [expected.passage ?? ''].flat()
  assert.equal(places.length, passages.length)
  for (const [k, { entry, speaker, spans }] of places.entries()) {
    assert.equal(entry.path, expected.document)
    // A document that gives only a surname cannot tell more.
    assert.ok(
      expected.speaker === speaker || expected.speaker?.endsWith(` ${speaker}`),
      `the speaker is "${speaker}"`,
    )
    const [first, last] = [spans[0], spans.at(-1)]
    const covered = entry.document.text.slice(first?.start, last?.end)
    assert.equal(bare(covered), bare(passages[k] ?? ''))
  }
}

/** White space folded, as a person reads it. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Folded, and without the marks at the edges, which belong to no word. */
function bare(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** The words of one side of an edit. */
function words(text = ''): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
