import type { Block, Page } from '../document/block.ts'
import type { DocumentKind } from '../document/document.ts'
import {
  isEndMark,
  isFurniture,
  isLinkBar,
  isPageNumber,
  isTimeLine,
  plainLine,
} from '../document/furniture.ts'
import { type Header, namesPublisher, readHeader } from '../document/header.ts'
import type { Problem } from '../document/problem.ts'
import type { StageNote, Turn } from '../document/turn.ts'
import { breaksOff } from '../text/sentence.ts'
import { type Span, trimSpan } from '../text/span.ts'
import { findStageNotes, saysInterpreted } from '../text/stage-note.ts'
import { foldWord, tokenize } from '../text/token.ts'
import { inferAskers } from './asker.ts'
import { chooseTranscriptKind } from './kind.ts'
import { hasPost, isPressLabel, type LabelMatch, labelKey, matchLabel } from './label.ts'
import { nameSpeakers } from './speaker.ts'

/** What a page says when it is read as a transcript. */
export interface Transcript {
  readonly kind: DocumentKind
  readonly kindReasons: readonly string[]
  readonly header: Header
  readonly participants: readonly string[]
  readonly turns: readonly Turn[]
  /** Blocks that hold words spoken, by index. */
  readonly body: readonly number[]
  readonly repairs: readonly Span[]
  readonly problems: readonly Problem[]
}

/**
 * Read a page as a transcript, or return `undefined` when its labels do not make one.
 *
 * A turn begins at each label and goes on, through continuation paragraphs, to the next. What stands
 * before the first label is the header; what follows the last turn's words is furniture. `title` is
 * the title when whoever hands in the page knows it.
 */
export function readTranscript(page: Page, title?: string): Transcript | undefined {
  const labels = findLabels(page)
  if (labels.size === 0) return undefined
  const problems: Problem[] = []
  const first = Math.min(...labels.keys())
  const above = range(0, first)
  const read = readHeader(page, above)
  const header = title === undefined ? read : { ...read, title }
  const { drafts, body } = gatherTurns(page, labels)
  if (drafts.length === 0) return undefined
  const named = nameSpeakers(page.text, drafts, header, problems)
  const turns = linkInterruptions(page.text, inferAskers(page.text, named))
  const publisher = header.publisher ?? publisherBelow(page, body) ?? header.site
  noteMissingAnswers(turns, problems)
  const { kind, reasons } = chooseTranscriptKind(header, turns)
  return {
    kind,
    kindReasons: reasons,
    header: publisher === undefined ? header : { ...header, publisher },
    participants: listParticipants(header, turns),
    turns,
    body,
    repairs: findDoubledWords(page.text, drafts),
    problems,
  }
}

/** A turn before it is known who speaks. */
export interface DraftTurn {
  readonly label: LabelMatch
  readonly key: string
  readonly spans: readonly Span[]
  readonly notes: readonly StageNote[]
  readonly interpreted: boolean
}

/** The labels that begin turns, by index of their block; none when they do not make a transcript. */
function findLabels(page: Page): ReadonlyMap<number, LabelMatch> {
  const found = new Map<number, LabelMatch>()
  const counts = new Map<string, number>()
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind === 'rule' || block.kind === 'heading') continue
    const label = matchLabel(page.text, block.span)
    if (label === undefined) continue
    found.set(index, label)
    const key = labelKey(label.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const capitals = new Set<string>()
  const mixed = new Set<string>()
  for (const label of found.values()) {
    const key = labelKey(label.text)
    if (label.style !== 'mixed') capitals.add(key)
    else if ((counts.get(key) as number) > 1 || isPressLabel(key)) mixed.add(key)
  }
  const isDialogue =
    capitals.size > 1 ||
    [...capitals].some((key) => (counts.get(key) as number) > 1 || hasPost(key))
  // A colon after words in ordinary letters is common in prose; only recurring ones make a dialogue.
  const isMixedDialogue = !isDialogue && mixed.size > 1
  for (const [index, label] of found) {
    const key = labelKey(label.text)
    const counts_ = label.style === 'mixed' ? isMixedDialogue && mixed.has(key) : isDialogue
    // In a transcript with capital labels a recurring mixed one is still a speaker's.
    if (!counts_ && !(isDialogue && mixed.has(key) && hasPost(label.text))) found.delete(index)
  }
  return found
}

