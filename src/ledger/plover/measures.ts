/** Nouns that only say how much or in which form there is of what follows with "of". */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'thousands hundreds dozens scores tens group groups copies series wave round rounds number package set kind kinds form forms campaign state declaration ' +
    'resumption lot act acts array range variety string day days week weeks month months year years ' +
    'policy state spate lack threat end start beginning delivery shipment program programme process ' +
    'tons tonnes dollars million billion worth amount amounts million exchange cycle'
  ).split(' '),
)
