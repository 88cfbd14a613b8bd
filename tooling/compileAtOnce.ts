import type { Plugin } from 'vite'

/**
 * Has Chromium compile every script whole and beside the page's own thread, while it comes. What a file holds is wanted when it loads
 * (`scriptFiles.ts`), and compiling it function by function as each is first called was a quarter of a page's beginning. Source: V8's
 * explicit compile hints, which must be the first line of a file; other browsers read a comment.
 */
export const compileAtOnce = (): Plugin => ({
  name: 'compile-at-once',
  apply: 'build',
  generateBundle: {
    // After Vite has put the list of a file's styles and imports before its code.
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      }
    },
  },
})
