import type { Tree } from '../../article/reported/tree.ts'
import { LinearModel } from '../linear-model.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import { BALLOT } from './act-type.ts'
import { type Candidate, candidatesIn } from './candidate.ts'
import { clauseFeatures, dependentFeatures, kindFeatures } from './candidate-features.ts'
import type { CommitmentType } from './commitment.ts'
import { BINDING_MODEL, TYPE_MODEL } from './commitment-model.ts'
import { type Context, type FoundCommitment, plainCommitment } from './read-act.ts'

/** The learned models that a {@link CommitmentWeigher} goes by, each as its text. */
export interface CommitmentModels {
  /** Whether a clause binds: `none` or `binds`. */
  readonly binding: string
  /** As which {@link CommitmentType}. */
  readonly type: string
}

/**
 * Weighs the clauses of a sentence by what was learned from annotated transcripts.
 *
 * The rules for what binds are some of the signs that are weighed: where most others speak against it,
 * what a rule found is dropped, and where many speak for it, a clause counts that no rule knows.
 */
export class CommitmentWeigher {
  readonly #binding: LinearModel
  readonly #type: LinearModel
  readonly #least: number

  constructor(
    { binding, type }: CommitmentModels = { binding: BINDING_MODEL, type: TYPE_MODEL },
    least: number = LEAST_SHARE,
  ) {
    this.#binding = new LinearModel(binding)
    this.#type = new LinearModel(type)
    this.#least = least
  }

  /** The clauses of a sentence that bind, in order; no two of them share words. */
  weigh(context: Context, sentence: SpokenSentence): FoundCommitment[] {
    const all = candidatesIn(context, sentence)
    const features = all.map((_, at) => clauseFeatures(context, sentence, all, at))
    const shares = all.map(({ act: { verb } }, at) => {
      const dependents = dependentFeatures(sentence.tree, verb)
      return this.#binding.shares([...(features[at] as string[]), ...dependents])[1] as number
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
      .map((at) => this.#found(context, sentence, all[at] as Candidate, features[at] as string[]))
  }

  #found(
    context: Context,
    sentence: SpokenSentence,
    { act, found }: Candidate,
    features: readonly string[],
  ): FoundCommitment {
    const shares = this.#type.shares([...features, ...kindFeatures(context, sentence, act)])
    const type = this.#type.outcomes[shares.indexOf(Math.max(...shares))] as CommitmentType
    if (found === undefined) return datedPlan(plainCommitment(context, sentence, act, type))
    return isOpen(sentence.tree, found, type) ? { ...found, type } : found
  }
}

/**
 * How likely a clause must be to bind. Its share is one of all clauses of its sentence, so that a sentence
 * which binds by one of them has more. Higher, more rows are missed than are wrong ones left out.
 */
const LEAST_SHARE = 0.3

/** The same for what a rule found: dropped only where nearly everything else speaks against it. */
const LEAST_FOUND = 0.05

/** The same for a second clause of one sentence: readers take most sentences for one commitment. */
const LEAST_FURTHER = 0.6

/**
 * Which of these an act is depends on the kind of text and on who speaks of whom more than on its words:
 * "they will sail" is a plan in the briefing before their journey. Where no word tells, what was learned
 * is right more often than a rule.
 */
const BY_KIND: ReadonlySet<CommitmentType> = new Set(['promise', 'plan', 'forecast'])

/** "The ships that we will send on Monday": what has its day is planned, and not sworn. */
function datedPlan(found: FoundCommitment): FoundCommitment {
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
  // Others promise where the words say so, and things never do.
  if (side === 'other' && told === 'promise') return false
  if (side !== 'own' && type === 'promise') return false
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

/** Whether two clauses say of two who act what they will do. */
function differ(one: Candidate | undefined, other: Candidate | undefined): boolean {
  const [a, b] = [one?.act.actor, other?.act.actor]
  return a !== undefined && b !== undefined && a !== b
}

function shareWords({ act: { action: a } }: Candidate, { act: { action: b } }: Candidate): boolean {
  return a.start < b.end && b.start < a.end
}
