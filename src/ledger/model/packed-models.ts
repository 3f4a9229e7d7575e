/**
 * The text of a `LinearModel`, written small: lines that begin alike, and weights of a character each.
 *
 * A line is how many units it shares with the line before (a digit of base 36), the rest of the feature, a
 * space, and a character for each outcome. Of two outcomes only the second has one, because the first
 * weighs the same the other way.
 *
 * ```text
 * none event
 * 0verb=sail X      verb=sail -27 27
 * 7y F              verb=say 27 -27
 * ```
 *
 * @throws {RangeError} If a weight is no character of a level.
 */
export function unpackModel(packed: string): string {
  const [first = '', ...lines] = packed.trim().split('\n')
  const isMirrored = first.split(' ').length === 2
  const unpacked = [first]
  let before = ''
  for (const line of lines) {
    const space = line.lastIndexOf(' ')
    const feature = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, space)
    const weights = [...line.slice(space + 1)].map(weightOf)
    unpacked.push(
      [feature, ...(isMirrored ? weights.map((weight) => -weight) : []), ...weights].join(' '),
    )
    before = feature
  }
  return `${unpacked.join('\n')}\n`
}

/** The text that {@link unpackModel} reads: each weight becomes the nearest level, and what becomes nothing is left out. */
export function packModel(written: string): string {
  const [first = '', ...lines] = written.trim().split('\n')
  const isMirrored = first.split(' ').length === 2
  const packed = [first]
  let before = ''
  for (const line of lines.sort()) {
    const [feature = '', ...weights] = line.split(' ')
    const levels = (isMirrored ? weights.slice(1) : weights).map(levelOf)
    if (levels.every((level) => level === MIDDLE)) continue
    let shared = 0
    while (shared < MOST_SHARED && shared < before.length && feature[shared] === before[shared])
      shared++
    const characters = levels.map((level) => LEVELS[level]).join('')
    packed.push(`${shared.toString(36)}${feature.slice(shared)} ${characters}`)
    before = feature
  }
  return `${packed.join('\n')}\n`
}

function weightOf(character: string): number {
  const level = LEVELS.indexOf(character)
  if (level < 0) throw new RangeError(`Invalid weight "${character}", expected one of ${LEVELS}`)
  return (level - MIDDLE) * LEVEL_SIZE
}

function levelOf(weight: string): number {
  const level = MIDDLE + Math.round(Number(weight) / LEVEL_SIZE)
  return Math.max(0, Math.min(LEVELS.length - 1, level))
}

/** Hundredths from one level to the next. The largest weights of the ledgers' models are below 135. */
const LEVEL_SIZE = 3
/** A character for each level. */
const LEVELS =
  '!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The level of no weight at all. */
const MIDDLE = (LEVELS.length - 1) / 2
/** What one digit of base 36 can tell. */
const MOST_SHARED = 35

/** Models by name, one after the other, each behind a line with its name. */
export function packModels(models: Readonly<Record<string, string>>): string {
  return Object.entries(models)
    .map(([name, written]) => `# ${name}\n${packModel(written)}`)
    .join('')
}

/**
 * The texts of the models that {@link packModels} wrote, by name.
 *
 * @throws {RangeError} If one of `names` is not among them.
 */
export function unpackModels<Name extends string>(
  packed: string,
  names: readonly Name[],
): Record<Name, string> {
  const parts = new Map(
    packed
      .split(/^# /m)
      .slice(1)
      .map((part): [string, string] => {
        const end = part.indexOf('\n')
        return [part.slice(0, end), part.slice(end + 1)]
      }),
  )
  return Object.fromEntries(
    names.map((name) => {
      const part = parts.get(name)
      if (part === undefined)
        throw new RangeError(`No model "${name}", but ${[...parts.keys()].join(', ')}`)
      return [name, unpackModel(part)]
    }),
  ) as Record<Name, string>
}
