import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeModel } from './model-codec.ts'
import { SentenceParser } from './sentence-parser.ts'

let parser: SentenceParser | undefined

/** The parser of English, whose model is read from the package's own data when it is first asked for. */
export function englishParser(): SentenceParser {
  parser ??= new SentenceParser(
    decodeModel(
      new Uint8Array(
        readFileSync(fileURLToPath(new URL('../../data/english-syntax.bin', import.meta.url))),
      ),
    ),
  )
  return parser
}
