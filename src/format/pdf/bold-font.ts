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
  return WEIGHT.test(bare) || SHORT_WEIGHT.test(bare) || TEX_WEIGHT.test(bare)
}

const WEIGHT = /bold|black|heavy|demi/i
const SHORT_WEIGHT = /(?:[-,_ ]|(?<=[a-z]))(?:Bd|BD|Blk|Hv)(?![a-z])/
/** The fonts of TeX have two letters for the weight: CMBX12. */
const TEX_WEIGHT = /^(?:CM|SF|EC)(?:SS)?BX/
