import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../../test/support/transcript.ts'

/** An answer long enough to show who is the principal. */
const answer = (words: string): string =>
  `MINISTER ODA: ${words} We sail when the tide turns, and we sail with every ship that lies at anchor ` +
  'outside the port tonight. The crews have bread and water, the pilots have their orders, and the ' +
  'harbor master has a list of all that has to be done before the first of them can lift its anchor.'

/** A long answer that ends in some words. */
const closing = (words: string): string => `${answer('We are ready.')} ${words}`

/**
 * Pages, and for each question who asked it: the name, a question mark when it is inferred, the
 * house, and the words the inference rests on.
 */
const cases: Record<string, { readonly text: string; readonly askers: readonly string[] }> = {
  'the moderator calls a name': {
    text: page('MS RASKER: Petra Lunding.', 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['Petra Lunding? (Petra Lunding)'],
  },
  'whoever gets the floor at the end of an answer did not ask what it answers': {
    text: page(
      'QUESTION: When do you sail?',
      closing('We are ready. Go ahead. Oh, go ahead, Petra.'),
      'QUESTION: Thanks. Who pays for the pilots?',
      closing('The harbor does. Okay, go to you, Bram.'),
      'QUESTION: Does the crew have bread?',
      answer('It does.'),
    ),
    askers: ['nobody', 'Petra? (Petra)', 'Bram? (Bram)'],
  },
  'somebody who is asked to speak': {
    text: page(
      'QUESTION: Minister --',
      'MINISTER ODA: Petra, please.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody', 'Petra? (Petra)'],
  },
  'a word that ends every turn on the radio is no name': {
    text: page(
      closing('We are ready. Over.'),
      'QUESTION: When do you sail?',
      closing('Soon. Over.'),
      'QUESTION: Who pays for the pilots?',
      answer('The harbor does.'),
    ),
    askers: ['nobody', 'nobody'],
  },
  'the moderator calls a name at the end of a sentence': {
    text: page(
      'MS RASKER: The last one goes to Bram Ostwick.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram Ostwick? (Bram Ostwick)'],
  },
  'the moderator calls the first': {
    text: page(
      'MS RASKER: One question each, please. First, Petra Lunding at Radio Drast.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)'],
  },
  'a name that follows the question who else has one': {
    text: page(
      closing('So be it. Anybody else? Tomas?'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Tomas? (Tomas)'],
  },
  'somebody whose first sentence is a name and a house that nobody knows': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: Petra Lunding, Le Phare. When do you sail?',
      answer('Soon.'),
      'QUESTION: Good morning. Bram Ostwick from Drast Avisen. Who pays?',
      answer('The harbor does.'),
    ),
    askers: ['Petra Lunding, Le Phare', 'Bram Ostwick, Drast Avisen'],
  },
  'a question that begins with two people or two states': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: Mirela Harga, President Velk. They differ. Why?',
      answer('They do not.'),
      'QUESTION: North Korea, Iran. Who is next?',
      answer('Nobody is.'),
    ),
    askers: ['nobody', 'nobody'],
  },
  'a name with its house in brackets before the words': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: (Petra Lunding, Norrland Post) When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding, Norrland Post'],
  },
  'somebody who says what he does': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: Hello, I’m Petra Lunding, I’m a nurse. When do you sail?',
      answer('Soon.'),
      'QUESTION: Bram Ostwick, I work for Radio Drast. Who pays?',
      answer('The harbor does.'),
    ),
    askers: ['Petra Lunding', 'Bram Ostwick, Radio Drast'],
  },
  'the moderator gives the floor in other words': {
    text: page(
      'MS RASKER: Petra Lunding from Radio Drast has the floor.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Question from Bram Ostwick, Radio Averholt.',
      'QUESTION: Who pays?',
      answer('The harbor does.'),
      'MS RASKER: And now Idris Vannoy (Drast Times), please.',
      'QUESTION: Do the crews have bread?',
      answer('They do.'),
      'MS RASKER: Ms. Marta Solloway from Harbor News, please.',
      'QUESTION: Who steers?',
      answer('The pilots do.'),
      'MS RASKER: The last question, please, Tomas Aldevar, Drast TV.',
      'QUESTION: Who sleeps?',
      answer('Nobody does.'),
    ),
    askers: [
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'Bram Ostwick?, Radio Averholt (Bram Ostwick)',
      'Idris Vannoy?, Drast Times (Idris Vannoy)',
      'Marta Solloway?, Harbor News (Marta Solloway)',
      'Tomas Aldevar?, Drast TV (Tomas Aldevar)',
    ],
  },
  'somebody who says his surname': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: Radio Drast. My name is Lunding. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Lunding'],
  },
  'somebody who says that it is actually her': {
    text: page(
      closing('We go to Bram.'),
      'QUESTION: Hi. It’s actually Petra Lunding with Radio Drast. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding, Radio Drast'],
  },
  'a name behind “as I said yesterday”, or before “as you know”': {
    text: page(
      closing('Yes, sir.'),
      'QUESTION: When do you sail?',
      answer('As I said yesterday, Tomas, soon.'),
      'QUESTION: Thanks.',
      closing('Yes, ma’am.'),
      'QUESTION: And who pays?',
      answer('Many nations, Petra, as you know.'),
    ),
    askers: ['Tomas? (Tomas)', 'nobody', 'Petra? (Petra)'],
  },
  'a name alone, said to nobody who asked something': {
    text: page(
      closing('So be it. Go ahead, Bram.'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'QUESTION: Okay. Thank you.',
      'MINISTER ODA: Petra.',
      'QUESTION: Who pays?',
      answer('We do.'),
      'QUESTION: Thanks.',
      'MINISTER ODA: You’re welcome. Lukas?',
      'QUESTION: Who steers?',
      answer('The pilots do.'),
      'QUESTION: Thank you.',
      'MINISTER ODA: Tilda, NRB.',
      'QUESTION: Who sleeps?',
      answer('Nobody does.'),
      'QUESTION: Thank you.',
      'MINISTER ODA: Anytime.',
    ),
    askers: [
      'Bram? (Bram)',
      'Bram? (Bram)',
      'Petra? (Petra)',
      'nobody',
      'Lukas? (Lukas)',
      'nobody',
      'Tilda?, NRB (Tilda)',
      'nobody',
    ],
  },
  'a call in more words, or with words behind it': {
    text: page(
      closing('We are ready. Let me go to Petra Lunding. Petra?'),
      'QUESTION: When do you sail?',
      closing('Soon. Let’s quickly go to the line of Lukas Wend at Radio Drast.'),
      'QUESTION: Who pays?',
      closing('We do. Let’s go to Marta Vell – or Vall, I’m sorry.'),
      'QUESTION: Who steers?',
      closing('The pilots do.\n\nCarla, NRB. There you are.\n\nOops.'),
      'QUESTION: Who sleeps?',
      closing('Nobody does. Ilse, then Bram.'),
      'QUESTION: Who wakes?',
      answer('Everybody.'),
    ),
    askers: [
      'Petra Lunding? (Petra Lunding)',
      'Lukas Wend?, Radio Drast (Lukas Wend)',
      'Marta Vell? (Marta Vell)',
      'Carla?, NRB (Carla)',
      'Ilse? (Ilse)',
    ],
  },
  'a name that closes a denial': {
    text: page(
      closing('Yes, sir.'),
      'QUESTION: When do you sail?',
      'MINISTER ODA: I do not have anything to share with that, Marta.',
      'QUESTION: Good morning. Who pays?',
      answer('We do.'),
    ),
    askers: ['Marta? (Marta)', 'nobody'],
  },
  'a name that opens the answer, before whatever is said': {
    text: page(
      closing('Yes, sir.'),
      'QUESTION: When do you sail?',
      'MINISTER ODA: Edgar, there’s another day on the schedule. Yes, ma’am.',
      'QUESTION: Good morning. Who pays?',
      'MINISTER ODA: Sam, as you know, we do. Yes, sir.',
      'QUESTION: Good morning. Who eats?',
      answer('Geez, that is not on my sheet.'),
    ),
    askers: ['Edgar? (Edgar)', 'Sam? (Sam)', 'nobody'],
  },
  'a name behind the first word of a sentence, or behind its verb': {
    text: page(
      closing('Yes, sir.'),
      'QUESTION: When do you sail?',
      'MINISTER ODA: I, Sam, would have to ask the pilots. Yes, ma’am.',
      'QUESTION: Good morning. Who pays?',
      'MINISTER ODA: It would include, Bram, the mill and the harbor. Yes, sir.',
      'QUESTION: Good morning. Who eats?',
      answer('We do.'),
    ),
    askers: ['Sam? (Sam)', 'Bram? (Bram)', 'nobody'],
  },
  'the moderator calls a name with a house': {
    text: page(
      'MS RASKER: Petra Lunding from Radio Drast.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)'],
  },
  'a name that makes the last paragraph of an answer, though it is a common word too': {
    text: page(
      closing('I said that we will.\n\nWill.'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Will? (Will)'],
  },
  'a name that makes an answer of its own, where it was called before': {
    text: page(
      closing('So be it.\n\nPetra.'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'QUESTION: Thank you.',
      'MINISTER ODA: Petra.',
      'QUESTION: And the crews?',
      answer('They are well.'),
    ),
    askers: ['Petra? (Petra)', 'nobody', 'Petra? (Petra)'],
  },
  'the answer speaks to somebody whom others call as well': {
    text: page(
      closing('So be it.\n\nTomas.'),
      'QUESTION: Who pays?',
      answer('We do.'),
      'QUESTION: When do you sail?',
      'MINISTER ODA: Well, Tomas, we sail when the tide turns.',
    ),
    askers: ['Tomas? (Tomas)', 'Tomas? (Well, Tomas)'],
  },
  'the moderator calls a name with a house and a country': {
    text: page(
      'MS RASKER: The first question will be from Petra Lunding, DRT, Lunmark.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, DRT (Petra Lunding)'],
  },
  'the operator repeats the first name of the one who was called in full': {
    text: page(
      closing('Let’s go to the line of Petra Lunding.'),
      'OPERATOR: Petra, your line is open.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding? (Petra)'],
  },
  'the name stands before words that give the floor': {
    text: page(
      closing('Bram Ostwick. You’ve got the first question.'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram Ostwick? (Bram Ostwick)'],
  },
  'the moderator calls a first name that was called in full before': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Tomas Aldevar.',
      'QUESTION: Who pays?',
      answer('We do.'),
      'MS RASKER: Petra.',
      'QUESTION: And the crews?',
      answer('Well.'),
    ),
    askers: [
      'Petra Lunding? (Petra Lunding)',
      'Tomas Aldevar? (Tomas Aldevar)',
      'Petra Lunding? (Petra)',
    ],
  },
  'a principal who does not answer tells somebody to go ahead': {
    text: page(
      answer('Good day.').replace('ODA', 'HARGA'),
      answer('Good day.'),
      'MINISTER HARGA: Petra, go ahead.',
      'QUESTION: Thank you. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'the moderator names nobody': {
    text: page('MS RASKER: Next question, please.', 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['nobody'],
  },
  'the journalist says name and house': {
    text: page(
      'MS RASKER: Next question, please.',
      "QUESTION: I'm Petra Lunding with Radio Drast. When do you sail?",
      answer('Soon.'),
    ),
    askers: ['Petra Lunding, Radio Drast'],
  },
  'the journalist says name and house without a verb': {
    text: page(
      'MS RASKER: Bram Ostwick.',
      'QUESTION: Thank you. Bram Ostwick, Averholt Radio. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram Ostwick, Averholt Radio'],
  },
  'the answer thanks somebody': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thanks, Petra.'),
    ),
    askers: ['Petra? (Thanks, Petra)'],
  },
  'the answer thanks nobody by name': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thank you, Minister.'),
    ),
    askers: ['nobody'],
  },
  'somebody else asks over the one who was called': {
    text: page(
      'MS RASKER: Tomas Aldevar.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Petra Lunding.',
      'QUESTION: And the crews, are they —',
      'MS RASKER: Sorry, Tomas, the time is short. Petra Lunding.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: [
      'Tomas Aldevar? (Tomas Aldevar)',
      'Tomas Aldevar? (Sorry, Tomas)',
      'Petra Lunding? (Petra Lunding)',
    ],
  },
  'the one who is asked back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      'MINISTER ODA: Do you mean the first ship, or all the ships that lie at anchor outside the port tonight?',
      'QUESTION: The first.',
      answer('Friday.'),
    ),
    askers: [
      'Petra Lunding? (Petra Lunding)',
      'Petra Lunding? (Do you mean the first ship, or all the ships that lie at anchor outside the port tonight?)',
    ],
  },
  'whoever answers gives the floor': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays?',
      closing('We do. Let’s go to Bram Ostwick, please.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Bram Ostwick? (Bram Ostwick)'],
  },
  'whoever answers closes with a name that is only ever called': {
    text: page(
      closing('We sail on Friday. Petra.'),
      'QUESTION: Who pays?',
      closing('We do, Petra. Yes, Bram.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)'],
  },
  'an answer that ends in a place or a word for yes': {
    text: page(
      closing('We sail from the old port. Averholt.'),
      'QUESTION: Is Averholt open?',
      closing('It is open day and night. Absolutely.'),
      'QUESTION: In Lunmark too?',
      closing('We went to South Lunmark.'),
      'QUESTION: Who leads?',
      answer('Let me think.'),
    ),
    askers: ['nobody', 'nobody', 'nobody'],
  },
  'an operator opens the line of somebody': {
    text: page(
      'OPERATOR: Our next question comes from the line of Petra Lunding with Radio Drast. Your line is open.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)'],
  },
  'a greeting goes to and fro before the question': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Good evening, Minister.',
      'MINISTER ODA: Good evening.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Petra Lunding? (Petra Lunding)'],
  },
  'somebody else than the one called is thanked': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      answer('Thank you for the question, Bram.'),
    ),
    askers: ['Bram? (Thank you for the question, Bram)'],
  },
  'a colleague is thanked': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thank you, Elin.'),
      'ELIN HARGA: We sail on Friday, when the tide turns and the pilots are on board, and not an hour sooner than that.',
    ),
    askers: ['nobody'],
  },
  'a question to a colleague is not asked back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      'MINISTER ODA: Which of us knows? Dr. Brask?',
      'QUESTION: On Friday.',
      answer('So we hear.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'nobody'],
  },
  'a title that names whom the minister meets': {
    text: page(
      '# Minister Sunniva Oda Before a Meeting With Marek Brask of Sorrenay',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody'],
  },
  'a name that is asked about, corrected or thought of': {
    text: page(
      answer('We sail on Friday.'),
      'QUESTION: Who leads?',
      'MINISTER ODA: She. Elin Harga.',
      'QUESTION: And whom did you call last?',
      'MINISTER ODA: You mean the last one I talked to Marek Brask?',
      'QUESTION: Unless it’s Joram Tesk. Is it?',
      answer('No.'),
    ),
    askers: ['nobody', 'nobody', 'nobody'],
  },
  'a moderator thanks somebody and calls nobody': {
    text: page(
      'MS RASKER: Thank you, Minister. Thank you, Elin.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: ['nobody'],
  },
  'a first name and a house behind a comma': {
    text: page(
      'MS RASKER: For the second question, Petra from Drast.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'another than the one who greeted is greeted back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Hi, can you hear me?',
      'MINISTER ODA: Who —',
      'QUESTION: Hi, it’s Bram.',
      answer('Hi, Bram.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Bram? (Hi, Bram)'],
  },
  'two journalists open with the same greeting': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Hi, Minister. When do you sail?',
      'MINISTER ODA: On Friday.',
      'QUESTION: Hi, Minister. Who pays?',
      answer('We do.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'nobody'],
  },
  'the title of an interview names who asks': {
    text: page(
      '# Minister Sunniva Oda With Petra Lunding of Radio Drast',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: [
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'Petra Lunding?, Radio Drast (Petra Lunding)',
    ],
  },
  'the title names a program and who leads it': {
    text: page(
      '# Minister Sunniva Oda on Radio Drast’s Morning Desk with Petra Lunding',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MR. HARGA: Two minutes.',
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: [
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'Petra Lunding?, Radio Drast (Petra Lunding)',
    ],
  },
  'answers that speak to one person, where nobody gives the floor': {
    text: page(
      'QUESTION: When do you sail?',
      answer('Petra, I think we sail on Friday.'),
      'QUESTION: The treasury says that it has no silver left. Who pays for the ships?',
      answer('The harbor does.'),
      'QUESTION: In Averholt they say that the pilots will stay on land.',
      answer('I did not hear of that, Petra.'),
      'QUESTION: The lights of the port have been dark for a week. Whose work is that?',
      answer('I do not know.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)', 'Petra? (Petra)', 'Petra? (Petra)'],
  },
  'an answer that ends in one word gives nobody the floor': {
    text: page(
      closing('We went there.\n\nTwice.'),
      'QUESTION: Who pays for the ships?',
      closing('Somebody else.\n\nFrance.'),
      'QUESTION: Who steers?',
      answer('The pilots do.'),
    ),
    askers: ['nobody', 'nobody'],
  },
  'a title and a name give the floor': {
    text: page(
      closing('We sail on Friday. Yes, Mr. Ostwick.'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Ostwick? (Ostwick)'],
  },
  'somebody is told to kick it off behind the name': {
    text: page(
      closing('We sail on Friday. With that, Petra, kick us off.'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'somebody is asked twice to start': {
    text: page(
      closing('We sail on Friday. Okay. Petra, you want to — you want to kick us off?'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'a call behind a dash, with a word of assent': {
    text: page(
      closing('I’m sorry, I did say -- Bram, go ahead. Yes, sir.'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Bram? (Bram)'],
  },
  'the moderator does a name': {
    text: page(
      'MS RASKER: All right. Let’s do Petra Lunding, please. Can you ask your question?',
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
      'MS RASKER: Okay, let’s please go to the line of Bram Ostwick.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Bram Ostwick? (Bram Ostwick)'],
  },
  'a titled name whose line is open, and who is heard': {
    text: page(
      'MS RASKER: One moment. Okay, Mr. Ostwick, your line is open. Please, go ahead.',
      'QUESTION: Hello?',
      'MS RASKER: Yes, we have you.',
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Ostwick? (Ostwick)', 'Ostwick? (Ostwick)'],
  },
  'the one who is thanked twice': {
    text: page(
      closing('The front row, please.'),
      'QUESTION: Who pays for the ships?',
      answer('Thanks. Thanks, Elin. So, the harbor pays.'),
    ),
    askers: ['Elin? (Thanks. Thanks, Elin)'],
  },
  'somebody who was cut short begins anew behind a word': {
    text: page(
      closing('We sail on Friday. Petra Lunding.'),
      'QUESTION: Okay, why did the harbor --',
      'MINISTER ODA: Ask Tomas.',
      'QUESTION: Why did the harbor close?',
      answer('It froze.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Petra Lunding? (Okay, why did the harbor --)'],
  },
  'somebody is asked to start behind the name': {
    text: page(
      closing('We sail on Friday. And with that, Petra, let’s kick it off.'),
      'QUESTION: Who pays for the ships?',
      closing('The harbor does. With that, Bram, I will take your question.'),
      'QUESTION: Who leads?',
      closing('I do. Oh, let’s go — Tomas, Radio Drast, I promised you. Go ahead.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)', 'Tomas?, Radio Drast (Tomas)'],
  },
  'the opening words end in a name, or in a name and the offer to answer': {
    text: page(
      closing('We sail on Friday. Okay, with that, Petra.'),
      'QUESTION: Who pays for the ships?',
      closing('The harbor does. So, Mr. Ostwick.'),
      'QUESTION: Who leads?',
      closing('I do. And with that, Tomas, I’d be happy to take your questions.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Ostwick? (Ostwick)', 'Tomas? (Tomas)'],
  },
  'a moderator starts with somebody, and opens a line': {
    text: page(
      'MS RASKER: Okay. I think we’ll start off with Petra Lunding.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Bram Ostwick, you’re open. Please go ahead.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Bram Ostwick? (Bram Ostwick)'],
  },
  'the answer opens with a name that is spoken of later as that of somebody who asked': {
    text: page(
      'QUESTION: Who pays for the ships?',
      answer('Petra, we pay for them.'),
      'QUESTION: Thank you. Who leads?',
      answer('I do, as I said to Petra.'),
    ),
    askers: ['Petra? (Petra)', 'nobody'],
  },
  'an answer that speaks to somebody whose name is a word, and somebody else’s with a surname': {
    text: page(
      answer('Mark Tesk leads us past the harbor mark.'),
      'QUESTION: Who pays?',
      answer('We do.'),
      'QUESTION: Thank you. Will he take the pilots along?',
      answer('I -- Mark, I will not get ahead of him.'),
    ),
    askers: ['nobody', 'Mark? (Mark)'],
  },
  'whoever leads gives the floor with one word, when a colleague has answered': {
    text: page(
      'MINISTER HARGA: Petra, go ahead.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MINISTER HARGA: Please.',
      'QUESTION: On the pilots, do they sail as well, and have they been told of the day?',
      answer('They do.'),
      'MINISTER HARGA: Yes, Bram.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: ['Petra? (Petra)', 'nobody', 'Bram? (Bram)'],
  },
  'whoever was answered gives thanks, and another gets the floor': {
    text: page(
      closing('We sail on Friday. Petra Lunding, Radio Drast, go ahead.'),
      'QUESTION: Who pays?',
      answer('We do.'),
      'QUESTION: Okay, thanks.',
      'MINISTER ODA: Yes, sir.',
      'QUESTION: The treasury says that it has no silver left. Who pays for the crews?',
      answer('The harbor.'),
    ),
    askers: [
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'nobody',
    ],
  },
  'an answer that breaks off and speaks to somebody': {
    text: page(
      closing('We sail on Friday.'),
      'QUESTION: Will she take the pilots along?',
      answer('I -- Petra, I will not get ahead of the harbor master.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'the title of an interview names two': {
    text: page(
      '# Minister Sunniva Oda With Petra Lunding and Bram Ostwick of Radio Drast',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody'],
  },
  'the one who was called follows up': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      answer('We pay.'),
      'QUESTION: But is that in the budget?',
      answer('It is.'),
      'QUESTION: And the crews?',
      answer('They are paid too.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)', 'Petra? (Petra)'],
  },
  'a new voice cuts in': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      answer('We pay.'),
      'QUESTION: Minister, what have you told the pilots of Averholt about the new lights?',
      answer('All of it.'),
    ),
    askers: ['Petra? (Petra)', 'nobody'],
  },
  'somebody unnamed gets the floor': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      `${answer('We pay.')}\n\nYes, sir.`,
      'QUESTION: And the crews?',
      `${answer('We pay them.')} Yes.`,
      'QUESTION: And what of the pilots?',
      answer('All of them.'),
    ),
    askers: ['Petra? (Petra)', 'nobody', 'nobody'],
  },
  'leave is given to the one who asks for it': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Can I ask two questions?',
      'MINISTER ODA: Go ahead.',
      'QUESTION: When does the tide turn?',
      answer('At noon.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)'],
  },
  'where the floor always goes round, whoever has it keeps it': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      closing('We do. Go ahead, Bram.'),
      'QUESTION: How many crews are there?',
      closing('Nine. Go ahead, Tomas.'),
      'QUESTION: When does the tide turn?',
      closing('At noon. Go ahead, Elin.'),
      'QUESTION: Where do the pilots stay?',
      answer('On board.'),
      'QUESTION: On the lights of Averholt, what have the engineers of Lunmark found so far?',
      answer('Nothing.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)', 'Tomas? (Tomas)', 'Elin? (Elin)', 'Elin? (Elin)'],
  },
  'the answer speaks to somebody further on': {
    text: page(
      closing('We sail on Friday.\n\nPetra.'),
      'QUESTION: Who pays for the ships?',
      closing('We do.\n\nYes, sir.'),
      'QUESTION: How many crews are there?',
      answer('I do not count them every day, Petra.'),
      'QUESTION: Minister, what of the pilots?',
      answer('I talked of them to my old friend, Petra, and she agreed.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)', 'nobody'],
  },
  'an answer that opens with the name of the one who asked': {
    text: page(
      answer('We sail on Friday.'),
      'QUESTION: Who pays for the ships?',
      answer('Petra, I will leave that to the treasury.'),
      'QUESTION: And how many crews are there?',
      answer('Otherwise, we would not sail.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)'],
  },
  'somebody is told to begin': {
    text: page(
      closing('We sail on Friday.\n\nWith that, Petra, why don’t you kick us off?'),
      'QUESTION: Who pays for the ships?',
      closing('We do.\n\nBram, let’s have a go.'),
      'QUESTION: How many crews are there?',
      closing('Nine.\n\nTomas. Yes, sir.'),
      'QUESTION: When does the tide turn?',
      closing('At noon.\n\nElin. We will get to everybody.'),
      'QUESTION: Where do the pilots stay?',
      answer('On board.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)', 'Tomas? (Tomas)', 'Elin? (Elin)'],
  },
  'a publisher who gives a name in full or corrects it': {
    text: page(
      closing('We sail on Friday.\n\nMs. Lunding [Petra Lunding, Radio Drast].'),
      'QUESTION: Who pays for the ships?',
      closing('We do.\n\n~~Bran~~ [Bram], the Averholt Times.'),
      'QUESTION: How many crews are there?',
      answer('Nine.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)', 'Bram?, Averholt Times (Bram)'],
  },
  'a namesake of the one who calls': {
    text: page(
      '# Press Briefing by Minister Sunniva Oda',
      'MINISTER SUNNIVA ODA: We sail on Friday. We sail when the tide turns, and with every ship. Go ahead, Sunniva.',
      'QUESTION: Who pays for the ships?',
      'MINISTER SUNNIVA ODA: We do, and nobody else pays for them.',
      'QUESTION: Thanks, Sunniva.',
    ),
    askers: ['Sunniva? (Sunniva)', 'nobody'],
  },
  'a namesake of the one who calls, whose label has no first name': {
    text: page(
      'MS. ODA: Good afternoon. We sail on Friday. We sail when the tide turns, and with every ship. Go ahead, Sunniva.',
      'QUESTION: Thank you, Sunniva. Who pays for the ships?',
      'MS. ODA: We do, and nobody else pays for them. Go ahead, Petra.',
      'QUESTION: Thanks, Sunniva. And for the crews?',
      'MS. ODA: We pay for the crews as well.',
    ),
    askers: ['Sunniva? (Sunniva)', 'Petra? (Petra)'],
  },
  'a colleague who is to answer, of whom the press asks': {
    text: page(
      'MS. ODA: Good afternoon. We sail on Friday. We sail when the tide turns, and with every ship. Go ahead, Sunniva.',
      'QUESTION: Thank you, Sunniva. Who pays for the ships?',
      'MS. LUNDING: We do, and nobody else pays for them.',
      'QUESTION: Thanks, Sunniva. And for the crews?',
      'MS. LUNDING: We pay for the crews as well.',
    ),
    askers: ['nobody', 'nobody'],
  },
  'an answer that ends in a case, a heading or the rest of a sentence': {
    text: page(
      closing('We stand by the ruling in Harga v. Tesk.'),
      'QUESTION: Minister, when do you sail?',
      closing('On Friday, under Brig. Gen. Joram M. Brask.'),
      'QUESTION: Minister, who leads?',
      `${answer('Nobody.')}\n\nTalks About the Lights`,
      'QUESTION: Minister, who pays?',
      closing('Enough of it. Otherwise, I will go on to the next person.'),
      'QUESTION: Minister, what of the crews?',
      answer('Let me think.'),
    ),
    askers: ['nobody', 'nobody', 'nobody', 'nobody'],
  },
  'an operator only opens the line': {
    text: page(
      closing('We sail on Friday. Let’s go to Petra Lunding, please.'),
      'OPERATOR: Thank you. Your line is open.',
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)'],
  },
  'a name behind words that no name explains': {
    text: page(
      closing('We sail on Friday.'),
      'QUESTION: Who pays for the ships?',
      answer('Not that I am aware of, Petra.'),
      'QUESTION: Minister, where do the pilots stay?',
      answer('In the old port, Averholt.'),
    ),
    askers: ['Petra? (Petra)', 'nobody'],
  },
  'the one who is asked to go on': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      closing('We do. We will take your second question too.'),
      'QUESTION: Thank you. Where do the pilots stay?',
      answer('On board.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)'],
  },
  'another than the one who answers leads': {
    text: page(
      answer('We sail on Friday.'),
      'MR. HARGA: Petra.',
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
      'MR. HARGA: This is Bram Ostwick, a pilot from Averholt. Bram, what is your question?',
      'MINISTER ODA: Good evening to you.',
      'QUESTION: Where do we stay at night?',
      answer('On board.'),
    ),
    askers: ['Petra? (Petra)', 'Bram Ostwick? (Bram)'],
  },
  'an answer that turns back to the question of somebody': {
    text: page(
      closing('We sail on Friday.'),
      'QUESTION: Who pays for the ships?',
      answer('We do. But to your question, Petra — the treasury has agreed.'),
      'QUESTION: And also, on the pilots, where do they stay?',
      answer('On board.'),
    ),
    askers: ['Petra? (Petra)', 'Petra? (Petra)'],
  },
  'the first one who is called is welcomed': {
    text: page(
      closing('Petra, welcome to the briefing room.'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
      closing('Bram, start with you.'),
      'QUESTION: Where do the pilots stay?',
      closing('Go ahead, Petra.'),
      'QUESTION: And the crews?',
      closing('Go ahead, Bram.'),
      'QUESTION: And the lights?',
      answer('They burn.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)', 'Petra? (Petra)', 'Bram? (Bram)'],
  },
  'the answer begins with a title and a name': {
    text: page(
      'QUESTION: Who pays for the ships?',
      answer('Well, Miss Lunding, the treasury pays.'),
      'QUESTION: Where do the pilots stay?',
      answer('Mr. Ostwick, as I said, the pilots stay on board.'),
    ),
    askers: ['Lunding? (Lunding)', 'Ostwick? (Ostwick)'],
  },
  'the answer speaks to somebody between its verb and what that governs': {
    text: page(
      'QUESTION: Who pays for the ships?',
      answer('What our side wants is, Petra, to be paid.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'the answer speaks of somebody between commas': {
    text: page('QUESTION: Who pays for the ships?', answer('Our treasurer, Petra, pays.')),
    askers: ['nobody'],
  },
  'a name that others take up from what was asked before': {
    text: page(
      'QUESTION: Who pays for the ships?',
      answer('I think, Petra, the treasury will.'),
      'QUESTION: In your answer to Petra you left out the pilots. Back to what Petra was asking: who pays them?',
      answer('They are well.'),
    ),
    askers: ['Petra? (Petra)', 'nobody'],
  },
  'somebody is called whose given name is a rank as well': {
    text: page(closing('So be it.\n\nMajor.'), 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['Major? (Major)'],
  },
  'words that only give the floor, with a name that is said nowhere else': {
    text: page(
      closing('Let me go to Bram.'),
      'QUESTION: When do you sail?',
      closing('Soon. One more, Tomas.'),
      'QUESTION: And the crews?',
      closing('They are well.\n\nPetra, sure.'),
      'QUESTION: Who pays?',
      closing('We do.\n\nVelm. Velm.'),
      'QUESTION: How much?',
      answer('Enough.'),
    ),
    askers: ['Bram? (Bram)', 'Tomas? (Tomas)', 'Petra? (Petra)', 'Velm? (Velm)'],
  },
  'an answer that turns to a state': {
    text: page(closing('Let me turn to Norway.'), 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['nobody'],
  },
  'an answer of a name and a yes': {
    text: page(
      'QUESTION: Who leads the fleet?',
      'MINISTER ODA: Velm, yes.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody', 'nobody'],
  },
  'the first of two who are called at once': {
    text: page(
      closing('So be it.\n\nBram, and then the gentleman behind him.'),
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram? (Bram)'],
  },
  'an official greets the one who asks next': {
    text: page(
      'MS RASKER: Next question, please.',
      'OFFICIAL: Hi, Bram.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram? (Bram)'],
  },
  'an aide calls a first name with its house': {
    text: page(
      closing('We are ready.'),
      'AIDE: Let’s go to Bram at the Drast Times.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram?, Drast Times (Bram)'],
  },
  'a sentence of the answer ends with the name of whom it is said to': {
    text: page(
      'QUESTION: Bram says you sail alone. Do you?',
      answer('I do not know the answer to that, Bram.'),
    ),
    askers: ['Bram? (Bram)'],
  },
  'a sentence of the answer ends with the name of a colleague or a place': {
    text: page(
      'QUESTION: Who pays?',
      answer('I left that to a colleague, Bram. We met in its old capital, Averholt.'),
    ),
    askers: ['nobody'],
  },
  'somebody calls out for the floor, or turns to another matter': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays for the ships?',
      answer('We do.'),
      'QUESTION: Mr. Minister —',
      answer('One moment.'),
      'QUESTION: And on the pilots of Averholt, what have they been told about the lights?',
      answer('All of it.'),
    ),
    askers: ['Petra? (Petra)', 'nobody', 'nobody'],
  },
}

describe('who asked', () => {
  for (const [name, { text, askers }] of Object.entries(cases)) {
    test(name, () => {
      const found = transcriptOf(text)
        .turns.filter(({ role }) => role === 'press')
        .map(({ speaker }) => {
          if (speaker === undefined) return 'nobody'
          const { name, basis, outlet, evidence } = speaker
          const words =
            evidence === undefined ? '' : ` (${text.slice(evidence.start, evidence.end)})`
          return `${name}${basis === 'inferred' ? '?' : ''}${outlet === undefined ? '' : `, ${outlet}`}${words}`
        })
      assert.deepEqual(found, askers)
    })
  }
})
