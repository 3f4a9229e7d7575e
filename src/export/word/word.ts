import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  HeadingLevel,
  type ICommentOptions,
  type IParagraphOptions,
  Packer,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import {
  type Block,
  type Finding,
  passageAddress,
  type ReviewedFinding,
  type StandingReview,
} from '../../verbale.ts'
import {
  describeReview,
  describeStatus,
  reviewsByFinding,
  settledAs,
} from '../../wire/review-words.ts'
import { diffPieces } from '../../wire/word-diff.ts'
import {
  asSentence,
  describePlace,
  describeSearched,
  describeSpeaker,
  describeVoice,
  findingLabel,
  findingMeaning,
  fold,
  listEdits,
  passagesOf,
} from '../../wire/wording.ts'
import { ExportError, type ExportedCheck, type Exporter } from '../source.ts'
import { withFixedTimes } from './fixed-times.ts'

/** The drafts as one Word file, with a comment at each quotation that was checked. */
export const exportWord: Exporter = async function* exportWord(source) {
  const checks: ExportedCheck[] = []
  for await (const check of source.checks()) checks.push(check)
  if (checks.length === 0) {
    throw new ExportError(
      'noDraft',
      'A Word file has drafts that were checked; name one with --draft',
    )
  }
  yield await renderWord(checks)
}

/**
 * The drafts as one Word file: the words as they are, and at each quotation a comment with the verdict,
 * what differs from the record, the passage, and where it stands. What people decided are answers to it,
 * and one that they dismissed is resolved.
 *
 * The same reports give the same bytes, so nothing in the file tells when it was made.
 */
export async function renderWord(checks: readonly ExportedCheck[]): Promise<Uint8Array> {
  const comments: ICommentOptions[] = []
  const children = checks.flatMap((check, k) => [
    ...(k === 0 ? [] : [new Paragraph({ children: [new PageBreak()] })]),
    ...paragraphsOf(check, comments),
  ])
  const file = new Document({
    creator: AUTHOR,
    comments: { children: comments },
    sections: [{ children }],
  })
  return withFixedTimes(await Packer.toBuffer(file, undefined, [CORE_PROPERTIES]))
}

/** Who comments. */
const AUTHOR = 'verbale'

/** Word asks for a day in the properties; one that is the same for all files says nothing. */
const CORE_PROPERTIES = {
  path: 'docProps/core.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
}

/** A comment and the words it is about, in the text of the draft. */
interface Anchor {
  readonly id: number
  readonly start: number
  readonly end: number
}

function paragraphsOf(
  { report, reviews }: ExportedCheck,
  comments: ICommentOptions[],
): readonly Paragraph[] {
  const { text, blocks } = report.draft
  const anchors: Anchor[] = []
  const decided = reviewsByFinding(report, reviews)
  for (const finding of report.findings) {
    const { spans } = finding.quotation
    const [first] = spans
    const last = spans.at(-1)
    if (first === undefined || last === undefined) continue
    const id = comments.length
    const reviewed = decided.get(finding)
    comments.push(commentOf(id, report, finding, reviewed))
    for (const review of reviewed?.reviews ?? [])
      comments.push(replyOf(comments.length, id, review))
    for (let each = id; each < comments.length; each++) {
      anchors.push({ id: each, start: first.start, end: last.end })
    }
  }
  return withoutGaps(blocks, anchors, text.length).map(({ block, anchors: own }) =>
    paragraphOf(text, block, own),
  )
}

/** Blocks with the anchors that begin or end in each; what lies between blocks begins in the next. */
function withoutGaps(
  blocks: readonly Block[],
  anchors: readonly Anchor[],
  length: number,
): { readonly block: Block; readonly anchors: readonly Anchor[] }[] {
  const words = blocks.filter(({ kind }) => kind !== 'rule')
  const parts: readonly Block[] =
    words.length > 0 ? words : [{ kind: 'paragraph', span: { start: 0, end: length } }]
  return parts.map((block, k) => {
    const from = k === 0 ? 0 : (parts[k - 1] as Block).span.end
    const to = k === parts.length - 1 ? length : block.span.end
    const own = anchors.filter(({ start, end }) => isIn(start, from, to) || isIn(end - 1, from, to))
    return {
      block,
      anchors: own.map((anchor) => ({
        ...anchor,
        // Outside of the block the other end is in another paragraph.
        start: isIn(anchor.start, from, to) ? Math.max(anchor.start, block.span.start) : -1,
        end: isIn(anchor.end - 1, from, to) ? Math.min(anchor.end, block.span.end) : -1,
      })),
    }
  })
}

