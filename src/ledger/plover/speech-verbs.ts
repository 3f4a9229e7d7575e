import type { Operator } from './compose.ts'
import type { NounClass } from './word-classes.ts'

/**
 * Verbs, adjectives and nouns that do something with the act that follows, with the code they have when
 * none does. Words are written as in `DEED_VERBS`.
 */
export interface OperatorRow {
  readonly operator: Operator
  readonly alone?: string
  /** An act without another only where somebody is asked to do something. */
  readonly asks?: true
  /** Only when a noun of such a class follows. */
  readonly of?: readonly NounClass[]
  /** Only when one of such a class is the subject. */
  readonly by?: readonly NounClass[]
  readonly words: string
}

export const OPERATOR_VERBS: readonly OperatorRow[] = [
  // Acts that blame and need no deed to be named.
  { operator: 'accuse', alone: '1121', of: ['crime'], words: 'accuse charge' },
  { operator: 'accuse', alone: '112', words: 'accuse blame allege fault' },
  {
    operator: 'accuse',
    alone: '111',
    words:
      'criticize criticise condemn denounce deplore decry lambaste castigate censure rebuke ' +
      'chide assail slam blast scold reprimand admonish deride lament deprecate vilify ' +
      'disparage excoriate repudiate disapprove disapprove_of object_to scoff_at ' +
      'complain_of bemoan protest_at rail_against lash_out_at lash_out hit_out_at ' +
      'speak_out_against mock insult',
  },
  { operator: 'accuse', alone: '114', words: 'complain complain_about' },
  // Asking.
  {
    operator: 'demand',
    alone: '100',
    words: 'demand insist_on instruct command oblige compel',
  },
  {
    operator: 'appeal',
    alone: '020',
    words:
      'urge appeal appeal_to appeal_for call_for call_on call_upon request plead plead_for ' +
      'plead_with beg implore beseech exhort petition lobby lobby_for press_for push_for ' +
      'press solicit ask_for advocate clamor_for apply_for pressure',
  },
  {
    operator: 'appeal',
    asks: true,
    words: 'require ask invite encourage want seek propose suggest advise recommend persuade need',
  },
  { operator: 'demand', alone: '100', by: ['named', 'state', 'leader'], words: 'need_to have_to' },
  // Announcing.
  {
    operator: 'intend',
    alone: '030',
    words:
      'promise pledge commit_to commit_itself_to commit_themselves_to commit_himself_to ' +
      'commit_herself_to commit_ourselves_to agree agree_on agree_to agree_upon',
  },
  {
    operator: 'intend',
    words:
      'offer vow swear undertake plan intend volunteer aim_to decide decide_to resolve_to ' +
      'prepare guarantee assure consent_to opt_to opt_for want_to seek_to announce_plans ' +
      'get_ready stand_ready',
  },
  { operator: 'contemplate', words: 'consider weigh mull contemplate' },
  // Refusing.
  {
    operator: 'refuse',
    alone: '120',
    words:
      'refuse reject decline rebuff spurn turn_down rule_out oppose resist balk_at rebut ' +
      'dismiss vote_down disagree disagree_on disagree_with vote_against say_no_to ' +
      'brush_aside shrug_off snub',
  },
  { operator: 'refuse', of: ['entry'], words: 'deny' },
  { operator: 'fail', words: 'fail fail_to collapse break_down stall founder fall_through' },
  { operator: 'threaten', alone: '130', words: 'threaten warn menace intimidate' },
  // Doing.
  {
    operator: 'do',
    words:
      'put place approve authorize authorise adopt voice express die receive get ' +
      'take_effect take_place break_out erupt come_into_force enter_into_force begin start ' +
      'launch resume renew continue hold conduct stage carry_out carry_on make give provide ' +
      'send deliver extend grant sign conclude reach impose reimpose declare institute ' +
      'introduce enforce enact establish open reopen restore set_up perform mount wage ' +
      'commit issue announce join attend host organize organise lead allocate ' +
      'implement initiate pay use employ file lodge bring hand_down sponsor participate_in ' +
      'take_part_in take_part engage_in engage enter_into enter resort_to proclaim ' +
      'instigate pursue proceed_with go_ahead_with press_ahead_with complete schedule ' +
      'arrange come_under exchange convene go_on normalize normalise upgrade ship ' +
      'contribute send_in',
  },
  {
    operator: 'increase',
    words: 'step_up intensify escalate increase expand strengthen deepen boost improve forge',
  },
  { operator: 'do', alone: '154', of: ['troops'], words: 'order' },
  { operator: 'do', words: 'order force' },
  // Ending and lessening.
  {
    operator: 'stop',
    words:
      'stop halt suspend cancel end cease terminate break break_off cut cut_off freeze ' +
      'discontinue abandon scrap postpone delay reduce sever withhold revoke rescind annul ' +
      'abrogate lift ease relax remove dismantle repeal abolish call_off interrupt drop ' +
      'shelve curtail waive downgrade void withdraw block scale_back scale_down put_off ' +
      'loosen slash curb phase_out disrupt boycott quit back_out_of renege_on reverse ' +
      'defuse',
  },
  // Letting and keeping from.
  {
    operator: 'allow',
    words: 'allow permit let admit readmit accept recognize recognise acknowledge',
  },
  {
    operator: 'prevent',
    words:
      'prevent ban bar prohibit forbid restrict limit obstruct thwart disperse break_up ' +
      'suppress quell hinder foil avert',
  },
]

