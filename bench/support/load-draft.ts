/** Sentences that nobody wrote, of which the paragraphs of a draft are made: a part of each list in turn. */
const SUBJECTS = [
  'The ministry',
  'Her office',
  'The delegation of Sorrenay',
  'A spokesman for the port authority',
  'The council of Averholt',
  'Two diplomats',
  'The opposition',
]
const VERBS = 'announced denied delayed welcomed rejected published criticized defended'.split(' ')
const OBJECTS = [
  'a new schedule for the talks',
  'the plan to reopen the border',
  'an inquiry into the ferry accident',
  'the second round of sanctions',
  'a report on grain prices',
  'the visit of the prime minister',
  'changes to the customs law',
  'the appointment of an envoy',
  'a budget for the coast guard',
]
const ENDS = [
  'after a long night of negotiations',
  'although few had expected it',
  'while protests continued in the capital',
  'according to people familiar with the matter',
  'because the winter had been unusually hard',
  'before the parliament returned from its recess',
  'without giving any further details',
  'as the deadline came closer',
  'in a sign that the mood had changed',
  'despite warnings from its allies',
  'and said that more would follow',
]
const SPEAKERS = ['Mirela Oda', 'Tomas Harga', 'Odile Rasker', 'a senior official', 'the minister']

/**
 * A draft of about 1,000 words with twelve quotations of the record, of which every third lacks a word: as
 * many drafts as there are numbers.
 */
export function draftOf(number: number, sentences: readonly string[]): string {
  let state = number * 7919 + 17
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return list[(state >>> 8) % list.length] as T
  }
  const sentence = (): string => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}.`
  const paragraphs = Array.from({ length: 12 }, (_, k) => {
    const words = pick(sentences).split(' ')
    if (k % 3 === 1) words.splice(4, 1)
    return `“${words.join(' ')},” ${pick(SPEAKERS)} said on Tuesday. ${Array.from({ length: 4 }, sentence).join(' ')}`
  })
  return paragraphs.join('\n\n')
}
