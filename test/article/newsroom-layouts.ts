import type { DropReason } from '../../src/document/block.ts'
import { paragraphsOf, type Story, withBetween } from './story.ts'

/** A page as a system builds it around a story. */
export interface Layout {
  readonly build: (story: Story) => string
  /** What stands in the page and is no word of the report, with the reason for which it is left out. */
  readonly beside: readonly (readonly [DropReason, string])[]
}

/** Pages of newsrooms, by the system that builds them. */
export const NEWSROOM_LAYOUTS: Readonly<Record<string, Layout>> = {
  'WordPress, classic theme': {
    build: (story) => `<!DOCTYPE html><html lang="en-US"><head>
<title>${story.title} - The Tarn Courier</title>
<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="The Tarn Courier">
<meta property="article:published_time" content="${story.date}T16:02:00+00:00"><meta name="author" content="${story.author}">
</head><body class="single single-post postid-1"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title">The Tarn Courier</p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-1" class="post-1 post type-post"><header class="entry-header"><h1 class="entry-title">${story.title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${story.date}T16:02:00+00:00">May 9, 2031</time></span><span class="byline"> by <span class="author vcard">${story.author}</span></span></div></header>
<div class="entry-content">
<div class="wp-caption alignnone"><img src="a.jpg"><p class="wp-caption-text">A lamp ship without its lamp, in April.</p></div>
${paragraphsOf(story)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on the square</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3><div><h4><a href="/a">Who holds the key to the customs house?</a></h4><p>March 3, 2031</p></div></div>
</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">World</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p">Previous: The bridge that was never built</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “${story.title}”</h2><ol class="comment-list"><li class="comment"><p>My boat has been waiting for that lamp since before my children were born, and they fish.</p></li></ol>
<div id="respond"><h3>Leave a Reply</h3></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/r">A wet spring for the reeds</a></li></ul></section></aside></div></div></body></html>`,
    beside: [
      ['caption', 'A lamp ship without its lamp, in April.'],
      ['furniture', 'Click to share on the square'],
      ['related', 'Who holds the key to the customs house?'],
      ['comment', 'My boat has been waiting for that lamp'],
      ['related', 'A wet spring for the reeds'],
    ],
  },
  'WordPress, block theme with a box inside the text': {
    build: (
      story,
    ) => `<!DOCTYPE html><html lang="en"><head><title>${story.title} – Reed and Reef</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Reed and Reef"},{"@type":"Article","headline":"${story.title}","datePublished":"${story.date}T06:00:00+00:00","author":{"@type":"Person","name":"${story.author}"},"publisher":{"@id":"#org"}}]}</script></head>
<body><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation"><a href="/">Reed and Reef</a><a href="/w">World</a></nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${story.title}</h1><div class="wp-block-post-date"><time datetime="${story.date}">May 9, 2031</time></div>
<div class="entry-content wp-block-post-content">${withBetween(story, {
      2: '<div class="wp-block-group has-background inline-newsletter"><h4>The Reef Letter</h4><p>Everything that the tide brought in, each morning before six, and nothing else at all.</p></div>',
      4: '<div class="wp-block-group related-box"><p><strong>More on this</strong></p><ul><li><a href="/x">The man who stole a lighthouse</a></li><li><a href="/y">Eleven ferries, no result</a></li></ul></div>',
    })}</div></main><footer class="wp-block-template-part"><p>Designed with patience in Tarn by people who like boats.</p></footer></div></body></html>`,
    beside: [
      ['furniture', 'Everything that the tide brought in'],
      ['related', 'The man who stole a lighthouse'],
      ['furniture', 'Designed with patience in Tarn'],
    ],
  },
  'Drupal, fields of a node': {
    build: (
      story,
    ) => `<html lang="en" dir="ltr"><head><meta name="dcterms.date" content="${story.date}T08:00+01:00"><meta name="dcterms.creator" content="${story.author}"><title>${story.title} | Northern Sound Review</title></head>
<body class="path-node page-node-type-article"><div class="layout-container"><header role="banner"><div class="region region-header"><a href="/">Northern Sound Review</a></div></header>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol></nav></div>
<main role="main"><div class="region region-content"><article role="article" class="node node--type-article"><h1 class="page-header"><span class="field field--name-title">${story.title}</span></h1>
<div class="node__meta"><span>By ${story.author}</span></div>
<div class="node__content"><div class="field field--name-field-image"><figure><img alt=""><figcaption>The roof of the workshop, as the ice left it. Picture: M. Dahl</figcaption></figure></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">${paragraphsOf(story)}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t1">Lamp ships</a><a href="/t2">Sorrenay</a></div></div></div></article>
<div class="views-element-container block block-views"><h2>Latest from the sound</h2><div class="view-content"><div class="views-row"><h3><a href="/1">Oda takes the night train again</a></h3><p>The minister prefers a berth to a cabin, and says why.</p></div><div class="views-row"><h3><a href="/2">Seals return to the reef</a></h3><p>They were last counted when the reef had a lamp.</p></div></div></div>
</div></main><footer class="site-footer"><p>Northern Sound Review is printed on the paper of its own reeds.</p></footer></div></body></html>`,
    beside: [
      ['caption', 'The roof of the workshop, as the ice left it.'],
      ['related', 'Oda takes the night train again'],
      ['furniture', 'is printed on the paper of its own reeds'],
    ],
  },
  Arc: {
    build: (
      story,
    ) => `<!DOCTYPE html><html lang="en"><head><title>${story.title} - Lunmark Post</title><meta property="article:published_time" content="${story.date}T19:41:12.203Z"><meta property="og:site_name" content="Lunmark Post">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.date}T19:41:12.203Z","dateModified":"2031-05-10T07:00:00Z","author":[{"@type":"Person","name":"${story.author}"}]}</script></head>
<body><div id="fusion-app"><div class="b-header-nav-chain"><nav><a href="/">Lunmark Post</a></nav></div><section class="b-right-rail"><div class="right-rail__main"><article>
<div class="b-overline"><a href="/world">World</a></div><h1 class="b-headline">${story.title}</h1><h2 class="b-subheadline">${story.standfirst}</h2>
<div class="b-byline"><span>By</span> <span class="b-byline__names">${story.author}</span></div><time class="b-date" datetime="${story.date}T19:41:12.203Z">May 09, 2031 at 9:41 pm</time>
<figure class="b-lead-art"><img><figcaption><span class="b-lead-art__caption">Oda and Harga at the door of the customs house.</span><span class="b-lead-art__credit">(E. Lind/Lunmark Post)</span></figcaption></figure>
<article class="b-article-body">${withBetween(
      story,
      {
        1: '<div class="arcad-wrapper"><div class="ad-label">Story continues below the notice</div></div>',
        3: '<div class="interstitial-link-block"><b>[</b> <a href="/i"><b>A day on board of the last lamp ship</b></a> <b>]</b></div>',
      },
      (words) => `<p class="b-article-body__text">${words}</p>`,
    )}</article>
<div class="b-author-bio"><img><p><a href="/a">${story.author}</a> has covered the sound for the Lunmark Post since the ice took the roof.</p></div></article></div>
<aside class="right-rail__rail"><div class="b-top-table-list"><h2>Most read</h2><a href="/m1"><h3>Why the night train is late</h3></a><p>It waits for the ferry, and the ferry for it.</p></div></aside></section>
<footer class="b-footer"><p>Lunmark Post, Quay 9, Averholt. All words are our own.</p></footer></div></body></html>`,
    beside: [
      ['caption', 'Oda and Harga at the door of the customs house.'],
      ['advertisement', 'Story continues below the notice'],
      ['related', 'A day on board of the last lamp ship'],
      ['furniture', 'has covered the sound for the Lunmark Post'],
      ['related', 'It waits for the ferry'],
    ],
  },
  Ghost: {
    build: (
      story,
    ) => `<!DOCTYPE html><html lang="en"><head><title>${story.title}</title><meta property="og:site_name" content="Tidewater"><meta property="article:published_time" content="${story.date}T09:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${story.author}">
<script type="application/ld+json">{"@type":"Article","publisher":{"@type":"Organization","name":"Tidewater"},"author":{"@type":"Person","name":"${story.author}"},"headline":"${story.title}","datePublished":"${story.date}T09:00:00.000Z"}</script></head>
<body class="post-template"><div class="gh-viewport"><header class="gh-head"><a class="gh-head-logo" href="/">Tidewater</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><span class="gh-article-tag"><a href="/t">The Sound</a></span><h1 class="gh-article-title">${story.title}</h1><p class="gh-article-excerpt">${story.standfirst}</p>
<figure class="gh-article-image kg-image-card kg-card-hascaption"><img><figcaption><span>Oil for one night. Own picture.</span></figcaption></figure></header>
<section class="gh-content">${withBetween(story, {
      2: '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">A short history of lamp oil</div><div class="kg-bookmark-description">It began with a whale and a lawyer, and it ended with both of them in the same court.</div></div></a></figure>',
      5: '<div class="kg-card kg-signup-card"><h2>Letters from the tide line</h2><p>Sign up and read what the sea returned. It costs nothing and comes on Sundays.</p></div>',
    })}</section></article>
<section class="gh-comments"><h2>Member discussion</h2><p>Nobody has said so plainly what the oil is for.</p></section></main>
<section class="gh-cta"><h2 class="gh-cta-title">Read on in Tidewater</h2><div class="gh-cta-description">Stand with a small paper on a large sea and pay for the ink.</div></section><footer class="gh-foot">Powered by Ghosts</footer></div></body></html>`,
    beside: [
      ['caption', 'Oil for one night.'],
      ['caption', 'A short history of lamp oil'],
      ['furniture', 'Letters from the tide line'],
      ['comment', 'Nobody has said so plainly'],
      ['furniture', 'Stand with a small paper'],
    ],
  },
  'Google AMP': {
    build: (
      story,
    ) => `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${story.title}</title><link rel="canonical" href="https://courier.example/2031/lamps">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.date}T10:00:00Z","author":{"@type":"Person","name":"${story.author}"},"publisher":{"@type":"Organization","name":"The Tarn Courier"}}</script>
<style amp-custom>p{color:#111}</style></head><body><amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/w">World</a></li><li><a href="/s">Sea</a></li></ul></amp-sidebar>
<header class="header"><a href="/">The Tarn Courier</a></header><article><h1>${story.title}</h1><p class="byline">By ${story.author}</p><p class="date">May 9, 2031</p>
<amp-img src="a.jpg" width="600" height="400"></amp-img>${withBetween(story, {
      2: '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Boots that know the shore</div></amp-ad>',
      4: '<amp-list class="recommended-list"><div role="listitem"><a href="/l">The clerk who kept the key</a></div></amp-list>',
    })}</article>
<amp-user-notification layout="nodisplay" id="consent"><p>This page remembers your visit. Press the button, and we shall both forget it.</p><button>I accept</button></amp-user-notification>
<div class="amp-related-articles"><h3>You might like</h3><a href="/1">Reeds in the parliament</a></div><footer>View the page with its pictures</footer></body></html>`,
    beside: [
      ['advertisement', 'Boots that know the shore'],
      ['related', 'The clerk who kept the key'],
      ['furniture', 'This page remembers your visit.'],
      ['related', 'Reeds in the parliament'],
    ],
  },
  Squarespace: {
    build: (
      story,
    ) => `<!doctype html><html lang="en-US"><head><title>${story.title} — Harbor Notes</title><meta itemprop="name" content="${story.title} — Harbor Notes"><meta property="og:site_name" content="Harbor Notes"><meta itemprop="datePublished" content="${story.date}T11:00:00+0100"><meta itemprop="author" content="${story.author}"></head>
<body id="collection-1" class="view-item"><div id="siteWrapper"><header id="header" class="header"><div class="header-nav"><a href="/">Harbor Notes</a><a href="/about">About</a></div></header>
<main id="page" role="main"><article class="sections"><section class="page-section"><div class="blog-item-wrapper"><article class="entry hentry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title" itemprop="headline">${story.title}</h1></div><div class="blog-meta-item"><time class="dt-published" datetime="May 9">May 9</time> Written By <a class="blog-author-name" href="/a">${story.author}</a></div></div>
<div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content">${withBetween(
      story,
      {
        3: '</div></div><div class="sqs-block image-block"><figure class="sqs-block-image-figure"><img><figcaption class="image-caption-wrapper"><p>The sound in a good year.</p></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content">',
      },
    )}</div></div></div></div></div></div>
<div class="blog-item-author-profile-wrapper author-profile"><a href="/a">${story.author}</a><p>Writes about harbors and repairs nets.</p></div></article></div>
<section id="itemPagination" class="item-pagination"><a href="/prev"><h2>Previous</h2><p>How to mend a net in the rain</p></a></section></section></article></main><footer class="sections"><p>Harbor Notes, since the flood.</p></footer></div></body></html>`,
    beside: [
      ['caption', 'The sound in a good year.'],
      ['furniture', 'Writes about harbors and repairs nets.'],
      ['furniture', 'How to mend a net in the rain'],
    ],
  },
  Substack: {
    build: (
      story,
    ) => `<!DOCTYPE html><html lang="en"><head><title>${story.title}</title><meta name="author" content="${story.author}"><meta property="og:title" content="${story.title}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.title}","description":"${story.standfirst}","datePublished":"${story.date}T05:30:11+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"${story.author}"}],"publisher":{"@type":"Organization","name":"The Lamp Reader"}}</script></head>
<body><div id="entry"><div class="main-menu"><h1 class="title-oOnUGd"><a href="/">The Lamp Reader</a></h1><button>Subscribe</button></div>
<article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${story.title}</h1><h3 class="subtitle">${story.standfirst}</h3><div class="byline-wrapper"><div><a href="/@i">${story.author}</a></div><div>May 09, 2031</div></div><div class="post-ufi"><a>12</a><a>4</a><button>Share</button></div></div>
<div><div class="available-content"><div class="body markup">${withBetween(story, {
      2: '<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p>The Lamp Reader is paid for by those who read it. Become one of them today.</p></div><form><input type="email"><button>Subscribe</button></form></div></div>',
      4: '<div class="captioned-image-container"><figure><img><figcaption class="image-caption">A wick, enlarged.</figcaption></figure></div>',
    })}</div></div></div></article>
<div class="comments-section"><h4>Discussion about this post</h4><div class="comment"><p>I repaired three of them myself, and no minister ever came to look.</p></div></div>
<div class="portable-archive"><h2>Top</h2><div class="post-preview"><a href="/p1">What wicks are made of</a><div>Hemp, mostly, and hope.</div></div></div><footer class="footer-wrap">© 2031 ${story.author}</footer></div></body></html>`,
    beside: [
      ['furniture', 'The Lamp Reader is paid for by those who read it.'],
      ['caption', 'A wick, enlarged.'],
      ['comment', 'I repaired three of them myself'],
    ],
  },
  'microdata, figures in the text': {
    build: (
      story,
    ) => `<html lang="en"><head><title>${story.title} | Sound Daily</title></head><body itemscope itemtype="https://schema.org/WebPage"><header><a href="/">Sound Daily</a></header>
<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${story.title}</h1><div>By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${story.author}</span></span> <time itemprop="datePublished" datetime="${story.date}T12:00:00Z">9 May 2031</time></div>
<div itemprop="articleBody">${withBetween(story, {
      1: '<figure itemprop="associatedMedia" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl"><figcaption itemprop="caption">Oil drums on the quay of Tarn, seen from the ferry.</figcaption></figure>',
      3: '<aside class="factbox"><h3>The sound in figures</h3><ul><li>Eleven ships lost</li><li>Nine winters without a roof</li></ul></aside>',
      4: '<blockquote class="pull-quote"><p>We will not lose the twelfth</p></blockquote>',
    })}</div></div>
<section class="more-stories"><h2>More stories</h2><article><h3><a href="/1">A ferry has two captains</a></h3><p>Neither of them will talk to the other, and the ferry sails all the same.</p></article></section><footer><a href="/imprint">Imprint</a></footer></body></html>`,
    beside: [
      ['caption', 'Oil drums on the quay of Tarn'],
      ['related', 'Nine winters without a roof'],
      ['pullQuote', 'We will not lose the twelfth'],
      ['related', 'Neither of them will talk to the other'],
    ],
  },
  'infinite scroll with a second article below': {
    build: (
      story,
    ) => `<html lang="en"><head><title>${story.title} - Skerry Times</title><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.date}T12:00:00Z"><meta name="author" content="${story.author}"></head><body><nav><a href="/">Skerry Times</a></nav>
<div class="article-stream"><article class="article" data-url="/lamps"><h1>${story.title}</h1><p class="byline">By ${story.author}</p><div class="article__body">${paragraphsOf(story)}</div></article>
<article class="article" data-url="/seals"><h1>Seals count themselves, scientists of Ombrasa find</h1><p class="byline">By Tove Brandt</p><div class="article__body">
<p>Seals on the reefs of Ombrasa know how many they are, scientists of the marine institute said on Thursday.</p><p>“They sort themselves by age before they sleep,” said Elin Voss, who leads the count. “We only have to write it down.”</p>
<p>The institute has counted seals for forty years, and was wrong in thirty of them, Voss told reporters in Averholt.</p><p>Nobody knows why the animals do it, or what they do with the result, but they begin again each autumn.</p></div></article></div></body></html>`,
    beside: [['related', 'Seals on the reefs of Ombrasa know how many they are']],
  },
  'embeds of posts and a player': {
    build: (
      story,
    ) => `<html lang="en"><head><title>${story.title}</title><meta property="og:site_name" content="Channel Nine"><meta property="article:published_time" content="${story.date}"><meta name="author" content="${story.author}"></head><body><main><article><h1>${story.title}</h1><p>${story.author}</p>
<div class="video-player" data-src="x"><p>The talks in ninety seconds</p><span>01:30</span></div>${withBetween(
      story,
      {
        2: '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">No ship of ours shall be repaired by strangers, and no stranger by us.</p>&mdash; Keepers of Lunmark (@keepers) <a href="#">May 9, 2031</a></blockquote><script async src="widgets.js"></script>',
        4: '<div class="embed embed--instagram"><blockquote class="instagram-media"><a href="#">View this post on the wall</a><p>A post shared by the minister of lamps</p></blockquote></div>',
      },
    )}</article></main></body></html>`,
    beside: [
      ['furniture', 'The talks in ninety seconds'],
      ['related', 'No ship of ours shall be repaired by strangers'],
      ['related', 'A post shared by the minister of lamps'],
    ],
  },
  'a notice of a paywall below the text': {
    build: (
      story,
    ) => `<html lang="en"><head><title>${story.title} | The Ledger</title><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="${story.date}T04:00:00Z"><meta name="author" content="${story.author}"></head><body><header><a href="/">The Ledger</a></header><article class="story"><h1>${story.title}</h1><div class="byline">${story.author}</div><div class="story-text">${paragraphsOf(story)}</div>
<div class="paywall-prompt"><h2>To continue reading, please subscribe</h2><p>You have read three of your three free articles. For the price of a candle a week you get all of them.</p><a href="/s">Subscribe</a></div></article></body></html>`,
    beside: [['furniture', 'For the price of a candle a week']],
  },
  'a notice of a paywall without a class': {
    build: (
      story,
    ) => `<html lang="en"><head><title>${story.title} | The Ledger</title><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="${story.date}T04:00:00Z"><meta name="author" content="${story.author}"></head><body><div class="c1"><h1>${story.title}</h1><div class="c2">${paragraphsOf(story)}
<p>This article is for subscribers only.</p><p>Already a subscriber? Log in</p><p>To continue reading, subscribe to The Ledger.</p></div></div></body></html>`,
    beside: [
      ['furniture', 'This article is for subscribers only.'],
      ['furniture', 'Already a subscriber? Log in'],
      ['furniture', 'To continue reading, subscribe to The Ledger.'],
    ],
  },
  'a print version': {
    build: (
      story,
    ) => `<html><head><title>${story.title} - The Tarn Courier - Print version</title><meta name="robots" content="noindex"><meta name="date" content="${story.date}"></head><body onload="window.print()"><p><a href="/back">Back to the article</a> | <a href="#">Print this page</a></p><p><b>The Tarn Courier</b></p><hr>
<h1>${story.title}</h1><p>By ${story.author}</p><p>May 9, 2031</p>${paragraphsOf(story)}<hr><p>© The Tarn Courier 2031</p><p>Source: https://courier.example/2031/lamps</p></body></html>`,
    beside: [
      ['furniture', 'Back to the article'],
      ['furniture', '© The Tarn Courier 2031'],
    ],
  },
  'a newsletter in tables': {
    build: (
      story,
    ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>${story.title}</title><meta name="author" content="${story.author}"><meta name="date" content="${story.date}"></head><body><div style="display:none;max-height:0">What happened at sea while you slept</div>
<table width="100%" role="presentation"><tr><td align="center"><table width="600" role="presentation"><tr><td><a href="/v">View in browser</a></td></tr><tr><td><h1>${story.title}</h1></td></tr><tr><td>${paragraphsOf(story)}</td></tr><tr><td><p>You receive this letter because you asked for it at a fair. <a href="/u">Unsubscribe</a></p></td></tr></table></td></tr></table></body></html>`,
    beside: [
      ['hidden', 'What happened at sea while you slept'],
      ['furniture', 'View in browser'],
      ['furniture', 'You receive this letter because'],
    ],
  },
  'a gallery above the text': {
    build: (story) =>
      `<html lang="en"><head><title>${story.title} | Sound Pictures</title><meta property="article:published_time" content="${story.date}"><meta name="author" content="${story.author}"></head><body><article><h1>${story.title}</h1><div class="gallery"><div class="gallery__slide"><img><div class="gallery__caption">Harga listens while the roof is described to him at length by the last keeper of the workshop.</div><span>1 / 3</span></div><div class="gallery__slide"><img><div class="gallery__caption">The keepers of Sorrenay wait for oil on the western quay, where they have waited since the morning.</div><span>2 / 3</span></div><div class="gallery__slide"><img><div class="gallery__caption">A door without a house.</div><span>3 / 3</span></div></div>${paragraphsOf(story)}</article></body></html>`,
    beside: [
      ['caption', 'Harga listens while the roof is described'],
      ['caption', 'A door without a house.'],
    ],
  },
}
