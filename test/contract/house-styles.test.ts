import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from '../../src/verbale.ts'

/** A text as some house prints it, and its turns: `label | words spoken`, the label empty without one. */
interface HouseStyle {
  readonly text: string
  readonly turns: readonly string[]
}

const styles: Record<string, HouseStyle> = {
  'questions as a letter without a colon, the post alone as a label': {
    text: `Remarks by President Torvik at the Harbor Gate

Port Callow

2:02 P.M. CET

THE PRESIDENT:  Good afternoon.  The pilots go back to work tonight.

I will take two questions.

Q    Mr. President, when will the strait open?

THE PRESIDENT:  On Monday, if the wind allows.

Q    And the tariff?

THE PRESIDENT:  The tariff stays.  Thank you.

END 2:09 P.M. CET`,
    turns: [
      'THE PRESIDENT | Good afternoon. The pilots go back to work tonight. I will take two questions.',
      'Q | Mr. President, when will the strait open?',
      'THE PRESIDENT | On Monday, if the wind allows.',
      'Q | And the tariff?',
      'THE PRESIDENT | The tariff stays. Thank you.',
    ],
  },
  'labels in ordinary letters that recur': {
    text: `Interview of Foreign Minister Ada Oda with Radio Drast

Question: Minister, will you travel to Averholt?

Ada Oda: I will, on Wednesday.

Question: With whom?

Ada Oda: With two engineers and a map.`,
    turns: [
      'Question | Minister, will you travel to Averholt?',
      'Ada Oda | I will, on Wednesday.',
      'Question | With whom?',
      'Ada Oda | With two engineers and a map.',
    ],
  },
  'labels in Cyrillic': {
    text: `Брифинг министра иностранных дел Халвении

А.Ода: Добрый день. Пролив откроют в понедельник.

Вопрос: Кто будет платить лоцманам?

А.Ода: Платить будет министерство.

Вопрос: А тариф?

А.Ода: Тариф останется прежним.`,
    turns: [
      'А.Ода | Добрый день. Пролив откроют в понедельник.',
      'Вопрос | Кто будет платить лоцманам?',
      'А.Ода | Платить будет министерство.',
      'Вопрос | А тариф?',
      'А.Ода | Тариф останется прежним.',
    ],
  },
  'labels in Chinese with full-width colons': {
    text: `外交部发言人主持例行记者会

记者：请问海峡何时重新开放？

发言人：海峡将于星期一开放。

记者：关税会取消吗？

发言人：关税不会取消。`,
    turns: [
      '记者 | 请问海峡何时重新开放？',
      '发言人 | 海峡将于星期一开放。',
      '记者 | 关税会取消吗？',
      '发言人 | 关税不会取消。',
    ],
  },
  'French spacing before the colon': {
    text: `Conférence de presse de la ministre des affaires étrangères

Mme Oda : Bonjour à tous. Le détroit ouvrira lundi.

Q : Qui paiera les pilotes ?

Mme Oda : Le ministère paiera les pilotes.

Q : Et le tarif ?

Mme Oda : Le tarif reste le même.`,
    turns: [
      'Mme Oda | Bonjour à tous. Le détroit ouvrira lundi.',
      'Q | Qui paiera les pilotes ?',
      'Mme Oda | Le ministère paiera les pilotes.',
      'Q | Et le tarif ?',
      'Mme Oda | Le tarif reste le même.',
    ],
  },
  'German government press conference': {
    text: `Regierungspressekonferenz vom 4. Juni 2031

StS Harga: Guten Tag. Die Meerenge wird am Montag geöffnet.

Frage: Wer bezahlt die Lotsen?

StS Harga: Das Ministerium bezahlt die Lotsen.

Zusatzfrage: Und der Tarif?

StS Harga: Der Tarif bleibt, wie er ist.`,
    turns: [
      'StS Harga | Guten Tag. Die Meerenge wird am Montag geöffnet.',
      'Frage | Wer bezahlt die Lotsen?',
      'StS Harga | Das Ministerium bezahlt die Lotsen.',
      'Zusatzfrage | Und der Tarif?',
      'StS Harga | Der Tarif bleibt, wie er ist.',
    ],
  },
  'Spanish labels that end in a point and a dash': {
    text: `Rueda de prensa de la ministra Oda

PREGUNTA.- ¿Quién pagará a los prácticos?

SRA. ODA.- El ministerio pagará a los prácticos.

PREGUNTA.- ¿Y la tarifa?

SRA. ODA.- La tarifa se queda como está.`,
    turns: [
      'PREGUNTA | ¿Quién pagará a los prácticos?',
      'SRA. ODA | El ministerio pagará a los prácticos.',
      'PREGUNTA | ¿Y la tarifa?',
      'SRA. ODA | La tarifa se queda como está.',
    ],
  },
  'a long label first, the surname after it': {
    text: `ELIN HARGA, HOST: Welcome. With us is the pilots' spokesman.

JORAM TESKEL, PILOTS' SPOKESMAN: Thank you for having me.

HARGA: Will you go back to work?

TESKEL: We will, tonight.

UNIDENTIFIED FEMALE: Louder, please!

TESKEL: Tonight!`,
    turns: [
      "ELIN HARGA, HOST | Welcome. With us is the pilots' spokesman.",
      "JORAM TESKEL, PILOTS' SPOKESMAN | Thank you for having me.",
      'HARGA | Will you go back to work?',
      'TESKEL | We will, tonight.',
      'UNIDENTIFIED FEMALE | Louder, please!',
      'TESKEL | Tonight!',
    ],
  },
  'anonymous and numbered officials': {
    text: `Background Press Call on the Talks in Averholt

OPERATOR: Good day, and welcome.

MODERATOR: This call is on background.

SENIOR ADMINISTRATION OFFICIAL NUMBER ONE: We met for five hours.

SENIOR ADMINISTRATION OFFICIAL NUMBER TWO: Nearly six, in fact.

QUESTION: Did you talk about the dam?

SENIOR ADMINISTRATION OFFICIAL NUMBER ONE: At some length.`,
    turns: [
      'OPERATOR | Good day, and welcome.',
      'MODERATOR | This call is on background.',
      'SENIOR ADMINISTRATION OFFICIAL NUMBER ONE | We met for five hours.',
      'SENIOR ADMINISTRATION OFFICIAL NUMBER TWO | Nearly six, in fact.',
      'QUESTION | Did you talk about the dam?',
      'SENIOR ADMINISTRATION OFFICIAL NUMBER ONE | At some length.',
    ],
  },
  'bold labels of Markdown, colon inside and outside the marks': {
    text: `# Joint Press Availability

**MINISTER ODA:** We agree on the pilots.

**MINISTER TESKEL**: And on the fees.

**QUESTION:** On the dam too?

**MINISTER ODA:** Not on the dam.`,
    turns: [
      'MINISTER ODA | We agree on the pilots.',
      'MINISTER TESKEL | And on the fees.',
      'QUESTION | On the dam too?',
      'MINISTER ODA | Not on the dam.',
    ],
  },
  'a label alone on its line': {
    text: `Panel on the Strait

MINISTER ODA

We agree on the pilots. We do not agree on the dam.

MINISTER TESKEL

We will agree on both before the winter.

MINISTER ODA

That would be a fine thing.

MINISTER TESKEL

It would.`,
    turns: [
      'MINISTER ODA | We agree on the pilots. We do not agree on the dam.',
      'MINISTER TESKEL | We will agree on both before the winter.',
      'MINISTER ODA | That would be a fine thing.',
      'MINISTER TESKEL | It would.',
    ],
  },
  'a whole page in one line': {
    text: 'Transcript of the press conference in Averholt June 4, 2031 ODA: Good morning. We signed the paper. QUESTION: Which paper? ODA: The one about the pilots. QUESTION: And the dam? ODA: The dam comes next week. TESKEL: Or the week after. ODA: Or then.',
    turns: [
      'ODA | Good morning. We signed the paper.',
      'QUESTION | Which paper?',
      'ODA | The one about the pilots.',
      'QUESTION | And the dam?',
      'ODA | The dam comes next week.',
      'TESKEL | Or the week after.',
      'ODA | Or then.',
    ],
  },
  'running heads and page numbers inside a turn': {
    text: `MINISTER ODA: We have talked about the pilots for nine days, and

Press conference, Averholt, June 4, 2031 - 1 -

we will talk about them for a tenth.

QUESTION: And then?

MINISTER ODA: Then we will sign. I would say that the ink is

Press conference, Averholt, June 4, 2031 - 2 -

already in the pen.`,
    turns: [
      'MINISTER ODA | We have talked about the pilots for nine days, and we will talk about them for a tenth.',
      'QUESTION | And then?',
      'MINISTER ODA | Then we will sign. I would say that the ink is already in the pen.',
    ],
  },
  'stage notes of every sort': {
    text: `PRESIDENT TORVIK: (As interpreted.) Good morning. (Applause.) We are glad to be here.

PRESIDENT ODA: (Speaks Ombrasan.) (No translation provided.)

QUESTION: (Off-mike) — about the (inaudible)?

PRESIDENT TORVIK: No. [Laughter] Not before the winter.`,
    turns: [
      'PRESIDENT TORVIK | Good morning. We are glad to be here.',
      'PRESIDENT ODA | ',
      'QUESTION | — about the ?',
      'PRESIDENT TORVIK | No. Not before the winter.',
    ],
  },
  'numbered paragraphs of a speech with a speaker named at its head': {
    text: `Mr. TESKEL (Sorrenay): Mr. President, permit me to congratulate you.

2. My country has nine harbors and one dam.

3. We will keep the nine harbors open.

The PRESIDENT: I thank the representative of Sorrenay.

Mr. HARGA (Lunmark): I shall be brief.

5. We support the proposal.`,
    turns: [
      'Mr. TESKEL (Sorrenay) | Mr. President, permit me to congratulate you. My country has nine harbors and one dam. We will keep the nine harbors open.',
      'The PRESIDENT | I thank the representative of Sorrenay.',
      'Mr. HARGA (Lunmark) | I shall be brief. We support the proposal.',
    ],
  },
  'an interruption taken up again': {
    text: `MINISTER ODA: We will not —

QUESTION: You said in May —

MINISTER ODA: — accept a pilot from Drast.`,
    turns: [
      'MINISTER ODA | We will not —',
      'QUESTION | You said in May —',
      'MINISTER ODA | — accept a pilot from Drast.',
    ],
  },
}

