/** Whether some words only give the floor to somebody by name: "Yes, Petra." */
export function callsByName(words: string): boolean {
  const called = words.replace(GIVING, '').replace(AFTER, '')
  return NAME.test(called) && !NO_NAME.test(called)
}

/** Whether some words let somebody go on who asked for the floor: "Sure.", "Go ahead." */
export function givesWay(words: string): boolean {
  return WAY.test(words) && !callsByName(words)
}

const GIVING =
  /^\W*(?:(?:yes|yeah|okay|ok|all right|sure|and|so|oh|please|go ahead|next|hi|hello|let[’']s go(?: over)? to|we[’']ll go(?: over)? to),?\s+){0,2}/i
const AFTER = /,? (?:go ahead|please|yeah|in the back|over here)\W*$/i
const NAME = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)?\W*$/u
const NO_NAME =
  /^(?:yes|yeah|yep|nope|sure|okay|ok|please|right|go|well|mm-?hmm?|uh-?huh|absolutely|of|certainly|fine|all|no|hi|hello|thank|thanks|good|great|hey|sorry|what|i|correct|exactly|indeed|oh|ah|next|sir|again|so|but|and|the|we|it|that|this|you|he|she|they|never|maybe|possibly|perhaps)\b/i
const WAY =
  /^\W*(?:yes|yeah|yep|sure|please|go ahead|of course|okay|ok|mm-?hmm?|uh-?huh|absolutely|right|certainly|all right|fine|go for it|by all means|you may|you can)\b[^?]*$/i
