import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ParserState } from './parser-state.ts'
import { RELATION, RELATIONS, type Relation } from './relation.ts'
import { settleTree } from './settle-tree.ts'
import { TAG, TAGS, type Tag } from './tag.ts'
import {
  endWords,
  FIRST,
  makeWordFeatures,
  PLACES,
  readWord,
  type WordFeatures,
} from './word-features.ts'

/** Trees with one thing wrong, a word as `word/TAG relation>head`, and the arcs that must be right. */
const cases: Record<string, { tree: string; arcs: string[] }> = {
  'a noun before "was" is the subject, not a part of the place': {
    tree: 'Corvane/NNP compound>Drast was/VBD cop>Drast in/IN case>Drast Drast/NNP root',
    arcs: ['Corvane nsubj>Drast'],
  },
  'a noun behind "did" is the subject, not an owner': {
    tree: 'Did/VBD aux>meet Harga/NNP poss>meet meet/VB root Tesk/NNP obj>meet',
    arcs: ['Harga nsubj>meet'],
  },
  'what an owner has stays his': {
    tree: 'Does/VBZ aux>stand Harga/NNP poss>stand \'s/POS case>Harga stand/VB root',
    arcs: ['Harga poss>stand'],
  },
  '"there" is no owner of what there will be': {
    tree: 'There/EX poss>costs will/MD aux>costs be/VB cop>costs costs/NNS root',
    arcs: ['There expl>costs'],
  },
  'in the passive the subject is what something is done to': {
    tree: 'Ports/NNS dep>closed were/VBD auxpass>closed closed/VBN root',
    arcs: ['Ports nsubjpass>closed'],
  },
  'a clause with "if" is no part of a phrase': {
    tree: 'If/IN mark>attack they/PRP nsubj>attack attack/VBP amod>war ,/, punct>war that/DT nsubj>war is/VBZ cop>war war/NN root',
    arcs: ['attack advcl>war'],
  },
  'a clause with "if" before its verb is no second sentence': {
    tree: 'If/IN mark>attack they/PRP nsubj>attack attack/VBP parataxis>act ,/, punct>act we/PRP nsubj>act act/VBP root',
    arcs: ['attack advcl>act'],
  },
  'a quality has no verb of its own': {
    tree: 'There/EX expl>swift will/MD aux>swift be/VB cop>swift swift/JJ amod>costs costs/NNS root',
    arcs: ['There expl>costs', 'will aux>costs', 'be cop>costs', 'swift amod>costs'],
  },
  'whoever is told is no subject of what is told, nor an auxiliary its verb': {
    tree: 'Oda/NNP nsubj>told told/VBD root Tesk/NNP nsubj>left that/IN mark>had Harga/NNP nsubj>had had/VBD aux>left left/VBN ccomp>told',
    arcs: ['Tesk iobj>told', 'that mark>left', 'Harga nsubj>left', 'had aux>left'],
  },
  'of two subjects the one with a preposition is a time or a place': {
    tree: 'In/IN case>June June/NNP nsubj>closed ports/NNS nsubj>closed closed/VBD root',
    arcs: ['June obl>closed', 'ports nsubj>closed'],
  },
  'a name behind what somebody is names the same': {
    tree: 'Our/PRP$ poss>envoy envoy/NN nsubj>left Lenz/NNP nsubj>left left/VBD root',
    arcs: ['envoy nsubj>left', 'Lenz appos>envoy'],
  },
  'states with commas between them are one list': {
    tree: 'Halvenia/NNP nsubj>agreed ,/, punct>agreed Palvia/NNP nsubj>agreed and/CC cc>Ostrava Ostrava/NNP conj>Palvia agreed/VBD root',
    arcs: ['Halvenia nsubj>agreed', 'Palvia conj>Halvenia', 'Ostrava conj>Palvia'],
  },
  'a list goes on with the state that stands last': {
    tree: 'Heads/NNS nsubj>met of/IN case>Halvenia Halvenia/NNP nmod>Heads ,/, punct>met Palvia/NNP nsubj>met and/CC cc>Ostrava Ostrava/NNP conj>Palvia met/VBD root',
    arcs: ['Heads nsubj>met', 'Palvia conj>Halvenia'],
  },
  'the last of a list may stand behind a comma and "and"': {
    tree: 'Halvenia/NNP nsubj>agreed ,/, punct>agreed and/CC cc>agreed Palvia/NNP nsubj>agreed agreed/VBD root',
    arcs: ['Palvia conj>Halvenia', 'and cc>Palvia'],
  },
  'whoever is spoken to does nothing': {
    tree: 'President/NNP nsubj>act ,/, punct>act today/NN obl>act ,/, punct>act we/PRP nsubj>act act/VBP root',
    arcs: ['President dep>act', 'we nsubj>act'],
  },
  'the town that a report comes from does nothing': {
    tree: 'AVERHOLT/NNP nsubj>met --/: punct>AVERHOLT Harga/NNP nsubj>met met/VBD root',
    arcs: ['AVERHOLT dep>met', 'Harga nsubj>met'],
  },
  'what somebody is stands between commas': {
    tree: 'Oda/NNP nsubj>left ,/, punct>left envoy/NN nsubj>left ,/, punct>left left/VBD root',
    arcs: ['Oda nsubj>left', 'envoy appos>Oda'],
  },
  'a clause with "who" belongs to the noun before it': {
    tree: 'Oda/NNP nsubj>said ,/, punct>said who/WP nsubj>saw saw/VBD ccomp>said Tesk/NNP obj>saw ,/, punct>said said/VBD root',
    arcs: ['saw relcl>Oda', 'Oda nsubj>said'],
  },
  'a day before a name says when': {
    tree: 'On/IN case>Halvenia Monday/NNP compound>Halvenia Halvenia/NNP nsubj>signed signed/VBD root',
    arcs: ['Monday obl>signed', 'On case>Monday', 'Halvenia nsubj>signed'],
  },
  'a day before a post and a name says when': {
    tree: 'By/IN case>Harga May/NNP compound>President President/NNP nmod>Harga Harga/NNP nsubj>sign will/MD aux>sign sign/VB root',
    arcs: ['May obl>sign', 'By case>May', 'President nmod>Harga', 'Harga nsubj>sign'],
  },
  'a week that the tree takes for the first word of a name': {
    tree: 'Next/JJ amod>week week/NN compound>Halvenia Halvenia/NNP nsubj>sign and/CC cc>Ostrava Ostrava/NNP conj>Halvenia will/MD aux>sign sign/VB root',
    arcs: ['week obl>sign', 'Next amod>week', 'Halvenia nsubj>sign', 'Ostrava conj>Halvenia'],
  },
  'a day that the tree takes for the head of a name': {
    tree: 'By/IN case>Friday next/JJ amod>Friday Friday/NNP nsubj>swap Halvenia/NNP flat>Friday and/CC cc>Ostrava Ostrava/NNP conj>Friday swap/VB root',
    arcs: ['Friday obl>swap', 'Halvenia nsubj>swap', 'Ostrava conj>Halvenia'],
  },
  'a day behind a verb belongs to it': {
    tree: 'Oda/NNP nsubj>said said/VBD root on/IN case>Halvenia Friday/NNP compound>Halvenia Halvenia/NNP nsubj>act would/MD aux>act act/VB ccomp>said',
    arcs: ['Friday obl>said', 'on case>Friday', 'Halvenia nsubj>act'],
  },
  'a day is a part of what is named by it': {
    tree: 'On/IN case>prayers Friday/NNP compound>prayers prayers/NNS nsubj>end end/VBP root',
    arcs: ['Friday compound>prayers'],
  },
  'what another is let do has him for an object of "let"': {
    tree: 'They/PRP nsubj>let let/VBD root us/PRP nsubj>go go/VB xcomp>let',
    arcs: ['us obj>let', 'go xcomp>let'],
  },
  'a sentence is not joined to its own condition': {
    tree: 'If/IN mark>attack they/PRP nsubj>attack attack/VBP root ,/, punct>attack we/PRP nsubj>act act/VBP conj>attack ./. punct>attack',
    arcs: ['act root', 'attack advcl>act', 'they nsubj>attack', '. punct>act'],
  },
  'a verb with a subject and no auxiliary is in the past': {
    tree: 'Ports/NNS nsubj>closed closed/VBN root',
    arcs: ['closed/VBD root'],
  },
} // biome-ignore format: a table

