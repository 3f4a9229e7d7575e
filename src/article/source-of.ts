import type { Person } from './people.ts'
import type { Source } from './quotation.ts'
import { isRank } from './title.ts'

/**
 * What a quotation tells of whoever spoke: name, kind, post and country; of somebody unnamed the post and
 * country at most.
 */
export function sourceOf({ kind, name, posts, gender }: Person): Omit<Source, 'span'> {
  if (kind === 'unnamed') {
    const [held] = posts
    return held?.country === undefined ? {} : { post: held.text, country: held.country }
  }
  const told = posts.filter(({ text }) => text !== '' && !RELATION.test(text))
  // A rank or title says less than a post: "Judge Sund, the president of the panel".
  const post = told.find(({ text }) => !RANK.test(text) && !isRank(text)) ?? told[0]
  const country = post?.country ?? posts.find(({ country }) => country !== undefined)?.country
  return {
    speaker: name,
    ...(kind === 'person' ? {} : { kind }),
    ...(post === undefined ? {} : { post: post.text }),
    ...(country === undefined ? {} : { country }),
    ...(gender === undefined ? {} : { gender }),
  }
}

/** What is set before a name for life. */
const RANK =
  /^(?:judge|justice|professor|general|colonel|captain|admiral|major|lieutenant|sergeant|bishop|father|rabbi|imam)$/i

/** What somebody is to somebody else, and no post. */
const RELATION =
  /\b(?:counterpart|friend|wife|husband|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|widow|widower|rival|opponent|ally)$/i
