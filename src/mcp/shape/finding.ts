import { z } from 'zod'
import {
  type Finding,
  type Match,
  passageAddress,
  type Span,
  type StoredRecord,
  VERDICTS,
  type Verdict,
} from '../../verbale.ts'
import { diffPieces } from '../../wire/word-diff.ts'
import { framingSchema } from '../text/framing.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import { verdictWords } from '../verdict.ts'
import {
  addressSchema,
  citationSchema,
  type PassageResult,
  passageAt,
  passageSchema,
  spanSchema,
} from './passage.ts'
import { type SearchedResult, searchedSchema } from './searched.ts'

/** What became of one quotation. */
export interface FindingResult {
  /** Of the best passage; absent when nothing was found. */
  readonly address?: string
  readonly citation?: string
  readonly verdict: Verdict
  readonly means: string
  readonly advice: string
  readonly isPossible: boolean
  readonly isBenign: boolean
  readonly quotation: QuotedResult
  readonly said?: PassageResult
  readonly diff?: string
  readonly edits: readonly EditResult[]
  readonly wording: string
  readonly attribution: string
  readonly context: string
  readonly isInQuestion: boolean
  readonly quotedParty?: string
  readonly parts: readonly PassageResult[]
  readonly alternatives: readonly PassageResult[]
  readonly contextEvidence?: ContextEvidenceResult
  readonly notes: readonly string[]
}

/** The words that were checked. */
export interface QuotedResult {
  readonly kind: string
  readonly words: string
  readonly spans: readonly Span[]
  /** Whom the draft gives them to. */
  readonly speaker?: string
}

/** One difference between what was said and what was written. */
export interface EditResult {
  readonly op: 'substitute' | 'insert' | 'delete'
  readonly class: string
  readonly marked: boolean
  readonly said?: WordsResult
  readonly written?: WordsResult
}

/** Words with their place: of the document when they were said, of what was sent when written. */
export interface WordsResult extends Span {
  readonly words: string
}

/** What shows that words may have been moved to another subject. */
export interface ContextEvidenceResult {
  readonly kind: string
  readonly words: string
  readonly said: string
  readonly written?: string
}

const wordsSchema: z.ZodType<WordsResult> = z.object({
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
})

const editSchema: z.ZodType<EditResult> = z.object({
  op: z.enum(['substitute', 'insert', 'delete']),
  class: z.string().describe('what kind of words differ: negation, figure, name, …'),
  marked: z.boolean().describe('whether an ellipsis or brackets show it'),
  said: wordsSchema.exactOptional().describe('in the text of the document'),
  written: wordsSchema.exactOptional().describe('in what was sent'),
})

const fields = {
  address: addressSchema.exactOptional(),
  citation: citationSchema.exactOptional(),
  verdict: z.enum(VERDICTS),
  means: z.string().describe('what the verdict means'),
  advice: z.string().describe('what may be done with the words'),
  isPossible: z.boolean().describe('whether no rule can prove the verdict'),
  isBenign: z.boolean().describe('whether what differs leaves what was said as it was'),
  quotation: z.object({
    kind: z
      .string()
      .describe('direct: all words in marks; unmarked: neither marked nor attributed'),
    words: z.string(),
    spans: z.array(spanSchema).describe('UTF-16 code units of what was sent, half-open'),
    speaker: z.string().exactOptional().describe('whom the words are given to'),
  }),
  said: passageSchema.exactOptional().describe('what the record has: what was really said'),
  diff: z
    .string()
    .exactOptional()
    .describe('what was written, with [-words left out-] and {+words put in+}'),
  edits: z.array(editSchema),
  wording: z.string(),
  attribution: z
    .string()
    .describe('same, other, unnamed (nobody was named) or unknown (could not be told)'),
  context: z.string().describe('kept, changed or unknown'),
  isInQuestion: z.boolean().describe('whether the words stand in a question'),
  quotedParty: z.string().exactOptional().describe('whose words the speaker gives'),
  parts: z.array(passageSchema).describe('the passages that were joined, in the order written'),
  alternatives: z.array(passageSchema).describe('other passages with the same words, best first'),
  contextEvidence: z
    .object({
      kind: z.string(),
      words: z.string(),
      said: z.string(),
      written: z.string().exactOptional(),
    })
    .exactOptional(),
  notes: z.array(z.string()),
}

