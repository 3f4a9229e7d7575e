import { analyse } from 'chardet'

/**
 * The encoding that bytes are in which are not UTF-8, by its name in the Encoding Standard.
 *
 * Windows-1252, the most common by far in Western texts, is taken unless there is evidence for another:
 * most letters lie beyond ASCII, as in scripts other than Latin, or the pairs of bytes are those of
 * Chinese, Japanese or Korean, or the letters are plainly those of another Latin language.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = tellingLines(bytes)
  const { share, high, controls, dosLetters, boxes } = countHigh(sample)
  const matches = analyse(sample)
  const isOther = share > OTHER_SCRIPT
  // The Russian of DOS has its letters on both sides of its lines for drawing boxes, and no boxes.
  const isDos = isOther && dosLetters > DOS_SHARE * high && boxes <= MOST_WRONG * high
  const western = matches.find(({ name }) => WESTERN.has(name))?.confidence ?? 0
  for (const { name, confidence } of matches) {
    const encoding = ENCODINGS[name]
    if (encoding === undefined) continue
    const isLikely = {
      pairs: confidence >= LEAST_FOR_PAIRS,
      latin: !isOther && confidence > western * LEAD && confidence >= LEAST_FOR_LATIN,
      other: isOther && !isDos,
    }[encoding.script]
    const label = controls > 0 ? (encoding.withControls ?? encoding.label) : encoding.label
    if (isLikely && decodes(sample, label)) return label
  }
  return isDos ? 'ibm866' : 'windows-1252'
}

/** Whether bytes hold escapes that switch to the Japanese sets of ISO 2022, which are ASCII otherwise. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const isTwoBytes = bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
    if (isTwoBytes) return decodes(bytes, 'iso-2022-jp')
  }
  return false
}

const ESCAPE = 0x1b

/** Share of the letters beyond ASCII in scripts other than Latin; French has a tenth. */
const OTHER_SCRIPT = 0.4
/** Share of the first half of the small letters in Russian. */
const DOS_SHARE = 0.3
/** Confidences of the library, in percent: pairs of bytes are sure or are chance. */
const LEAST_FOR_PAIRS = 60
const LEAST_FOR_LATIN = 30
/** How much more likely than Windows-1252 another Latin encoding has to be. */
const LEAD = 1.3

const WESTERN: ReadonlySet<string> = new Set(['ISO-8859-1', 'windows-1252'])

interface Encoding {
  readonly label: string
  /** The one of Windows that has letters and quotation marks where this one has controls. */
  readonly withControls?: string
  readonly script: 'latin' | 'other' | 'pairs'
}

/** Encodings by the names of the library. */
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'ISO-8859-2': { label: 'iso-8859-2', withControls: 'windows-1250', script: 'latin' },
  'ISO-8859-9': { label: 'windows-1254', script: 'latin' },
  'windows-1250': { label: 'windows-1250', script: 'latin' },
  'windows-1254': { label: 'windows-1254', script: 'latin' },
  'windows-1257': { label: 'windows-1257', script: 'latin' },
  'windows-1258': { label: 'windows-1258', script: 'latin' },
  'windows-1251': { label: 'windows-1251', script: 'other' },
  'windows-1253': { label: 'windows-1253', script: 'other' },
  'windows-1255': { label: 'windows-1255', script: 'other' },
  'windows-1256': { label: 'windows-1256', script: 'other' },
  'ISO-8859-5': { label: 'iso-8859-5', script: 'other' },
  'ISO-8859-6': { label: 'iso-8859-6', withControls: 'windows-1256', script: 'other' },
  'ISO-8859-7': { label: 'iso-8859-7', withControls: 'windows-1253', script: 'other' },
  'ISO-8859-8': { label: 'windows-1255', script: 'other' },
  // The Ukrainian letters stand where KOI8-R has lines for drawing boxes.
  'KOI8-R': { label: 'koi8-u', script: 'other' },
  Shift_JIS: { label: 'shift_jis', script: 'pairs' },
  'EUC-JP': { label: 'euc-jp', script: 'pairs' },
  'EUC-KR': { label: 'euc-kr', script: 'pairs' },
  GB18030: { label: 'gb18030', script: 'pairs' },
  Big5: { label: 'big5', script: 'pairs' },
}

/** Bytes of the sample; more tells no more. */
const SAMPLE_BYTES = 64 * 1024
const LINE_END = 0x0a

/** Lines that have letters beyond ASCII, up to a size: the rest of a text tells nothing. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  for (let start = 0; start < bytes.length && length < SAMPLE_BYTES; ) {
    const found = bytes.indexOf(LINE_END, start)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES))
    if (line.some((byte) => byte >= 0x80)) {
      parts.push(line)
      length += line.length
    }
    start = end
  }
  return Buffer.concat(parts, length)
}

/**
 * The share of bytes beyond ASCII among letters, how many these are, and how many of them lie where ISO
 * 8859 has controls, where DOS has the first small letters of Russian and other encodings have signs,
 * and where DOS has lines for drawing boxes.
 */
function countHigh(sample: Uint8Array): {
  readonly share: number
  readonly high: number
  readonly controls: number
  readonly dosLetters: number
  readonly boxes: number
} {
  let letters = 0
  let high = 0
  let controls = 0
  let dosLetters = 0
  let boxes = 0
  for (const byte of sample) {
    if (byte >= 0x80) {
      high++
      if (byte < 0xa0) controls++
      else if (byte < 0xb0) dosLetters++
      else if (byte < 0xe0) boxes++
    } else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  return { share: high / Math.max(1, high + letters), high, controls, dosLetters, boxes }
}

/** Whether all of a sample but its cut edges is text in an encoding. */
function decodes(sample: Uint8Array, label: string): boolean {
  const text = new TextDecoder(label).decode(sample)
  const wrong = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0
  return wrong <= MOST_WRONG * text.length + 1
}

const MOST_WRONG = 0.005
