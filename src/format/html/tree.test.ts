import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type HtmlElement, isElement, MOST_DEPTH, readHtmlTree } from './tree.ts'

/** A tree as `p(a b(c))`: elements with their nodes, words as they are. */
function print({ children }: HtmlElement): string {
  return children
    .map((child) => (isElement(child) ? `${child.name}(${print(child)})` : child.text))
    .join('')
}

/** Tag soup, and the tree that a browser makes of it. */
const cases: Readonly<Record<string, readonly [string, string]>> = {
  'paragraphs that nobody closed': ['<p>a<p>b', 'p(a)p(b)'],
  'a block that ends a paragraph': ['<p>a<div>b</div>', 'p(a)div(b)'],
  'items and terms that nobody closed': [
    '<ul><li>a<ul><li>b</ul><li>c</ul><dl><dt>d<dd>e</dl>',
    'ul(li(aul(li(b)))li(c))dl(dt(d)dd(e))',
  ],
  'cells and rows that nobody closed': [
    '<table><tr><td>a<td>b<tr><td>c</table>d',
    'table(tr(td(a)td(b))tr(td(c)))d',
  ],
  'a table in a cell': [
    '<table><tr><td><table><tr><td>a</table><td>b</table>',
    'table(tr(td(table(tr(td(a))))td(b)))',
  ],
  'a tag that closes nothing': ['a</div></p></b>b', 'ab'],
  'bold letters that end inside a paragraph': ['<b><p>a</b>b</p>', 'b(p(a))p(b)'],
  'bold letters that cross a link': ['<b>a<i>b</b>c</i>', 'b(ai(b))i(c)'],
  'bold letters left open in a cell': ['<table><td><b>a<td>b</table>', 'table(td(b(a))td(b))'],
  'a line end written as a closing tag': ['a</br>b', 'abr()b'],
  'void elements': ['a<br>b<img src=x>c<hr/>d', 'abr()bimg()chr()d'],
  'an element that closes itself in HTML': ['<div/>a', 'div(a)'],
  'an element that closes itself in XHTML': ['<?xml version="1.0"?><p/>a', 'p()a'],
  'a head that nobody closed': ['<html><head><title>t</title><p>a', 'html(head(title(t))p(a))'],
  'tags inside a script': ['<script>"<p>a</p>"</script>b', 'script("<p>a</p>")b'],
  'a smaller sign that begins no tag': ['a < b <3 c', 'a < b <3 c'],
  'character references': ['&eacute;&#8220;&#x1F600;&amp;lt;&nosuch;', 'é“😀&lt;&nosuch;'],
  'a comment inside a word': ['a<!-- b -->c', 'ac'],
  'a page cut off inside two tags': ['a<p>b<i</', 'ap(b)'],
  'capital letters': ['<P CLASS=x>a</P>', 'p(a)'],
}

for (const [name, [source, tree]] of Object.entries(cases)) {
  test(`reads ${name}`, () => assert.equal(print(readHtmlTree(source).root), tree))
}

test('nests no deeper than browsers do', () => {
  let element: HtmlElement | undefined = readHtmlTree('<div>'.repeat(100_000)).root
  let depth = 0
  for (; element !== undefined; depth++) element = element.children.find(isElement)
  assert.ok(depth <= MOST_DEPTH + 1, `${depth}`)
})

test('keeps the first of attributes with one name, and what comments above the words say', () => {
  const { elements, comments } = readHtmlTree('<!--title: T--><p a="&quot;x" a=y>w<!--late-->')
  assert.equal(elements[1]?.attributes.get('a'), '"x')
  assert.deepEqual(comments, ['title: T'])
})

test('every word of any soup of tags stands in the tree once, in order, with its place', () => {
  const piece = fc.constantFrom(
    ...'<p> </p> <b> </b> <div> </div> <table> <tr> <td> </td> </table> <li> <ul> </ul> <br> <a> </a> <i'.split(
      ' ',
    ),
    ...['one ', 'two ', '&amp;', '<', '</', '<!--', '-->', '"', '>', '😀', '<p class="'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = pieces.join('')
      const { elements } = readHtmlTree(source)
      let last = -1
      const visit = (element: HtmlElement): void => {
        for (const child of element.children) {
          if (isElement(child)) visit(child)
          else {
            assert.ok(child.start >= last && child.end >= child.start && child.end <= source.length)
            last = child.start
          }
        }
      }
      visit(elements[0] as HtmlElement)
      for (const [order, element] of elements.entries()) {
        assert.equal(element.order, order)
        assert.ok(element.parent === undefined || element.parent.order < order)
      }
    }),
  )
})
