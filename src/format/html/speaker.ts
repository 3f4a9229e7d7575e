import { foldSpaces } from '../../text/white-space.ts'
import type { LayoutBlock } from './layout.ts'
import type { HtmlElement, HtmlTree } from './tree.ts'

/** Who the markup of a page says speaks, by the index of each block. */
export interface MarkedSpeakers {
  /** The speaker of each block; `undefined` for words that the markup gives to nobody. */
  readonly speakers: readonly (SpeakerMark | undefined)[]
}

/** One element that holds the words of one speaker. */
export interface SpeakerMark {
  readonly name: string
  readonly element: HtmlElement
}

/**
 * The speakers that attributes of a page name, as records of parliaments do:
 * `<div data-person-speaking="Ms. Harga (Tarn)">`. `undefined` when the markup names none, or so few that
 * it may mean something else.
 */
export function findMarkedSpeakers(
  { elements }: HtmlTree,
  blocks: readonly LayoutBlock[],
): MarkedSpeakers | undefined {
  const marks: (SpeakerMark | undefined)[] = []
  let count = 0
  for (const element of elements) {
    const name = speakerOf(element)
    if (name !== undefined) count++
    const above = element.parent === undefined ? undefined : marks[element.parent.order]
    marks.push(name === undefined ? above : { name, element })
  }
  if (count < LEAST_MARKS) return undefined
  const speakers = blocks.map(({ element }) => marks[element.order])
  const held = new Set(speakers.filter((mark) => mark !== undefined).map(({ element }) => element))
  return held.size < LEAST_MARKS ? undefined : { speakers }
}

/** Elements with the words of a speaker before the attribute is taken to mean one. */
const LEAST_MARKS = 2

/** The name that an attribute of an element gives to whoever speaks in it. */
function speakerOf({ attributes }: HtmlElement): string | undefined {
  let best: string | undefined
  for (const [name, raw] of attributes) {
    if (!SPEAKER_ATTRIBUTE.test(name)) continue
    const value = foldSpaces(raw.slice(0, LONGEST_NAME))
    // Numbers and keys name a person to a program only.
    if (!/\p{L}{2}/u.test(value) || /^[\w-]*\d[\w-]*$/.test(value)) continue
    if (best === undefined || value.length > best.length) best = value
  }
  return best
}

/** `data-speaker`, `data-person-speaking-attribution`, but not `data-loudspeaker` or `data-speaker-id`. */
const SPEAKER_ATTRIBUTE =
  /^data-(?:[a-z]+-)*(?:speaker|speaking|spoken-by)(?:-(?:name|label|attribution|title|full-?name))?$/

/** Code units of the longest name with posts. */
const LONGEST_NAME = 300
