// The words with which English questions begin. Everything here is matched in small letters with straight
// apostrophes, at the start of a clause, by sticky patterns that read a bounded number of words.

const AUXILIARY =
  "(?:(?:do|does|did|is|are|was|were|has|have|had|could|would|should|wo|ca|must|might)n't|do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|might|must)"
/** What may stand after an auxiliary that opens a question, in a sentence that no mark ends as one. */
const SUBJECT =
  '(?:you|he|she|it|they|we|there|this|that|these|those|the|your|his|her|its|our|their|any|anyone|anybody|someone|somebody|either)\\b'
const WH = "(?:what|when|where|who|whom|whose|which|why|how)(?:'s|'re|'d|'ll)?"

/** `Do you`, `Has the minister`. */
export const AUXILIARY_FIRST: RegExp = new RegExp(`(${AUXILIARY})\\b`, 'y')
/** The same with a subject after it that leaves no doubt. */
export const INVERTED: RegExp = new RegExp(`(${AUXILIARY})\\s+(?:not\\s+)?${SUBJECT}`, 'y')
/** The same with any subject that is no participle: `will the strait`, `has Halvenia`. */
export const INVERTED_FULLY: RegExp = new RegExp(
  `(${AUXILIARY})\\s+(?!\\w+(?:ed|ing)\\b)[\\w'.-]+\\s+[\\w'.-]+`,
  'y',
)
/** `What`, `to what extent`, `at which port`. */
export const QUESTION_WORD: RegExp = new RegExp(
  `(?:(?:to|at|in|by|on|for|from|with|about|of|under|through)\\s+)?(${WH})\\b`,
  'y',
)
/** A question word that an auxiliary and a subject follow: `what, if anything, have you`. */
export const QUESTION_WORD_INVERTED: RegExp = new RegExp(
  `(?:(?:to|at|in|by|on|for|from|with|about|of|under|through)\\s+)?(${WH})\\b(?!\\s+(?:i|you|we|they|he|she|it|is|was|that)\\b)(?:[\\s,]+[\\w'-]+){0,5}?[\\s,]+${AUXILIARY}\\s+(?:not\\s+)?${SUBJECT}`,
  'y',
)
/** `what's your view`, `why is there`, `what is next`. */
export const QUESTION_WORD_DIRECT: RegExp = new RegExp(
  `(${WH})\\b(?:(?<='s|'re)|\\s+(?:exactly\\s+|specifically\\s+)?${AUXILIARY})\\s`,
  'y',
)

const ADVERBS =
  '(?:(?:just|also|only|still|really|very|quickly|briefly|first|again|actually|kind|sort|of|a|little|bit|now|then|particularly|specifically|maybe|perhaps|simply|please|at|least|once|more)\\s+){0,4}'
const SOMEBODY =
  "(?:you(?:\\s+(?:guys|all|both|two))?|someone|somebody|anyone|anybody|either\\s+of\\s+you|both\\s+of\\s+you|one\\s+of\\s+you|the\\s+two\\s+of\\s+you|each\\s+of\\s+you|we|i)(?:'d|'ve|'re)?"
const IF =
  "(?:if|whether(?:\\s+or\\s+not)?|what|when|where|who|whom|whose|which|why|how|what's|who's|how's)"
const OPINION =
  '(?:reactions?|responses?|thoughts?|comments?|views?|take|opinions?|assessments?|message|sense|understanding|position|perspective|readout|feelings?|expectations?|impressions?|interpretation|explanation|evaluation|analysis|answer)'

/** "I wonder if", "I'm just wondering, sir, could you", "we were curious what". */
export const WONDERS: RegExp = new RegExp(
  `(?:(?:i|we)(?:'m|'re|\\s+am|\\s+are|\\s+was|\\s+were|'d\\s+be)?\\s+)?${ADVERBS}(?:wonder(?:ing|ed)?|curious)\\b(?:[\\s,–—-]+[\\w'.]+){0,4}?[\\s,–—-]+(?:${IF}|about(?!\\s+(?:i|we|you|he|she|they)\\s+(?!and\\b|or\\b)[a-z])|your|any|to\\s+(?:know|hear)|(?:do|does|did|can|could|would|will|is|are|has|have)\\s+${SUBJECT})\\b`,
  'y',
)