export const findingSchema: z.ZodType<FindingResult> = z.object(fields).meta({ id: 'Finding' })

/** What became of the one quotation that was asked about, and what was searched for it. */
export interface CheckedQuotationResult extends FindingResult {
  readonly searched: SearchedResult
  readonly framing: string
}

export const checkedQuotationSchema: z.ZodType<CheckedQuotationResult> = z.object({
  ...fields,
  searched: searchedSchema,
  framing: framingSchema,
})

/** Where what was checked stands in what was sent: the words before it that were not. */
export interface SentText {
  readonly record: StoredRecord
  /** Text of the draft as it was checked. */
  readonly text: string
  /** Code units that stand in the draft before the first that was sent, less those cut off it. */
  readonly shift: number
}

/** What became of a quotation, with addresses and citations. */
export function findingResult(finding: Finding, sent: SentText): FindingResult {
  const { quotation, verdict, benign, possible, facts, match, notes, context } = finding
  const { record, text } = sent
  const { source } = quotation
  const spanOf = ({ start, end }: Span): Span => ({
    start: start - sent.shift,
    end: end - sent.shift,
  })
  const passageOf = (found: Match): PassageResult[] => {
    const address = passageAddress(found)
    const { text: words, spans } = found
    const passage = address && passageAt(record, address, { words, spans })
    return passage ? [passage] : []
  }
  const [said] = match === undefined ? [] : passageOf(match)
  const named = source?.speaker ?? source?.text
  const { means, advice } = verdictWords(verdict, benign)
  const edits = (finding.parts.length > 0 ? finding.parts : match ? [match] : []).flatMap(
    (found) => found.edits,
  )
  return {
    ...(said === undefined ? {} : { address: said.address, citation: said.citation }),
    verdict,
    means,
    advice,
    isPossible: possible,
    isBenign: benign,
    quotation: {
      kind: quotation.kind,
      words: visibleWords(quotation.text),
      spans: quotation.spans.map(spanOf),
      ...(named === undefined ? {} : { speaker: visibleLine(named) }),
    },
    ...(said === undefined ? {} : { said }),
    ...(edits.length === 0 ? {} : { diff: diffOf(text, finding) }),
    edits: edits.map(({ op, class: kind, marked, source, draft }) => ({
      op,
      class: kind,
      marked,
      ...(source === undefined
        ? {}
        : { said: { ...plain(source.span), words: visibleWords(source.text) } }),
      ...(draft === undefined
        ? {}
        : { written: { ...spanOf(draft.span), words: visibleWords(draft.text) } }),
    })),
    wording: facts.wording,
    attribution: facts.attribution,
    context: facts.context,
    isInQuestion: facts.inQuestion,
    ...(facts.quotedParty === undefined ? {} : { quotedParty: visibleLine(facts.quotedParty) }),
    parts: finding.parts.flatMap(passageOf),
    alternatives: finding.alternatives.slice(0, MOST_ALTERNATIVES).flatMap(passageOf),
    ...(context === undefined
      ? {}
      : {
          contextEvidence: {
            kind: context.kind,
            words: visibleWords(context.words),
            said: visibleWords(context.source.text),
            ...(context.draft === undefined ? {} : { written: visibleWords(context.draft.text) }),
          },
        }),
    notes: notes.map(visibleLine),
  }
}

/** Other passages that are told of one quotation. */
const MOST_ALTERNATIVES = 3

function plain({ start, end }: Span): Span {
  return { start, end }
}

/** The words as they were written, with what was said set among them. */
function diffOf(text: string, finding: Finding): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const pieces = diffPieces(text, finding).map((piece) =>
    piece.map(({ kind, text: words }) => marks[kind][0] + words + marks[kind][1]).join(''),
  )
  return visibleWords(pieces.join(' … '))
}
