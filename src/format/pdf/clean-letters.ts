/**
 * Letters as they are meant: ligatures and other forms that only print differently as the letters they
 * stand for, bullets of symbol fonts as bullets.
 *
 * What a font gives no letters for is left as it is, to be counted.
 */
export function cleanLetters(text: string): string {
  // Nearly all text is plain, and one pattern finds that out.
  if (!UNUSUAL.test(text)) return text
  return text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .replace(SYMBOL_BULLETS, '•')
    .replace(/[\ufeff\u200b\u2028\u2029]/g, '')
    .replace(/[\t\r\n\u00a0]/g, ' ')
    .toWellFormed()
}

/** Signs that no font gave letters for: private use, replacements, controls. */
export const UNMAPPED: RegExp = /(?![\t\n\r])[\p{Cc}\p{Co}\ufffd]/gu

const UNUSUAL = /[\t\r\n\u00a0\u200b\u2028\u2029\ud800-\uffff]/
const PRESENTATION_FORMS = /[\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc]/g
/** The places of bullets, squares, arrows and dashes in the symbol fonts of word processors. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf0a8\uf0fc\uf06e\uf02d]/g
