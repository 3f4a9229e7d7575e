import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { singularOf } from '../../text/singular.ts'

/** What a stance is about. */
export interface Concept {
  readonly text: string
  /** The tokens that it was made of. */
  readonly range: TokenRange
  /** Where the next one begins, when another noun phrase is joined to it. */
  readonly next?: number
}

export interface ConceptOptions {
  /** The token that the phrase ends before; by default the end of the sentence. */
  readonly limit?: number
  /** Whether `tree` is only the rest of a sentence, so that a capital at its start is that of a name. */
  readonly isInside?: boolean
}

/**
 * The concept that a noun phrase beginning at token `start` names, or nothing when it names none that
 * others could speak of too: a pronoun, "the decision", a person.
 *
 * The phrase ends before a verb, a relative clause or a word of time, and at {@link MOST_WORDS}.
 */
export function conceptAt(
  tree: Tree,
  start: number,
  { limit = tree.length, isInside = false }: ConceptOptions = {},
): Concept | undefined {
  const end = endOfPhrase(tree, start, limit)
  if (isOthers(tree, start)) return undefined
  if (isBrokenOff(tree, end) || isNarrowed(tree, start, end)) return undefined
  const range = trimmed(tree, { start, end: beforeEmpty(tree, start, end) })
  if (range === undefined) return undefined
  const text = normalForm(tree, range, isInside)
  if (text === undefined) return undefined
  const next = joinedPhrase(tree, range, end, limit)
  return { text, range, ...(next === undefined ? {} : { next }) }
}

/**
 * Whether a phrase goes on in a way that it cannot be cut from: a word that is broken off, "the proc- —", or
 * an act of whom it names, "the governor taking over".
 */
function isBrokenOff(tree: Tree, end: number): boolean {
  if (end === 0 || end >= tree.length) return false
  if (tree.text.charAt(tree.span({ start: end - 1, end }).end) === '-') return true
  return (
    tree.tag(end) === 'VBG' &&
    !/^(?:includ|regard|concern|follow|involv)ing$/.test(tree.lower[end] ?? '')
  )
}

/**
 * Whether only some of what a phrase names is meant: "a tax that nobody can pay", "any rule imposed by
 * force". Who is against that may be for the rest.
 */
function isNarrowed(tree: Tree, start: number, end: number): boolean {
  if (end >= tree.length || DEFINITE.test(tree.lower[start] ?? '')) return false
  const isName = (tree.tag(start) ?? '').startsWith('NNP')
  return !isName && (NARROWING.test(tree.lower[end] ?? '') || tree.tag(end) === 'VBN')
}

const DEFINITE = /^(?:the|this|these|those|our|my)$/
const NARROWING = /^(?:that|which|who|whose|where)$/

/** Without phrases at the end that say nothing: terrorism "in all its forms", force "of any kind". */
function beforeEmpty(tree: Tree, start: number, end: number): number {
  let cut = end
  for (let k = end - 1; k > start; k--) {
    if (SELF.test(tree.lower[k] as string)) return cut
    if ((tree.tag(k) ?? '').startsWith('NN') && !isVague(tree, k)) return cut
    if (/^(?:IN|TO)$/.test(tree.tag(k) ?? '')) cut = k
  }
  return cut
}

/**
 * "Their release": whose it is, others do not know. An act without an article is one's own: "promoting".
 * Who is for "no change" or "neither plan" is against what the phrase names.
 */
function isOthers(tree: Tree, start: number): boolean {
  return (
    (tree.tag(start) === 'VBG' && !isLikeAdjective(tree.lower[start] as string)) ||
    /^(?:its|his|her|their|your|no|neither|nor)$/.test(tree.lower[start] ?? '')
  )
}

/** "Ongoing efforts": a form in -ing that tells which, and no act. */
export function isLikeAdjective(lower: string): boolean {
  return /^(?:ongoing|existing|growing|remaining|lasting|pending)$/.test(lower)
}

/** Words of a concept; a longer phrase is told by nobody else in the same way. */
const MOST_WORDS = 9

/** The end of the noun phrase that begins at `start`. */
function endOfPhrase(tree: Tree, start: number, limit: number): number {
  let words = 0
  let k = start
  for (; k < limit; k++) {
    const word = tree.lower[k] as string
    const tag = tree.tag(k) ?? ''
    if (isRecentTime(tree, k)) return beforeSmall(tree, start, k)
    if (k === start && tree.tag(k + 1) === 'POS' && TIMES.has(word)) continue
    if (TIMES.has(word) && !/^(?:DT|JJ)/.test(tree.tag(k - 1) ?? ''))
      return beforeSmall(tree, start, k)
    if (isPart(tree, k, start)) {
      if (!SMALL.has(word)) words++
      if (words > MOST_WORDS) return beforePreposition(tree, start, k)
      continue
    }
    if (tag === 'TO' && tellsAct(tree, k)) continue
    break
  }
  return beforeSmall(tree, start, k)
}

