import { type Block, blockText, type Page } from '../document/block.ts'
import { plainLine } from '../document/furniture.ts'
import { breaksOff } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { hasWords } from '../text/word-count.ts'

/**
 * The questions of an interview without labels, as lists of indexes of blocks that stand together; none
 * when the page is no such interview.
 *
 * The questions are set in bold, in italics or as headings, and plain answers follow each. Reports have
 * bold subheads, and answers to frequent questions are printed the same way: so nearly all that is set
 * off asks, and whoever answers says "I", or the title says that it is an interview.
 */
export function findUnlabeledQuestions(page: Page, title?: string): readonly (readonly number[])[] {
  const set = page.blocks.flatMap((_, index) => (isSetOff(page, index) ? [index] : []))
  const first = set.find((index) => asks(page, index))
  if (first === undefined) return []
  const groups = groupNeighbors(set.filter((index) => index >= first))
  const asking = groups.filter((group) => group.some((index) => asks(page, index)))
  if (asking.length < LEAST_QUESTIONS || asking.length < QUESTION_SHARE * groups.length) return []
  const answers = groups.map((group, k) => answerTo(page, group, groups[k + 1]))
  const answered = answers.filter((words) => words !== undefined)
  if (answered.length < QUESTION_SHARE * groups.length) return []
  const own = answered.filter((words) => /(?<!\p{L})(?:I|[Mm]y)(?!\p{L})/u.test(words)).length
  const isNamed = INTERVIEW.test(title ?? '') || saysInterview(page, first)
  return isNamed || own >= OWN_SHARE * answered.length ? groups : []
}

/** Questions that make an interview, and their share of what is set off like them. */
const LEAST_QUESTIONS = 3
const QUESTION_SHARE = 0.7
/** Share of the answers in which whoever answers says "I". */
const OWN_SHARE = 0.4
/** Words of the shortest question, code units of the longest, and words of the shortest answer. */
const LEAST_WORDS = 3
const LONGEST = 900
const LEAST_ANSWER = 5

const INTERVIEW =
  /(?<![a-zà-ɏѐ-ӿ])(?:interview|entrevista|entretien|intervista|wywiad|rozhovor|röportaj|интервью|інтерв[’']ю)(?![a-zà-ɏѐ-ӿ])|专访|專訪|インタビュー|인터뷰/i

/** Whether a block is bold, in italics or a heading as a whole. */
function isSetOff(page: Page, index: number): boolean {
  const { kind, span, level = 1 } = page.blocks[index] as Block
  if (kind === 'rule' || kind === 'caption' || span.end - span.start > LONGEST) return false
  if (kind === 'heading') return level > 1
  const words = blockText(page, index)
  return isEmphasized(words) || isBold(page.strong ?? [], span)
}

/** Whether one pair of Markdown's marks of emphasis holds all words. */
function isEmphasized(words: string): boolean {
  const mark = /^(\*{1,3}|_{1,3})(?=[^\s*_])/.exec(words)?.[1]
  return (
    mark !== undefined &&
    words.endsWith(mark) &&
    !words.slice(mark.length, -mark.length).includes(mark)
  )
}

function isBold(strong: readonly Span[], { start, end }: Span): boolean {
  return strong.some((bold) => bold.start <= start && end <= bold.end + CLOSING)
}

/** Code units behind bold words that the bold may leave out: a mark. */
const CLOSING = 1

function asks(page: Page, index: number): boolean {
  const line = plainLine(blockText(page, index))
  return /[?？؟]["”’»)]?$/.test(line) && (hasWords(line, LEAST_WORDS) || /\p{Lo}/u.test(line))
}

function groupNeighbors(indexes: readonly number[]): number[][] {
  const groups: number[][] = []
  for (const index of indexes) {
    const last = groups.at(-1)
    if (last?.at(-1) === index - 1) last.push(index)
    else groups.push([index])
  }
  return groups
}

/** The words between a question and the next; `undefined` when they are no sentences. */
function answerTo(
  page: Page,
  group: readonly number[],
  next: readonly number[] | undefined,
): string | undefined {
  const start = (group.at(-1) as number) + 1
  const end = next?.[0] ?? page.blocks.length
  const words = page.blocks
    .slice(start, end)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => page.text.slice(span.start, span.end))
    .join(' ')
  const first = page.blocks[start]
  if (first === undefined || words === '') return undefined
  const isSentence =
    !breaksOff(blockText(page, start)) && (hasWords(words, LEAST_ANSWER) || /\p{Lo}/u.test(words))
  return isSentence ? words : undefined
}

/** Whether a line above the first question says that an interview follows. */
function saysInterview(page: Page, first: number): boolean {
  const title = page.metadata?.values.get('title') ?? ''
  const above = page.blocks
    .slice(0, first)
    .filter(({ span }) => span.end - span.start <= LONGEST_LINE)
  return (
    INTERVIEW.test(title) ||
    above.some(({ span }) => INTERVIEW.test(page.text.slice(span.start, span.end)))
  )
}

/** Code units of the longest line above that is looked at. */
const LONGEST_LINE = 200
