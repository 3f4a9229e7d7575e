import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignTexts } from '../../test/support/align-texts.ts'
import { checkAlignment } from '../../test/support/alignment-laws.ts'
import { parseEdits, printEdits } from '../../test/support/notation.ts'
import { type EditClass, isBenign } from './edit.ts'

/** Edits in notation, with the class of each, by what the classes tell. */
const cases: Record<EditClass, Record<string, string>> = {
  typographic: {
    'a sign for a word': 'lamps from Drast [&/and] Sons leak',
    'a word for a sign': 'lamps from Drast [and/&] Sons leak',
    'percent as a sign': 'we lost 30 [percent/%] of them to frost',
    'a ligature': 'the [ﬁshers/fishers] of the coast want lamps',
  },
  spelling: {
    'British and American': 'the [harbour/harbor] is full of lamps and oil',
    'an ending in re': 'the [centre/center] of the town has lamps',
    'an ending in ise': 'we [organise/organize] the lamps and the oil',
    'a doubled consonant': 'they [travelled/traveled] by night with the oil',
    'grey and gray': 'the [grey/gray] lamps are dim at noon',
    'an accent': 'the [café/cafe] on the quay has lamps',
    'two words for one': 'the [lighthouse/light house] keeper has no oil',
    'one word for two': 'the [light house/lighthouse] keeper has no oil',
    'a hyphen lost': 'a [year-long/yearlong] quarrel over the lamps',
    'not contracted': 'we [do not/don’t] sell the lamps here',
    'not written out': 'we [won’t/will not] sell the lamps here',
    'is contracted': 'we think [it is/it’s] a very fine lamp',
    'have contracted': 'we think [we have/we’ve] sold the last lamp',
    'a title in short': 'we gave [General/Gen] Moll a lamp and oil',
    'a name in another script’s spelling': 'we met [Zelenskiy/Zelensky] by the lamps at noon',
  },
  numeral: {
    'digits for a word': 'we lit [fifty/50] lamps on the shore',
    'digits for two words': 'we lit [twenty-five/25] lamps on the shore',
    'digits for many words': 'we lit [two hundred and fifty/250] lamps on the shore',
    'a dozen': 'we lit [a dozen/12] lamps on the shore',
    'an ordinal': 'we lit the [third/3rd] lamp on the shore',
    'a currency’s name for its sign': 'we spent [$38 million/38 million dollars] on the lamps',
    'a currency’s sign for its name': 'we spent [38 million dollars/$38 million] on the lamps',
  },
  falseStart: {
    'a word broken off': 'I said that we [wo- /]would light the lamps',
    'a word said twice': 'I said that [the /]the lamps would be lit',
    'words said twice': 'I said [that we /]that we would light the lamps',
    'a filler': 'the lamps, [uh /]all of them, were lit',
    'two fillers': 'the lamps, [uh um /]all of them, were lit',
    'a start taken back': 'I said that [we must — /]we will light the lamps',
  },
  inflection: {
    'at the head': '[opened/opening] the lamps and filling them up',
    'at the end': 'they fill the lamps, and oil [leaks/leaking]',
  },
  negation: {
    'left out': 'we will [not /]sell the lamps here',
    'put in': 'we will [/never ]sell the lamps here',
    'in a contraction': 'we [can’t/can] sell the lamps here',
    'no for a': 'there is [no/a] lamp on this shore',
    'nobody for everybody': 'on this shore [nobody/everybody] has a lamp',
    'a refusal left out': 'they [refused to /]sell the lamps here',
    'with other words': 'we will [not ever want to /]sell the lamps here',
  },
  modality: {
    weaker: 'we [will/may] sell the lamps here',
    stronger: 'you [should/must] sell the lamps here',
    'left out': 'we [would /]sell the lamps here',
    'put in': 'we [/could ]sell the lamps here',
  },
  figure: {
    'other digits': 'we lit [41/14] lamps on the shore',
    'another word': 'we lit [forty/fourteen] lamps on the shore',
    'a decimal point lost': 'we lost [3.5/35] percent of the lamps',
    'another scale': 'we spent $38 [million/billion] on the lamps',
    'another currency': 'we spent [$/€]38 million on the lamps',
    'left out': 'we lit [two hundred /]lamps on the shore',
    'another ordinal': 'we lit the [third/fourth] lamp on the shore',
    'percent left out': 'we lost 30 [percent /]of the lamps',
  },
  name: {
    'another country': 'we sold [Lunmark/Sorrenay] lamps and some oil',
    'another person': 'we asked Minister [Teskel/Quell] for lamps and oil',
    'left out': 'we asked [Joram /]Teskel for lamps and oil',
    'put in': 'we asked for lamps and [/Drast ]oil again',
    initials: 'we asked the [UN/EU] for lamps and oil',
  },
  condition: {
    'left out': 'we sell the lamps [if asked /]before the frost',
    'put in': 'we sell the lamps [/unless asked ]before the frost',
    another: 'we sell no lamp [if/until] they ask for it',
  },
  pronoun: {
    'of a person': 'on the shore [they/we] sell the lamps',
    possessive: 'on the shore [their/our] lamps are lit',
    demonstrative: 'on the shore [those/these] lamps are lit',
  },
  omission: {
    'of a word': 'we sell the [old /]lamps here',
    'of a clause': 'we sell the lamps [which the navy wanted too /]on the shore',
  },
  insertion: {
    'of a word': 'we sell the [/old ]lamps here',
    'of words': 'we sell the [/old and crooked ]lamps here',
  },
  wording: {
    'another word': 'we [sell/bury] the lamps here',
    'another tense': 'on every shore we [lit/light] lamps at dusk',
    'another number': 'on every shore the [lamp/lamps] went out',
    'other words': 'we [sell and lend/keep] the lamps here',
    'the first word, which has a capital anyway': '[They/Sailors] sell the lamps here',
  },
}

