import type { Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import { isListedState } from '../../text/state-word.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { Candidate } from './candidate.ts'
import { CANDIDATE_WORDS } from './candidate-word.ts'
import { classFeatures } from './class-features.ts'
import { isTimeWord, prepositionOf, subjectOf } from './clause.ts'
import type { Reading } from './event-draft.ts'
import { onlyTimeIn, timeAt } from './event-time.ts'
import { isCapital } from './noun-phrase.ts'
import { PEOPLE } from './party.ts'
import { toldAs } from './told-as.ts'
import { wordSet } from './word-set.ts'

/** What can be said of a candidate in single words and classes, for the model to weigh. */
export function featuresOf(reading: Reading, candidate: Candidate, isRuled: boolean): string[] {
  const { tree, passage } = reading
  const { at, type, lemma, group } = candidate
  const side = type === 'verb' ? 'v' : 'n'
  const features = [`${side}=${lemma}`, `${side}g=${group}`]
  const add = (feature: string): void => {
    features.push(feature, `${side}${group}|${feature}`)
  }
  features.push(`role=${passage.voice.role}`)
  for (const feature of classFeatures(tree, candidate)) add(feature)
  add(`rule=${isRuled}`)
  const time = timeAt(tree, at, reading.times) ?? onlyTimeIn(tree, tree.range(at), reading.times)
  add(`time=${timeSort(time, reading.today)}`)
  if (time === undefined && reading.times.length > 0) features.push('time=elsewhere')
  if (type === 'verb') verbFeatures(reading, candidate, time, add)
  else nounFeatures(reading, candidate, add)
  for (let k = Math.max(0, at - REACH); k <= Math.min(tree.length - 1, at + REACH); k++) {
    if (k === at) continue
    features.push(`${k < at ? 'b' : 'a'}:${sortOfWord(tree, k)}`)
  }
  const here = tree.span({ start: at, end: at + 1 })
  for (const { span } of reading.times) {
    const near = Math.abs(span.start - here.start) < 60 ? 'near' : 'far'
    features.push(
      `tw:${near}:${tree.text.slice(span.start, span.end).toLowerCase().split(/\s+/)[0]}`,
    )
  }
  let names = 0
  for (let k = Math.max(0, at - 10); k < Math.min(tree.length, at + 11); k++)
    if (k !== at && /^NNP/.test(tree.tag(k) ?? '')) names++
  add(`names=${Math.min(4, names)}`)
  for (let k = Math.max(0, at - 12); k < at; k++) {
    const word = tree.lower[k] as string
    if (CUES.has(word)) add(`cue=${word}`)
  }
  features.push(`p=${at > 0 ? tree.lower[at - 1] : '^'}`, `s=${tree.lower[at + 1] ?? '$'}`)
  if (/^[?]/.test(tree.lower[tree.length - 1] as string)) add('question')
  return [...new Set(features)]
}

const REACH = 5

function verbFeatures(
  reading: Reading,
  { at }: Candidate,
  time: TimeExpression | undefined,
  add: (feature: string) => void,
): void {
  const { tree, today } = reading
  const isAhead = time?.to !== undefined && today !== undefined && time.to > today
  add(`told=${toldAs(tree, at, isAhead) ?? 'none'}`)
  add(`tag=${tree.tag(at)}`)
  add(`rel=${relationOf(tree, at)}`)
  const subject = subjectOf(tree, at)
  add(`subj=${subject === undefined ? 'none' : sortOf(tree, subject)}`)
  let isObject = false
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    const word = tree.lower[child] as string
    if (tree.is(child, 'obj') || tree.is(child, 'iobj')) {
      isObject = true
      add(`obj=${sortOf(tree, child)}`)
      if (!isCapital(tree, child)) add(`objw=${word}`)
    } else if (tree.is(child, 'nsubjpass')) add('passive')
    else if (tree.is(child, 'obl') || tree.is(child, 'nmod'))
      add(`${prepositionOf(tree, child) ?? 'bare'}=${sortOf(tree, child)}`)
    else if (tree.is(child, 'aux')) add(`aux=${word}`)
    else if (tree.is(child, 'advmod') || tree.is(child, 'prt')) add(`adv=${word}`)
    else if (tree.is(child, 'ccomp') || tree.is(child, 'xcomp')) add('complement')
    else if (tree.is(child, 'mark')) add(`mark=${word}`)
  }
  if (!isObject) add('obj=none')
  const head = tree.head(at)
  if (head < tree.length) {
    add(`hw=${tree.lower[head]}`)
    const above = tree.head(head)
    if (above < tree.length) add(`hhw=${tree.lower[above]}`)
  }
}