for (const [name, { tree, arcs }] of Object.entries(cases)) {
  test(name, () => {
    const found = settled(tree)
    for (const arc of arcs) assert.ok(found.has(arc), `${arc}, but found ${[...found].join('; ')}`)
  })
}

/** The arcs of a tree once it is settled, each with and without the tag of its word. */
function settled(tree: string): Set<string> {
  const rows = Array.from(tree.matchAll(/(\S+)\/(\S+) (\w+)(?:>(\S+))?/g), (row) => row.slice(1))
  const words = rows.map(([word]) => word as string)
  const features = makeWordFeatures(rows.length)
  const state = stateOf(rows, features)
  settleTree(state, features.word)
  checkRanges(state)
  return new Set(
    words.flatMap((word, k) => {
      const at = k + FIRST
      const relation = RELATIONS[state.labels[at] as number]
      const head = words[(state.heads[at] as number) - FIRST]
      const arc = head === undefined ? `${relation}` : `${relation}>${head}`
      return [`${word} ${arc}`, `${word}/${TAGS[state.tags[at] as number]} ${arc}`]
    }),
  )
}

function stateOf(
  rows: readonly (readonly (string | undefined)[])[],
  features: WordFeatures,
): ParserState {
  const tags = new Uint8Array(PLACES)
  for (const [k, [word = '', tag]] of rows.entries()) {
    readWord(word, 0, word.length, k, features)
    tags[k + FIRST] = TAG[tag as Tag]
  }
  endWords(features, rows.length)
  const state = new ParserState()
  state.begin(features, tags)
  const places = rows.map(([, , , head]) => FIRST + rows.findIndex(([word]) => word === head))
  for (const [k, [, , relation]] of rows.entries()) {
    const at = k + FIRST
    const head = relation === 'root' ? state.root : (places[k] as number)
    state.heads[at] = head
    state.labels[at] = RELATION[relation as Relation]
    state.relations[head] = (state.relations[head] as number) | (1 << (state.labels[at] as number))
    for (let up = head; up < state.root; up = placeAbove(rows, places, up)) {
      state.starts[up] = Math.min(state.starts[up] as number, at)
      state.ends[up] = Math.max(state.ends[up] as number, at + 1)
    }
  }
  return state
}

function placeAbove(
  rows: readonly (readonly (string | undefined)[])[],
  places: readonly number[],
  at: number,
): number {
  return rows[at - FIRST]?.[2] === 'root' ? FIRST + rows.length : (places[at - FIRST] as number)
}

/** Every word's range is made of what depends on it. */
function checkRanges({ heads, starts, ends, root }: ParserState): void {
  for (let at = FIRST; at < root; at++)
    for (let inner = starts[at] as number; inner < (ends[at] as number); inner++) {
      let up = inner
      while (up !== at && up < root) up = heads[up] as number
      assert.equal(up, at, `word ${inner - FIRST} is in the range of word ${at - FIRST}`)
    }
}
