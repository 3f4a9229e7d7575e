/**
 * Names in the order in which they are shown. Each of `N` must be among them, so that one that is forgotten
 * here, or is no name any more, does not compile.
 *
 * @example
 * namesOf<'day' | 'month'>({ day: true, month: true }) // => ['day', 'month']
 */
export function namesOf<N extends string>(names: Readonly<Record<N, true>>): readonly N[] {
  return Object.keys(names) as N[]
}
