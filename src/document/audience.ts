/**
 * Whether a text is spoken or written to hearers whom it addresses, by whoever it is about: `Mr.
 * President,`, `my delegation`, `this Assembly`. A report says such words only between quotation
 * marks; `stretches` are what stands outside them.
 */
export function addressesHearers(stretches: readonly string[]): boolean {
  if (LETTER_OPENING.test(stretches[0]?.slice(0, LONGEST_OPENING) ?? '')) return true
  let count = 0
  let length = 0
  for (const words of stretches) {
    const sample = words.slice(0, SAMPLE - length)
    length += sample.length + 1
    count += (sample.match(TO_HEARERS) ?? []).length
    if (count >= LEAST_ADDRESSES) return true
    if (length >= SAMPLE) return false
  }
  return false
}

/** Code units that are looked at; a speech shows in its first minutes to whom it is made. */
const SAMPLE = 20_000
/** One such word slips into a report where a quotation mark is missing; two do not. */
const LEAST_ADDRESSES = 2

/** `To the Senate and the House of Deputies:` */
const LETTER_OPENING = /^\W*To the \p{Lu}[^.:]{3,120}:/u

/** Words to a chair or an assembly, of whoever speaks for a country, and with which speeches open. */
const TO_HEARERS = new RegExp(
  [
    '(?<!\\p{L})(?:Mr|Madam|Madame)\\.?\\s+(?:President|Chairman|Chairperson|Speaker|Secretary-General|Chair)(?=\\s?[,.:!—])',
    ',\\s+(?:Sir|Madam|Excellency)\\s?,',
    '(?<!\\p{L})(?:[Mm]y|[Oo]ur)\\s+(?:delegation|[Gg]overnment|country|people|nation|Republic)(?!\\p{L})',
    '(?<!\\p{L})[Tt]his\\s+(?:Assembly|august body|rostrum|podium)(?!\\p{L})',
    '(?<!\\p{L})(?:I\\s+(?:should|would)\\s+like|[Aa]llow\\s+me|[Mm]ay\\s+I|I\\s+(?:wish|want)\\s+to|I\\s+have\\s+the\\s+honou?r)(?!\\p{L})',
    '(?<!\\p{L})[Oo]n\\s+behalf\\s+of\\s+(?:my|our|the\\s+(?:delegation|[Pp]eople|[Gg]overnment))(?!\\p{L})',
    '(?<!\\p{L})(?:my\\s+)?fellow[- ](?:[Cc]itizens|[Cc]ountrymen|Americans|delegates)(?!\\p{L})',
    '(?<!\\p{L})(?:Herr|Frau)\\s+(?:Präsident(?:in)?|Vorsitzende[rn]?)\\s?[,!]',
    '(?<!\\p{L})(?:Monsieur|Madame)\\s+l[ea]\\s+[Pp]résident[e]?\\s?,',
    '(?<!\\p{L})[Ss]eñora?\\s+[Pp]resident[ea]\\s?[,:]',
    '(?<!\\p{L})(?:Господин|Пан[еi]?)\\s+(?:Председатель|Голово)\\s?[,!]',
    '主席先生',
  ].join('|'),
  'gu',
)

/**
 * Whether a text is a record that gives what one speaker said in the third person: `Mr. ODA
 * (Halvenia) said that the harbor …`.
 *
 * @example
 * isSummaryRecord('12. Mr. ODA (Halvenia) recalled that the harbor had been closed.') // => true
 */
export function isSummaryRecord(text: string): boolean {
  return SUMMARY_OPENING.test(text.slice(0, LONGEST_OPENING))
}

/** Code units in which a record says whose words it gives. */
const LONGEST_OPENING = 200

const SUMMARY_OPENING =
  /^\W*(?:\d+\.\s+)?(?:(?:Mr|Mrs|Miss|Ms|Dr|Mgr)\.?|Sir|Dame|Prince|Count|General|U|Daw|Sheikh|Lord)\s+(?:\p{Lu}[\p{Lu}'’.-]+(?:\s+\p{Lu}[\p{Lu}'’.-]+){0,5}|\p{Lu}[\p{L}'’. -]{2,40})(?:\s*\([^()]{3,60}\))?,?\s+(?:\([^()]{3,60}\)\s+)?(?:said|stated|expressed|observed|recalled|noted|thought|felt|wished|considered|declared|began|congratulated|emphasi[sz]ed|pointed|remarked|explained|thanked|associated|joined|welcomed|regretted|believed|hoped)(?!\p{L})/u

/**
 * Whether paragraphs are numbered one after another, as those of verbatim records, declarations and
 * resolutions are; reports are not.
 */
export function hasNumberedParagraphs(paragraphs: readonly string[]): boolean {
  let run = 0
  let before = Number.NaN
  for (const words of paragraphs) {
    const match = /^\W{0,3}(\d{1,4})\.\s/.exec(words.slice(0, LONGEST_NUMBER))
    if (match === null) continue
    const number = Number(match[1])
    run = number === before + 1 ? run + 1 : 1
    if (run >= LEAST_NUMBERED) return true
    before = number
  }
  return false
}

const LONGEST_NUMBER = 10
/** Numbers in a row; a report may list three points. */
const LEAST_NUMBERED = 5
