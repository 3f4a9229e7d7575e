/** A language as XML has it; none when it is no tag of BCP 47, which a source may give. */
export function languageTag(language: string | undefined): string | undefined {
  return language !== undefined && TAG.test(language) ? language : undefined
}

const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/
