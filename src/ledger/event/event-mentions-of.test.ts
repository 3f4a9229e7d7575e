import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { EventMention } from './event.ts'
import { eventMentionsOf } from './event-mentions-of.ts'

/** What the minister says on Wednesday, June 2, 2021, before reporters. */
function said(words: string): EventMention[] {
  return mentionsIn(`Press Briefing by Foreign Minister Mirela Oda

Averholt, June 2, 2021

MINISTER ODA: ${words}

Q: Will you take questions?

MINISTER ODA: Gladly.
`)
}

function mentionsIn(text: string, kind?: 'pressReport' | 'readout'): EventMention[] {
  const { document, quotations } = readDocument({
    id: 'told' as DocumentId,
    text,
    ...(kind === undefined ? {} : { kind }),
  })
  return eventMentionsOf(spokenText(document, quotations))
}

/** `kind status: participants @ place on day`, what is unknown left out. */
function shown({ kind, status, participants, place, date }: EventMention): string {
  const where = place === undefined ? '' : ` @ ${place}`
  const when =
    date === undefined ? '' : ` on ${date.from === date.to ? date.from : `${date.from}/${date.to}`}`
  return `${kind} ${status}: ${participants.join(', ')}${where}${when}`
}

const told: Readonly<Record<string, readonly [words: string, row: string]>> = {
  'a meeting': [
    'I met with Prime Minister Harga in Drast yesterday.',
    'meeting happened: Mirela Oda, Prime Minister Harga @ Drast on 2021-06-01',
  ],
  'a meeting that the tree hangs on the day': [
    'Secretary Corvane also met yesterday with President Harga and Foreign Minister Tesk of Sorrenay to discuss trade.',
    'meeting happened: Secretary Corvane, President Harga, Foreign Minister Tesk of Sorrenay on 2021-06-01',
  ],
  'a meeting to come': [
    'President Harga will meet with Chancellor Tesk tomorrow.',
    'meeting planned: President Harga, Chancellor Tesk on 2021-06-03',
  ],
  'a meeting that somebody has on a day to come': [
    'President Harga has a meeting with Chancellor Tesk on Friday.',
    'meeting planned: President Harga, Chancellor Tesk on 2021-06-04',
  ],
  'a meeting that a clause says who held': [
    'The meeting that President Harga just held with Chancellor Tesk was frank.',
    'meeting happened: President Harga, Chancellor Tesk',
  ],
  'a pact with the one it is with': [
    'Sorrenay signed an accord with Ombrasia yesterday.',
    'announcement happened: Sorrenay, Ombrasia on 2021-06-01',
  ],
  'a meeting in a town with its state': [
    'Secretary Corvane met with President Harga in Averholt, Halvenia, yesterday.',
    'meeting happened: Secretary Corvane, President Harga @ Averholt on 2021-06-01',
  ],
  'a trip of whoever acts in its clause': [
    'Secretary Corvane told President Tesk of his trip to Drast.',
    'visit happened: Secretary Corvane @ Drast',
  ],
  'a trip of somebody whom only a name tells': [
    'Prime Minister Harga is well. President Tesk is ill. Harga voiced hope that her trip to Drast would help.',
    'visit planned: Harga @ Drast',
  ],
  'a trip that somebody who is spoken to does not make': [
    'President Tesk is well. Petra, on the strait, the committee praised his trip to Drast.',
    'visit happened: President Tesk @ Drast',
  ],
  'a trip that is no news house’s': [
    'President Tesk is well. Radio Drast reported about his trip to Drast.',
    'visit happened: President Tesk @ Drast',
  ],
  'a team that is met, and something else that is named': [
    'Secretary Corvane met with our team, Harbor Line Two stood still.',
    'meeting happened: Secretary Corvane, our team',
  ],
  'talks of two sides in one word': [
    'The Halvenia–Sorrenay peace talks ended on Monday.',
    'talks happened: Halvenia, Sorrenay',
  ],
  'a call of two people in one word': [
    'President Harga is well. The Oda-Harga call took place on Monday.',
    'call happened: Oda, Harga on 2021-05-31',
  ],
  'a call of somebody with a double name': [
    'The Velk-Tesk call took place on Monday.',
    'call happened:  on 2021-05-31',
  ],
  'a letter of whoever a clause behind it says': [
    'The letter that Secretary Corvane sent to President Harga on Monday was short.',
    'letter happened: Secretary Corvane, President Harga',
  ],
  'the leaders of two states': [
    'Secretary Corvane met with the leaders of Halvenia and Palvia in Drast yesterday.',
    'meeting happened: Secretary Corvane, Halvenia, Palvia @ Drast on 2021-06-01',
  ],
  'heads of state and government of several': [
    'The heads of state and government of Halvenia, Palvia and Ostrava met in Drast yesterday.',
    'meeting happened: Halvenia, Palvia, Ostrava @ Drast on 2021-06-01',
  ],
  'ministers of one state, and somebody else': [
    'Secretary Corvane met with ministers of Halvenia and with President Harga yesterday.',
    'meeting happened: Secretary Corvane, ministers of Halvenia, President Harga on 2021-06-01',
  ],
  'a meeting beside another gathering': [
    'Harga and Tesk are due to meet on the sidelines of the General Assembly.',
    'meeting planned: Harga, Tesk',
  ],
  'a meeting that was none': [
    'The envoys did not meet on Monday.',
    'meeting denied: envoys on 2021-05-31',
  ],
  'a call of three, told behind its time': [
    'I had a call this morning with President Harga and Prime Minister Velk.',
    'call happened: Mirela Oda, President Harga, Prime Minister Velk on 2021-06-02',
  ],
  'a trip that is called off': [
    'Secretary Corvane called off her trip to Drast.',
    'visit denied: Secretary Corvane @ Drast',
  ],
  'a visit that was called off': [
    'Prime Minister Harga’s visit to Drast was called off.',
    'visit denied: Prime Minister Harga @ Drast',
  ],
  'whoever leads a delegation': [
    'A delegation led by Deputy Minister Anders Velk arrived in Drast on Monday.',
    'visit happened: delegation, Deputy Minister Anders Velk @ Drast on 2021-05-31',
  ],
  'a meeting of whoever acts behind it': [
    'Following a meeting with President Harga, Secretary Corvane flew home.',
    'meeting happened: Secretary Corvane, President Harga',
  ],
  'a visit of whoever acts during it': [
    'During a visit to Drast, Chancellor Tesk smiled.',
    'visit happened: Chancellor Tesk @ Drast',
  ],
  'a meeting that is set for a day': [
    'The meeting scheduled for Friday between Harga and Tesk has been postponed.',
    'meeting planned: Harga, Tesk on 2021-06-04',
  ],
  'a post with the name of its holder behind it': [
    'Secretary Corvane met with the Foreign Minister of Palvia, Anders Velk, in Drast yesterday.',
    'meeting happened: Secretary Corvane, Anders Velk @ Drast on 2021-06-01',
  ],
  'a list before what it does': [
    'President Oda, Minister Velk, Mayor Brask, and Chancellor Tesk will meet President Harga in Drast.',
    'meeting planned: President Oda, Minister Velk, Mayor Brask, Chancellor Tesk, President Harga @ Drast',
  ],
  'one who is told of as well': [
    'Chancellor Tesk met with members of the council as well as the governor yesterday.',
    'meeting happened: Chancellor Tesk, members of the council, governor on 2021-06-01',
  ],
  'sanctions, and on whom': [
    'Halvenia imposed sanctions on Sorrenay yesterday.',
    'announcement happened: Halvenia, Sorrenay on 2021-06-01',
  ],
  'relations, and with whom': [
    'Halvenia severed relations with Sorrenay yesterday.',
    'announcement happened: Halvenia, Sorrenay on 2021-06-01',
  ],
  'what is announced, and for whom': [
    'Halvenia announced a donation of vaccines to Sorrenay yesterday.',
    'announcement happened: Halvenia, Sorrenay on 2021-06-01',
  ],
  'what was announced, and against whom': [
    'New sanctions against Sorrenay were announced yesterday.',
    'announcement happened: Sorrenay on 2021-06-01',
  ],
  'ships, and where they are sent': [
    'Halvenia deployed two warships to Sorrenay yesterday.',
    'militaryAct happened: Halvenia @ Sorrenay on 2021-06-01',
  ],
  'a release that is planned for a day': [
    'Halvenia will release the hostages on Friday.',
    'announcement planned: Halvenia on 2021-06-04',
  ],
  'a declaration is about a matter': [
    'Halvenia issued a declaration on Sorrenay yesterday.',
    'announcement happened: Halvenia on 2021-06-01',
  ],
  'a president, and others of his country': [
    'Chancellor Tesk met President Harga and opposition leaders yesterday.',
    'meeting happened: Chancellor Tesk, President Harga, opposition leaders on 2021-06-01',
  ],
  'a meeting of ministers': [
    'A meeting of foreign ministers of the Harbor League will take place in Drast on July 4.',
    'meeting planned: foreign ministers of the Harbor League @ Drast on 2021-07-04',
  ],
  'delegations from two states': [
    'Delegations from Halvenia and Sorrenay began talks in Drast on Monday.',
    'talks happened: Halvenia, Sorrenay @ Drast on 2021-05-31',
  ],
  'a meeting of those who act behind it': [
    'Secretary Corvane and President Harga shook hands after their meeting in Drast.',
    'meeting happened: Secretary Corvane, President Harga @ Drast',
  ],
  'talks that two sides resume': [
    'Halvenia and Sorrenay resumed talks on Monday.',
    'talks happened: Halvenia, Sorrenay on 2021-05-31',
  ],
  'talks that are said to go on': [
    'Officials said the talks resumed in Drast last month.',
    'talks happened:  on 2021-05-01/2021-05-31',
  ],
  'a plan beside the day on which it was told': [
    'As I mentioned last week, the President will travel to Drast.',
    'visit planned: President @ Drast',
  ],
  'a meeting beside the day on which it was told': [
    'As I said yesterday, Minister Velk met with Chancellor Tesk.',
    'meeting happened: Minister Velk, Chancellor Tesk',
  ],
  'an attack that will be talked of': [
    'We will discuss the attack on Drast on Friday.',
    'militaryAct happened: Drast',
  ],
  'an attack that will be remembered': [
    'On Tuesday, the President will mark the anniversary of the attack on Drast.',
    'militaryAct happened: Drast',
  ],
  'an invasion by whom an adjective tells': [
    'The Iraqi invasion of Drast was illegal.',
    'militaryAct happened: Iraqi, Drast',
  ],
  'a war of two sides': [
    'The war between Israel and Hamas went on.',
    'militaryAct ongoing: Israel, Hamas',
  ],
  'a stay of somebody in a place, told with a week': [
    'Minister Velk was in Israel last week.',
    'visit happened: Minister Velk @ Israel on 2021-05-24/2021-05-30',
  ],
  'a stay of somebody without a post': [
    'Tila Velk was in Israel on Monday.',
    'visit happened: Tila Velk @ Israel on 2021-05-31',
  ],
  'a stay in a clause behind a name': [
    'Tila Velk, who was in Cairo on Monday, knows the file.',
    'visit happened: Tila Velk @ Cairo on 2021-05-31',
  ],
  'a meeting with somebody who has a style': [
    'I met his highness the amir of Kuwait yesterday.',
    'meeting happened: Mirela Oda, amir of Kuwait on 2021-06-01',
  ],
  'two who bear one post': [
    'Foreign Ministers Mirela Oda of Halvenia and Anders Velk of Palvia met in Drast yesterday.',
    'meeting happened: Foreign Ministers Mirela Oda of Halvenia, Anders Velk @ Drast on 2021-06-01',
  ],
  'a gathering that is looked forward to': [
    'We look forward to the third dialogue between France and Spain.',
    'meeting planned: France, Spain',
  ],
  'a series of attacks': [
    'Air and naval forces launched a series of strikes against the camps.',
    'militaryAct happened: Air and naval forces',
  ],
  'captives let go': [
    'Halvenia released the eleven fishermen on Monday.',
    'announcement happened: Halvenia on 2021-05-31',
  ],
  'envoys sent home': [
    'Halvenia sent home two Palvian diplomats.',
    'announcement happened: Halvenia, two Palvian diplomats',
  ],
  'talks that nobody is named for': [
    'Talks resumed in Drast on Monday.',
    'talks happened:  @ Drast on 2021-05-31',
  ],
  'counterparts from three states': [
    'Secretary Corvane had a meeting in Drast with her counterparts from Halvenia, Palvia and Ostrava.',
    'meeting happened: Secretary Corvane, Halvenia, Palvia, Ostrava @ Drast',
  ],
  'two posts that share an article': [
    'The Prime Minister and Deputy Prime Minister met with Anders Velk in Drast yesterday.',
    'meeting happened: Prime Minister, Deputy Prime Minister, Anders Velk @ Drast on 2021-06-01',
  ],
  'many, of whom more is told between dashes': [
    'More than forty mayors — Harborers and Fieldsmen — wrote to me yesterday.',
    'letter happened: More than forty mayors, Mirela Oda on 2021-06-01',
  ],
  'a post of several words behind "and"': [
    'Secretary Corvane’s meetings with Prime Minister Tesk and External Affairs Minister Velk focused on grain.',
    'meeting happened: Secretary Corvane, Prime Minister Tesk, External Affairs Minister Velk',
  ],
  'many, of whom some are named': [
    'Secretary Corvane met with retailers and farmers, including Anders Velk and the heads of Target and Norcom.',
    'meeting happened: Secretary Corvane, retailers, farmers, Anders Velk, Target, Norcom',
  ],
  'envoys of many states': [
    'The Special Representatives and Special Envoys of Halvenia, the Palvian Union, Ostrava, and Ombrasa met in Drast yesterday.',
    'meeting happened: Special Representatives, Halvenia, Palvian Union, Ostrava, Ombrasa @ Drast on 2021-06-01',
  ],
  'states that sent delegates': [
    'The delegates of Halvenia, Palvia and Ostrava met in Drast yesterday.',
    'meeting happened: Halvenia, Palvia, Ostrava @ Drast on 2021-06-01',
  ],
  'people without a name or a post': [
    'President Harga met with the nominees yesterday.',
    'meeting happened: President Harga, nominees on 2021-06-01',
  ],
  'one who is to meet somebody': [
    'We expect President Harga to meet with Chancellor Tesk on Friday.',
    'meeting expected: President Harga, Chancellor Tesk on 2021-06-04',
  ],
  'a body of two states': [
    'A U.S.–Ombrasa commission met in Drast yesterday.',
    'meeting happened: U.S., Ombrasa @ Drast on 2021-06-01',
  ],
  'a day before who acts': [
    'Today President Harga welcomed the Palvian premier to Drast.',
    'meeting happened: President Harga, Palvian premier @ Drast on 2021-06-02',
  ],
  'a letter of a body that is called a conference': [
    'The Halvenian Conference of Mayors sent a letter to President Harga yesterday.',
    'letter happened: Halvenian Conference of Mayors, President Harga on 2021-06-01',
  ],
  'one who is named behind a post': [
    'Secretary Corvane met with her counterpart Anders Velk in Drast yesterday.',
    'meeting happened: Secretary Corvane, Anders Velk @ Drast on 2021-06-01',
  ],
  'one who is named behind a post and a comma': [
    'Secretary Corvane met with Sorrenay’s president, Anders Velk, yesterday.',
    'meeting happened: Secretary Corvane, Anders Velk on 2021-06-01',
  ],
  'a meeting about a state': [
    'Secretary Corvane and President Harga met yesterday to discuss Ombrasia.',
    'meeting happened: Secretary Corvane, President Harga on 2021-06-01',
  ],
  'a meeting of the one whom the clause around it is about': [
    'The chancellor praised President Tesk before he met with the Council yesterday.',
    'meeting happened: chancellor, Council on 2021-06-01',
  ],
  'a meeting that may come': [
    'President Harga may meet with Chancellor Tesk in Drast.',
    'meeting expected: President Harga, Chancellor Tesk @ Drast',
  ],
  'an act that nobody intends': [
    'Sorrenay has no intention of invading Ombrasa.',
    'militaryAct denied: Sorrenay, Ombrasa',
  ],
  'a visit that nobody plans': [
    'President Harga does not plan to visit Drast.',
    'visit denied: President Harga @ Drast',
  ],
  'a meeting that did not take place': [
    'President Harga did not meet with Chancellor Tesk.',
    'meeting denied: President Harga, Chancellor Tesk',
  ],
  'a meeting that there was the chance for': [
    'I had the opportunity to meet with President Harga yesterday.',
    'meeting happened: Mirela Oda, President Harga on 2021-06-01',
  ],
  'a meeting as a noun': [
    'Yesterday Secretary Corvane attended a meeting with President Harga.',
    'meeting happened: Secretary Corvane, President Harga on 2021-06-01',
  ],
  'a group that is met': [
    'President Harga met with a group of Sorrenese lawmakers on Tuesday.',
    'meeting happened: President Harga, Sorrenese lawmakers on 2021-06-01',
  ],
  talks: [
    'The talks between Halvenia and Sorrenay in Drast resumed yesterday.',
    'talks happened: Halvenia, Sorrenay @ Drast on 2021-06-01',
  ],
  'talks that go on': [
    'There are talks between Halvenia and Sorrenay in Drast.',
    'talks ongoing: Halvenia, Sorrenay @ Drast',
  ],
  'words with one person': [
    'President Harga spoke with Chancellor Tesk yesterday.',
    'talks happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'a call': [
    'Yesterday President Harga called Chancellor Tesk.',
    'call happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'a call as a noun': [
    'President Harga had a call with Chancellor Tesk yesterday.',
    'call happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'a journey': [
    'Secretary Corvane traveled to Ombrasa on Tuesday.',
    'visit happened: Secretary Corvane @ Ombrasa on 2021-06-01',
  ],
  'a journey to come': [
    'Vice President Tesk will travel to Ombrasa next week.',
    'visit planned: Vice President Tesk @ Ombrasa on 2021-06-07/2021-06-13',
  ],
  'a journey that is arranged': [
    'Tomorrow the Sorrenese defense minister is visiting Averholt.',
    'visit planned: Sorrenese defense minister @ Averholt on 2021-06-03',
  ],
  'a visit as a noun': [
    'We saw progress during Secretary Corvane’s visit to Ombrasa.',
    'visit happened: Secretary Corvane @ Ombrasa',
  ],
  'a stay': [
    'Secretary Corvane was in Ombrasa yesterday.',
    'visit happened: Secretary Corvane @ Ombrasa on 2021-06-01',
  ],
  'a letter': [
    'President Harga wrote to Chancellor Tesk yesterday.',
    'letter happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'an invitation': [
    'President Harga extended an invitation to Chancellor Tesk.',
    'letter happened: President Harga, Chancellor Tesk',
  ],
  'an interview': [
    'Secretary Corvane sat down with a local media outlet yesterday.',
    'interview happened: Secretary Corvane, local media outlet on 2021-06-01',
  ],
  'a signing': [
    'Halvenia and Sorrenay signed the fishing accord in 1990.',
    'announcement happened: Halvenia, Sorrenay on 1990-01-01/1990-12-31',
  ],
  'an expulsion': [
    'Sorrenay expelled two Halvenian diplomats yesterday.',
    'announcement happened: Sorrenay, two Halvenian diplomats on 2021-06-01',
  ],
  'an announcement': [
    'Yesterday President Harga announced a plan to open the harbor.',
    'announcement happened: President Harga on 2021-06-01',
  ],
  'an attack': [
    'Sorrenese forces attacked the port yesterday.',
    'militaryAct happened: Sorrenese forces on 2021-06-01',
  ],
  'a strike from the air': [
    'Sorrenese jets struck two depots near Drast on Monday.',
    'militaryAct happened:  @ Drast on 2021-05-31',
  ],
  'a hit': [
    'Two missiles hit a warehouse in Drast yesterday.',
    'militaryAct happened:  @ Drast on 2021-06-01',
  ],
  'troops that cross a border': [
    'Sorrenese forces crossed the border yesterday.',
    'militaryAct happened: Sorrenese forces on 2021-06-01',
  ],
  'an exchange of prisoners': [
    'Sorrenay and Ombrasa exchanged 40 prisoners yesterday.',
    'announcement happened: Sorrenay, Ombrasa on 2021-06-01',
  ],
  'a delivery to come': [
    'Sorrenay will send 40,000 tons of grain to Ombrasa tomorrow.',
    'announcement planned: Sorrenay, Ombrasa on 2021-06-03',
  ],
  'a treaty and the clause that says when': [
    'The treaty that was signed yesterday is good.',
    'announcement happened:  on 2021-06-01',
  ],
  'an order and the clause that says by whom': [
    'A new Executive Order the President signed today closes the bank.',
    'announcement happened: President on 2021-06-02',
  ],
  'a meeting of whoever is named behind a town': [
    'While in Drast, Oda met with President Harga yesterday.',
    'meeting happened: Oda, President Harga @ Drast on 2021-06-01',
  ],
  'a call that begins with whom it is about': [
    'With the latter, Secretary Corvane spoke by phone yesterday.',
    'call happened: Secretary Corvane on 2021-06-01',
  ],
  'a dinner for guests': [
    'President Harga hosted a dinner for the Palvian delegation yesterday.',
    'meeting happened: President Harga, Palvian delegation on 2021-06-01',
  ],
  'an attack as a noun': [
    'We condemn Sorrenay’s attack on Ombrasa.',
    'militaryAct happened: Sorrenay, Ombrasa',
  ],
  'a war': [
    'The war in Ombrasa must end.',
    'militaryAct ongoing: Ombrasa @ Ombrasa',
  ],
  'a deployment': [
    'Sorrenay deployed two warships on Tuesday.',
    'militaryAct happened: Sorrenay on 2021-06-01',
  ],
  'a meeting that somebody was not able to hold': [
    'I was not able to meet President Harga yesterday.',
    'meeting denied: Mirela Oda, President Harga on 2021-06-01',
  ],
  'a meeting that nobody had a chance to hold': [
    'Secretary Corvane had no chance to meet President Harga yesterday.',
    'meeting denied: Secretary Corvane, President Harga on 2021-06-01',
  ],
  'a meeting that is not expected': [
    'Secretary Corvane is not expected to meet President Harga tomorrow.',
    'meeting denied: Secretary Corvane, President Harga on 2021-06-03',
  ],
  'a meeting that somebody was unable to hold': [
    'Secretary Corvane was unable to meet President Harga yesterday.',
    'meeting denied: Secretary Corvane, President Harga on 2021-06-01',
  ],
  'a visit that somebody failed to make': [
    'Secretary Corvane failed to visit Drast yesterday.',
    'visit denied: Secretary Corvane @ Drast on 2021-06-01',
  ],
  'a meeting in a week that has begun': [
    'Secretary Corvane was meeting with President Harga this week.',
    'meeting happened: Secretary Corvane, President Harga on 2021-05-31/2021-06-06',
  ],
  'a visit that was before something else': [
    'Before his visit to Drast in May 2019, President Harga wrote a book.',
    'visit happened: President Harga @ Drast on 2019-05-01/2019-05-31',
  ],
  'a meeting of the evening': [
    'Tonight’s meeting will be long.',
    'meeting planned:  on 2021-06-02',
  ],
  'a meeting in a part of a day that was told before': [
    'On Monday I had a cold. In the afternoon I met with President Harga.',
    'meeting happened: Mirela Oda, President Harga',
  ],
  'a meeting that somebody wants to note': [
    'I want to note that President Harga met Chancellor Tesk yesterday.',
    'meeting happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'a meeting that somebody was asked to announce': [
    'He asked me to announce that President Harga met Chancellor Tesk yesterday.',
    'meeting happened: President Harga, Chancellor Tesk on 2021-06-01',
  ],
  'a meeting that somebody had the occasion to hold': [
    'Secretary Corvane had the occasion to meet President Harga in Drast yesterday.',
    'meeting happened: Secretary Corvane, President Harga @ Drast on 2021-06-01',
  ],
} // biome-ignore format: a table

