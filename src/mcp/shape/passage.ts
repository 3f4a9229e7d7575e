import { z } from 'zod'
import {
  cite,
  isWitness,
  type LocatedAddress,
  locateAddress,
  type Span,
  type StoredRecord,
} from '../../verbale.ts'
import { citedSourceOf } from '../../wire/cited-passage.ts'
import { type PassageJson, passageToJson } from '../../wire/passage-json.ts'
import { contextOf, viewPassage } from '../../wire/passage-view.ts'
import { passageUri } from '../resource/uri.ts'
import { framingSchema } from '../text/framing.ts'
import { Lines } from '../text/lines.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import { type DocumentResult, documentResult, documentSchema } from './document.ts'

/** A place of the record, ready to be quoted. */
export interface PassageResult {
  readonly address: string
  readonly citation: string
  /** The resource that holds it. */
  readonly uri: string
  readonly words: string
  /** Whether an official text has the words, or only a press report. */
  readonly proof: Proof
  readonly speaker?: string
  readonly speakerBasis?: 'stated' | 'inferred'
  readonly speakerLabel?: string
  readonly role?: string
  readonly interpreted?: boolean
  readonly turn?: number
  readonly page?: number
  readonly document: DocumentResult
  readonly spans: readonly Span[]
  readonly before?: string
  readonly after?: string
}

export type Proof = 'official' | 'reported'

export const addressSchema: z.ZodType<string> = z
  .string()
  .describe('where the words stand in the record; give it with the words, and to fetch_passage')

export const citationSchema: z.ZodType<string> = z
  .string()
  .describe('ready citation, Chicago style; give it with the words')

export const proofSchema: z.ZodType<Proof> = z
  .enum(['official', 'reported'])
  .describe(
    'official: a transcript, statement or the like has the words. reported: only a press report has them, which shows that they were printed and not that they were said',
  )

export const spanSchema: z.ZodType<Span> = z.object({
  start: z.number().int(),
  end: z.number().int(),
})

const fields = {
  address: addressSchema,
  citation: citationSchema,
  uri: z.string().describe('resource that holds the passage'),
  words: z.string().describe('the words, as they are to be quoted'),
  proof: proofSchema,
  speaker: z.string().exactOptional(),
  speakerBasis: z
    .enum(['stated', 'inferred'])
    .exactOptional()
    .describe(
      'inferred: the name is taken from what others say, and to be given with that caution',
    ),
  speakerLabel: z.string().exactOptional().describe('how the document introduces the speaker'),
  role: z.string().exactOptional().describe('press: a reporter asks; principal: words that bind'),
  interpreted: z.boolean().exactOptional().describe('whether the words are an interpreter’s'),
  turn: z.number().int().exactOptional(),
  page: z.number().int().exactOptional(),
  document: documentSchema,
  spans: z.array(spanSchema).describe('UTF-16 code units in the text of the document, half-open'),
  before: z.string().exactOptional().describe('what stands before the words'),
  after: z.string().exactOptional().describe('what stands behind the words'),
}

export const passageSchema: z.ZodType<PassageResult> = z.object(fields).meta({ id: 'Passage' })

/** What one speaker says in a passage of several turns. */
export interface TurnResult {
  readonly turn: number
  readonly address: string
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly role: string
  readonly words: string
}

const turnSchema: z.ZodType<TurnResult> = z.object({
  turn: z.number().int(),
  address: addressSchema,
  speaker: z.string().exactOptional(),
  speakerLabel: z.string().exactOptional(),
  role: z.string(),
  words: z.string(),
})

/** The passage that was asked for by its address. */
export interface LocatedPassageResult extends PassageResult {
  /** Each turn with its speaker, when there are several. */
  readonly turns?: readonly TurnResult[]
  /** The address of what follows, when it was too long for one answer. */
  readonly rest?: string
  /** What became of it in the newest revision, when it is of an earlier one. */
  readonly newest?: {
    readonly revision: number
    readonly status: 'held' | 'moved' | 'gone'
    readonly address?: string
  }
  readonly framing: string
}

export const locatedPassageSchema: z.ZodType<LocatedPassageResult> = z.object({
  ...fields,
  turns: z
    .array(turnSchema)
    .exactOptional()
    .describe('who says which of the words, when they are of several turns'),
  rest: z.string().exactOptional().describe('address of what follows'),
  newest: z
    .object({
      revision: z.number().int(),
      status: z.enum(['held', 'moved', 'gone']),
      address: z.string().exactOptional(),
    })
    .exactOptional()
    .describe('what became of the words in the newest revision; absent when they are of it'),
  framing: framingSchema,
})

/** How a passage is shown. */
export interface PassageOptions {
  /** Whole turns, with so many around; the rest of its sentences when absent. */
  readonly around?: number
  /** Whether what stands around it is left out. */
  readonly isAlone?: boolean
  /** The words, where they are known to be others than all between the first and the last. */
  readonly words?: string
  readonly spans?: readonly Span[]
}

