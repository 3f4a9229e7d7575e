import { scaleNumber } from '../../text/number.ts'
import { isStateAdjective } from '../../text/state-word.ts'
import type { FigureToken } from './figure-token.ts'

/** A sum of money as the words beside a number name it. */
export interface CurrencyReading {
  /** ISO 4217, or the plain name where several states call their money so: `peso`. */
  readonly unit: string
  /** What one of it is worth in the unit: 0.01 for cents. */
  readonly factor: number
  /** The token at which it begins, or the one after its end. */
  readonly at: number
}

/**
 * The sign or code of money that stands before a number: `$`, `US$`, `HK$`, `Rs.`, `EUR`.
 *
 * `at` of the reading is the number of its first token; none before `floor` is read.
 */
export function currencyBefore(
  tokens: readonly FigureToken[],
  at: number,
  floor = 0,
): CurrencyReading | undefined {
  const number = tokens[at]
  const sign = tokens[at - 1]
  if (number === undefined || sign === undefined || number.gap === 'paragraph') return undefined
  if (at <= floor) return undefined
  if (sign.text === '$') {
    const area = at - 2 < floor ? undefined : tokens[at - 2]
    // "Gave us $5 million" and "a $5 million loan" have a space where `US $5` may have one.
    const isNear =
      area?.kind === 'word' &&
      (sign.gap === 'none' || (sign.gap === 'space' && SPACED_AREA.test(area.text)))
    const unit = isNear ? DOLLAR_AREAS.get(area.text.toLowerCase().replaceAll('.', '')) : undefined
    return unit === undefined
      ? { unit: 'USD', factor: 1, at: at - 1 }
      : { unit, factor: 1, at: at - 2 }
  }
  // `$US 5 million`.
  const dollar = tokens[at - 2]
  if (dollar?.text === '$' && sign.gap === 'none' && at - 2 >= floor) {
    const unit = DOLLAR_AREAS.get(sign.lower)
    if (unit !== undefined) return { unit, factor: 1, at: at - 2 }
  }
  const bySign = SIGNS.get(sign.text)
  if (bySign !== undefined) return { unit: bySign, factor: 1, at: at - 1 }
  if (sign.text === '.' && sign.gap === 'none' && RUPEES.has(tokens[at - 2]?.text ?? '')) {
    return { unit: 'rupee', factor: 1, at: at - 2 }
  }
  if (RUPEES.has(sign.text)) return { unit: 'rupee', factor: 1, at: at - 1 }
  const byCode = codeOf(sign)
  return byCode === undefined ? undefined : { ...byCode, at: at - 1 }
}

const SPACED_AREA = /^(?:US|HK|hk|C|c|NT|AU|NZ)$/

/**
 * The sign, code or name of money that stands after a number: `euros`, `US dollars`, `pounds sterling`,
 * `cents`.
 *
 * `at` of the reading is the number of the token after it.
 */
export function currencyAfter(
  tokens: readonly FigureToken[],
  at: number,
): CurrencyReading | undefined {
  const first = tokens[at]
  if (first === undefined || first.gap === 'paragraph') return undefined
  const sign = first.text === '$' ? 'USD' : SIGNS.get(first.text)
  if (sign !== undefined) {
    // A sign before the next number is that number's own, unless a space parts them.
    const next = tokens[at + 1]
    const isNext = next?.kind === 'number' && (next.gap === 'none' || first.gap === 'space')
    return isNext && first.gap !== 'none' ? undefined : { unit: sign, factor: 1, at: at + 1 }
  }
  const code = codeOf(first)
  if (code !== undefined) {
    const times = scaleNumber(tokens[at + 1]?.lower ?? '') ?? 1
    return times >= 1e6 && tokens[at + 1]?.gap === 'space'
      ? { unit: code.unit, factor: code.factor * times, at: at + 2 }
      : { ...code, at: at + 1 }
  }
  const named = NAMES.get(first.lower)
  if (named !== undefined) {
    const isSterling = tokens[at + 1]?.lower === 'sterling'
    if (first.lower.startsWith('pound') && !isSterling) return undefined
    return { ...named, at: isSterling ? at + 2 : at + 1 }
  }
  return nameWithState(tokens, at)
}

/** Whether a word is the name of money that is also a weight, so that only the words around can tell. */
export function isPoundWord(word: string): boolean {
  return word === 'pound' || word === 'pounds'
}

