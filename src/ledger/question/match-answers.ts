import type { AskedPart } from './find-parts.ts'
import type { ReplySentence } from './reply.ts'

/** The sentences that reply to a part. */
export interface MatchedPart {
  readonly part: AskedPart
  readonly sentences: readonly ReplySentence[]
  /** Which of the questions of one breath it belongs to. */
  readonly group: number
}

/**
 * Gives the sentences of a reply to the parts that they reply to.
 *
 * One part has the whole reply. Among several each sentence goes to the part with which it shares most,
 * and goes on with the part before it when nothing tells; a reply that says which part it answers is
 * believed. The best way through is found sentence by sentence, in time sentences × parts².
 */
export function matchAnswers(
  parts: readonly AskedPart[],
  reply: readonly ReplySentence[],
  addressees: readonly (string | undefined)[] = [],
): MatchedPart[] {
  const said = reply.filter(({ isFiller }) => !isFiller)
  const [only, another] = parts
  if (only === undefined) return []
  if (another === undefined) {
    return [{ part: only, sentences: said, group: 0 }]
  }
  const clusters = clustersOf(parts, addressees)
  const path = bestPath(clusters, said, weigh(clusters), calledParts(parts, clusters, said))
  const groups = groupsOf(parts)
  return parts.map((part, k) => {
    const cluster = clusters.findIndex((each) => each.parts.includes(part))
    const sentences = said.filter((_, i) => path[i] === cluster)
    return { part, sentences, group: groups[k] as number }
  })
}

/** Parts about one thing, which one stretch of a reply answers. */
interface Cluster {
  readonly parts: readonly AskedPart[]
  /** Who is asked, when it is one of several. */
  readonly addressee: string | undefined
  readonly topic: ReadonlySet<string>
}

/** Joins to each part those after it that lean on it: "Will they sign? And why is that?" */
function clustersOf(
  parts: readonly AskedPart[],
  addressees: readonly (string | undefined)[],
): readonly Cluster[] {
  const clusters: { parts: AskedPart[]; topic: Set<string>; addressee: string | undefined }[] = []
  for (const [k, part] of parts.entries()) {
    const addressee = addressees[k]
    const last = clusters.at(-1)
    const before = last?.parts.at(-1)
    if (
      last !== undefined &&
      before !== undefined &&
      last.addressee === addressee &&
      leansOn(before, part)
    ) {
      last.parts.push(part)
      for (const key of part.topic) last.topic.add(key)
    } else
      clusters.push({
        parts: [part],
        topic: new Set([...part.topic, ...(part.context ?? [])]),
        addressee,
      })
  }
  return clusters
}

function leansOn(before: AskedPart, { passage, span, topic }: AskedPart): boolean {
  if (before.passage !== passage || span.start - before.span.end > CLOSE) return false
  if (topic.size === 0) return true
  if (NEXT_QUESTION.test(passage.text.slice(before.span.end, span.start))) return false
  if (topic.size > MOST_LEANING) return false
  return ANAPHOR.test(passage.text.slice(span.start, span.end))
}

/** Characters between a part and one that leans on it, and topic words of such a one. */
const CLOSE = 12
const MOST_LEANING = 5
const ANAPHOR = /\b(?:this|that|it|those|these|they|them|he|she|there)\b/i

/** Number of topic words of a part that some sentences take up. */
export function sharedWith(
  { topic }: Pick<AskedPart, 'topic'>,
  sentences: readonly ReplySentence[],
): number {
  const found = new Set<string>()
  for (const sentence of sentences) {
    for (const key of sentence.topic) if (topic.has(key)) found.add(key)
  }
  return found.size
}

/**
 * The parts that each sentence says it answers. Somebody who asks two questions of two parts each has
 * asked two questions; a reply that counts its own points may count those of the question.
 */
function calledParts(
  parts: readonly AskedPart[],
  clusters: readonly Cluster[],
  said: readonly ReplySentence[],
): readonly (ReadonlySet<number> | undefined)[] {
  const groups = groupsOf(parts)
  const count = (groups.at(-1) ?? 0) + 1
  const numbers = new Set(said.map(({ numbered }) => numbered))
  const isNumbered = numbers.has(0) && numbers.has(1)
  return said.map(({ cued, numbered }) => {
    const ordinal = cued ?? (isNumbered ? numbered : undefined)
    if (ordinal === undefined) return undefined
    const group = ordinal < 0 ? count - 1 : ordinal
    const called = new Set(parts.filter((_, k) => groups[k] === group))
    return new Set(
      clusters.flatMap((cluster, k) => (cluster.parts.some((part) => called.has(part)) ? [k] : [])),
    )
  })
}

