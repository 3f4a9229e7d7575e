import { styleText } from 'node:util'

/** Ways of setting text apart on a terminal; without one, words and marks do it. */
export interface Style {
  /** Whether nothing but characters can be used: no terminal, or `NO_COLOR`. */
  readonly isPlain: boolean
  /** Columns that text is wrapped to. */
  readonly width: number
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  blue(text: string): string
  magenta(text: string): string
  /** Words of the record that the draft left out. */
  strike(text: string): string
  /** Words of the draft that the record has not. */
  underline(text: string): string
}

type Format = Parameters<typeof styleText>[0]

/** The style that fits a stream: its width, its colors, and the user's wishes in the environment. */
export function styleFor(stream: NodeJS.WriteStream, width?: number): Style {
  const apply =
    (format: Format) =>
    (text: string): string =>
      styleText(format, text, { stream })
  const isPlain = apply('bold')('x') === 'x'
  return {
    isPlain,
    width: clampWidth(width ?? stream.columns ?? DEFAULT_WIDTH),
    bold: apply('bold'),
    dim: apply('dim'),
    red: apply('red'),
    green: apply('green'),
    yellow: apply('yellow'),
    blue: apply('blue'),
    magenta: apply('magenta'),
    strike: isPlain ? (text) => `[-${text}-]` : apply(['red', 'strikethrough']),
    underline: isPlain ? (text) => `{+${text}+}` : apply(['green', 'underline']),
  }
}

const DEFAULT_WIDTH = 80
/** Narrower columns break every word; wider lines are hard to read. */
const LEAST_WIDTH = 40
const MOST_WIDTH = 110

function clampWidth(width: number): number {
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width))
}
