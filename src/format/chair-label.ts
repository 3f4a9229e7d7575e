/**
 * Whether a label of a parliament's record names who is in the chair and gives the floor: `The SPEAKER`,
 * `The PRESIDING OFFICER (Mr. Oda)`, `El señor ODA (Presidente)`.
 *
 * A president of a state or a government speaks in parliaments too, and does not sit in the chair.
 */
export function isChairLabel(label: string): boolean {
  return CHAIR.test(label) || CHAIR_IN_BRACKETS.test(label)
}

const CHAIR =
  /^(?:the |an |mr\.? |madam |mrs\.? |ms\.? )?(?:(?:acting|deputy|vice|temporary|assistant|second|third)[- ]?)*(?:speaker|chair(?:man|woman|person)?|presiding officer|president pro tempore|ceann comhairle|leas-?cheann comhairle|cathaoirleach)\b/i
const CHAIR_IN_BRACKETS =
  /\((?:the )?(?:acting |deputy |vice[- ]?)*(?:president[ea]?|presidenta? accidental|speaker|chair(?:man|woman|person)?|in the chair)\)$/i
