import type { SourceHead } from '../source-head.ts'

/**
 * Whether a source is HTML: a page, XHTML, or a fragment of a page as feeds carry them.
 *
 * A fragment is told from Markdown with some HTML in it by what there is more of. Other XML is not HTML.
 */
export function looksLikeHtml({ text }: SourceHead): boolean {
  const opening = OPENING.exec(text) as RegExpExecArray
  const rest = text.slice(opening[0].length)
  const root = /^<([a-z][a-z0-9-]*)([^>]{0,1000})/i.exec(rest)
  if (root === null) return /^<!doctype\s+html/i.test(rest) || isFragment(rest, LEAST_AFTER_TEXT)
  const [, name, attributes] = root as unknown as [string, string, string]
  if (/^html$/i.test(name)) return true
  if (opening[0].includes('<?xml') || isForeign(attributes)) return false
  return IN_HEAD.test(name) || (HTML_ELEMENTS.test(name) && isFragment(rest, 1))
}

/** What may stand before the first element: marks, comments, declarations, an opened literal. */
const OPENING =
  /^\ufeff?(?:\s+|<!--(?:(?!-->)[\s\S])*-->|<!(?!doctype)(?!--)[^>]*>|<\?[^>]*>|b['"](?=<|\\n<|\\n\\n<))*/i

/** Elements that begin a page whose outermost tags are missing. */
const IN_HEAD = /^(?:head|body|title|meta|link|base|frameset)$/i

/** Elements that fragments of pages begin with. */
const HTML_ELEMENTS =
  /^(?:style|script|noscript|div|p|h[1-6]|span|section|article|main|header|footer|nav|aside|figure|img|picture|table|thead|tbody|tr|td|ul|ol|dl|li|pre|blockquote|center|font|b|i|u|s|em|strong|small|a|br|hr|form|iframe|template)$/i

/** Whether the attributes of a root element say that it is of another vocabulary than HTML. */
function isForeign(attributes: string): boolean {
  const namespace = /\sxmlns\s*=\s*["']([^"']*)/i.exec(attributes)?.[1]
  return namespace !== undefined && !/xhtml|html40/i.test(namespace)
}

/** Elements that part a text, after words that stand before any: fewer are an aside in plain text. */
const LEAST_AFTER_TEXT = 3
/** Elements for each mark of Markdown where the text is HTML all the same. */
const TAGS_FOR_EACH_MARK = 3

/** Whether words are parted by `least` elements and more, and not by Markdown. */
function isFragment(text: string, least: number): boolean {
  if (/^\s*(?:[{[]|WEBVTT\b)/.test(text)) return false
  const tags = text.match(PARTING_TAGS)?.length ?? 0
  if (tags < least) return false
  const words = text.replace(/<[^<>]{0,1000}>/g, ' ')
  const marks = words.match(MARKDOWN_MARKS)?.length ?? 0
  // Plain text and Markdown part their paragraphs by empty lines, and some tags stray into them.
  const loose = text.match(/\n[ \t]*\n[ \t]*[^\s<]/g)?.length ?? 0
  return tags >= TAGS_FOR_EACH_MARK * Math.max(marks, least > 1 ? loose : 0)
}

const PARTING_TAGS =
  /<(?:\/?(?:p|div|h[1-6]|li|td|tr|blockquote|section|article)|br)\b[^<>]{0,500}>/gi
const MARKDOWN_MARKS = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\]\([^)\s]{1,500}\)|^(?:[-*+]|```)\s/gm
