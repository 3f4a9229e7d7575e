import { foldSpaces } from '../text/white-space.ts'
import { FURNITURE_LINES, FURNITURE_NOTICES } from './furniture-phrase.ts'

/**
 * Whether the words of a block belong to the page it was printed on rather than to the document:
 * navigation, sharing, notices, players, links to other articles.
 *
 * Judged by wording that web publishers share. A block of real prose is never taken for furniture by
 * this function alone, but for the notices it knows.
 */
export function isFurniture(words: string): boolean {
  if (words.length > LONGEST_RAW) return false
  const line = plainLine(words)
  if (line === '') return true
  if (line.length <= LONGEST_NOTICE && isNotice(line)) return true
  return line.length <= LONGEST_LINE && (LINES.test(line) || isForeignLine(line))
}

/** Whether a line is nothing but links, as in a navigation bar: `[Home](#) > [News](#)`. */
export function isLinkBar(words: string): boolean {
  if (!words.includes('](')) return false
  const rest = words.replace(/!?\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '').trim()
  // What is left beside the links is separators and the name of the page one is on.
  return rest.length <= LONGEST_LINE && !/[.!?]$/.test(rest.replace(/\.{2,}/g, ''))
}

/** Whether a line marks the end of a document: `# # #`, `END`, `-30-`, `END 2:25 P.M. EDT`. */
export function isEndMark(words: string): boolean {
  return /^(?:\\?#[\s\\#]*|\*[\s*]+|-?\s*(?:30|end|ends|fin)\s*-?|\(?end(?:s| of (?:transcript|interview|text|document))?\)?)$|^end\s+\d{1,2}:\d{2}\s*[ap]\.?\s?m\.?.{0,12}$/i.test(
    words.trim(),
  )
}

