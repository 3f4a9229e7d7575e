import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'

/**
 * Reports as newspapers of many countries write them, and who speaks the words in marks, in order; a
 * hyphen where nobody is named.
 */
const reports: Record<
  string,
  Record<string, readonly [report: string, speakers: readonly string[]]>
> = {
  'names and titles of African newspapers': {
    'a title of respect': [
      'Alhaji Musa Dantiro, chairman of the Kestrany Grain Board, told traders on Tuesday that the silos were “as good as empty”. “We shall not import,” Dantiro said. Alhaji Dantiro added: “Not this year.”',
      ['Musa Dantiro', 'Musa Dantiro', 'Musa Dantiro'],
    ],
    'a minister set off before an engineer’s title': [
      'The Honourable Minister of Works, Engr. Tunde Balarun, has flagged off the Marrow Bay road. “This road will outlive us,” the minister said. Balarun said the contractor “has no excuse”.',
      ['Tunde Balarun', 'Tunde Balarun'],
    ],
    'Hon. before a full name, then a surname': [
      'The Hon. Grace Achuro (MP, Lake District) rose. “The House is being misled,” Hon. Achuro said. The Speaker, Hon. Peter Wanakuru, ruled her out of order. “Sit down,” he said. “I will not,” she replied.',
      ['Grace Achuro', 'Peter Wanakuru', 'Grace Achuro'],
    ],
    'a title in brackets': [
      'Chief (Mrs) Folake Adewunro yesterday lamented the state of the market. “Our women are tired,” she said. Speaking earlier, Dr. Ini Ekpotu said rats “have taken the stalls”.',
      ['Folake Adewunro', 'Ini Ekpotu'],
    ],
    'a rank of the police': [
      'Police spokesperson Superintendent Naledi Mokoro confirmed the arrest. “Two men are in custody,” said Mokoro. Community leader Thabiso Radeko said residents were “living in fear”. Mokoro said police “will patrol at night”.',
      ['Naledi Mokoro', 'Thabiso Radeko', 'Naledi Mokoro'],
    ],
    'a post in capitals': [
      'Transport CS Kipruto Langwen on Wednesday said matatu owners “must paint or park”. The CS said the deadline “stands”.',
      ['Kipruto Langwen', 'Kipruto Langwen'],
    ],
    'honorifics without a point': [
      'Ms Wanjiru Kathoni, who chairs the county water board, said the dam was “a hole with a budget”. Her deputy, Mr Otieno Barasu, disagreed. “It is only late,” Mr Barasu said.',
      ['Wanjiru Kathoni', 'Otieno Barasu'],
    ],
    'a lawyer of somebody': [
      'Lawyer for the accused, Barrister Chidi Nwokeru, told the court his client was “sick and hungry”. Justice Amina Bellowe adjourned the case. “Bring a doctor, not a story,” the judge said.',
      ['Chidi Nwokeru', 'Amina Bellowe'],
    ],
    'an excellency': [
      'His Excellency President Kwaku Mensaro opened the bridge on Friday. President Mensaro said it was “a bridge for our children”. “No child will swim to school,” the President added.',
      ['Kwaku Mensaro', 'Kwaku Mensaro'],
    ],
    'a professor and a minister': [
      'Prof. Yaw Asantuo of the University of Tavoly said the figures were “cooked”. Responding, the Finance Minister, Mrs Adjoa Pokuro, said the professor “should stick to poetry”. Prof. Asantuo was not moved: “Poets count syllables,” he said.',
      ['Yaw Asantuo', 'Adjoa Pokuro', 'Yaw Asantuo'],
    ],
  },
  'names and titles of South Asian newspapers': {
    'honorifics of India': [
      'Agriculture Minister Shri Devan Pillaroy on Monday said procurement “will begin on time”. Opposition leader Smt. Kavita Raoleka termed it a lie. “Time for whom?” Raoleka asked.',
      ['Devan Pillaroy', 'Kavita Raoleka'],
    ],
    'a retired judge': [
      'Justice (retd) Anwar Siddikar said the commission had “no teeth”. He regretted that files were “missing or moist”. Advocate Rubina Chaudhar, appearing for the families, said “moist is not missing”.',
      ['Anwar Siddikar', 'Anwar Siddikar', 'Rubina Chaudhar'],
    ],
    'initials before a surname': [
      'S. K. Venkatarao, secretary of the Pilots’ Union, said talks had “run aground”. Mr. Venkatarao said the union “will wait”. Labour Secretary R. Meenakshar said: “So will we.”',
      ['S. K. Venkatarao', 'S. K. Venkatarao', 'R. Meenakshar'],
    ],
    'a retired general': [
      'Lt Gen (retd) Harbir Dhalsing rubbished the report. “I was in Drast that day,” he said. Maulana Tariq Jamoli said the general “was in Drast in spirit”.',
      ['Harbir Dhalsing', 'Tariq Jamoli'],
    ],
    'the leader of a party': [
      'DPP president Nilmini Wickrasena said her party “has never boycotted a harvest”. Wickrasena said that the speaker “sleeps in the chair”. The speaker, Ranjith Aberat, said he “was praying”.',
      ['Nilmini Wickrasena', 'Nilmini Wickrasena', 'Ranjith Aberat'],
    ],
    'a begum': [
      'Begum Shirin Akhtaran alleged that the ballots were “printed twice”. Election Commissioner Kamal Udoin denied the allegation. “They were counted twice,” he said.',
      ['Shirin Akhtaran', 'Kamal Udoin'],
    ],
    'a chief minister': [
      'Chief Minister Jagan Patnoi will visit the delta. “I will sleep in the camp,” the chief minister said. “Let him bring a net,” said Lata Beheroi, a fisherwoman.',
      ['Jagan Patnoi', 'Lata Beheroi'],
    ],
    'a rank in capitals': [
      'DSP Iqbal Hussaini told Dawn Mail the vehicle was “recovered without wheels”. The DSP said that the thieves “were in a hurry”.',
      ['Iqbal Hussaini', 'Iqbal Hussaini'],
    ],
  },
  'names and titles of Caribbean newspapers': {
    'two titles with an article': [
      'Senator the Hon. Marva Tillbrook said the ferry was “fully seaworthy”. Senator Tillbrook told reporters that passengers “panic easily”. Captain Errol Beckfar said he “would not put a goat on it”.',
      ['Marva Tillbrook', 'Marva Tillbrook', 'Errol Beckfar'],
    ],
    'a superlative of honor': [
      'Prime Minister, the Most Hon. Delroy Hinchcote, says the budget is “a budget of patience”. Opposition Spokesman on Finance, Julian Robertsay, said patience “has no exchange rate”. Mr. Hinchcote said: “It does now.”',
      ['Delroy Hinchcote', 'Julian Robertsay', 'Delroy Hinchcote'],
    ],
    'a dame by her first name': [
      'Dame Yvette Prescort opened the session. Dame Yvette said members “must read before they shout”.',
      ['Yvette Prescort'],
    ],
    'a nickname in marks': [
      'Desmond “Bigga” Salkey, a fisherman from Port Callow, said the reef was “dead like money”. Salkey said he “went out twice”.',
      ['Desmond Salkey', 'Desmond Salkey'],
    ],
    'a double surname': [
      'Opposition senator Keisha Thorpe-Baines said the law was “written on a napkin”. Thorpe-Baines called it “an insult to napkins”. “We will burn it,” Ms. Thorpe-Baines said.',
      ['Keisha Thorpe-Baines', 'Keisha Thorpe-Baines', 'Keisha Thorpe-Baines'],
    ],
  },
  'names and titles of Pacific newspapers': {
    'a chief by his first name': [
      'Ratu Sevuloni Takairo said the sea had “taken the graveyard”. “Our fathers are swimming,” Ratu Sevuloni said.',
      ['Sevuloni Takairo', 'Sevuloni Takairo'],
    ],
    'a governor named after his province': [
      'Marrow Province Governor Peter Kaluari has condemned the killings. “Stop it,” Governor Kaluari said. Provincial police commander Chief Superintendent Joseph Tondro said his men “have no fuel”. Mr Kaluari said “then walk”.',
      ['Peter Kaluari', 'Joseph Tondro', 'Peter Kaluari'],
    ],
    'a knight by his first name': [
      'Sir Manu Teoroka said the treaty was “a canoe without a floor”. Sir Manu said Halvenia “sold us the paint”. “He is old,” Prime Minister Tioti Baraniko said.',
      ['Manu Teoroka', 'Manu Teoroka', 'Tioti Baraniko'],
    ],
    'he, after somebody was thanked': [
      'Tioti Baraniko met Tebuai Uatoa in Averholt on Sunday. Baraniko thanked Uatoa for the boats. “They float,” he said.',
      ['Tioti Baraniko'],
    ],
  },
  'names and houses of Balkan newspapers': {
    'letters with marks': [
      'Ljubo Stankarić, direktor of the port, said the cranes “are older than the sea”. Stankarić said that he “counts them every night”. Mayor Željka Purićan promised two new ones. “I have said when, not how,” Purićan added.',
      ['Ljubo Stankarić', 'Ljubo Stankarić', 'Željka Purićan'],
    ],
    'what belongs to somebody': [
      'Milorad Dobrić’s lawyer said her client “sleeps like a lamb”. Dobrić’s party called the trial “a puppet show”. Dobrić himself said he “has no strings”.',
      ['-', 'Dobrić’s party', 'Milorad Dobrić'],
    ],
    'a particle that opens a sentence': [
      'Baron Emeric van der Lunde said the bank was “sound as a bell”. Van der Lunde said depositors “may knock”. “We knocked,” said a woman in the line.',
      ['Emeric van der Lunde', 'Emeric van der Lunde', '-'],
    ],
    'an agency by its name': [
      'The state news agency Lumin said the army was “on exercise”. The agency said the exercise “has ended”.',
      ['Lumin', 'Lumin'],
    ],
    'houses by their short forms': [
      'The Harbor Council voted on Monday to close the pier. The council said the wood was “tired”. The Ministry of Fisheries protested. The ministry said that “fish do not wait”.',
      ['Harbor Council', 'Ministry of Fisheries'],
    ],
    'two councils': [
      'The Harbor Council met the Shipping Council on Monday. The Shipping Council said it had “no berth”. The Harbor Council said there was “no ship”.',
      ['Shipping Council', 'Harbor Council'],
    ],
    'a union named after its members': [
      'The Teachers’ Union said the offer was “an apple core”. “We want the tree,” the union said in a statement. Its president, Vesna Kolarov, said teachers “know how to count”.',
      ['Teachers’ Union', 'Teachers’ Union', 'Vesna Kolarov'],
    ],
  },
  'names and relatives of Nordic newspapers': {
    'letters of the north': [
      'Åse Bjørndalen, statsråd for roads, told NTK that the tunnel “leaks politely”. Bjørndalen said it “will be dry by Easter”. Mayor Ørjan Tveiterås was less sure. “Which Easter?” he asked.',
      ['Åse Bjørndalen', 'Åse Bjørndalen', 'Ørjan Tveiterås'],
    ],
    'a husband by his first name': [
      'Katrín Sólveigardóttir keeps the only light in Illmark. “It is a small light,” Katrín says. Her husband, Gunnar, repairs it. “She breaks it,” he says.',
      ['Katrín Sólveigardóttir', 'Gunnar'],
    ],
    'he, who goes on': [
      'Jussi Kivimaro, the harbor master, said the ice was “a bad tenant”. He met Inspector Pekka Launio on Friday. He added that it “never pays”.',
      ['Jussi Kivimaro', 'Jussi Kivimaro'],
    ],
    'a name between commas': [
      '“We have no wolves,” the minister, Liv Hestnaes, said on Tuesday. Farmer Odd Brekkan said the wolves “have no minister”.',
      ['Liv Hestnaes', 'Odd Brekkan'],
    ],
    'two who speak as one': [
      'Prime Minister Aksel Reinvik and Finance Minister Berit Soland said the krone was “a state of mind”. Reinvik said the mind “is healthy”. Soland said nothing.',
      ['Aksel Reinvik and Berit Soland', 'Aksel Reinvik'],
    ],
  },
  'names in any newspaper': {
    'a name in capitals behind a dateline': [
      'DRAST — HADRIK MOLL, the premier of Lunmark, said on Monday his country was “not for rent”. Mr. Moll said the lease “was a joke”.',
      ['Hadrik Moll', 'Hadrik Moll'],
    ],
    'a name behind the house of a dateline': [
      'DRAST (LNN) Hadrik Moll, the premier of Lunmark, said on Monday his country was “not for rent”.',
      ['Hadrik Moll'],
    ],
    'a name given in the headline only': [
      '# Mirela Oda to leave the guild\n\nOda told the council on Monday that she was “tired of boats”. “I want a garden,” she said.',
      ['Mirela Oda', 'Mirela Oda'],
    ],
    'a headline full of capitals': [
      '# Moll Slams Oda Over Toll\n\nPremier Hadrik Moll was “not amused”, he said on Monday. “It is a toll,” Moll said.',
      ['Hadrik Moll', 'Hadrik Moll'],
    ],
    'a brother of the same name': [
      'Mr. Brask said on Monday that the house was “too quiet”. His brother Piers Brask drowned in May. “He swam badly,” Mr. Brask said.',
      ['Brask', 'Brask'],
    ],
    'answers behind labels': [
      'Q: Is the bridge safe?\n\nMirela Oda: “It is standing.”\n\nQ: For how long?\n\nOda: “Ask the bridge.”',
      ['Mirela Oda', 'Mirela Oda'],
    ],
    'a widow and a son': [
      'Joram Brask drowned in May. His widow, Odile Brask, said the boat was “made of paint”. “He knew,” Mrs. Brask said. Their son Piet said his father “could not swim”.',
      ['Odile Brask', 'Odile Brask', 'Piet'],
    ],
    'a company and its spokeswoman': [
      'Callow Shipping said the crew was “safe and dry”. A spokeswoman for the company, Dana Horvic, said they “had soup”. Horvic declined to name the soup. The company said it was “ordinary”.',
      ['Callow Shipping', 'Dana Horvic', 'Callow Shipping'],
    ],
  },
  'pronouns and flow in any newspaper': {
    'she, after reported words': [
      'Mirela Oda said on Monday that Joram Teskel had lost the letter and that he “never looked for it”. “I would have helped,” she said.',
      ['Mirela Oda', 'Mirela Oda'],
    ],
    'he, of two men': [
      'Hadrik Moll said the bridge was “a promise”. His rival, Joram Teskel, walked out. “Promises rust,” he told reporters. Mr. Moll stayed. “So do rivals,” he said.',
      ['Hadrik Moll', 'Joram Teskel', 'Hadrik Moll'],
    ],
    'they, of a guild': [
      'The Pilots’ Guild has refused the offer. “We read it twice,” they said. The guild said that it “will not read it again”.',
      ['Pilots’ Guild', 'Pilots’ Guild'],
    ],
    'he, after a reporter': [
      'Joram Brask told Elin Harga of the Averholt Courier that he was “no thief”. Harga had asked about the spoons. “They were gifts,” he said.',
      ['Joram Brask', 'Joram Brask'],
    ],
    'a letter and its reader': [
      'In a letter to Wim Brask, Mirela Oda wrote that the ships were “late by a war”. Brask never answered. “I had no stamp,” he said years later.',
      ['Mirela Oda', 'Wim Brask'],
    ],
    'paragraphs without a cue': [
      '“The bridge is safe,” Mirela Oda told the council.\n\n“I walked across it with my mother.”\n\nJoram Brask did not believe her.\n\n“Mothers are light,” he said.',
      ['Mirela Oda', 'Joram Brask'],
    ],
  },
  'descriptions in any newspaper': {
    'what somebody was': [
      'Mirela Oda, a former cook, leads the party now. “Soup is policy,” the former cook said. Her opponent, Elin Harga, is a former judge. “Law is soup,” the former judge said.',
      ['Mirela Oda', 'Elin Harga'],
    ],
    'envoys of two states': [
      'Sorrenay’s envoy, Wim Brask, met Halvenia’s envoy, Mirela Oda. “We tried,” the Sorrenay envoy said. “We did not,” the Halvenian envoy said.',
      ['Wim Brask', 'Mirela Oda'],
    ],
    'what somebody became': [
      'Mirela Oda became envoy to Lunmark in 2029. Before that she was a judge. “I sleep better,” Oda said.',
      ['Mirela Oda'],
    ],
  },
}

for (const [group, table] of Object.entries(reports)) {
  describe(`who speaks by ${group}`, () => {
    for (const [name, [report, speakers]] of Object.entries(table)) {
      test(name, () => {
        const { quotations } = findQuotations(quotingText(report))
        const inMarks = quotations.filter(({ marked }) => marked.length > 0)
        const found = inMarks.map(({ source }) => source?.speaker ?? '-')
        assert.deepEqual(found, speakers)
      })
    }
  })
}
