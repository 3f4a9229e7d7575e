import type { CueRow } from './frame.ts'

/**
 * Verbs of saying and of showing: the source puts the content into words, or a paper or poll tells it.
 * The classes are Levin's (say, tell, talk, manner of speaking, complain, indicate), split where English
 * differs on leaving out "that".
 */
export const SAYING_VERBS: readonly CueRow[] = [
  // The hearer is an object of its own: "told them that", "assured him the door was open".
  {
    mode: 'say',
    takesHearer: true,
    frames: 'that zero post wh npToDo',
    words: 'tell',
  },
  {
    mode: 'say',
    takesHearer: true,
    frames: 'that zero post of',
    words: 'assure reassure remind inform notify',
  },
  { mode: 'say', takesHearer: true, frames: 'that zero npToDo', words: 'convince' },
  { mode: 'say', takesHearer: true, frames: 'that npToDo? of', words: 'persuade' },
  { mode: 'say', takesHearer: true, frames: 'that zero post of against about', words: 'warn' },
  { mode: 'say', takesHearer: true, frames: 'that zero post against npToDo', words: 'caution' },
  { mode: 'say', takesHearer: true, frames: 'that zero wh', words: 'teach text email advise' },
  { mode: 'say', takesHearer: true, frames: 'that about?', words: 'joke promise' },

  // Asking. "Asked about X" and "asked for X" want an object; who is asked stands outside.
  { mode: 'say', takesHearer: true, frames: 'wh post zero about?', words: 'ask' },
  { mode: 'say', frames: 'wh post about', words: 'inquire query' },
  { mode: 'say', frames: 'wh np', words: 'question discuss' },

  // A clause with or without "that", or standing before the verb; and a noun that sums the clause up.
  { mode: 'say', frames: 'that zero post wh np about', words: 'say' },
  {
    mode: 'say',
    frames: 'that zero post wh np',
    words: 'explain note report announce acknowledge state reveal mention recall specify clarify',
  },
  {
    mode: 'say',
    frames: 'that zero post wh np?',
    words: 'admit confirm disclose divulge predict declare',
  },
  {
    mode: 'say',
    frames: 'that zero post',
    words:
      'add argue claim insist conclude reply respond suggest concede contend assert allege boast brag ' +
      'complain remark observe hint imply testify swear write tweet retort counter rejoin quip opine ' +
      'speculate proclaim profess lament grumble gripe muse volunteer vouch attest certify avow affirm ' +
      'reaffirm reiterate repeat emphasize stress underline elaborate protest object theorize ' +
      'point_out blog post maintain charge deny reason chime_in let_on make_out relate recount ' +
      'intone crow confess counsel guarantee prophesy forecast posit postulate stipulate',
  },
  { mode: 'say', frames: 'zero post', words: 'joke' },
  { mode: 'say', frames: 'post', words: 'advise' },
  // These take a clause without "that" only as words put before or after them.
  {
    mode: 'say',
    frames: 'post zero?',
    words:
      'answer begin continue go_on offer venture interject interrupt exclaim shout yell scream cry ' +
      'whisper mutter mumble murmur bark bellow thunder snap fume gush rant sigh deadpan tease declaim ' +
      'chant holler stammer stutter drawl growl snarl hiss wail moan groan croak rasp blurt_out read ' +
      'remember shoot_back fire_back hit_back sum_up',
  },
  { mode: 'say', frames: 'that', words: 'continue comment shout yell whisper exclaim scream' },

  // The thing said is the object.
  {
    mode: 'say',
    frames: 'np',
    words:
      'cite reference recite? chant reiterate emphasize? stress articulate recount outline? detail ' +
      'enumerate list lay_out? spell_out set_out point_out rehash narrate invoke? echo? repeat? answer? ' +
      'quote highlight? deny? underline? relate? parrot paraphrase summarize tick_off rattle_off',
  },
  {
    mode: 'say',
    frames: 'np',
    words:
      'assert? affirm reaffirm insinuate overstate understate restate misstate recant retract foretell ' +
      'forecast project? telegraph convey? express? voice? dissect critique? retweet tweet_out sum_up concede? profess ' +
      'proclaim publicize? broadcast? estimate',
  },
  {
    mode: 'say',
    frames: 'doing',
    words: 'suggest report mention recall admit acknowledge describe',
  },
  { mode: 'say', frames: 'npDoing', words: 'recall describe mention say' },
  { mode: 'say', frames: 'wh', words: 'describe detail outline lay_out spell_out define write' },
  { mode: 'say', frames: 'toDo', words: 'claim profess purport' },
  { mode: 'say', frames: 'to', words: 'admit confess testify attest' },

  { mode: 'say', frames: 'that', words: 'convey intimate confide grouse vent share? underscore?' },
  { mode: 'say', frames: 'wh', words: 'indicate add convey address' },

  // Talking, and what about.
  { mode: 'say', frames: 'about of', words: 'talk speak boast complain brag' },
  {
    mode: 'say',
    frames: 'about',
    words:
      'muse speculate tweet write rant rave gripe grumble gush quip lie whine reminisce preach ' +
      'pontificate theorize ruminate bicker chat speak_out open_up crow testify fume carp',
  },
  {
    mode: 'say',
    frames: 'on upon',
    words: 'comment remark elaborate expound expand? opine touch dwell weigh_in',
  },
  { mode: 'say', frames: 'to', words: 'refer allude point respond? reply' },
  { mode: 'say', frames: 'at', words: 'hint' },
  { mode: 'say', frames: 'against', words: 'argue rail inveigh speak_out testify' },
  { mode: 'say', frames: 'for', words: 'argue' },
  { mode: 'say', frames: 'by?', words: 'respond' },

  // Polls and papers. "Found" wants a clause: "found the ship" attributes nothing.
  { mode: 'show', takesHearer: true, frames: 'that zero wh?', words: 'show' },
  { mode: 'show', frames: 'post npDoing np?', words: 'show' },
  { mode: 'show', frames: 'that zero post npDoing', words: 'find' },
  {
    mode: 'show',
    frames: 'that zero post',
    words: 'indicate signal demonstrate establish estimate',
  },
  {
    mode: 'show',
    frames: 'that zero?',
    words: 'determine? learn? discover? rule calculate detect',
  },
]
