import { BETWEEN, CAPITAL, IN_PLACE, NAME, ORDINAL, type PhraseRule } from './phrase-rule.ts'

const SMALL = '(?:of|on|for|and|the|recently|just|concluded)'
const QUALITY =
  '(?:ministerial|leaders|annual|high-level|special|virtual|biennial|trilateral|bilateral|emergency|extraordinary)'
const THE = '(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts|[Aa]t|[Aa]n?)'
/** What a conference is about, as part of its name. */
const ABOUT = `(?: (?:on|for|of) (?:the )?(?:${CAPITAL})(?:,? (?:(?:and|of|in|the|on|to|for) ){0,2}${CAPITAL}){0,7})?`
/** A conference that is held once or counted; others are bodies of that name. */
const HELD = `(?:${ORDINAL}|World|International|Review|Peace|Ministerial|Diplomatic|recently|concluded|forthcoming|upcoming|\\d{4})`
const PACTS =
  'Declaration Accord Accords Agreement Agreements Treaty Pact Protocol Communique Communiqué Memorandum Armistice accord accords agreement agreements treaty pact communique communiqué memorandum armistice'
const PACT_BEFORE =
  /\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose) (?!Presidential |TASS |government )(?:(?!(?:of|in|and|to|by|with|from|under|at|for|on|the|that|this|is|was|are)\b)[\w’'-]+ ){0,4}$/

/** Gatherings and pacts that are known by a name. */
export const NAMED_EVENTS: readonly PhraseRule[] = [
  {
    nouns: 'Summit Summits',
    kind: 'summit',
    lemma: 'summit',
    channel: 'multilateral',
    isForum: true,
    before: new RegExp(`\\b${THE} (?:(?:${CAPITAL}|${ORDINAL}|${QUALITY}|${SMALL}) ){1,6}$`),
    after: new RegExp(`^(?: (?:Conference|Meeting))?(?! ?[A-Z-])${ABOUT}${IN_PLACE}?`),
  },
  {
    nouns: 'Conference',
    kind: 'meeting',
    lemma: 'conference',
    channel: 'multilateral',
    isForum: true,
    before: new RegExp(
      `\\b(?<!(?:session|Organization|Committee|Commission|meetings?) of )(?!.{0,60}(?:Committee|Commission) of )(?:[Tt]he|[Tt]his|[Aa]n?) (?:(?:${CAPITAL}|${SMALL}) ){0,3}${HELD} (?:(?:${CAPITAL}|${SMALL}|${QUALITY}|${ORDINAL}) ){0,5}$`,
    ),
    after: new RegExp(
      `^(?! on (?:Disarmament|Trade and Development)| (?:Cent|Call|Room|Committee|Board|Secret|call|room))${ABOUT}${IN_PLACE}?`,
    ),
  },
  {
    nouns: 'Meeting meeting Dialogue dialogue',
    kind: 'meeting',
    lemma: 'meeting',
    channel: 'multilateral',
    isForum: true,
    before: new RegExp(
      `\\b${THE} (?:${ORDINAL} )?(?:${CAPITAL} ){1,4}(?:and ${CAPITAL} )?(?:Ministerial|ministerial|Leaders[’']?|Ministers[’']?|Directors[’']?|Summit|Governors) (?:[a-z]+ )?$`,
    ),
    after: new RegExp(`^(?! ?[A-Z-])${IN_PLACE}?`),
  },
  {
    nouns: 'COP#',
    kind: 'summit',
    lemma: 'conference',
    channel: 'multilateral',
    isForum: true,
    before: /$/,
    after: new RegExp(`^(?! [A-Z])${IN_PLACE}?`),
  },
  {
    nouns: '2+2',
    kind: 'talks',
    lemma: 'dialogue',
    isForum: true,
    before:
      /\b(?:[Tt]he|[Oo]ur) (?:(?:next|last|first|second|third|fourth|fifth|inaugural|upcoming|annual) )?$/,
    after: /^(?: [Mm]inisterial)?(?: [Dd]ialogue| [Mm]eeting)?/,
  },
  {
    nouns: 'Round',
    kind: 'talks',
    lemma: 'negotiation',
    channel: 'multilateral',
    isForum: true,
    before: /\b[Tt]he (?<name>(?!(?:First|Second|Third|Final|Next|Last|Year|All)\b)[A-Z][a-z]+ )$/,
    after: /^(?! ?[A-Z-]|[ -][Tt]able)(?: of (?:[a-z]+ ){0,3}(?:negotiations|talks))?/,
  },
  {
    nouns: 'session sessions',
    kind: 'meeting',
    lemma: 'session',
    channel: 'multilateral',
    isForum: true,
    before: new RegExp(`\\b(?:[Tt]he|its) ${ORDINAL} (?:(?:emergency|extraordinary) )?special $`),
    after: new RegExp(`^(?: of the (?<who>${NAME}))?`),
  },
  {
    nouns: 'Governors Assembly Committee Council',
    kind: 'meeting',
    lemma: 'meeting',
    channel: 'multilateral',
    isForum: true,
    needsTime: true,
    before: new RegExp(
      `\\b(?:[Aa]t|[Dd]uring|[Ff]or|[Tt]o|[Aa]ttend\\w*) the (?:${CAPITAL} ){1,3}(?:of )?$`,
    ),
    after: /^(?= (?:next|last|this|tomorrow|yesterday)\b)/,
  },
  {
    nouns: PACTS,
    kind: 'announcement',
    lemma: 'agreement',
    needsTime: true,
    before: PACT_BEFORE,
    after: new RegExp(
      `^(?:${BETWEEN})?(?= of (?:\\d{1,2} [A-Z]|[A-Z][a-z]+ \\d)| of (?:last|this)\\b)`,
    ),
  },
  {
    // "The treaty of 1954" is a law in force, as a rule.
    nouns: 'Declaration Accord Accords Agreement Agreements accord accords agreement agreements',
    kind: 'announcement',
    lemma: 'agreement',
    needsTime: true,
    before: PACT_BEFORE,
    after: /^(?= of \d{4}\b)/,
  },
  {
    nouns: PACTS,
    kind: 'announcement',
    lemma: 'agreement',
    mustBeFact: true,
    before: PACT_BEFORE,
    after: new RegExp(
      `^(?: (?:on|of|for|with) (?:[\\w’'-]+ ){0,4}[\\w’'-]+?)?(?: (?:that|which) (?:was|were|has been|have been))?(?: (?:just|recently|already))? (?:signed|concluded|reached|adopted|entered into|initialled|initialed|issued)(?: by (?:the )?(?<who>${NAME})|${IN_PLACE}|(?= (?:on|in|last|this|earlier|yesterday|today)\\b))`,
    ),
  },
  {
    nouns: PACTS,
    kind: 'announcement',
    lemma: 'agreement',
    mustBeFact: true,
    before:
      /\b[Tt]he (?:recently|just|newly)[ -](?:signed|concluded|adopted|reached) (?:[\w’'-]+ ){0,4}$/,
  },
]
