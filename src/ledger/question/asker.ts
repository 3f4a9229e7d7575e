import type { Speaker } from '../../document/turn.ts'
import type { Passage } from '../spoken-text.ts'
import type { Exchange } from './exchange.ts'
import { readOutAsker, readsOut } from './read-out.ts'

/**
 * Who asks, as far as the transcript tells; who goes on after an answer is told there as well, from who
 * gets the floor.
 */
export function askerOf({ asking, parts }: Exchange): Speaker | undefined {
  // Others may speak before the one who asks: thanks for the last answer.
  const own = parts.map(({ passage }) => speakerOf(passage)).find(Boolean)
  return own ?? asking.map(speakerOf).find(Boolean)
}

function speakerOf(passage: Passage): Speaker | undefined {
  if (readsOut(passage)) return readOutAsker(passage)
  const { document, voice } = passage
  return document.turns[voice.turn ?? -1]?.speaker
}