/** Adjectives and fixed words after "be" and their like. */
export const OPERATOR_ADJECTIVES: readonly OperatorRow[] = [
  { operator: 'intend', alone: '030', words: 'committed_to' },
  {
    operator: 'intend',
    words:
      'ready_to ready_for willing_to prepared_to prepared_for determined_to set_to ' +
      'poised_to keen_to about_to open_to',
  },
  { operator: 'refuse', alone: '120', words: 'opposed_to' },
  { operator: 'refuse', words: 'unwilling_to reluctant_to unprepared_to' },
  { operator: 'fail', words: 'unable_to' },
  { operator: 'accuse', alone: '111', words: 'critical_of' },
  { operator: 'do', words: 'guilty_of' },
]

/** Nouns that stand for such verbs: "a call for talks", "a threat to attack". */
export const OPERATOR_NOUNS: readonly OperatorRow[] = [
  { operator: 'appeal', alone: '020', words: 'appeal plea petition' },
  { operator: 'appeal', words: 'call request' },
  { operator: 'demand', alone: '100', words: 'demand' },
  {
    operator: 'intend',
    words:
      'promise pledge vow offer plan intention intent commitment readiness willingness ' +
      'proposal decision',
  },
  { operator: 'refuse', alone: '120', words: 'refusal rejection' },
  { operator: 'threaten', alone: '130', words: 'threat ultimatum' },
  {
    operator: 'accuse',
    alone: '111',
    words:
      'criticism condemnation denunciation rebuke outrage disapproval displeasure ' +
      'dissatisfaction objection disappointment dismay anger indignation',
  },
  { operator: 'accuse', alone: '112', words: 'accusation allegation' },
  {
    operator: 'stop',
    words:
      'end halt suspension lifting cancellation removal easing reduction cut freeze ' +
      'cessation postponement termination withdrawal',
  },
  { operator: 'prevent', words: 'prevention' },
  {
    operator: 'do',
    words:
      'resumption beginning start continuation restoration renewal provision imposition ' +
      'deployment',
  },
]

/** Auxiliaries that say whether an act is done, will be, should be. */
export const MODALS: ReadonlyMap<string, Operator> = new Map([
  ['will', 'intend'],
  ["'ll", 'intend'],
  ['shall', 'intend'],
  ['wo', 'intend'],
  ['would', 'intend'],
  ['going', 'intend'],
  ['must', 'demand'],
  ['should', 'appeal'],
  ['ought', 'appeal'],
  ['not', 'negate'],
  ["n't", 'negate'],
  ['never', 'negate'],
])
