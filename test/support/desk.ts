import type { TextInput } from '../../src/verbale.ts'

/** Documents of invented states: two revisions of one event, an interview, a report, a note without a date. */
export const DESK: readonly Partial<TextInput>[] = [
  {
    id: 'callow',
    publisher: 'Ministry of the Sea',
    text: `Remarks by Minister Oda in Port Callow
June 4, 2031

MINISTER ODA: The harbor stays open to every ship. There were 14 attacks against forces in the strait, and our answer will be swift, severe and united. We have counted each attack, and we will publish the list on Friday.

QUESTION: Will the harbor stay open on Friday, Minister?

MINISTER ODA: It will stay open. (Laughter.) No pilot asked for the rule, and nobody who has seen the narrows at night would.

MS RASKER: Last question. Petra Lunding.

QUESTION: Do the F-16 patrols go on?

MINISTER ODA: They do. Thank you.
`,
  },
  {
    id: 'callow',
    publisher: 'Ministry of the Sea',
    text: `Remarks by Minister Oda in Port Callow
June 4, 2031

MINISTER ODA: The harbor stays open to every ship. There were 41 attacks against refugees in the strait, and our answer will be swift, severe and united. We have counted each attack, and we will publish the list on Friday.

MR PELL: Will the harbor stay open on Friday, Minister?

MINISTER ODA: It will stay open. No pilot asked for the rule, and nobody who has seen the narrows at night would.

MS RASKER: Last question. Petra Lunding.

QUESTION: Do the F-16 patrols go on?

MINISTER ODA: They do. Thank you.
`,
  },
  {
    id: 'radio',
    kind: 'interview',
    date: '2031-07',
    publisher: 'Averholt Radio',
    text: `QUESTION: Is the harbor open?

MINISTER VARGA: Nobody has promised a united and swift response. The harbor is Halvenia's affair.
`,
  },
  {
    id: 'paper',
    kind: 'pressReport',
    date: '2031-06-05',
    title: 'Oda vows to keep harbor open',
    text: `Oda vows to keep harbor open

“The harbor stays open to every ship,” Minister Oda said on Wednesday in Port Callow.
`,
  },
  {
    id: 'note',
    text: 'The lamp in the harbor is lit. It burns all night.\n\nNobody counts the ships.',
  },
]
