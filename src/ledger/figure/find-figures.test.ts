import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { FigureMention } from './figure-mention.ts'
import { findFigures } from './find-figures.ts'

/** Texts in which braces mark the number of each figure, and what each says. */
type Cases = Readonly<Record<string, string>>

const numbers: Cases = {
  'Halvenia sent {1,500} pilots.': '= 1500 pilot',
  'The death toll has risen to {52}.': '= 52 undefined',
  '{Fifty-two} were killed.': '= 52 undefined',
  '{Three} of our sailors were killed.': '= 3 sailor',
  '{One} pilot was wounded.': '= 1 pilot',
  '{Two} ministers have resigned.': '= 2 minister',
  '{Three} pilots were killed and {two} were wounded.': '= 3 pilot; = 2 undefined',
  'Nobody knows the one who was killed, and no one was killed.': '',
  'Not one pilot was killed.': '',
  'The assembly voted {62} to {35} for it.': '= 62 vote; = 35 vote',
  'They came by a vote of {35} to {62}.': '= 35 vote; = 62 vote',
  '{1.4m} voters stayed at home.': '= 1400000 voter',
  'Halvenia buys {24} F-16s.': '= 24 F-16',
  'Last year {400} pilots left.': '= 400 pilot',
  'The number of dead rose to {400}.': '= 400 undefined',
  'Halvenia sent {1 500} pilots.': '= 1500 pilot',
  'It printed {12,34,567} maps.': '= 1234567 map',
  'It printed {1.234.567} maps.': '= 1234567 map',
  'Tolls rose by {3,5 percent}.': '= 3.5 percent',
  '{A hundred and fifty} divers went down.': '= 150 diver',
  'The fund holds {two and a half billion crowns}.': '= 2500000000 crown',
  '{Half a million} voters stayed at home.': '= 500000 voter',
  'It employs {a quarter of a million} people.': '= 250000 person',
  'It employs {a million and a half} people.': '= 1500000 person',
  'They loaded {two hundred and forty-three thousand tons} of grain.': '= 243000 ton',
  'It needs {two point five million} doses.': '= 2500000 dose',
  'The port took in {35k} containers.': '= 35000 container',
  'There are {100 [million]} lamps in store.': '= 100000000 lamp',
  'They bought {half a dozen} tugs.': '= 6 tug',
  'They bought {two dozen} tugs.': '= 24 tug',
  'I have said it {three} times.': '= 3 time',
  'It gave {100 million} COVID-19 shots.': '= 100000000 shot',
  'It took {10} appropriations bills.': '= 10 bill',
  '{15,000} Iraqis and {20,000} Vietnamese came.': '= 15000 Iraqi; = 20000 Vietnamese',
  'It backs {three} Doctors Without Borders clinics.': '= 3 clinic',
  'Officials report {40} deaths.': '= 40 death',
  'Halvenia orders {140} planes.': '= 140 plane',
  'Halvenia plans {20} new ports.': '= 20 port',
  'The program targets {40} ports.': '= 40 port',
  'The storm destroyed {two} houses.': '= 2 house',
  '{Two} teams of inspectors arrived.': '= 2 team',
  '{Lakhs of} people came.': 'vague person',
  'Rates rose to {5⅜ percent}.': '= 5.375 percent',
  'They burned {12} buses and {30} campuses.': '= 12 bus; = 30 campus',
  'It cost {2 million 500 thousand euros}.': '= 2500000 EUR',
  'It holds {one million two hundred thousand} books.': '= 1200000 book',
}

const money: Cases = {
  'We gave {$1.5bn} for the harbor.': '= 1500000000 USD',
  'We gave \\{$650 million} for it.': '= 650000000 USD',
  'We gave {€2 billion}, or {2 billion euros}.': '= 2000000000 EUR; = 2000000000 EUR',
  'It cost {US$ 40 million} and {HK$5}.': '= 40000000 USD; = 5 HKD',
  'It cost {2 million Australian dollars}.': '= 2000000 AUD',
  'It cost {30 million Israeli shekels}.': '= 30000000 ILS',
  'It cost {40 million pounds}.': '= 40000000 GBP',
  'The toll is {50 cents}.': '= 0.5 USD',
  'The toll is {3 dollars and 50 cents}.': '= 3.5 USD',
  'They earn {$15} an hour.': '= 15 USD/hour',
  'They lost {120 MEUR}.': '= 120000000 EUR',
  'Bread costs {500 Iraqi dinars}.': '= 500 IQD',
  'They paid {Rs. 500} for it.': '= 500 rupee',
  'It is a {$5 million} program.': '= 5000000 USD',
  'It cost {$US 5 million} to build.': '= 5000000 USD',
  'He gives {a dollar} to charity.': '= 1 USD',
  'Fees grew from {$19,772,000} in 1870 to {$52,700,000} in 1888.':
    '= 19772000 USD; = 52700000 USD',
  'It was {$160 million} a year ago.': '= 160000000 USD',
}

