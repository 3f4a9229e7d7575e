import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { isCutOff } from './problems.ts'
import { unreadable } from './unreadable.ts'

/**
 * Open a PDF.
 *
 * The library is told to fetch nothing and to draw nothing: no fonts of the system, no pictures, no
 * forms. It never runs the scripts of a file; it would take a sandbox, which is not there, to do so.
 *
 * @throws {UnreadableError} If it is encrypted, damaged beyond repair or has no pages.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
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
    BinaryDataFactory: NothingFactory,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > 0) return pdf
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

/** Data that the library would load from elsewhere: tables of Asian encodings, fonts, colors. */
class NothingFactory {
  fetch({ filename }: { readonly filename?: string }): Promise<Uint8Array> {
    return Promise.reject(new Error(`Nothing is fetched: ${filename ?? ''}`))
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
