import { defineConfig } from 'vite'

/** Where the API is while the desk is worked on; the built desk is served by the same process as the API. */
const api = process.env.VERBALE_API ?? 'http://127.0.0.1:8620'

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Policies of the server allow no inline code, and no data as a script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What is bundled asks for its license to be passed on.
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
  },
  // The server takes requests from its own pages only.
  server: { proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } } },
})
