import {
  type DocumentKind,
  type Edit,
  type EditClass,
  type Finding,
  type Match,
  pageAt,
  type RecordEntry,
  type Verdict,
} from '../verbale.ts'

/** What a report lists together: a verdict, or what stands apart from the verdicts. */
export type Group =
  | Verdict
  /** Altered, and every difference is benign. */
  | 'harmless'
  /** Reported speech without marks, whatever came of it. */
  | 'indirect'
  /** Runs of the draft's own words that stand in the record. */
  | 'reuse'

/** Worst first: the order of a report for a person in a hurry. */
export const GROUPS: readonly Group[] = [
  'misattributed',
  'spliced',
  'altered',
  'outOfContext',
  'notOnRecord',
  'notHeld',
  'reportedOnly',
  'harmless',
  'trimmed',
  'paraphrased',
  'verbatim',
  'indirect',
  'reuse',
]

/** What a group is called in a report. */
const GROUP_LABELS: Readonly<Record<Group, string>> = {
  misattributed: 'Said by somebody else',
  spliced: 'Spliced',
  altered: 'Altered',
  harmless: 'Altered, harmlessly',
  outOfContext: 'Possibly out of context',
  trimmed: 'Trimmed, and marked so',
  verbatim: 'Verbatim',
  reportedOnly: 'Only reported',
  notOnRecord: 'Not on record',
  notHeld: 'Nothing held to check it by',
  paraphrased: 'Paraphrased',
  indirect: 'Reported speech',
  reuse: 'Reused without marks',
}

/** What a label means, in a few words. */
const MEANINGS: Readonly<Record<Exclude<Group, 'indirect'>, string>> = {
  misattributed: 'the words are on record from another speaker',
  spliced: 'words joined that were not spoken together',
  altered: 'words changed without a mark',
  harmless: 'words changed without a mark; what was said is the same',
  outOfContext: 'the words hold; what they refer to may not',
  trimmed: 'words left out or put in, each time marked',
  verbatim: 'the same words, in order, from the same speaker',
  reportedOnly: 'a press report has these words; no official text does',
  notOnRecord: 'the record holds the occasion, and the words are not in it',
  notHeld: 'the record holds no document of the occasion, or the draft names none',
  paraphrased: 'a passage says this in other words',
  reuse: 'the draft’s own words stand in the record',
}

/** What the label means of words whose speaker may be another than the one the draft names. */
const SAME_WORDS = 'the same words, in order; whether from the same speaker could not be told'

/** How serious a group is, for colors; the words say the same. */
export type Tone = 'bad' | 'moved' | 'open' | 'good'

/** The tone of each group; that of indirect speech is one for all of it. */
export const TONES: Readonly<Record<Group, Tone>> = {
  misattributed: 'bad',
  spliced: 'bad',
  altered: 'bad',
  notOnRecord: 'bad',
  outOfContext: 'moved',
  reportedOnly: 'moved',
  notHeld: 'open',
  paraphrased: 'open',
  indirect: 'open',
  reuse: 'open',
  harmless: 'good',
  trimmed: 'good',
  verbatim: 'good',
}

/** The group that a finding is counted in. */
export function groupOf({ quotation, verdict, benign }: Finding): Group {
  if (quotation.kind === 'unmarked') return 'reuse'
  if (quotation.kind === 'indirect') return 'indirect'
  return labelGroupOf(verdict, benign)
}

/** How serious the result of a finding is. */
export function toneOf({ quotation, verdict, benign }: Finding): Tone {
  return TONES[quotation.kind === 'unmarked' ? 'reuse' : labelGroupOf(verdict, benign)]
}

/** How grave a finding is: 0 is the worst. */
export function gravityOf(finding: Finding): number {
  return GROUPS.indexOf(groupOf(finding))
}

/** The label of a finding, with what makes it milder. */
export function findingLabel(finding: Finding): string {
  const { quotation, verdict, benign } = finding
  if (quotation.kind === 'unmarked') return GROUP_LABELS.reuse
  const label = GROUP_LABELS[labelGroupOf(verdict, benign)]
  return isDoubtful(finding) ? `Possibly ${label.toLowerCase()}` : label
}

