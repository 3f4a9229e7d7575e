import { decodeModel } from './model-codec.ts'
import { packageData } from './package-data.ts'
import { SentenceParser } from './sentence-parser.ts'

let parser: SentenceParser | undefined

/** The parser of English, whose model is read from the package's own data when it is first asked for. */
export function englishParser(): SentenceParser {
  parser ??= new SentenceParser(decodeModel(packageData('english-syntax.bin')))
  return parser
}
