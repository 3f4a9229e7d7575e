/** XML that is written, and is not escaped again. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What an element holds: other XML, words that are escaped, or nothing. */
export type XmlContent = Xml | string | undefined

/** Values of attributes by name; those that are `undefined` are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/**
 * Writes elements, and keeps count of the characters that XML cannot hold, so that the file can tell of
 * them: each stands in it as a sign that shows it.
 *
 * Whatever commands a terminal or turns the direction of writing around is written as a reference to its
 * character: it is not lost, and does nothing to whoever looks at the file.
 */
export class XmlWriter {
  readonly #shown = new Map<string, number>()

  /** Characters that XML forbids and that were shown by a sign, as `U+0000`, with how often. */
  get shown(): readonly { readonly name: string; readonly count: number }[] {
    const names = [...this.#shown].map(([name, count]) => ({ name, count }))
    return names.sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  element(name: string, attributes: XmlAttributes, ...content: readonly XmlContent[]): Xml {
    let tag = name
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined) continue
      const escaped = this.#escape(String(value)).replace(/["\t\n]/g, referenceTo)
      tag += ` ${key}="${escaped}"`
    }
    const inner = this.join(content)
    return new Xml(inner.text === '' ? `<${tag}/>` : `<${tag}>${inner.text}</${name}>`)
  }

  join(content: readonly XmlContent[]): Xml {
    const texts = content.map((part) =>
      part === undefined ? '' : typeof part === 'string' ? this.#escape(part) : part.text,
    )
    return new Xml(texts.join(''))
  }

  #escape(text: string): string {
    return text.replace(UNSAFE, (char) => {
      if (!isForbidden(char)) return ENTITIES[char] ?? referenceTo(char)
      const code = char.charCodeAt(0)
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      this.#shown.set(name, (this.#shown.get(name) ?? 0) + 1)
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
    })
  }
}

/**
 * What does not stand for itself: markup, line ends that a parser would change, commands, characters
 * that XML forbids.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[&<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function isForbidden(char: string): boolean {
  // A carriage return may stand in XML, as a reference.
  return /^(?:[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs})$/u.test(char)
}

function referenceTo(char: string): string {
  return char === '"' ? '&quot;' : `&#${char.charCodeAt(0)};`
}
