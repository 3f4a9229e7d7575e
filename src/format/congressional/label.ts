/** A label at the head of a paragraph of the Congressional Record. */
export interface RecordLabel {
  /** As printed, with the point. */
  readonly printed: string
  /** The words spoken behind it. */
  readonly words: string
  /** The office, where the label names one: `PRESIDING OFFICER`. */
  readonly office?: string
  /** Who holds it, where the label says so: `Kyl`. */
  readonly holder?: string
}

/**
 * The label that opens a paragraph: a title and a surname in capitals, or an office in capitals with who
 * holds it, and a point.
 *
 * @example
 * readRecordLabel('The PRESIDING OFFICER (Ms. Harga). Without objection.')
 * // => { printed: 'The PRESIDING OFFICER (Ms. Harga).', words: 'Without objection.', office: 'PRESIDING OFFICER', holder: 'Harga' }
 */
export function readRecordLabel(paragraph: string): RecordLabel | undefined {
  const head = paragraph.slice(0, LONGEST_LABEL)
  const member = MEMBER.exec(head)?.[0]
  if (member !== undefined && /[A-Z]{2}/.test(member)) return cut(paragraph, member)
  const match = OFFICE.exec(head)
  if (match === null || !OFFICES.test(match[1] as string)) return undefined
  const office = match[1] as string
  const holder = match[2]?.replace(HONORIFIC, '')
  return { ...cut(paragraph, match[0]), office, ...(holder === undefined ? {} : { holder }) }
}

/** Whether a paragraph is a remark of the editors in brackets: where other words are printed. */
export function isRemark(paragraph: string): boolean {
  return /^[([].*[)\]]\.?$/.test(paragraph)
}

/** Whether a paragraph tells what was done, in the fixed words of the minutes, and is not spoken. */
export function isMinute(paragraph: string): boolean {
  // The clerks' words stand at the head, or are all there is.
  const head = paragraph.slice(0, LONGEST_MINUTE)
  return MINUTES.some((pattern) => pattern.test(head))
}

function cut(paragraph: string, head: string): Pick<RecordLabel, 'printed' | 'words'> {
  return { printed: head.trim(), words: paragraph.slice(head.length) }
}

/** Code units in which it is told that a paragraph is one of the minutes. */
const LONGEST_MINUTE = 600
/** Code units in which a label ends. */
const LONGEST_LABEL = 120

const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Madam)\\.?'
const HONORIFIC = new RegExp(`^${TITLE} `)
/** `GORTON`, `McCAIN`, `JACKSON-LEE`, `EDDIE BERNICE JOHNSON`, `D'AMATO`. */
const SURNAME =
  "(?:(?:[A-Z]\\.|(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]|D['’])?[A-Z][A-Z'’-]+),? )*(?:Mc|Mac|De|Di|Du|La|Le|Van |Von |de |van |von |O['’]|D['’])*[A-Z][A-Z'’-]+(?:,? Jr| I{2,3})?"
const MEMBER = new RegExp(
  `^${TITLE} ${SURNAME}(?: of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})?(?: \\((?:for|on behalf)[^()]*\\))?\\.(?: |$)`,
)
const OFFICE =
  /^The ((?:(?:[A-Z]{3,}|Acting|Honorary|pro|tempore|of|the|and) ?)*[a-zA-Z]{3,}) ?(?:\(((?:Mr|Mrs|Ms|Miss|Dr)\. [^()]{2,60})\))?\.(?: |$)/

/** The last words of offices whose holders speak under them. */
const OFFICES =
  /\b(?:OFFICER|SPEAKER|PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|CLERK|JUSTICE|SECRETARY|SERGEANT|PARLIAMENTARIAN|CHAPLAIN)\b/

const MINUTES: readonly RegExp[] = [
  /^The (?:(?:senior|assistant|legislative|bill|reading|journal|parliamentary|chief|executive) )*(?:clerk|Clerk) (?:proceeded|called|read|reported|resumed|continued|announced|designated|redesignated)\b/,
  /^There (?:was|being) no objection\b/,
  /^The (?:question|vote|yeas and nays|ayes and noes|result|roll|call of the roll|recorded vote) (?:was|were|having|being|recurs|on)\b.{0,400}\b(?:taken|ordered|announced|called|agreed|electronic device)\b/,
  /^(?:So |Thereupon, |Accordingly, )?[Tt]he (?:[\w.-]+ ){0,12}(?:amendments?|bill|resolution|motion|nominations?|preamble|report|Journal|treaty|title)(?: \([^()]{1,80}\))?(?:,? [^.]{0,120})? (?:was|were) (?:then )?(?:agreed to|rejected|passed|confirmed|ordered|laid on|read|considered|adopted|withdrawn|tabled|engrossed)\b/,
  /^A motion to reconsider was laid on the table\b/,
  /^(?:Accordingly|Thereupon|Whereupon),? (?:\(|at |the (?:Senate|House|Committee)\b)/,
  /^(?:The|At) .{0,80}\b(?:Senate|House|Committee)\b.{0,80}\b(?:adjourned|recessed|reassembled|met at|was called to order|took a recess|stood in recess)\b/,
  /^The (?:text|material|letter|article|statement|bill|amendment|document|list)s?\b.{0,200}\b(?:is|are|was|were) as follows:$/,
  /^The following (?:bill|resolution|joint resolution|concurrent resolution|report|message|communication|petition|executive)s?\b.{0,200}\b(?:was|were|is|are)\b/,
]