function nounFeatures(
  reading: Reading,
  { at, isPlural }: Candidate,
  add: (feature: string) => void,
): void {
  const { tree } = reading
  add(isPlural ? 'plural' : 'singular')
  if (isCapital(tree, at)) add('capital')
  add(`rel=${relationOf(tree, at)}`)
  const preposition = prepositionOf(tree, at)
  if (preposition !== undefined) add(`in=${preposition}`)
  let [isDetermined, isSided] = [false, false]
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    const word = tree.lower[child] as string
    if (tree.is(child, 'det')) {
      isDetermined = true
      add(`det=${word}`)
    } else if (tree.is(child, 'poss')) {
      isDetermined = true
      add(`poss=${sortOf(tree, child)}`)
    } else if (tree.is(child, 'amod')) add(`amod=${word}`)
    else if (tree.is(child, 'compound')) add(`part=${sortOf(tree, child)}`)
    else if (tree.is(child, 'nmod') || tree.is(child, 'obl')) {
      isSided = true
      add(`${prepositionOf(tree, child) ?? 'bare'}=${sortOf(tree, child)}`)
    } else if (tree.is(child, 'relcl') || tree.is(child, 'acl')) add('clause')
    else if (tree.is(child, 'cop')) add(`cop=${word}`)
    else if (tree.is(child, 'conj')) add('conj')
  }
  if (!isDetermined) add('det=none')
  if (!isSided) add('alone')
  const head = tree.head(at)
  if (head >= tree.length) return
  add(`hw=${isCapital(tree, head) ? 'NAME' : tree.lower[head]}`)
  if (tree.isVerb(head)) {
    add(`htold=${toldAs(tree, head, false) ?? 'none'}`)
    const subject = subjectOf(tree, head)
    if (subject !== undefined && subject !== at) add(`hsubj=${sortOf(tree, subject)}`)
  }
}

function relationOf(tree: Tree, at: number): string {
  return RELATIONS.find((relation) => tree.is(at, relation)) ?? 'other'
}

const RELATIONS = [
  'nsubj', 'nsubjpass', 'obj', 'obl', 'nmod', 'compound', 'conj', 'amod', 'flat', 'appos', 'poss', 'root',
  'ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'parataxis',
] as const // biome-ignore format: a table

/** What sort of thing a noun names. */
function sortOf(tree: Tree, noun: number): string {
  const word = tree.lower[noun] as string
  const pronoun = PRONOUN_SORTS.get(word)
  if (pronoun !== undefined) return pronoun
  if (isTimeWord(tree, noun)) return 'TIME'
  if (isListedState(word)) return 'STATE'
  if (isPostWord(word)) return 'POST'
  if (FORCES.has(word)) return 'FORCES'
  if (PEOPLE.has(word)) return 'PEOPLE'
  const event = CANDIDATE_WORDS.get(word)?.noun
  if (event !== undefined) return `E-${event.group}`
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child))
    if (child < noun && isPostWord(tree.lower[child] as string)) return 'POST'
  if (isCapital(tree, noun)) return tree.tag(noun) === 'CD' ? 'CD' : 'NAME'
  if (tree.tag(noun) === 'CD') return 'COUNTED'
  return tree.tag(noun)?.startsWith('NN') === true ? 'THING' : 'OTHER'
}

/** A word near a candidate: itself when it is a short one of grammar, else its sort. */
function sortOfWord(tree: Tree, k: number): string {
  const word = tree.lower[k] as string
  const tag = tree.tag(k) ?? ''
  if (/^(?:NN|CD)/.test(tag)) return sortOf(tree, k)
  return word
}

/** When a time is, seen from the day of speaking. */
function timeSort(time: TimeExpression | undefined, today: string | undefined): string {
  if (time === undefined) return 'none'
  const { from, to, value } = time
  if (value === 'PAST_REF' || value === 'PRESENT_REF' || value === 'FUTURE_REF') return value
  if (from === undefined || to === undefined) return time.type === 'TIME' ? 'clock' : 'vague'
  if (today === undefined) return 'dated'
  if (to < today) return from.slice(0, 4) < today.slice(0, 4) ? 'past-year' : 'past'
  if (from > today) return 'ahead'
  return from === to ? 'today' : 'around'
}

const PRONOUN_SORTS: ReadonlyMap<string, string> = new Map(
  (
    'i:I me:I my:I mine:I we:WE us:WE our:WE ours:WE you:YOU your:YOU he:HE him:HE his:HE she:HE her:HE ' +
    'they:THEY them:THEY their:THEY it:IT its:IT this:THIS that:THIS these:THIS those:THIS who:WHO which:WHO ' +
    'whom:WHO there:THERE here:HERE'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const CUES = wordSet(
  'if would could should can may might must not never no any every always often usually regularly when before after since ' +
    "whether how why n't just today again",
)
const FORCES = wordSet(
  'troops troop forces force soldiers army navy marines fleet ships ship aircraft missiles missile personnel ' +
    'battalion brigade squadron squadrons militants terrorists rebels rockets destroyers weapons bases base',
)
