// Writes `dist/command/`: the command line as a few files instead of a hundred, because a check of one
// draft would spend a third of its time on finding and linking modules. The library in `dist/` stays as
// the compiler wrote it.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist', 'command')

/**
 * What guesses encodings takes longer to load than a short text takes to check, and few texts need it: the
 * command has it, and runs it when it is first called.
 */
const guessWhenCalled: Plugin = {
  name: 'guess-when-called',
  setup({ onResolve, onLoad }) {
    const namespace = 'when-called'
    onResolve({ filter: /^chardet$/ }, ({ kind, path, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace, pluginData: resolveDir } : undefined,
    )
    onLoad({ filter: /^/, namespace }, ({ pluginData: resolveDir }) => ({
      contents: `export const analyse = (bytes) => require('chardet').analyse(bytes)`,
      resolveDir,
    }))
  },
}

/**
 * The library exports what derives ledger rows from one document. The command asks the record for rows,
 * which loads the rules when a ledger is asked for: without this, every command would load them.
 */
const rulesWhenAsked: Plugin = {
  name: 'rules-when-asked',
  setup({ onResolve, onLoad }) {
    const namespace = 'not-of-the-command'
    onResolve({ filter: /\/derive-rows\.js$/ }, ({ path, importer }) =>
      importer === join(root, 'dist', 'verbale.js') ? { path, namespace } : undefined,
    )
    onLoad({ filter: /^/, namespace }, () => ({
      contents: 'export const DOCUMENT_LEDGERS = undefined, deriveRows = undefined',
    }))
  },
}

const { metafile } = await build({
  absWorkingDir: root,
  // Threads begin in files of their own, which they look for beside whatever starts them.
  entryPoints: [
    'dist/cli/main.js',
    'dist/extract/extract-thread.js',
    'dist/http/thread/answer-thread.js',
    ...['check-thread', 'index-thread', 'ledger-thread', 'reading-thread'].map(
      (name) => `dist/record/${name}.js`,
    ),
  ],
  entryNames: '[name]',
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  metafile: true,
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [guessWhenCalled, rulesWhenAsked],
  logLevel: 'warning',
  // Packages that are not modules themselves ask for Node's own by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
})
writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licensesOf(Object.keys(metafile.inputs)))
// The command has these now, and the library needs none of them.
for (const part of ['cli', 'wire', 'export', 'http', 'mcp']) {
  rmSync(join(root, 'dist', part), { recursive: true })
}

/** The licenses of the packages that some of the files come from, as each asks to be passed on. */
function licensesOf(files: readonly string[]): string {
  const names = files.flatMap(
    (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  )
  const texts = [...new Set(names)].sort().map((name) => {
    return `${name}\n\n${licenseOf(name).trim()}\n`
  })
  // unpdf has all of PDF.js in its one file.
  if (names.includes('unpdf'))
    texts.push(`pdf.js\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`)
  return texts.join(`\n${'-'.repeat(72)}\n\n`)
}

/** The license in a package, or the one kept here for a package that forgot it. */
function licenseOf(name: string): string {
  const home = join(root, 'node_modules', name)
  const packed = readdirSync(home).find((file) => /^licen[cs]e/i.test(file))
  if (packed !== undefined) return readFileSync(join(home, packed), 'utf8')
  const kept = join(root, 'build', 'licenses', `${name}.txt`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  throw new Error(`${name} has no license file; keep its license in ${kept}`)
}
