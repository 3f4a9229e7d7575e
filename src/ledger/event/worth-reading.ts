import type { EventWord, NounFrame, VerbFrame } from './event-word.ts'

/** How much the words right around one promise. */
export type Outlook = 'event' | 'anaphor' | undefined

/**
 * Whether the words right before and after one let it tell an event.
 *
 * Parsing a sentence takes as long as reading a page, and "meeting", "war" and "go" are everywhere. What
 * comes of this is only whether the tree is made: every test here is one that the tree would not pass
 * either. `anaphor` is a word such as "that meeting", which can only mean what was told before.
 */
export function promiseOf(word: EventWord, { before, after, isCapital, isJoint }: Around): Outlook {
  const { verb, noun } = word
  const isTold = verb?.isPlanOnly !== true || PLANNED.test(before)
  if (verb !== undefined && isTold) {
    const own = BY_LEMMA[verb.lemma]
    if (
      own === undefined
        ? isVerbPromising(verb.frame, before, after, isJoint)
        : own.test(after) || own.test(before)
    )
      return 'event'
  }
  return noun === undefined ? undefined : ofNoun(noun, { before, after, isCapital, isJoint })
}

/** Before a verb in the form that only plans have: "will", "is to". */
const PLANNED = /(?:\b(?:will|shall|to)|[’']ll)\s(?:(?:also|then|soon|\w+ly)\s)?$/

/** The words around a word of a text. */
export interface Around {
  /** Up to {@link BEFORE_REACH} code units in front of it, as they stand. */
  readonly before: string
  /** Up to {@link AFTER_REACH} code units behind it. */
  readonly after: string
  /** Whether the word has a capital and does not open a sentence. */
  readonly isCapital: boolean
  /** Whether several speak together, so that "we discussed" tells of their meeting. */
  readonly isJoint: boolean
}

export const BEFORE_REACH = 60
export const AFTER_REACH = 90

function isVerbPromising(
  frame: VerbFrame,
  before: string,
  after: string,
  isJoint: boolean,
): boolean {
  if (
    isJoint &&
    (frame === 'talk' || frame === 'discuss' || frame === 'host') &&
    TOGETHER[frame].test(after)
  )
    return true
  const pair = VERB_TESTS[frame]
  return pair.some(
    ([left, right]) => right.test(after) && (left === undefined || left.test(before)),
  )
}

function ofNoun(noun: NonNullable<EventWord['noun']>, around: Around): Outlook {
  const { before, after, isCapital, isJoint } = around
  const { frame, lemma } = noun
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after)) return undefined
  // "Recent events", "under the convention": these tell a gathering only where it is held or attended.
  if (ONLY_HELD.test(lemma) && !HELD.test(before) && !HELD_BEHIND.test(after)) return undefined
  // "In my annual message": somebody must send it.
  if (ONLY_SENT.test(lemma) && !SENT.test(before) && !SENT.test(after)) return undefined
  const isLoose = LOOSE.test(lemma)
  const tests = NOUN_TESTS[frame]
  if (frame === 'gathering') {
    if (BETWEEN.test(after)) return 'event'
    if (isJoint && (OURS.test(before) || HELD.test(before))) return 'event'
    if (lemma === 'session' && !isCapital) return SITTING.test(before) ? 'event' : undefined
    if (isCapital || (ATTENDED.test(lemma) && HELD.test(before))) return 'event'
    if (isLoose && !noun.isPlural && !GOING_ON.test(after)) return undefined
    if (NAMED.test(before) || HELD.test(before)) return 'event'
    if (/\bthe\s$/i.test(before) && KNOWN.test(after)) return 'event'
    if (
      /\b(?:is|are|were|was)\s(?:[\w-]+\s)?$/.test(before) &&
      /^\s(?:that|in|at|today|on)\b/.test(after)
    )
      return 'event'
    if (noun.isPlural && GOING_ON.test(after)) return 'event'
    return POINTED.test(before) ? 'anaphor' : undefined
  }
  if (
    tests.some(
      ([left, right]) =>
        (left === undefined || left.test(before)) && (right === undefined || right.test(after)),
    )
  )
    return 'event'
  return (frame === 'journey' || frame === 'attack') && POINTED.test(before) ? 'anaphor' : undefined
}

/** Tests of the words before and behind, both of which must hold. */
type Pair = readonly [before: RegExp | undefined, after: RegExp]