describe('an event is read from', () => {
  for (const [name, [words, row]] of Object.entries(told))
    test(name, () => assert.deepEqual(said(words).map(shown), [row]))
})

const nothing: Readonly<Record<string, string>> = {
  'a release without a day': 'Halvenia will release the hostages.',
  'a habit': 'We meet with Sorrenay often.',
  'a general truth': 'Talks are useful.',
  'any meeting': 'I will not get ahead of any meetings with President Harga.',
  'a condition': 'If President Harga met with Chancellor Tesk, we would know.',
  'a question of yes or no': 'Did President Harga meet with Chancellor Tesk?',
  'a suggestion': 'I suggest that President Harga met with Chancellor Tesk.',
  'a refusal that is only supposed': 'Secretary Corvane would refuse to meet President Harga.',
  'a demand': 'President Harga must meet with Chancellor Tesk.',
  'needs that are met': 'We met the needs of the refugees.',
  'words to the press': 'President Harga spoke to reporters yesterday.',
  'a name that is called something': 'President Harga called Chancellor Tesk a liar.',
  'a call for something': 'President Harga repeated his call for a ceasefire.',
  'a war in words': 'We will win the war on poverty.',
  'critics who attack': 'Critics attacked the plan.',
  'a balance that is struck': 'They struck the right balance.',
  'views that are exchanged': 'They exchanged views yesterday.',
  'a line that is crossed in words': 'He crossed the line yesterday.',
  'what one person sends': 'The company sent a package to President Harga yesterday.',
  'a war in a name': 'He was born in the Cold War.',
  'being struck by something': 'I was struck by the warmth of the people.',
  'something that is striking': 'What is striking to me is their silence.',
  'a news conference': 'I held a press conference yesterday.',
  'a body that is called a conference': 'The Halvenian Conference on Trade opposes tariffs.',
  'an elected leader': 'The elected leaders of Sorrenay agree.',
  'nothing announced': 'I have nothing to announce today.',
} // biome-ignore format: a table

