import {
  isPlace,
  isPublisher,
  isRoom,
  isVenue,
  namesPublisher,
  personWithPost,
  SENTENCE_END,
} from './header-line.ts'

/** Code units of a title. Shorter lines are labels and section names, longer ones paragraphs. */
const LEAST_TITLE = 12
const MOST_TITLE = 220

/** Words that say what an event or a text is, as titles do. */
export const TITLE_CUE: RegExp =
  /\b(?:remarks (?:by|of|at|with|to|on)|press (?:availability|briefing|conference|gaggle|call|encounter)|media stakeout|doors(?:tep|top)|interview (?:with|of|by)|statement (?:by|on|from)|readout of|(?:call|meeting|talks) with|speech (?:by|at|of)|address (?:by|to)|communiqu[eé]|before their (?:meeting|talks)|ahead of their|briefing (?:by|with|on))\b/i

/** The same in other languages, whose titles have few capitals. */
const FOREIGN_CUE =
  /(?<![a-zà-ɏѐ-ӿ])(?:(?:regierungs)?pressekonferenz|interview (?:mit|de|avec)|rede (?:von|des|der)|(?:conférence|point) de presse|entretien (?:avec|de)|discours d|(?:rueda|conferencia) de prensa|entrevista|discurso d|conferência de imprensa|coletiva|conferenza stampa|intervista|discorso d|konferencja prasowa|wywiad|tisková konference|rozhovor|basın toplantısı|röportaj|пресс-конференци[a-zà-ɏѐ-ӿ]|прес-?конференці[a-zà-ɏѐ-ӿ]|брифинг[a-zà-ɏѐ-ӿ]*|брифінг[a-zà-ɏѐ-ӿ]*|интервью|інтерв[’']ю|выступлени[a-zà-ɏѐ-ӿ]|виступ)/i

/**
 * The index of the line most like a title: one that names a kind of event, else the first with the
 * shape of a headline, in title case and without an end mark; -1 when none is.
 */
export function pickTitle(lines: readonly string[]): number {
  const mayBe = lines.map(
    (line) =>
      line.length >= LEAST_TITLE &&
      line.length <= MOST_TITLE &&
      !line.endsWith(',') &&
      !SENTENCE_END.test(line) &&
      !isRoom(line) &&
      personWithPost(line) === undefined,
  )
  const named = lines.findIndex(
    (line, k) => mayBe[k] && (TITLE_CUE.test(line) || FOREIGN_CUE.test(line)),
  )
  return named >= 0
    ? named
    : lines.findIndex(
        (line, k) =>
          mayBe[k] &&
          isTitleCase(line) &&
          !namesPublisher(line) &&
          !isPlace(line) &&
          !isVenue(line) &&
          !/^[“"«„–—-]|[:;]$|^by\b/i.test(line),
      )
}

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word))
  if (words.length < 3) return false
  const capitalized = words.filter((word) => /^["“'‘(]?\p{Lu}/u.test(word)).length
  return capitalized >= 0.7 * words.length && words.length <= 30
}

/**
 * A title without the publisher that web pages print behind or before it: `Remarks … - Ministry of
 * Halvenia`. `publisher` is whom the page names otherwise.
 */
export function cutTitle(
  line: string,
  publisher?: string,
): { readonly title: string; readonly publisher?: string } {
  const parts = line.split(/\s+(?:[-–—|•·:»]|::)\s+/)
  const last = parts.at(-1) as string
  const [first = ''] = parts
  if (parts.length < 2) return { title: line }
  const isSite = (part: string): boolean =>
    part.length >= LEAST_SITE &&
    part.length <= LONGEST_SITE &&
    (isPublisher(part) || (publisher !== undefined && isSameName(part, publisher)))
  if (isSite(last) && line.length - last.length > LEAST_TITLE) {
    return {
      title: line.slice(0, line.lastIndexOf(last)).replace(SEPARATOR_END, ''),
      publisher: last,
    }
  }
  // A publisher before a title is told by its name alone: a title may begin with a ministry.
  const isBefore = publisher !== undefined && isSameName(first, publisher)
  return isBefore && line.length - first.length > LEAST_TITLE
    ? { title: line.slice(first.length).replace(SEPARATOR_START, ''), publisher: first }
    : { title: line }
}

const SEPARATOR_END = /\s+(?:[-–—|•·:»]|::)\s*$/
const SEPARATOR_START = /^\s+(?:[-–—|•·:»]|::)\s+/
const LEAST_SITE = 4
const LONGEST_SITE = 60

/** Whether two names of a publisher are one, but for articles, endings of addresses and case. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/^the |\.(?:com|org|net|gov|int|[a-z]{2})$/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
  return x !== '' && x === y
}
