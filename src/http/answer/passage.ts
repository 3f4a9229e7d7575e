import { linkToWords, webAddress } from '../../export/embed/text-fragment.ts'
import {
  type AddressedPart,
  CITATION_STYLES,
  cite,
  type LocatedAddress,
  locateAddress,
  type Span,
  type StoredRecord,
  spanOfPart,
} from '../../verbale.ts'
import { citedSourceOf } from '../../wire/cited-passage.ts'
import { type PassageJson, passageToJson } from '../../wire/passage-json.ts'
import { contextOf, viewPassage } from '../../wire/passage-view.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** How much is told of what stands around a passage. */
export const PASSAGE_CONTEXTS = ['alone', 'sentences', 'turn'] as const

/** What is asked of a passage. */
export interface PassageQuery {
  readonly address: string
  readonly context: (typeof PASSAGE_CONTEXTS)[number]
}

/** A passage as the command shows it, with its very words, what stands around it, and how to cite it. */
export interface CitedPassageJson extends PassageJson {
  /** The words as they stand in the text of the document. */
  readonly text: string
  /** The words as a person reads them. */
  readonly reading: string
  readonly before: string
  readonly after: string
  readonly citation: CitationsJson
  /** The page on which it was published; with a text fragment that has a browser show the words. */
  readonly link?: string
}

/** Ready citations. */
export interface CitationsJson {
  readonly chicago: string
  readonly mla: string
  readonly bibtex: string
  /** CSL-JSON: a list of one item. */
  readonly csl: unknown
}

/** What stands at an address. */
export function answerPassage(
  { record }: AnswerContext,
  { address, context }: PassageQuery,
): Answer {
  return json(passageAt(record, address, context))
}

/**
 * What stands at an address, with so much around it; the whole text when it names a document.
 *
 * @throws {HttpProblem} `notFound`; the detail says what is there.
 */
export function passageAt(
  record: StoredRecord,
  text: string,
  context: PassageQuery['context'],
): CitedPassageJson {
  const located = locateAddress(record, text)
  if (!located.ok) throw new HttpProblem('notFound', located.message)
  const { kept, row } = located
  const { document } = kept
  const part = located.address.part ?? wholeOf(document.text)
  if (part === undefined) throw new HttpProblem('notFound', `${row.id} has no words`)
  const view = viewPassage(document, part, undefined)
  const span = spanOfPart(part, kept)
  const passage = passageToJson(located, view, contextOf(document, view))
  const { before = '', after = '' } = around(document, part, context)
  const link =
    located.address.part === undefined
      ? webAddress(document.address)
      : linkToWords(document, {
          start: view.spans[0]?.start ?? span.start,
          end: view.spans.at(-1)?.end ?? span.end,
        })
  return {
    ...passage,
    text: document.text.slice(span.start, span.end),
    reading: passage.words,
    before,
    after,
    citation: citationsOf(located),
    ...(link === undefined ? {} : { link }),
  }
}

function wholeOf({ length }: string): AddressedPart | undefined {
  return length === 0 ? undefined : { span: { start: 0, end: length } satisfies Span }
}

/** The rest of the sentences, or of the turns, that a span lies in; nothing stands around a turn. */
function around(
  document: LocatedAddress['kept']['document'],
  part: AddressedPart,
  context: PassageQuery['context'],
): { readonly before?: string; readonly after?: string } {
  if (context === 'alone' || part.span === undefined) return {}
  return contextOf(document, viewPassage(document, part, context === 'turn' ? 0 : undefined))
}

/** What stands at an address in every style of citation. */
export function citationsOf(located: LocatedAddress): CitationsJson {
  const source = citedSourceOf(located)
  const { 'csl-json': csl, ...texts } = Object.fromEntries(
    CITATION_STYLES.map((style) => [style, cite(source, style)]),
  ) as Record<(typeof CITATION_STYLES)[number], string>
  return { ...texts, csl: JSON.parse(csl) }
}
