import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPluralOfMan, singularOf } from './singular.ts'

const pairs: Readonly<Record<string, string>> = {
  ships: 'ship',
  Senators: 'Senator',
  countries: 'country',
  ties: 'tie',
  movies: 'movie',
  buses: 'bus',
  viruses: 'virus',
  campuses: 'campus',
  gases: 'gas',
  lenses: 'lens',
  houses: 'house',
  causes: 'cause',
  clauses: 'clause',
  abuses: 'abuse',
  cases: 'case',
  bases: 'base',
  losses: 'loss',
  taxes: 'tax',
  breaches: 'breach',
  headaches: 'headache',
  caches: 'cache',
  heroes: 'hero',
  vetoes: 'veto',
  shoes: 'shoe',
  knives: 'knife',
  wives: 'wife',
  wolves: 'wolf',
  quizzes: 'quiz',
  crises: 'crisis',
  analyses: 'analysis',
  Gunmen: 'Gunman',
  schoolchildren: 'schoolchild',
  people: 'person',
  Iraqis: 'Iraqi',
  Vietnamese: 'Vietnamese',
  series: 'series',
}

test('a plural is told in the singular', () => {
  for (const [plural, singular] of Object.entries(pairs))
    assert.equal(singularOf(plural), singular, plural)
})

test('a singular stays as it is', () => {
  for (const word of ['ship', 'bus', 'virus', 'loss', 'crisis', 'basis', 'gas', 'Yemen', 'regimen'])
    assert.equal(singularOf(word), word)
})

test('the name of a state is no plural of man', () => {
  assert.deepEqual(['gunmen', 'women', 'yemen'].map(isPluralOfMan), [true, true, false])
})
