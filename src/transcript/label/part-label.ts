/**
 * Labels that name the part played and not a person, in the languages verbale reads. Keys are those of
 * `labelKey`: capitals, no points.
 */

/** Whether a label is one of those that stand for whoever asks. */
export function isPressLabel(key: string): boolean {
  return ASKS.test(key)
}

/** Whether a label is one of those that stand for whoever is asked. */
export function isAnswerLabel(key: string): boolean {
  return ANSWERS.test(key)
}

/** Whether a label stands for a whole audience, which shouts and does not hold a speech. */
export function isCrowdLabel(key: string): boolean {
  return CROWD.test(key)
}

/** Whether a label is a common word for a part played at an event, and a label all the same. */
export function namesPart(key: string): boolean {
  return PARTS_PLAYED.test(key)
}

/**
 * Whether a single letter can stand for a question or an answer. It proves nothing alone: the letter of
 * the other must stand in the same text.
 */
export function isPartLetter(key: string): boolean {
  return LETTER_PAIRS.some((pair) => pair.includes(key))
}

/** The letters of questions and answers that stand in a text together: `Q` and `A`, `В` and `О`. */
export function pairedLetters(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(LETTER_PAIRS.filter((pair) => pair.every((key) => keys.has(key))).flat())
}

/** The question first. The Cyrillic letters look like Latin ones and are others. */
const LETTER_PAIRS: readonly (readonly [string, string])[] = [
  ['Q', 'A'],
  ['Q', 'R'],
  ['F', 'A'],
  ['P', 'R'],
  ['D', 'R'],
  ['В', 'О'],
  ['П', 'В'],
  ['问', '答'],
  ['問', '答'],
  ['س', 'ج'],
]

/** A label of these may be numbered, and German briefings put the asker's name behind theirs. */
const ASKS = new RegExp(
  `^(?:(?:${[
    'Q|QUESTION(?:S|ER)?|REPORTERS?|JOURNALISTS?|CORRESPONDENT|MEDIA|PRESS|INTERVIEWER',
    'INTERVIEWERIN|REPORTERIN|JOURNALISTIN|FRAGESTELLER(?:IN)?',
    'JOURNALISTE|INTERVIEWEUR',
    'PREGUNTA|PERIODISTA|ENTREVISTADORA?|REPORTER[OA]',
    'PERGUNTA|JORNALISTA|DOMANDA|GIORNALISTA|VRAAG',
    'PYTANIE|DZIENNIKARZ|OTÁZKA|NOVINÁŘ(?:KA)?|SORU|GAZETECİ',
    'ВОПРОС|КОРРЕСПОНДЕНТ|ЖУРНАЛИСТ|ЗАПИТАННЯ|ПИТАННЯ|ЖУРНАЛІСТ(?:КА)?|КОРЕСПОНДЕНТ(?:КА)?',
    '问|問|提问|提問|質問|기자|질문|سؤال|السؤال|صحفي|الصحفي|صحافي|س|שאלה|سوال|خبرنگار',
  ].join(
    '|',
  )})(?: ?(?:NO |#)?\\d+)?|(?:FRAGE|ZUSATZ|ZUSATZFRAGE|NACHFRAGE)(?: [\\p{L}.-]+){0,3}|[\\p{Script=Han}\\p{Script=Katakana}ー ]{0,24}(?:记者|記者)[ \\dA-Z]{0,3})$`,
  'u',
)

const ANSWERS =
  /^(?:(?:ANSWERS?|A|ANTWORT|RÉPONSE|R)(?: ?\d+)?|RESPUESTA|RESPOSTA|RISPOSTA|ANTWOORD|ODPOWIEDŹ|ODPOVĚĎ|CEVAP|ОТВЕТ|ВІДПОВІДЬ|答|回答|답변|جواب|الجواب|ج|תשובה|О)$/

const CROWD =
  /^(?:(?:THE )?(?:AUDIENCE|CROWD|PARTICIPANTS|VOICES?|ALL|SEVERAL)|SOME (?:HON |HONOURABLE )?MEMBERS|(?:AN |SOME )?HON MEMBERS?|DES VOIX|UNE VOIX|VOCES|VOZ|INTERVENCI(?:ÓN|ONES)|РЕПЛИК[АИ]|ИЗ ЗАЛА|ГОЛОСА?|ZURUFE?|BEIFALL)$/

/** Common words; whoever bears one of them as a label plays that part. */
const PARTS_PLAYED =
  /(?<!\p{L})(?:MODERATOR(?:IN)?|OPERATOR|INTERPRETER|TRANSLATOR|AUDIENCE|PARTICIPANTS?|STAFF|AIDE|VOICE|VOICES|CROWD|HOST|MEMBERS?|STUDENT|UNIDENTIFIED|MALE|FEMALE|SPEAKER|OFFICIAL|ALL|SPOKES(?:PERSON|MAN|WOMAN)|MODERADORA?|MODÉRAT(?:EUR|RICE)|ANIMAT(?:EUR|RICE)|INTERPRÈTE|INTÉRPRETE|DOLMETSCHER(?:IN)?|ВЕДУЩ(?:ИЙ|АЯ)|ВЕДУЧ(?:ИЙ|А)|МОДЕРАТОР|ПЕРЕВОДЧИК|ПЕРЕКЛАДАЧ|主持人|发言人|發言人|翻译|翻譯)(?!\p{L})/u
