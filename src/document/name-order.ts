/** Which part of a name comes first; `unknown` when both parts can be a family name. */
export type NameOrder = 'familyFirst' | 'givenFirst' | 'unknown'

/**
 * Whether the family name comes first. Chinese and Korean names are told by a family name that opens
 * the name and syllables of these languages in all the rest; when the last word is such a family name
 * too, or the first a given name elsewhere, the order cannot be known.
 */
export function nameOrder(first: string, rest: readonly string[]): NameOrder {
  if (rest.length === 0 || rest.length > 2 || !FAMILY_FIRST.has(first)) return 'givenFirst'
  if (!rest.every((word) => SYLLABLES.test(word))) return 'givenFirst'
  const [given = '', second] = rest
  const isShort = second === undefined && !given.includes('-')
  if (isShort && (FAMILY_FIRST.has(given) || GIVEN_ELSEWHERE.has(first))) return 'unknown'
  return 'familyFirst'
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'Bai Cai Cao Chen Cheng Cui Deng Ding Dong Du Fan Fang Feng Fu Gao Geng Guo Han He Hu Hua Huang ' +
    'Jia Jiang Jin Kang Kong Lai Li Liang Lin Liu Lu Luo Lü Ma Mao Meng Pan Peng Qian Qin Qiu Ren ' +
    'Shao Shen Shi Song Su Sun Tan Tang Tian Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao ' +
    'Ye Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou ' +
    'Ahn Ban Cho Choe Choi Chung Jeong Jung Kang Kim Moon Pak Park Ryu Seo Shin Yoon'
  ).split(' '),
)

const GIVEN_ELSEWHERE: ReadonlySet<string> = new Set(['Jin', 'Kim', 'Lin', 'Ren', 'Su'])

/** One or two syllables as Chinese and Korean names are transcribed, with or without a hyphen. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|[klmnp])?(?:-|$)?){1,2}$/i

/**
 * Whether two folded names are the same two words in the other order, as Japanese names are printed:
 * all their syllables end in a vowel or `n`, which keeps `Thomas James` and `James Thomas` apart.
 */
export function isOtherOrder(
  a: { readonly given: readonly string[]; readonly surname: string },
  b: { readonly given: readonly string[]; readonly surname: string },
): boolean {
  const [given = ''] = a.given
  return (
    a.given.length === 1 &&
    b.given.length === 1 &&
    given === b.surname &&
    a.surname === b.given[0] &&
    MORAE.test(given) &&
    MORAE.test(a.surname)
  )
}

/** Japanese syllables in Latin letters, as folding leaves them. */
const MORAE = /^(?:(?:[kgsztdnhbpmr]y|sh|ch|ts|ss|tt|kk|pp|[kgszjtdnhbpmyrwf])?[aiueoy]n?){2,6}$/