/** What the label of a finding means. */
export function findingMeaning({ quotation, verdict, benign, facts }: Finding): string {
  if (verdict === 'verbatim' && facts.attribution === 'unknown') return SAME_WORDS
  return MEANINGS[quotation.kind === 'unmarked' ? 'reuse' : labelGroupOf(verdict, benign)]
}

/** The label of a verdict without its finding: what was found when somebody decided on it. */
export function verdictLabel({ verdict, benign }: Pick<Finding, 'verdict' | 'benign'>): string {
  return GROUP_LABELS[labelGroupOf(verdict, benign)]
}

function labelGroupOf(verdict: Verdict, benign: boolean): Exclude<Group, 'indirect' | 'reuse'> {
  return verdict === 'altered' && benign ? 'harmless' : verdict
}

/** Whether a label has to say that no rule can prove it; some labels always say so. */
function isDoubtful({ verdict, possible }: Finding): boolean {
  return possible && verdict !== 'outOfContext' && verdict !== 'paraphrased'
}

/** How many findings a group has. */
export interface GroupCount {
  readonly group: Group
  readonly count: number
  /** In words, without the count: `altered`, `said by somebody else (1 possibly)`. */
  readonly label: string
}

/** The groups that have findings, worst first. */
export function countGroups(findings: readonly Finding[]): GroupCount[] {
  return GROUPS.flatMap((group) => {
    const members = findings.filter((finding) => groupOf(finding) === group)
    if (members.length === 0) return []
    const label = GROUP_LABELS[group].toLowerCase()
    const doubtful = group === 'indirect' ? 0 : members.filter(isDoubtful).length
    const doubt =
      doubtful === 0 ? '' : doubtful === members.length ? ' (possibly)' : ` (${doubtful} possibly)`
    return [{ group, count: members.length, label: label + doubt }]
  })
}

/** The passages that a finding rests on: the parts of a quotation that was joined, or the one. */
export function passagesOf({ match, parts }: Finding): readonly Match[] {
  if (parts.length > 0) return parts
  return match === undefined ? [] : [match]
}

/** One difference from the record in words. */
export interface EditWording {
  /** What kind of words it is about: `figure`. */
  readonly name: string
  /** What happened to them: `“41” became “14”`. */
  readonly change: string
}

/** What was changed without a mark. */
export function listEdits(finding: Finding): EditWording[] {
  return passagesOf(finding).flatMap(({ edits }) =>
    edits
      .filter((edit) => !edit.marked)
      .map((edit) => ({ name: EDIT_NAMES[edit.class], change: describeChange(edit) })),
  )
}

/** What was changed without a mark, each in one line: `figure: “41” became “14”`. */
export function describeEdits(finding: Finding): string[] {
  return listEdits(finding).map(({ name, change }) => `${name}: ${change}`)
}

function describeChange({ op, source, draft }: Edit): string {
  if (op === 'substitute') return `“${fold(source?.text)}” became “${fold(draft?.text)}”`
  if (op === 'delete') return `“${fold(source?.text)}” was left out`
  return `“${fold(draft?.text)}” was put in`
}

const EDIT_NAMES: Readonly<Record<EditClass, string>> = {
  typographic: 'typography',
  spelling: 'spelling',
  numeral: 'the same number, written otherwise',
  falseStart: 'a false start cleaned up',
  inflection: 'an ending fitted to the sentence',
  negation: 'negation',
  modality: 'modality',
  figure: 'figure',
  name: 'name',
  condition: 'condition',
  pronoun: 'pronoun',
  omission: 'words',
  insertion: 'words',
  wording: 'wording',
}

/** Who said it, when and where: one line for a passage. */
export function describeSpeaker(match: Match): string {
  const { date, place } = match.entry.document
  const { name, label, doubts } = describeVoice(match)
  const when = date === undefined ? 'undated' : date.value
  return `${name}${label}${doubts} · ${when}${place === undefined ? '' : ` · ${place}`}`
}

