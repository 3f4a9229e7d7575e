import { foldedToken, tokenize } from './token.ts'

/**
 * Folded words that turn a statement around, by language. Where the verb itself carries the negation,
 * as in Japanese, Korean or Turkish, only the words that stand beside it are here.
 */
const NEGATIONS: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست ليسوا لست غير بدون دون',
  be: 'не ні ніколі ніхто нічога няма без',
  bg: 'не ни няма нито никога никой нищо без',
  ca: 'no mai cap ningú res sense tampoc',
  cs: 'ne ani není nejsou nikdy nikdo nic žádný žádná žádné bez',
  da: 'ikke ingen intet aldrig uden',
  de: 'nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines weder ohne',
  el: 'δεν μην μη όχι ποτέ κανείς κανένας τίποτα χωρίς ούτε',
  es: 'no nunca jamás nadie nada ningún ninguno ninguna tampoco sin ni',
  fa: 'نه نیست نمی هیچ هرگز بدون',
  fi: 'ei en et emme ette eivät älä ilman',
  fr: 'ne non pas jamais rien aucun aucune personne sans ni',
  he: 'לא אין אל בלי לעולם אף',
  hi: 'नहीं न ना मत कभी बिना',
  hr: 'ne nije nisu nikada nitko ništa bez',
  hu: 'nem ne sem soha senki semmi nincs',
  it: 'non mai niente nulla nessuno nessuna né senza',
  ko: '안 못 절대',
  nb: 'ikke ingen ingenting aldri uten',
  nl: 'niet niets nooit niemand geen zonder',
  pl: 'nie nigdy nikt nic żaden żadna żadne ani bez',
  pt: 'não nunca jamais ninguém nada nenhum nenhuma nem sem',
  ro: 'nu niciodată nimeni nimic niciun nicio fără',
  ru: 'не ни нет нельзя никогда никто ничего ничто без',
  sk: 'ne nie nikdy nikto nič žiadny žiadna žiadne bez',
  sl: 'ne ni niso nikoli nihče nič brez',
  sr: 'не није нису никада нико ништа без',
  sv: 'inte ingen inget aldrig utan',
  tr: 'değil yok asla hiç',
  uk: 'не ні немає ніколи ніхто нічого без',
  ur: 'نہیں نہ مت بغیر',
  vi: 'không chưa chẳng đừng',
  zh: '不 没 沒 未 无 無 非 勿 别 別',
}

/** The same for words of any language, but for those that English has with another meaning. */
const ANYWHERE: ReadonlySet<string> = new Set(
  Object.values(NEGATIONS)
    .flatMap((words) => words.split(' '))
    .filter(
      (word) => !/^(?:no|non|ne|en|et|cap|res|sin|sem|mai|nada|nie|pas|personne)$/.test(word),
    ),
)

/** Whether a folded word turns a statement around in some language other than English. */
export function isForeignNegation(word: string): boolean {
  return ANYWHERE.has(word) || /^n'\p{L}{2}/u.test(word)
}

/** The last word of a text, as written, when it is one that turns a statement around in a language. */
export function findNegationAtEnd(text: string, language: string): string | undefined {
  const tokens = tokenize(text)
  const last = tokens.count - 1
  if (last < 0 || /[.!?。]/.test(text.slice(tokens.ends[last]))) return undefined
  const word = foldedToken(tokens, last)
  if (NEGATIONS[language]?.split(' ').includes(word) !== true) return undefined
  return text.slice(tokens.starts[last], tokens.ends[last])
}
