import type { TextInput } from '../../src/verbale.ts'

/** Documents of invented states in which something is promised, asked, done and counted. */
export const LEDGER_DESK: readonly Partial<TextInput>[] = [
  {
    id: 'averholt',
    publisher: 'Ministry of the Sea',
    text: `Press Briefing by Foreign Minister Mirela Oda
Averholt, March 8, 2024

MINISTER ODA: We will reopen the harbor by next Friday. If they turn our pilots back again, we will respond with force. Yesterday I met Foreign Minister Jon Harga in Drast. We have paid $40 million to the pilots.

QUESTION: Petra Lunding, Averholt Radio. Will the ferries sail again? And who pays for the lamps?

MINISTER ODA: Yes, the ferries will sail again in April. I am not going to comment on the lamps.

QUESTION: When do the pilots come home?

QUESTION: How many ships are waiting?

MINISTER ODA: There are 41 ships waiting outside the harbor.
`,
  },
  {
    id: 'drast',
    kind: 'statement',
    date: '2024-03-20',
    title: 'Statement of the Minister of Sorrenay',
    text: 'Sorrenay will pay $25 million to the pilots. We call on Halvenia to open the harbor.\n',
  },
  {
    id: 'undated',
    kind: 'interview',
    text: `QUESTION: Will you sign the treaty?

MINISTER HARGA: We will sign the treaty next week.
`,
  },
]
