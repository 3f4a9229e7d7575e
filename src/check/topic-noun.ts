/**
 * Nouns for affairs that statements point back to with "those talks" or "that agreement", in groups
 * that a writer may take for each other.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'talk',
    'negotiation',
    'discussion',
    'consultation',
    'conversation',
    'dialogue',
    'meeting',
    'exchange',
    'contact',
  ],
  [
    'agreement',
    'deal',
    'accord',
    'treaty',
    'compact',
    'pact',
    'arrangement',
    'settlement',
    'understanding',
    'ceasefire',
    'truce',
  ],
  ['proposal', 'plan', 'initiative', 'offer', 'draft', 'idea', 'blueprint', 'roadmap', 'scheme'],
  ['sanction', 'measure', 'penalty', 'restriction', 'tariff', 'embargo', 'step', 'action'],
  [
    'attack',
    'strike',
    'invasion',
    'aggression',
    'assault',
    'incursion',
    'raid',
    'bombing',
    'shelling',
    'shooting',
    'killing',
    'murder',
    'massacre',
    'atrocity',
    'violence',
    'ambush',
  ],
  ['war', 'conflict', 'crisis', 'dispute', 'fighting', 'standoff', 'quarrel', 'confrontation'],
  ['program', 'programme', 'project', 'mission', 'operation', 'effort', 'campaign'],
  ['decision', 'ruling', 'verdict', 'order', 'resolution', 'vote'],
  ['visit', 'trip', 'summit', 'conference', 'gathering', 'session'],
  ['law', 'bill', 'legislation', 'act', 'rule', 'regulation', 'policy', 'mandate'],
  ['election', 'referendum', 'ballot', 'poll'],
  ['demand', 'request', 'condition', 'requirement', 'ultimatum'],
  [
    'report',
    'allegation',
    'claim',
    'accusation',
    'charge',
    'rumor',
    'statement',
    'comment',
    'remark',
  ],
  ['threat', 'danger', 'risk', 'concern', 'challenge', 'problem', 'issue', 'question', 'matter'],
  ['aid', 'assistance', 'support', 'package', 'funding', 'relief'],
  ['region', 'country', 'nation', 'government', 'regime', 'territory', 'border'],
  ['weapon', 'missile', 'system', 'arm'],
  ['relationship', 'partnership', 'alliance', 'friendship', 'cooperation'],
]

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((group, number) => group.map((noun): [string, number] => [noun, number])),
)

/** The group of a noun, in either number; `undefined` when it stands for no affair. */
export function topicGroup(word: string): number | undefined {
  return GROUP_OF.get(singular(word.toLowerCase()))
}

/** Whether a word has the form of a plural. */
export function isPlural(word: string): boolean {
  return singular(word.toLowerCase()) !== word.toLowerCase()
}

export function singular(word: string): string {
  if (/(?:ies)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
}
