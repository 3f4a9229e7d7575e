import type { Tree } from '../../article/reported/tree.ts'
import { LinearModel } from '../model/linear-model.ts'
import { type NetPlaces, netSentence, SentenceNet } from '../model/sentence-net.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import { type Act, type Force, isRefraining } from './act.ts'
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
    const all = this.#weighAll(context, sentence)
    const chosen = chosenOf(all, this.#least)
    return all
      .filter((clause) => chosen.has(clause) && !isBegunAnew(sentence.tree, clause, chosen))
      .map((clause) => this.#typed(context, sentence, clause))
  }

  /** Every clause with how likely it binds; none where the signs speak against all of them. */
  #weighAll(context: Context, sentence: SpokenSentence): WeighedClause[] {
    const { tree } = sentence
    const all = candidatesIn(context, sentence)
    const features = all.map((_, at) => clauseFeatures(context, sentence, all, at))
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
    return all.map((candidate, at) => {
      const [binds = 0, ...types] = told[at] as Float32Array
      const share = 1 / (1 + Math.exp(-((signs[at] as number) + binds)))
      return { ...candidate, features: features[at] as string[], share, types }
    })
  }

  /** What a clause that binds tells, with the type that the rules or the models give it. */
  #typed(
    context: Context,
    sentence: SpokenSentence,
    { act, found, features, types }: WeighedClause,
  ): FoundCommitment {
    const ofKind = kindFeatures(context, sentence, act)
    const shares = this.#type.shares([...features, ...ofKind], types)
    const likely = Math.max(...shares)
    const type = this.#type.outcomes[shares.indexOf(likely)] as CommitmentType
    if (found === undefined)
      return settledType(plainCommitment(context, sentence, act, type), sentence.tree)
    return likely >= LEAST_TYPE && isOpen(sentence.tree, found, type) ? { ...found, type } : found
  }
}

/** A clause with what the models say of it. */
interface WeighedClause extends Candidate {
  readonly features: string[]
  /** How likely it binds, 0 to 1. */
  readonly share: number
  /** What the net adds to the sums of the types. */
  readonly types: readonly number[]
}

/** The clauses that bind, taken in the order of how likely they do. */
function chosenOf(all: readonly WeighedClause[], leastShare: number): Set<WeighedClause> {
  const chosen: WeighedClause[] = []
  for (const clause of all.toSorted((a, b) => b.share - a.share)) {
    const isOfOther = clause.found !== undefined && chosen.every((other) => differ(other, clause))
    const least = chosen.length > 0 && !isOfOther ? LEAST_FURTHER : leastOf(clause, leastShare)
    if (clause.share < least) continue
    if (!chosen.some((other) => shareWords(other, clause))) chosen.push(clause)
  }
  return new Set(chosen.map((clause) => known(all, clause)))
}

/** How likely a clause must be that is the first of its sentence or of one who acts. */
function leastOf({ found }: WeighedClause, leastShare: number): number {
  if (found === undefined) return leastShare
  const { act, side, condition } = found
  // "We have to fight for it", "a duty to speak": what a side holds itself to, often without any act.
  if (act.force === 'obligation' && side === 'own') return LEAST_OWN_DUTY
  // "I'll describe it", "people aren't going to make it": a modal stands in what binds nobody, too.
  return MODAL.has(act.force) && condition === undefined ? LEAST_MODAL : LEAST_FOUND
}

const MODAL: ReadonlySet<Force> = new Set(['will', 'going', 'ability'])

/**
 * How much the signs alone must speak for some clause for the net to read its sentence. A seventh of the
 * words are in sentences below, and one commitment in six hundred.
 */
const LEAST_SIGNS = -1.5

/** How likely a clause must be to bind: on the first half of the annotated transcripts, precision is above recall here. */
const LEAST_SHARE = 0.3

/** The same for what a rule found: dropped only where nearly everything else speaks against it. */
const LEAST_FOUND = 0.02

/** The same for what only a modal tells. */
const LEAST_MODAL = 0.1

/** The same for what one's own side must do. */
const LEAST_OWN_DUTY = 0.2

/** The same for a second clause of one sentence: readers take most sentences for one commitment. */
const LEAST_FURTHER = 0.75

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
  if (told !== 'plan') return true
  // What a meeting will come to is planned, and what has its day is no mere forecast.
  if (BALLOT.has(tree.lower[act.verb] as string)) return false
  return type === 'promise' || deadline === undefined
}

/** Of clauses that share words the one that a rule knows: "[call on them] to withdraw". */
function known(all: readonly WeighedClause[], clause: WeighedClause): WeighedClause {
  if (clause.found !== undefined) return clause
  return (
    all.find(
      (other) =>
        other.found !== undefined &&
        other.share >= leastOf(other, LEAST_SHARE) &&
        shareWords(clause, other),
    ) ?? clause
  )
}

/** The words that tell of an act: its verb, what binds to it, what governs it, and all that is to be done. */
export function clausePlaces({ verb, cue, governor, action }: Act): NetPlaces {
  return { words: [verb, cue.start, governor], start: action.start, end: action.end }
}

/** "We'll send — we will send ten ships": whether a dash follows, behind which the same one begins anew. */
function isBegunAnew(tree: Tree, { act }: WeighedClause, all: Iterable<WeighedClause>): boolean {
  const dash = act.action.end
  if (!DASHES.has(tree.lower[dash] ?? '')) return false
  const actor = tree.lower[act.actor ?? -1]
  for (const { act: later } of all)
    if (later.actor === dash + 1 && actor !== undefined && tree.lower[dash + 1] === actor)
      return true
  return false
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-'])

/** Whether two clauses say of two who act what they will do. */
function differ({ act: { actor: a } }: Candidate, { act: { actor: b } }: Candidate): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function shareWords({ act: { action: a } }: Candidate, { act: { action: b } }: Candidate): boolean {
  return a.start < b.end && b.start < a.end
}
