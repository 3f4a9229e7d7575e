import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf, turnsOf } from '../../../test/support/transcript.ts'

/** Pages, and their turns without the words: label, role and speaker. */
const cases: Record<string, { readonly text: string; readonly turns: readonly string[] }> = {
  'a surname is completed from the title': {
    text: page('Remarks by Minister Sunniva Oda', 'MINISTER ODA: We sail.', 'QUESTION: When?'),
    turns: ['MINISTER ODA | principal Sunniva Oda', 'QUESTION | press'],
  },
  'a surname is completed from the header': {
    text: page(
      'SUNNIVA ODA, FOREIGN MINISTER',
      'AVERHOLT, LUNMARK',
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
    ),
    turns: ['MINISTER ODA | principal Sunniva Oda', 'QUESTION | press'],
  },
  'a surname is completed from the words': {
    text: page('MINISTER ODA: We sail.', 'QUESTION: I asked Minister Sunniva Oda when.'),
    turns: ['MINISTER ODA | principal Sunniva Oda', 'QUESTION | press'],
  },
  'a typewritten dash joins no names': {
    text: page('MINISTER ODA: We sail.', 'QUESTION: I thank Ada Lind--Captain Oda.'),
    turns: ['MINISTER ODA | principal Oda', 'QUESTION | press'],
  },
  'a post with its holder in brackets, and the chair of a parliament': {
    text: page(
      'The Minister for Ports (Sunniva Oda): We sail.',
      'Mr Speaker: Order.',
      'The Minister for Ports (Sunniva Oda): We sail when the tide turns.',
      'Mr Speaker: Order.',
    ),
    turns: [
      'The Minister for Ports (Sunniva Oda) | principal Sunniva Oda',
      'Mr Speaker | moderator',
      'The Minister for Ports (Sunniva Oda) | principal Sunniva Oda',
      'Mr Speaker | moderator',
    ],
  },
  'a surname of two people stays as it is': {
    text: page('ELIN BRASK: We sail.', 'MAREK BRASK: So do we.', 'BRASK: Who says this?'),
    turns: [
      'ELIN BRASK | principal Elin Brask',
      'MAREK BRASK | principal Marek Brask',
      'BRASK | principal Brask',
    ],
  },
  'a label abbreviated after its first use': {
    text: page(
      'Good evening.',
      'ELIN HARGA, HARBOR MASTER: We sail when the tide turns.',
      'MAREK BRASK, ENVOY: When?',
      'HARGA: On Friday.',
      'BRASK: Good.',
    ),
    turns: [
      'ELIN HARGA, HARBOR MASTER | principal Elin Harga',
      'MAREK BRASK, ENVOY | principal Marek Brask',
      'HARGA | principal Elin Harga',
      'BRASK | principal Marek Brask',
    ],
  },
  'a post alone and the same post with the name': {
    text: page(
      'Remarks by President Ilse Tornqvist',
      'THE PRESIDENT: We sail on Friday.',
      'QUESTION: When?',
      'PRESIDENT TORNQVIST: On Friday.',
    ),
    turns: [
      'THE PRESIDENT | principal Ilse Tornqvist?',
      'QUESTION | press',
      'PRESIDENT TORNQVIST | principal Ilse Tornqvist',
    ],
  },
  'a post alone that nothing names': {
    text: page('THE PRESIDENT: We sail on Friday.', 'QUESTION: When?'),
    turns: ['THE PRESIDENT | principal', 'QUESTION | press'],
  },
  'a post alone that only another label names': {
    text: page(
      'THE PRESIDENT: We sail on Friday.',
      'QUESTION: When?',
      'PRESIDENT TORNQVIST: On Friday.',
    ),
    turns: [
      'THE PRESIDENT | principal Tornqvist?',
      'QUESTION | press',
      'PRESIDENT TORNQVIST | principal Tornqvist',
    ],
  },
  'a post alone that two other labels have': {
    text: page(
      'PRESIDENT TORNQVIST: We sail on Friday.',
      'PRESIDENT TESK: So do we.',
      'QUESTION: When?',
      'THE PRESIDENT: On Friday.',
    ),
    turns: [
      'PRESIDENT TORNQVIST | principal Tornqvist',
      'PRESIDENT TESK | principal Tesk',
      'QUESTION | press',
      'THE PRESIDENT | principal',
    ],
  },
  'a post alone whose holder is introduced': {
    text: page(
      'MODERATOR: It is my pleasure to welcome Foreign Minister Sunniva Oda to the harbor.',
      'QUESTION: When?',
      'THE FOREIGN MINISTER: On Friday.',
    ),
    turns: [
      'MODERATOR | moderator',
      'QUESTION | press',
      'THE FOREIGN MINISTER | principal Sunniva Oda?',
    ],
  },
  'a man and a woman of one surname': {
    text: page(
      'MR. BRASK: We sail.',
      'MS. BRASK: So do we.',
      'QUESTION: When?',
      'MR. BRASK: Soon.',
    ),
    turns: [
      'MR. BRASK | principal Brask',
      'MS. BRASK | principal Brask',
      'QUESTION | press',
      'MR. BRASK | principal Brask',
    ],
  },
  'two people of one surname whose posts tell them apart': {
    text: page(
      'PRESIDENT TORNQVIST: We sail on Friday.',
      'DR. TORNQVIST: I wave from the pier.',
      'QUESTION: Is President Ilse Tornqvist here? And Dr. Marek Tornqvist?',
    ),
    turns: [
      'PRESIDENT TORNQVIST | principal Ilse Tornqvist',
      'DR. TORNQVIST | principal Marek Tornqvist',
      'QUESTION | press',
    ],
  },
  'a surname with a particle in capitals': {
    text: page(
      'MINISTER LE BRASK: We sail on Friday.',
      'QUESTION: I asked Marc-Yves Le Brask when.',
    ),
    turns: ['MINISTER LE BRASK | principal Marc-Yves Le Brask', 'QUESTION | press'],
  },
  'a post of several words before a name': {
    text: page(
      'MINISTER HARGA: We sail on Friday.',
      'QUESTION: I asked Minister of Deep Water Ports Elin Harga when.',
    ),
    turns: ['MINISTER HARGA | principal Elin Harga', 'QUESTION | press'],
  },
  'a nickname between given name and surname': {
    text: page(
      'Remarks by Minister Joram “Jo” Brask',
      'MINISTER BRASK: We sail on Friday.',
      'QUESTION: When?',
    ),
    turns: ['MINISTER BRASK | principal Joram Brask', 'QUESTION | press'],
  },
  'a junior': {
    text: page('MR. BRASK, Jr.: We sail on Friday.', 'QUESTION: When?'),
    turns: ['MR. BRASK, Jr. | principal Brask', 'QUESTION | press'],
  },
  'a misprinted label': {
    text: page(
      'MINISTER ODA: We sail.',
      'MINSTER ODA: On Friday.',
      'MINISTER ODA: At noon.',
      'QUESTION: When?',
    ),
    turns: [
      'MINISTER ODA | principal Oda',
      'MINSTER ODA | principal Oda',
      'MINISTER ODA | principal Oda',
      'QUESTION | press',
    ],
  },
  'a misprinted label that comes first': {
    text: page(
      'MINSTER ODA: We sail.',
      'MINISTER ODA: On Friday.',
      'MINISTER ODA: At noon.',
      'QUESTION: When?',
    ),
    turns: [
      'MINSTER ODA | principal Oda',
      'MINISTER ODA | principal Oda',
      'MINISTER ODA | principal Oda',
      'QUESTION | press',
    ],
  },
  'anonymous and numbered speakers': {
    text: page(
      'MODERATOR: Go ahead.',
      'QUESTION: When?',
      'SENIOR OFFICIAL NUMBER ONE: I can say little.',
      'SENIOR OFFICIAL NUMBER TWO: I can say less.',
      'REPORTER 2: Why?',
      'UNIDENTIFIED MALE: Here!',
      'PARTICIPANT: Louder!',
      'AUDIENCE: Louder!',
      'STAFF: Thank you all.',
    ),
    turns: [
      'MODERATOR | moderator',
      'QUESTION | press',
      'SENIOR OFFICIAL NUMBER ONE | principal',
      'SENIOR OFFICIAL NUMBER TWO | principal',
      'REPORTER 2 | press',
      'UNIDENTIFIED MALE | audience',
      'PARTICIPANT | audience',
      'AUDIENCE | audience',
      'STAFF | official',
    ],
  },
  'one who gives the floor by name': {
    text: page(
      'MR BRASK: Petra Lunding.',
      'QUESTION: When do you sail?',
      'MINISTER ODA: On Friday, when the tide turns and the pilots are on board, and not an hour sooner.',
    ),
    turns: [
      'MR BRASK | moderator Brask',
      'QUESTION | press Petra Lunding?',
      'MINISTER ODA | principal Oda',
    ],
  },
  'an interviewer with a name': {
    text: page(
      'ELIN HARGA: When do you sail?',
      'SUNNIVA ODA: On Friday. The tide is right.',
      'ELIN HARGA: And the crews?',
      'SUNNIVA ODA: They sail too.',
      'ELIN HARGA: Who pays?',
      'SUNNIVA ODA: We do.',
    ),
    turns: Array.from({ length: 3 }, () => [
      'ELIN HARGA | press Elin Harga',
      'SUNNIVA ODA | principal Sunniva Oda',
    ]).flat(),
  },
  'an interpreter lends a voice': {
    text: page(
      'MINISTER TESK: (In Sorrenish.)',
      'INTERPRETER: We came to listen.',
      'QUESTION: When?',
      'MINISTER TESK: (Via interpreter) On Friday, and by boat.',
      'MINISTER TESK: Thank you.',
    ),
    turns: [
      'MINISTER TESK | principal Tesk',
      'INTERPRETER | interpreter Tesk? (interpreted)',
      'QUESTION | press',
      'MINISTER TESK | principal Tesk (interpreted)',
      'MINISTER TESK | principal Tesk',
    ],
  },
}