/** "Last week", "the past few days": when, and not what. */
function isRecentTime(tree: Tree, k: number): boolean {
  if (!/^(?:last|past|next|this)$/.test(tree.lower[k] as string)) return false
  const next = tree.lower[k + 1] ?? ''
  const unit = /^(?:few|couple|several|two|three)$/.test(next) ? tree.lower[k + 2] : next
  return (
    /^(?:day|week|month|year|night|evening|hour)s?$/.test(unit ?? '') && tree.tag(k + 2) !== 'POS'
  )
}

/** Whether a token goes on with a noun phrase. */
function isPart(tree: Tree, k: number, start: number): boolean {
  const word = tree.lower[k] as string
  const tag = tree.tag(k) ?? ''
  const before = k === start ? '' : (tree.tag(k - 1) ?? '')
  // A second article without a preposition opens a clause: "the statements the minister made".
  if (/^(?:DT|PDT|PRP\$)$/.test(tag))
    return k === start || /^(?:IN|TO|CC|PDT)$/.test(before) || isActVerb(tree, k - 1)
  if (tag === 'POS' || tag === 'CD' || tag === '$' || tag.startsWith('NN')) return true
  if (tag === 'IN' || tag === 'TO') return tiesPhrase(tree, k)
  // What stands after a noun tells more of it: "talks ongoing in Drast", "steps reducing the risk".
  const isAfterNoun = before.startsWith('NN') && k > start
  // A name may stand before an adjective of the same phrase: "a United Nations special envoy".
  const isBeforeNoun = (tree.tag(k + 1) ?? '').startsWith('NN')
  if (tag.startsWith('JJ') && before.startsWith('NNP') && isBeforeNoun) return true
  if (tag.startsWith('JJ') || tag === 'VBG') return !isAfterNoun
  if (tag === 'VBN') return !isAfterNoun && isBeforeNoun
  // "Sovereignty and territorial integrity" is one; "the attack and the arrest" are two.
  if (tag === 'CC')
    return (
      word === 'and' &&
      (isBareNominal(tree, k + 1) || isSecondAdjective(tree, k) || isPair(tree, k, start))
    )
  if (tag === 'VB') return isActVerb(tree, k)
  // "Its right to defend itself".
  if (SELF.test(word)) return isActVerb(tree, k - 1)
  if (tag === 'RB')
    return (
      (k > start && (tree.tag(k + 1) ?? '').startsWith('JJ')) ||
      (word.includes('-') && isBeforeNoun)
    )
  return false
}

const SELF = /(?:self|selves)$/

/** Whether the "to" at `k` and a verb tell which act is meant: "efforts to end", "right of Velk to defend". */
function tellsAct(tree: Tree, k: number): boolean {
  if (ACTS.has(tree.lower[k - 1] as string)) return true
  let at = k - 1
  while (at > 0 && (tree.tag(at) ?? '').startsWith('NNP')) at--
  if (tree.tag(at) === 'DT') at--
  return at < k - 1 && tree.lower[at] === 'of' && ACTS.has(tree.lower[at - 1] as string)
}

function isActVerb(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'VB' && tree.lower[k - 1] === 'to' && tellsAct(tree, k - 1)
}

/** Whether a preposition ties a noun phrase to the one before it: "support for lifting", not "by lifting". */
function tiesPhrase(tree: Tree, k: number): boolean {
  const word = tree.lower[k] as string
  if (!PREPOSITIONS.has(word) || !startsPhrase(tree, k + 1)) return false
  return tree.tag(k + 1) !== 'VBG' || /^(?:of|for|against|on)$/.test(word)
}

/** "Between Halvenia and the Union": both belong to the phrase. */
function isPair(tree: Tree, k: number, start: number): boolean {
  return tree.lower.lastIndexOf('between', k) >= start && startsPhrase(tree, k + 1)
}

function startsPhrase(tree: Tree, k: number): boolean {
  return /^(?:DT|PDT|PRP\$|CD|NN|JJ|VBG|\$)/.test(tree.tag(k) ?? '')
}

/** "A peaceful and negotiated settlement". */
function isSecondAdjective(tree: Tree, and: number): boolean {
  return (
    tree.tag(and + 1) === 'VBN' &&
    (tree.tag(and - 1) ?? '').startsWith('JJ') &&
    (tree.tag(and + 2) ?? '').startsWith('NN')
  )
}

function isBareNominal(tree: Tree, k: number): boolean {
  return /^(?:NN|JJ)/.test(tree.tag(k) ?? '')
}