/** What is delivered, or sent to help. */
const DELIVERED =
  '(?:weapons|arms|aid|vaccines|doses|supplies|equipment|food|shipments?|assistance|ventilators|systems|missiles|' +
  'javelins|helicopters|ammunition|package|tons|helmets|vests|grain|wheat|fuel|tanks|shells|drones|medicines?|' +
  'generators|ambulances)'

/** What hits or kills, right before the verb. */
const ARMED =
  /\b(?:missiles?|rockets?|drones?|bombs?|airstrikes?|shells?|mortars?|torpedo(?:es)?)\s(?:(?:has|have|had|also|\w+ly)\s)*$/i

const TITLE =
  '(?:him\\b|her\\b|them\\b|Mr|Mrs|Ms|Dr|President|Prime|Foreign|Secretary|Minister|Chancellor|Premier|Ambassador|Envoy|' +
  'Senator|Governor|King|Queen|Prince|Pope|General|Vice|Deputy|Crown|president|prime|foreign|leaders|ministers)'
const SOMEBODY =
  '(?:[A-Z]|him\\b|her\\b|them\\b|president|prime|foreign|leaders|ministers|officials|members|representatives|families|counterpart|senior|troops|all|a (?:number|group|series)|large|business|some)'
const SOME_WORDS = "(?:[\\s,]+[\\w’'-]+)"

