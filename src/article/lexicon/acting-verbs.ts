import type { CueRow } from './frame.ts'

/**
 * Verbs of acts that are done by speaking: praise and blame, promise and refusal, demand and advice,
 * naming, taking sides. Levin's classes of judgment, characterizing, dubbing, ordering and promising.
 */
export const ACTING_VERBS: readonly CueRow[] = [
  // Judgment; the object is what is judged, and what it is judged for or as belongs to it.
  {
    mode: 'act',
    frames: 'np npAs',
    words:
      'criticize praise condemn denounce dismiss blast slam mock tout applaud decry lament chide rebut ' +
      'assail congratulate rebuke bemoan disavow deride deplore hail lambaste castigate censure ' +
      'chastise berate belittle ridicule scorn laud extol commend compliment salute trumpet revile malign ' +
      'vilify demonize disparage insult scold reprimand admonish upbraid reproach denigrate excoriate ' +
      'pillory skewer savage fault impugn repudiate reject refute dispute disown renounce defend endorse ' +
      'oppose credit blame accuse liken herald acclaim bash? pan? trash? welcome? thank? attack? back? ' +
      'support? promote? favor? compare? contrast? rip? call_out? single_out? shrug_off? ' +
      'brush_off wave_off play_down? talk_up downplay? rule_out',
  },
  { mode: 'act', frames: 'of', words: 'accuse approve disapprove' },
  { mode: 'act', frames: 'that', words: 'decry bemoan dispute' },
  { mode: 'act', frames: 'doing', words: 'support oppose defend favor propose recommend advocate' },
  { mode: 'act', frames: 'doing', words: 'discuss deny rule_out criticize condemn endorse reject' },
  { mode: 'act', frames: 'npDoing', words: 'oppose condemn defend' },
  {
    mode: 'act',
    frames: 'np?',
    words:
      'hammer appoint? equate expose? charge? attribute? approve? contradict? name? embrace? rebuff? reprove',
  },

  {
    mode: 'act',
    frames: 'np',
    words:
      'justify? taunt satirize caricature heckle jeer lampoon parody ' +
      'pummel bludgeon harangue flay roast needle slander defame smear upstage undercut? ' +
      'minimize discredit disprove contest? cheer_on memorialize ' +
      'eulogize honor? toast glorify romanticize idealize swat_down shoot_down ' +
      'knock_down brush_aside laugh_off rescind revoke forswear invalidate',
  },
  { mode: 'act', frames: 'for', words: 'criticize praise assail blast slam excoriate thank' },
  // Naming and describing.
  { mode: 'act', frames: 'np npAs', words: 'describe' },
  {
    mode: 'act',
    frames: 'np? npAs',
    words: 'portray? depict characterize identify picture',
  },
  {
    mode: 'act',
    frames: 'npAs',
    words:
      'quote cite reference list cast? paint? frame? present? position pitch bill introduce? define label brand name peg',
  },
  {
    mode: 'act',
    frames: 'npNp',
    words: 'call label dub brand term declare pronounce proclaim nickname deem christen name?',
  },
  { mode: 'act', frames: 'np', words: 'deem dub' },
  { mode: 'act', frames: 'as', words: 'describe label characterize view' },

  // Getting somebody to act; the object and the infinitive are the content.
  {
    mode: 'act',
    takesHearer: true,
    frames: 'npToDo that',
    words: 'urge order ask instruct direct command beg implore beseech exhort request?',
  },
  { mode: 'act', takesHearer: true, frames: 'npToDo', words: 'advise? counsel' },
  {
    mode: 'act',
    frames: 'npToDo',
    words: 'challenge press dare forbid encourage? push? pressure? pressurize?',
  },
  {
    mode: 'act',
    frames: 'np',
    words: 'urge order demand request? propose recommend? seek? suggest?',
  },
  {
    mode: 'act',
    frames: 'that',
    words: 'demand propose recommend decree mandate move',
  },
  { mode: 'act', frames: 'toDo', words: 'ask demand propose plead beg push call' },

  // Binding oneself, and declining to.
  {
    mode: 'act',
    frames: 'toDo that',
    words: 'vow agree pledge? threaten? resolve',
  },
  { mode: 'act', frames: 'zero', words: 'promise vow agree' },
  {
    mode: 'act',
    frames: 'toDo',
    words: 'promise swear guarantee offer refuse decline consent volunteer vote',
  },
  { mode: 'act', frames: 'np', words: 'vow refuse decline promise? threaten? guarantee?' },
  { mode: 'act', frames: 'npToDo', words: 'promise' },

  // With a preposition: the verb and its preposition are the cue.
  {
    mode: 'act',
    frames: 'for',
    words:
      'call ask push advocate plead apologize vouch lobby appeal press? campaign? vote? root speak_out',
  },
  { mode: 'act', frames: 'on upon', words: 'call prevail' },
  {
    mode: 'act',
    frames: 'against',
    words: 'vote push campaign? protest lash_out come_out',
  },
  {
    mode: 'act',
    frames: 'at',
    words: 'balk scoff bristle lash_out fire_back hit_back sneer jeer push_back',
  },
  { mode: 'act', frames: 'on', words: 'push_back push double_down? agree? insist? disagree?' },
  { mode: 'act', frames: 'with', words: 'agree disagree side? concur' },
  { mode: 'act', frames: 'to', words: 'acquiesce consent object agree? accede pledge commit?' },
  { mode: 'act', frames: 'by', words: 'swear' },
  { mode: 'act', frames: 'over', words: 'spar squabble quarrel bicker haggle disagree' },
  { mode: 'act', frames: 'by', words: 'stand' },
  { mode: 'act', frames: 'behind', words: 'rally? line_up' },
  { mode: 'act', frames: 'about', words: 'press protest' },
]