function isIn(offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end
}

function paragraphOf(text: string, block: Block, anchors: readonly Anchor[]): Paragraph {
  const { start, end } = block.span
  const cuts = [...anchors.flatMap((anchor) => [anchor.start, anchor.end]), start, end]
  const offsets = [...new Set(cuts)].filter((at) => at >= start && at <= end).sort((a, b) => a - b)
  const children: ParagraphChild[] = []
  for (const [k, at] of offsets.entries()) {
    for (const { id, end } of anchors) {
      if (end !== at) continue
      children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }))
    }
    for (const { id, start } of anchors) if (start === at) children.push(new CommentRangeStart(id))
    const words = text.slice(at, offsets[k + 1] ?? at)
    if (words !== '') children.push(...runsOf(words))
  }
  return new Paragraph({ ...styleOf(block), children })
}

/** Words as runs, a break for each line. */
function runsOf(words: string): TextRun[] {
  return words
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .map((line, k) => new TextRun({ text: printable(line), ...(k === 0 ? {} : { break: 1 }) }))
}

function styleOf({ kind, level = 1 }: Block): IParagraphOptions {
  switch (kind) {
    case 'heading':
      return { heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_1 }
    case 'listItem':
      return { bullet: { level: 0 } }
    case 'quote':
      return { indent: { start: QUOTE_INDENT } }
    default:
      return {}
  }
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]
/** Twentieths of a point. */
const QUOTE_INDENT = 720

function commentOf(
  id: number,
  { draft, searched }: ExportedCheck['report'],
  finding: Finding,
  reviewed: ReviewedFinding | undefined,
): ICommentOptions {
  const shown = passagesOf(finding)
  const status = describeStatus(reviewed)
  const label = `${findingLabel(finding)}${status === undefined ? '' : ` (${status})`}`
  const lines: Paragraph[] = [
    new Paragraph({ children: [new TextRun({ text: label, bold: true })] }),
    line(asSentence(findingMeaning(finding))),
  ]
  if (listEdits(finding).length > 0) {
    for (const segments of diffPieces(draft.text, finding)) {
      lines.push(new Paragraph({ children: segments.map(diffRun) }))
    }
    lines.push(line('Struck through: only the record has it. Underlined: only the draft has it.'))
    for (const { name, change } of listEdits(finding)) lines.push(line(`${name}: ${change}`))
  }
  for (const match of shown) {
    const { name } = describeVoice(match)
    lines.push(
      line(`${name} said: “${fold(match.text)}”`),
      line(`${describeSpeaker(match)} · ${describePlace(match)}`),
    )
    const address = passageAddress(match)
    if (address !== undefined) lines.push(line(address))
  }
  if (shown.length === 0) lines.push(line(`Searched: ${describeSearched(searched)}`))
  for (const note of finding.notes) lines.push(line(asSentence(note)))
  const day = draft.date?.value ?? searched.to ?? FIRST_DAY
  return {
    id,
    author: AUTHOR,
    initials: 'v',
    date: new Date(day),
    children: lines,
    resolved: settledAs(reviewed) === 'dismissed',
  }
}

/** What a person decided or remarked, as this person's answer to the comment. */
function replyOf(id: number, parentId: number, review: StandingReview): ICommentOptions {
  const author = printable(review.by)
  return {
    id,
    parentId,
    author,
    initials: initialsOf(author),
    date: new Date(review.at),
    children: [line(describeReview(review))],
  }
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('')
}

/** Comments of a draft without a date, on an empty record. */
const FIRST_DAY = '1980-01-01'

function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(printable(text))] })
}

function diffRun({ kind, text }: ReturnType<typeof diffPieces>[number][number]): TextRun {
  return new TextRun({
    text: printable(text),
    ...(kind === 'removed' ? { strike: true } : kind === 'added' ? { underline: {} } : {}),
  })
}

/** Text without what XML has no way to write; a mark stands for each. */
function printable(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '\uFFFD')
}

/** The complement of `Char` without tabs: XML 1.0, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
