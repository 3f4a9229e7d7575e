import type { Block, Page } from '../document/block.ts'
import type { DocumentKind } from '../document/document.ts'
import { type Header, readHeader } from '../document/header.ts'
import { parsePersonName } from '../document/person-name.ts'
import { personInTitle } from '../document/title-person.ts'
import type { Speaker } from '../document/turn.ts'
import { foldSpaces } from '../text/white-space.ts'
import { isProse, splitBlocks } from './body-blocks.ts'

/** A page read as an official text without turns: a readout, a statement, a speech. */
export interface Statement {
  readonly kind: DocumentKind
  readonly kindReasons: readonly string[]
  readonly header: Header
  readonly voice?: Speaker
  readonly body: readonly number[]
  /** Whether more than a title says that the text is official: an issuer, a line with its kind. */
  readonly isSigned: boolean
}

/**
 * Read a page as an official text without turns, or return `undefined` when nothing in it says that
 * it is one.
 *
 * It says so by its title ("Readout of …", "Joint Statement"), by whose words it gives ("attributable
 * to Spokesperson X"), or by a line with the issuer and the post. No turns are invented.
 */
export function readStatement(page: Page, title?: string): Statement | undefined {
  const { above, body } = splitBlocks(page)
  const header = readHeader(page, above)
  const known = title ?? header.title
  const attributed = findAttributable(page, [...above, ...body])
  const decision = decideKind(known, header, attributed !== undefined, page, body)
  if (decision === undefined || !isProse(page, body)) return undefined
  const voice = attributed ?? voiceOfHeader(header, known, decision.kind)
  return {
    kind: decision.kind,
    kindReasons: [decision.reason, 'It has no turns'],
    header: known === undefined ? header : { ...header, title: known },
    ...(voice === undefined ? {} : { voice }),
    body: body.filter((index) => index !== header.titleBlock && !isLead(page, index)),
    isSigned:
      attributed !== undefined ||
      header.participants.length > 0 ||
      header.kindLines.length > 0 ||
      page.metadata?.span !== undefined,
  }
}

const ATTRIBUTABLE =
  /\b(?:the )?(?:following|below)(?: (?:statement|readout|text|remarks?))? (?:is|was|are|may be) (?:attributable|attributed) to\s+([^:\n]{3,120})/i

/** Blocks of which one says whose words follow; below them it is part of the words. */
const MOST_LEADS = 12
/** Code units in which a block says so, and those of a block that says nothing else. */
const LONGEST_LEAD = 300
const LONGEST_LEAD_ALONE = 200

/** `The following is attributable to Spokesperson X:` */
function findAttributable({ text, blocks }: Page, indexes: readonly number[]): Speaker | undefined {
  for (const index of indexes.slice(0, MOST_LEADS)) {
    const { span } = blocks[index] as Block
    const match = ATTRIBUTABLE.exec(
      text.slice(span.start, Math.min(span.end, span.start + LONGEST_LEAD)),
    )
    if (match === null) continue
    const person = parsePersonName((match[1] as string).replace(/[.:]\s*$/, ''))
    if (person === undefined) return undefined
    return {
      name: person.name,
      ...(person.post === undefined ? {} : { post: person.post }),
      basis: 'stated',
    }
  }
  return undefined
}

/** A block that only says whose words follow. */
function isLead({ text, blocks }: Page, index: number): boolean {
  const { span } = blocks[index] as Block
  return (
    span.end - span.start < LONGEST_LEAD_ALONE &&
    ATTRIBUTABLE.test(text.slice(span.start, span.end))
  )
}

