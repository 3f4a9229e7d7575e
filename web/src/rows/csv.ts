/**
 * Rows as a table for spreadsheets. A cell that one would take for a formula begins with an apostrophe,
 * as in the tables of the command line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * tableToCsv([['a', 'b,c'], ['=1+1', 'say "no"']]) // => 'a,"b,c"\r\n\'=1+1,"say ""no"""\r\n'
 */
export function tableToCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