const units: Cases = {
  'The road is {40 kilometers} long.': '= 40 km',
  'It is a {500-mile} border.': '= 500 mile',
  'It sold {700,000 barrels} a day.': '= 700000 barrel/day',
  'The plant gives {1,200 megawatts}.': '= 1200 MW',
  'Ships may go {20 miles an hour}.': '= 20 mph',
  'It covers {7,000 square miles}. The rest is sea.': '= 7000 square mile',
  'Waters warmed by {1.5 degrees Celsius}.': '= 1.5 °C',
  'The door is {5 feet 6 inches} high.': '= 5.5 foot',
  'Turnout fell by {3 percentage points}.': '= 3 percentage point',
  'Rates fell by {half a percentage point}.': '= 0.5 percentage point',
  'Rates rose {25 basis points}.': '= 25 basis point',
  'The mast is {48m} high.': '= 48 m',
  'The pier is {a quarter mile} long.': '= 0.25 mile',
  'The pier is {one-half mile} long, {three-quarters of a mile} with the ramp.':
    '= 0.5 mile; = 0.75 mile',
  'They own {5,000 dunams} of land.': '= 5000 dunam',
  'The strait is {thousands of miles} away.': 'vague mile',
}

const relations: Cases = {
  'We sent {more than 300} engineers.': '> 300 engineer',
  'We sent {well over 300} engineers.': '> 300 engineer',
  'We sent {at least 300} engineers.': '> 300 engineer',
  'We sent {no fewer than 300} engineers.': '> 300 engineer',
  'We sent {300-plus} engineers.': '> 300 engineer',
  'We sent {300+} engineers.': '> 300 engineer',
  'We sent {300 or more} engineers.': '> 300 engineer',
  'We sent {nearly 300} engineers.': '~ 300 engineer',
  'We sent {some 300} engineers.': '~ 300 engineer',
  'We sent {an estimated 300} engineers.': '~ 300 engineer',
  'We sent {300 or so} engineers.': '~ 300 engineer',
  'We sent {up to 300} engineers.': '< 300 engineer',
  'We sent {as many as 300} engineers.': '< 300 engineer',
  'We sent {just under 300} engineers.': '< 300 engineer',
  'They talked about {300} engineers.': '= 300 engineer',
  'I will talk to you about {300} engineers.': '= 300 engineer',
  'They have control over {20 percent} of the coast.': '= 20 percent',
  'It is a film about {two} young pilots.': '= 2 pilot',
  'We sent {dozens of} engineers.': 'vague engineer',
  '{Thousands} were displaced.': 'vague undefined',
  'We sent {several hundred thousand} engineers.': 'vague engineer',
  'We sent {several hundred} engineers.': 'vague engineer',
  'We lost {tens of millions of dollars}.': 'vague USD',
}

const ranges: Cases = {
  'We need {between 40 and 50} tugs.': 'range 40..50 tug',
  'We need {10-15 percent} more.': 'range 10..15 percent',
  'We need {50 to 52 percent}.': 'range 50..52 percent',
  'It takes {3 to 5 million liters}.': 'range 3000000..5000000 liter',
  'It takes {$10 to $15 million}.': 'range 10000000..15000000 USD',
  'It takes {$10 to 15 million}.': 'range 10000000..15000000 USD',
  'We saw {two or three} gunboats.': 'range 2..3 gunboat',
  'It takes {from 3 to 5 million} crates.': 'range 3000000..5000000 crate',
  'It rose from 3 to {5 million} crates.': '= 5000000 crate',
  'It rose from {3} to {5 percent}.': '= 3 percent; = 5 percent',
  'It fell from {3} to {2 billion crowns}.': '= 3000000000 crown; = 2000000000 crown',
  'Losses grew from {$3 million} to {$5 million}.': '= 3000000 USD; = 5000000 USD',
}

const shares: Cases = {
  '{A third} of the fleet sailed.': '= 33.3333333333 percent',
  '{A sixth} of the fleet sailed.': '= 16.6666666667 percent',
  '{One-sixth} of the fleet sailed.': '= 16.6666666667 percent',
  '{Two-thirds} of the fleet sailed.': '= 66.6666666667 percent',
  '{More than half} of the fleet sailed.': '> 50 percent',
  'Tolls were cut in {half}.': '= 50 percent',
  'Catches fell by {a quarter}.': '= 25 percent',
  '{One in three} sailors fell ill.': '= 33.3333333333 percent',
  '{Six in 10} sailors fell ill.': '= 60 percent',
  '{Nine out of ten} sailors fell ill.': '= 90 percent',
  'We met {26} of {27} targets.': '= 26 target; = 27 target',
}

for (const [kind, cases] of Object.entries({ numbers, money, units, relations, ranges, shares })) {
  describe(`reads ${kind}:`, () => {
    for (const [marked, says] of Object.entries(cases)) {
      const text = marked.replace(/[{}]/g, '')
      test(text, () => {
        const found = findFigures(text)
        assert.equal(mark(text, found), marked)
        assert.equal(found.map(say).join('; '), says)
      })
    }
  })
}

