/** What the structured data of a page says of the document itself. */
export interface JsonLd {
  readonly title?: string
  readonly date?: string
  readonly updated?: string
  readonly author?: string
  readonly publisher?: string
  readonly url?: string
  readonly language?: string
}

/**
 * Read the JSON-LD of a page; `undefined` when none of it is about a document.
 *
 * Pages also describe other things so: the site, the path to the page, a list of other articles. Only an
 * article at the top or in a graph counts, and the first one.
 *
 * @see https://schema.org/Article
 */
export function readJsonLd(scripts: readonly string[]): JsonLd | undefined {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0)
    if (article !== undefined) return readArticle(article)
  }
  return undefined
}

type JsonObject = { readonly [key: string]: unknown }

function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  )
  try {
    return JSON.parse(json)
  } catch (error) {
    // Publishers leave line ends inside strings.
    if (!(error instanceof SyntaxError)) throw error
  }
  try {
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists and graphs inside one another in which an article is looked for. */
const MOST_NESTED = 4

function findArticle(value: unknown, depth: number): JsonObject | undefined {
  if (depth > MOST_NESTED) return undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isObject(value)) return undefined
  if (ARTICLE_TYPE.test(String(value['@type'] ?? ''))) return value
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1)
}

/** Types of documents; the type of the page itself says nothing of its text. */
const ARTICLE_TYPE =
  /(?:^|[,/#])(?:\w*Article|BlogPosting|Report|GovernmentDocument|SpecialAnnouncement|Statement|PressRelease)(?:$|,)/

function readArticle(article: JsonObject): JsonLd {
  const values = {
    title: textOf(article.headline) ?? textOf(article.name),
    date: textOf(article.datePublished) ?? textOf(article.dateCreated),
    updated: textOf(article.dateModified),
    author: namesOf(article.author),
    publisher: namesOf(article.publisher),
    url: urlOf(article.mainEntityOfPage) ?? urlOf(article.url),
    language: textOf(article.inLanguage),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** `Ilse Harl, Sunniva Oda`, from names or objects with names. */
function namesOf(value: unknown): string | undefined {
  const list = (Array.isArray(value) ? value : [value]).slice(0, MOST_NAMES)
  const names = list.map((item) => (isObject(item) ? textOf(item.name) : textOf(item)))
  const known = names.filter((name) => name !== undefined && !/^https?:/.test(name))
  return known.length === 0 ? undefined : [...new Set(known)].join(', ')
}

const MOST_NAMES = 20

function urlOf(value: unknown): string | undefined {
  return isObject(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value)
}