/** Which question each part belongs to; every part is one when nothing parts them. */
function groupsOf(parts: readonly AskedPart[]): readonly number[] {
  let group = 0
  const groups = parts.map(({ passage, span }, k) => {
    const before = parts[k - 1]
    if (before === undefined) return group
    const between =
      before.passage === passage ? passage.text.slice(before.span.end, span.start) : ''
    if (before.passage !== passage || NEXT_QUESTION.test(between.slice(-LONGEST_BETWEEN))) group++
    return group
  })
  return group === 0 ? parts.map((_, k) => k) : groups
}

/** Characters before a part in which it is called another question. */
const LONGEST_BETWEEN = 600
const NEXT_QUESTION =
  /\b(?:second(?:ly)?|third(?:ly)?|other|another|next|last(?:ly)?|final(?:ly)?|separate(?:ly)?|also|two|three)\b/i

/** How much each word tells one part from the others: a word of all tells nothing. */
function weigh(parts: readonly Cluster[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { topic } of parts) {
    for (const key of topic) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map(
    Array.from(counts, ([key, count]) => [key, count === parts.length ? 0 : 1 / count]),
  )
}

function bestPath(
  parts: readonly Cluster[],
  said: readonly ReplySentence[],
  weights: ReadonlyMap<string, number>,
  called: readonly (ReadonlySet<number> | undefined)[],
): number[] {
  const count = parts.length
  const isCalled = called.some((each) => each !== undefined)
  let scores = parts.map((_, k) => (k === 0 ? 0 : -SKIP * k))
  const froms: number[][] = []
  for (const [i, sentence] of said.entries()) {
    const own = parts.map(
      (part, k) => gain(part, sentence, weights) + (called[i]?.has(k) === true ? CUED : 0),
    )
    if (i === 0) {
      scores = scores.map((score, k) => score + (own[k] as number))
      froms.push(parts.map(() => -1))
      continue
    }
    const next: number[] = []
    const from: number[] = []
    for (let k = 0; k < count; k++) {
      let best = Number.NEGATIVE_INFINITY
      let at = k
      for (let j = 0; j < count; j++) {
        const isTold = sentence.turnsToNext || sentence.opensParagraph || called[i] !== undefined
        const silent = isCalled && !isTold && j !== k ? SILENT : 0
        const step = silent + (j === k ? 0 : k > j ? FORWARD + SKIP * (k - j - 1) : BACK)
        const ease = j !== k && sentence.opensParagraph ? PARAGRAPH : 0
        const turn = j !== k && sentence.turnsToNext ? TURNED : 0
        const score = (scores[j] as number) - step + ease + turn
        if (score > best) {
          best = score
          at = j
        }
      }
      next.push(best + (own[k] as number))
      from.push(at)
    }
    scores = next
    froms.push(from)
  }
  const path: number[] = new Array(said.length).fill(0)
  let k = scores.indexOf(Math.max(...scores))
  for (let i = said.length - 1; i >= 0; i--) {
    path[i] = k
    k = (froms[i] as number[])[k] as number
  }
  return path
}

function gain(
  part: Cluster,
  sentence: ReplySentence,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0
  for (const key of sentence.topic) if (part.topic.has(key)) sum += weights.get(key) ?? 0
  const { addressee } = part
  const speaker = sentence.passage.voice.speaker?.name
  const asked =
    addressee === undefined || speaker === undefined ? 0 : addressee === speaker ? ASKED : -ASKED
  return Math.min(sum, MOST_GAIN) + asked
}

/** What it costs to go on to the next part, to pass one over, and to come back to an earlier one. */
const FORWARD = 0.4
const SKIP = 0.2
const BACK = 0.6
/** How much of that a new paragraph takes away. */
const PARAGRAPH = 0.3
/** What is gained when the one who was asked speaks, and lost when it is another. */
const ASKED = 1
/** What it costs besides when a speaker who says which part he answers does not say so. */
const SILENT = 1.2
/** What is gained by going on where the speaker says that he turns to another point. */
const TURNED = 1.5
/** What is gained by saying which part is answered; more than words can. */
const CUED = 6
const MOST_GAIN = 3