function gatherTurns(
  page: Page,
  labels: ReadonlyMap<number, LabelMatch>,
): { drafts: DraftTurn[]; body: number[] } {
  const { text, blocks } = page
  const indexes = [...labels.keys()]
  const last = indexes[indexes.length - 1] as number
  const end = endOfSpeech(page, last)
  const heads = findRunningHeads(page)
  const drafts: DraftTurn[] = []
  const body: number[] = []
  for (const [k, index] of indexes.entries()) {
    const label = labels.get(index) as LabelMatch
    const next = indexes[k + 1] ?? end
    const spans: Span[] = []
    const notes: StageNote[] = []
    for (let b = index; b < next; b++) {
      const { kind, span } = blocks[b] as Block
      const raw = text.slice(span.start, span.end)
      if (b > index && (kind === 'rule' || kind === 'heading' || isUnspoken(raw, heads))) continue
      body.push(b)
      if (b === index)
        notes.push(...findStageNotes(text, { start: label.span.end, end: label.end }))
      const spoken = { start: b === index ? label.end : span.start, end: span.end }
      const found = findStageNotes(text, spoken)
      notes.push(...found)
      spans.push(...cutOut(text, spoken, found))
    }
    const interpreted = notes.some(saysInterpreted)
    drafts.push({ label, key: labelKey(label.text), spans, notes, interpreted })
  }
  return { drafts, body }
}

/** Index of the first block after the words of the last turn. */
function endOfSpeech(page: Page, lastLabel: number): number {
  const { text, blocks } = page
  const raw = (index: number): string => {
    const { span } = blocks[index] as Block
    return text.slice(span.start, span.end)
  }
  let end = lastLabel + 1
  for (; end < blocks.length; end++) {
    const { kind } = blocks[end] as Block
    if (kind === 'rule' || kind === 'heading' || isEndMark(raw(end))) break
  }
  // Speech ends in a mark that ends a sentence; the lines of a page's foot do not.
  while (end - 1 > lastLabel) {
    const line = raw(end - 1)
    const isFoot =
      isLinkBar(line) ||
      isFurniture(line) ||
      isTimeLine(line) ||
      (breaksOff(line) && line.split(/\s+/).length <= 14)
    if (!isFoot) break
    end--
  }
  return end
}

function isUnspoken(raw: string, heads: ReadonlySet<string>): boolean {
  return isEndMark(raw) || isTimeLine(raw) || isPageNumber(raw) || heads.has(headKey(raw))
}

/** Short lines that recur through a document, apart from page numbers: heads and feet of pages. */
function findRunningHeads(page: Page): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { kind, span } of page.blocks) {
    if (kind !== 'paragraph' || span.end - span.start > 90) continue
    const raw = page.text.slice(span.start, span.end)
    if (!breaksOff(raw) || /^[-–—(]/.test(raw) || matchLabel(page.text, span) !== undefined)
      continue
    const key = headKey(raw)
    if (key.length >= 8) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key))
}

function headKey(raw: string): string {
  return plainLine(raw).replace(/\d+/g, '#').toLowerCase()
}

/** What is left of `span` when `notes` are cut out, without the white space at the cuts. */
function cutOut(text: string, span: Span, notes: readonly StageNote[]): Span[] {
  const rest: Span[] = []
  let from = span.start
  for (const cut of [...notes.map((note) => note.span), { start: span.end, end: span.end }]) {
    const piece = trimSpan(text, { start: from, end: cut.start })
    if (hasWord(text, piece)) rest.push(piece)
    from = cut.end
  }
  return rest
}

function hasWord(text: string, { start, end }: Span): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/**
 * Words that stand at the end of one paragraph and again at the start of the next, where a page
 * breaks inside a sentence. Returns the second copies.
 */