test('a journey and the meeting that it leads to are two, where each has its clause', () => {
  const mentions = said(
    'Tomorrow Secretary Corvane will travel to Palvia, where she will meet with President Harga.',
  )
  assert.deepEqual(
    mentions.map(({ kind }) => kind),
    ['visit', 'meeting'],
  )
})

describe('no event is read from', () => {
  for (const [name, words] of Object.entries(nothing))
    test(name, () => assert.deepEqual(said(words).map(shown), []))
})

test('a mention keeps the words that prove it, and who says them', () => {
  const [mention] = said(
    'As I said, President Harga met with Chancellor Tesk yesterday, and it went well.',
  )
  assert.equal(mention?.span.text, 'President Harga met with Chancellor Tesk yesterday')
  assert.equal(mention.speaker, 'Mirela Oda')
  assert.equal(mention.stance, 'official')
  assert.equal(mention.toldOn, '2021-06-02')
})

test('whoever "he" is is marked as inferred', () => {
  const mentions = said('President Harga is well. He met with Chancellor Tesk yesterday.')
  assert.deepEqual(
    mentions.map((mention) => [shown(mention), mention.possible]),
    [['meeting happened: President Harga, Chancellor Tesk on 2021-06-01', true]],
  )
})

test('a post alone is its holder when the document says so', () => {
  const [, mention] = said(
    'President Harga is well. President Harga met with Chancellor Tesk. Then the President met with Envoy Solm.',
  )
  assert.deepEqual(mention?.participants, ['President Harga', 'Envoy Solm'])
})