/** Without prepositions and conjunctions that the end of a phrase leaves behind. */
function beforeSmall(tree: Tree, start: number, end: number): number {
  let at = end
  while (at > start && /^(?:IN|TO|CC|DT|PDT|PRP\$|RB|POS|VB|JJ[RS]?)$/.test(tree.tag(at - 1) ?? ''))
    at--
  return at
}

/** The end of what stands before the last preposition, for a phrase that is too long. */
function beforePreposition(tree: Tree, start: number, end: number): number {
  for (let at = end - 1; at > start; at--)
    if (/^(?:IN|TO)$/.test(tree.tag(at) ?? '')) return beforeSmall(tree, start, at)
  return end
}

/** Where a phrase begins that is joined to one without prepositions, to which alone it might belong. */
function joinedPhrase(
  tree: Tree,
  { start }: TokenRange,
  end: number,
  limit: number,
): number | undefined {
  for (let k = start; k < end; k++) if (/^(?:IN|TO)$/.test(tree.tag(k) ?? '')) return undefined
  const word = tree.lower[end]
  const at = word === ',' && tree.lower[end + 1] === 'and' ? end + 2 : end + 1
  if (at >= limit || (word !== 'and' && word !== ',' && word !== 'or')) return undefined
  return /^(?:DT|PRP\$)$/.test(tree.tag(at) ?? '') ? at : undefined
}

/** Without what tells which one or how many, at the start of a phrase. */
function trimmed(tree: Tree, { start, end }: TokenRange): TokenRange | undefined {
  let first = start
  while (first < end && (isDropped(tree, first) || isMereIdea(tree, first, end))) first++
  return first < end ? { start: first, end } : undefined
}

/** "The idea of a two-state solution" is that solution. */
function isMereIdea(tree: Tree, k: number, end: number): boolean {
  return (
    k + 2 < end &&
    /^(?:idea|notion|concept|principle)$/.test(tree.lower[k] as string) &&
    tree.lower[k + 1] === 'of'
  )
}

/** "Yesterday's", which tells when. */
function isTimeOwner(tree: Tree, k: number): boolean {
  return (
    (tree.tag(k + 1) === 'POS' && TIMES.has(tree.lower[k] as string)) ||
    (tree.tag(k) === 'POS' && TIMES.has(tree.lower[k - 1] as string))
  )
}

function isDropped(tree: Tree, k: number): boolean {
  const word = tree.lower[k] as string
  // "No-fly" is no adverb.
  if (word.includes('-') && tree.tag(k) === 'RB') return false
  return (
    /^(?:DT|PDT|PRP\$|RB|IN|CD)$/.test(tree.tag(k) ?? '') ||
    DEGREES.has(word) ||
    isTimeOwner(tree, k)
  )
}

/** The normal form of a phrase, or nothing when it names nothing of its own. */
function normalForm(tree: Tree, range: TokenRange, isInside: boolean): string | undefined {
  const owner = ownerEnd(tree, range)
  const words = (part: TokenRange): string[] => wordsOf(tree, part, isInside)
  const own = owner === undefined ? range : { start: owner + 1, end: range.end }
  if (!says(tree, range)) return undefined
  if (owner === undefined) return words(own).join(' ')
  let head = own.start
  while (head < own.end && !/^(?:IN|TO)$/.test(tree.tag(head) ?? '')) head++
  return [
    ...words({ start: own.start, end: head }),
    'of',
    ...words({ start: range.start, end: owner }),
    ...words({ start: head, end: own.end }),
  ].join(' ')
}

/** The possessive ending of the first words of a phrase: "Sorrenay's decision" is "decision of Sorrenay". */
function ownerEnd(tree: Tree, { start, end }: TokenRange): number | undefined {
  for (let k = start; k < end - 1; k++) {
    const tag = tree.tag(k) ?? ''
    if (tag === 'POS') return k > start ? k : undefined
    if (!tag.startsWith('NN') && !tag.startsWith('JJ')) return undefined
  }
  return undefined
}

function wordsOf(tree: Tree, { start, end }: TokenRange, isInside: boolean): string[] {
  const words: string[] = []
  for (let k = start; k < end; k++) {
    const tag = tree.tag(k) ?? ''
    if (tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || tag === 'POS') continue
    const lower = tree.lower[k] as string
    if (DEGREES.has(lower)) continue
    const { start: from, end: to } = tree.span({ start: k, end: k + 1 })
    const written = tree.text.slice(from, to).replace('’', "'")
    // A capital in the middle of a sentence is that of a name, or of an adjective made of one.
    if (tag.startsWith('NNP') || ((k > 0 || isInside) && /^\p{Lu}/u.test(written)))
      words.push(written)
    else words.push(isPlural(tree, k) ? conceptWord(lower, words.at(-1)) : lower)
  }
  return words
}