/** What stands at an address that the program made itself. */
export function passageAt(
  record: StoredRecord,
  address: string,
  options: PassageOptions = {},
): PassageResult | undefined {
  const located = locateAddress(record, address)
  return located.ok ? passageResult(located, options) : undefined
}

/** What stands at an address, ready to be quoted. */
export function passageResult(
  located: LocatedAddress,
  { around, isAlone = false, words, spans }: PassageOptions = {},
): PassageResult {
  const { document } = located.kept
  const part = located.address.part ?? { span: { start: 0, end: document.text.length } }
  const view = viewPassage(document, part, around)
  const json = passageToJson(located, view, contextOf(document, view))
  const { address, turn, speaker, speakerLabel, role, basis, interpreted, page, context } = json
  const { before, after } = isAlone ? {} : surroundings(context, view.own.start - view.shown.start)
  return {
    address,
    citation: visibleLine(cite(citedSourceOf(located), 'chicago')),
    uri: passageUri(address),
    words: visibleWords(words ?? json.words),
    proof: isWitness(document) ? 'official' : 'reported',
    ...(speaker === undefined ? {} : { speaker: visibleLine(speaker) }),
    ...(basis === undefined ? {} : { speakerBasis: basis }),
    ...(speakerLabel === undefined ? {} : { speakerLabel: visibleLine(speakerLabel) }),
    ...(role === undefined ? {} : { role }),
    ...(interpreted === undefined ? {} : { interpreted }),
    ...(turn === undefined ? {} : { turn }),
    ...(page === undefined ? {} : { page }),
    document: documentResult(document, located.row),
    spans: (spans ?? json.spans).map(({ start, end }) => ({ start, end })),
    ...(before === undefined ? {} : { before: visibleWords(before) }),
    ...(after === undefined ? {} : { after: visibleWords(after) }),
  }
}

/** What stands before and behind a passage, `leading` of the sections before it. */
function surroundings(
  { before, after, sections }: PassageJson['context'],
  leading: number,
): { readonly before?: string; readonly after?: string } {
  const shown = sections.map(({ speakerLabel, speaker, words }) => {
    const voice = speakerLabel ?? speaker
    return voice === undefined ? words : `${voice}: ${words}`
  })
  const join = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join('\n\n')
  const all = {
    before: join([...shown.slice(0, leading), before]),
    after: join([after, ...shown.slice(leading)]),
  }
  return {
    ...(all.before === '' ? {} : { before: all.before }),
    ...(all.after === '' ? {} : { after: all.after }),
  }
}

/** A passage in plain text, the address and the citation first. */
export function passageLines(passage: PassageResult, turns: readonly TurnResult[] = []): Lines {
  const { address, citation } = passage
  const head = new Lines().fact('Address', address).fact('Citation', citation)
  return head.add(passageBody(passage, turns))
}

/** The same for an answer that has begun with the address and the citation. */
export function passageBody(passage: PassageResult, turns: readonly TurnResult[] = []): Lines {
  const { words, before, after } = passage
  const lines = new Lines()
    .fact('Said by', turns.length === 0 ? describeVoice(passage) : 'several, each named below')
    .fact('In', describeDocument(passage))
    .words('Before them', before)
  if (turns.length === 0) lines.words('Words', words)
  for (const { turn, speaker, speakerLabel, role, words: own } of turns) {
    const voice = [speaker ?? speakerLabel ?? 'somebody unknown', role].join(', ')
    lines.fact(`Turn ${turn}, said by`, voice).words('Words', own)
  }
  // A period alone tells nothing of what follows.
  return /[\p{L}\p{N}]/u.test(after ?? '') ? lines.words('After them', after) : lines
}

function describeVoice({
  speaker,
  speakerLabel,
  speakerBasis,
  role,
  interpreted,
  proof,
}: PassageResult): string {
  const name = speaker ?? speakerLabel
  if (name === undefined)
    return proof === 'reported' ? 'nobody on record; a press report has the words' : 'not known'
  return [
    name,
    ...(speakerLabel === undefined || speakerLabel === name ? [] : [`labeled ${speakerLabel}`]),
    ...(role === undefined || role === 'unknown' ? [] : [role]),
    ...(speakerBasis === 'inferred' ? ['name inferred'] : []),
    ...(interpreted === true ? ['through an interpreter'] : []),
  ].join(', ')
}

function describeDocument({ document, proof, turn, page }: PassageResult): string {
  const { title, kind, date, place } = document
  return [
    title ?? `untitled ${kind}`,
    kind,
    date ?? 'undated',
    ...(place === undefined ? [] : [place]),
    ...(turn === undefined ? [] : [`turn ${turn}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    proof === 'official' ? 'official text' : 'press report: no proof that it was said',
  ].join('; ')
}
