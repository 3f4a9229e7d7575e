import { ACTING_VERBS } from '../lexicon/acting-verbs.ts'
import { ADJECTIVE_CUES } from '../lexicon/adjective-cues.ts'
import { type CueFrames, framesByWord } from '../lexicon/frame.ts'
import { NOUN_CUES } from '../lexicon/noun-cues.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { THINKING_VERBS } from '../lexicon/thinking-verbs.ts'
export interface VerbSense {
  readonly lemma: string
  readonly frames: CueFrames
  readonly particles: readonly (readonly [string, CueFrames])[]
}
const verbs = framesByWord([...SAYING_VERBS, ...ACTING_VERBS, ...THINKING_VERBS])
const FORMS = new Map<string, VerbSense>()
const DOUBLING = new Set(
  'plan admit quip dub slam bet nod hit rap rip chat blog tap trim flip commit refer prefer infer compel rebut deter defer brag pan'.split(
    ' ',
  ),
)
function inflections(v: string): string[] {
  const st = v.slice(0, -1)
  const out = [v]
  if (/[^aeiou]y$/.test(v)) out.push(st + 'ied', st + 'ies', v + 'ing')
  else if (v.endsWith('e')) out.push(v + 'd', v + 's', st + 'ing')
  else out.push(v + (/(s|sh|ch|x|z)$/.test(v) ? 'es' : 's'), v + 'ed', v + 'ing')
  if (DOUBLING.has(v)) out.push(v + v.at(-1) + 'ed', v + v.at(-1) + 'ing')
  return out
}
const IRR: Record<string, string> = {
  say: 'said says saying',
  tell: 'told tells telling',
  write: 'wrote writes writing written',
  swear: 'swore sworn swears swearing',
  think: 'thought thinks thinking',
  feel: 'felt feels feeling',
  know: 'knew knows knowing known',
  see: 'saw sees seeing seen',
  find: 'found finds finding',
  understand: 'understood understands understanding',
  show: 'showed shows showing shown',
  mean: 'meant means meaning',
  speak: 'spoke spoken speaks speaking',
  choose: 'chose chosen chooses choosing',
  lie: 'lied lies lying',
  foresee: 'foresaw foresees foreseen foreseeing',
  begin: 'began begins begun beginning',
  go: 'went goes going gone',
  shoot: 'shot shoots shooting',
  hit: 'hit hits hitting',
  bet: 'bet bets betting',
  lay: 'laid lays laying',
  spell: 'spelled spelt spells spelling',
  set: 'set sets setting',
  bring: 'brought brings bringing',
  make: 'made makes making',
  come: 'came comes coming',
  stand: 'stood stands standing',
  hold: 'held holds holding',
  take: 'took takes taken taking',
  fight: 'fought fights fighting',
  throw: 'threw thrown throws throwing',
  let: 'let lets letting',
  hear: 'heard hears hearing',
  read: 'read reads reading',
  forbid: 'forbade forbidden forbids forbidding',
  teach: 'taught teaches teaching',
  learn: 'learned learnt learns learning',
  dream: 'dreamed dreamt dreams dreaming',
  cast: 'cast casts casting',
  seek: 'sought seeks seeking',
  beseech: 'besought beseeches beseeching',
  foretell: 'foretold foretells foretelling',
  weep: 'wept weeps weeping',
  draw: 'drew drawn draws drawing',
  give: 'gave given gives giving',
  sing: 'sang sung sings singing',
  sum: 'summed sums summing',
  hang: 'hung hangs hanging',
  chime: 'chimed chimes chiming',
  fire: 'fired fires firing',
  shrug: 'shrugged shrugs shrugging',
  pan: 'panned pans panning',
  plead: 'pleaded pled pleads pleading',
  crow: 'crowed crows crowing',
  double: 'doubled doubles doubling',
}
const byFirst = new Map<string, [string, CueFrames][]>()
for (const [word, frames] of verbs)
  if (word.includes('_')) {
    const [a, b] = word.split('_') as [string, string]
    const l = byFirst.get(a) ?? []
    l.push([b, frames])
    byFirst.set(a, l)
  }
for (const lemma of new Set([...verbs.keys()].map((w) => w.split('_')[0] as string))) {
  const sense = {
    lemma,
    frames: verbs.get(lemma) ?? new Map(),
    particles: byFirst.get(lemma) ?? [],
  }
  for (const f of IRR[lemma] ? [lemma, ...(IRR[lemma] as string).split(' ')] : inflections(lemma))
    if (!FORMS.has(f) || IRR[lemma]) FORMS.set(f, sense)
}
export function verbSense(lower: string): VerbSense | undefined {
  return FORMS.get(lower)
}
const nouns = framesByWord(NOUN_CUES)
const NOUNS = new Map<string, VerbSense>()
for (const [n, frames] of nouns)
  for (const f of [
    n,
    n.endsWith('y') && !/[aeiou]y$/.test(n)
      ? n.slice(0, -1) + 'ies'
      : /(s|sh|ch|x)$/.test(n)
        ? n + 'es'
        : n + 's',
  ])
    NOUNS.set(f, { lemma: n, frames, particles: [] })
export function nounSense(lower: string): VerbSense | undefined {
  return NOUNS.get(lower)
}
const adjectives = framesByWord(ADJECTIVE_CUES)
export function adjectiveSense(lower: string): VerbSense | undefined {
  const f = adjectives.get(lower)
  return f && { lemma: lower, frames: f, particles: [] }
}
