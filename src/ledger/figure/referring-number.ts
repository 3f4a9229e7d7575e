import { isListedState } from '../../text/state-word.ts'
import type { NumberContext } from './number-context.ts'

/**
 * Whether a small number only refers to what everybody knows, or counts parts of what is being said:
 * `our two countries`, `these three points`, `the two of us`, `two things`.
 */
export function isReferring({ tokens, quantity, noun, hasRelation }: NumberContext): boolean {
  const { from, to, amount, value, max, dimension } = quantity
  if (dimension !== undefined) return isEmphasis(tokens, quantity)
  const head = noun?.head.toLowerCase() ?? ''
  if (head === 'time' && isMultiple(tokens[noun?.to ?? 0]?.lower ?? '')) return true
  const top = max ?? value
  if (top === undefined || amount.scale >= 100) return false
  if (top === 0) return true
  const isOne = top === 1
  const next = tokens[to]?.lower ?? ''
  if (next === 'of' && top <= SMALL) {
    const lead = tokens[to + 1]?.lower ?? ''
    if (OF_US.has(lead) && !(OF_KNOWN.has(lead) && isConcrete(head))) return true
    // "Two of the best ports" takes some out of what is known; "26 of 27" counts.
    const isTold = hasRelation || tokens[to + 1]?.kind === 'number' || isConcrete(head)
    if (OF_KNOWN.has(lead) && !isTold) return true
  }
  // "One pilot was killed", "two ministers have resigned", "and three were wounded".
  const isNone = /^(?:not|no)$/.test(tokens[from - 1]?.lower ?? '')
  if (!isNone && isStruck(tokens, noun?.to ?? to) && !isDefinite(tokens, from)) return false
  if (noun === undefined) return top <= SMALL || isOne
  if (top > SMALL || (head === 'time' && !isOne)) return false
  if (ABSTRACT.has(head) || (top <= FEW && LISTED.has(head) && !hasRelation)) return true
  if (isOne) return !hasRelation || !isConcrete(head)
  const lead = tokens[from - 1]?.lower ?? ''
  if (/^(?:these|those)$/.test(lead)) return true
  // "Our two people" are two nations.
  if (head === 'person' && OF_KNOWN.has(lead) && lead !== 'the') return true
  const isPair = PAIRED.has(head) || isListedState(noun.head)
  if (top === 2 && isPair && !hasRelation) return true
  if (isConcrete(head)) return false
  return !hasRelation && isDefinite(tokens, from)
}

/** Whether what is counted was killed, freed, or dismissed. */
function isStruck(tokens: NumberContext['tokens'], at: number): boolean {
  let next = at
  while (next < at + 3 && BEING.has(tokens[next]?.lower ?? '')) next++
  return next > at && STRUCK.has(tokens[next]?.lower ?? '')
}

const BEING: ReadonlySet<string> = new Set('was were is are has have had been'.split(' '))
const STRUCK: ReadonlySet<string> = new Set(
  (
    'killed wounded injured dead died missing arrested detained released rescued displaced abducted ' +
    'kidnapped executed expelled evacuated resigned dismissed freed shot'
  ).split(' '),
)

/** "I am 100 percent sure", "we agree 100 percent". */
function isEmphasis(
  tokens: NumberContext['tokens'],
  { unit, value, from, to }: NumberContext['quantity'],
): boolean {
  if (unit !== 'percent' || value === undefined || value < 100 || value % 10 !== 0) return false
  return SURE.test(tokens[to]?.lower ?? '') || /^agree[sd]?$/.test(tokens[from - 1]?.lower ?? '')
}

const SURE =
  /^(?:sure|certain|right|correct|confident|committed|clear|positive|behind|convinced|wrong|focused|dedicated|honest|agree|serious|with)$/

/** Numbers up to this one are used to refer; larger ones count. */
const SMALL = 12

/** Up to this many of what a speaker is about to list, a number counts nothing else. */
const FEW = 4

const OF_US: ReadonlySet<string> = new Set(
  'us you them these those which whom our my your it'.split(' '),
)

/** "Three times as many" multiplies, "three times" counts. */
function isMultiple(next: string): boolean {
  return MULTIPLE.test(next)
}

const MULTIPLE =
  /^(?:as|more|less|fewer|the|that|what|their|its|our|this|higher|greater|larger|bigger|better|faster|lower|longer|smaller|over|stronger|likelier|world)$/

const OF_KNOWN: ReadonlySet<string> = new Set('the our their his her its my your'.split(' '))

/** Whether a determiner or an ordinal before a number shows that what it counts is known. */
function isDefinite(tokens: NumberContext['tokens'], from: number): boolean {
  for (let k = from - 1; k >= 0 && from - k <= 3; k--) {
    const token = tokens[k]
    if (token === undefined || tokens[k + 1]?.gap === 'paragraph') return false
    if (DEFINITE.has(token.lower) || /['’]s$/.test(token.lower)) return true
    if (
      token.kind !== 'word' ||
      !/^(?:other|same|first|last|next|past|only|very|main|remaining)$/.test(token.lower)
    ) {
      return false
    }
  }
  return false
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the our these those their his her its my your both other first last next past previous same'.split(
    ' ',
  ),
)

/** People, arms and vessels are counted even where everybody knows which ones are meant. */
function isConcrete(head: string): boolean {
  return CONCRETE.has(head) || /(?:man|woman|child|soldier|ship|plane|craft)$/.test(head)
}

const CONCRETE: ReadonlySet<string> = new Set(
  (
    'person people man woman child soldier troop sailor marine airman officer policeman journalist ' +
    'reporter citizen civilian hostage detainee prisoner refugee migrant student worker victim casualty ' +
    'american killing death injury fatality ship warship vessel boat submarine carrier plane aircraft ' +
    'helicopter jet fighter missile rocket warhead bomb drone tank gun vehicle truck bus hospital ' +
    'settlement vaccine dose vote reactor dollar shot arrest funeral diplomat'
  ).split(' '),
)

/** What speakers announce by number before they tell it. */
const LISTED: ReadonlySet<string> = new Set(
  (
    'prerequisite exception alternative tendency statement reflection environment effort exemplar aim requirement ' +
    'consideration observation remark task commitment proposal development trend lesson truth reality ' +
    'conclusion feature characteristic concept notion sphere field domain region world superpower ' +
    'power super-power pole bloc process meaning obligation right freedom value standard criterion ' +
    'criteria mistake feeling phrase instance situation crisis reference mechanism instrument ' +
    'initiative program programme measure action decision change improvement opportunity ' +
    'responsibility duty role function mission version format stage phase round dimension source ' +
    'friend religion faith neighbor neighbour partner race ocean continent cause danger threat alternative question trap risk fear hope need ' +
    'pillar foundation stream strand layer line path branch body institution camp extreme'
  ).split(' '),
)

/** What is nearly always known when two of it are named. */
const PAIRED: ReadonlySet<string> = new Set(
  'country state nation government people leader president minister secretary senator war economy system delegation'.split(
    ' ',
  ),
)

/** What is being said, and what everybody has one or two of. */
const ABSTRACT: ReadonlySet<string> = new Set(
  (
    'thing point issue question reason way side area topic matter announcement step aspect element piece ' +
    'part example word party type kind sort front track category pillar principle chamber problem ' +
    'challenge item thought subject comment fact factor idea note quick half hand leg option choice ' +
    'priority goal objective message argument concern track term sentence paragraph page chapter ' +
    'follow-up sense level dimension component condition approach theme answer story object extreme ' +
    'update end purpose world sex eye minute other'
  ).split(' '),
)