/** `Australian dollars`, `Hong Kong dollars`, `U.S. dollars`. */
function nameWithState(tokens: readonly FigureToken[], at: number): CurrencyReading | undefined {
  for (let length = 1; length <= 3; length++) {
    const name = tokens[at + length]
    if (name === undefined || name.gap !== 'space' || name.kind !== 'word') return undefined
    const money = singularOf(name.lower)
    if (!SHARED_NAMES.has(money)) {
      const own = length === 1 ? NAMES.get(name.lower) : undefined
      if (own === undefined || !isStateAdjective(tokens[at]?.text ?? '')) continue
      return { ...own, at: at + 2 }
    }
    const state = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower.replaceAll('.', ''))
      .join(' ')
    const unit = STATE_MONEY.get(`${state} ${money}`)
    return unit === undefined ? undefined : { unit, factor: 1, at: at + length + 1 }
  }
  return undefined
}

function singularOf(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** A code of ISO 4217, in capitals, or small where no English word is spelled so. */
function codeOf({
  kind,
  text,
}: FigureToken): { readonly unit: string; readonly factor: number } | undefined {
  if (kind !== 'word') return undefined
  if (text === 'RMB' || text === 'rmb') return { unit: 'CNY', factor: 1 }
  if (CODES.has(text)) return { unit: text, factor: 1 }
  // "MEUR" is a million of them.
  const times = text.slice(1)
  if (text.startsWith('M') && CODES.has(times)) return { unit: times, factor: 1e6 }
  return text === 'usd' || text === 'eur' || text === 'gbp'
    ? { unit: text.toUpperCase(), factor: 1 }
    : undefined
}

const RUPEES: ReadonlySet<string> = new Set(['Rs', 'rs', 'Rs.'])

const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    '€ EUR|£ GBP|¥ JPY|₹ INR|₽ RUB|₩ KRW|₪ ILS|₴ UAH|₺ TRY|₦ NGN|฿ THB|₫ VND|₱ PHP|₡ CRC|₾ GEL|' +
    '₭ LAK|₵ GHS|₸ KZT|₼ AZN|元 CNY|₿ BTC'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Letters that stand right before a dollar sign. */
const DOLLAR_AREAS: ReadonlyMap<string, string> = new Map(
  (
    'us USD|usd USD|u USD|hk HKD|a AUD|au AUD|aud AUD|c CAD|ca CAD|can CAD|cad CAD|nz NZD|nzd NZD|' +
    's SGD|sg SGD|nt TWD|r BRL|mex MXN|mx MXN|mxn MXN|z ZWD|j JMD|tt TTD|bds BBD|fj FJD|n NAD'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Codes that are no words of English. */
const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY CNH CHF AUD CAD NZD HKD SGD TWD KRW INR PKR BDT LKR IDR MYR PHP THB VND RUB ' +
    'UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS SAR AED QAR KWD BHD OMR IRR IQD EGP ZAR NGN KES ' +
    'GHS ETB UGX TZS MXN BRL ARS CLP UYU XAF XOF XCD GEL AMD AZN KZT UZS BTC'
  ).split(' '),
)

/** Names whose singular is another word as well: `a mark`, `he won`, `the real one`. */
const ONLY_PLURAL: ReadonlySet<string> = new Set(['mark', 'crown', 'sol', 'guarani'])

/** Names with a plural of their own, or with none. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'yen|yuan yuans|renminbi|won|baht bahts|dong|ringgit ringgits|rupiah rupiahs|zloty zlotys zlotych|' +
    'leu lei|lev leva|rand rands|birr|lari|tenge|dram|penny|krone kroner|krona kronor|lira liras lire|' +
    'real reais|sol soles|lempira lempiras|kyat kyats|naira nairas'
  )
    .split('|')
    .map((line): [string, string[]] => {
      const [name = '', ...plurals] = line.split(' ')
      return [name, plurals]
    }),
)

/** Names that mean one money wherever they stand, and such as several states share. */
const NAMES: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = new Map([
  ...(
    'dollar USD|buck USD|euro EUR|pound GBP|yen JPY|yuan CNY|renminbi CNY|kuai CNY|won KRW|baht THB|dong VND|' +
    'ringgit MYR|rupiah IDR|taka BDT|shekel ILS|ruble RUB|rouble RUB|hryvnia UAH|hryvna UAH|zloty PLN|' +
    'forint HUF|leu RON|lev BGN|rand ZAR|naira NGN|cedi GHS|birr ETB|kwacha ZMW|dirham AED|riyal SAR|' +
    'lari GEL|tenge KZT|dram AMD|manat AZN|afghani AFN|kyat MMK|riel KHR|tugrik MNT|quetzal GTQ|' +
    'lempira HNL|cordoba NIO|guarani PYG|boliviano BOB|bolivar VES|sol PEN|gourde HTG|deutschmark DEM|' +
    'deutschemark DEM|guilder NLG|peseta ESP|drachma GRD|escudo PTE|markka FIM|bitcoin BTC|' +
    'franc franc|peso peso|rupee rupee|dinar dinar|krone krone|krona krona|crown crown|lira lira|' +
    'shilling shilling|mark mark|reais BRL'
  )
    .split('|')
    .flatMap((pair): [string, { unit: string; factor: number }][] => {
      const [name = '', unit = ''] = pair.split(' ')
      const plurals = PLURALS.get(name) ?? [`${name}s`]
      const forms = ONLY_PLURAL.has(name) ? plurals : [name, ...plurals]
      return forms.map((form) => [form, { unit, factor: 1 }])
    }),
  ['cent', { unit: 'USD', factor: 0.01 }],
  ['cents', { unit: 'USD', factor: 0.01 }],
  ['pence', { unit: 'GBP', factor: 0.01 }],
  ['eurocents', { unit: 'EUR', factor: 0.01 }],
])

/** Names of money that several states share. */
const SHARED_NAMES: ReadonlySet<string> = new Set(
  'dollar pound franc peso rupee dinar krone kroner krona kronor crown lira shilling mark guilder yuan yen riyal ruble rouble euro'.split(
    ' ',
  ),
)

/** Those names with the state in front. */
const STATE_MONEY: ReadonlyMap<string, string> = new Map(
  (
    'us dollar USD|american dollar USD|united states dollar USD|australian dollar AUD|' +
    'canadian dollar CAD|new zealand dollar NZD|hong kong dollar HKD|singapore dollar SGD|' +
    'singaporean dollar SGD|taiwan dollar TWD|new taiwan dollar TWD|jamaican dollar JMD|' +
    'zimbabwean dollar ZWD|zimbabwe dollar ZWD|namibian dollar NAD|fijian dollar FJD|' +
    'british pound GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG|' +
    'south sudanese pound SSP|irish pound IEP|turkish pound TRL|' +
    'swiss franc CHF|french franc FRF|belgian franc BEF|cfa franc XAF|rwandan franc RWF|' +
    'congolese franc CDF|burundian franc BIF|djiboutian franc DJF|' +
    'mexican peso MXN|argentine peso ARS|chilean peso CLP|colombian peso COP|cuban peso CUP|' +
    'philippine peso PHP|uruguayan peso UYU|dominican peso DOP|' +
    'indian rupee INR|pakistani rupee PKR|pakistan rupee PKR|sri lankan rupee LKR|nepali rupee NPR|' +
    'nepalese rupee NPR|mauritian rupee MUR|' +
    'iraqi dinar IQD|kuwaiti dinar KWD|jordanian dinar JOD|serbian dinar RSD|libyan dinar LYD|' +
    'tunisian dinar TND|algerian dinar DZD|bahraini dinar BHD|' +
    'norwegian krone NOK|norwegian kroner NOK|danish krone DKK|danish kroner DKK|' +
    'swedish krona SEK|swedish kronor SEK|icelandic krona ISK|icelandic kronur ISK|' +
    'czech crown CZK|swedish crown SEK|norwegian crown NOK|danish crown DKK|' +
    'turkish lira TRY|italian lira ITL|kenyan shilling KES|ugandan shilling UGX|' +
    'tanzanian shilling TZS|somali shilling SOS|german mark DEM|deutsche mark DEM|' +
    'finnish mark FIM|dutch guilder NLG|chinese yuan CNY|japanese yen JPY|saudi riyal SAR|' +
    'qatari riyal QAR|omani riyal OMR|yemeni riyal YER|iranian riyal IRR|russian ruble RUB|' +
    'russian rouble RUB|belarusian ruble BYN'
  )
    .split('|')
    .map((line): [string, string] => [line.slice(0, line.lastIndexOf(' ')), line.slice(-3)]),
)