/** Languages other than English: what is benign there, and what is not. */
const foreign: Record<string, readonly [string, EditClass]> = {
  'the dots of a Russian letter': ['пока они не вернутся [ещё/еще] до зимы', 'spelling'],
  'another Russian letter': ['это [мой/мои] лампы и мой суп', 'wording'],
  'a German eszett': ['die [Straße/Strasse] am Hafen ist lang', 'spelling'],
  'a German subjunctive': ['wir [konnten/könnten] die Lampen verkaufen', 'wording'],
  'a German negation': ['wir werden die Lampen [nicht /]verkaufen', 'negation'],
  'a French negation': ['nous [n’avons/avons] guère vu les lampes', 'negation'],
  'a French elision at the edge': ['[l’accord/accord] sur les lampes est signé', 'inflection'],
  'a vowel of Hindi': ['यह [दिन/दीन] बहुत अच्छा है', 'wording'],
  'a negation of Hindi': ['हम दीपक [नहीं /]बेचेंगे', 'negation'],
  'a hamza of Arabic': ['قالوا [إلى/الى] الميناء كلهم', 'spelling'],
  'digits of Arabic': ['عددهم [٣٨/38] في الميناء', 'numeral'],
  'another figure in digits of Arabic': ['عددهم [٣٨/٨٣] في الميناء', 'figure'],
  'a Chinese negation': ['我们[不/]会交出这个岛', 'negation'],
  'full-width digits': ['我们有[３８/38]盏灯', 'typographic'],
}

for (const [name, [notation, wanted]] of Object.entries(foreign)) {
  test(`calls ${name} ${wanted}`, () => {
    const { record, quotation } = parseEdits(notation)
    const aligned = alignTexts(record, quotation)
    assert.deepEqual(
      aligned?.edits.map((edit) => edit.class),
      [wanted],
    )
  })
}

for (const [wanted, examples] of Object.entries(cases)) {
  for (const [name, notation] of Object.entries(examples)) {
    test(`${wanted}: ${name}`, () => {
      const { record, quotation } = parseEdits(notation)
      const aligned = alignTexts(record, quotation)
      assert.ok(aligned)
      const { passage, edits } = aligned
      checkAlignment(record, passage, aligned.quotation, edits)
      assert.deepEqual(
        edits.map((edit) => edit.class),
        [wanted],
      )
      assert.ok(edits.every(({ marked }) => !marked))
    })
  }
}

test('a class is benign or it is not, whatever the words', () => {
  const benign = Object.entries(cases).filter(([, examples]) =>
    Object.values(examples).every((notation) => {
      const { record, quotation } = parseEdits(notation)
      return alignTexts(record, quotation)?.edits.every(isBenign)
    }),
  )
  assert.deepEqual(
    benign.map(([name]) => name),
    ['typographic', 'spelling', 'numeral', 'falseStart', 'inflection'],
  )
})

/** Printed as they were written: where an edit begins and ends, and which mark shows it. */
const printed = [
  'we will [not /]accept [any/all] plans',
  'we will [/never ]accept the plans [and lamps of/for] the other shore',
  'we will … {of course /}accept all the plans of the other shore',
  'we will accept [{them/the plans}] of the other shore at once',
  'we will accept them [{/the plans}] of the other shore at once',
  'we {want/want[ed]} to accept the plans of the other shore',
  'we will accept the [old/new] plans … {and some of the lamps /}of the other shore',
  'we accept the plans. [It is late. /]We go home to our lamps',
  '𝒜strid sells [𝓑lack/𝓦hite] lamps on the shore',
]

for (const notation of printed) {
  test(`prints ${notation}`, () => {
    const { record, quotation } = parseEdits(notation)
    const aligned = alignTexts(record, quotation)
    assert.ok(aligned)
    checkAlignment(record, aligned.passage, aligned.quotation, aligned.edits)
    assert.equal(printEdits(quotation, aligned.edits), notation.replace('late. /', 'late /'))
  })
}

test('a word that only the draft begins a sentence with is no name', () => {
  const classes = (record: string, quotation: string): EditClass[] | undefined =>
    alignTexts(record, quotation)?.edits.map((edit) => edit.class)
  const record = 'the lamps were lit, there were none of them left'
  assert.deepEqual(classes(record, 'the lamps were lit. And there were none of them left'), [
    'insertion',
  ])
  assert.deepEqual(classes(record, 'the lamps were lit, Teskel, there were none of them left'), [
    'name',
  ])
})

test('an omission is cut where a sentence of the source ends', () => {
  const aligned = alignTexts(
    'We sell the lamps. Nobody asked us to. It is late. We go home to our soup.',
    'We sell the lamps. We go home to our soup.',
  )
  assert.deepEqual(
    aligned?.edits.map(({ source }) => source?.text),
    ['Nobody asked us to', 'It is late'],
  )
})

test('words before the first place and after the last are left out like any other', () => {
  const aligned = alignTexts('we do not sell the lamps here', 'sell the lamps here')
  assert.deepEqual(aligned?.edits, [])
  assert.equal(aligned?.passage.start, 10)
})
