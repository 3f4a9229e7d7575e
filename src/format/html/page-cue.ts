import type { DropReason } from '../../document/block.ts'
import type { HtmlElement } from './tree.ts'

/** What an element says that it holds, when that is no part of the document. */
export interface PageCue {
  readonly reason: DropReason
  /** The word of a class that says so; absent where the markup itself does. */
  readonly word?: string
}

/**
 * What an element says that it holds beside the document: by its name and role, which the standards
 * define, or by its class, where publishers use the same words.
 */
export function cueOf(element: HtmlElement): PageCue | undefined {
  const { name, attributes } = element
  const reason = REASONS_BY_NAME.get(name)
  if (reason !== undefined) return { reason }
  if (name === 'header' && isOfSite(element)) return { reason: 'furniture' }
  if (attributes.size === 0) return undefined
  const role = attributes.get('role')
  if (role !== undefined && FURNITURE_ROLES.has(role)) return { reason: 'furniture' }
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  if (words === ' ' || name === 'body' || name === 'html' || name === 'main') return undefined
  return cueOfNames(words)
}

const REASONS_BY_NAME: ReadonlyMap<string, DropReason> = new Map([
  ['nav', 'furniture'],
  ['footer', 'furniture'],
  ['menu', 'furniture'],
  ['search', 'furniture'],
  ['dialog', 'furniture'],
  ['aside', 'related'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['amp-ad', 'advertisement'],
  ['amp-embed', 'related'],
  ['amp-sidebar', 'furniture'],
  ['amp-consent', 'furniture'],
  ['amp-user-notification', 'furniture'],
])

const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist tooltip'.split(
    ' ',
  ),
)

/** Whether a header stands above the whole page, and not above an article. */
function isOfSite({ parent }: HtmlElement): boolean {
  for (let up = parent; up !== undefined; up = up.parent) {
    if (up.name === 'article' || up.name === 'main' || up.name === 'section') return false
    if (up.attributes.get('role') === 'main') return false
  }
  return true
}

/** What classes say as words of small letters: `storyRelated box-1` as ` story related box 1 `. */
function cueOfNames(names: string): PageCue | undefined {
  const words = ` ${names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()} `
  for (const [reason, pattern] of REASONS_BY_CLASS) {
    const word = pattern.exec(words)?.[0]
    if (word !== undefined) return { reason, word }
  }
  return undefined
}

/** Code units of the names of an element that are looked at. */
const LONGEST_NAMES = 500

function anyOf(words: string): RegExp {
  return new RegExp(` (?:${words.replaceAll(' ', '|').replaceAll('_', ' ')}) `)
}

/** Words in classes that publishers of many countries share; underscores stand between two words. */
const REASONS_BY_CLASS: readonly (readonly [DropReason, RegExp])[] = [
  [
    'comment',
    anyOf(
      'comments commentlist comment_list comment_form comments_area disqus disqus_thread livefyre respond replies kommentare commentaires comentarios fb_comments',
    ),
  ],
  [
    'advertisement',
    anyOf(
      'ad ads adv advert adverts advertisement advertising adsense dfp sponsor sponsored sponsors taboola outbrain promo promos promotion promoted promobox werbung anzeige publicidad publicite reklama pub',
    ),
  ],
  [
    'pullQuote',
    anyOf('pullquote pullquotes pull_quote pulled_quote quote_pull blockquote_pull inset_quote'),
  ],
  [
    'caption',
    anyOf(
      'caption captions figcaption wp_caption image_caption photo_caption photo_credit image_credit media_caption media_credit bildunterschrift legende bildtext',
    ),
  ],
  [
    'related',
    anyOf(
      'related relateds related_links related_content related_articles related_posts related_stories recommended recommendations recommend recirc recirculation trending popular most_read most_viewed most_popular mostread more_stories more_news more_from more_on read_more read_next read_also readmore readalso see_also seealso also_read up_next teaser teasers teaserlist sidebar side_bar rail right_rail carousel slider ticker upsell crosslinks linkbox infobox_links topics_list',
    ),
  ],
  // Posts of other services as these tell pages to embed them.
  [
    'related',
    anyOf(
      'twitter_tweet twitter_video instagram_media fb_post bluesky_embed mastodon_embed tiktok_embed telegram_post threads_post reddit_embed',
    ),
  ],
  [
    'furniture',
    anyOf(
      'share shares sharing sharebar share_bar share_tools sharedaddy addthis addtoany social socials social_media follow_us newsletter newsletters subscribe subscription signup sign_up cookie cookies consent gdpr breadcrumb breadcrumbs crumbs pagination pager paginator menu menus submenu nav navbar navigation toolbar tools login signin masthead topbar skip skip_link player video_player media_player audio_player embed_code paywall modal popup overlay banner copyright tags tag_list taglist post_tags keywords author_bio author_box author_info about_author bio byline_bio print_only noprint no_print site_footer page_footer page_header footer foot site_header site_nav language_switcher lang_switch languages search searchbox search_form rating ratings vote correction_form feedback utility',
    ),
  ],
  // Programs call boxes of any kind so, and what else a box is called tells more.
  ['related', anyOf('widget widgets')],
]
