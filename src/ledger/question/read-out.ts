import type { Speaker } from '../../document/turn.ts'
import type { Passage } from '../spoken-text.ts'

/**
 * Whether whoever gives the floor reads out what somebody else asks: "Petra from Drast asks: who pays?",
 * "A question from the chat: who pays?"
 */
export function readsOut({ text, voice }: Passage): boolean {
  return voice.role === 'moderator' && /\?["”’)]*\s*$/.test(text.slice(-4)) && READ_OUT.test(text)
}

/** Who is said to ask what is read out; nobody where no name is told. */
export function readOutAsker(passage: Passage): Speaker | undefined {
  const match = ASKS_BY_NAME.exec(passage.text)
  const name = match?.[1]
  if (match === null || name === undefined) return undefined
  const start = match.index + match[0].indexOf(name)
  const evidence = passage.original({ start, end: start + name.length })
  return { name, basis: 'stated', evidence }
}

const VERB = '(?:asks?|asked|is asking|wants to know|would like to know|writes|wrote)'
const READ_OUT = new RegExp(
  `\\b${VERB}\\b|\\bquestions? (?:\\w+ ){0,3}(?:from|by|in|on|via|through|sent|submitted)\\b[^.?!]{0,60}:`,
  'i',
)

const NAME = "\\p{Lu}[\\p{L}'’-]+"
/** `Petra Lunding from Drast, who asks`. */
const ASKS_BY_NAME = new RegExp(
  `(?<!\\p{L})((?!(?:Our|The|A|An|Next|So|And|Now|Then|She|He|They|Somebody|Someone)\\b)${NAME}(?: ${NAME}){0,2})(?:,? (?:from|in|of|at|with) [^.:?!]{2,40}?)?,?(?: who)?(?: also)? ${VERB}\\b`,
  'u',
)