/**
 * Who speaks in a passage, in three parts to be printed in a row: the name, the label when it says
 * something else, and what keeps the words from being plainly those of the one named.
 */
export function describeVoice({ speaker, speakerLabel, inferred, interpreted }: Match): {
  readonly name: string
  readonly label: string
  readonly doubts: string
} {
  const name = speaker ?? speakerLabel ?? 'speaker unknown'
  return {
    name,
    label: speakerLabel === undefined || speakerLabel === name ? '' : ` (${speakerLabel})`,
    doubts: (inferred ? ', name inferred' : '') + (interpreted ? ', through an interpreter' : ''),
  }
}

/** The document of a passage, and the turn in it. */
export function describePlace({ entry, turn, spans }: Match): string {
  const { document, revision } = entry
  const title = document.title ?? `untitled ${describeKind(document.kind)}`
  const which = revision > 1 ? `, revision ${revision}` : ''
  const page = pageAt(document.blocks, spans[0]?.start ?? 0)
  const at = page === undefined ? '' : `, p. ${page}`
  return `${title}${which}${at}${turn === undefined ? '' : `, turn #${turn}`}`
}

/** `pressAvailability` as `press availability`. */
export function describeKind(kind: DocumentKind): string {
  if (kind === 'unknown') return 'document'
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Whom the draft names, and how: `Ilsabet Corvane (“she”), Foreign Minister, said`. */
export function describeSource({ quotation: { source, cue } }: Finding): string {
  if (source === undefined) return 'nobody is named'
  const phrase = source.text === undefined ? undefined : fold(source.text)
  const name = source.speaker ?? phrase ?? 'nobody'
  const said = cue === undefined ? '' : `, ${fold(cue.text)}`
  // The words of the draft may give the post themselves.
  const isGiven = source.post === undefined || phrase?.includes(source.post) === true
  const post = isGiven ? '' : `, ${source.post}`
  const who = phrase === undefined || phrase === name ? name : `${name} (“${phrase}”)`
  return `${who}${post}${said}`
}

/** What was searched: `4 documents, 2,654 words, 2024-09-18 to 2024-09-19`. */
export function describeSearched({
  documents,
  words,
  from,
  to,
}: {
  readonly documents: number
  readonly words: number
  readonly from?: string
  readonly to?: string
}): string {
  const days = from === undefined ? '' : from === to ? `, of ${from}` : `, ${from} to ${to}`
  return `${plural(documents, 'document')}, ${plural(words, 'word')}${days}`
}

/** How a document of the record is listed: its name, its day, and what kind it is. */
export function describeEntry({ document }: RecordEntry): string {
  const { title, date, kind, publisher } = document
  const name = title ?? `untitled ${describeKind(kind)}`
  const about = [
    ...(title === undefined ? [] : [describeKind(kind)]),
    date?.value ?? 'undated',
    ...(publisher === undefined ? [] : [publisher]),
  ]
  return `${name} (${about.join(', ')})`
}

/** A note as a sentence: with a period, unless it ends in a quoted sentence that has one. */
export function asSentence(note: string): string {
  return /[.!?…][”’"')\]]*$/.test(note) ? note : `${note}.`
}

/** The pieces of a quotation, each in marks of its own: the writer's words stand between them. */
export function quotePieces(pieces: readonly string[]): string {
  return pieces.map((piece) => `“${piece}”`).join(' ')
}

/** Words on one line, runs of white space as one space; nothing for `undefined`. */
export function fold(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** `1 quotation`, `7 quotations`. */
export function plural(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `11873` as `11,873`. The engine's own formatter takes longer to load than a check. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `2024-09-19`, `2024-09-01 to 2024-09-30`, `by 2024-09-30`. */
export function describeDays(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `by ${to}`
  if (to === undefined) return `from ${from}`
  return from === to ? from : `${from} to ${to}`
}
