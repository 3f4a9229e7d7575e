/** Whether a text begins as an object of JSON or a list of them. Texts in brackets are none. */
export function looksLikeJson(text: string): boolean {
  return JSON_START.test(text)
}

const JSON_START =
  /^\ufeff?\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\}\s*$)|\[\s*(?:\{\s*["}]|\[\s*[[{"\d]))/
