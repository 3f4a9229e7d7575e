import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isListedState, isSameState, isStateAdjective, isStateName } from './state-word.ts'

const pairs: readonly (readonly [a: string, b: string, isSame: boolean])[] = [
  ['Indians', 'India', true],
  ['Cubans', 'Havana', true],
  ['Kenyans', 'Kenyan', true],
  ['Halvenians', 'Halvenia', true],
  ['Iran’s', 'Iranian', true],
  ['Indians', 'Indonesia', false],
  ['Nigeria', 'Niger', false],
  ['Costa Rica', 'Costa Ricans', true],
  ['Rica', 'Costa Rican', true],
  ['Côte d’Ivoire', 'Ivorian', true],
  ['Dominica', 'Dominican', false],
  ['Guinea', 'Papua New Guinea', false],
  ['Soviet', 'Russia', false],
  ['New Zealand', 'Wellington', true],
  ['Saudis', 'Saudi Arabia', true],
]
for (const [a, b, isSame] of pairs) {
  test(`${a} and ${b} ${isSame ? 'are' : 'are not'} of one state`, () => {
    assert.equal(isSameState(a, b), isSame)
  })
}

test('the adjective of a state is told by its form', () => {
  const yes = 'Halvenian Halvenians Hungarian English Finnish Swedish Kenyan Lunmarkish Burmese'
  for (const word of yes.split(' ')) assert.ok(isStateAdjective(word), word)
  const no =
    'Civilians Politicians Christians Libertarian Publish Establish Finish Cheese halvenian'
  for (const word of no.split(' ')) assert.ok(!isStateAdjective(word), word)
})

test('every member of the United Nations is listed', () => {
  assert.deepEqual(
    MEMBERS.split(';').filter((name) => !isStateName(name)),
    [],
  )
})

test('a people is listed with its state', () => {
  assert.ok(isListedState('Indians'))
  assert.ok(!isListedState('Halvenians'))
})

/** As they call themselves in short, where a text of many words is not needed. */
const MEMBERS =
  'Afghanistan;Albania;Algeria;Andorra;Angola;Antigua;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahamas;Bahrain;' +
  'Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia and Herzegovina;Botswana;Brazil;Brunei;' +
  'Bulgaria;Burkina Faso;Burundi;Cabo Verde;Cambodia;Cameroon;Canada;Central African Republic;Chad;Chile;China;' +
  'Colombia;Comoros;Congo;Costa Rica;Ivory Coast;Croatia;Cuba;Cyprus;Czechia;Denmark;Djibouti;Dominica;' +
  'Dominican Republic;Ecuador;Egypt;El Salvador;Equatorial Guinea;Eritrea;Estonia;Eswatini;Ethiopia;Fiji;Finland;' +
  'France;Gabon;Gambia;Georgia;Germany;Ghana;Greece;Grenada;Guatemala;Guinea;Guinea-Bissau;Guyana;Haiti;Honduras;' +
  'Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;Kiribati;' +
  'Korea;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;Madagascar;' +
  'Malawi;Malaysia;Maldives;Mali;Malta;Marshall Islands;Mauritania;Mauritius;Mexico;Micronesia;Moldova;Monaco;Mongolia;' +
  'Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nauru;Nepal;Netherlands;New Zealand;Nicaragua;Niger;Nigeria;' +
  'Macedonia;Norway;Oman;Pakistan;Palau;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Qatar;' +
  'Romania;Russia;Rwanda;Saint Kitts;Saint Lucia;Saint Vincent;Samoa;San Marino;Sao Tome;Saudi Arabia;Senegal;' +
  'Serbia;Seychelles;Sierra Leone;Singapore;Slovakia;Slovenia;Solomon Islands;Somalia;Africa;South Sudan;Spain;' +
  'Sri Lanka;Sudan;Suriname;Sweden;Switzerland;Syria;Tajikistan;Thailand;Timor-Leste;Togo;Tonga;Trinidad;Tunisia;' +
  'Turkey;Turkmenistan;Tuvalu;Uganda;Ukraine;United Arab Emirates;United Kingdom;Tanzania;United States;Uruguay;' +
  'Uzbekistan;Vanuatu;Venezuela;Vietnam;Yemen;Zambia;Zimbabwe'
