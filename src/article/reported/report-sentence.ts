import { englishParser } from '../../syntax/english-model.ts'
import { tokenize } from '../../syntax/token.ts'
import type { Span } from '../../text/span.ts'
import { mayBeCue } from '../lexicon/cue-lexicon.ts'
import type { Mode } from '../lexicon/frame.ts'
import { isIdiomNoun } from '../lexicon/idioms.ts'
import { isSourceNoun } from '../lexicon/source-phrases.ts'
import type { WriterSentence } from '../sentence-part.ts'
import { findReported } from './find-reported.ts'
import { hasCue } from './has-cue.ts'
import { inSentenceCase } from './headline.ts'
import type { Reported } from './nest-reports.ts'
import { parseableStretches, spansWithin } from './parseable-stretches.ts'
import { isSetOff } from './set-off.ts'
import { Tree, wordsOf } from './tree.ts'

/** What a sentence reports, by spans of the text. */
export interface SentenceReport {
  readonly mode: Mode
  /** Where the content stands beside its cue, as {@link Report} has it. */
  readonly frame: string
  readonly cue: Span
  readonly source?: Span
  readonly hearer?: Span
  /** Whether it says that somebody did not say so: "never promised to sail". */
  readonly isDenied: boolean
  /** The attributed words, in order. */
  readonly content: readonly Span[]
  /** What these words report in their turn. */
  readonly nested: readonly SentenceReport[]
}

/** What is looked for. */
export interface FindOptions {
  /** Only quotations that are marked, in whole or in part: most sentences need not be parsed then. */
  readonly markedOnly?: boolean
}

/**
 * What the writer's own words of a sentence report: words that are not marked, or only in part.
 *
 * Quotations that stand by themselves are left out before the sentence is parsed. Those in the middle
 * of the writer's clause are parsed with it, but nothing inside them is a cue.
 */
export function reportsIn(
  text: string,
  sentence: WriterSentence,
  { markedOnly = false }: FindOptions = {},
): SentenceReport[] {
  if (!mayReport(sentence)) return []
  const skipped: Span[] = []
  const quoted: Span[] = []
  for (const [at, part] of sentence.parts.entries()) {
    if (part.type !== 'piece') continue
    if (isSetOff(text, sentence, at)) skipped.push(part.piece.outer)
    else quoted.push(part.piece.outer)
  }
  if (markedOnly && quoted.length === 0) return []
  const tokens = tokenize(text, sentence.span, skipped)
  const reports: SentenceReport[] = []
  let nextSkipped = 0
  let nextQuoted = 0
  for (const stretch of parseableStretches(text, tokens)) {
    if (stretch.length === 0) continue
    const left = spansWithin(skipped, stretch, nextSkipped)
    const kept = spansWithin(quoted, stretch, nextQuoted)
    nextSkipped = left.next
    nextQuoted = kept.next
    // What is left out behind the last token stands at the end of the last stretch.
    const isLast = stretch.at(-1) === tokens.at(-1)
    const marked = {
      skipped: isLast ? [...left.within, ...skipped.slice(left.next)] : left.within,
      quoted: kept.within,
    }
    const written = inSentenceCase(text, stretch)
    const lower = wordsOf(text, stretch)
    const parsed = englishParser().parseIf(written.text, written.tokens, (tags) =>
      hasCue(lower, tags),
    )
    if (parsed === undefined) continue
    const tree = new Tree(text, stretch, parsed, marked, lower)
    for (const reported of findReported(tree)) reports.push(toSentenceReport(tree, reported))
  }
  return reports
}

function toSentenceReport(tree: Tree, reported: Reported): SentenceReport {
  const { mode, frame, cue, source, hearer, isDenied, content, nested } = reported
  return {
    mode,
    frame,
    cue: tree.span(cue),
    ...(source === undefined ? {} : { source: tree.span(source) }),
    ...(hearer === undefined ? {} : { hearer: tree.span(hearer) }),
    isDenied,
    content: content.map((range) => tree.markedSpan(range)),
    nested: nested.map((inner) => toSentenceReport(tree, inner)),
  }
}

/** Whether any of the writer's words may be a cue; most sentences of a page have none. */
function mayReport({ parts }: WriterSentence): boolean {
  return parts.some(
    (part) =>
      (part.type === 'mark' && part.text.startsWith(':')) ||
      (part.type === 'word' &&
        (part.lower === 'according' ||
          isSourceNoun(part.lower) ||
          isIdiomNoun(part.lower) ||
          mayBeCue(part.lower))),
  )
}
