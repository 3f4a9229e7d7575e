import { attribution, type EmbeddedPassage } from '../embed/embed.ts'

/**
 * Who said what when, in a line: the words that were looked for are the same in every entry, so that
 * those around them have to tell the entries apart.
 *
 * A line is `Oda, 2031-06-04, Port Callow: “The harbor stays open to every ship.”`
 */
export function itemTitle(passage: EmbeddedPassage): string {
  const { words, before = '', after = '' } = passage
  const said = [lastOf(line(before), ROOM_BEFORE), line(words), firstOf(line(after), ROOM_AFTER)]
  const shown = said.filter((part) => part !== '').join(' ')
  return `${attribution(passage)}: “${firstOf(shown, MOST_SHOWN)}”`
}

/** Code units of the words before and after those that were found, and of all that is shown. */
const ROOM_BEFORE = 60
const ROOM_AFTER = 80
const MOST_SHOWN = 240

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function firstOf(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.lastIndexOf(' ', room)
  return `${text.slice(0, cut > 0 ? cut : room).toWellFormed()} …`
}

function lastOf(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.indexOf(' ', text.length - room)
  return `… ${text.slice(cut >= 0 ? cut + 1 : text.length - room).toWellFormed()}`
}
