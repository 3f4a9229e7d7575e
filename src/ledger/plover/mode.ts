/**
 * PLOVER's mode of a deed: how it is done, of an act that is asked for, refused or threatened what it is
 * about. Only what the CAMEO code says; `undefined` where it says nothing.
 */
export function modeOf(cameo: string): string | undefined {
  return longest(MODES, cameo)
}

/**
 * PLOVER's mode and context of an act of which nothing but the CAMEO code is known; `undefined` where the
 * code says nothing of them.
 *
 * @example
 * ploverNotes('125') // => { mode: 'meet', context: 'diplomatic' }
 */
export function ploverNotes(cameo: string): {
  readonly mode: string | undefined
  readonly context: string | undefined
} {
  return { mode: modeOf(cameo), context: contextOf(cameo, []) }
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
    assist: '101 102 103 121 122',
    change: '104 105 123 124',
    yield: '1051 1052 1053 1054 1055 1056 1243 1244 1245 1246 128 129',
    meet: '106 107 108 125 126 127',
    relations: '1311 1313 133 134 135 139',
    violence: '137 138',
    territory: '1382',
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
    expel: '166 136',
    seize: '171 192',
    destroy: '1712',
    restrict: '172 191 1312 1323 1324 1381',
    ban: '1722 132',
    political: '1321',
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

/** Codes of what is announced, asked for, refused and threatened stand behind those of deeds. */
const CONTEXTS = byCode({
  economic: '061 071 085 163 1621 0311 0331 0354 1011 1031 1054 1211 1221 1244 1312',
  military: '062 072 074 087 154 194 195 1622 0312 0332 0356 1012 1032 1056 1212 1222 1246 138',
  legal: '063 0841 09 115 116 173 174 0313 1013 105 1213 1243 128',
  intelligence: '064 0314 1014 1214',
  humanitarian: '073 0863 1623 0333 1033 1223',
  peacekeeping: '0334 1034 1224',
  political_institutions: '034 104 123',
  executive: '0342 1041 1042 1231 1232 1241 132',
  rights_freedoms: '0343 0351 0353 1043 1233',
  human_rights: '1321',
  pro_autocracy: '1322 1323 1324 137',
  cbrn: '1385',
  asylum: '075',
  diplomatic:
    '04 05 161 164 165 166 030 031 032 033 0355 036 037 038 039 102 1055 106 107 108 1245 125 126 127 ' +
    '129 1313 134 135 136 139',
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