test('a day of a noun in the sentence is no day of the event', () => {
  const [mention] = said('President Harga met with Chancellor Tesk to discuss the April 19 accord.')
  assert.equal(mention?.date, undefined)
})

describe('mentions of one event in a document', () => {
  /** For each mention the number of the one that it is the same as, its own when it is the first. */
  function links(mentions: readonly EventMention[]): number[] {
    const ids = mentions.map(({ id }) => id)
    return mentions.map(({ id, sameAs }) => ids.indexOf(sameAs ?? id))
  }

  const cases: Readonly<Record<string, readonly [words: string, links: readonly number[]]>> = {
    'are put together': [
      'President Harga met with Chancellor Tesk yesterday. The meeting between President Harga and Chancellor Tesk was long.',
      [0, 0],
    ],
    'are put together when one points back': [
      'President Harga met with Chancellor Tesk yesterday. That meeting was long.',
      [0, 0],
    ],
    'stay apart on different days': [
      'President Harga met with Chancellor Tesk yesterday. President Harga will meet with Chancellor Tesk tomorrow.',
      [0, 1],
    ],
    'stay apart when they met again': [
      'President Harga met with Chancellor Tesk in Drast. President Harga met again with Chancellor Tesk in Drast.',
      [0, 1],
    ],
    'stay apart with other people': [
      'President Harga met with Chancellor Tesk yesterday. President Harga met with Envoy Solm yesterday.',
      [0, 1],
    ],
    'stay apart in two towns on one day': [
      'President Harga met with Chancellor Tesk in Drast yesterday. President Harga met with Chancellor Tesk in Averholt yesterday.',
      [0, 1],
    ],
    'stay apart from several that are told as one': [
      'President Harga finished the meeting with Chancellor Tesk. President Harga spoke of the meetings with Chancellor Tesk on Monday in Drast.',
      [0, 1],
    ],
    'stay apart when one is a call': [
      'President Harga met with Chancellor Tesk yesterday. President Harga called Chancellor Tesk yesterday.',
      [0, 1],
    ],
    'stay apart when only who acts is the same': [
      'President Harga held a meeting about prices. President Harga met King Solm.',
      [0, 1],
    ],
    'stay apart when a day is told of one, and the other names somebody': [
      'The President will meet with banks on Friday. The President will meet with Captain Solm when he is back.',
      [0, 1],
    ],
    'stay apart when one side does two things in a war': [
      'France attacked the port of Drast in May. France withdrew from Kenya.',
      [0, 1],
    ],
    'stay apart when one side attacks two towns': [
      'France bombed Drast. France shelled Averholt.',
      [0, 1],
    ],
    'are put together when one points back past what is over': [
      'Velk’s visit to Israel begins on Friday. Ambassador Solm was in Israel in March. We look forward to this visit.',
      [0, 1, 0],
    ],
    'are put together when the second says "the leaders"': [
      'President Harga hosted Chancellor Tesk here in May. The leaders had a very long meeting.',
      [0, 0],
    ],
    'of a war are put together by where it is': [
      'The war in Ombrasa must end. We condemn the invasion of Ombrasa.',
      [0, 0],
    ],
  }
  for (const [name, [words, expected]] of Object.entries(cases))
    test(name, () => assert.deepEqual(links(said(words)), expected))

  test('that has just been held are one, whatever they are called', () => {
    const mentions =
      mentionsIn(`Remarks by President Harga and Chancellor Tesk at Joint Press Conference

Averholt, June 2, 2021

PRESIDENT HARGA: I am honored to welcome Chancellor Tesk to Averholt today. We discussed the harbor, and we also talked about fish.

CHANCELLOR TESK: Thank you, Mr. President. We had a very good discussion this morning. I thank you for our meeting. We last met in Drast on the margins of the Harbor Fair.
`)
    assert.deepEqual(links(mentions), [0, 0, 0, 0, 0, 5])
    assert.deepEqual(mentions[0]?.participants, ['President Harga', 'Chancellor Tesk'])
    assert.equal(mentions[1]?.date?.from, '2021-06-02')
  })
})