describe('who speaks', () => {
  for (const [name, { text, turns }] of Object.entries(cases)) {
    test(name, () => {
      const heads = turnsOf(text).map((line) => line.split(' | ').slice(0, 2).join(' | '))
      assert.deepEqual(heads, turns)
    })
  }
})

test('reports a misprinted label with its place', () => {
  const text = page('MINISTER ODA: We sail.', 'MINSTER ODA: On Friday.', 'MINISTER ODA: At noon.')
  const [problem] = transcriptOf(text).problems
  assert.equal(problem?.code, 'labelMisprinted')
  assert.equal(text.slice(problem.span?.start, problem.span?.end), 'MINSTER ODA')
})

test('keeps posts and leaves words of respect', () => {
  const text = page(
    'DEPUTY MINISTER ODA: We sail.',
    'MS. HARGA: When?',
    'ELIN BRASK, ENVOY TO THE NINE HARBORS: Soon.',
    'MAREK BRASK, PILOT/HARBOR MASTER: Soon.',
    'MINISTER OF TRADE TESK: Later.',
  )
  const posts = transcriptOf(text).turns.map(({ speaker }) => speaker?.post)
  assert.deepEqual(posts, [
    'Deputy Minister',
    undefined,
    'Envoy to the Nine Harbors',
    'Pilot/Harbor Master',
    'Minister of Trade',
  ])
})