const VERB_TESTS: Readonly<Record<VerbFrame, readonly Pair[]>> = {
  meet: [
    [undefined, new RegExp(`^${SOME_WORDS}{0,4}?[\\s,]+(?:up )?with\\s`)],
    [/\bto\s$/, /^\s(?:in|at|on|today|tomorrow|next|later|this|here|again)\b/],
    [undefined, new RegExp(`^(?:\\s(?:the|our|his|her|my|their|with|both|again))?\\s(?:me\\b|us\\b|${SOMEBODY})`)],
    [/\b(?:we|they|leaders|ministers|sides|presidents|parties|council|cabinet|committee|commission|board|assembly|group|parliament|teams|delegations?|officials|[a-z]+(?:ors|ers|ives|ants)|[A-Z]\w+ and (?:I|[A-Z]\w+))\s(?:[\w’]+\s){0,2}$/i, /^(?:\s[\w’'-]+){0,2}?\s(?:in|at|on|today|yesterday|last|this|here|again)\b/],
  ],
  see: [[undefined, new RegExp(`^\\s(?:(?:the|his|her|your|our|my)\\s)?${TITLE}`)]],
  talk: [[undefined, new RegExp(`^${SOME_WORDS}{0,4}?\\s(?:with|to)\\s(?:(?:the|his|her|their|my|our|both|several)\\s)?${SOMEBODY}`)],
    [/\b(?:[A-Z][\w’'.-]+|he|she) and (?:I|[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+)*)\s(?:have\s|has\s|had\s|also\s)*$/, /^/],
  ],
  phone: [[/(?:[A-Z][\w’'.]*|\b(?:he|she|who|and|to|I|we|president|premier|chancellor|minister|secretary|king|queen|ambassador|envoy))\s(?:(?:also|just|personally|has|had|have|then|ally|will|not|never)\s)*$/, /^\s(?:the\s|up\s)?(?:[A-Z]|him\b|her\b|me\b|us\b|president|prime|foreign|secretary)/]],
  host: [
    [undefined, /^(?:\s[\w’'.-]+){0,9}?\s(?:to|at|in|for|here|today|yesterday|on|last|this)\b/],
  ],
  discuss: [[undefined, new RegExp(`^[^.?!]{0,80}?\\swith\\s(?:(?:the|his|her|their|my|our)\\s)?${SOMEBODY}`)],
    [/\band\s(?:[\w.’'-]+\s){1,6}$|\b(?:leaders|ministers|presidents|sides|counterparts|secretar(?:y|ies))\s(?:also\s)?$/, /^\s/],
  ],
  visit: [
    [undefined, /^(?:\s[\w’'-]+){0,3}?\s[A-Z]/],
    [/(?:[A-Z][\w’'.]*|\b(?:he|she|I|then))\s(?:(?:also|first|then|just|will|has|recently)\s)*$/, /^\s/],
  ],
  go: [[undefined, /^\shere\b|^(?:\s(?:back|out|over|down|up|again|today|tomorrow|\w+ly)){0,2}\s(?:to|in|for|from|at)\s(?:the\s)?(?:[A-Z]|region|country|area|capital)/]],
  write: [[undefined, /^(?:\s[\w’'-]+){0,4}?\sto\s(?:the\s)?(?:[A-Z]|him\b|her\b)/]],
  act: [],
  announce: [
    [
      /(?:[A-Z][\w’'.]*|\b(?:I|we|he|she|they|who|that|and|government|administration|ministry|authorities|officials|leaders|ministers|just|was|were|been|then|also|recently|today|yesterday|has|have|had|will|did|be|am)|[’'](?:ve|re|m)|ly|(?:going|proud|pleased|happy|here|wanted) to)\s$/,
      /^[\s,]/,
    ],
  ],
  attack: [
    [undefined, /^(?:\s[\w’'-]+){0,3}?\s(?:[A-Z]|troops|forces|soldiers|civilians|hospital|school|cit(?:y|ies)|town|village|port|base|ship|embass|territor|tanker|vessel|airport|country|neighbor|camp|depot|warehouse|bridge|refiner|facilit|site|building|radar|pipeline|headquarters|outpost|checkpoint|airbase|airfield|barracks|harbor|plant|factor|market|hotel|mosque|church|home|house|consulate|convoy|infrastructure|position)/],
    [/\b(?:was|were|been|being|is|are)\s(?:\w+ly\s)?$/, /^/],
    [ARMED, /^/],
  ],
  move: [
    [undefined, /^(?:\s[\w’',-]+){0,6}?\s(?:troops|forces|soldiers|marines|citizens|civilians|nationals|personnel|battalion|brigade|(?:war)?ships?|carrier|aircraft|fleet|fighters|personnel|missiles|peacekeepers|army|tanks|squadron|force)\b/],
    [/\b(?:troops|forces|soldiers|marines|personnel|peacekeepers|army|ships)\s(?:[\w’]+\s){0,4}$/, /^/],
    [undefined, /^\s[A-Z][\w.]+\s(?:[A-Z][\w.]+\s){0,3}(?:there|to\s)/],
    [undefined, new RegExp(`^(?:\\s[\\w’'.,-]+){0,6}?\\s${DELIVERED}\\b`)],
    [undefined, /^(?:\s[\w’',-]+){0,6}?\shome\b/],
  ],
  fire: [
    [undefined, /^(?:\s[\w’',-]+){0,6}?\s(?:missiles?|rockets?|shots|shells|torpedo|attacks?|assault|strikes?|airstrikes|invasion|war|offensive|bombs?|device|satellite|drones|raids?)\b/],
    [/\b(?:missiles?|rockets?|attacks?|strikes|invasion|offensive|shots)\s(?:[\w’]+\s){0,3}$/, /^/],
  ],
} // biome-ignore format: a table

const TOGETHER: Readonly<Record<'talk' | 'discuss' | 'host', RegExp>> = {
  talk: /^(?:\s[\w’'-]+){0,4}?\s(?:about|you)\b/,
  discuss: /^/,
  host: /^\s(?:us|me)\b/,
}

const PACT =
  '(?:agreement|accord|treat(?:y|ies)|pacts?|memorand|mou|protocol|contract|declaration|convention|charter|deal|armistice|communiqu|orders?|proclamation|truce|ceasefire)'

const GOODS =
  '(?:vaccines|doses|helmets|vests|ventilators|weapons|missiles|javelins|helicopters|rifles|tons|freezers|shots|kits|masks|generators|ambulances|grain|wheat)'

const CAPTIVES =
  '(?:prisoners?|hostages?|detainees|captives|sailors|pilots|citizens|americans|journalists|fisherm[ae]n|crews?|soldiers)'

/** A guest comes to a place or on a day that is named, or to where the words are spoken. */
const RECEIVED = new RegExp(
  "^\\s(?:us|me)\\b|\\b(?:[Hh]ere|[Tt]oday)\\b[^.?!]*$|^(?:\\s[\\w’'.,-]+){0,9}?\\s" +
    '(?:(?:to|at|in|on|last|this|next)\\s(?:the\\s)?[A-Z]|(?:here|today|yesterday|tomorrow)\\b|' +
    '(?:last|this|next)\\s(?:week|month|year|morning|afternoon|evening)|on\\sthe\\s)',
)

const TO_PLACE =
  /^(?:\s(?:back|out|over|down|up|again|today|tomorrow|\w+ly)){0,2}\sto\s(?:the\s)?(?:[A-Z]|region|country|area|capital|city|continent|border|island)/

/** Acts by what they are done to, on either side of the verb. */
const BY_LEMMA: Readonly<Record<string, RegExp>> = {
  telephone: /^\s(?:the\s)?\w/,
  sit: /^\sdown\swith\s/,
  get: /^\s(?:just\s)?back\s(?:to|from)\s/,
  stop: /^\s(?:\w+\s)?in\s(?:the\s)?[A-Z]/,
  land: /^\s(?:\w+\s)?in\s(?:the\s)?[A-Z]|^\s(?:troops|forces|[Mm]arines)\b/,
  kill: new RegExp(`\\b(?:were|was|been)\\s(?:\\w+ly\\s)?$|${ARMED.source}`, 'i'),
  shoot: /^\sdown\s|\b(?:were|was|been)\s$/,
  carry: /^\sout\s(?:[\w’-]+\s){0,4}(?:air|missile)?(?:strikes?|attacks?|raids?|assaults?|airstrikes?|tests?|bombings?)\b/,
  explode: /^(?:\s\w+)?\s(?:in|at|near|outside|on)\b/,
  move: near('(?:troops|forces|soldiers|tanks|warships|army|missiles|carrier)'),
  order: near('(?:troops|forces|soldiers|strikes?|airstrikes?|evacuation|warships)'),
  see: new RegExp(`^\\s(?:(?:the|his|her|your|our|my)\\s)?${TITLE}`),
  freeze: near('(?:assets|accounts|funds)'),
  close: near('(?:embass|consulate|border|airspace)'),
  extend: near('(?:mandate|deadline|ceasefire|truce|sanctions)'),
  contribute: near('(?:million|billion)'),
  offer: near('(?:million|billion)'),
  allocate: near('(?:million|billion)'),
  engage: new RegExp(`^(?:\\s\\w+)?\\swith\\s(?:(?:the|his|her|their|my|our)\\s)?${SOMEBODY}`),
  rejoin: /^\s(?:the\s)?[A-Z]/,
  leave: /^\sfor\s|^\s(?:the\s)?[A-Z]/,
  extradite: near('[A-Z]\\w+', ''),
  exchange: near('(?:prisoners?|captives|detainees|hostages|bodies|remains|ambassadors|envoys)'),
  cross: near('(?:border|frontier|line|river|strait|into)'),
  summon: near('(?:ambassadors?|envoys?|charg)'),
  accede: /^\sto\sthe\s/,
  arrest: near('(?:[A-Z]\\w+|journalists|reporters|activists|citizens|diplomats|officials|leaders|protesters|opposition)', ''),
  free: near(CAPTIVES),
  repatriate: near('(?:prisoners?|citizens|refugees|nationals|remains|detainees)'),
  sign: near(PACT),
  conclude: near(PACT),
  achieve: near(PACT),
  enter: new RegExp(`^\\sinto\\sforce\\b|^\\sinto\\s(?:[\\w’',-]+\\s){0,5}?${PACT}`, 'i'),
  reach: near('(?:agreements?|accords?|deal|truce|ceasefire|settlement)'),
  renew: near('(?:agreement|treaty|mandate|sanctions|mou|accord)'),
  ratify: near('(?:agreement|treaty|convention|protocol|accord|amendment|charter)'),
  issue: near('(?:declaration|communiqu|orders?|proclamation|ultimatum|waiver|demarche|decree)'),
  adopt: near('(?:declaration|convention|charter|protocol|communique|platform|resolution)'),
  veto: near('(?:resolution|action|draft)'),
  reopen: near('(?:embass|consulate|mission|border)'),
  open: near('(?:office|embass|consulate|mission|center)'),
  establish: near('(?:relations|office|department|commission|mission|embass|tribunal|fund|post)'),
  terminate: near('(?:agreement|treaty|mandate|contract)'),
  proclaim: near('(?:independence|emergency|ceasefire|truce|republic)'),
  sever: near('(?:relations|ties)'),
  restore: near('(?:relations|ties)'),
  resume: near('(?:relations|ties|talks|negotiations)'),
  share: near(GOODS),
  donate: near(`(?:${GOODS}|million|billion)`),
  supply: near(GOODS),
  provide: near(`(?:${GOODS}|million|billion)`),
  join: /^\s(?:the\s)?[A-Z]/,
  return: /^\s(?:from\s)?(?:there|here)\b|^(?:\s\w+)?\s(?:to|from)\s(?:the\s)?[A-Z]/,
  declare: near('(?:war|emergency|independence|ceasefire|truce|moratorium)'),
  recognize: near('(?:state|government|independence|sovereignty)'),
  suspend: near('(?:aid|assistance|sales|membership|talks|operations)'),
  release: near(CAPTIVES),
  impose: near('(?:sanctions|tariffs|restrictions|embargo|blockade|costs|curfew)'),
  lift: near('(?:sanctions|tariffs|restrictions|embargo|blockade)'),
  recall: near('(?:ambassadors?|envoy)'),
  deliver: near(DELIVERED),
  swear: near('(?:president|minister|secretary|ambassador|judge|justice|government|cabinet|citizens)'),
  sanction: near('(?:individuals|entities|officials|companies|banks|firms|oligarchs|persons|[A-Z]\\w+)', ''),
  designate: near('(?:individuals|entities|officials|companies|persons|groups?|organization|[A-Z]\\w+)', ''),
  expel: near('(?:diplomats?|officers|envoys|ambassadors?|officials|[A-Z]\\w+)', ''),
  appoint: near('[A-Z]\\w+', ''),
  nominate: near('[A-Z]\\w+', ''),
  elect: near('[A-Z]\\w+', ''),
  indict: near('[A-Z]\\w+', ''),
  raise: new RegExp(`^[^.?!]{0,80}?\\swith\\s(?:(?:the|his|her|their|my|our)\\s)?${SOMEBODY}`),
  contact: /^\s(?:the\s)?[A-Z]/,
  welcome: RECEIVED,
  receive: RECEIVED,
  greet: RECEIVED,
  come: new RegExp(`^\\shere\\b|${TO_PLACE.source}`),
  go: TO_PLACE,
  travel: TO_PLACE,
  fly: TO_PLACE,
  head: TO_PLACE,
} // biome-ignore format: a table

/** A test for some nouns a few words behind a verb or, when the text ends at the verb, before it. */
function near(nouns: string, flags = 'i'): RegExp {
  return new RegExp(
    `^,?(?:\\s[\\w’'.,-]+){0,9}?\\s${nouns}|\\b${nouns}\\w*,?\\s(?:[\\w’',-]+\\s){0,6}$`,
    flags,
  )
}

type NounPair = readonly [before: RegExp | undefined, after: RegExp | undefined]

const OWNER = /(?:[A-Z][\w.]*[’']s?|s[’']|\b(?:his|her|my|our|their))\s(?:[\w-]+\s){0,3}$/

const NOUN_TESTS: Readonly<Record<NounFrame, readonly NounPair[]>> = {
  gathering: [],
  journey: [
    [OWNER, undefined],
    [undefined, /^(?:\s[\w’'-]+){0,2}?\s(?:to|by|of)\s(?:the\s)?(?:[A-Z]|president|prime|foreign)/],
    [/\b[A-Z][\w’'.]+\s$/, undefined],
    [/\b(?:this|first|official)\s(?:[\w-]+\s)?$/, /^\s(?:here|today)/],
    [/\b(?:returned|returning|back)\sfrom\s(?:[\w-]+\s){0,4}$/, undefined],
  ],
  call: [
    [undefined, /^(?:\s[\w’'-]+){0,3}?\s(?:with|between)\s/],
    [/\b(?:receiv\w+|got|took|placed|made|had)\s(?:[\w-]+\s){0,4}$/, /^\s(?:from|to)\s/],
  ],
  phone: [[/\b(?:on|off)\sthe\s$/, /^(?:\s\w+){0,3}?\swith\s/]],
  interview: [[undefined, /^(?:\s[\w’'-]+){0,2}?\s(?:with|to)\s/]],
  letter: [
    [undefined, /^(?:\s[\w’'-]+){0,4}?\s(?:to|from|by)\s(?:the\s|all\s|every\s)?(?:[A-Z]|president|prime|foreign)/],
    [/\b(?:sent|send|sending|extend\w*|deliver\w*)\s(?:[\w’'-]+\s){0,5}$/, undefined],
    [/[’']s\s$|\b(?:your|his|her|my)\s$/, undefined],
  ],
  act: [[/\b(?:the|[’']s|his|her|its|their)\s(?:[\w-]+\s)?$/, /^(?:-in)?\sof\s(?:[\w’',-]+\s){0,7}?(?:[“"]?[A-Z]|(?:agreements?|accords?|treaty|convention|protocol|truce|ceasefire|mandate)\b)/]],
  announcement: [
    [/(?:[’']s|s[’']|\b(?:his|her|its|their|today’s))\s(?:[\w-]+\s){0,2}$/, undefined],
    [undefined, /^\s(?:by|from|of)\s(?:the\s)?[A-Z]|^\s(?:today|yesterday)/],
  ],
  attack: [
    [undefined, /^(?:\s[\w’'-]+)?\s(?:on|against|in|of|by|at|between)\s(?:the\s|our\s)?[A-Z]/],
    [/(?:[A-Z][\w.-]*|[’']s|s[’'])\s(?:[\w-]+\s){0,3}$/, undefined],
    [/\b(?:his|its|their)\s(?:[\w-]+\s){0,2}$/, /^\s(?:on|against|of|in)\b/],
  ],
  move: [
    [/\b(?:troop|force|military|army|combat|[’']s)\s$/, undefined],
    [undefined, /^\sof\s(?:[\w’',-]+\s){0,5}?(?:troops|forces|soldiers|personnel|army|missiles|peacekeepers|ambassadors?|envoys?|diplomats)\b/],
    [undefined, /^\s(?:from|in)\s(?:the\s)?[A-Z]/],
  ],
  fire: [
    [/\b(?:missile|rocket|nuclear|ballistic|weapons?|satellite)\s(?:[\w-]+\s)?$/, undefined],
    [undefined, /^\sof\s(?:[\w’',-]+\s){0,4}?(?:missiles?|rockets?|nuclear|ballistic|weapons?|devices?|satellite)\b/],
  ],
} // biome-ignore format: a table

const BETWEEN = /^(?:\s(?![.,;])[\w’'-]+){0,3}?\s(?:with|between|among|including)\s/
const OURS = /\b(?:our|this|today[’']s|very|good|productive|my)\s(?:[\w-]+\s){0,2}$/
const HELD =
  /\b(?:ha(?:ve|s|d|ving)|h[oe]ld(?:s|ing)?|host(?:s|ed|ing)?|attend(?:s|ed|ing)?|conven\w+|join(?:s|ed|ing)?)\s(?:[\w-]+\s){0,4}$/
const NAMED =
  /(?:(?<![.?!]\s|^)[A-Z][\w.’'-]*|[’']s|s[’']|\b(?:last|next|upcoming|latest|recent|first|second|third|fourth|fifth|[a-z]+th|special|high-level|previous|bilateral|technical|final|today[’']s))\s(?:[a-z-]+\s){0,2}$/
const ONLY_HELD = /^(?:ceremony|convention|funeral|rally|event)$/
const HELD_BEHIND =
  /^[^.?!]{0,60}\b(?:held|hosted|attended|convened|opened|began|begun|started|concluded|conducted|launched|joined)\b/
const ONLY_SENT = /^(?:message|invitation)$/
const SENT =
  /\b(?:sen[dt]\w*|receiv\w*|extend\w*|deliver\w*|carr(?:y|ied)|conve(?:y|yed)|ga?ve|given|giving|wrote|written|write|ha(?:ve|s|d)|got|get|made?|issued?)\b/
const KNOWN =
  /^\s(?:in|at|on|today|yesterday|this|last|tomorrow|next|held|began|started|ended|resumed|concluded|of|which|took|takes|will|was)\b/
const GOING_ON =
  /^(?:\s[\w’'-]+){0,6}?\s(?:began|resumed|started|collapsed|concluded|continued?|ended|(?:have|has|had|were|are|was|is|will)\s(?:been\s|be\s)?(?:going on|begun|started|resumed|continuing|concluded|broken|held|taking place|underway|ongoing))\b/
const SITTING =
  /\b(?:this|current|present|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+th|emergency|final|opening|last)\s(?:[\w-]+\s){0,2}$/i
const POINTED = /\b(?:the|this|that|these|those)\s(?:[a-z-]+\s)?$/i
const ATTENDED =
  /^(?:ceremony|convention|funeral|rally|event|dinner|lunch|luncheon|reception|roundtable)$/
const LOOSE =
  /^(?:conversation|discussion|consultation|negotiation|lunch|dinner|session|roundtable|dialogue|forum|gathering|reception|luncheon|talk|ceremony|convention|funeral|rally|event)$/
const NEVER_BEFORE =
  /\b(?:any|every|each|such|press|news|town|cold|civil|heart|hall|plea|cyber|drug|trade|star|culture|public|another)[\s-]$/i
const NEVER_AFTER =
  /^(?:-(?!in)|\s(?:crimes?|criminals?|room|effort|powers?|zone|on (?:terror|drugs|poverty|crime|covid|women|cancer|hunger))\b)/i
