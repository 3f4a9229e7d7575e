/** English names of languages by primary BCP 47 tag, the usual name first. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'Afrikaans',
  am: 'Amharic',
  ar: 'Arabic',
  az: 'Azerbaijani, Azeri',
  be: 'Belarusian, Belarusan',
  bg: 'Bulgarian',
  bn: 'Bengali, Bangla',
  bo: 'Tibetan',
  bs: 'Bosnian',
  ca: 'Catalan',
  cs: 'Czech',
  cy: 'Welsh',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  eo: 'Esperanto',
  es: 'Spanish',
  et: 'Estonian',
  eu: 'Basque',
  fa: 'Persian, Farsi, Dari',
  fi: 'Finnish',
  fr: 'French',
  ga: 'Irish',
  gl: 'Galician',
  gu: 'Gujarati',
  ha: 'Hausa',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  kk: 'Kazakh',
  km: 'Khmer',
  kn: 'Kannada',
  ko: 'Korean',
  ku: 'Kurdish',
  ky: 'Kyrgyz',
  la: 'Latin',
  lo: 'Lao',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  ml: 'Malayalam',
  mn: 'Mongolian',
  mr: 'Marathi',
  ms: 'Malay',
  mt: 'Maltese',
  my: 'Burmese',
  nb: 'Norwegian',
  ne: 'Nepali',
  nl: 'Dutch, Flemish',
  no: 'Norwegian',
  pa: 'Punjabi',
  pl: 'Polish',
  ps: 'Pashto',
  pt: 'Portuguese',
  ro: 'Romanian, Moldovan',
  ru: 'Russian',
  si: 'Sinhala',
  sk: 'Slovak',
  sl: 'Slovenian, Slovene',
  so: 'Somali',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  sw: 'Swahili, Kiswahili',
  ta: 'Tamil',
  te: 'Telugu',
  tg: 'Tajik',
  th: 'Thai',
  tk: 'Turkmen',
  tl: 'Filipino, Tagalog',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  vi: 'Vietnamese',
  xh: 'isiXhosa, Xhosa',
  zh: 'Chinese, Mandarin, Cantonese',
  zu: 'isiZulu, Zulu',
}

/** The English name of a language, or its tag where none is known. */
export function languageName(tag: string): string {
  return NAMES[tag]?.split(', ')[0] ?? tag
}

/**
 * The language that is named in a few English words, as a primary BCP 47 tag.
 *
 * @example
 * findLanguageName('(Speaks Spanish.)') // => 'es'
 */
export function findLanguageName(words: string): string | undefined {
  for (const [name] of words.matchAll(/\p{Lu}?\p{L}+/gu)) {
    const tag = TAGS.get(name)
    if (tag !== undefined) return tag
  }
  return undefined
}

// Both tags of Norwegian have one name; the one that is written, Bokmål, comes first.
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES)
    .flatMap(([tag, names]) => names.split(', ').map((name): [string, string] => [name, tag]))
    .reverse(),
)
