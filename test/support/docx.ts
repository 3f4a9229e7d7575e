import { packZip } from './pack-archive.ts'

/** Parts of a Word file beside its text, as XML, by name; given ones replace those of the same name. */
export type DocxParts = Readonly<Record<string, string | Uint8Array>>

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file whose body is this XML. */
export function docx(body: string, parts: DocxParts = {}): Buffer {
  const all: DocxParts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return packZip(Object.entries(all).map(([name, content]) => ({ name, content }))).bytes
}

/** A paragraph of runs; plain words are a run of them. */
export function paragraph(inner: string, properties = ''): string {
  const runs = inner.startsWith('<') ? inner : run(inner)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

/** Words with properties such as `<w:b/>`. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A list of relations by type; what stands at an address is outside the file. */
export function relations(targets: Readonly<Record<string, string>>): string {
  const entries = Object.entries(targets).map(([type, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : ''
    return `<Relationship Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
  })
  return `<Relationships>${entries.join('')}</Relationships>`
}

/** A part that holds paragraphs: heads, feet, notes, comments. */
export function part(name: string, inner: string): string {
  return `<w:${name} ${NAMESPACES}>${inner}</w:${name}>`
}
