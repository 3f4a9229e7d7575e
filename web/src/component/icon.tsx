import type { VNode } from 'preact'

/** Drawings of 16 by 16 units, strokes only, so that they take the color of the words beside them. */
const PATHS = {
  altered: 'M2.5 13.5h11M3.5 10.5v-2l6-6 2 2-6 6z',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11M8 2.5v11',
  book: 'M8 4C6.5 2.8 4.5 2.5 2.5 2.5v10c2 0 4 .3 5.5 1.5M8 4c1.5-1.2 3.5-1.5 5.5-1.5v10c-2 0-4 .3-5.5 1.5M8 4v10',
  check: 'm3 8.5 3.2 3.2L13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  dark: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  download: 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M2.5 13.5h11',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3 1.5V8.5z',
  harmless: 'M2.5 13.5h11M3 8.5 6 11.5 13 3',
  indirect: 'M3 4.5h10M3 8h10M3 11.5h6',
  keyboard: 'M1.5 4h13v8.5h-13zM4 6.7h.5M7 6.7h.5M10 6.7h.5M4.5 10h7',
  light:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.5L4.5 7',
  misattributed:
    'M5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4M1.8 13c0-2.5 1.4-4 3.2-4s3.2 1.5 3.2 4M10 4l4 4M14 4l-4 4',
  notHeld: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.600 8 9.100 8 10.2M8 13v.3',
  notOnRecord: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11M4.200 11.800l7.600-7.600',
  note: 'M2.5 3h11v8H8l-3 2.500V11H2.5z',
  open: 'M9.500 2.500h4v4M13.500 2.500 8 8M6.500 3.500h-4v10h10v-4',
  outOfContext: 'M3 12.500V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3',
  paraphrased:
    'M2.500 6.500c2-2.500 3.500-2.500 5.500-.800s3.500 1.700 5.500-.800M2.500 11.500c2-2.500 3.500-2.500 5.500-.800s3.500 1.700 5.500-.800',
  person:
    'M8 2.500a2.700 2.700 0 1 0 0 5.400 2.700 2.700 0 0 0 0-5.400M2.800 13.500c0-3 2.200-4.300 5.200-4.300s5.200 1.300 5.200 4.300',
  reportedOnly:
    'M2.500 2.500h9v11h-9zM11.500 6h2v6a1.500 1.500 0 0 1-2 1.500M5 5.500h4M5 8h4M5 10.500h2.500',
  reuse: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9M10.300 10.300l3.700 3.700',
  spliced:
    'M4 2.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4M4 9.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5.500 6l8 6.500M5.500 10l8-6.500',
  trimmed: 'M2 8h3M11 8h3M7 8h.400M8.800 8h.400M5 4.500v7M11 4.500v7',
  up: 'M3.500 10 8 5.500l4.500 4.500',
  upload: 'M8 10.500v-8M4.800 5.700 8 2.500l3.200 3.200M2.500 13.500h11',
  verbatim:
    'M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800M5 8.200l2.200 2.200L11 6',
  warning: 'M8 2 1.500 13.500h13zM8 6.500v3.200M8 11.500v.3',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside words; it says nothing that they do not. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