function findDoubledWords(text: string, drafts: readonly DraftTurn[]): Span[] {
  const doubled: Span[] = []
  for (const { spans } of drafts) {
    for (let k = 1; k < spans.length; k++) {
      const before = spans[k - 1] as Span
      const after = spans[k] as Span
      if (!/\n\s*\n/.test(text.slice(before.end, after.start))) continue
      const tail = text.slice(Math.max(before.start, before.end - 60), before.end)
      if (!breaksOff(tail)) continue
      const left = tokenize(tail)
      const right = tokenize(text, [
        { start: after.start, end: Math.min(after.end, after.start + 60) },
      ])
      const most = Math.min(MOST_DOUBLED, left.count, right.count)
      for (let n = most; n > 0; n--) {
        if (!sameWords(left, left.count - n, right, 0, n)) continue
        doubled.push({ start: after.start, end: right.starts[n] ?? (right.ends[n - 1] as number) })
        break
      }
    }
  }
  return doubled
}

/** Words that a page break may double; more than that is the speaker's own repetition. */
const MOST_DOUBLED = 3

function sameWords(
  a: ReturnType<typeof tokenize>,
  i: number,
  b: ReturnType<typeof tokenize>,
  j: number,
  count: number,
): boolean {
  for (let k = 0; k < count; k++) {
    const x = foldWord(a.text.slice(a.starts[i + k], a.ends[i + k]))
    const y = foldWord(b.text.slice(b.starts[j + k], b.ends[j + k]))
    if (x !== y) return false
  }
  return true
}

/** Join a contribution that an interruption split: it breaks off with a dash and goes on with one. */
function linkInterruptions(text: string, turns: readonly Turn[]): Turn[] {
  const linked = [...turns]
  for (let later = 1; later < linked.length; later++) {
    const turn = linked[later] as Turn
    const opening = turn.spans[0]
    if (opening === undefined || !/^[—–-]/.test(text.slice(opening.start, opening.start + 1)))
      continue
    for (let earlier = later - 1; earlier >= Math.max(0, later - MOST_BETWEEN); earlier--) {
      const other = linked[earlier] as Turn
      if (other.label === undefined || turn.label === undefined) break
      if (labelKey(other.label.text) !== labelKey(turn.label.text)) continue
      const closing = other.spans[other.spans.length - 1]
      if (closing !== undefined && /[—–-]\s*$/.test(text.slice(closing.start, closing.end))) {
        linked[earlier] = { ...other, next: later }
        linked[later] = { ...turn, previous: earlier }
      }
      break
    }
  }
  return linked
}

/** Turns back that the first half of an interrupted contribution is looked for. */
const MOST_BETWEEN = 3

/** A question that another question follows, with nothing said between. */
function noteMissingAnswers(turns: readonly Turn[], problems: Problem[]): void {
  for (let k = 1; k < turns.length; k++) {
    const turn = turns[k - 1] as Turn
    const next = turns[k] as Turn
    if (turn.role !== 'press' || next.role !== 'press') continue
    const start = turn.label?.span.start ?? (turn.spans[0]?.start as number)
    const end = turn.spans[turn.spans.length - 1]?.end ?? (turn.label?.span.end as number)
    problems.push({
      code: 'answerMissing',
      message:
        'Another question follows this one with no answer between; the source may have lost it',
      span: { start, end },
    })
  }
}

function listParticipants(header: Header, turns: readonly Turn[]): string[] {
  const names = new Set(header.participants)
  for (const { speaker } of turns) if (speaker?.basis === 'stated') names.add(speaker.name)
  return [...names]
}

/** An institution that signs right below the words: `U.S. Department of State`. */
function publisherBelow({ text, blocks }: Page, body: readonly number[]): string | undefined {
  const below = blocks[(body[body.length - 1] ?? -1) + 1]
  if (below === undefined || below.kind !== 'paragraph') return undefined
  const raw = text.slice(below.span.start, below.span.end)
  const line = plainLine(raw)
  return namesPublisher(line) && !isLinkBar(raw) ? line : undefined
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
