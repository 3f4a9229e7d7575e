/** Ways in which a file comes to harm, by name. Each makes a new file of one, or of one and another. */
export const MUTATIONS: Readonly<
  Record<string, (bytes: Buffer, other: Buffer, draw: Draw) => Buffer>
> = {
  'cut off': (bytes, _, draw) => bytes.subarray(0, draw(bytes.length)),
  'cut off in front': (bytes, _, draw) => bytes.subarray(draw(bytes.length)),
  'a hole': (bytes, _, draw) => {
    const [start, end] = stretch(bytes, draw)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  'bytes flipped': (bytes, _, draw) => {
    const flipped = Buffer.from(bytes)
    for (let k = 1 + draw(64); k > 0 && flipped.length > 0; k--) {
      const at = draw(flipped.length)
      flipped[at] = (flipped[at] as number) ^ (1 << draw(8))
    }
    return flipped
  },
  'bytes drawn anew': (bytes, _, draw) => {
    const drawn = Buffer.from(bytes)
    for (let k = 1 + draw(256); k > 0 && drawn.length > 0; k--)
      drawn[draw(drawn.length)] = draw(256)
    return drawn
  },
  'a block again and again': (bytes, _, draw) => {
    const start = draw(bytes.length)
    const block = bytes.subarray(start, start + 1 + draw(4096))
    const again = Array.from({ length: 2 + draw(200) }, () => block)
    return Buffer.concat([bytes.subarray(0, start), ...again, bytes.subarray(start)])
  },
  'a block zeroed': (bytes, _, draw) => {
    const [start, end] = stretch(bytes, draw)
    return Buffer.from(bytes).fill(0, start, end)
  },
  'blocks swapped': (bytes, _, draw) => {
    const [start, end] = stretch(bytes, draw)
    return Buffer.concat([
      bytes.subarray(start, end),
      bytes.subarray(0, start),
      bytes.subarray(end),
    ])
  },
  'another file behind it': (bytes, other) => Buffer.concat([bytes, other]),
  'another file inside it': (bytes, other, draw) => {
    const at = draw(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at)])
  },
  'tags doubled': (bytes, _, draw) => {
    const wanted = 1 + draw(20)
    return edit(bytes, (text) =>
      text.replace(/<[^<>]{1,200}>/g, (tag, at) => (at % wanted === 0 ? tag + tag : tag)),
    )
  },
  'tags lost': (bytes, _, draw) => {
    const wanted = 2 + draw(20)
    return edit(bytes, (text) =>
      text.replace(/<[^<>]{1,200}>/g, (tag, at) => (at % wanted === 0 ? '' : tag)),
    )
  },
  'figures made large': (bytes, _, draw) => {
    const wanted = 1 + draw(50)
    return edit(bytes, (text) =>
      text.replace(/\d{1,4}/g, (figure, at) => (at % wanted === 0 ? '99999999' : figure)),
    )
  },
  'lines joined': (bytes) => edit(bytes, (text) => text.replaceAll('\n', ' ')),
}

/** Draws a whole number from 0 to below `most`, always the same ones in the same order. */
export type Draw = (most: number) => number

/**
 * Numbers that look drawn by chance.
 *
 * @see G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003.
 */
export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  return (most) => {
    state ^= state << 13
    state ^= state >>> 17
    state = (state ^ (state << 5)) >>> 0
    return most === 0 ? 0 : state % most
  }
}

function stretch(bytes: Buffer, draw: Draw): [start: number, end: number] {
  const start = draw(bytes.length)
  return [start, start + draw(bytes.length - start)]
}

/** Change a file as if each byte were a letter, which no byte minds. */
function edit(bytes: Buffer, change: (text: string) => string): Buffer {
  return Buffer.from(change(bytes.toString('latin1')), 'latin1')
}
