/** A person of a registry. */
export interface Person {
  /** The id in the registry the person comes from. */
  readonly id: string
  readonly name: string
  /** Other names and spellings; none that is the name itself. */
  readonly otherNames: readonly string[]
  readonly gender?: 'male' | 'female'
  readonly posts: readonly HeldPost[]
}

/** A post that a person holds or held. */
export interface HeldPost {
  /** `Minister of Foreign Affairs`. */
  readonly role: string
  /** Where it is held, by its first name: `The White House`. */
  readonly organization?: string
  /** Other names of the organization, and of the state or place that it belongs to. */
  readonly organizationNames: readonly string[]
  /** First and last day as ISO 8601, with a month or a year when no more is known. */
  readonly from?: string
  readonly to?: string
}

/**
 * Whether a post may be held on a day, a month or a year. What is not known rules nothing out: a term
 * without an end goes on, and one that begins in a year may begin on its first day.
 */
export function isHeldOn({ from, to }: HeldPost, date: string): boolean {
  return (
    (from === undefined || earliest(from) <= latest(date)) &&
    (to === undefined || earliest(date) <= latest(to))
  )
}

// ISO dates sort as text; these stand before and behind every day of a month or a year.
function earliest(date: string): string {
  return date.padEnd(10, '-00')
}

function latest(date: string): string {
  return date.padEnd(10, '-99')
}
