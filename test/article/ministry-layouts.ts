/** A text of an office of state on its page: what must be read of it, and what must not. */
export interface OfficialPage {
  readonly html: string
  readonly kind: string
  readonly title: string
  readonly date: string
  /** The paragraphs of the text. */
  readonly body: readonly string[]
  readonly beside: readonly string[]
}

const OPENING =
  'The Ministry of Foreign Affairs of Halvenia welcomes the agreement on the lamp ships of the northern sound, which was reached in Tarn on Friday.'
const QUOTED =
  '“We have lost eleven ships to a dispute about a workshop. We will not lose the twelfth.”'
const CLOSING =
  'The ministry thanks the keepers of both shores for their patience. It will publish the rules of the workshop before the first of November.'

/** Pages of ministries and of what they make up. */
export const MINISTRY_PAGES: Readonly<Record<string, OfficialPage>> = {
  'a press release with a quotation set off': {
    html: `<!DOCTYPE html><html lang="en"><head><title>Agreement on the lamp ships - Ministry of Foreign Affairs</title><meta property="og:site_name" content="Ministry of Foreign Affairs of Halvenia"></head><body><div class="gov-banner"><p>An official website of the Government of Halvenia</p></div><header><a href="/">Ministry of Foreign Affairs</a></header><nav><ul><li><a href="/p">Policy</a></li></ul></nav>
<main id="content"><p class="publication-type">Press Release</p><h1>Agreement on the lamp ships</h1><p><time datetime="2031-05-09">9 May 2031</time></p>
<div class="govspeak"><p>${OPENING}</p><blockquote><p>${QUOTED}</p></blockquote><p>${CLOSING}</p></div>
<div class="share"><h2>Share this page</h2><ul><li><a href="#">Post</a></li></ul></div><div class="related-navigation"><h2>Related content</h2><ul><li><a href="/r">Visa fees for lamp keepers</a></li></ul></div></main><footer><p>Quay 1, Averholt</p></footer></body></html>`,
    kind: 'statement',
    title: 'Agreement on the lamp ships',
    date: '2031-05-09',
    body: [OPENING, QUOTED, CLOSING],
    beside: ['An official website', 'Visa fees for lamp keepers', 'Quay 1, Averholt'],
  },
  'a page of a department as Drupal builds it': {
    html: `<html lang="en"><head><title>Press Statement: Lamp Ships | Department of the Sea</title></head><body><div class="dialog-off-canvas-main-canvas"><header role="banner"><span>Department of the Sea</span></header><div class="region-content"><article class="node node--type-press-release"><h1>Press Statement: Lamp Ships</h1><div class="field--name-field-date">May 9, 2031</div><div class="field--name-body"><p>${OPENING}</p><p>${CLOSING}</p></div></article>
<div class="block-views"><h2>More press statements</h2><ul><li><a href="/1">On the oil of the western quay</a></li><li><a href="/2">On the seals</a></li></ul></div></div><footer><p>Back to top</p></footer></div></body></html>`,
    kind: 'statement',
    title: 'Press Statement: Lamp Ships',
    date: '2031-05-09',
    body: [OPENING, CLOSING],
    beside: ['On the oil of the western quay'],
  },
  'a readout that is attributable to a spokesperson': {
    html: `<html lang="en"><head><title>Foreign Minister Oda’s Call with Foreign Minister Harga</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Foreign Minister Oda’s Call with Foreign Minister Harga</h1><p>May 9, 2031</p><p><em>The following is attributable to Spokesperson Runa Vest:</em></p><p>Foreign Minister Sunniva Oda spoke today with Foreign Minister Matis Harga of Sorrenay. The ministers discussed the lamp ships of the northern sound and the price of oil.</p><p>Foreign Minister Oda said that the workshop would be open to both shores before the winter. She thanked Foreign Minister Harga for the oil.</p></article><aside><h2>Related</h2><a href="/x">The map of the sound</a></aside></main></body></html>`,
    kind: 'readout',
    title: 'Foreign Minister Oda’s Call with Foreign Minister Harga',
    date: '2031-05-09',
    body: [
      'Foreign Minister Sunniva Oda spoke today with Foreign Minister Matis Harga of Sorrenay. The ministers discussed the lamp ships of the northern sound and the price of oil.',
      'Foreign Minister Oda said that the workshop would be open to both shores before the winter. She thanked Foreign Minister Harga for the oil.',
    ],
    beside: ['The map of the sound'],
  },
}