const TITLE_KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [
    /\bjoint (?:leaders[’'] )?(?:statement|communiqu[eé]|declaration|press release)\b|\bcommuniqu[eé]\b|\bleaders[’'] (?:statement|declaration)\b/i,
    'communique',
  ],
  [
    /\breadout\b|[’']s? (?:phone |telephone |video |conference )?(?:call|meeting|conversation|meetings|calls|participation|travel|trip|visit) (?:with|in|to)\b|\b(?:calls|meets) with\b/i,
    'readout',
  ],
  [
    /会见|会晤|会谈|通电话|(?<![a-zà-ɏѐ-ӿ])(?:телефонный разговор|телефонна розмова|telefonat|telefongespräch|entretien (?:téléphonique )?(?:avec|entre)|conversación telefónica)/i,
    'readout',
  ],
  [/\bstatement\b|\bon behalf of\b|\b(?:press|news|media) (?:release|note)\b/i, 'statement'],
  [
    /\b(?:inaugural address|speech|state of the union|lecture|keynote|address (?:to|by|at|before)|annual message|general debate)\b/i,
    'speech',
  ],
  [/\bremarks\b/i, 'remarks'],
]

function decideKind(
  title: string | undefined,
  header: Header,
  isAttributable: boolean,
  { text, blocks }: Page,
  body: readonly number[],
): { kind: DocumentKind; reason: string } | undefined {
  const cues = [title ?? '', ...header.kindLines].map(foldSpaces).join('\n')
  for (const [pattern, kind] of TITLE_KINDS) {
    const match = pattern.exec(cues)
    if (match !== null) return { kind, reason: `Its header says "${match[0].trim()}"` }
  }
  if (isAttributable) {
    const lead = (blocks[body[1] ?? body[0] ?? 0] as Block).span
    const isContact = /\b(?:spoke|met|held (?:talks|a call)|called|telephoned)\b/.test(
      text.slice(lead.start, lead.end),
    )
    return {
      kind: isContact ? 'readout' : 'statement',
      reason: 'It says to whom its words are attributable',
    }
  }
  const [issuer] = header.participants
  if (issuer !== undefined) {
    if (addressesAudience(text, blocks, body)) {
      return { kind: 'speech', reason: 'It addresses an audience' }
    }
    return { kind: 'statement', reason: `It is issued by ${issuer.name}` }
  }
  const office = header.recognized.find(({ field, span }) => field === 'publisher' && span)
  if (office !== undefined && header.publisher !== undefined) {
    return { kind: 'statement', reason: `It is issued by ${header.publisher}` }
  }
  return undefined
}

/** Whether a text opens as a speech does, or notes the applause. */
function addressesAudience(
  text: string,
  blocks: readonly Block[],
  body: readonly number[],
): boolean {
  const openings = body.slice(0, MOST_OPENINGS).map((index) => {
    const { start, end } = (blocks[index] as Block).span
    return text.slice(start, Math.min(end, start + LONGEST_SALUTATION))
  })
  return (
    openings.some((words) => SALUTATION.test(words)) ||
    body.slice(0, MOST_OPENINGS).some((index) => isRollOfGuests(text, blocks[index] as Block)) ||
    /[([](?:Applause|Laughter)\b/.test(text)
  )
}

/** A paragraph that does nothing but greet: `Mr. Chancellor, Senator Harga, distinguished guests:` */
function isRollOfGuests(text: string, { span: { start, end } }: Block): boolean {
  return end - start <= LONGEST_ROLL && ROLL_OF_GUESTS.test(text.slice(start, end))
}

/** Code units of the longest list of those who are greeted. */
const LONGEST_ROLL = 800

const ROLL_OF_GUESTS =
  /^\W*(?:(?:mr|mrs|ms|madam|dr|chief|vice|prime|general|senator|governor|mayor|judge|ambassador|congress(?:man|woman)|chancellor|president|reverend|bishop|members|friends|my (?:friends|countrymen))\b[^!?]*[,;]\s)[^!?]*[:,—-]\s*$/i

/** Blocks of which one may greet an audience, and code units in which it does. */
const MOST_OPENINGS = 2
const LONGEST_SALUTATION = 80

const SALUTATION =
  /^\W*(?:thank(?:s| you)\b|good (?:morning|afternoon|evening|day)\b|hello\b|welcome\b|(?:my )?fellow\b|(?:mr|madam|mister|mrs)\.? (?:speaker|president|chair|chairman|secretary)|(?:your )?excellenc|ladies and gentlemen|distinguished\b|members of (?:the )?(?:congress|parliament)|dear (?:friends|colleagues))/i

/** The issuer, or the one whose remarks the title says these are. */
function voiceOfHeader(
  header: Header,
  title: string | undefined,
  kind: DocumentKind,
): Speaker | undefined {
  if (kind === 'communique') return undefined
  const [issuer] = header.participants
  if (issuer !== undefined) return { ...issuer, basis: 'stated' }
  const person = title === undefined || kind === 'readout' ? undefined : personInTitle(title)
  if (person === undefined) return undefined
  return {
    name: person.name,
    ...(person.post === undefined ? {} : { post: person.post }),
    basis: 'inferred',
  }
}
