import { type Block, blockText, type Page } from '../document/block.ts'
import { isFirstPerson } from '../document/first-person.ts'
import { isEndMark, isFurniture, isLinkBar, isTimeLine } from '../document/furniture.ts'
import type { StageNote } from '../document/turn.ts'
import { breaksOff } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { cutStageNotes, findStageNotes, saysInterpreted } from '../text/stage-note.ts'
import { hasWords } from '../text/word-count.ts'
import { splitBlocks } from './body-blocks.ts'
import type { LaterEvent } from './find-events.ts'
import { gatherMarkedTurns } from './gather-marked-turns.ts'
import type { LabelMatch } from './label/label.ts'
import { isCrowdLabel, isPressLabel } from './label/part-label.ts'
import { findParagraphNumbers } from './paragraph-number.ts'
import { findUnspoken } from './unspoken.ts'

/** A turn before it is known who speaks. */
export interface DraftTurn {
  readonly label?: LabelMatch
  /** The label as labels are compared; empty without one. */
  readonly key: string
  /** What a turn without a label is. */
  readonly unlabeled?: UnlabeledTurn
  readonly spans: readonly Span[]
  readonly notes: readonly StageNote[]
  readonly interpreted: boolean
}

/** Where words stand that somebody speaks without a label. */
export type UnlabeledTurn =
  /** Words in the first person above the first label: an opening statement. */
  | 'opening'
  /** What follows a question where no answer has a label. */
  | 'answer'
  /** A question that nothing but its letters set off. */
  | 'question'
  /** What follows a shout from the audience. */
  | 'resumed'

/** The turns of a page, and the blocks they stand in. */
export interface GatheredTurns {
  readonly turns: readonly DraftTurn[]
  /** Blocks that hold words spoken, by index, in order. */
  readonly body: readonly number[]
  /** Index of the first block that holds words spoken; what is above it is the header. */
  readonly first: number
}

/**
 * The turns of a page with labels.
 *
 * A turn begins at each label and goes on, through continuation paragraphs, to the next. What follows
 * the last turn's words is furniture, and what stands above a later event is its header. Words without a label become turns of their own where the
 * labels leave no doubt that somebody else speaks.
 */
export function gatherTurns(
  page: Page,
  labels: ReadonlyMap<number, LabelMatch>,
  events: readonly LaterEvent[] = [],
  questions: readonly (readonly number[])[] = [],
): GatheredTurns {
  if (page.labels !== undefined) return gatherMarkedTurns(page, labels)
  const unspoken = findUnspoken(page)
  const numbers = findParagraphNumbers(page)
  const body: number[] = []
  const turns: DraftTurn[] = []
  const segments =
    questions.length > 0 ? segmentsOfQuestions(page, questions) : segmentsOf(page, labels, events)
  for (const segment of segments) {
    const blocks = segment.blocks.filter(
      (index) =>
        index === segment.labelBlock || segment.unlabeled === 'question' || !unspoken.has(index),
    )
    body.push(...blocks)
    const turn = toTurn(page, segment, blocks, numbers)
    const last = turns.at(-1)
    // What only furniture and notes follow has no answer; the notes stay with the words before.
    if (segment.unlabeled !== undefined && turn.spans.length === 0 && last !== undefined) {
      turns[turns.length - 1] = { ...last, notes: [...last.notes, ...turn.notes] }
    } else turns.push(turn)
  }
  return { turns, body, first: body[0] ?? 0 }
}

/** Blocks that one speaker's words stand in. */
interface Segment {
  readonly label?: LabelMatch
  readonly labelBlock?: number
  readonly unlabeled?: UnlabeledTurn
  readonly blocks: readonly number[]
}

function segmentsOf(
  page: Page,
  labels: ReadonlyMap<number, LabelMatch>,
  events: readonly LaterEvent[],
): Segment[] {
  const indexes = [...labels.keys()]
  const end = endOfSpeech(page, indexes[indexes.length - 1] ?? 0)
  const segments: Segment[] = []
  const opening = findOpening(page, indexes[0] ?? 0)
  if (opening.length > 0) segments.push({ unlabeled: 'opening', blocks: opening })
  const labeled = indexes.map((index, k): Required<Omit<Segment, 'unlabeled'>> => {
    const below = indexes[k + 1]
    // What stands between the end of an event and the next is the header of that.
    const next = events.find(({ label }) => label === below)?.end ?? below ?? end
    return {
      label: labels.get(index) as LabelMatch,
      labelBlock: index,
      blocks: Array.from({ length: next - index }, (_, i) => index + i),
    }
  })
  const hasUnlabeledAnswers = lacksAnswers(labeled)
  for (const segment of labeled) {
    const { key } = segment.label
    const isAnswered = hasUnlabeledAnswers && isPressLabel(key)
    const own = isAnswered
      ? questionBlocks(page, segment.blocks)
      : isCrowdLabel(key)
        ? 1
        : undefined
    if (own === undefined || own >= segment.blocks.length) {
      segments.push(segment)
      continue
    }
    segments.push(
      { ...segment, blocks: segment.blocks.slice(0, own) },
      { unlabeled: isAnswered ? 'answer' : 'resumed', blocks: segment.blocks.slice(own) },
    )
  }
  return segments
}

