/** What a search found, for whoever wants to hear of more of it. */
export interface Feed {
  /** Stays the same for the same search of the same record. */
  readonly id: string
  readonly title: string
  /** What was searched for, in a sentence. */
  readonly about: string
  /** The URL of the feed itself. */
  readonly self: string
  /** The URL at which a person sees the same. */
  readonly home: string
  /** When the record last got something that the feed could tell of: ISO 8601 with a zone. */
  readonly updated: string
  readonly generator?: string
  /** In the order in which they are told of. */
  readonly items: readonly FeedItem[]
}

/** A place at which words were found. */
export interface FeedItem {
  /** The address of the words, which never leads to others. */
  readonly address: string
  /** Who said what when, in a line. */
  readonly title: string
  /** The URL at which the record shows the words. */
  readonly link: string
  /** The page on which they were published. */
  readonly source?: string
  readonly speaker?: string
  /** When the record was given the words: ISO 8601 with a zone. */
  readonly added: string
  /** The words with who said them, as markup of HTML. */
  readonly content: string
}
