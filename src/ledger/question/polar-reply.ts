// How questions that want a yes or a no are answered with neither word. Everything here is in small letters
// with straight apostrophes.

import { familyOf } from '../../check/meaning.ts'

/**
 * Whether a sentence of a reply takes up the verb or the adjective of the question with a subject of its
 * own: "Are you willing to come?" "We have always been willing." Such a sentence says yes or no, whatever
 * else it says.
 */
export function settles(asked: string, reply: string): boolean {
  if (JUDGES.test(reply)) return true
  const predicate = PREDICATE.exec(asked)?.[1]
  if (predicate === undefined || TELLS_NOTHING.test(predicate)) return false
  const said = OWN_WORDS.exec(reply)?.[1]?.match(/[\p{L}']+/gu) ?? []
  const family = familyOf(predicate)
  return said.some((word) => familyOf(word) === family)
}

/**
 * Whether a reply denies the act that is asked about, in its own verb: "Will you talk to the envoy?" "We
 * will not talk to the envoy."
 */
export function deniesAct(asked: string, reply: string): boolean {
  const predicate = PREDICATE.exec(asked)?.[1]
  const denied = DENIED_ACT.exec(reply)?.[1]
  if (predicate === undefined || denied === undefined) return false
  // Whoever is asked what he knew and did not know it has answered, other than who does not know it now.
  const isKnown = predicate === 'know' && ASKS_PAST.test(asked)
  return (isKnown || !TELLS_NOTHING.test(denied)) && familyOf(denied) === familyOf(predicate)
}

const ASKS_PAST = /^\W*(?:(?:and|but|so|well)\W+)*did(?:n't)? \w/
const DENIED_ACT =
  /^\W*(?:(?:well|so|look|no|and|but|again)\W+)*(?:i|we|he|she|it|they)(?:'m|'re|'s| am| are| is| do| does| did| ha(?:s|ve|d)| will| would| can| could)?(?:n't| not|not) (?:(?:going|planning|about|intend|plan) to )?([a-z]{4,})/

/** Whether a reply refuses to act as the question asks whether somebody will: "No, I won't do that." */
export function refusesAct(asked: string, reply: string): boolean {
  return ASKS_ACT.test(asked) && REFUSED_ACT.test(reply)
}

const ASKS_ACT = /\b(?:will|would|going to|plan(?:ning)? to|intend to)\b/
const REFUSED_ACT =
  /^\W*(?:(?:well|so|look|no|and|but|again)\W+)*(?:i|we)(?:'m|'re| am| are| will| would)?(?:n't| not) (?:(?:going|planning|about|intend|plan) to )?do (?:that|this|it|so)\b/

/** "That is simply false", "I doubt it", "the report is wrong": an answer to whether something is so. */
const JUDGES =
  /^\W*(?:(?:well|so|look|no|and|but|again)\W+)*(?:(?:that|it|this|the (?:report|story|claim|rumor|allegation))(?:'s| is| was)(?: (?:just|simply|absolutely|completely|totally|flatly|quite|entirely))? (?:false|untrue|wrong|inaccurate|incorrect|nonsense|accurate|true|correct|right|fair)|(?:i|we)(?:'d| would)? (?:really |very much |strongly |seriously |fully |completely )?(?:doubt|oppose|reject|agree|disagree|dispute|support|stand by)|none\b|every\b|nothing of the)\b|\bthe answer is (?:yes|no)\b/

/** The first telling word behind the subject of a question: `willing` of `are you still willing to`. */
const PREDICATE =
  /\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)(?:n't)? (?:you|we|he|she|it|they|there|this|that|(?:the |your |our |his |her |their )?(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+?) (?:(?:still|also|now|just|really|ever|not|already|even|actually|personally|at all|prepared to|going to|be|been|being) )*([\p{L}']{4,})/u
/** Verbs that open an opinion on anything, so that taking them up says nothing. */
const TELLS_NOTHING =
  /^(?:think|believe|feel|have|know|want|like|need|make|take|give|some|anything|that|this|with|about|there|expect|hope|plan|able|more|your|their|what)/
/** The first words of a sentence with its own subject. */
const OWN_WORDS =
  /^\W*(?:(?:well|so|look|yes|no|and|but|again|obviously|certainly|of course)\W+)*((?:i|we|he|she|it|they|there)\b(?:[\s,]*[\p{L}']+){1,6})/u

/**
 * Whether a sentence can only be understood by what was asked, or tells a fact by day or number: "It came
 * up", "The last of them left on Sunday". One that stands for itself may be about anything.
 */
export function pointsBack(reply: string): boolean {
  return leansBack(reply) || FRAGMENT.test(reply) || FACT.test(reply)
}

/** Whether a sentence opens with what stands for something said before: "It", "They", "We". */
export function leansBack(reply: string): boolean {
  return POINTS_BACK.test(reply)
}

const POINTS_BACK =
  /^\W*(?:(?:well|so|look|yes|no|and|but|again)\W+)*(?:i|we|it|he|she|they|there|that|this|those|these)\b/
const FRAGMENT = /^\W*[\p{L}'-]+(?: [\p{L}'-]+){0,3}\W*$/u
const FACT =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|in may|yesterday|today|tonight|tomorrow|noon|midnight|(?:this|last|next) (?:day|night|morning|afternoon|evening|week|weekend|month|quarter|summit|session|spring|summer|autumn|fall|winter|year|decade|century|time)|since|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/

/**
 * Whether a sentence is what officials say of every matter: "we take this very seriously", "all options
 * are on the table", "we remain in close touch with our partners".
 */
export function isTalkingPoint(reply: string): boolean {
  return TALKING_POINT.test(reply)
}

const TALKING_POINT =
  /\b(?:take (?:\w+ ){1,5}seriously|(?:on|off) the table|(?:range|number|variety) of (?:options|tools|issues|matters|steps|measures)|all (?:\w+ )?(?:options|sides|parties)|look(?:s|ing)? forward|(?:continue|continues|continuing) to|(?:keep|keeps) (?:working|looking|talking|pushing|monitoring)|(?:remain|remains|stay|are|am|is|deeply|fully) committed|work(?:ing|s)? (?:very )?(?:closely|hard|every day|day and night)|(?:close|constant|regular) (?:touch|contact|consultation|coordination)|(?:been|made|make|be|very|perfectly|absolutely) (?:\w+ )?clear\b|(?:monitor|watch|follow)(?:ing)? (?:\w+ ){1,4}closely|we(?:'ll| will) see|(?:certainly |all |do |would |very much )?hope (?:that|to|it|they|he|she|we|for|so)|(?:difficult|complex|complicated|long) (?:process|issue|situation|matter|question)|(?:important|essential|vital|critical) (?:thing|point|that|for|to)|(?:our|my|the) (?:\w+ )?(?:focus|priority|goal|position|policy) (?:is|has|remains)|at (?:the right|an appropriate|the appropriate|every) (?:time|level)|investigation (?:is|goes|continues|remains)|made (?:\w+ )?progress|(?:our|with) (?:\w+ )?(?:allies|partners)|(?:are|is|'re|'m) (?:looking|considering|reviewing|studying|listening|exploring)\b)/
