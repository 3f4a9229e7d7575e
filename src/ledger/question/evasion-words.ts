// What people say when they do not answer, in small letters with straight apostrophes.
// Every pattern reads a bounded number of characters from where it begins.

import type { Evasion } from './question.ts'

/** A denial, and what may deny in its place. */
const DENIAL =
  /\b(?:not|never|cannot|can not|decline[ds]?|refuse[ds]?|(?:do|did|wo|would|ca|could|is|are|has|have|had)n't)\b/g
/** The one who speaks, or his side, as the subject of a denial. */
const OWN_SUBJECT =
  /(?:^|[^a-z])(?:i|we|i'm|i am|we're|we are|i'd|we'd|i would|we would|i will|we will|i'll|we'll|i've|we've|i have|we have|i do|we do|i can|we can|i'm just|we're just|obviously|just|certainly|really|simply|also|of course,?|as you know,?|probably|again,?|going to|am|are)\W*(?:(?:just|certainly|really|simply|also|obviously|probably|still|again|then|definitely|still)\W+)*$/
/** What may stand between a denial and the verb it denies. */
const BETWEEN =
  "(?:(?:going|gonna|want|wanna|wish|like|love|intend|plan|planning|prepared|ready|able|free|here|at liberty|in (?:a|the|any) position|about|trying|try|be|have|to|for me to|just|really|certainly|even|necessarily|at this (?:time|point|stage)|right now|today|here|now|yet|anyone|for (?:\\w+ )?reasons|also|start|begin|get in the (?:habit|business) of|in the (?:habit|business) of|care|need|choose|prefer|think (?:it's|it is|it would be) (?:\\w+ ){0,3}to|think i(?:'m| am)? (?:should|want|need|ought|going|can)|think (?:we|i)(?:'re|'ll| will|'d| would)?|believe (?:i|we)(?: should)?)[, ]+){0,7}"
const TELLING =
  'help you (?:with|on|there)|(?:getting|get) (?:into|ahead|in front|out ahead|out in front|drawn|beyond|too|involved in)|(?:going|go) (?:into|beyond|there\\b|any further|further|any deeper|down (?:that|the|this)|through|point by point|much)|(?:speak|speaking|talk|talking) (?:to|for|about|on|any|in|further|publicly)|comment|commenting|discuss|discussing|characterize|characterizing|characterise|speculate|speculating|prejudge|prejudging|predict|predicting|preview|previewing|detail|detailing|elaborate|answer|answering|engage in (?:hypo|specul|that)|negotiate (?:in|here|on (?:air|camera|television|tv)|through|with (?:you|myself|ourselves))|negotiating (?:in|here|on (?:air|camera|television|tv)|through|with)|confirm|verify|disclose|reveal|telegraph|telegraphing|weigh in|wade into|respond|responding|read ?out|give (?:you|a|an|any|away|out)|provide|share|tell (?:you|us|the)|say (?:anything|any more|more|much|what|who|how|when|where|why|which|whether|one way|that it|that i|any|exactly)|make (?:any|an?|news|that (?:decision|announcement|judgment|determination)|predictions?|announcements?)|put (?:a|an|any|odds|words|timelines?|numbers?|percent)|offer|play (?:that|this)|entertain|pass judgment|second.guess|lay out|describe|handicap|announce|address (?:that|it|this)|anticipate|hypothesi[sz]e|litigate|relitigate|add (?:to|any|much|more)|parse|guess|opine|touch (?:that|it|on)|rank|assess|forecast|outline|list|quantify|be drawn|step on|debate|critique|rule (?:(?:anything|it|that|any) in|anything out)|psychoanalyze|draw (?:any|a)|set (?:a|an|any) (?:time|date|dead|artificial)|name names|release|put a date|do that\\b|(?:specify|identify|expand|clarify|divulge|estimate|judge|pinpoint|itemize|enumerate|name)\\b|(?:tip|tipping|show|showing) (?:our|my) (?:hand|cards)|(?:get|getting|be|being) (?:any |much )?(?:more|too|so|that) (?:specific|precise|detailed|concrete|definitive)|spell(?:ing)? (?:it|that|this|them|those|things|anything)? ?out|take (?:a|any) (?:position|stance) on'
const DENIED_TELLING = new RegExp(`^[, ]*(?:to )?${BETWEEN}(?:${TELLING})`)

/** Calls the telling itself unfit: "far be it from me to", "I hesitate to say", "nothing is served by guessing". */
const SHRINKS =
  /\b(?:far be it from (?:me|us)\b|neither confirm nor deny|(?:i|we)(?:'d|'m|'re| am| are| would)?(?: be)? (?:\w+ )?(?:hesitant|reluctant|loath|hesitate) to (?:get|say|speak|comment|characterize|speculate|predict|go|put|give|discuss)|(?:no|any) (?:\w+ )?purpose (?:that )?(?:would be|is|will be|can be) served by|no reason for (?:me|us)\b[^.?!]{0,60} to (?:speculate|negotiate|comment|discuss|predict|get into|characterize))/

/** There is nothing to tell: "I don't have anything for you", "no updates at this time". */
const NOTHING_THERE: readonly RegExp[] = [
  /\b(?:nothing|no|any|anything|much|a|an|the|more|further|additional|specific|new) ?(?:[\w-]+ ){0,2}?(?:(?:to|that i (?:can|could)|that we (?:can|could)|i can|we can|we're ready to|i'm (?:able|prepared|ready) to) (?:announce|preview|share|add|offer|read ?out|report|provide|give|update|predict|comment|say(?: (?:on|about|beyond|right|today|here)|(?= ?[.;!]))|confirm)|for you\b|beyond (?:what|that|the))/,
  /\b(?:updates?|information|comments?|announcements?|details?|predictions?|readouts?|guidance|specifics|assessments?|timelines?|timetables?|confirmation|reactions?|responses?|response|date|dates|news|number|numbers|figure|figures) (?:specific to|to (?:share|give|announce|offer|provide|preview|make)|for you|on (?:that|this|it)|at this (?:time|point|moment|stage)|right now|today|here|yet|in front of me|beyond|about|regarding|on)\b/,
  /\b(?:anything|nothing|much|more) (?:(?:else|more|new|further|specific) )?(?:on|about|regarding) (?:this|that|it|him|her|them)\b/,
  /^(?:well,? |i have |we have |there's |there is |look,? |again,? )*(?:nothing|no (?:\w+ )?(?:updates?|news|announcements?|comments?|changes?|details|predictions?|guidance|information)) ?(?:\w+ ){0,3}(?:to|for|on|at|from|about|right|today|yet|beyond)\b/,
]
const LACKS =
  /\b(?:i|we|there)(?:'ve|'s| is| are| have| had)?,? ?(?:(?:just|really|certainly|also|obviously|still|again|unfortunately|actually|at this (?:time|point)|right now),? ?)*(?:(?:do|did|is|are)n't|do not|did not|is not|are not|haven't|have not|had no|have no|have nothing|got nothing|is nothing|is no|are no|'s no|'s nothing|no|nothing)\b/

/** Sends whoever asks away, or asks for time. */
const SENDS_AWAY =
  /\b(?:(?:refer|referring|point|pointing|direct|guide|send) (?:you|that|those|everyone|folks|questions),?(?: (?:back|over|right|down|again|just|simply),?){0,2} to|no (?:\w+ )?comments? (?:on|about|from|at|for|right|to)|(?:get|come|circle) (?:right )?back (?:to|with) you|take that (?:\w+ ){0,2}back|take it back|have to do the same (?:for|on|with)|no comment)\b/

/** A way to put an answer off, and words without one of which it need not be looked for. */
interface PutOff {
  readonly hint: RegExp
  readonly pattern: RegExp
}

/** Leaves it to others, to later, or calls it what cannot be answered. */
const PUTS_OFF: readonly PutOff[] = [
  {
    hint: /refer|point you|direct you|send you|guide you|defer|ahead of|questions? |last thing/,
    pattern:
      /\b(?:refer (?:you|that|those|everyone|folks|questions|back)|referring you|point you (?:(?:back|over) )?to|direct you (?:over )?to|send you (?:(?:back|over) )?to|defer to|deferring to|(?:get|getting) (?:(?:too far|a little|a bit|way|out) )*ahead of|questions? (?:will |would |should )?(?:need to |have to |ought to )?(?:go|be directed|be put) to|last thing (?:i|we)(?:'m| am|'re| are|'d| would)? (?:going to|want to|will) do)\b/,
  },
  {
    hint: /leave /,
    pattern:
      /\bleave (?:it|that|this|those|them|the [\w ]{1,25}) (?:to|for|up to|at that|there|with)\b/,
  },
  {
    hint: /let |allow /,
    pattern:
      /\b(?:i|we)(?:'ll|'m going to| will| would|'d| am going to|'re going to|'d rather|'d prefer to)? ?(?:just |certainly |also |have to |obviously )*(?:let|allow) (?!me\b|you\b|us\b)[^.?!]{1,50}? (?:to )?(?:speak|comment|answer|announce|address|respond|explain|discuss|describe|characterize|read|stand|play out|make (?:that|those|their|his|her|its|the)|decide|run its|finish|complete|go (?:first|through)|detail|share|do (?:that|the|his|her|their|its))/,
  },
  {
    hint: /question|something| will | would | can /,
    pattern:
      /\b(?:that's|that is|that would be|those are|these are|it's|this is|that'll be|would be)(?: really| probably| certainly| just| clearly| a| an| more of a| the| good| better| best| great| fair)* (?:questions? (?:for|better|best|that (?:should|would|is (?:best|better))|you(?:'d| would| should| have| will| can| need| might| ought)|i(?:'d| would| will|'ll) (?:leave|refer|direct|defer|let))|something (?:for the|for them|you(?:'d| would|'ll) (?:have|need)|i(?:'d| would| will|'ll) (?:leave|refer|defer|let)|(?:the|that the) [\w ]{2,30} (?:will|would|can) (?:have to )?(?:address|speak|decide|answer)))/,
  },
  {
    hint: /business|job|responsib|prerog|decision|affair|domain/,
    pattern:
      /\b(?:is|are|was) (?:really |very much |entirely )?(?:the|a) (?:business|job|responsibility|prerogative|decision|affair|domain) (?:of|for) (?!(?:all|every|each|our government|the government|this)\b)/,
  },
  {
    hint: /matter for|decision for|up to /,
    pattern:
      /\b(?:that|this|it|those|these)(?:'s| is| will be| would be| are) (?:really |entirely |ultimately |not \w+, it's )?(?:(?:a|the) (?:\w+ )?(?:matter|decision|issue) for|up to) (?!(?:us|me|you|all|every|each|discussion|debate|concern|consideration|our|another|date|speed)\b)(?:the |his |her |their )?(?:(?!to )[\p{L}'-]+ ){0,3}(?!to )[\p{L}'-]+\W*$/u,
  },
  {
    hint: /to make|to decide|to determine/,
    pattern:
      /\b(?:decisions?|judgments?|determinations?|choices?)(?: that(?:'s| is| are))? (?:ultimately |really )?(?:for|up to) (?!(?:me|us|our)\b)(?:\w+ ){1,4}to make\b|\bfor (?!(?:me|us|you)\b)(?:\w+ ){1,3}to (?:decide|determine)\b/,
  },
  {
    hint: /ask |talk to|speak to|speak with|check with|reach out/,
    pattern:
      /\byou(?:'d|'ll| would| will| should| can| could| might|'re going to| need to| have to| probably| certainly)*(?: (?:have|need|want|do better|be better|best))*(?: to)? (?:ask|talk to|speak to|speak with|check with|reach out to) (?:him|her|them|the|those|mr|secretary|president|senator|congress|my|our|your|other|each|dr)\b/,
  },
  {
    hint: /ask /,
    pattern:
      /\bask (?:him|her|them|the [\w ]{2,30}|those) (?:that|about that|why|what|how|if|whether)\b/,
  },
  {
    hint: /back|get you|take|taking|check|look|dig |find out|follow up|details|specifics|information|let me|see if|see what|have to |wait for|guidance|an answer|reach out/,
    pattern:
      /\b(?:get|come|circle|check|report|follow up) (?:right )?back (?:to|with) you\b|\bget you (?:something|an answer|that|more|the|a|some)\b|\b(?:i'll|i will|we'll|let me|i can)(?: certainly| just)* (?:check|look) (?:on|into|with)\b|\b(?:have|need|like|want) to (?:dig into|follow up|get (?:a little |some )?(?:more )?(?:details|specifics|information))\b|\b(?:i|we)(?:'d|'ll| would| will) have to (?:talk|speak|check|ask|look|get|find)\b|\b(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| can)(?: (?:\w+ )?)?(?:wait for|get (?:some )?(?:guidance|an answer))\b|\b(?:may|might|would) want to reach out\b|\blet me get (?:a little |some )?(?:more|details|specifics)\b|\btak(?:e|ing) (?:that|this|it|your question|the question|those)(?: one| question)? back\b|\b(?:i'll|we'll|let me|i will|have to|happy to|can) take (?:that|the|your|this) question\b(?! first| and)|\b(?:have|need) to (?:check|look into|find out|look at (?:that|it))\b|\blet me (?:check|see (?:if|what|whether)|look into|find out|get)\b|\bsee (?:if|what) (?:i|we|there's)[^.?!]{0,30} (?:get|find|more|provide|share|anything)\b/,
  },
  {
    hint: /early|soon|premature|ppropriate|proper|rather|prefer|ask me|between|private|confidential|secret|classified|helpful|fair|wise|prudent|useful|productive|constructive|not for|not my|not an? |hypothetical|speculation|not something|off limits|above my|right/,
    pattern:
      /\b(?:too (?:early|soon) (?:to|for)|premature|would be inappropriate|not (?:be )?appropriate|(?:wouldn't|would not|not) be (?:appropriate|proper|right|helpful|fair|wise|prudent)|not (?:be )?(?:helpful|useful|productive|constructive|wise|prudent) (?:for|to|if)|not for me to|not my place|(?:a|is) (?:\w+ )?hypothetical|hypotheticals|speculation on my part|not (?:something|a matter|an issue|a question) (?:that )?(?:i|we)(?:'m|'re|'d| am| are| can| will| would)|off limits|above my pay|(?:would|'d) (?:rather|prefer) not\b|ask me (?:again|later|next)|(?:that|this|it)(?:'s| is)(?: a matter)? between (?:(?:the|him|her|them|those|president|minister)\b)|(?:i|we) (?:always |generally |prefer to )?(?:keep|leave) [^.?!]{1,50}? (?:private|confidential|secret)|(?:is|are|remains?|stays?) (?:private|confidential|secret|classified)(?=\W*$))\b/,
  },
  {
    hint: /tuned|find out|have to|know soon|keep you|hear more|be the first|will tell|wait|more|bridge|little|happens|comment|wish|try|question|prefer|await|public|announc|released|best|better|let you know|once we/,
    pattern:
      /\b(?:stay tuned|you(?:'ll| will) (?:have to (?:wait|ask|stay)|find out|know soon|hear more|be the first)|time will tell|(?:have|let's|have to|just have to|going to have to|need to) (?:to )?wait (?:and see|for|to see|until)|(?:will|'ll|may|should|able to|expect to|hope to) (?:certainly |likely |probably |obviously )?(?:have|get you|provide|be sharing|share|be providing) (?:\w+ )?more\b(?! than)|cross that bridge|(?:we'll|we will|let's) see what happens|little (?:that )?(?:i|we) can (?:add|say|tell)|no comment|(?:i )?wish i could (?:comment|tell|say|answer|give|talk|share)|nice try|next question|prefer to (?:await|wait)|(?:have|need|want|going) to await|made public (?:when|as soon as|at|in)|(?:will|going to) be (?:announced|released|made public|announcing)|best (?:be )?(?:answered|interpreted|addressed|explained|left)|better (?:be )?(?:answered|addressed|left)|let you know (?:when|as|if)|keep you (?:posted|updated|informed)|once we have (?:more|something))\b/,
  },
]

/** Says that the speaker does not know. */
const KNOWS_NOT: readonly RegExp[] = [
  /\b(?:i|we)(?:'ve)?,? (?:(?:really|just|actually|certainly|honestly|frankly|personally|also|simply|still|even) )*(?:don't|do not|didn't|did not|wouldn't|would not) (?:(?:really|actually|yet|personally|even|fully|exactly|precisely) )*(?:know(?= (?:that (?:i|we)(?:'d| would)? have\b|what|who|when|where|why|how(?! (?:i|we|you|anyone|else) (?:can|could))|if|whether|which|exactly|precisely|specifically|yet|enough|offhand|about|because|until|anything|the (?:answer|exact|details?|number|specifics|status|full|extent|timing|reason)|(?:the|his|her|their|any|all|those|them|him|of)\b|that (?:number|figure|date|name|part|detail|one|person|man|woman|for (?:a fact|sure|certain))\b)|(?: that| it)? ?(?:[.,;!?—–-]|$))|(?:recall|remember)(?= (?:what|who|when|where|which|how|if|whether|the|that|it|this|his|her|their|any|all|those|him|them)\b|[.,;!–—-]|$)|have (?:[\w'-]+ ){0,4}?(?:enough (?:\w+ )?(?:information|facts|evidence|details)|answers?|insight|visibility|recollection|idea|(?:numbers?|figures?|statistics|count|breakdown|information|facts|list|it|that|them|those) (?:in front of me|with me|handy|at my fingertips|on (?:me|hand)|off the top)|(?:the|that|a) (?:exact |specific |precise )?(?:day|date|number|figure|name|answer)(?=\W*$)))/,
  /\b(?:i|we)(?:'ve)?,? (?:(?:certainly|just|personally|actually|really|also|honestly) )*(?:haven't|have not|hadn't|had not|have never|didn't)(?: (?:yet|actually|personally|even|really|had (?:a|the) (?:chance|opportunity) to|been able to|also|yet had))* (?:seen|read|heard|spoken (?:to|with) (?:him|her|them)|talked (?:to|with) (?:him|her|them)|looked at|reviewed|see|review|been (?:fully )?briefed|checked|studied|watched|given (?:[\w']+ ){0,6}thought|thought (?:about|of) (?:it|that)|gotten (?:a|an|that|any))\b/,
  /\b(?:i'm|i am|we're|we are) (?:(?:just|really|certainly|personally|actually|also|honestly) )*(?:not (?:(?:personally|entirely|quite|exactly|100 percent|even|actually|really|specifically) )*(?:aware|familiar|sure|certain|privy|informed|up to speed|up to date|an expert|the expert|tracking)|unaware|unfamiliar)\b/,
  /\b(?:i|we) (?:have|had) (?:absolutely |really )?no (?:idea|knowledge|way of knowing|recollection|awareness)\b|\bunknown to (?:me|us)\b|\bnot (?:that i'm aware|that i know|to my knowledge)\b|\b(?:nobody|no one) (?:really )?knows\b|\bnews to me\b|\b(?:i|we) (?:really |honestly )?(?:couldn't|can't|cannot|could not|can not) (?:really |honestly )?(?:say|tell)(?=\W*$|[.;] )|\b(?:couldn't|can't|cannot) tell you (?:exactly|precisely|for (?:sure|certain)|how|what|when|where|who|why|whether|if)\b|^\W*(?:well,? )?(?:i )?(?:don't know(?= ?(?:[.,;!?—–-]|$))|no idea\b|not sure\b)/,
]

/** Asks what the question means. */
const ASKS_BACK =
  /^\W*(?:(?:well|i'm sorry|sorry|excuse me|pardon|wait|hold on|okay|so|but)\W+)*(?:what (?:do|did|are|was|were) you (?:mean|asking|refer|saying|talking|say)|(?:which|what) (?:one|ones|report|story|part|question|article|statement|meeting|specifically|exactly|was that|do you)\b|(?:do|did|are) you (?:mean|asking|referring|talking|saying)|you mean\b|(?:can|could|would|will) you (?:repeat|say|rephrase|clarify|be more|restate|speak up)|(?:please )?say (?:that|it) (?:again|one more time)|(?:i )?(?:couldn't|can't|cannot|could not|didn't|did not) (?:quite |really )?(?:hear|catch)\b|(?:has|have|had|did|do|does|is|are|was|were|will|would) (?:the|he|she|it|they|you|we|who|a) what\b|meaning what|like (?:what|who|which)|(?:as|in|to|from|by|for|about|on|with|of|against|than) (?:[\w'-]+ ){0,6}[\w'-]+\?|(?:who|when|where|what|which|why|sorry|pardon|repeat|i'm sorry)\b(?: [\w'-]+){0,8}\?)/

/** Words without one of which a sentence denies nothing, refusals and ignorance included. */
const DENIES =
  /n't|\bno|\bnever\b|cannot|decline|refuse|unaware|unknown|unfamiliar|news to|far be it|hesita|reluctant|loath/

/** How a sentence does not answer. */
export interface Evading {
  readonly evasion: Evasion
  /** Puts the answer off or leaves it to others, and does not refuse it. */
  readonly isWeak: boolean
  /** Goes on after the refusal: "but I will say". */
  readonly goesOn?: boolean
}

/** How a sentence evades what was asked, if it does. `lower` is in small letters. */
export function evasionOf(lower: string): Evading | undefined {
  const isDenied = DENIES.test(lower)
  const unknown = isDenied ? firstOf(KNOWS_NOT, lower) : -1
  if (unknown >= 0) return { evasion: 'ignorance', ...strengthOf(lower, unknown) }
  const refused = isDenied ? refusalAt(lower) : lower.search(SENDS_AWAY)
  const sent = refused < 0 && isDenied ? lower.search(SENDS_AWAY) : refused
  if (sent >= 0) return { evasion: 'declining', ...strengthOf(lower, sent) }
  return PUTS_OFF.some(({ hint, pattern }) => hint.test(lower) && pattern.test(lower))
    ? { evasion: 'declining', isWeak: true }
    : undefined
}

/** Where the first pattern that matches does so, or -1. */
function firstOf(patterns: readonly RegExp[], lower: string): number {
  for (const pattern of patterns) {
    const at = lower.search(pattern)
    if (at >= 0) return at
  }
  return -1
}

/** Whether a sentence says more after it has refused to. */
function strengthOf(lower: string, at: number): Pick<Evading, 'isWeak' | 'goesOn'> {
  return GOES_ON.test(lower.slice(at)) ? { isWeak: true, goesOn: true } : { isWeak: false }
}

/** Whether somebody says that he has not done something, which answers whether he has. */
export function hasNotDone(lower: string): boolean {
  return (KNOWS_NOT[1] as RegExp).test(lower)
}

/** Whether a sentence says no as far as its speaker knows: "Not that I'm aware of." */
export function deniesAsFarAsKnown(lower: string): boolean {
  return DENIES_AS_FAR_AS_KNOWN.test(lower)
}

/** Whether a sentence takes back a refusal before it: "What I will say is". */
export function takesBack(lower: string): boolean {
  return TAKES_BACK.test(lower)
}

const DENIES_AS_FAR_AS_KNOWN =
  /^\W*(?:(?:well|no|look|so|again|i mean|you know)\W+)*(?:not (?:that (?:i|we)(?:'m|'re| am| are)? (?:aware|know)\b|to my knowledge\b)|(?:i'm|i am|we're|we are) not aware of (?:any|a|such)\b|(?:i|we)(?:'ve| have)?(?:n't| not) (?:seen|heard) (?:any|anybody|anyone|a single)\b)/

/** More after the refusal in one sentence. */
const GOES_ON =
  /,? (?:but|except|other than) (?!(?:i'm |i am |we're |again|certainly |i |we |obviously |we'll |i'll |let me |i'd )*(?:not\b|won't|don't|can't|refer|get back|have (?:nothing|more)|just not|check|look into))(?:[\w',-]+ ){5}/
const TAKES_BACK =
  /^\W*(?:(?:but|and|so|look|again|now)\W+)*(?:what (?:i|we)(?:'d|'ll| will| would| can| could)? (?:say|tell|do know|know|add|point)|(?:i|we)(?:'ll| will| can| would|'d) (?:say|tell you|note|add|point out|comment)|(?:that|having) (?:being )?said|however\b|all i can say)/

/** Whether words end in asking which part of a question is left: "And what was the other half?" */
export function asksForPart(lower: string): boolean {
  return ASKS_FOR_PART.test(lower.slice(-LONGEST_ASKED))
}

const ASKS_FOR_PART =
  /\b(?:first|second|third|last|other) (?:part|half|question|one)\b[^.?!]{0,30}\?["”’\s]*$/
/** Characters in which somebody asks for a part of a question. */
const LONGEST_ASKED = 100

/** Whether a sentence asks what the question means. */
export function asksBack(lower: string): boolean {
  return ASKS_BACK.test(lower)
}

/** Where a sentence refuses to tell, or -1. */
function refusalAt(lower: string): number {
  DENIAL.lastIndex = 0
  for (let match = DENIAL.exec(lower); match !== null; match = DENIAL.exec(lower)) {
    const before = lower.slice(Math.max(0, match.index - LONGEST_SUBJECT), match.index)
    if (before.trim() !== '' && !OWN_SUBJECT.test(before)) continue
    // "I told him that I won't discuss it" tells what was said.
    if (TOLD_OTHERS.test(before)) continue
    const end = match.index + match[0].length
    if (DENIED_TELLING.test(lower.slice(end, end + LONGEST_DENIED))) return match.index
  }
  const shrinks = lower.search(SHRINKS)
  if (shrinks >= 0) return shrinks
  const lacks = lower.search(LACKS)
  if (lacks >= 0 && NOTHING_THERE.some((pattern) => pattern.test(lower))) return lacks
  return lower.search(NOTHING_THERE.at(-1) as RegExp)
}

const TOLD_OTHERS =
  /\btold (?:him|her|them|the [\p{L}-]+|[\p{L}-]+(?= that))(?<!you|everyone|everybody) (?:that )?\S+ ?$/u

/** Characters before a denial in which its subject stands, and after it in which its verb does. */
const LONGEST_SUBJECT = 40
const LONGEST_DENIED = 160