/** "tell us", "help me understand", "please explain" */
export const BIDS: RegExp =
  /(?:please\s+|just\s+|maybe\s+|perhaps\s+)*(?:(?:tell|give|remind|walk|update|enlighten)\s+(?:us|me)|help\s+(?:us|me)\s+(?:to\s+)?understand|(?:explain|describe|clarify|elaborate|talk|speak|comment|respond|expand)\s+(?:to\s+us\s+|to\s+me\s+|for\s+us\s+|for\s+me\s+|us\s+|a\s+(?:little|bit)\s+|more\s+)?(?:on|about|to|how|why|what|that|the|your|this))\b/y

/**
 * What members of parliaments put down in writing, without a mark: "To ask the minister what steps",
 * "What recent discussions he has had", "If she will make a statement".
 */
export const TABLED: RegExp =
  /(?:to\s+ask\s+(?:the|his|her)\s+[^?]{3,160}?\b(?:if|whether|what|when|where|who|which|why|how|pursuant|further)\b|what\s+(?:(?:recent|further|steps|the)\s+)?(?:[a-z]+\s+)?(?:assessments?|discussions?|steps|progress|representations|estimate|plans|support|guidance|advice)\s+(?:he|she|they|(?:his|her|their)\s+(?:department|office)|the\s+(?:government|minister|department))\s+(?:is|are|has|have|had|will|plans?)\b|(?:if|whether)\s+(?:he|she|they)\s+will\s+(?:make\s+(?:a\s+)?(?:statement|assessment|estimate|it)|list|publish|set\s+out|take\s+steps|meet|place|provide|commission)\b)/y

/** Whether a turn begins with such a question, the number that it has in the list passed over. */
export function isTabled(text: string): boolean {
  const words = text.slice(0, LONGEST_TABLED).toLowerCase()
  TABLED.lastIndex = /^\W*(?:\d+\.\s*)?/.exec(words)?.[0].length ?? 0
  return TABLED.test(words)
}

/** Characters in which such a question shows. */
const LONGEST_TABLED = 240

