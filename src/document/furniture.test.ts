import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isEndMark,
  isFurniture,
  isLinkBar,
  isPageNumber,
  isTimeLine,
  plainLine,
} from './furniture.ts'

/** Judgments of a line, with lines it must hold of and lines it must not. */
const cases: Record<
  string,
  {
    readonly judge: (line: string) => boolean
    readonly yes: readonly string[]
    readonly no: readonly string[]
  }
> = {
  'furniture of a page': {
    judge: isFurniture,
    yes: [
      'Share this page',
      'Print',
      'Read more: the other shore',
      'Also on our pages: a short history',
      'Reading time: 3 minutes',
      'Tags: strait, pilots',
      'Subscribe to our newsletter',
      'Skip to main content',
      'Next page: Harvest Greetings',
      'Photo: Elin Harga',
      '© The Drast Courier',
      '0:00 0:04:11',
      '720p | 40.1MB',
      'Genuine pages have an address that ends in .gov.example',
      'Never send a password by letter or by telephone. Look for the key ( ).',
      '',
      '***',
    ],
    no: [
      'Share the bread with them.',
      'The strait does not belong to the loudest of its neighbors.',
      'Sources in Drast said that the boats would leave.',
      'Good evening.',
      'We watch the strait every day, and we will go on watching it.',
      'Thank you.',
    ],
  },
  'furniture of a page in other languages': {
    judge: isFurniture,
    yes: [
      'Lesen Sie auch: Wem gehört das Riff?',
      'Mehr zum Thema',
      'Artikel drucken',
      'Diese Website verwendet Cookies. Wer weiterliest, ist damit einverstanden.',
      'Alle Rechte vorbehalten. Der Kurier von Tarn.',
      'Lire aussi : À qui appartient le récif ?',
      'À lire aussi',
      'Sur le même sujet',
      'La suite après la publicité',
      'Article réservé aux abonnés',
      'Nous utilisons des cookies pour nous souvenir de vous.',
      'Más información',
      'Lea también: ¿De quién es el arrecife?',
      'También te puede interesar',
      'Suscríbete a nuestro boletín',
      'Читайте также: Чей это риф?',
      'По теме',
      'Поделиться в соцсетях',
      'Подпишитесь на нашу рассылку, чтобы ничего не пропустить.',
      'Читайте також: Чий це риф?',
      'Версія для друку',
      'Підписуйтесь на наш канал',
      '相关阅读',
      '【相关新闻】',
      '责任编辑：欧达',
      '分享到：',
      '上一篇：灯船返回港口',
      '版权所有 北方海峡报',
    ],
    no: [
      'Teilen wollen beide Staaten das Öl, aber nicht die Werkstatt.',
      'Thema der Gespräche war das Öl.',
      'Lisez le traité, a dit la ministre.',
      'Partager le pouvoir',
      'Comparte la ministra esa opinión.',
      'Más información no hace falta, dijo Harga.',
      'Реклама маяков запрещена с осени.',
      'Комментарии министра вызвали смех.',
      'Поделиться маслом министр отказался.',
      'Поділитися олією міністр відмовився.',
      '相关国家应当尊重海峡的规则。',
      '首页的照片由部长本人拍摄。',
      '分享灯油是两国的共同责任。',
    ],
  },
  'a notice to those who do not pay': {
    judge: isFurniture,
    yes: [
      'This article is for subscribers only.',
      'To continue reading, please subscribe to the Courier.',
      'You have read all of your three free articles.',
      'Already a subscriber? Log in',
      'View this email in your browser',
    ],
    no: [
      'The treaty is for members of the council of keepers.',
      'Nobody is a subscriber to that doctrine.',
      'Already a majority of keepers has left.',
    ],
  },
  'a bar of links': {
    judge: isLinkBar,
    yes: ['[Home](#) > [News](#) > ... > Remarks', '[A](#)[B](#)[C](#)'],
    no: ['We said so [in March](#) and we say it again.', 'No link at all', ''],
  },
  'an end mark': {
    judge: isEndMark,
    yes: [
      '# # #',
      '###',
      '\\# \\# \\#',
      '* * *',
      '-30-',
      'END',
      '(End)',
      'END 2:25 P.M. EDT',
      '(end of transcript)',
    ],
    no: ['The end of the talks', '# Heading', '30 ships', 'Ends meet'],
  },
  'a time of day': {
    judge: isTimeLine,
    yes: ['2:02 p.m. EDT', '14.30 (Local)', 'At 9:15 A.M.', '10:30'],
    no: ['10:30 Arrival of the delegations', '2024', '9'],
  },
  'a page number': {
    judge: isPageNumber,
    yes: ['17', '- 2 -', 'Page 3', 'page 3 of 9', '(more)', '-more-'],
    no: ['17 ships', '20240', 'More'.concat(' bread'), 'page three'],
  },
}

for (const [name, { judge, yes, no }] of Object.entries(cases)) {
  describe(name, () => {
    for (const line of yes) test(`is "${line}"`, () => assert.ok(judge(line)))
    for (const line of no) test(`is not "${line}"`, () => assert.ok(!judge(line)))
  })
}

test('takes the marks of Markdown off a line', () => {
  assert.equal(plainLine('## The **old** [harbor](#x)  of\u00a0_Drast_'), 'The old harbor of Drast')
})
