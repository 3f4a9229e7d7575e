import { LinearModel } from '../model/linear-model.ts'
import type { Candidate } from './candidate.ts'
import type { EventKind } from './event.ts'
import { familyOf } from './event-family.ts'
import { EventGate } from './event-gate.ts'
import { type EventModels, eventModels } from './event-models.ts'
import { LinkWeigher } from './link-weigher.ts'
import { sureStatus, toldNounAt } from './noun-event.ts'
import { onItsDay } from './on-its-day.ts'
import { type PlacedCandidate, type PlacedDraft, placed } from './placed-draft.ts'
import type { Told } from './told-as.ts'
import { weighedEvent } from './weighed-event.ts'
import { around } from './with-phrases.ts'

/** Weighs words that may tell of an event by what was learned from annotated transcripts. */
export class EventWeigher {
  readonly #telling: LinearModel
  readonly #kind: LinearModel
  readonly #status: LinearModel
  readonly #least: number

  readonly gate: EventGate
  readonly links: LinkWeigher

  constructor(
    { gate, telling, kind, status, link }: EventModels,
    least: number = LEAST_SHARE,
    leastLink: number = LEAST_LINK_SHARE,
    leastGate: number = LEAST_GATE_SHARE,
  ) {
    this.#telling = new LinearModel(telling)
    this.#kind = new LinearModel(kind)
    this.#status = new LinearModel(status)
    this.#least = least
    this.gate = new EventGate(gate, leastGate)
    this.links = new LinkWeigher(link, leastLink, least)
  }

  /** How likely a word with some features tells an event, from 0 to 1. */
  share(features: readonly string[]): number {
    return this.#telling.shares(features)[1] as number
  }

  /**
   * What the rules found in a passage, and what the words of `candidates` tell beside it, in the order of
   * the text.
   */
  weigh(
    ruled: readonly PlacedDraft[],
    candidates: readonly PlacedCandidate[],
  ): readonly PlacedDraft[] {
    const added: PlacedDraft[] = []
    const sorted = ruled
      .map((draft) => this.#told(draft, candidates))
      .sort((a, b) => a.start - b.start)
    let last: PlacedDraft | undefined
    for (const placedCandidate of candidates) {
      if (placedCandidate.isRuled) continue
      const { reading, candidate, features, start, end } = placedCandidate
      const share = this.share(features)
      if (share < this.#least) continue
      // "Held talks with": the noun tells the same as the verb before it.
      const isInside = last !== undefined && last.start <= start && end <= last.end
      if (isInside && last?.passage === reading.passage) continue
      const kind = mostOf(this.#kind, features, kindsOf(candidate)) as EventKind
      const status = mostOf(this.#status, features) as Told
      const draft = weighedEvent(reading, candidate, kind, status)
      if (draft === undefined) continue
      const found = { ...onItsDay(placed(draft, reading), reading), share }
      if (around(sorted, found).some((known) => isTold(found, candidate, known))) continue
      last = found
      added.push(found)
    }
    if (added.length === 0) return sorted
    return [...sorted, ...added].sort((a, b) => a.start - b.start)
  }

  /**
   * What a rule found, told as the words around it tell it, where these are sure enough.
   *
   * A rule takes for a fact what no word calls a plan, but "the meeting" may lie ahead all the same. What
   * the rules find planned or denied is told so by its own words, and stays.
   */
  #told(draft: PlacedDraft, candidates: readonly PlacedCandidate[]): PlacedDraft {
    if (!TAKEN_FOR_FACT.has(draft.status) || draft.kind === 'militaryAct') return draft
    let teller: PlacedCandidate | undefined
    let most = 0
    for (const candidate of candidates) {
      if (candidate.start < draft.start || candidate.end > draft.end) continue
      if (isSure(candidate, draft.lemma)) return draft
      const share = this.share(candidate.features)
      if (share <= most) continue
      teller = candidate
      most = share
    }
    if (teller === undefined) return draft
    const shares = this.#status.shares(teller.features)
    const likely = Math.max(...shares)
    if (likely < LEAST_STATUS_SHARE) return draft
    const { isStatusAssumed: _, ...known } = draft
    const status = this.#status.outcomes[shares.indexOf(likely)] as Told
    return onItsDay({ ...known, status }, teller.reading)
  }
}

/** Whether the words around the one that tells an event leave no doubt how it is told: a verb in the past does. */
function isSure({ reading, candidate }: PlacedCandidate, lemma: string): boolean {
  const { at, type } = candidate
  if (candidate.lemma !== lemma) return false
  if (type === 'verb') return reading.tree.tag(at) === 'VBD'
  return sureStatus(reading.tree, toldNounAt(reading, at)) !== undefined
}

/** Whether a draft of the rules in the same words tells the event already: "held talks", "the talks resumed". */
function isTold({ kind }: PlacedDraft, { group }: Candidate, known: PlacedDraft): boolean {
  return HOLDING.has(group) || familyOf(known.kind) === familyOf(kind)
}

/** Groups of words that only say of another event that it is held. */
const HOLDING: ReadonlySet<string> = new Set(['hold', 'open', 'attend'])

/** The likeliest outcome, of some of those of a model where they are given. */
function mostOf(
  model: LinearModel,
  features: readonly string[],
  among: readonly string[] = model.outcomes,
): string {
  const shares = model.shares(features)
  const share = (outcome: string): number => shares[model.outcomes.indexOf(outcome)] ?? 0
  return among.reduce((most, outcome) => (share(outcome) > share(most) ? outcome : most))
}

/** What alone a word can tell, whatever stands around it: who flies home meets nobody. */
function kindsOf({ group, lemma }: Candidate): readonly EventKind[] | undefined {
  return JOURNEYS.has(lemma) ? ['visit', 'militaryAct'] : KINDS_OF[group]
}

const JOURNEYS: ReadonlySet<string> = new Set(['travel', 'fly', 'journey', 'trip'])
const KINDS_OF: Readonly<Record<string, readonly EventKind[]>> = {
  interview: ['interview'],
  sanction: ['announcement'],
  appoint: ['announcement'],
  appointment: ['announcement'],
  attack: ['militaryAct'],
  invasion: ['militaryAct'],
  occupy: ['militaryAct'],
  kill: ['militaryAct'],
  killing: ['militaryAct'],
}

/**
 * How likely a word must tell an event, and one that was not told before, to be listed: on unseen
 * transcripts precision is above recall here.
 */
const LEAST_SHARE = 0.55
/**
 * How likely a word must seem to tell an event for its sentence to be parsed: 26 in 100 words are then in
 * such sentences, and two in a hundred of the events that would be listed are lost.
 */
const LEAST_GATE_SHARE = 0.3
/** What a rule says where nothing speaks against it. */
const TAKEN_FOR_FACT: ReadonlySet<Told> = new Set<Told>(['happened', 'ongoing'])
/** How likely a status must be to count more than that of a rule. */
const LEAST_STATUS_SHARE = 0.5
/**
 * How likely a mention must tell of an event told before to be put with it. Below one half, because what
 * is put with none may tell of one told earlier still, or of nothing.
 */
const LEAST_LINK_SHARE = 0.4

/** The weigher with the models of this version, which are read when it is first needed. */
export function eventWeigher(): EventWeigher {
  weigher ??= new EventWeigher(eventModels())
  return weigher
}

let weigher: EventWeigher | undefined
