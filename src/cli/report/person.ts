import type { HeldPost, Person } from '../../verbale.ts'
import { type Style, shown, wrapShown } from '../style.ts'

/** A person for a reader: name and id, other spellings, and a line for each post. */
export function renderPerson(
  { id, name, otherNames }: Person,
  posts: readonly HeldPost[],
  style: Style,
): string {
  const lines = [wrapShown(shown`${style.bold(name)} ${style.dim(id)}`, style.width, '', '  ')]
  if (otherNames.length > 0) {
    lines.push(wrapShown(shown`also ${otherNames.join(', ')}`, style.width, '  ', '    '))
  }
  for (const { role, organization, from, to } of posts) {
    const where = organization === undefined ? '' : `, ${organization}`
    const term = from === undefined && to === undefined ? '' : ` (${from ?? ''}–${to ?? ''})`
    lines.push(wrapShown(shown`${role}${where}${style.dim(term)}`, style.width, '  ', '    '))
  }
  return `${lines.join('\n')}\n`
}
