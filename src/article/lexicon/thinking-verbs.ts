import type { CueRow } from './frame.ts'

/**
 * Verbs of belief, wish, plan and feeling, and of how things look to somebody. None of them is speech,
 * but a reporter knows of them by what was said. Levin's classes conjecture, consider, want, long, admire.
 */
export const THINKING_VERBS: readonly CueRow[] = [
  {
    mode: 'think',
    frames: 'that zero post',
    words:
      'believe think know feel hope fear worry wish suspect assume realize guess figure reckon suppose ' +
      'presume imagine anticipate foresee bet sense doubt trust gather fret surmise ' +
      'fancy hypothesize infer decide?',
  },
  { mode: 'think', frames: 'post', words: 'calculate agree' },
  {
    mode: 'think',
    frames: 'that',
    words: 'recognize understand? see? notice regret accept expect project concur resent',
  },
  {
    mode: 'think',
    frames: 'wh',
    words:
      'wonder understand doubt want hope think know? decide? consider? determine? like? learn? figure_out debate',
  },
  { mode: 'think', frames: 'zero', words: 'prefer want?' },

  // Wishes and plans. "Try" and "need" are left out: they tell what is done, not what is meant.
  {
    mode: 'think',
    frames: 'toDo',
    words:
      'hope plan expect like prefer love want? wish seek? intend? aim? decide? opt? hate long yearn ' +
      'crave itch aspire desire loathe fear dread elect?',
  },
  { mode: 'think', frames: 'npToDo', words: 'want expect wish prefer intend? like? trust?' },
  {
    mode: 'think',
    frames: 'npNp npAs',
    words: 'consider find? believe think judge rate rank?',
  },
  {
    mode: 'think',
    frames: 'npAs',
    words: 'deem see view regard perceive recognize interpret envision construe',
  },
  { mode: 'think', frames: 'npDoing', words: 'imagine remember envision picture foresee want' },
  {
    mode: 'think',
    frames: 'doing',
    words: 'consider contemplate regret imagine remember dread',
  },

  // The object is what is thought of.
  {
    mode: 'think',
    frames: 'np',
    words:
      'want prefer expect fear doubt regret foresee envision anticipate recognize remember dislike hate ' +
      'relish resent loathe despise detest admire dread mourn covet see? view? believe? understand? ' +
      'consider? like? love? contemplate? appreciate? imagine? distrust? mistrust? judge? intend?',
  },

  {
    mode: 'think',
    frames: 'np',
    words:
      'cherish mull mull_over ponder reconsider reassess weigh? envy fathom underestimate overestimate ' +
      'misjudge disdain abhor begrudge idolize venerate revere esteem adore treasure rue',
  },
  { mode: 'think', frames: 'of', words: 'think? dream despair conceive hear? know? learn' },
  {
    mode: 'think',
    frames: 'about',
    words: 'think worry? wonder feel? fret agonize know? learn? obsess',
  },
  { mode: 'think', frames: 'wh', words: 'contemplate ponder mull reconsider plan' },
  { mode: 'think', frames: 'doing', words: 'mull rethink weigh envisage' },
  { mode: 'think', frames: 'on', words: 'fixate ruminate' },
  { mode: 'think', frames: 'at', words: 'marvel chafe' },
  { mode: 'think', frames: 'with', words: 'sympathize empathize' },
  { mode: 'think', frames: 'over', words: 'fret agonize obsess' },
  { mode: 'think', frames: 'in', words: 'believe' },
  { mode: 'think', frames: 'for', words: 'hope long yearn wish' },
  { mode: 'think', frames: 'on', words: 'focus? plan' },
  { mode: 'think', frames: 'against', words: 'decide?' },

  // How it looks to an observer nobody names.
  { mode: 'think', frames: 'toDo? that? zero? like', words: 'seem' },
  { mode: 'think', frames: 'toDo? that zero? npNp?', words: 'appear' },
  { mode: 'think', frames: 'toDo?', words: 'look' },
]
