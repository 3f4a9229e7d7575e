import type { Tree } from '../../article/reported/tree.ts'
import { LinearModel } from '../model/linear-model.ts'
import { type NetPlaces, netSentence, SentenceNet } from '../model/sentence-net.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import { type Act, isRefraining } from './act.ts'
import { BALLOT } from './act-type.ts'
import { type Candidate, candidatesIn } from './candidate.ts'
import { clauseFeatures, dependentFeatures, kindFeatures } from './candidate-features.ts'
import type { CommitmentType } from './commitment.ts'
import { type CommitmentModels, commitmentModels } from './commitment-models.ts'
import { type Context, type FoundCommitment, plainCommitment } from './read-act.ts'

/**
 * Weighs the clauses of a sentence by what was learned from annotated transcripts.
 *
 * The rules for what binds are some of the signs that are weighed: where most others speak against it,
 * what a rule found is dropped, and where many speak for it, a clause counts that no rule knows.
 */
export class CommitmentWeigher {
  readonly #binding: LinearModel
  readonly #type: LinearModel
  readonly #net: SentenceNet
  readonly #least: number

  constructor(
    { binding, type, net }: CommitmentModels = commitmentModels(),
    least: number = LEAST_SHARE,
  ) {
    this.#binding = new LinearModel(binding)
    this.#type = new LinearModel(type)
    this.#net = new SentenceNet(net)
    this.#least = least
  }

  /** The clauses of a sentence that bind, in order; no two of them share words. */
  weigh(context: Context, sentence: SpokenSentence): FoundCommitment[] {
    const all = candidatesIn(context, sentence)
    const features = all.map((_, at) => clauseFeatures(context, sentence, all, at))
    const { tree } = sentence
    const signs = all.map(({ act: { verb } }, at) => {
      const dependents = dependentFeatures(tree, verb)
      const [none, binds] = this.#binding.sums([...(features[at] as string[]), ...dependents])
      return (binds as number) - (none as number)
    })
    const isHopeless = all.every(
      ({ found }, at) => found === undefined && (signs[at] as number) < LEAST_SIGNS,
    )
    if (isHopeless) return []
    const told = this.#net.judge(
      netSentence(tree),
      all.map(({ act }) => clausePlaces(act)),
    )
    const shares = signs.map((sum, at) => {
      const ofNet = (told[at] as Float32Array)[0] as number
      return 1 / (1 + Math.exp(-(sum + ofNet)))
    })
    const order = all
      .map((_, at) => at)
      .sort((a, b) => (shares[b] as number) - (shares[a] as number))
    const chosen: number[] = []
    for (const at of order) {
      const isFound = (all[at] as Candidate).found !== undefined
      const isOfOther = isFound && chosen.every((other) => differ(all[other], all[at]))
      const least =
        chosen.length > 0 && !isOfOther ? LEAST_FURTHER : isFound ? LEAST_FOUND : this.#least
      if ((shares[at] as number) < least) continue
      if (!chosen.some((other) => shareWords(all[other] as Candidate, all[at] as Candidate)))
        chosen.push(at)
    }
    return [...new Set(chosen.map((at) => known(all, shares, at)))]
      .sort((a, b) => a - b)
      .map((at) => {
        const { act, found } = all[at] as Candidate
        const ofKind = kindFeatures(context, sentence, act)
        const ofTypes = this.#type.shares(
          [...(features[at] as string[]), ...ofKind],
          (told[at] as Float32Array).subarray(1),
        )
        const likely = Math.max(...ofTypes)
        const type = this.#type.outcomes[ofTypes.indexOf(likely)] as CommitmentType
        if (found === undefined)
          return settledType(plainCommitment(context, sentence, act, type), tree)
        return likely >= LEAST_TYPE && isOpen(tree, found, type) ? { ...found, type } : found
      })
  }
}

/**
 * How much the signs alone must speak for some clause for the net to read its sentence. A seventh of the
 * words are in sentences below, and one commitment in six hundred.
 */
const LEAST_SIGNS = -1.5

/** How likely a clause must be to bind: on the first half of the annotated transcripts, precision is above recall here. */
const LEAST_SHARE = 0.35

/** The same for what a rule found: dropped only where nearly everything else speaks against it. */
const LEAST_FOUND = 0.01

/** The same for a second clause of one sentence: readers take most sentences for one commitment. */
const LEAST_FURTHER = 0.6

/** How likely a type must be to overrule that of a rule. */
const LEAST_TYPE = 0.5

/**
 * Which of these an act is depends on the kind of text and on who speaks of whom more than on its words:
 * "they will sail" is a plan in the briefing before their journey. Where no word tells, what was learned
 * is right more often than a rule.
 */
const BY_KIND: ReadonlySet<CommitmentType> = new Set(['promise', 'plan', 'forecast'])

/** "The ships that we will send on Monday": what has its day is planned, and not sworn. */
function settledType(found: FoundCommitment, tree: Tree): FoundCommitment {
  const isOwn = found.type === 'promise' || found.type === 'plan'
  // "There will be no talks": what is not to be done is no plan.
  if (isOwn && isRefraining(tree.lower, found.act)) return { ...found, type: 'assurance' }
  const isDated = found.deadline !== undefined && found.deadline.time.isVague !== true
  return found.type === 'promise' && isDated ? { ...found, type: 'plan' } : found
}

/** Whether what was learned may overrule the type that the rules tell. */
function isOpen(
  tree: Tree,
  { act, side, type: told, deadline }: FoundCommitment,
  type: CommitmentType,
): boolean {
  if (act.type !== undefined || !BY_KIND.has(told) || !BY_KIND.has(type)) return false
  if (type !== 'forecast' && isRefraining(tree.lower, act)) return false
  // Others promise where the words say so, and things never do.
  if (told === 'promise' && (side === 'other' || type === 'forecast')) return false
  if (side !== 'own' && type === 'promise') return false
  if (side === 'thing' && type === 'plan') return false
  // What has its day is planned, and so is what a meeting will come to.
  const isSet = deadline !== undefined || BALLOT.has(tree.lower[act.verb] as string)
  return told !== 'plan' || !isSet
}

/** Of clauses that share words the one that a rule knows: "[call on them] to withdraw". */
function known(all: readonly Candidate[], shares: readonly number[], at: number): number {
  let best = at
  for (const [other, { found }] of all.entries()) {
    const isKnown = found !== undefined && (shares[other] as number) >= LEAST_FOUND
    if (
      isKnown &&
      all[best]?.found === undefined &&
      shareWords(all[at] as Candidate, all[other] as Candidate)
    )
      best = other
  }
  return best
}

/** The words that tell of an act: its verb, what binds to it, what governs it, and all that is to be done. */
export function clausePlaces({ verb, cue, governor, action }: Act): NetPlaces {
  return { words: [verb, cue.start, governor], start: action.start, end: action.end }
}

/** Whether two clauses say of two who act what they will do. */
function differ(one: Candidate | undefined, other: Candidate | undefined): boolean {
  const [a, b] = [one?.act.actor, other?.act.actor]
  return a !== undefined && b !== undefined && a !== b
}

function shareWords({ act: { action: a } }: Candidate, { act: { action: b } }: Candidate): boolean {
  return a.start < b.end && b.start < a.end
}