describe('the turns of a transcript', () => {
  for (const [name, { text, turns }] of Object.entries(styles)) {
    test(name, () => {
      const { document } = parseDocument({ text })
      const found = document.turns.map(({ label, spans }) => {
        const words = spans.map(({ start, end }) => document.text.slice(start, end)).join(' ')
        return `${label?.text ?? ''} | ${words.replace(/\s+/g, ' ').trim()}`
      })
      assert.deepEqual(
        found.map((line) => line.trim()),
        turns.map((line) => line.trim()),
      )
    })
  }
})

/** Pages that hold no speech, however much they look like it. */
const silent: Record<string, string> = {
  'a list of posts before dashes': `Government of Halvenia

Minister of Harbors - Sunniva Oda has held the post since May.

Minister of Dams - Joram Teskel was named in June.

Minister of Trade - Elin Harga was sworn in.

Minister of Harbors - The deputy is Ilse Brandt.`,
  'days before dashes': `Timeline of the Talks

Monday - The envoys met in Averholt.

Tuesday - The envoys rested.

Monday - They met again.

Tuesday - They signed the paper.`,
  'a list of links': `Speeches

- [Remarks by Minister Oda: The Strait and the Law](https://foreign.gov.example/1)
- [Remarks by Minister Teskel: Nine Harbors](https://foreign.gov.example/2)
- [Question Time: Pilots](https://foreign.gov.example/3)`,
  'a fact sheet with heads before colons': `FACT SHEET: The Pilots' Agreement

PILOTS: Every ship carries one pilot from either side.

FEES: The fee is nine crowns for each ton.

DISPUTES: Disputes go to the Envoy of Lunmark.`,
  'an announcement with a program': `Program of the Visit

10:00: Arrival at the Harbor Gate

11:30: Talks in the Salt Room

13:00: Lunch

Participants: Minister Oda, Minister Teskel

Contact: press@foreign.gov.example`,
  'a readout': `Readout of Minister Oda's Call with Minister Teskel

The following is attributable to Spokesperson Elin Harga:

Minister Oda spoke today with Minister Teskel. The ministers discussed the strait. Minister Oda said that Halvenia would keep its pilots on every bridge.`,
  'a table of names and dates': `Member | From | To
Oda: Harbor | 2029 | 2031
Teskel: Dam | 2030 | 2031
Harga: Treasury | 2028 | 2030`,
}

describe('no turn is made of', () => {
  for (const [name, text] of Object.entries(silent)) {
    test(name, () => {
      assert.deepEqual(parseDocument({ text }).document.turns, [])
    })
  }
})
