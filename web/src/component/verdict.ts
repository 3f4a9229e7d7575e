import type { FindingJson } from '../../../src/wire/check-json.ts'
import type { Verdict } from '../../../src/wire/names.ts'
import type { IconName } from './icon.tsx'

/** What a report lists together: a verdict, or what stands apart from the verdicts. */
export type Group = keyof typeof GROUPS

/** How serious a group is, for colors; words and drawings say the same. */
export type Tone = 'bad' | 'moved' | 'open' | 'good'

/** Worst first, with what each is called, what that means, and how serious it is. */
export const GROUPS = {
  misattributed: {
    label: 'Said by somebody else',
    meaning: 'the words are on record from another speaker',
    tone: 'bad',
  },
  spliced: {
    label: 'Spliced',
    meaning: 'words joined that were not spoken together',
    tone: 'bad',
  },
  altered: { label: 'Altered', meaning: 'words changed without a mark', tone: 'bad' },
  outOfContext: {
    label: 'Possibly out of context',
    meaning: 'the words hold; what they refer to may not',
    tone: 'moved',
  },
  notOnRecord: {
    label: 'Not on record',
    meaning: 'the record holds the occasion, and the words are not in it',
    tone: 'bad',
  },
  notHeld: {
    label: 'Nothing held to check it by',
    meaning: 'the record holds no document of the occasion, or the draft names none',
    tone: 'open',
  },
  reportedOnly: {
    label: 'Only reported',
    meaning: 'a press report has these words; no official text does',
    tone: 'moved',
  },
  harmless: {
    label: 'Altered, harmlessly',
    meaning: 'words changed without a mark; what was said is the same',
    tone: 'good',
  },
  trimmed: {
    label: 'Trimmed, and marked so',
    meaning: 'words left out or put in, each time marked',
    tone: 'good',
  },
  paraphrased: {
    label: 'Paraphrased',
    meaning: 'a passage says this in other words',
    tone: 'open',
  },
  verbatim: {
    label: 'Verbatim',
    meaning: 'the same words, in order, from the same speaker',
    tone: 'good',
  },
  reuse: {
    label: 'Reused without marks',
    meaning: 'the draft’s own words stand in the record',
    tone: 'open',
  },
} as const satisfies Readonly<
  Record<
    Verdict | 'harmless' | 'reuse',
    { readonly label: string; readonly meaning: string; readonly tone: Tone }
  >
>

/** The parts of a finding that decide its group. */
export interface Judged {
  readonly verdict: string
  readonly benign: boolean
  readonly possible: boolean
  readonly quotation: { readonly kind: string }
}

/** The group that a finding is counted in. */
export function groupOf({ quotation, verdict, benign }: Judged): Group {
  if (quotation.kind === 'unmarked') return 'reuse'
  if (verdict === 'altered' && benign) return 'harmless'
  return isGroup(verdict) ? verdict : 'notHeld'
}

/** The label of a finding; what no rule can prove is called possible. */
export function labelOf(finding: Judged): string {
  const group = groupOf(finding)
  const { label } = GROUPS[group]
  const saysSo = group === 'outOfContext' || group === 'paraphrased' || group === 'reuse'
  return finding.possible && !saysSo ? `Possibly ${label.toLowerCase()}` : label
}

/** What a finding means, in a few words. */
export function meaningOf(finding: FindingJson): string {
  const isUnknown = finding.verdict === 'verbatim' && finding.facts.attribution === 'unknown'
  return isUnknown ? SAME_WORDS : GROUPS[groupOf(finding)].meaning
}

/** What is verbatim of words whose speaker may be another than the one the draft names. */
const SAME_WORDS = 'the same words, in order; whether from the same speaker could not be told'

/** The drawing of a group. */
export function iconOf(group: Group): IconName {
  return group
}

/** How grave a group is: 0 is the worst. */
export function gravityOf(group: Group): number {
  return Object.keys(GROUPS).indexOf(group)
}

function isGroup(name: string): name is Group {
  return Object.hasOwn(GROUPS, name)
}