test('keeps the houses of journalists', () => {
  const text = page(
    'MINISTER ODA: We sail.',
    'ELIN BRASK, RADIO DRAST: When?',
    'MAREK BRASK (AFP): When?',
    'ADA LIND, DIRECTOR OF NEWS: Soon.',
  )
  const speakers = transcriptOf(text).turns.map(({ speaker }) => [speaker?.outlet, speaker?.post])
  assert.deepEqual(speakers, [
    [undefined, 'Minister'],
    ['Radio Drast', undefined],
    ['AFP', undefined],
    [undefined, 'Director of News'],
  ])
})

test('takes who asks and is named with a house for a journalist, however little is answered', () => {
  const text = page(
    'PETRA LUNDING, Norrland Post: Will you sign it?',
    'THE PRESIDENT: I will.',
    'PETRA LUNDING, Norrland Post: When will it end?',
    'THE PRESIDENT: In May.',
    'JONAS VALL, Radio Drast: And the tariffs?',
    'THE PRESIDENT: They stay.',
  )
  const roles = transcriptOf(text).turns.map(({ role, speaker }) => [role, speaker?.outlet])
  assert.deepEqual(roles, [
    ['press', 'Norrland Post'],
    ['principal', undefined],
    ['press', 'Norrland Post'],
    ['principal', undefined],
    ['press', 'Radio Drast'],
    ['principal', undefined],
  ])
})

test('reads who asks behind a label of the press', () => {
  const text = page(
    'QUESTION (Petra Lunding, Norrland Post): When do you sail?',
    'MINISTER ODA: On Friday.',
    'Q (Lukas Wend): And who pays?',
    'MINISTER ODA: We do.',
    'REPORTER (Norrland Post): Who steers?',
    'MINISTER ODA: The pilots do.',
  )
  const askers = transcriptOf(text)
    .turns.filter(({ role }) => role === 'press')
    .map(({ speaker }) => [speaker?.name, speaker?.outlet])
  assert.deepEqual(askers, [
    ['Petra Lunding', 'Norrland Post'],
    ['Lukas Wend', undefined],
    [undefined, undefined],
  ])
})

test('reads more labels than any event has, and compares none of them', () => {
  const names = Array.from({ length: 1001 }, (_, k) => {
    const letters = [k % 26, Math.floor(k / 26) % 26, Math.floor(k / 676)]
    return `MINISTER ${String.fromCharCode(...letters.map((letter) => 65 + letter))}ODA`
  })
  const text = page(...[...names, ...names.slice(1)].map((name) => `${name}: No.`))
  const { turns, problems } = transcriptOf(text)
  assert.equal(turns.length, 2001)
  assert.deepEqual(problems, [])
})
