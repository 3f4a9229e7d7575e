import type { EventKind } from './event.ts'
import { BETWEEN, CAPITAL, NAME, type PhraseRule } from './phrase-rule.ts'
import { TWO_SIDES } from './two-sides.ts'

const DAY =
  '(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening|week|weekend)|(?:last|next) (?:week|month|year|spring|summer|fall|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)'
const GATHERINGS =
  'meeting meetings summit call conversation discussion discussions talks visit trip dialogue consultations'

/** "Today's call" alone is the one with reporters. */
const DATED: readonly (readonly [EventKind, string])[] = [
  ['meeting', 'meeting meetings dialogue'],
  ['talks', 'discussion discussions talks consultations'],
  ['summit', 'summit'],
  ['visit', 'visit trip'],
  ['call', 'call conversation'],
]

/** Gatherings that are known by their two sides: "the Halvenia–Palvia talks". */
const OF_SIDES: readonly (readonly [EventKind, string])[] = [
  ['meeting', 'meeting meetings dialogue Dialogue'],
  ['talks', 'discussions talks consultations negotiations'],
  ['summit', 'summit Summit'],
  ['call', 'call'],
]

/** Contacts that nouns tell without a verb. */
export const CONTACT_PHRASES: readonly PhraseRule[] = [
  ...OF_SIDES.map(
    ([kind, nouns]): PhraseRule => ({
      nouns,
      kind,
      lemma: kind,
      ...(kind === 'call' ? { channel: 'phone' } : {}),
      mustBeFact: true,
      areSides: true,
      before: new RegExp(`\\b(?:[Tt]he|[Tt]his|[Tt]hese|${DAY}[’']s) ${TWO_SIDES}`),
    }),
  ),
  {
    nouns: 'talks negotiations discussions consultations meeting meetings summit conversations',
    kind: 'talks',
    lemma: 'talk',
    mustBeFact: true,
    before:
      /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|[Rr]ecent|[Oo]ngoing|[Cc]urrent) (?:(?!(?:of|for|and|in|to|fact|that|described|held|hosted)\b)(?:[a-z-]+|\d\S*) ){0,3}$/,
    after: new RegExp(`^(?: that [a-z ]{3,24}?)?(?: (?:in|at) (?<place>${NAME}))?${BETWEEN}`),
  },
  {
    nouns: 'talks negotiations discussions',
    kind: 'talks',
    lemma: 'talk',
    status: 'ongoing',
    before: /\b(?:[Tt]he|[Tt]hese|[Tt]hose) (?:(?!of\b|for\b|and\b)[\w-]+ ){0,2}$/,
    after:
      /^ (?:are|were|have been) (?:now |still |currently )?(?:ongoing|under ?way|continuing|suspended|stalled|deadlocked|on hold|paused|going on|in progress)\b/,
  },
  ...DATED.map(
    ([kind, nouns]): PhraseRule => ({
      nouns,
      kind,
      lemma: kind,
      before: new RegExp(`\\b${DAY}[’']s (?!press|news|daily)(?:(?:${CAPITAL}|[a-z-]+) ){0,3}?$`),
      after: kind === 'call' ? /^(?= (?:with|between)\b)/ : /^(?![- ](?:room|briefing))/,
    }),
  ),
  {
    nouns: GATHERINGS,
    kind: 'meeting',
    lemma: 'meeting',
    owner: true,
    before: /\b(?:[Oo]ur|[Mm]y) (?!next)(?:(?!press|news|weekly|daily|regular)[a-z-]+ ){0,2}$/,
    after:
      /^(?= (?:yesterday|today|this (?:morning|afternoon|evening)|last (?:night|week|month)|earlier (?:today|this week)|the other day)\b)/,
  },
  {
    nouns: 'attack attacks strike strikes airstrike airstrikes bombing bombings',
    kind: 'militaryAct',
    lemma: 'attack',
    before: new RegExp(`\\b${DAY}[’']s (?:[a-z-]+ ){0,3}?$`),
  },
  {
    nouns: 'conclusion resumption',
    kind: 'talks',
    lemma: 'talk',
    mustBeFact: true,
    before: /\b[Tt]he (?:[a-z]+ )?$/,
    after: /^ of (?:the |these |those )(?:[\w-]+ ){0,4}(?:negotiations|talks|Round|discussions)/,
  },
  {
    nouns: 'resumption',
    kind: 'talks',
    lemma: 'talk',
    mustBeFact: true,
    mustBeTold: true,
    before: /\b[Tt]he (?:[a-z]+ )?$/,
    after: new RegExp(`^ of (?:[a-z]+ ){0,2}(?:negotiations|talks)${BETWEEN}`),
  },
  {
    nouns: 'arrival',
    kind: 'visit',
    lemma: 'visit',
    channel: 'visit',
    mustBeFact: true,
    before: new RegExp(`\\b(?:(?<who>${NAME})[’']s|[Mm]y|[Hh]is|[Hh]er|[Oo]ur) (?:[a-z]+ )?$`),
    after: new RegExp(`^ (?:here|(?:in|at) (?:the )?(?<place>${NAME}))`),
  },
  {
    nouns: 'letter note message telegram cable',
    kind: 'letter',
    lemma: 'letter',
    channel: 'written',
    before: /\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]he (?:President|Secretary)[’']s) (?:[a-z]+ )?$/,
    after:
      /^(?: of (?:sympathy|condolences?|congratulations?|thanks|support|welcome|invitation)|(?= (?:of|dated) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)))/,
  },
  {
    nouns: 'visits',
    kind: 'visit',
    lemma: 'visit',
    mustBeFact: true,
    before: /\b(?:[Aa]n|[Tt]he|[Tt]his|[Rr]ecent) (?:recent )?exchanges? of $/,
    after: new RegExp(`^ (?:with (?:the )?(?<who>${NAME})|between (?:the )?(?<who>${NAME}))`),
  },
  {
    nouns: 'letters notes messages',
    kind: 'letter',
    lemma: 'letter',
    channel: 'written',
    mustBeFact: true,
    before: /\b(?:[Aa]n|[Tt]he|[Tt]his|[Rr]ecent) (?:recent )?exchanges? of $/,
    after: new RegExp(`^ (?:with (?:the )?(?<who>${NAME})|between (?:the )?(?<who>${NAME}))`),
  },
  {
    nouns: 'visit',
    kind: 'visit',
    lemma: 'visit',
    channel: 'visit',
    status: 'expected',
    before: /\binvitations? (?:[\w’'-]+ ){0,5}?to $/,
    after: new RegExp(`^ (?:the )?(?<place>${NAME})`),
  },
]
