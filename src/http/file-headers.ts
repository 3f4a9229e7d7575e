/** Headers of a file that is kept, and not shown by the browser. `name` has letters of ASCII only. */
export function fileHeaders(mediaType: string, name: string): Readonly<Record<string, string>> {
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  }
}
