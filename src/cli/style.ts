import { styleText } from 'node:util'
import { wrapAnsi } from 'fast-wrap-ansi'
import { visibleLine } from './visible.ts'

/** Text that may go to a terminal as it is: every control character in it is a style of ours. */
export class Shown {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Shown | readonly Shown[]

/**
 * A template tag for lines on a terminal: every value is made harmless, but for {@link Shown}.
 *
 * @example
 * shown`Title: ${'a\u001b[2Jb'}`.text // => 'Title: a␛[2Jb'
 */
export function shown(strings: TemplateStringsArray, ...values: readonly Value[]): Shown {
  let text = strings[0] as string
  for (const [k, value] of values.entries()) text += toText(value) + (strings[k + 1] as string)
  return new Shown(text)
}

function toText(value: Value): string {
  if (value instanceof Shown) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return visibleLine(String(value))
}

/** Ways of setting text apart on a terminal; without one, words and marks do it. */
export interface Style {
  /** Whether nothing but characters can be used: no terminal, or `NO_COLOR`. */
  readonly isPlain: boolean
  /** Columns that text is wrapped to. */
  readonly width: number
  bold(text: string | Shown): Shown
  dim(text: string | Shown): Shown
  red(text: string | Shown): Shown
  green(text: string | Shown): Shown
  yellow(text: string | Shown): Shown
  blue(text: string | Shown): Shown
  magenta(text: string | Shown): Shown
  /** Words of the record that the draft left out. */
  strike(text: string | Shown): Shown
  /** Words of the draft that the record has not. */
  underline(text: string | Shown): Shown
}

type Format = Parameters<typeof styleText>[0]

/**
 * The style that fits a stream: its width, its colors, and the user's wishes in the environment
 * (`NO_COLOR`, `FORCE_COLOR`, and `COLUMNS` where the stream is no terminal).
 */
export function styleFor(
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv = process.env,
): Style {
  const apply =
    (format: Format) =>
    (text: string | Shown): Shown =>
      new Shown(styleText(format, toText(text), { stream }))
  const isPlain = apply('bold')('x').text === 'x'
  return {
    isPlain,
    width: clampWidth(stream.columns || Number(environment.COLUMNS) || DEFAULT_WIDTH),
    bold: apply('bold'),
    dim: apply('dim'),
    red: apply('red'),
    green: apply('green'),
    yellow: apply('yellow'),
    blue: apply('blue'),
    magenta: apply('magenta'),
    strike: isPlain ? (text) => shown`[-${text}-]` : apply(['red', 'strikethrough']),
    underline: isPlain ? (text) => shown`{+${text}+}` : apply(['green', 'underline']),
  }
}

/**
 * Lines of at most `width` columns: the first behind `lead`, the others behind `hanging`, which is as
 * wide. A word that is longer than a line is cut.
 */
export function wrapShown(
  { text }: Shown,
  width: number,
  lead: string | Shown = '',
  hanging: string = ' '.repeat(toText(lead).length),
): string {
  return wrapAnsi(text, Math.max(LEAST_ROOM, width - hanging.length), { hard: true })
    .split('\n')
    .map((line, k) => ((k === 0 ? toText(lead) : hanging) + line).trimEnd())
    .join('\n')
}

const DEFAULT_WIDTH = 80
/** Narrower columns break every word; wider lines are hard to read. */
const LEAST_WIDTH = 40
const MOST_WIDTH = 110
/** Columns left to words behind the deepest indent. */
const LEAST_ROOM = 20

function clampWidth(width: number): number {
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Math.floor(width)))
}
