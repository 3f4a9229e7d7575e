import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from '../../src/verbale.ts'
import { parseTurns, printTurns } from '../support/turn-notation.ts'

/** Texts as houses print them, in turn notation. */
const styles: Record<string, string> = {
  'a post and a name as the first label, the post alone then, journalists with their houses': `Joint press conference with NATO Secretary General Ilse Brandt and the President of Halvenia, Joram Teskel

04 Jun. 2031 - Last updated: 05 Jun. 2031 09:12

⟨NATO Secretary General, Ilse Brandt⟩: ⟦President Teskel, dear Joram, it is a pleasure to welcome you.⟧

⟦Halvenia guards the strait.⟧

⟨President of Halvenia, Joram Teskel⟩: ⟦Thank you, Secretary General. We will keep the strait open.⟧

⟨Moderator⟩: ⟦We will take two questions. Radio Drast, please.⟧

⟨Elin Harga (Radio Drast)⟩: ⟦Secretary General, when will the ships arrive?⟧

⟨NATO Secretary General⟩: ⟦Before the winter.⟧

⟨President of Halvenia⟩: ⟦I agree with that.⟧`,
  'the letter of questions with a point': `Doorstep by High Representative Sunniva Oda ahead of the Foreign Affairs Council

⟨High Representative Oda⟩: ⟦Good morning. Today we talk about the dam.⟧

⟨Q⟩. ⟦Will there be sanctions?⟧

⟨High Representative Oda⟩: ⟦We will see. Ministers have to agree.⟧

⟨Q⟩. ⟦On the pilots, is there news?⟧

⟨High Representative Oda⟩: ⟦No news on the pilots.⟧`,
  'a statement before the questions, and answers without labels': `Press remarks by the High Representative after the Council

⟨⟩⟦Thank you and good evening. I want to report on what we discussed today. We had a long meeting on the dam.⟧

⟦I thank the ministers for their support, and I want to say that we will carry on with our work in the coming weeks, whatever the weather may bring.⟧

Q&A

⟨Q⟩. ⟦Do you believe that the talks will go on?⟧

⟨⟩⟦Yes, I believe so. We have worked for nine days.⟧

⟨Q⟩. ⟦And the fees?⟧

⟨⟩⟦The fees are not on the table.⟧`,
  'a post as the label of whoever is interviewed': `Foreign Secretary interview with Radio Drast

⟨Interviewer⟩: ⟦Foreign Secretary, good morning.⟧

⟨Foreign Secretary⟩: ⟦Good morning, Elin.⟧

⟨Interviewer⟩: ⟦Has the dam been built?⟧

⟨Foreign Secretary⟩: ⟦Half of it has.⟧`,
  'a journalist named once, behind the house': `Press Conference by Foreign Minister ODA Sunniva

Friday, June 4, 2031, 2:30 p.m.

⟨Minister⟩: ⟦I will travel to Averholt on Monday.⟧

⟨Reporter⟩: ⟦My question concerns the dam. Will you visit it?⟧

⟨Minister⟩: ⟦I will visit the dam on Tuesday.⟧

⟨Halven Shimbun, Harga⟩: ⟦On a related note, will you see the pilots?⟧

⟨Minister⟩: ⟦If time permits.⟧`,
  'a spokesperson with words of respect, and a question that goes on': `Transcript of Weekly Media Briefing by the Official Spokesperson (June 04, 2031)

⟨Official Spokesperson, Shri Joram Teskel⟩: ⟦Good afternoon to all of you. Welcome to the briefing.⟧

⟨Elin, Drast Courier⟩: ⟦Sir, is there an update on the dam?⟧

⟨Official Spokesperson, Shri Joram Teskel⟩: ⟦We are following it closely.⟧

⟨Question⟩ (contd): ⟦And when is the next round?⟧

⟨Official Spokesperson, Shri Joram Teskel⟩: ⟦The next round is in July.⟧

⟨Question⟩: ⟦Sir, the pilots?⟧

⟨Official Spokesperson, Shri Joram Teskel⟩: ⟦I have nothing to add on that.⟧`,
  'the right honourable': `Prime Minister Oda holds a press conference

⟨The Right Honourable Sunniva Oda⟩: ⟦Hello, everyone. We signed the agreement today.⟧

⟨Question⟩: ⟦Prime Minister, what does it cost?⟧

⟨The Right Honourable Sunniva Oda⟩: ⟦Nine crowns a ton.⟧

⟨Moderator⟩: ⟦Next question, please.⟧

⟨Question⟩: ⟦And the dam?⟧

⟨The Right Honourable Sunniva Oda⟩: ⟦Next week.⟧`,
  'subjects above, and a mark of the end': `E&OE TRANSCRIPT

DOORSTOP INTERVIEW, PORT CALLOW

FRIDAY, 4 JUNE 2031

SUBJECTS: The strait; the pilots.

⟨MINISTER ODA⟩: ⟦Thanks for coming. The strait opens on Monday.⟧

⟨JOURNALIST⟩: ⟦Minister, are the pilots happy?⟧

⟨ODA⟩: ⟦You would have to ask the pilots.⟧

⟨JOURNALIST⟩: ⟦Have you?⟧

⟨ODA⟩: ⟦I have. They are.⟧

[ENDS]

Media enquiries: Elin Harga 0555 123 456`,
  'tabs behind colons, full names once and surnames then': `Interview with Elin Harga, Radio Drast

⟨Elin Harga⟩:	⟦Minister, good morning.⟧

⟨Sunniva Oda⟩:	⟦Good morning, Elin.⟧

⟨Harga⟩:	⟦Is the dam safe?⟧

⟨Oda⟩:	⟦It is safe. It has been tested twice.⟧`,
  'a title with a colon, and initials of a post': `POST-CABINET PRESS CONFERENCE: MONDAY, 4 JUNE 2031

⟨PM⟩: ⟦Good afternoon, everyone. Cabinet met today.⟧

⟨Media⟩: ⟦Prime Minister, what about the dam?⟧

⟨PM⟩: ⟦We have agreed to build it.⟧

⟨Media⟩: ⟦When?⟧

⟨PM⟩: ⟦In spring.⟧

⟨Hon Joram Teskel⟩: ⟦If I can add to that, the ground must thaw first.⟧

conclusion of press conference`,
  'numbered sections of a briefing': `Spokesperson's Press Briefing (June 4, 2031)

I. Opening Remarks

⟨⟩⟦Good afternoon. Let me begin today's briefing. I have two announcements to make. We will hold talks in Averholt, and I can tell you that our delegation will be led by the vice minister, as it was in the spring when we last met there.⟧

II. Q&A

⟨Q⟩: ⟦What level will the talks be at?⟧

⟨A⟩: ⟦They will be at the level of vice ministers.⟧

⟨Q⟩: ⟦And where?⟧

⟨A⟩: ⟦In the Salt Room.⟧`,
  'questions under the names of houses': `Foreign Ministry Spokesperson Wei Lan's Regular Press Conference on June 4, 2031

⟨Drast Daily⟩: ⟦The talks in Averholt end today. What is your comment?⟧

⟨Wei Lan⟩: ⟦We hope that the talks will bear fruit.⟧

⟨AFP⟩: ⟦Can you confirm that the envoy has left?⟧

⟨Wei Lan⟩: ⟦I have nothing to offer on that.⟧

⟨Bloomberg⟩: ⟦Will the tariff be lifted?⟧

⟨Wei Lan⟩: ⟦We have made our position clear on many occasions.⟧

⟦The tariff is a matter of principle.⟧`,
  'labels in capitals before a dash': `JOINT PRESS CONFERENCE OF FOREIGN MINISTER ODA AND FOREIGN MINISTER TESKEL, 4 JUNE 2031, AVERHOLT

⟨FOREIGN MINISTER SUNNIVA ODA⟩- ⟦Distinguished members of the press, welcome.⟧

⟨FOREIGN MINISTER JORAM TESKEL⟩- ⟦Thank you, dear colleague.⟧

⟨QUESTION⟩- ⟦Minister, what of the dam?⟧

⟨FOREIGN MINISTER SUNNIVA ODA⟩- ⟦The dam will be built.⟧`,
  'a note that the questions begin': `Record of the Press Briefing by Spokesperson on 4 June 2031

⟨Spokesperson⟩: ⟦Assalam-o-Alaikum. I have a brief statement on the dam.⟧

(Question-Answer Session)

⟨Question⟩: ⟦Would you share the date of the talks? (Elin Harga, Drast Daily)⟧

⟨Answer⟩: ⟦The talks begin on Monday.⟧

⟨Question⟩: ⟦And the fees?⟧

⟨Answer⟩: ⟦They will be discussed.⟧`,
  'a briefing that begins without a label': `Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

⟨⟩⟦Good afternoon. I will start with the dam. Our colleagues tell us that it holds.⟧

⟦We welcome the talks, and I can tell you that our envoy will stay in Averholt until we hear from both of the sides and know what they want.⟧

Questions and Answers

⟨Spokesman⟩: ⟦Elin?⟧

⟨Question⟩: ⟦Thank you. Does the Secretary-General plan to travel?⟧

⟨Spokesman⟩: ⟦Not this week.⟧

⟨Question⟩: ⟦And next week?⟧

⟨Spokesman⟩: ⟦We will let you know.⟧`,
  'initials of a post, and a spokesperson who closes': `Secretary-General's press encounter

⟨SG⟩: ⟦Good afternoon. I have just met the envoy.⟧

⟨Question⟩: ⟦Secretary-General, will you go to Averholt?⟧

⟨SG⟩: ⟦I will go if I am invited.⟧

⟨Question⟩: ⟦And if not?⟧

⟨SG⟩: ⟦Then I will not.⟧

⟨Spokesperson⟩: ⟦Thank you all.⟧`,
  'a second reporter with a number': `Security Council Media Stakeout

⟨Ambassador Oda⟩: ⟦Good morning. The Council met on the dam.⟧

⟨Reporter⟩: ⟦Ambassador, was there a vote?⟧

⟨Ambassador Oda⟩: ⟦There was none.⟧

⟨Reporter #2⟩: ⟦Will there be one?⟧

⟨Ambassador Oda⟩: ⟦Not today.⟧`,
  'members with constituencies, a post with its holder, and members who rise': `Strait of Marisk

⟨Sunniva Oda (Port Callow) (Lab)⟩: ⟦What discussions has the Secretary of State had on the strait?⟧

⟨The Secretary of State for Harbors (Joram Teskel)⟩: ⟦I have had many discussions.⟧

⟨Sunniva Oda⟩: ⟦I thank the Secretary of State. Will he meet the pilots?⟧

⟨Joram Teskel⟩: ⟦I shall be glad to meet them.⟧

⟨Mr Speaker⟩: ⟦Order. We come to the next question.⟧

Several hon. Members rose—

⟨Mr Speaker⟩: ⟦Order.⟧`,
  'a post that is shortened': `Transcript of Press Briefing by the Director General

⟨Director General Oda⟩: ⟦Good afternoon to all of you. The Board met today.⟧

⟨Question⟩: ⟦Director General, do inspectors have access?⟧

⟨DG Oda⟩: ⟦They have access to both halls.⟧

⟨Question⟩: ⟦And to the third?⟧

⟨DG Oda⟩: ⟦Not yet.⟧`,
  'numbered interviewers': `Oral history interview with Ambassador Sunniva Oda

⟨Q1⟩: ⟦When did you join the service?⟧

⟨ODA⟩: ⟦In the spring of that year. I was twenty.⟧

⟨Q2⟩: ⟦Who sent you to Averholt?⟧

⟨ODA⟩: ⟦Nobody did. I asked to go.⟧

⟨Q1⟩: ⟦And stayed?⟧

⟨ODA⟩: ⟦For nine years.⟧`,
}

describe('the turns of a briefing or a press conference', () => {
  for (const [name, marked] of Object.entries(styles)) {
    test(name, () => {
      const { text, turns } = parseTurns(marked)
      assert.deepEqual(printTurns(parseDocument({ text }).document), turns)
    })
  }
})
