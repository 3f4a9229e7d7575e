import { formsOfVerb, pluralOf } from '../../article/lexicon/verb-form.ts'
import type { Operator } from './compose.ts'
import { DEED_NOUNS } from './deed-nouns.ts'
import { DEED_VERBS } from './deed-verbs.ts'
import {
  OPERATOR_ADJECTIVES,
  OPERATOR_NOUNS,
  OPERATOR_VERBS,
  type OperatorRow,
} from './speech-verbs.ts'
import { NOUN_CLASSES, type NounClass } from './word-classes.ts'

/** One meaning of a word, under the conditions that the tables give. */
export interface Sense {
  readonly operator?: Operator
  /** The code of a deed, or that of an operator with no act; `none` for what is no deed. */
  readonly code?: string
  /** Classes of nouns of which one must follow, or be the subject; empty for any. */
  readonly of: readonly NounClass[]
  readonly by: readonly NounClass[]
  /** Whether it is an act without another when it asks somebody to do something. */
  readonly asks?: true
  /** Whether it has this meaning only without an object. */
  readonly bare?: true
  /** Words that must stand beside it: behind a verb or an adjective, before a noun. */
  readonly beside: readonly string[]
}

/** What a word may be. Senses stand in the order in which they are tried. */
export interface Reading {
  readonly verb: readonly Sense[]
  readonly noun: readonly Sense[]
  readonly adjective: readonly Sense[]
  readonly classes: ReadonlySet<NounClass>
}

/** What a word in small letters may be, or `undefined` when the tables do not have it. */
export function readingOf(word: string): Reading | undefined {
  return READINGS.get(word)
}

interface GrowingReading {
  verb: Sense[]
  noun: Sense[]
  adjective: Sense[]
  classes: Set<NounClass>
}

const CLASSES = Object.keys(NOUN_CLASSES) as (keyof typeof NOUN_CLASSES)[]

const READINGS: ReadonlyMap<string, Reading> = buildReadings()

function buildReadings(): Map<string, Reading> {
  const readings = new Map<string, GrowingReading>()
  const at = (word: string): GrowingReading => {
    const known = readings.get(word)
    if (known !== undefined) return known
    const reading: GrowingReading = { verb: [], noun: [], adjective: [], classes: new Set() }
    readings.set(word, reading)
    return reading
  }
  const addVerb = (entry: string, sense: Omit<Sense, 'beside'>): void => {
    const [lemma, ...beside] = entry.split('_') as [string, ...string[]]
    for (const form of new Set(formsOfVerb(lemma).map(([text]) => text)))
      at(form).verb.push({ ...sense, beside })
  }
  const addNoun = (entry: string, sense: Omit<Sense, 'beside'>): void => {
    const words = entry.split('_')
    const noun = words.pop() as string
    for (const form of [noun, plural(noun)]) at(form).noun.push({ ...sense, beside: words })
  }
  for (const { verbs, of = [], by = [], ...row } of DEED_VERBS)
    for (const entry of verbs.split(' ')) addVerb(entry, { ...row, of, by })
  for (const row of OPERATOR_VERBS)
    for (const entry of row.words.split(' ')) addVerb(entry, senseOf(row))
  for (const row of OPERATOR_ADJECTIVES) {
    for (const entry of row.words.split(' ')) {
      const [word, ...beside] = entry.split('_') as [string, ...string[]]
      at(word).adjective.push({ ...senseOf(row), beside })
    }
  }
  for (const { code, nouns } of DEED_NOUNS)
    for (const entry of nouns.split(' ')) addNoun(entry, { code, of: [], by: [] })
  for (const row of OPERATOR_NOUNS)
    for (const entry of row.words.split(' ')) addNoun(entry, senseOf(row))
  for (const name of CLASSES) {
    for (const noun of NOUN_CLASSES[name].split(' '))
      for (const form of [noun, plural(noun)]) at(form).classes.add(name)
  }
  for (const reading of readings.values()) {
    reading.verb.sort(byConditions)
    reading.noun.sort(byConditions)
  }
  return readings
}

/** The plural of a noun, those of men and children too. */
function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  return noun === 'child' ? 'children' : pluralOf(noun)
}

function senseOf({ operator, alone, asks, of = [], by = [] }: OperatorRow): Omit<Sense, 'beside'> {
  const code = alone === undefined ? {} : { code: alone }
  return { operator, ...code, ...(asks === undefined ? {} : { asks }), of, by }
}

/** What asks for more comes first, and what is told of the object before what is told of the subject. */
function byConditions(a: Sense, b: Sense): number {
  return b.beside.length - a.beside.length || conditions(b) - conditions(a)
}

function conditions({ of, by }: Sense): number {
  return Number(of.length > 0) * 2 + Number(by.length > 0)
}
