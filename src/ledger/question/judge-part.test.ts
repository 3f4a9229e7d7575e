import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { PartStatus } from './question.ts'
import { questionsOf } from './questions-of.ts'

/** Questions with what may be said to each, and what a careful reader says became of it. */
const cases: Readonly<
  Record<string, Partial<Record<PartStatus, Readonly<Record<string, readonly string[]>>>>>
> = {
  'yes or no in other words': {
    answered: {
      'Is the port of Lunmark open again?': [
        'Ships have been leaving since noon.',
        'It is open. The first two ferries left this morning.',
      ],
      'Are you willing to meet Minister Harga without conditions?': [
        'I am willing to go anywhere where a meeting would help.',
        'We’ve always been willing to do that.',
      ],
      'Has the embassy been evacuated?': ['The last of our staff left on Sunday.'],
      'Is it true that the minister offered to resign?': [
        'That is simply false.',
        'The report is wrong. He never offered anything of the kind.',
      ],
      'Was the treaty discussed at dinner?': ['It didn’t come up.'],
      'Is Halvenia going to pay its share?': ['Every crown of it.', 'We always have.'],
      'Is it a ship or a submarine?': ['It’s a ship.'],
      'Do you support the new tariff?': ['I strongly oppose it.'],
      'Are you content with the toll?': ['Very much so.'],
      'Did the captain lie to the court?': ['I would dispute that anybody did.'],
      'Has the minister called the captain?': [
        'Not that I’m aware of.',
        'I’m not aware of any call with him.',
        'Well, I haven’t seen any sign of that.',
      ],
      'Will the fund be ready by winter?': [
        'Let me tell you where we are. The bank signed last week. The staff is hired. So it will be ready well before winter.',
      ],
    },
  },
  'an answer in a longer form, before other matters': {
    answered: {
      'Is the toll a burden on Averholt?': [
        'My answer is yes. The crews of the harbor work every day and night.',
        'On the latter point, my answer is yes. The crews work every day and night.',
        'We don’t see it that way. The crews work every day and night.',
        'I wouldn’t say that. The crews work every day and night.',
        'On the contrary. The crews work every day and night.',
      ],
      'Will she meet Minister Harga?': ['We would not rule it out.'],
      'Is the toll a burden or a help?': ['I think it’s both. The crews work every day and night.'],
    },
    partial: {
      'Is it for the winter, or for the summer?': [
        'I don’t — let me look. We work with the pilots in Drast, and we do so every day. They come when they can.',
      ],
      'Why did the ferry sink?': [
        'I don’t want to get ahead of the report, but I think the lights were weak.',
      ],
    },
  },
  'a refusal in other verbs, and what is not known': {
    declined: {
      'Which ships are those?': [
        'I’m not going to specify.',
        'I’m not going to name them.',
        'I’m not going to tip my hand.',
        'We’re not going to be more specific than that. They are ships.',
        'I’m not going to say which ones.',
      ],
      'Did it happen last week?': [
        'I don’t know his schedule.',
        'I don’t know that number.',
        'I don’t remember that.',
        'I don’t have the date.',
      ],
    },
    notAnswered: {
      'When do the ferries sail?': [
        'Say that one more time. I’m so sorry.',
        'I’m sorry, I couldn’t hear you.',
      ],
    },
  },
  'what is put off': {
    notAnswered: { 'Will you resign?': ['I think I’ve answered that.'] },
    declined: {
      'Did you pay for the hostages?': [
        'I can neither confirm nor deny that.',
        'On the hostages, I have nothing to say.',
        'That remains confidential.',
      ],
      'Will you raise the toll?': [
        'That’s up to parliament.',
        'That’s a decision for parliament.',
        'We’ll keep you posted.',
        'I’m not going to negotiate on television.',
      ],
      'Why was the captain held?': ['That’s a matter for the police.'],
      'How many pilots left?': ['We need to find out.', 'We have to find out.'],
      'Why did the ferry turn back?': ['That is not an issue that I will discuss.'],
    },
  },
  'what is said of every matter': {
    partial: {
      'Will you send troops to Drast?': [
        'We are looking at a number of options with our partners.',
        'Well, what I would say is that all options are on the table, and our partners know that.',
      ],
      'Is Sorrenay behind the attack on the cable?': [
        'We take the attack very seriously, and the investigation goes on.',
      ],
      'Do you expect a deal this week?': ['We have made progress, but gaps remain.'],
      'Do you think that the ceasefire will hold?': [
        'We certainly hope that it will, and we call on all sides to respect it.',
      ],
    },
  },
  'an open question that is talked around': {
    partial: {
      'What has the fleet achieved in the bay?': [
        'It is not the end of the matter. We remain committed to free passage, and we work closely with our partners.',
      ],
    },
    answered: {
      'What has the fleet achieved in the bay?': [
        'The fleet cleared the mines. It also brought the pilots home, and we work closely with our partners on the rest.',
      ],
    },
  },
  'neither yes nor no': {
    partial: {
      'Will the pilots of Drast get their pensions?': [
        'We sat with the banks all winter. The fund is small. It has to last. The treasury meets on Monday.',
        'The fund is small, and whoever has read the ledgers of the treasury knows how small it is.',
      ],
    },
  },
  'a reply that opens with what was said before': {
    partial: {
      'Will the pilots of Drast get higher wages before winter?': [
        'As I said, the council set them in March. It looks at the wages again in June. The ferries want them lower. The harbor wants them higher. We hear them both.',
      ],
    },
    notAnswered: {
      'Will you sign the treaty?': ['As I have said before, we stand with the pilots.'],
    },
  },
  'a long reply that takes up nothing': {
    notAnswered: {
      'Will the pilots of Drast get their pensions?': [
        'The harvest was poor. Farmers had a hard spring. The rain came late. Wheat is dear. Bread will be dearer. The mills stand still.',
      ],
    },
  },
  'how many': {
    answered: {
      'How many people were on the ferry?': [
        'Nobody but the crew.',
        'A hundred and 12.',
        'Eleven.',
        'About twenty.',
        'Just one.',
      ],
    },
    partial: { 'How many soldiers will stay?': ['A small number. The staff will set the figure.'] },
    notAnswered: { 'How many ships were sunk?': ['Our sailors are the bravest in the world.'] },
  },
  when: {
    answered: {
      'When will the bridge open?': [
        'In the second week of June.',
        'In May.',
        'By the weekend.',
        'On the 14th.',
        'At noon.',
        'When the fog is gone.',
      ],
    },
    partial: {
      'When did you learn of the spill?': ['The important thing is that the birds are safe.'],
    },
  },
  'an answer before a refusal to tell more': {
    answered: {
      'Will Harga attend the talks?': [
        'Yes. I don’t have any details on who leads the delegation.',
        'Harga will attend the talks. I can’t go into the agenda.',
      ],
      'When will the talks start?': ['They start on Thursday. I don’t have an exact time for you.'],
      'How many pilots will you send?': ['About 40. I won’t get into where they go.'],
      'Where will the talks take place?': ['In Averholt. I can’t say more than that today.'],
      'Are you ready to sign?': ['We are ready, but it’s too early to say when.'],
    },
    declined: {
      'Does the cabinet have a comment on the leaked memo?': [
        'We do not. I can’t discuss that memo.',
      ],
      'Will Harga attend the talks?': ['Yeah. I’d refer you to the ministry for that.'],
    },
  },
  'an act that is refused': {
    answered: {
      'Will you talk to Velk?': ['We will not talk to Velk.'],
      'Are you going to release the prisoners?': ['We are not going to release the prisoners.'],
      'Will you fire the admiral?': ['No, I’m not going to do that.'],
      'Did you know about the leak?': ['I did not know about it.'],
      'Can you confirm that the ferry sank?': ['No. The ferry is safe in port.'],
      'What did you tell the envoy?': ['I told him that I’m not going to discuss the border.'],
    },
    declined: {
      'Will you comment on the memo?': ['I won’t comment on the memo.'],
      'Do you know who wrote the memo?': ['I don’t know who wrote it.'],
      'Can you talk to Harga’s remarks on the toll?': ['I’m not going to talk about them.'],
    },
  },
  'a word of refusal in an answer': {
    answered: {
      'Will the toll fall?': ['No. I won’t get into the figures, but it will not fall this year.'],
    },
    partial: {
      'What became of the fleet in the bay?': [
        'It cleared the mines. It came home on Monday. The crews were tired. Two ships are in the dock. A third follows. I don’t want to get into the costs. We continue to look at our options. The admiral writes a report.',
      ],
    },
  },
  'a refusal': {
    partial: {
      'Have you settled on a toll?': [
        'The council has met all week. The channel has to be dredged. The dock is old. Each of them costs money. I can’t discuss what was said there. The mood was good.',
      ],
    },
    declined: {
      'What did the president say in the call?': [
        'We keep our diplomatic conversations private.',
        'I’m not in a position to go into private talks.',
      ],
      'Do you have a comment on the leaked memo?': ['As a rule we never comment on leaked papers.'],
      'Why was the ambassador called home?': [
        'I’m afraid I can’t help you with that.',
        'I don’t have anything on that.',
        'I’d point you over to the ministry for this one.',
        'Most of these questions will need to go to the treasury.',
        'That is between the minister and the ambassador.',
      ],
      'Can you tell us which banks are on the list?': [
        'Not at this time.',
        'I cannot. The list is classified.',
      ],
      'Should the governor of Drast resign?': [
        'These are decisions for the people of Drast to make.',
        'That’s getting ahead of the inquiry.',
        'I don’t have a comment specific to the governor.',
      ],
      'What will the price be?': ['Ask me again in a week.', 'I’d rather not say.'],
      'Is the envoy of Halvenia on his way?': [
        'Far be it from me to speak for the envoy.',
        'I’d be hesitant to say where anybody is today.',
        'For further particulars you may want to reach out to the harbor office.',
        'I’d have to ask the minister about that.',
        'I will wait for the minister to lay out the plan tomorrow.',
      ],
      'Have you settled on a toll?': [
        'I won’t get ahead of the council, but I will say that the channel has to be dredged and somebody has to pay for it.',
        'The council has met all week. The mood was good. I can’t, for obvious reasons, discuss what was said there.',
      ],
      'What will the toll be?': [
        'The council sits tomorrow. I’m not in a position to release anything before that. The mood is good.',
      ],
      'Would you accept a smaller fleet?': ['These are questions for the negotiators.'],
      'Was it an accident?': ['We simply do not have enough information yet.'],
      'Is Sorrenay behind the attack?': [
        'It would not be proper for me to say anything while the court sits.',
      ],
    },
  },
}

for (const [name, statuses] of Object.entries(cases)) {
  describe(`the status of a part: ${name}`, () => {
    for (const [status, questions] of Object.entries(statuses)) {
      for (const [question, replies] of Object.entries(questions)) {
        for (const reply of replies) {
          test(`${question} ${reply}`, () => {
            assert.equal(statusOf(question, reply), status)
          })
        }
      }
    }
  })
}

function statusOf(question: string, reply: string): PartStatus | undefined {
  const { document } = readDocument({
    text: `Q: ${question}\n\nMINISTER ODA: ${reply}\n`,
    id: 'briefing' as DocumentId,
    kind: 'pressAvailability',
  })
  return questionsOf(spokenText(document))[0]?.parts[0]?.status
}
