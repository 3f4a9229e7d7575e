import type { PartStatus, Question, QuestionPart } from './question.ts'
import { TopicWords } from './topic-words.ts'

/** What was asked and not answered, by whom and of whom. */
export interface Unanswered {
  /** Parts that got no answer, in the order of the questions. */
  readonly parts: readonly { readonly question: Question; readonly part: QuestionPart }[]
  /** Parts that were asked in all. */
  readonly outOf: number
  readonly byStatus: Readonly<Record<UnansweredStatus, number>>
  /** Those who asked, who has the most parts without an answer first. */
  readonly byAsker: readonly UnansweredGroup[]
  /** Those who were asked. */
  readonly byAsked: readonly UnansweredGroup[]
  /** Words that several of the parts without an answer share. */
  readonly byTopic: readonly UnansweredGroup[]
}

/** How a part can stay without an answer. */
export type UnansweredStatus = Exclude<PartStatus, 'answered' | 'partial'>

/** The parts that belong together. */
export interface UnansweredGroup {
  /** A name, or a word; absent for those whom no transcript names. */
  readonly name?: string
  /** Parts without an answer. */
  readonly count: number
  /** Parts that were asked. */
  readonly outOf: number
}

const UNANSWERED: ReadonlySet<PartStatus> = new Set<PartStatus>([
  'declined',
  'notAnswered',
  'answerMissing',
])

/** Whether a part got no answer, for whatever reason. */
export function isUnanswered({ status }: QuestionPart): boolean {
  return UNANSWERED.has(status)
}

/** Gather the parts of questions that were not answered, and count them. */
export function unanswered(questions: readonly Question[]): Unanswered {
  const topics = new TopicWords()
  const askers = new Tally()
  const asked = new Tally()
  const words = new Tally()
  const parts: { question: Question; part: QuestionPart }[] = []
  const byStatus = { declined: 0, notAnswered: 0, answerMissing: 0 }
  let outOf = 0
  for (const question of questions) {
    for (const part of question.parts) {
      const isOpen = isUnanswered(part)
      outOf++
      askers.add(question.asker?.name, isOpen)
      for (const name of question.asked ?? [undefined]) asked.add(name, isOpen)
      for (const word of topics.wordsOf(part.span.text)) words.add(word.key, isOpen, word.text)
      if (!isOpen) continue
      parts.push({ question, part })
      byStatus[part.status as UnansweredStatus]++
    }
  }
  return {
    parts,
    outOf,
    byStatus,
    byAsker: askers.groups(1),
    byAsked: asked.groups(1),
    byTopic: words.groups(LEAST_SHARED),
  }
}

/** Parts that must share a word before it counts as a topic. */
const LEAST_SHARED = 2

/** Counts by name. */
class Tally {
  readonly #counts = new Map<
    string | undefined,
    { count: number; outOf: number; readonly name: string | undefined }
  >()

  add(key: string | undefined, isOpen: boolean, name: string | undefined = key): void {
    const found = this.#counts.get(key) ?? { count: 0, outOf: 0, name }
    found.outOf++
    if (isOpen) found.count++
    this.#counts.set(key, found)
  }

  /** Those with at least so many parts without an answer, most first, then by name. */
  groups(least: number): UnansweredGroup[] {
    return [...this.#counts.values()]
      .filter(({ count }) => count >= least)
      .map(({ count, outOf, name }) => ({ ...(name === undefined ? {} : { name }), count, outOf }))
      .sort((a, b) => b.count - a.count || compareNames(a.name, b.name))
  }
}

/** Those without a name stand last. */
function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