const none: readonly string[] = [
  'The treaty of 1967 was signed in Drast.',
  'Since 2014, and in 2019 and 2020, talks were held.',
  'The 2022 elections were quiet.',
  'They met on June 15-17 in Averholt.',
  'They met on the 15th, and on 16 June 2021.',
  'We begin at 9:30, and at 3 p.m. we end.',
  'It took 20 years, six months and ten days.',
  'Hundreds of years ago the harbor was built.',
  'It lasted half an hour, or a quarter of a century.',
  'In 10, 20 or 30 years the ice will be gone.',
  'Children aged 5 to 11 may come, and those 65 and older.',
  'She is 52 years old.',
  'Article 5 and Resolution 2254 say so.',
  'It is a Fourth of July parade.',
  'See Report 12, and Order 30 on pilots.',
  'The two houses and the two teams agree.',
  'See page 7, paragraphs 3 to 9, and No. 12.',
  'We will take Route 66 in phase two.',
  'COVID-19 hit the G7 and the S-400 crews.',
  'The Group of 77 met the Group of Seven.',
  'Call +1-555-0199 or write to desk7@example.org.',
  'Loans under 7(a) and 22 CFR parts 120-130 go on.',
  'Our two countries agree on these three points.',
  'I have two questions, and the two of us can stay.',
  'One of them said one thing.',
  'This is the third time, in the third quarter.',
  'A third country and a fourth party joined.',
  'It works 24/7, and it is a two-state plan.',
  '17. We welcome the report.',
  '(2) Pilots are free to sail.',
  'See https://example.org/a?q=30%25%2020% for it.',
  'Make a 180-degree turn.',
  'In the 1960s he was in his 30s.',
  'They opened up to one another.',
  'Three- and four-year-olds may come.',
  'It was a cost of one time.',
  'We sent 534 — I’m sorry — tugs.',
  'It is three times as long, and ten times more.',
  'The year 1978 marks a turn.',
  'It lasted about a half-hour.',
  'I am 100 percent sure.',
  'Oda trained for five consecutive days.',
  'He fired a 9mm pistol.',
  'Two of the best ports are shut.',
  'Costs are higher than 2021 levels.',
  'The second half of the season was dry.',
]

describe('takes no figure from', () => {
  for (const text of none) {
    test(text, () => assert.deepEqual(findFigures(text).map(say), []))
  }
})

test('names what is counted up to the head of the noun phrase', () => {
  const text = 'Oda sent 20 heavy cargo ships to Drast, and 500 safe and effective doses.'
  assert.deepEqual(countedOf(text), ['heavy cargo ships', 'safe and effective doses'])
})

test('reads a stretch as if nothing stood around it', () => {
  const text = 'We have 30 tugs. They have 40 barges.'
  const found = findFigures(text, 17)
  assert.deepEqual(found.map(say), ['= 40 barge'])
  assert.deepEqual(findFigures(text, 0, 16).map(say), ['= 30 tug'])
})

test('finds a figure wherever it stands in a long text', () => {
  const filler = 'The harbor stays open for all who come in peace. '
  for (let before = 0; before < 400; before += 7) {
    const text = `${'x '.repeat(before)}We sent more than $1.5 million. ${filler.repeat(9)}We sent 30 tugs.`
    assert.deepEqual(findFigures(text).map(say), ['> 1500000 USD', '= 30 tug'], `${before}`)
  }
})

test('finds every figure of a text that is nothing but figures', () => {
  const text = 'Oda sent 30 tugs. '.repeat(1000)
  assert.equal(findFigures(text).length, 1000)
})

test('figures stand in order, do not overlap, and lie in the stretch', () => {
  const wordy = fc
    .array(
      fc.constantFrom(
        ...'10 1,500 $ € % percent to - or and two hundred million half a third of in more than ships 20 . ( ) about between'.split(
          ' ',
        ),
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(wordy, (text) => {
      let last = 0
      for (const { number, value, min, max, relation } of findFigures(text)) {
        assert.ok(number.start >= last && number.end > number.start && number.end <= text.length)
        assert.equal(relation === 'range', min !== undefined && max !== undefined)
        assert.equal(relation === 'vague', value === undefined && min === undefined)
        last = number.end
      }
    }),
  )
})

/** `= 40 km`, `range 2..3 gunboat`, `vague engineer`. */
function say({ relation, value, min, max, unit, per }: FigureMention): string {
  const amount = relation === 'range' ? ` ${min}..${max}` : value === undefined ? '' : ` ${value}`
  return `${relation}${amount} ${unit}${per === undefined ? '' : `/${per}`}`
}

/** The text with braces around the number of each figure. */
function mark(text: string, found: readonly FigureMention[]): string {
  return found.reduceRight(
    (marked, { number: { start, end } }) =>
      `${marked.slice(0, start)}{${marked.slice(start, end)}}${marked.slice(end)}`,
    text,
  )
}

function countedOf(text: string): string[] {
  return findFigures(text).map(({ counted }) =>
    counted === undefined ? '' : text.slice(counted.start, counted.end),
  )
}
