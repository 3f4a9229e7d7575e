/**
 * PLOVER's mode of a deed: how it is done, of an act that is asked for, refused or threatened what it is
 * about. Only what the CAMEO code says; `undefined` where it says nothing.
 */
export function modeOf(cameo: string): string | undefined {
  return longest(MODES, cameo)
}

/**
 * What a deed is about, in PLOVER's words, as far as the CAMEO code of the deed or the words of its clause
 * say.
 */
export function contextOf(deed: string, words: Iterable<string>): string | undefined {
  for (const word of words) {
    const context = BY_WORD.get(word)
    if (context !== undefined) return context
  }
  return longest(CONTEXTS, deed)
}

function longest(table: ReadonlyMap<string, string>, code: string): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const found = table.get(code.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}

function byCode(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([name, codes]) => codes.split(' ').map((code) => [code, name])),
  )
}

const MODES = new Map([
  ...byCode({
    phone: '041',
    visit: '042 043',
    'third-party': '044',
    release: '0841',
    return: '0842',
    ease: '085',
    access: '086',
    disarm: '087',
    ceasefire: '0871',
    withdraw: '0872 0874 161 164 165',
    investigate: '09',
    disapprove: '11',
    allege: '112 114 115',
    demo: '141',
    hunger: '142',
    boycott: '143',
    obstruct: '144',
    riot: '145',
    police: '151 153',
    troops: '152 154',
    discontinue: '162 163',
    expel: '166',
    seize: '171 192',
    destroy: '1712',
    restrict: '172 191',
    ban: '1722',
    curfew: '1723',
    'martial-law': '1724',
    arrest: '173',
    deport: '174',
    cyber: '176',
    abduct: '181 184',
    beat: '182',
    sexual: '1821',
    torture: '1822',
    explosives: '183',
    'suicide-attack': '1831',
    assassinate: '185 186',
    firearms: '193',
    'heavy-weapons': '194 195',
    massacre: '202',
    cleansing: '203',
    unconventional: '204',
  }),
])

const CONTEXTS = byCode({
  economic: '061 071 085 0311 0331 163 1621',
  military: '062 072 074 087 154 194 195 1622',
  legal: '063 0841 09 115 116 173 174',
  intelligence: '064',
  humanitarian: '073 0863 1623',
  asylum: '075',
  diplomatic: '04 05 161 164 165 166',
})

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cbrn: 'nuclear uranium plutonium chemical biological warhead warheads',
    cyber: 'cyber hacker hackers hack hacked computer computers',
    election: 'election elections ballot referendum voters',
    refugee: 'refugee refugees asylum migrants displaced',
    terrorism: 'terrorism terrorist terrorists al-qaeda',
    economic: 'economic trade tariff tariffs loan imports exports economy financial',
  }).flatMap(([context, words]) => words.split(' ').map((word) => [word, context])),
)
