import type { CueRow } from './frame.ts'

/**
 * Nouns that name an act of speech or a state of mind, with what may follow them as content. The source
 * is the possessor ("her claim that"), a phrase with from, by or among, an adjective of nationality, or
 * the subject of the verb the noun is an object of ("she made the claim that"); it may well be absent.
 */
export const NOUN_CUES: readonly CueRow[] = [
  {
    mode: 'say',
    frames: 'that',
    words:
      'statement claim? case? assertion allegation? suggestion complaint remark argument contention accusation? ' +
      'admission acknowledgment concession confession insistence explanation prediction warning ' +
      'hint rumor speculation revelation observation boast joke disclosure? announcement? ' +
      'declaration testimony reply response retort comment charge insinuation innuendo quip forecast ' +
      'assurance proclamation protestation affirmation reassurance',
  },
  {
    mode: 'say',
    frames: 'about',
    words:
      'statement? comment? remark? joke rant talk? question? complaint boast warning testimony ' +
      'speculation allegation musing quip lie conversation speech? story? message? detail?',
  },
  {
    mode: 'say',
    frames: 'of',
    words:
      'announcement? accusation? allegation? mention? assessment chant disclosure? denial ' +
      'explanation characterization portrayal depiction retelling recounting invocation talk? message? ' +
      'statement? discussion? warning',
  },
  { mode: 'say', frames: 'to', words: 'reference? allusion' },
  { mode: 'say', frames: 'on upon', words: 'opinion thought statement?' },
  { mode: 'say', frames: 'wh', words: 'question explanation' },
  { mode: 'say', frames: 'toDo', words: 'claim' },
  { mode: 'say', frames: 'over', words: 'question' },

  // Praise and blame, demand and promise.
  {
    mode: 'act',
    frames: 'of',
    words:
      'criticism? critique condemnation denunciation rejection? defense embrace? praise mockery ' +
      'repudiation disavowal renunciation censure rebuke dismissal',
  },
  { mode: 'act', frames: 'on', words: 'attack? criticism ruling decision?' },
  {
    mode: 'act',
    frames: 'against',
    words: 'attack diatribe tirade broadside backlash stance? argument? rant',
  },
  {
    mode: 'act',
    frames: 'for',
    words: 'praise criticism? support? call plea demand apology appeal? argument? proposal disdain',
  },
  { mode: 'act', frames: 'to', words: 'opposition? objection allegiance? rebuttal' },
  { mode: 'act', frames: 'with', words: 'disagreement' },
  {
    mode: 'act',
    frames: 'that',
    words: 'promise pledge vow demand agreement proposal recommendation threat order call',
  },
  {
    mode: 'act',
    frames: 'toDo',
    words:
      'promise pledge vow threat refusal? decision? proposal? offer request call demand plea ' +
      'recommendation suggestion invitation commitment appeal',
  },
  { mode: 'act', frames: 'of', words: 'promise? offer? vow' },

  {
    mode: 'act',
    frames: 'about at over',
    words: 'anger? outrage fury indignation protest? grievance dismay astonishment criticism',
  },
  { mode: 'act', frames: 'to', words: 'tribute aversion' },
  {
    mode: 'act',
    frames: 'of',
    words: 'takedown indictment rebuttal affirmation mischaracterization',
  },
  // States of mind.
  {
    mode: 'think',
    frames: 'that',
    words:
      'hope belief doubt fear? concern confidence conviction assumption conclusion feeling sense? ' +
      'consensus? expectation suspicion worry understanding recognition view opinion realization ' +
      'intuition perception alarm hunch theory optimism idea?',
  },
  {
    mode: 'think',
    frames: 'about',
    words:
      'concern doubt fear? opinion view anxiety? worry skepticism misgiving reservation unease attitude ' +
      'optimism pessimism confidence enthusiasm apprehension qualm feeling frustration theory',
  },
  {
    mode: 'think',
    frames: 'of',
    words:
      'view? opinion understanding admiration? perception? disapproval approval? suspicion estimate?',
  },
  { mode: 'think', frames: 'on', words: 'view? consensus stance? perspective' },
  {
    mode: 'think',
    frames: 'for',
    words: 'enthusiasm passion admiration preference fondness sympathy? contempt',
  },
  { mode: 'think', frames: 'in', words: 'confidence? faith? interest? belief' },
  { mode: 'think', frames: 'over', words: 'concern frustration alarm' },
  { mode: 'think', frames: 'with', words: 'frustration dissatisfaction displeasure' },
  { mode: 'think', frames: 'toward towards', words: 'attitude feeling hostility' },
  {
    mode: 'think',
    frames: 'toDo',
    words:
      'plan? desire? wish intention reluctance unwillingness inclination determination eagerness intent',
  },
]
