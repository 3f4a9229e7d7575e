import type { CueRow } from './frame.ts'

/**
 * Adjectives that tell what somebody thinks, after be, feel, seem, remain or become. All of them report
 * a state of mind except those of outspoken judgment. "Likely", "able" and "ready" attribute nothing.
 */
export const ADJECTIVE_CUES: readonly CueRow[] = [
  {
    mode: 'act',
    frames: 'of',
    words: 'critical supportive dismissive appreciative disdainful contemptuous',
  },
  { mode: 'act', frames: 'that', words: 'adamant insistent emphatic clear? explicit' },
  {
    mode: 'act',
    frames: 'about on',
    words:
      'vocal outspoken candid coy vague clear? emphatic noncommittal apologetic unapologetic upfront',
  },
  {
    mode: 'think',
    frames: 'that zero',
    words:
      'aware confident hopeful concerned worried optimistic convinced glad surprised shocked upset afraid ' +
      'fearful certain positive skeptical doubtful proud sorry pleased disappointed angry sure? happy? ' +
      'mindful conscious grateful thankful frustrated furious alarmed aghast relieved satisfied unaware ' +
      'unconvinced persuaded dismayed astonished amazed appalled saddened encouraged',
  },
  { mode: 'think', frames: 'wh', words: 'unsure uncertain unclear? sure certain curious' },
  {
    mode: 'think',
    frames: 'about',
    words:
      'concerned worried hopeful skeptical optimistic pessimistic upbeat angry nervous uneasy anxious ' +
      'enthusiastic excited passionate happy unhappy cynical sanguine lukewarm confident doubtful curious ' +
      'sensitive undecided upset furious leery wary ambivalent apprehensive bitter serious? certain sure ' +
      'uncertain unsure honest irritated bullish bearish adamant',
  },
  {
    mode: 'think',
    frames: 'of',
    words:
      'aware skeptical wary proud leery tired weary fond enamored mindful unaware conscious distrustful ' +
      'mistrustful suspicious certain sure confident afraid fearful sick envious jealous tolerant resentful',
  },
  { mode: 'think', frames: 'in', words: 'confident interested disappointed unanimous' },
  { mode: 'think', frames: 'on', words: 'keen intent undecided divided unified bullish' },
  {
    mode: 'think',
    frames: 'with',
    words:
      'pleased unhappy frustrated satisfied dissatisfied happy angry disappointed impressed comfortable ' +
      'uncomfortable disgusted furious concerned obsessed upset',
  },
  {
    mode: 'think',
    frames: 'by',
    words: 'pleased impressed shocked encouraged troubled dismayed alarmed surprised',
  },
  { mode: 'think', frames: 'at', words: 'angry furious alarmed dismayed outraged' },
  {
    mode: 'think',
    frames: 'to',
    words: 'opposed sympathetic open? devoted committed averse receptive resistant',
  },
  // Phrases that stand like adjectives.
  { mode: 'act', frames: 'of', words: 'in_favor in_support' },
  { mode: 'act', frames: 'with', words: 'at_odds in_agreement' },
  { mode: 'think', frames: 'that', words: 'of_the_opinion of_the_view under_the_impression' },

  {
    mode: 'think',
    frames: 'toDo',
    words: 'eager willing? reluctant? quick? keen loath unwilling unafraid hesitant',
  },
]
