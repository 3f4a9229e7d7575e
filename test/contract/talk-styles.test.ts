import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from '../../src/verbale.ts'
import { parseTurns, printTurns } from '../support/turn-notation.ts'

/** Texts as houses print them, in turn notation. */
const styles: Record<string, string> = {
  'a label misprinted with a point': `City Council of Port Callow

⟨Madam Speaker⟩: ⟦Any questions? Councillor Oda.⟧

⟨Councillor Oda⟩. ⟦Thank you, Madam Speaker. Is the dam safe?⟧

⟨Councillor Harga⟩: ⟦It is safe.⟧

⟨Madam Speaker⟩: ⟦Councillor Oda.⟧

⟨Councillor Oda⟩: ⟦And is it tall?⟧

⟨Councillor Harga⟩: ⟦It is tall.⟧`,
  'a court, with questions and answers': `IN THE HIGH COURT OF HALVENIA

⟨THE COURT⟩: ⟦Good morning. Please be seated.⟧

⟨MR. TESKEL⟩: ⟦Good morning, your honor.⟧

⟨THE WITNESS⟩: ⟦May I sit?⟧

⟨THE COURT⟩: ⟦You may.⟧

⟨BY MR. TESKEL⟩:

⟨Q⟩.   ⟦Where were you on that day?⟧

⟨A⟩.   ⟦At the harbor.⟧

⟨Q⟩.   ⟦Alone?⟧

⟨A⟩.   ⟦With my brother.⟧`,
  'members of an audience': `REMARKS BY MINISTER ODA AT A TOWN HALL

⟨MINISTER ODA⟩: ⟦Good evening, Port Callow!⟧

⟨AUDIENCE⟩: ⟦Good evening!⟧

⟨MINISTER ODA⟩: ⟦I will take your questions.⟧

⟨AUDIENCE MEMBER⟩: ⟦Will the mill stay open?⟧

⟨MINISTER ODA⟩: ⟦It will.⟧

⟨AUDIENCE MEMBER #2⟩: ⟦For how long?⟧

⟨MINISTER ODA⟩: ⟦For as long as there is grain.⟧`,
  'times in brackets before labels': `The Strait, episode 4

[00:00:02] ⟨Speaker 1⟩: ⟦Welcome to the show.⟧

[00:00:09] ⟨Speaker 2⟩: ⟦Thanks for having me.⟧

[00:01:15] ⟨Speaker 1⟩: ⟦Did you see the dam?⟧

[00:01:20] ⟨Speaker 2⟩: ⟦I saw half of it.⟧`,
  'times in brackets behind labels': `The Strait, episode 5

⟨Elin Harga⟩ (00:02):
⟦Welcome to the show.⟧

⟨Joram Teskel⟩ (00:09):
⟦Thanks for having me.⟧

⟨Elin Harga⟩ (01:15):
⟦Did you see the dam?⟧

⟨Joram Teskel⟩ (01:20):
⟦I saw half of it.⟧`,
  'times behind labels without a colon': `The Strait, episode 6

⟨Elin Harga⟩  00:02
⟦Welcome to the show.⟧

⟨Joram Teskel⟩  00:09
⟦Thanks for having me.⟧

⟨Elin Harga⟩  01:15
⟦Did you see the dam?⟧

⟨Joram Teskel⟩  01:20
⟦I saw half of it.⟧`,
  'times before labels in capitals': `Press conference, Averholt

00:12 ⟨MINISTER ODA⟩: ⟦We are glad to be here.⟧

01:40 ⟨QUESTION⟩: ⟦Is the dam safe?⟧

01:52 ⟨MINISTER ODA⟩: ⟦It is.⟧

02:30 ⟨QUESTION⟩: ⟦Is it tall?⟧

02:33 ⟨MINISTER ODA⟩: ⟦It is tall.⟧`,
  'labels in square brackets': `Press conference, Averholt

[⟨MINISTER ODA⟩] ⟦We are glad to be here.⟧

[⟨QUESTION⟩] ⟦Is the dam safe?⟧

[⟨MINISTER ODA⟩] ⟦It is.⟧ [Laughter] ⟦It was tested.⟧

[⟨QUESTION⟩] ⟦Twice?⟧

[⟨MINISTER ODA⟩] ⟦Twice.⟧`,
  'labels in round brackets': `Press conference, Averholt

(⟨Minister⟩) ⟦We are glad to be here.⟧

(⟨Question⟩) ⟦Is the dam safe?⟧

(⟨Minister⟩) ⟦It is.⟧

(⟨Question⟩) ⟦Was it tested?⟧

(⟨Minister⟩) ⟦Twice.⟧`,
  'tabs behind labels': `Press conference, Averholt

⟨MINISTER ODA⟩	⟦We are glad to be here.⟧

⟨QUESTION⟩	⟦Is the dam safe?⟧

⟨MINISTER ODA⟩	⟦It is.⟧

⟨QUESTION⟩	⟦Was it tested?⟧

⟨MINISTER ODA⟩	⟦Twice.⟧`,
  'dashes behind labels, and in what is said': `Press conference, Averholt

⟨MINISTER ODA⟩ — ⟦We are glad to be here.⟧

⟨QUESTION⟩ — ⟦Is the dam safe?⟧

⟨MINISTER ODA⟩ — ⟦It is — and it will be.⟧

⟨QUESTION⟩ — ⟦Was it tested?⟧

⟨MINISTER ODA⟩ — ⟦Twice.⟧`,
  'unnamed officials and an operator': `Background Briefing With Senior Officials

⟨MODERATOR⟩: ⟦Good morning. This is on background.⟧

⟨SENIOR STATE DEPARTMENT OFFICIAL ONE⟩: ⟦Thanks. We met for an hour.⟧

⟨OPERATOR⟩: ⟦We go to the line of Elin Harga.⟧

⟨QUESTION⟩: ⟦Thank you. Was the dam raised?⟧

⟨SENIOR STATE DEPARTMENT OFFICIAL TWO⟩: ⟦At length.⟧`,
  'the letter of questions with a colon': `Minister Oda Holds an On-Camera Press Briefing

⟨MINISTER OF DEFENSE SUNNIVA ODA⟩: ⟦Good afternoon.⟧

⟨MIN. ODA⟩: ⟦We have moved two ships.⟧

⟨Q⟩: ⟦Which ships?⟧

⟨MIN. ODA⟩: ⟦The Marisk and the Callow.⟧

⟨Q⟩: ⟦Thank you.⟧`,
  'numbered questions and answers': `Written answers of the minister

⟨Q1⟩. ⟦Is the dam safe?⟧

⟨A1⟩. ⟦It is safe.⟧

⟨Q2⟩. ⟦Was it tested?⟧

⟨A2⟩. ⟦It was tested twice.⟧`,
  'numbered questions under a name': `Minister's press conference

⟨Minister Oda⟩: ⟦Good morning to all.⟧

⟨Question 1⟩: ⟦Is the dam safe?⟧

⟨Minister Oda⟩: ⟦It is.⟧

⟨Question 2⟩: ⟦Was it tested?⟧

⟨Minister Oda⟩: ⟦Twice.⟧`,
  'journalists with their houses in brackets, all in capitals': `TRANSCRIPT: MEDIA BRIEFING BY MINISTER ODA

⟨MODERATOR⟩: ⟦Thank you, Minister. We take questions.⟧

⟨JOURNALIST⟩ (RADIO DRAST): ⟦Minister, is the dam safe?⟧

⟨MINISTER ODA⟩: ⟦It is safe.⟧

⟨JOURNALIST (COURIER)⟩: ⟦And tall?⟧

⟨MINISTER ODA⟩: ⟦And tall.⟧`,
  'notes on interpreters and languages behind labels': `Joint press conference

⟨President Torvik⟩ (via interpreter): ⟦Good morning.⟧

⟨President Oda⟩: ⟦Good morning.⟧

⟨Question (in Ombrasan)⟩: ⟦Who pays?⟧

⟨President Torvik⟩ (via interpreter): ⟦Both sides do.⟧

⟨President Oda⟩: ⟦Half each.⟧`,
}

describe('the turns of a talk, a hearing, a recording', () => {
  for (const [name, marked] of Object.entries(styles)) {
    test(name, () => {
      const { text, turns } = parseTurns(marked)
      assert.deepEqual(printTurns(parseDocument({ text }).document), turns)
    })
  }
})
