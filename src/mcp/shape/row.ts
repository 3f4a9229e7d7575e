import { z } from 'zod'
import {
  formatAddress,
  type ListedRow,
  locateAddress,
  type Row,
  readWords,
  type Span,
  type StoredRecord,
  type TextSpan,
} from '../../verbale.ts'
import { addressOfRow, rowPlace } from '../../wire/ledger/row-json.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import {
  addressSchema,
  citationSchema,
  type PassageResult,
  passageResult,
  passageSchema,
} from './passage.ts'

/** What every row of a ledger begins with. */
export interface RowResult {
  readonly address?: string
  readonly citation?: string
  readonly id: string
  /** The words that prove the row. */
  readonly evidence?: PassageResult
  readonly date?: string
  readonly isPossible: boolean
  /** What people decided of it, the first first. */
  readonly decisions: readonly string[]
}

/** What {@link RowResult} has, each in its schema. */
export const rowFields: {
  readonly address: z.ZodExactOptional<z.ZodType<string>>
  readonly citation: z.ZodExactOptional<z.ZodType<string>>
  readonly id: z.ZodType<string>
  readonly evidence: z.ZodExactOptional<z.ZodType<PassageResult>>
  readonly date: z.ZodExactOptional<z.ZodType<string>>
  readonly isPossible: z.ZodType<boolean>
  readonly decisions: z.ZodType<readonly string[]>
} = {
  address: addressSchema.exactOptional(),
  citation: citationSchema.exactOptional(),
  id: z.string(),
  evidence: passageSchema.exactOptional().describe('the words that prove the row'),
  date: z.string().exactOptional().describe('day of speaking'),
  isPossible: z.boolean().describe('whether no rule can prove the row'),
  decisions: z.array(z.string()).describe('what people decided of the row'),
}

/** A row of a ledger, and the document that it is of as far as the record still has it. */
export interface ReadRow {
  readonly result: RowResult
  /** Words of the row as a person reads them. */
  readonly read: (span: TextSpan) => string
  /** The address of words of the row. */
  readonly addressOf: (span: Span) => string | undefined
}

/** Read the words of a row, and those that prove it. */
export function readRow(record: StoredRecord, listed: ListedRow<Row>): ReadRow {
  const { row, date } = listed
  const address = addressOfRow(listed)
  const located = address === undefined ? undefined : locateAddress(record, address)
  const found = located?.ok === true ? located : undefined
  const evidence = found === undefined ? undefined : passageResult(found)
  const { decisions = [] } = rowPlace(listed)
  return {
    result: {
      ...(evidence === undefined ? {} : { address: evidence.address, citation: evidence.citation }),
      id: row.id,
      ...(evidence === undefined ? {} : { evidence }),
      ...(date === undefined ? {} : { date }),
      isPossible: row.possible === true,
      decisions: decisions.map(({ action, by, at, status, note }) =>
        visibleLine(
          `${action}${status === undefined ? '' : ` ${status}`} by ${by}, ${at}${note === undefined ? '' : `: ${note}`}`,
        ),
      ),
    },
    read: ({ start, end, text }) =>
      visibleWords(found === undefined ? text : readWords(found.kept.document, [{ start, end }])),
    addressOf: ({ start, end }) =>
      found === undefined
        ? undefined
        : formatAddress({ ...found.address, part: { span: { start, end } } }),
  }
}
