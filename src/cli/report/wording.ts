import type { Finding, Match, Verdict } from '../../verbale.ts'

/** Verdicts as a person reads them. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  misattributed: 'SAID BY SOMEBODY ELSE',
  spliced: 'SPLICED',
  altered: 'ALTERED',
  outOfContext: 'POSSIBLY OUT OF CONTEXT',
  trimmed: 'TRIMMED, AND MARKED SO',
  verbatim: 'VERBATIM',
  reportedOnly: 'ONLY REPORTED',
  notOnRecord: 'NOT ON RECORD',
  notHeld: 'NOTHING HELD TO CHECK IT BY',
  paraphrased: 'PARAPHRASED',
}

/** What a verdict means, in a few words. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  misattributed: 'the words are on record from another speaker',
  spliced: 'words joined that were not spoken together',
  altered: 'words changed without a mark',
  outOfContext: 'the words hold; what they refer to may not',
  trimmed: 'words left out or put in, each time marked',
  verbatim: 'the same words, in order, from the same speaker',
  reportedOnly: 'a press report has these words; no official text does',
  notOnRecord: 'the record holds the occasion, and the words are not in it',
  notHeld: 'the record holds no document of the occasion',
  paraphrased: 'a passage says this in other words',
}

/** The label of a finding, with what makes it milder. */
export function findingLabel({ verdict, benign, possible }: Finding): string {
  const label = VERDICT_LABELS[verdict]
  if (verdict === 'altered' && benign) return `${label}, HARMLESSLY`
  return possible && verdict !== 'outOfContext' && verdict !== 'paraphrased'
    ? `POSSIBLY ${label}`
    : label
}

/** Worst first: the order of a report for a person in a hurry. */
export const BY_GRAVITY: readonly Verdict[] = [
  'misattributed',
  'spliced',
  'altered',
  'outOfContext',
  'notOnRecord',
  'notHeld',
  'reportedOnly',
  'trimmed',
  'paraphrased',
  'verbatim',
]

/** How grave a finding is: 0 is the worst. A harmless alteration is hardly worse than a trimmed one. */
export function gravityOf({ verdict, benign }: Finding): number {
  const rank = BY_GRAVITY.indexOf(verdict)
  return verdict === 'altered' && benign ? BY_GRAVITY.indexOf('trimmed') - 0.5 : rank
}

/** What changed, in words: `figure: "41" became "14"`. */
export function describeEdits({ match, parts }: Finding): string[] {
  const matches = parts.length > 0 ? parts : match === undefined ? [] : [match]
  return matches.flatMap(({ edits }) =>
    edits
      .filter((edit) => !edit.marked)
      .map(({ op, class: editClass, source, draft }) => {
        const name = EDIT_NAMES[editClass] ?? editClass
        if (op === 'substitute')
          return `${name}: “${fold(source?.text)}” became “${fold(draft?.text)}”`
        if (op === 'delete') return `${name}: “${fold(source?.text)}” was left out`
        return `${name}: “${fold(draft?.text)}” was put in`
      }),
  )
}

const EDIT_NAMES: Readonly<Record<string, string>> = {
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
export function describeSpeaker({
  entry,
  speaker,
  speakerLabel,
  inferred,
  interpreted,
}: Match): string {
  const { date, place } = entry.document
  const who = speaker ?? speakerLabel ?? 'speaker unknown'
  const label = speakerLabel !== undefined && speakerLabel !== speaker ? ` (${speakerLabel})` : ''
  const doubt = inferred ? ', name inferred' : ''
  const voice = interpreted ? ', through an interpreter' : ''
  const when = date === undefined ? 'undated' : date.value
  return `${who}${label}${doubt}${voice} · ${when}${place === undefined ? '' : ` · ${place}`}`
}

/** Whom the draft names: `Ilsabet Corvane ("she")`. */
export function describeSource({ quotation: { source, cue } }: Finding): string {
  if (source === undefined) return 'nobody is named'
  const phrase = source.text === undefined ? undefined : fold(source.text)
  const name = source.speaker ?? phrase ?? 'nobody'
  const said = cue === undefined ? '' : `, ${fold(cue.text)}`
  return phrase === undefined || phrase === name ? `${name}${said}` : `${name} (“${phrase}”)${said}`
}

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
