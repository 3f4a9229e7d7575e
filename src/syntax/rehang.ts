import type { ParserState } from './parser-state.ts'

/** Make a word depend on another. What each of them reaches over is for the caller to set. */
export function attach(
  { heads, labels, relations }: ParserState,
  word: number,
  head: number,
  relation: number,
): void {
  heads[word] = head
  labels[word] = relation
  relations[head] = (relations[head] as number) | (1 << relation)
}

/** Make a word depend on one that stands before it, with nothing but marks and "and" between what they have. */
export function attachBehind(
  state: ParserState,
  word: number,
  head: number,
  relation: number,
): void {
  const { heads, starts, ends } = state
  const end = ends[head] as number
  for (let k = end; k < (starts[word] as number); k++) heads[k] = word
  starts[word] = Math.min(end, starts[word] as number)
  attach(state, word, head, relation)
  for (let at = head; at < state.root && ends[at] === end; at = heads[at] as number)
    ends[at] = ends[word] as number
}

/** Give what a word has before the place `end` to its own head, which stands behind it. */
export function raise(state: ParserState, word: number, end: number): void {
  const { heads, labels, relations, starts, ends } = state
  const head = heads[word] as number
  for (let k = starts[word] as number; k < end; k++)
    if (heads[k] === word) attach(state, k, head, labels[k] as number)
  starts[word] = end
  relations[word] = 0
  for (let k = end; k < (ends[word] as number); k++)
    if (heads[k] === word) attach(state, k, word, labels[k] as number)
}
