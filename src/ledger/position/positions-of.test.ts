import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId, DocumentKind } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Position } from './position.ts'
import { positionsOf } from './positions-of.ts'

/** Sentences of a speech, and who is for (+) or against (-) what; names stand for holders other than the speaker. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'We oppose any change to the status quo by force.': ['- change to status quo by force'],
  'I support the two-state solution.': ['+ two-state solution'],
  'We support the Velk plan.': ['+ Velk plan'],
  'We back the Averholt process.': ['+ Averholt process'],
  'We reject the plan of President Harga.': ['- plan of President Harga'],
  'We support a peaceful and negotiated settlement.': ['+ peaceful and negotiated settlement'],
  'We do not support the new harbor law.': ['- new harbor law'],
  'My government has always supported free passage.': ['+ free passage'],
  'We continue to stand by the people of Sorrenay.': ['+ people of Sorrenay'],
  'We will never accept the partition of the island.': ['- partition of island'],
  'We refuse to recognize the annexation.': ['- annexation'],
  'We strongly condemn the attacks on the pilots.': ['- attack on pilot'],
  'We no longer support the tolls on grain.': ['- toll on grain'],
  'We no longer oppose the truce.': ['?+ truce'],
  'We are not opposed to the truce.': ['?+ truce'],
  'We no longer recognize the annexation.': ['- annexation'],
  'We neither support the tolls nor pay them.': ['- toll'],
  'Nor do we support the tolls.': ['- toll'],
  'Under no circumstances will we accept the partition.': ['- partition'],
  'In no way do we support the tolls.': ['- toll'],
  'The tolls are no longer acceptable.': ['- toll'],
  'We are opposed to the tolls on grain.': ['- toll on grain'],
  'Halvenia is in favor of a lasting truce.': ['+ Halvenia: lasting truce'],
  'We reiterate our support for the territorial integrity of Velk.': [
    '+ territorial integrity of Velk',
  ],
  'The closing of the strait is unacceptable.': ['- closing of strait'],
  'The blockade is not justified.': ['- blockade'],
  'I want to make clear that we reject the ultimatum.': ['- ultimatum'],
  'We welcome the ceasefire and condemn the shelling of Drast.': [
    '+ ceasefire',
    '- shelling of Drast',
  ],
  'We condemn the arrest and the torture.': ['- arrest', '- torture'],
  'We support a close alliance between Halvenia and the Union.': [
    '+ close alliance between Halvenia and Union',
  ],
  "We welcome Sorrenay's return to the talks.": ['+ return of Sorrenay to talks'],
  'We condemn in the strongest possible terms the raid on the port.': ['- raid on port'],
  'We condemn terrorism in all its forms.': ['- terrorism'],
  'Our support for the truce is unwavering.': ['+ truce'],
  'Our commitment to the alliance remains ironclad.': ['+ alliance'],
  'We support the truce if it is signed.': ['?+ truce'],
  'We oppose the tolls unless they are lowered.': ['?- toll'],
  'We have never supported the tolls.': ['- toll'],
  'We must oppose the tolls.': ['- toll'],
  'We call for a fund to pay the pilots.': ['+ fund'],
  'Halvenia, Sorrenay and Ostrava oppose the tolls.': [
    '- Halvenia: toll',
    '- Sorrenay: toll',
    '- Ostrava: toll',
  ],
  'The Halvenian government opposes the tolls.': ['- Halvenian government: toll'],
  'Sorrenay supports the truce and opposes the no-fly zone.': [
    '+ Sorrenay: truce',
    '- Sorrenay: no-fly zone',
  ],
  'We support the customs union.': ['+ customs union'],
  'We condemn the attacks of the last few days.': ['- attack'],
  "We condemn yesterday's attack on the harbor.": ['- attack on harbor'],
  'We support the appointment of a United Nations special envoy.': [
    '+ appointment of United Nations special envoy',
  ],
  'We oppose the new tariffs on wheat.': ['- new tariff on wheat'],
  'We support the idea of a two-state solution.': ['+ two-state solution'],
  'We support efforts to end the war.': ['+ effort to end war'],
  'We support human rights.': ['+ human rights'],
  'We oppose lifting the embargo.': ['- lifting of embargo'],
  'We oppose increasing the tolls.': ['- increasing of toll'],
  'We support ongoing efforts to end the war.': ['+ ongoing effort to end war'],
  'We support the right of Sorrenay to defend itself.': ['+ right of Sorrenay to defend itself'],
  'President Oda supports the reform of the pilot service.': [
    '+ President Oda: reform of pilot service',
  ],
}

/** Sentences in which nobody takes a stance on a public matter, or not the one who speaks, or not now. */
const NONE: readonly string[] = [
  "I support my colleague's question.",
  'We support it.',
  'We neither support nor oppose the tolls.',
  'We support no change to the harbor rules.',
  'We are in favor of no new tolls.',
  'No toll is justified.',
  'Nobody supports the tolls.',
  'Everyone supports the tolls.',
  'Neither Halvenia nor Sorrenay supports the tolls.',
  'Many support the tolls.',
  'Halvenia has not condemned the raid.',
  'Halvenia refuses to condemn the raid.',
  'We have not yet endorsed the treaty.',
  'We have yet to endorse the treaty.',
  'We are not calling for a boycott.',
  'We call for the pilots to end the strike.',
  'We call for the former pilots to end the strike.',
  'Halvenia must condemn the raid.',
  'Halvenia needs to support the truce.',
  'In the past we have opposed the pipeline.',
  'We are committed to lifting the embargo.',
  'Our support for the truce is not unconditional.',
  'We welcome Minister Harga in Drast.',
  'We welcome this decision.',
  'I welcome Minister Harga to Averholt.',
  'We welcome you.',
  'If we oppose the treaty, the talks will fail.',
  'We would support such a truce if they signed.',
  'We opposed the tolls in 1990.',
  'The states that oppose the treaty will not come.',
  'They say that we oppose the treaty.',
  'Do we support the harbor law?',
  'He told me: “We reject the treaty.”',
  'We support their release.',
  'We back away from the edge.',
  'Harga was wrong.',
  'We are opposed to any toll that the pilots cannot pay.',
  'We do not support rule imposed by force.',
  'Such conduct is reprehensible.',
  'You support the fishermen.',
  'Prevention calls for patience and money.',
  'I should welcome such a truce.',
  'If they sail, we shall reject the truce.',
  'We do not support the truce merely for its terms.',
  'We agree with Minister Harga.',
  'We oppose the governor taking over the port.',
]

