import type { Person } from './people.ts'
import type { Source } from './quotation.ts'

/** What a quotation tells of whoever spoke: name, kind, post and country; nothing of somebody unnamed. */
export function sourceOf({ kind, name, posts, gender }: Person): Omit<Source, 'span'> {
  if (kind === 'unnamed') return {}
  const post = posts.find(({ text }) => text !== '')
  const country = post?.country ?? posts.find(({ country }) => country !== undefined)?.country
  return {
    speaker: name,
    ...(kind === 'person' ? {} : { kind }),
    ...(post === undefined ? {} : { post: post.text }),
    ...(country === undefined ? {} : { country }),
    ...(gender === undefined ? {} : { gender }),
  }
}
