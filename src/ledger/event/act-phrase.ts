import { BETWEEN, NAME, ORDINAL, type PhraseRule } from './phrase-rule.ts'

/** Somebody whose act it is: `Sorrenay's`, `the Halvenian`, `their`. */
const WHOSE = `(?:(?<who>${NAME})(?:[’']s|(?<=s)[’'])|[Tt]he (?<who>[A-Z]\\w+(?:an|ese|ish|i|ch))|[Ii]ts|[Tt]heir|[Hh]is|[Oo]ur)`
const PLAIN = '(?:(?!(?:of|for|to|any|no|and|total|complete)\\b)[a-z][\\w-]* )'
const OF_PLACE = ` of (?:the )?(?:[a-z]+ )?(?<place>${NAME})`
const OF_TROOPS = `(?: of (?:the |its |their |our |all |his |some )?(?:[\\w-]+ ){0,3}(?:troops|forces|soldiers|personnel|fighters|army|armies|peacekeepers|citizens|nationals|civilians|people|Americans))`

/** Acts of arms and of states that nouns tell. */
export const ACT_PHRASES: readonly PhraseRule[] = [
  {
    nouns:
      'invasion bombing bombardment shelling annexation overthrow conquest storming downing seizure',
    kind: 'militaryAct',
    lemma: 'invasion',
    mustBeFact: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he|[Tt]his) ${PLAIN}{0,3}$`),
    after: new RegExp(`^${OF_PLACE}`),
  },
  {
    nouns: 'evacuation evacuations',
    kind: 'militaryAct',
    lemma: 'evacuation',
    mustBeFact: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he|[Tt]his) ${PLAIN}{0,2}$`),
    after: new RegExp(
      `^(?! (?:plan|order|cent|route|procedure|assistance))${OF_TROOPS}?(?: (?:from|in|out of) (?:the )?(?<place>${NAME}))?`,
    ),
  },
  {
    nouns: 'withdrawal pullout redeployment',
    kind: 'militaryAct',
    lemma: 'withdrawal',
    mustBeFact: true,
    mustBeTold: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he) ${PLAIN}{0,2}$`),
    after: new RegExp(`^${OF_TROOPS}(?: from (?:the )?(?<place>${NAME}))?`),
  },
  {
    nouns: 'withdrawal pullout',
    kind: 'militaryAct',
    lemma: 'withdrawal',
    mustBeFact: true,
    mustBeTold: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he) (?:military |troop |force )$`),
    after: new RegExp(`^ from (?:the )?(?<place>${NAME})`),
  },
  {
    nouns: 'presence',
    kind: 'militaryAct',
    lemma: 'presence',
    status: 'ongoing',
    before: /\b(?:[Tt]he )?(?:continued|continuing) $|\b[Tt]he $/,
    after: new RegExp(
      `^ of (?:foreign|[A-Z]\\w+) (?:armed |military |occupation )?(?:forces|troops) (?:in|on) (?:the )?(?<place>${NAME})`,
    ),
  },
  {
    nouns: 'intervention',
    kind: 'militaryAct',
    lemma: 'intervention',
    mustBeFact: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he) (?:${PLAIN}){0,2}(?:military|armed|foreign) $`),
    after: new RegExp(`^ in (?:the )?(?<place>${NAME})`),
  },
  {
    nouns: 'attacks attack strikes strike bombings bombing raids raid shelling',
    kind: 'militaryAct',
    lemma: 'attack',
    mustBeFact: true,
    before: new RegExp(
      `\\b(?:the|these|those|The|These|Those) (?:continuing|continued|recent|ongoing|repeated|latest|deadly|brutal|terrorist|tragic) ${PLAIN}{0,2}$`,
    ),
    after: /^ (?:against|on|upon|in) (?:the |our |a )?(?:[\w’'-]+ ){0,2}[\w’'-]+/,
  },
  {
    nouns: 'attacks attack bombings bombing strikes strike',
    kind: 'militaryAct',
    lemma: 'attack',
    before:
      /\b(?:[Tt]he )?(?:terrorist )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|9\/11)(?: \d{1,2}(?:st|nd|rd|th)?,?)? (?:terrorist |terror )?$/,
  },
  {
    nouns: 'attacks attack bombings bombing',
    kind: 'militaryAct',
    lemma: 'attack',
    needsTime: true,
    before: /\b[Tt]he (?:[a-z]+ )?(?:terrorist |terror )?$/,
    after: /^(?= (?:of|on) (?:[A-Z][a-z]+ \d|\d{1,2} [A-Z]|9\/11))/,
  },
  {
    nouns: 'dispatch sending stationing arrival introduction',
    kind: 'militaryAct',
    lemma: 'deployment',
    mustBeFact: true,
    before: /\b[Tt]he (?:[a-z]+ )?$/,
    after: new RegExp(
      `^ of (?:[\\w-]+ ){0,4}(?:troops|forces|soldiers|peacekeepers|peace-keepers|warships|ships|aircraft|Marines) (?:to|in|into) (?:the )?(?<place>${NAME})`,
    ),
  },
  {
    nouns: 'delivery deliveries shipment shipments donation donations',
    kind: 'announcement',
    lemma: 'delivery',
    mustBeFact: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he|[Aa]) (?:[a-z]+ ){0,2}$`),
    after:
      /^ of (?:(?:more than|over|about|nearly|some|the first|the latest|approximately) )?\d[\d,.]*(?: million| thousand)? (?:[\w-]+ ){0,4}?(?:doses|vaccines|tons|tonnes|ventilators|aircraft|helicopters|missiles|tanks|weapons)/,
  },
  {
    nouns: 'release',
    kind: 'announcement',
    lemma: 'release',
    mustBeFact: true,
    mustBeTold: true,
    before: /\b[Tt]he (?:[a-z]+ )?$/,
    after:
      /^ of (?:the |all |our |its |some )?(?:[\w-]+ ){0,3}(?:hostages|prisoners|detainees|captives)/,
  },
  {
    nouns: 'coup',
    kind: 'militaryAct',
    lemma: 'coup',
    before:
      /\b(?:[Tt]he|[Tt]his|last (?:year|month|week)[’']s) (?:\w+ \d{1,2} )?(?:military |bloody |violent |recent )?$/,
    after: new RegExp(`^(?: d[’'][eé]tat)?(?: in (?:the )?(?<place>${NAME}))?(?!\\w)`),
  },
  {
    nouns: 'launches launch tests test',
    kind: 'militaryAct',
    lemma: 'launch',
    mustBeFact: true,
    before: new RegExp(
      `\\b(?:${WHOSE}|[Tt]he (?:recent|latest)|[Rr]ecent|[Tt]hese) (?:(?!(?:to|ban|of|and)\\b)[a-z-]+ ){0,3}(?:missile|rocket|nuclear) $`,
    ),
    after: /^(?! (?:ban|site|moratorium|pad|facilit|capab|vehicle|range))/,
  },
  {
    nouns: 'buildup build-up',
    kind: 'militaryAct',
    lemma: 'buildup',
    status: 'ongoing',
    mustBeFact: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he) ${PLAIN}{0,2}(?:military |troop |forces? )$`),
    after: new RegExp(
      `^(?: of (?:[a-z]+ ){0,2}(?:forces|troops))? (?:along|on|near|at|around|in) (?:the )?(?:borders? (?:of|with) )?(?<place>${NAME})`,
    ),
  },
  {
    nouns: 'ceasefire cease-fire truce armistice',
    kind: 'announcement',
    lemma: 'ceasefire',
    mustBeFact: true,
    before: /\b(?:[Tt]he|[Tt]his) (?:[a-z]+ ){0,2}$/,
    after: new RegExp(
      `^(?:${BETWEEN}| (?:in|on) (?:the )?(?<place>${NAME})|(?: that| which)? (?:was|has been|is|took|went|came) (?:now )?(?:announced|agreed|declared|reached|holding|in place|in effect|effect|into (?:effect|force)|being (?:observed|violated)))`,
    ),
  },
  {
    nouns: 'ceasefire cease-fire truce',
    kind: 'announcement',
    lemma: 'ceasefire',
    mustBeFact: true,
    before:
      /\b(?:[Tt]here (?:has been|is|was)|declared|announced|agreed (?:to|on)|reached|brokered|negotiated|bring about|brought about|secured) a (?:[a-z]+ )?$/,
  },
  {
    nouns: 'joining',
    kind: 'announcement',
    lemma: 'join',
    mustBeFact: true,
    before: new RegExp(`\\b(?:(?<who>${NAME})(?:[’']s)? |new members )$`),
    after: new RegExp(`^ (?:of )?the (?<whom>${NAME})`),
  },
  {
    nouns: 'admission accession',
    kind: 'announcement',
    lemma: 'accession',
    mustBeFact: true,
    mustBeTold: true,
    before: new RegExp(`\\b(?:${WHOSE}|[Tt]he) (?:[a-z]+ )?$`),
    after: new RegExp(
      `^ (?:of (?:the |our |its )?(?:[a-z]+ ){0,2}(?<whom>${NAME})(?:,? (?:to|as)\\b| into\\b)|to (?:membership|the ${NAME}))`,
    ),
  },
  {
    nouns: 'opening reopening closure closing',
    kind: 'announcement',
    lemma: 'opening',
    mustBeFact: true,
    before: /\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?:recent |re-)?$/,
    after: new RegExp(
      `^ of (?:the |our |its |a )?(?:[\\w.-]+ ){0,3}(?:embassy|Embassy|consulate|Consulate|border|mission|crossing)(?: in (?<place>${NAME}))?`,
    ),
  },
  {
    nouns: 'establishment normalization',
    kind: 'announcement',
    lemma: 'establishment',
    mustBeFact: true,
    before: /\b[Tt]he $/,
    after: new RegExp(
      `^ of (?:full |formal )?(?:diplomatic )?relations (?:between (?:the )?(?<who>${NAME}) and (?:the )?(?<whom>${NAME})|with (?:the )?(?<whom>${NAME}))`,
    ),
  },
  {
    nouns: 'force',
    kind: 'announcement',
    lemma: 'entry',
    mustBeFact: true,
    before: new RegExp(`\\b[Tt]he (?:${ORDINAL} |recent )?(?:entry|entering) into $`),
    after: new RegExp(`^ (?:on [\\w ,]{4,24} )?of the (?:${NAME})`),
  },
]