describe('a stance is told with what it is about', () => {
  for (const [sentence, expected] of Object.entries(CASES)) {
    test(sentence, () => assert.deepEqual(readSpeech(sentence).map(show), expected))
  }
})

describe('no stance', () => {
  for (const sentence of NONE)
    test(sentence, () => assert.deepEqual(readSpeech(sentence).map(show), []))
})

test('statements of different speakers meet in one concept', () => {
  const concepts = [
    'We reject the unilateral sanctions.',
    'I welcome unilateral sanctions.',
    'We are opposed to any unilateral sanction.',
  ].map((sentence) => readSpeech(sentence)[0]?.concept)
  assert.deepEqual(new Set(concepts), new Set(['unilateral sanction']))
})

test('a position has its words, its day and who holds it', () => {
  const text = 'Thank you. We oppose the tolls.'
  const [position] = readSpeech(text)
  assert.ok(position)
  const { actor, date, level, about, cue, evidence } = position
  assert.deepEqual([actor, date, level], ['Mirela Oda', '2024-03-03', 'direct'])
  assert.equal(evidence[0].text, 'We oppose the tolls.')
  assert.deepEqual([about.text, cue.text], ['tolls', 'oppose'])
  assert.equal(text.slice(about.start, about.end), 'tolls')
})

test('a stance taken twice in one turn is told once', () => {
  assert.equal(readSpeech('We oppose the tolls. I repeat, we oppose the tolls.').length, 1)
})

test('a stance taken twice leaves the ids of others as they are', () => {
  const idOf = (text: string): string | undefined => readSpeech(text).at(-1)?.id
  const twice = 'We oppose the tolls. We oppose the tolls. '
  assert.equal(idOf(`${twice}We support the truce.`), idOf('We support the truce.'))
  assert.equal(readSpeech(twice)[0]?.id, readSpeech('We oppose the tolls.')[0]?.id)
})

test('what a question supposes is no position of anybody', () => {
  const positions = read(
    'Press Briefing by Foreign Minister Mirela Oda\n\nAverholt, March 3, 2024\n\n' +
      'MINISTER ODA: We support the truce.\n\nQ: We oppose the tolls. What do you say?\n\n' +
      'MINISTER ODA: Sorrenay opposes the tolls.\n',
    'pressBriefing',
  )
  assert.deepEqual(
    positions.map(({ actor, organization, speaker, level, concept, turn }) => ({
      ...{ actor, organization, speaker, level, concept, turn },
    })),
    [
      {
        actor: 'Mirela Oda',
        organization: undefined,
        speaker: undefined,
        level: 'direct',
        concept: 'truce',
        turn: 0,
      },
      {
        actor: undefined,
        organization: 'Sorrenay',
        speaker: 'Mirela Oda',
        level: 'reportedBySpeaker',
        concept: 'toll',
        turn: 2,
      },
    ],
  )
})

