import { baseForm } from '../text/irregular-form.ts'
import { LONGEST_WORD, stemWord } from '../text/stem.ts'

/** What a word is near to: a group of words that writers put for each other, or one end of a scale. */
export interface WordKin {
  readonly group: string
  /** Which end of the scale the word is; absent where the group is none. */
  readonly direction?: 1 | -1
}

/**
 * The group of a folded word. A word that is in no list is near to its own family, to which those who
 * do it belong: `shippers` to `shipping`.
 */
export function kinOf(word: string): WordKin {
  const stem = stemWord(baseForm(word))
  const doer =
    word.length > LONGEST_WORD ? null : /^(\p{L}{3,}?)(\p{L})?\2?(?:er|or)s?$/u.exec(word)
  const root = doer === null ? stem : stemWord(`${doer[1]}${doer[2] ?? ''}`)
  return KIN.get(stem) ?? KIN.get(root) ?? { group: `word ${root}` }
}

/** What a sum of money is near to. */
export const MONEY: WordKin = { group: 'group of money' }

/**
 * Scales: the words of one end, and of the other. A report that has one for the other has turned the
 * statement around, unless it has turned a negation around too.
 */
const SCALES = `
increase rise grow raise expand boost hike climb widen add / decrease fall decline drop reduce cut lower shrink slash narrow halve
accept agree approve endorse welcome favor support back / reject oppose
open reopen / close shut seal
begin start launch resume / end stop halt finish cease suspend
allow permit let / ban forbid prohibit bar
strengthen reinforce bolster / weaken undermine erode
win succeed / lose
join enter / leave exit withdraw quit
lift remove ease / impose tighten
good / bad
strong / weak
high / low
rich wealthy / poor
easy simple / hard difficult
true / false
likely / unlikely
legal lawful / illegal unlawful
right / wrong
early / late
confirm / deny
praise / condemn criticize
buy purchase / sell
remember / forget
safe / dangerous unsafe
advance / retreat
protect defend / endanger threaten
`

/** Words that writers put for each other; a group keeps to what is said in plain news. */
const GROUPS = `
ask request call urge
stay remain continue stand
help aid assist
kill slay murder
die dead death
large big huge enormous
show demonstrate prove
get receive obtain
pay fund finance
spend cost
send deploy dispatch
warn caution notice warning
job employment
worker employee
troop soldier force
refugee migrant
wall fence barrier
child kid
nation country state
negotiation discussion dialogue consultation
agreement deal accord treaty pact compact
attack strike assault raid
war conflict
proposal offer
sanction penalty
citizen people
law legislation bill
pledge promise vow commit
need require must
want wish desire
plan intend
try attempt seek
believe think
fight battle combat
destroy wreck ruin
build construct
fix repair
crisis emergency
speak talk
choose pick select
prevent block
money cash
envoy ambassador
ship vessel boat
bomb missile
tax levy
cure treatment medicine
answer response reply
threat danger
change alter
work labor
soon shortly
quick fast swift
respect honor
`

/** Words for the ends of scales that are no content of their own: `more than`, `before`. */
const MARKERS = `
more above over least exceed / less fewer below under most
before / after
up upward / down downward
`

/** The end of a scale that a small word stands for. */
export function markerOf(word: string): WordKin | undefined {
  return MARKED.get(word)
}

function readScales(lines: string, keyOf: (word: string) => string): [string, WordKin][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const group = `scale of ${line.slice(0, line.indexOf(' '))}`
      return line.split(' / ').flatMap((side, k) =>
        side.split(' ').map((word): [string, WordKin] => {
          return [keyOf(word), { group, direction: k === 0 ? 1 : -1 }]
        }),
      )
    })
}

const KIN: ReadonlyMap<string, WordKin> = new Map([
  ...GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const group = `group of ${line.slice(0, line.indexOf(' '))}`
      return line.split(' ').map((word): [string, WordKin] => [stemWord(word), { group }])
    }),
  ...readScales(SCALES, stemWord),
])

const MARKED: ReadonlyMap<string, WordKin> = new Map(readScales(MARKERS, (word) => word))