/** Whether a noun is a plural that another form would name too: "tolls", and not the "customs" of a union. */
function isPlural(tree: Tree, k: number): boolean {
  if ((tree.tag(k + 1) ?? '').startsWith('NN')) return false
  const tag = tree.tag(k)
  return tag === 'NNS' || (tag === 'NN' && SURE_PLURAL.test(tree.lower[k] as string))
}

/** Endings that a singular hardly has, for plurals that are taken for one. */
const SURE_PLURAL = /\w{2}(?:[bdfgkmpt]s|[lnr]s|[^aeious]es)$/

/** A noun in the singular, but for those that mean something else in the plural: arms, human rights. */
function conceptWord(word: string, before: string | undefined): string {
  const isOwn = PLURAL_ONLY.has(word) || (word === 'rights' && before !== undefined)
  return isOwn ? word : singularOf(word)
}

/**
 * Whether a phrase has a noun that says what it is about. A name alone does not when what is named after it
 * is empty: "the efforts of Halvenia"; nor does one noun that points back: "this trend".
 */
function says(tree: Tree, { start, end }: TokenRange): boolean {
  const nouns: number[] = []
  for (let k = start; k < end; k++)
    if ((tree.tag(k) ?? '').startsWith('NN') || tree.tag(k) === 'VBG') nouns.push(k)
  const common = nouns.filter((k) => !(tree.tag(k) ?? '').startsWith('NNP') && !isVague(tree, k))
  if (start > 0 && /^(?:this|that|these|those|such)$/.test(tree.lower[start - 1] as string))
    return nouns.length > 1 && common.length > 0
  if (common.length > 0 || SELF.test(tree.lower[end - 1] as string)) return true
  const isNamed = nouns.some((k) => (tree.tag(k) ?? '').startsWith('NNP'))
  if (isNamed && nouns.some((k) => NAMED_MATTERS.has(tree.lower[k] as string))) return true
  return nouns.length > 0 && nouns.every((k) => (tree.tag(k) ?? '').startsWith('NNP'))
}

function isVague(tree: Tree, k: number): boolean {
  const lower = tree.lower[k] as string
  // "Rights" are anybody's; "human rights" are not.
  const isOfKind = lower === 'rights' && /^(?:JJ|NN)/.test(tree.tag(k - 1) ?? '')
  return !isOfKind && (VAGUE.has(lower) || VAGUE.has(conceptWord(lower, undefined)))
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SMALL = set(
  'the a an of to in on at for by with from and between against over our their its his her my your',
)

/** Prepositions that tie a noun phrase to the one before it. */
const PREPOSITIONS = set(
  'of to in on for by with from between against over on among under into across at',
)

/** Nouns after which "to" and a verb tell which one: "efforts to end the war". */
const ACTS = set(
  'effort efforts attempt attempts decision decisions right rights plan plans proposal proposals move moves step ' +
    'steps bid commitment obligation call calls need freedom agreement initiative initiatives use temptation temptations desire willingness',
)

/** Words that tell how much or how sure, and not what. */
const DEGREES = set(
  'any all every some such same very full strong strongest strongly continued own entire whole other many several ' +
    'further recent latest so-called today’s',
)

/** Nouns and adjectives that say nothing without others. */
const VAGUE = set(
  'effort attempt decision idea notion call step move process work statement approach action fact use way thing people ' +
    'person man woman plan proposal matter issue question point remark comment opportunity chance colleague friend ' +
    'member one kind sort lot part number variety range type place time moment case side view position policy measure ' +
    'initiative announcement news result outcome report development progress role leadership visit presence ' +
    'participation attention interest good great new important whole full strong big little more other such principle ' +
    'principles right commitment event change conclusion result today group country countries nation government party ' +
    'partner ally everybody everyone anybody anyone something anything nothing minister president secretary guest ' +
    'ambassador chairman delegation team leader premise suggestion sentiment assessment recommendation request term ' +
    'terms word concept argument theory motion amendment sense bill legislation language goal aim proposition rest same provision trend gesture regard respect context implementation ' +
    'establishment creation strengthening adoption holding convening completion work existence chairmanship form manifestation face everything level situation activity act attitude discussion conversation focus tie voice insistence ' +
    'temptation desire willingness pursuit promotion community date none',
)

/** What with a name is a matter of its own: the people of Sorrenay, the Velk plan. */
const NAMED_MATTERS = set(
  'people peoples plan plans process proposal proposals initiative initiatives amendment bill motion',
)

const TIMES = set(
  'today yesterday tomorrow tonight now then monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december as because while when where that which who',
)

const PLURAL_ONLY = set(
  'people arms goods means news series politics economics headquarters talks affairs forces species',
)
