import type { PostJson } from '../../../../src/wire/person-json.ts'

/** A post in words: `Foreign Minister, Halvenia`. */
export function describePost({ role, organization }: PostJson): string {
  return organization === undefined ? role : `${role}, ${organization}`
}