/** Questions without labels, with what stands between them as answers. */
function segmentsOfQuestions(page: Page, questions: readonly (readonly number[])[]): Segment[] {
  const last = questions.at(-1)?.at(-1) ?? 0
  const end = endOfSpeech(page, last)
  return questions.flatMap((blocks, k): Segment[] => {
    const start = (blocks.at(-1) as number) + 1
    const next = questions[k + 1]?.[0] ?? end
    const answer = Array.from({ length: Math.max(0, next - start) }, (_, i) => start + i)
    return [
      { unlabeled: 'question', blocks },
      { unlabeled: 'answer', blocks: answer },
    ]
  })
}

/** The blocks of prose above the first label, when somebody speaks in them. */
function findOpening(page: Page, firstLabel: number): readonly number[] {
  // What stands above the time at which an event began belongs to its header.
  let start = firstLabel
  while (start > 0 && !isTimeLine(blockText(page, start - 1))) start--
  const body = splitBlocks(page, firstLabel).body.filter((index) => index >= start)
  return isFirstPerson(body.map((index) => blockText(page, index))) ? body : []
}

/** Whether all that is labeled are questions, and what follows them is long enough to answer them. */
function lacksAnswers(segments: readonly Segment[]): boolean {
  if (segments.length < 2) return false
  const isQuestion = ({ label }: Segment): boolean => label !== undefined && isPressLabel(label.key)
  const followed = segments.filter(({ blocks }) => blocks.length > 1).length
  return segments.every(isQuestion) && followed >= FOLLOWED_SHARE * segments.length
}

/** Share of the questions that more paragraphs follow, where these paragraphs answer them. */
const FOLLOWED_SHARE = 0.5

/** How many of the blocks hold the question: one, or up to the first that ends in a question mark. */
function questionBlocks({ text, blocks }: Page, indexes: readonly number[]): number {
  const asks = indexes.slice(0, MOST_QUESTION_BLOCKS).findIndex((index) => {
    const { span } = blocks[index] as Block
    return /\?["”’)\]]*\s*$/.test(text.slice(Math.max(span.start, span.end - 12), span.end))
  })
  return Math.max(0, asks) + 1
}

/** Paragraphs of the longest question whose end is looked for. */
const MOST_QUESTION_BLOCKS = 3

function toTurn(
  { text, blocks }: Page,
  segment: Segment,
  indexes: readonly number[],
  numbers: ReadonlyMap<number, number>,
): DraftTurn {
  const { label, labelBlock, unlabeled } = segment
  const spans: Span[] = []
  const notes: StageNote[] = []
  for (const index of indexes) {
    const { span } = blocks[index] as Block
    const isLabeled = label !== undefined && index === labelBlock
    if (isLabeled) notes.push(...findStageNotes(text, { start: label.span.end, end: label.end }))
    const start = isLabeled ? label.end : (numbers.get(index) ?? span.start)
    const whole = { start, end: span.end }
    const spoken = unlabeled === 'question' ? withoutEmphasis(text, whole) : whole
    const cut = cutStageNotes(text, spoken)
    notes.push(...cut.notes)
    spans.push(...cut.spans)
  }
  return {
    ...(label === undefined ? {} : { label }),
    key: label?.key ?? '',
    ...(unlabeled === undefined ? {} : { unlabeled }),
    spans,
    notes,
    interpreted: notes.some(saysInterpreted),
  }
}

/** A span without the marks that set its words in bold or italics. */
function withoutEmphasis(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[*_]/.test(text.charAt(from))) from++
  while (to > from && /[*_]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Index of the first block after the words of the last turn. */
function endOfSpeech(page: Page, lastLabel: number): number {
  let end = lastLabel + 1
  for (; end < page.blocks.length; end++) {
    const { kind } = page.blocks[end] as Block
    if (kind === 'rule' || kind === 'heading' || isEndMark(blockText(page, end))) break
  }
  // Speech ends in a mark that ends a sentence, or in a stage note; the lines of a page's foot do not.
  while (end - 1 > lastLabel) {
    const line = blockText(page, end - 1)
    const isFoot =
      isLinkBar(line) ||
      isFurniture(line) ||
      isTimeLine(line) ||
      (breaksOff(line) &&
        !hasWords(line, LONGEST_FOOT + 1) &&
        findStageNotes(line, { start: 0, end: line.length }).length === 0)
    if (!isFoot) break
    end--
  }
  return end
}

/** Words of the longest line of a page's foot. */
const LONGEST_FOOT = 14
