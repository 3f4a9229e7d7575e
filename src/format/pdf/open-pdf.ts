import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { makeCharacterMap } from './character-map.ts'
import { isCutOff } from './problems.ts'
import { unreadable } from './unreadable.ts'

/** A PDF that was opened. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  /** Names of tables that its fonts need and that there are not; words in these fonts are lost. */
  readonly missing: ReadonlySet<string>
}

/**
 * Open a PDF.
 *
 * The library is told to fetch nothing and to draw nothing: no fonts of the system, no pictures, no
 * forms. It never runs the scripts of a file; it would take a sandbox, which is not there, to do so.
 *
 * @throws {UnreadableError} If it is encrypted, damaged beyond repair or has no pages.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const missing = new Set<string>()
  const task = getDocument({
    // The library takes away what it is given.
    data: new Uint8Array(bytes),
    verbosity: ERRORS_ONLY,
    useSystemFonts: false,
    disableFontFace: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: NO_PICTURES,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    cMapUrl: 'made/',
    cMapPacked: false,
    BinaryDataFactory: dataFactory(missing),
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > 0) return { pdf, missing }
  } catch (error) {
    await task.destroy()
    throw unreadable(whyNot(error, bytes))
  }
  await task.destroy()
  throw unreadable('The PDF has no pages')
}

const ERRORS_ONLY = 0
/** Pixels of the largest picture that is decoded. */
const NO_PICTURES = 1

/**
 * Gives the library what it would load from elsewhere: tables of Asian encodings, which are made. Fonts
 * and colors are not needed to read.
 */
function dataFactory(missing: Set<string>) {
  const asked = new Set<string>()
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      const map = kind === 'cMapUrl' ? makeCharacterMap(filename, asked) : undefined
      asked.add(filename)
      if (map !== undefined) return Promise.resolve(new TextEncoder().encode(map))
      if (kind === 'cMapUrl') missing.add(filename)
      return Promise.reject(new Error(`Nothing is fetched: ${filename}`))
    }
  }
}

function whyNot(error: unknown, bytes: Uint8Array): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return 'The PDF is encrypted and asks for a password; save a copy that needs none'
  }
  if (/call stack/i.test(message)) return 'The PDF is nested too deep to be read'
  if (isCutOff(bytes)) return 'The PDF ends too early: it was cut off, and cannot be read'
  return `The PDF is damaged and cannot be read: ${message.replace(/\.$/, '')}`
}
