/** A person or a body that words are given to. */
export interface VoiceJson {
  readonly '@type': 'Person' | 'Organization'
  readonly name: string
  readonly jobTitle?: string
}

/** @see https://schema.org/CreativeWork */
export interface WorkJson {
  readonly '@type': 'CreativeWork' | 'NewsArticle'
  readonly '@id': string
  readonly name?: string
  readonly headline?: string
  /** When it was said or written. */
  readonly dateCreated?: string
  readonly datePublished?: string
  readonly inLanguage?: string
  readonly publisher?: { readonly '@type': 'Organization'; readonly name: string }
  readonly url?: string
}

/**
 * Words with who said them.
 *
 * @see https://schema.org/Quotation
 */
export interface QuotationJson {
  readonly '@type': 'Quotation'
  readonly '@id'?: string
  /** The address of the words. */
  readonly identifier: string
  readonly text: string
  readonly inLanguage?: string
  readonly spokenByCharacter?: VoiceJson
  readonly isPartOf: WorkJson
  /** A ready citation. */
  readonly creditText: string
  /** The page, with a fragment that shows the words. */
  readonly url?: string
}

/**
 * What people decided on a quotation.
 *
 * @see https://schema.org/ClaimReview
 */
export interface ClaimReviewJson {
  readonly '@type': 'ClaimReview'
  readonly '@id': string
  readonly claimReviewed: string
  readonly itemReviewed: {
    readonly '@type': 'Claim'
    readonly text: string
    readonly appearance: WorkJson
  }
  readonly author: readonly { readonly '@type': 'Person'; readonly name: string }[]
  /** The day of the last decision. */
  readonly datePublished: string
  /** The verdict in words: no number says how true a quotation is. */
  readonly reviewRating: {
    readonly '@type': 'Rating'
    readonly alternateName: string
    readonly ratingExplanation: string
  }
  readonly reviewBody?: string
  /** What was really said. */
  readonly isBasedOn?: readonly QuotationJson[]
}
