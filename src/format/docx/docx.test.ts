import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { docx, paragraph as p, part, relations, run } from '../../../test/support/docx.ts'
import {
  blockLines,
  checkDamaged,
  pageOf,
  turnLines,
  wordsAt,
} from '../../../test/support/extracted.ts'
import { packZip } from '../../../test/support/pack-archive.ts'
import type { Page } from '../../document/block.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { findSourceFormat } from '../registry.ts'
import { headOf } from '../source-head.ts'
import { readDocx } from './docx.ts'

const styles = part(
  'styles',
  `<w:style w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
   <w:style w:styleId="Kop2"><w:name w:val="Our heads"/><w:basedOn w:val="Kop1"/></w:style>
   <w:style w:styleId="Naam"><w:name w:val="Speaker"/><w:rPr><w:b/></w:rPr></w:style>
   <w:style w:styleId="Spoken"><w:name w:val="Spoken"/><w:basedOn w:val="Naam"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
   <w:style w:styleId="Cite"><w:name w:val="Quote"/></w:style>
   <w:style w:styleId="Under"><w:name w:val="caption"/></w:style>
   <w:style w:styleId="Inh1"><w:name w:val="toc 1"/></w:style>
   <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
)

function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`
}

/** Bodies, and their blocks. */
const cases: Record<string, { readonly body: string; readonly blocks: readonly string[] }> = {
  'runs are one paragraph': {
    body:
      p(`${run('We ')}<w:proofErr/>${run('sa')}<w:bookmarkStart/>${run('il.')}`) +
      p('') +
      p('Soon.'),
    blocks: ['paragraph: We sail.', 'paragraph: Soon.'],
  },
  'styles in any language': {
    body:
      p('Soup', styled('Kop1')) +
      p('Bread', styled('Kop2')) +
      p('We sail.', styled('Cite')) +
      p('The harbor', styled('Under')) +
      p('Round', styled('A')),
    blocks: [
      'heading 1: Soup',
      'heading 1: Bread',
      'quote: We sail.',
      'caption: The harbor',
      'paragraph: Round',
    ],
  },
  lists: {
    body:
      p('bread', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
      p('water', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    blocks: ['listItem: bread', 'paragraph: water'],
  },
  'tabs, line breaks and hyphens that do not break': {
    body: p(
      '<w:r><w:t>Q</w:t><w:tab/><w:t>We sail.</w:t><w:br/><w:t>Long</w:t><w:noBreakHyphen/><w:t>ago.</w:t><w:softHyphen/></w:r>',
    ),
    blocks: ['paragraph: Q We sail.\nLong-ago.'],
  },
  'revisions as if accepted': {
    body: p(
      `${run('We ')}<w:del>${run('').replace('w:t ', 'w:delText ').replace('></w:t>', '>never </w:delText>')}</w:del><w:ins>${run('surely ')}</w:ins>${run('sail.')}<w:moveFrom>${run(' Gone.')}</w:moveFrom>`,
    ),
    blocks: ['paragraph: We surely sail.'],
  },
  'a row of a table is a paragraph, and more paragraphs of a cell follow': {
    body: `<w:tbl><w:tr><w:tc><w:tcPr/>${p('ODA:')}</w:tc><w:tc>${p('We sail.')}${p('Soon.')}</w:tc></w:tr></w:tbl>`,
    blocks: ['paragraph: ODA: We sail.', 'paragraph: Soon.'],
  },
  'a text box stands once, below its paragraph': {
    body: p(
      `${run('We ')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('Box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><w:txbxContent>${p('Box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('sail.')}`,
    ),
    blocks: ['paragraph: We sail.', 'paragraph: Box'],
  },
  'fields show their result': {
    body: p(
      `<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE">${run('4 March')}</w:fldSimple>`,
    ),
    blocks: ['paragraph: 4 March'],
  },
  'links and content controls': {
    body: `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:hyperlink>${run('We sail.')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`,
    blocks: ['paragraph: We sail.'],
  },
}

describe('the text of Word files', () => {
  for (const [name, { body, blocks }] of Object.entries(cases)) {
    test(name, async () => assert.deepEqual(blockLines(await read(body)), blocks))
  }
})

test('bold words, pieces joined, styles and exceptions counted', async () => {
  const page = await read(
    p(
      `${run('Minister ', '<w:b/>')}${run('Oda:', '<w:b/>')}${run(' We ')}${run('sail', '<w:b w:val="false"/>')}`,
    ) +
      p('Elin Harga', styled('Naam')) +
      p(`${run('Soon ')}${run('and', '<w:rStyle w:val="Naam"/>')}`, styled('Spoken')),
  )
  assert.deepEqual(wordsAt(page, page.strong), ['Minister Oda:', 'Elin Harga', 'and'])
})

test('struck words and what stands for them', async () => {
  const page = await read(
    p(
      `${run('We pay ')}${run('3', '<w:strike/>')}${run('0', '<w:strike/>')}${run(' [13] marks and ')}${run('gold', '<w:dstrike/>')}${run('.')}`,
    ),
  )
  const found = page.corrections?.map(({ struck, corrected }) =>
    wordsAt(page, corrected === undefined ? [struck] : [struck, corrected]),
  )
  assert.deepEqual(found, [['30', '13'], ['gold']])
})

test('what is left out is listed with its reason', async () => {
  const notes = (kind: string): string =>
    part(
      `${kind}s`,
      `<w:${kind} w:type="separator"><w:p/></w:${kind}><w:${kind}>${p('See below.')}</w:${kind}>`,
    )
  const page = await read(
    p(
      `${run('We sail.')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('Hidden', '<w:vanish/>')}`,
    ) +
      p('Soup 7', styled('Inh1')) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Bread 8')}</w:sdtContent></w:sdt>` +
      p(`<w:del><w:r><w:delText>Never.</w:delText></w:r></w:del>`),
    {
      'word/footnotes.xml': notes('footnote'),
      'word/comments.xml': notes('comment'),
      'word/header1.xml': part('hdr', p('HALVENIA')),
      'word/header2.xml': part('hdr', p('HALVENIA')),
      'word/footer1.xml': part('ftr', p('Page 1')),
    },
  )
  assert.equal(page.text, 'We sail.')
  assert.deepEqual(page.dropped?.map(({ reason, text }) => `${reason}: ${text}`).sort(), [
    'comment: See below.',
    'footnote: See below.',
    'furniture: Bread 8',
    'furniture: Soup 7',
    'hidden: Hidden',
    'hidden: Never.',
    'runningHead: HALVENIA',
    'runningHead: Page 1',
  ])
})

test('pages as Word last showed them', async () => {
  const page = await read(
    p('One.') + p(`<w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r>`) + p('Two still.'),
  )
  assert.deepEqual(
    page.blocks.slice(-1).map((block) => block.page),
    [2],
  )
  assert.equal((await read(p('One.'))).blocks[0]?.page, undefined)
})

test('properties, and a title only when it stands in the text', async () => {
  const core = (title: string): string =>
    `<c:coreProperties xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>Ada Quim</dc:creator><dcterms:modified>2021-03-04T10:00:00Z</dcterms:modified></c:coreProperties>`
  const values = async (title: string): Promise<Record<string, string>> => {
    const page = await read(p('Remarks on Harbors'), { 'docProps/core.xml': core(title) })
    return Object.fromEntries(page.metadata?.values ?? [])
  }
  const others = { creator: 'Ada Quim', updated: '2021-03-04T10:00:00Z' }
  assert.deepEqual(await values('Remarks on Harbors'), { title: 'Remarks on Harbors', ...others })
  assert.deepEqual(await values('Template for letters'), others)
})

test('macros, remote templates and parts elsewhere are named and left alone', async () => {
  const { problems } = await read(p('We sail.'), {
    'word/vbaProject.bin': 'x',
    'word/_rels/settings.xml.rels': relations({ attachedTemplate: 'https://diet.example/a.dotm' }),
    'word/_rels/document.xml.rels': relations({
      subDocument: 'https://diet.example/b.docx',
      hyperlink: 'https://diet.example/',
    }),
  })
  assert.deepEqual(
    problems?.map(({ code, message }) => `${code}: ${/macros|a\.dotm|b\.docx/.exec(message)?.[0]}`),
    ['leftUnread: macros', 'leftUnread: a.dotm', 'leftUnread: b.docx'],
  )
})

test('a template on the disk of the writer is no problem', async () => {
  const page = await read(p('We sail.'), {
    'word/_rels/settings.xml.rels': relations({ attachedTemplate: 'file:///C:/a.dotm' }),
  })
  assert.equal(page.problems, undefined)
})

test('the text may stand in a part of another name', async () => {
  const page = await pageOf(
    readDocx,
    docx('', {
      '_rels/.rels': relations({ officeDocument: '/word/document2.xml' }),
      'word/document2.xml': part('document', `<w:body>${p('We sail.')}</w:body>`),
    }),
  )
  assert.equal(page.text, 'We sail.')
})

test('a transcript with bold labels', async () => {
  const source = docx(
    p(`${run('MINISTER ODA:', '<w:b/>')}${run(' We sail.')}`) +
      p('Soon.') +
      p(`${run('QUESTION:', '<w:b/>')}${run(' When?')}`),
  )
  assert.deepEqual(await turnLines(readDocx, source), [
    'MINISTER ODA | principal Oda | We sail. / Soon.',
    'QUESTION | press | When?',
  ])
})

/** Files that are refused, and the words that say why. */
const refused: Record<string, { readonly source: () => Uint8Array; readonly says: RegExp }> = {
  'a workbook': {
    source: () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
    says: /an Excel workbook/,
  },
  'no document part': {
    source: () => zip({ '[Content_Types].xml': '<Types/>' }),
    says: /no document part/,
  },
  'a file that was cut in half': {
    source: () => docx(p('We sail.')).subarray(0, 300),
    says: /damaged or cut off/,
  },
  'a bomb': { source: () => docx(' '.repeat(65 * 1024 * 1024)), says: /more than 64 MB/ },
  'a million nested elements': {
    source: () => docx('<w:sdt>'.repeat(1_000_000)),
    says: /400 elements deep/,
  },
}

describe('refuses', () => {
  for (const [name, { source, says }] of Object.entries(refused)) {
    test(name, async () => {
      await assert.rejects(
        async () => readDocx(source()),
        (error) => error instanceof UnreadableError && says.test(error.problem.message),
      )
    })
  }
})

test('knows Word files by their parts, in any order', () => {
  const named = (files: Readonly<Record<string, string>>): string | undefined =>
    findSourceFormat(headOf(zip(files)))?.name
  assert.equal(named({ '[Content_Types].xml': '' }), 'docx')
  assert.equal(named({ 'word/document.xml': '' }), 'docx')
  assert.equal(named({ 'docProps/app.xml': '', 'word/document.xml': '' }), 'docx')
  assert.equal(named({ mimetype: 'application/vnd.oasis.opendocument.text' }), undefined)
  assert.equal(named({ 'speeches/word.txt': '' }), undefined)
})

test('damaged files are read or refused', async () => {
  const body = Object.values(cases)
    .map((entry) => entry.body)
    .join('')
  await checkDamaged(readDocx, docx(body, { 'word/styles.xml': styles }), 40)
})

async function read(body: string, parts: Record<string, string> = {}): Promise<Page> {
  return pageOf(readDocx, docx(body, { 'word/styles.xml': styles, ...parts }))
}

function zip(files: Readonly<Record<string, string>>): Buffer {
  return packZip(Object.entries(files).map(([name, content]) => ({ name, content }))).bytes
}

test('a part beside the text that cannot be read is told, and the text is read', async () => {
  const relation = relations({ footnotes: 'footnotes.xml', styles: 'styles.xml' })
  const page = await pageOf(
    readDocx,
    docx('<w:p><w:r><w:t>We will sail.</w:t></w:r></w:p>', {
      'word/_rels/document.xml.rels': relation,
      'word/footnotes.xml': 'no XML',
      'word/styles.xml': '',
    }),
  )
  assert.equal(page.text, 'We will sail.')
  assert.deepEqual(
    page.problems?.map(({ code, message }) => [code, message.slice(0, 44)]),
    [
      ['damaged', 'The part word/styles.xml of the Word file wa'],
      ['damaged', 'The part word/footnotes.xml of the Word file'],
    ],
  )
})
