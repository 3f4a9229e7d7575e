import { rootName } from '../xml/xml-sniff.ts'

/** Whether a source begins as a feed does: RSS of any version, or Atom. */
export function looksLikeFeed(text: string): boolean {
  const root = rootName(text)
  if (root === 'rss') return true
  if (root === 'RDF') return text.includes('http://purl.org/rss/1.0/')
  return root === 'feed' && /http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/.test(text)
}
