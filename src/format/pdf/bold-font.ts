/** What a font says of itself: its name, and flags that few producers set. */
export interface FontFacts {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
}

/** Whether a font is a bold one: by the weight in its name, after the tag of a subset. */
export function isBoldFont({ name = '', bold, black }: FontFacts): boolean {
  if (bold === true || black === true) return true
  const bare = name.replace(/^[A-Z]{6}\+/, '')
  return (
    /bold|black|heavy|demi/i.test(bare) ||
    /(?:[-,_ ]|(?<=[a-z]))(?:Bd|BD|Blk|Hv)(?![a-z])/.test(bare)
  )
}
