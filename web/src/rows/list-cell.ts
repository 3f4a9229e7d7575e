/**
 * Several things in one cell of a table, parted by `; `, as in the tables of the command line.
 *
 * One that has a semicolon, or begins with a quotation mark, stands in quotation marks with those in it
 * doubled, as cells of CSV do: the cell can be parted again without loss.
 *
 * @example
 * listCell(['Halvenia', 'Minister; Oda']) // => 'Halvenia; "Minister; Oda"'
 */
export function listCell(items: readonly string[]): string {
  return items
    .map((item) => (/^"|;|^\s|\s$|^$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item))
    .join('; ')
}