/** Indirect questions and requests to answer, with what they ask said in the same clause. */
export const ASKS: readonly RegExp[] = [
  WONDERS,
  TABLED,
  // "I wanted to know whether", "I'd like to have your comment", "I was going to ask if"
  new RegExp(
    `(?:i|we)(?:'d|\\s+would|'m|\\s+am|\\s+was|\\s+were)?\\s+${ADVERBS}(?:be\\s+)?(?:want(?:ed)?|like|love|need|hop(?:e|ing)|going|trying|interested|appreciate)\\s+(?:to\\s+|in\\s+)?${ADVERBS}(?:(?:ask(?:ing)?|get|getting|have|hear(?:ing)?|see(?:ing)?|know(?:ing)?|learn|understand(?:ing)?|find\\s+out|check|seek|press|clarify)\\s+)?${ADVERBS}(?:(?:you|him|her|them|us|from\\s+you|for)\\s+)?${ADVERBS}(?:${IF}|(?:your|a|an|the|any|some|more)\\s+(?:[\\w'-]+\\s+){0,3}${OPINION})\\b`,
    'y',
  ),
  // "can I ask whether", "could we get an update"
  new RegExp(
    `(?:can|could|may|might)\\s+(?:i|we)\\s+${ADVERBS}(?:ask|get|have|check|see|hear|clarify|know)\\s+${ADVERBS}(?:(?:you|him|her|them|from\\s+you)\\s+)?${ADVERBS}(?:${IF}|(?:your|a|an|the|any|some|more)\\s+(?:[\\w'-]+\\s+){0,3}(?:${OPINION}|updates?|clarifications?|confirmation|details?|status|specifics|information|clarity|idea))\\b`,
    'y',
  ),
  // "if you could talk a bit about", "whether you have anything on"
  new RegExp(
    `(?:if|whether)\\s+(?!(?:i|we)\\s+(?:can|could|may|might)\\s*(?:[.,?!–—-]|$))${SOMEBODY}\\s+${ADVERBS}(?:can|could|would|will|might|have\\s+(?:any|anything|an?|more|some)|mind|care\\s+to)\\b`,
    'y',
  ),
  // "I was hoping you could say how"
  new RegExp(
    `(?:i|we)(?:'m|'re|\\s+am|\\s+are|\\s+was|\\s+were)\\s+${ADVERBS}hoping\\s+(?:that\\s+)?${SOMEBODY}\\s+${ADVERBS}(?:can|could|would|might)\\b`,
    'y',
  ),
  // "looking for an update on"
  new RegExp(
    `(?:(?:i|we)(?:'m|'re|\\s+am|\\s+are|\\s+was|\\s+were)\\s+)?${ADVERBS}looking\\s+for\\s+(?:an?|any|some|your|the)\\s+(?:[\\w-]+\\s+){0,2}?(?:${OPINION}|updates?|clarity|confirmation|details?)\\b`,
    'y',
  ),
  // "I'm still not clear on how"
  new RegExp(
    `(?:i|we)(?:'m|'re|\\s+am|\\s+are)\\s+${ADVERBS}(?:unclear|not\\s+(?:\\w+\\s+)?clear)\\s+(?:(?:on|about|as\\s+to)\\s+)?${IF}\\b`,
    'y',
  ),
  // "my colleagues are asking whether"
  /(?:my|our|some|many|the)\s+(?:[\w'-]+\s+){0,4}?(?:are|is|have\s+been|has\s+been)\s+(?:also\s+)?(?:asking|wondering)\s+(?:if|whether|what|why|how|when|who)\b/y,
  // "I don't know if you can say"
  /(?:i|we)\s+(?:don't|do\s+not|didn't)\s+know\s+(?:if|whether)\s+(?:you|that's|there's|there|this)\b/y,
  BIDS,
  // "your reaction to", "what's your view"
  new RegExp(
    `(?:what(?:'s|\\s+is|\\s+are)\\s+)?your\\s+(?:[\\w-]+\\s+){0,2}?${OPINION}\\s+(?:to|on|about|of|regarding|that|from|as)\\b`,
    'y',
  ),
  // "any update on"
  new RegExp(
    `(?:(?:do|have)\\s+you\\s+(?:have|got)\\s+|is\\s+there\\s+)?any\\s+(?:[\\w-]+\\s+){0,2}?(?:${OPINION}|updates?|word|news|plans?|idea|indications?|concerns?|details?|information|chance|reason|timeline|progress|truth|guidance|sign|signs|clarity|specifics|confirmation|announcement|evidence|possibility|thinking)\\b`,
    'y',
  ),
  // "my question is whether", "the question is: do you"
  new RegExp(
    `(?:my|the|our|one|another|and|so|other|second|first|third|next|last|final|follow-up|only|quick|real|basic|simple|one\\s+of\\s+my)\\s+(?:[\\w-]+\\s+){0,2}?questions?(?:\\s+for\\s+you|\\s+to\\s+you|\\s+here)?(?:\\s+(?:is|was|would\\s+be|are)|'s)[\\s,:]+(?:basically\\s+|really\\s+|just\\s+|then\\s+|this[\\s,:]+|simply\\s+)*(?:${IF}|${AUXILIARY})\\b`,
    'y',
  ),
  // "what about", "how about"
  /(?:what|how)\s+about\b/y,
]

/** Names the topic of what is asked, which the next sentences ask in full: "I want to ask about the strait". */
export const NAMES_TOPIC: readonly RegExp[] = [
  new RegExp(
    `(?:(?:i|we)(?:'d|\\s+would|'m|\\s+am|\\s+was|\\s+were|'ve|'ll)?\\s+${ADVERBS}(?:want(?:ed)?|like|love|need|hop(?:e|ing)|going|have)\\s+(?:to\\s+)?|let\\s+(?:me|us)\\s+|(?:can|could|may|might)\\s+(?:i|we)\\s+)${ADVERBS}(?:ask|follow(?:\\s+|-)up|come\\s+back|go\\s+back|go|get\\s+back|get|return|turn|switch|move|shift|change|pick\\s+up|raise|press|circle\\s+back|stay|stick|have)\\b(?:\\s+[\\w'-]+){0,4}?\\s+(?:about|on|to|regarding|with|for|topics?|subjects?|gears)\\b`,
    'y',
  ),
  /(?:my|the|our|one|another|other|second|first|third|next|last|final|follow-up|quick|and|so|i\s+have\s+(?:a|one|another)|i\s+had\s+(?:a|one))\s+(?:[\w-]+\s+){0,3}?(?:questions?|follow-up|one)\s+(?:(?:is|was|would\s+be|has\s+to\s+do|concerns|relates|goes|deals)\s+)?(?:about|on|regarding|with|to|for|related|concerning|the|this|that|of)\b/y,
]

/** Asks for the floor, or for nothing: no part of a question. */
export const ASKS_NOTHING: RegExp =
  /(?:(?:can|could|may|might|should|shall) (?:i|we) (?:\w+ ){0,3}?(?:ask|follow|go ahead|finish|get|have (?:a|an|another|one|two|the)|move|turn|switch|jump in|change|start|begin|do one|take one|add|try|interrupt|hear|repeat|say that again|stay|stick|clarify)\b|(?:can|could|may|might|should|shall) you (?:\w+ ){0,3}?(?:ask|go ahead|finish|start|begin|do one|take one|hear|repeat|say that again|clarify(?= ?(?:that|this|it)?\W*$))\b|do you (?:mind|hear me)\b|may i\b|go ahead|how are you(?=(?:,? (?:doing|today|this (?:morning|evening)|sir|ma'am))*\W*$)|what(?:'s| is) your question(?=\W*$)|(?:a )?(?:new|different|another|separate|change of|change the) (?:subject|topic)(?=\W*$)|how you doing|how's it going|are you there|you there|(?:a |one |just |and |another |very |quick |real |last |more |final |brief |small |second |if i (?:may|could|can) )*(?:follow-?up|question|more|one)\b|(?:still |just |back |and |staying |same |again )*(?:on|to) (?!what\b|which\b|whom?\b|whose\b|how\b|[^?]{0,40} (?:he|she|they|you|we|it)(?: (?:is|are|was|were|has|have|had|will|would|can|could|do|does|did)|'(?:s|re|ve|ll|d)) )(?:that|this|the|[\w'-]+)|you know|excuse me|sorry|pardon|hello|what's that(?=\W*$)|say (?:that )?again|who's next|what was that(?=\W*$)|the (?:first|second|last) (?:question|part))/y

/** A whole sentence that only asks whether what was just said is so. */
export const TAG: RegExp =
  /^(?:is|isn't|was|wasn't|am i|would|do you|don't you)?\s*(?:that|this|it|i|not)?\s*(?:right|correct|true|fair|accurate|so|the case|wrong|agree|not|no|yes|okay|ok|huh|yeah|a fair (?:\w+ )?(?:statement|assessment|reading|characterization))(?: (?:to say|statement|in that|or not|or wrong|now))?\s*\?+$/

/** Every first word of what asks, up to a mark; a clause that begins otherwise need not be looked at. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    'what when where who whom whose which why how to at in by on for from with about of under through ' +
    'do does did is are was were am has have had can could will would should shall may might must don doesn ' +
    'didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn won mustn mightn ' +
    'i we if whether please just maybe perhaps tell give remind walk update enlighten help explain describe ' +
    'clarify elaborate talk speak comment respond expand your any my the our one another and so other second ' +
    'first third next last final follow only quick real basic simple let also still really very quickly ' +
    'briefly some many looking again actually kind sort a little now then wonder wondering wondered curious particularly'
  ).split(' '),
)