/** Whether a line is only a time of day: `5:55 P.M. EDT`, `14.30 (Local)`. */
export function isTimeLine(words: string): boolean {
  return /^(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?\s*\(?(?:[A-Z]{2,5}|local(?: time)?|GMT[+-]?\d*)?\)?\.?$/i.test(
    words.trim(),
  )
}

/** Whether a line is a page number or says which page follows. */
export function isPageNumber(words: string): boolean {
  return /^(?:[-–—\s]*\d{1,4}[-–—\s]*|page\s+\d+(?:\s+of\s+\d+)?|\(?-?\s*more\s*-?\)?)$/i.test(
    words.trim(),
  )
}

/** A line without the marks of Markdown, its white space folded. */
export function plainLine(words: string): string {
  if (!/[[*_#\\\n\t\u00a0]| {2}/.test(words)) return words.trim()
  // The limits keep a line of opening brackets from being searched to its end from each of them.
  const unlinked = words.includes('](')
    ? words.replace(/!?\[([^\]]{0,500})\]\([^)]{0,500}\)/g, '$1')
    : words
  return foldSpaces(unlinked.replace(/[*_#\\]+/g, ''))
}

/** A notice may take a few sentences. */
const LONGEST_NOTICE = 500
/** A notice with the addresses of its links. */
const LONGEST_RAW = 3 * LONGEST_NOTICE
/** A furniture line is short; longer ones are prose unless a notice is recognized in them. */
const LONGEST_LINE = 120

const LINES = new RegExp(
  `^(?:${[
    'share(?: (?:this|on|via|by)\\b.*)?',
    'print(?: this.*)?',
    '(?:send (?:by )?)?e-?mail(?: this.*)?',
    '(?:tweet|facebook|twitter|linkedin|whatsapp|telegram|instagram|youtube|rss|reddit|copy link|x)(?: .{0,30})?',
    'read (?:more|next|also|the full .{0,40})\\b.*',
    'continue(?: reading.*)?',
    '(?:more|related|latest|recent|recommended|popular|trending|top|other) (?:articles?|stories|news|posts?|content|coverage|reading|videos?|links?|topics?|from .{0,40}|on (?:this|our) .{0,40})s?',
    "(?:must[ -]reads?|most (?:read|viewed|popular)|see (?:also|more).*|also (?:on|in|read)\\b.*|you (?:may|might) (?:also )?(?:like|want).*|in case you missed it.*|don[’']t miss.*|editors?[’']? picks?)",
    '(?:tags?|topics?|categor(?:y|ies)|keywords|filed under|in this (?:story|article|section))(?::.*)?',
    '(?:subscribe|sign (?:up|in)|log ?in|register|newsletter|get our .*|follow us.*|join us.*|support us.*|donate)\\b.{0,80}',
    '(?:skip to .*|(?:back to|return to) .*|go to top|top|home|menu|search|close|open|next(?: (?:page|article|post)\\b.*)?|previous(?: .*)?|site ?map|navigation|breaking news)',
    '(?:accessibility(?: (?:links|statement))?|privacy policy|terms of (?:use|service)|cookies?.*|copyright.*|disclaimer.*|imprint|contact(?: us)?|about us|careers?|jobs?|help|faq|foia|no fear act|archives?|white house|usa\\.gov|office of (?:the )?inspector general)',
    '(?:please wait|loading.*|no media source currently available|embed(?: share)?|the code has been copied.*|the url has been copied.*|auto ?\\d{3,4}p.*|\\d{3,4}p.*|download|direct link|pop-out player|play|pause|mute|live|listen(?: to .*)?|watch(?: .*)?|video|audio|gallery|photos?)',
    '(?:(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\s*){1,4}',
    '\\d{1,3}\\s*[-–]?\\s*\\d{0,3}\\s*min(?:ute)?s?(?: read)?',
    '(?:reading time|estimated reading time)\\b.*',
    '(?:image|photo|video|picture|file(?: photo)?|credit|source)s?\\s*[:©].*',
    '[•·▪■]?\\s*\\d+x\\d+ .*',
    '(?:advertisement|sponsored.*|promoted.*|ad)',
    'already (?:an? )?(?:subscriber|subscribed|member|registered)\\b.*',
    '(?:view|open|read) (?:this (?:e-?mail|letter) )?(?:in|on) (?:your |the )?(?:browser|web|app)(?: .{0,20})?',
    'unsubscribe|manage (?:your )?(?:subscription|preferences)|(?:this is )?(?:a )?print(?:able|er-friendly)? version',
    '©.*',
    '[|>›»/·•\\s-]+',
  ].join('|')})$`,
  'i',
)

/** Lines of other languages by script: a pattern is made when a line of its script is first met. */
const FOREIGN_LINES: readonly (readonly [script: RegExp, pattern: RegExp])[] = [
  [/[а-яё-ӿ]/i, foreignLines('ru', 'uk')],
  [/[\u3400-\u9fff]/, foreignLines('zh')],
  [/[a-z]/i, foreignLines('de', 'fr', 'es')],
]

function foreignLines(...languages: readonly (keyof typeof FURNITURE_LINES)[]): RegExp {
  const patterns = languages.flatMap((language) => FURNITURE_LINES[language] ?? [])
  return new RegExp(`^[•·▪■►▶>→|*]?\\s*(?:${patterns.join('|')})$`, 'i')
}

function isForeignLine(line: string): boolean {
  return FOREIGN_LINES.some(([script, pattern]) => script.test(line) && pattern.test(line))
}

/** Notices of web publishers, each with a pattern of words that stand in all its forms. */
const NOTICES: readonly (readonly [string, RegExp])[] = [
  ['official web', /\b(?:an? )?official web ?site\b|\bofficial websites? use\b/i],
  [
    '(?:site|page) of the',
    /\b(?:a )?(?:website|site|web page) of the (?:government|ministry|state)\b/i,
  ],
  ['\\.gov', /\.gov\b(?!ern)/i],
  ['https', /\bHTTPS\b/i],
  ['secure', /\bsecure(?:d|ly)? (?:connected|websites?)\b/i],
  ['sensitive information', /\bsensitive information only\b/i],
  ['(?:lock|key) \\(', /\b(?:lock|padlock|key) \(\s*\)/i],
  ['use cookies', /\bwe use cookies\b/i],
  ['javascript', /\b(?:enable|requires?) javascript\b/i],
  ['your browser', /\byour browser (?:does|is)\b/i],
  ['all rights', /\ball rights reserved\b/i],
  ['sign up', /\bsign up (?:for|to) (?:our|the|get)\b/i],
  ['find out more', /\bto find out more, click here\b/i],
  ['contacting us', /\bfor contacting us\b/i],
  ['password', /\bnever (?:send|share|give) (?:a|your) passwords?\b/i],
  [
    'this (?:article|story)',
    /\bthis (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)\b/i,
  ],
  [
    '(?:subscriber|member)s',
    /\b(?:article|story|content|page) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:paying |paid |registered )?(?:subscriber|member)s\b/i,
  ],
  [
    'reading',
    /\bto (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register|create|become)\b/i,
  ],
  [
    'free articles',
    /\byou(?:[’']ve| have) (?:read|reached|used|viewed)\b.{0,40}\bfree articles\b/i,
  ],
  [
    'you receive',
    /\byou (?:receive|received|are receiving|get) this (?:e-?mail|letter|newsletter|message) because\b/i,
  ],
  ...FURNITURE_NOTICES,
]

const NOTICE_WORDS = new RegExp(NOTICES.map(([words]) => words).join('|'), 'u')

function isNotice(line: string): boolean {
  // Looking for all the words at once spares most lines the patterns, and is several times as fast in
  // small letters as in letters of either case.
  return NOTICE_WORDS.test(line.toLowerCase()) && NOTICES.some(([, pattern]) => pattern.test(line))
}
