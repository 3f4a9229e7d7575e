import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { findExchanges } from './exchange.ts'
import { TopicWords } from './topic-words.ts'

/** Each question with its parts in braces; what stands outside asks nothing. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a sentence with a question mark': ['Good morning, Minister. {Will Sorrenay sign?} Thank you.'],
  'a sentence without one': [
    '{Do you have anything on the talks in Drast, which end today.}',
    '{What, if anything, have you told the pilots.}',
  ],
  'words in brackets before it': ['(Petra Lunding, Norrland Post) {Will Sorrenay sign?}'],
  'several in one sentence': [
    '{Will Halvenia lower the toll}, and {does the cabinet expect a strike?}',
    '{I was wondering if you could describe the mood of the envoys} and {how Halvenia plans to answer the strike.}',
    '{Could you tell us how far the dredging has gone} or {what the harbor will cost?}',
  ],
  'one question with alternatives': [
    '{Is the ferry late because of the fog, or is it because of the strike?}',
    '{I want to know whether the treaty is finished, or is there still work to do?}',
  ],
  'one thing asked twice in a breath': [
    '{Is the harbor part of the agenda? Is the harbor going to be a topic on that agenda?}',
    '{How do you see the pilots keeping the rules? Are they keeping those?}',
    '{Will the lighthouse stay dark? Is that right?}',
    '{Has anybody proposed a lower toll? Is that something the cabinet would look at?}',
    '{What do you think of it? What should the pilots make of the new rules?}',
  ],
  'another thing, joined by a word': [
    '{Has anybody proposed a lower toll?} {And is the cabinet ready for that strike?}',
    '{What do you think of it?} {And what should the pilots make of the new rules?}',
  ],
  'several topics before the question': [
    'I wanted to follow up on your statement on the ferries. I want to turn to the pilots. {Have they been paid?}',
    'I wanted to take a step back, if I may. {Who signed the treaty?}',
  ],
  'a speaker who is cut short': [
    '{Will the ferries sail again on Friday} —',
    '{What are the pilots waiting for} —',
    'Do you believe that the pilots of the —',
    'I’m wondering if there was anything that made you think that he —',
  ],
  'words that lead up to a question, or ask for its answer': [
    'I don’t know if you have met the pilots yet, but {how are they paid?}',
    '{Why are the ferries not sailing? If you could explain that, I’d appreciate it.}',
    '{I wonder, do you think the envoy told the truth, or are they hiding the letter?}',
    'I’m curious about you always say it will be soon. {Does that mean Friday?}',
    'You know what? {Who pays the pilots of Averholt?}',
  ],
  'what is hoped for, looked for or not clear': [
    '{I was hoping you could say how the pilots are paid.}',
    '{Looking for an update on the dredging.}',
    '{I’m still not clear on how the pilots are paid.}',
    '{I’d be interested in your view on the toll.}',
    '{On some of this he is speaking to the envoys today?}',
    '{Do you know who runs the harbor} and {why it stopped the ferries?}',
  ],
  'words that ask for the floor': ['New subject?', 'A different topic?', 'How are you, sir?'],
  'questions that are put indirectly': [
    '{I wonder if the minister has read the petition.}',
    'The ferries stopped on Friday. {Your reaction to that, please.}',
    '{Any update on the dredging of the Ombrasa channel?}',
    '{I would like to have your view of the new tolls.}',
    '{My question is whether the envoy was told.}',
    '{Can you tell us who signed.}',
  ],
  'what is asked after a topic was named': [
    'I want to ask about the pilots. {Have they been paid?}',
    'My other question has to do with, one, the ferry that sank off Drast, was – {does the ministry know why it sank?}',
  ],
  'a topic that nothing else asks about': [
    '{I also want to ask about the ferries}, and {who is to repair the pier?}',
  ],
  'a question with a lead': [
    'The report says that the pier is rotten, but {is there a plan to close it?}',
    '{Given the storm, will the ferries sail tomorrow?}',
    '{When you speak of the pilots, do you mean all of them?}',
  ],
  'a speaker who begins again': [
    'Does that – {doesn’t that worry you as a breach of the harbor rules?}',
    '{How long should the pilots expect — how long should they wait for their pay?}',
    '{I am just wondering what’s – what’s stopping the dredgers?}',
  ],
  'a statement to confirm': [
    '{So you were told on Friday.}',
    '{The tolls stay as they are, correct?}',
  ],
  'a question that begins as a request for the floor does': [
    '{How are you going to pay for this?}',
    '{On the tolls, when will they fall?}',
    '{Just to follow up on the last question, did any pilot object?}',
    '{Can you clarify whether the envoy has left?}',
    '{Could you have stopped the ferry?}',
    '{On what grounds was he held?}',
    '{To what extent is Sorrenay involved?}',
    '{Quick question, has the envoy left?}',
    '{What’s that going to cost?}',
  ],
  'another question word right after': [
    '{Who will attend the talks?} {What is on the agenda?}',
    '{Who will attend?} {Where will it take place?}',
    '{One, has the toll been paid?} {Two, who paid it?}',
  ],
  'no part at all': [
    'How are you doing today?',
    'Could you repeat that?',
    'Thank you. Thanks for doing this.',
    'Can I follow up?',
    'Is the —',
    'Mr. Minister?',
    'How are you?',
    'I was in Drast yesterday. The pier is closed.',
    'When the ferry sank, the lighthouse was dark.',
  ],
}

for (const [name, questions] of Object.entries(CASES)) {
  describe(`parts of a question: ${name}`, () => {
    for (const marked of questions) {
      test(marked, () => assert.equal(printParts(marked.replace(/[{}]/g, '')), marked))
    }
  })
}

test('who asks for the floor and is answered in a word goes on in the next turn', () => {
  const [exchange, ...others] = exchangesOf(
    'Q: Can I ask about the ferries?',
    'MINISTER ODA: Sure.',
    'Q: When did they stop?',
    'MINISTER ODA: On Friday, when the fog came in.',
  )
  assert.equal(others.length, 0)
  assert.deepEqual(
    exchange?.asking.map(({ voice }) => voice.turn),
    [1, 3],
  )
  assert.deepEqual(
    exchange?.parts.map(({ passage, span }) => passage.text.slice(span.start, span.end)),
    ['When did they stop?'],
  )
})

test('who is given the floor by name begins anew', () => {
  const exchanges = exchangesOf(
    'Q: Thank you.',
    'MINISTER ODA: Yes, Petra.',
    'Q: When did the ferries stop?',
    'MINISTER ODA: On Friday, when the fog came in.',
  )
  assert.deepEqual(
    exchanges.map(({ asking }) => asking.length),
    [1, 1],
  )
})

test('a question that begins with "and" is no statement', () => {
  for (const question of ['And is the pier safe?', 'But have the pilots been paid?']) {
    const [exchange] = exchangesOf(`Q: ${question}`, 'MINISTER ODA: Yes.')
    assert.deepEqual(
      exchange?.parts.map(({ isStatement }) => isStatement),
      [false],
    )
  }
})

test('a challenge without a question mark ends the reply before it', () => {
  const [exchange] = exchangesOf(
    'Q: How much will the harbor cost?',
    'MINISTER ODA: About 3 billion crowns.',
    'Q: Your predecessor said that it would cost half of that.',
    'MINISTER ODA: He was wrong.',
  )
  assert.deepEqual(
    exchange?.replies.map(({ text }) => text),
    ['About 3 billion crowns.'],
  )
})

test('a question for effect in an answer asks nobody', () => {
  const exchanges = exchangesOf(
    'Q: Will you close the pier?',
    'MINISTER ODA: Who would gain from that? Nobody would. We will repair it.',
  )
  assert.equal(exchanges.length, 1)
})

test('a turn without end is read in a time that grows with it', () => {
  const words = `${'— '.repeat(200_000)}and is it ${', '.repeat(200_000)}?`
  assert.ok(exchangesOf(`Q: ${words}`, 'MINISTER ODA: I cannot say.').length <= 1)
})

test('a turn that asks without end is read to a limit', () => {
  const turn = Array.from({ length: 2000 }, (_, k) => `Will ferry ${k} of pier ${k} sail, or not?`)
  const [exchange] = exchangesOf(`Q: ${turn.join(' ')}`, 'MINISTER ODA: I cannot say.')
  assert.ok(exchange !== undefined && exchange.parts.length > 0 && exchange.parts.length <= 24)
})

function printParts(question: string): string {
  const [exchange] = exchangesOf(
    `Q: ${question}`,
    'MINISTER ODA: We will see about all of that soon.',
  )
  let printed = question
  for (const { span } of [...(exchange?.parts ?? [])].reverse()) {
    printed = `${printed.slice(0, span.start)}{${printed.slice(span.start, span.end)}}${printed.slice(span.end)}`
  }
  return printed
}

function exchangesOf(...turns: readonly string[]): ReturnType<typeof findExchanges> {
  const text = ['MINISTER ODA: Good morning to all of you here in Averholt.', ...turns].join('\n\n')
  const { document } = readDocument({ text, id: 'averholt' as DocumentId, kind: 'pressBriefing' })
  return findExchanges(spokenText(document), new TopicWords())
}