test('of a press report, the sources hold what they are told to have said', () => {
  const positions = read(
    '# Harbor to reopen\n\nMarch 4, 2024\n\nAVERHOLT — Foreign Minister Mirela Oda condemned the raid on the pilots.\n\n' +
      'Oda said that she opposed the new tolls.\n\n“We reject the ultimatum,” Oda told reporters.\n',
    'pressReport',
  )
  assert.deepEqual(
    positions.map((position) => [
      position.actor,
      position.level,
      show(position),
      position.possible,
    ]),
    [
      ['Mirela Oda', 'paraphrasedByPress', '- raid on pilot', undefined],
      ['Mirela Oda', 'paraphrasedByPress', '?- new toll', true],
      ['Mirela Oda', 'quotedByPress', '- ultimatum', undefined],
    ],
  )
})

test('a state that is named by its adjective is told by its name', () => {
  const [position] = read(
    '# Harbor to reopen\n\nMarch 4, 2024\n\n“We reject the ultimatum,” Danish Foreign Minister Mirela Oda told reporters.\n',
    'pressReport',
  )
  assert.deepEqual([position?.actor, position?.organization], ['Mirela Oda', 'Denmark'])
})

/** Sentences of a press report of Mirela Oda, and who is told to be for or against what. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  'Oda has condemned the raid.': ['- raid'],
  'Oda strongly condemned the raid.': ['- raid'],
  'Oda called for an immediate truce.': ['+ immediate truce'],
  'Oda voiced her full support for the truce.': ['+ truce'],
  'Oda criticized Brask.': ['- Brask'],
  'Oda went on to endorse the treaty.': ['+ treaty'],
  "Halvenia's government condemned the raid.": ["- Halvenia's government: raid"],
  'France, Germany and Italy condemned the raid.': [
    '- France: raid',
    '- Germany: raid',
    '- Italy: raid',
  ],
  'Harga said that Oda supports the truce.': ['+ truce'],
  'Harga said that Minister Oda supports the truce.': ['+ truce'],
  'Oda has not condemned the raid.': [],
  'Oda has yet to endorse the treaty.': [],
  'Oda refused to endorse the treaty.': [],
  'Oda would oppose the treaty.': [],
  'Oda previously opposed the treaty.': [],
  'Oda stopped short of endorsing the treaty.': [],
  'Oda refrained from criticizing the tolls.': [],
  'Oda denied that she opposed the treaty.': [],
  'Oda welcomed Harga in Drast.': [],
  'Oda welcomed the Sorrenay delegation at the airport.': [],
  'Oda called for Sorrenay to sign the treaty.': [],
  'Oda had opposing views on the tolls.': [],
  'Harga urged Oda to condemn the raid.': [],
  'Harga said Oda should condemn the raid.': [],
}

describe('a press report tells who is for or against what', () => {
  for (const [sentence, expected] of Object.entries(REPORTED)) {
    test(sentence, () => {
      const text =
        '# Harbor to reopen\n\nMarch 4, 2024\n\n' +
        `AVERHOLT — Foreign Minister Mirela Oda told reporters that it rained.\n\n${sentence}\n`
      assert.deepEqual(read(text, 'pressReport').map(show), expected)
    })
  }
})

test('a turn of many sentences is read in time that grows with it', () => {
  const text = 'We oppose the tolls on grain and we welcome the truce. '.repeat(2000)
  assert.equal(readSpeech(text).length, 2)
})

function show({ agreement, concept, actor, organization, possible }: Position): string {
  const holder = organization ?? (actor === 'Mirela Oda' ? undefined : actor)
  return `${possible === true ? '?' : ''}${agreement ? '+' : '-'} ${holder === undefined ? '' : `${holder}: `}${concept}`
}

function readSpeech(text: string): Position[] {
  const { document } = readDocument({
    text: `${text}\n`,
    id: 'averholt' as DocumentId,
    kind: 'speech',
    date: { value: '2024-03-03', precision: 'day', basis: 'given' },
  })
  return positionsOf(spokenText({ ...document, voice: { name: 'Mirela Oda', basis: 'stated' } }))
}

function read(text: string, kind: DocumentKind): Position[] {
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId, kind })
  return positionsOf(spokenText(document, quotations))
}