test('what a press report tells counts as told by the press', () => {
  const [mention] = mentionsIn(
    `# Harga meets Tesk

June 2, 2021

AVERHOLT — President Harga met with Chancellor Tesk on Tuesday, the palace said.
`,
    'pressReport',
  )
  assert.equal(mention?.stance, 'press')
  assert.equal(mention.date?.from, '2021-06-01')
})

describe('a title', () => {
  const BODY = 'The ministers agreed that the harbor stays open to all.'

  function titled(title: string, body: string): EventMention[] {
    return mentionsIn(`# ${title}\n\nJune 2, 2021\n\nAVERHOLT — ${body}\n`, 'pressReport')
  }

  test('tells an event that nothing else tells', () => {
    const [mention, ...rest] = titled('President Harga Meets Chancellor Tesk', BODY)
    assert.deepEqual(rest, [])
    assert.equal(mention?.status, 'headlineOnly')
    assert.equal(mention.span.text, 'President Harga Meets Chancellor Tesk')
    assert.deepEqual(mention.participants, ['President Harga', 'Chancellor Tesk'])
  })

  test('is one more mention of what the text tells', () => {
    const [first, second] = titled(
      'President Harga Meets Chancellor Tesk',
      'President Harga met with Chancellor Tesk on Tuesday.',
    )
    assert.equal(second?.sameAs, first?.id)
    assert.equal(second?.status, 'happened')
  })

  test('ends a name before a preposition with a capital', () => {
    const [visit] = titled('President Harga Visits France After Talks', BODY)
    assert.equal(visit?.place, 'France')
    const [meeting] = titled('President Harga Meets Chancellor Tesk Ahead of Talks', BODY)
    assert.deepEqual(meeting?.participants, ['President Harga', 'Chancellor Tesk'])
  })

  for (const title of [
    'President Harga Will Not Meet Chancellor Tesk',
    'President Harga Refuses to Meet Chancellor Tesk',
    'Why President Harga Met Chancellor Tesk',
    'Reporters Ask Whether President Harga Met Chancellor Tesk',
    'Will President Harga Meet Chancellor Tesk?',
  ])
    test(`tells nothing where nothing is told: ${title}`, () =>
      assert.deepEqual(titled(title, BODY), []))

  test('tells nothing when it names nobody', () => {
    assert.deepEqual(titled('A Meeting in the Harbor', BODY), [])
  })
})

test('who spoke in an account of a call spoke by telephone', () => {
  const mentions = mentionsIn(
    `# Foreign Minister Oda’s Call with Chancellor Tesk

June 2, 2021

Foreign Minister Mirela Oda spoke today with Chancellor Olin Tesk of Sorrenay about the harbor. They agreed to stay in touch.
`,
    'readout',
  )
  assert.deepEqual(
    mentions.map(({ kind, channel, sameAs }) => [kind, channel, sameAs === undefined]),
    [
      ['call', 'phone', true],
      ['call', 'phone', false],
    ],
  )
})
