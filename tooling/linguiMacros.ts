import { transformAsync } from '@babel/core'
import macros from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

/**
 * Turns Lingui's macros into calls. `lingui({ macroTransform: true })` does the same faster, with a native package that npm
 * leaves out without a word when the system's Node is older than 22; this one is installed everywhere.
 */
export const linguiMacros = (): Plugin => ({
  name: 'lingui-macros',
  enforce: 'pre',
  transform: {
    filter: {
      id: { include: /\.tsx?(?:\?.*)?$/, exclude: /node_modules/ },
      code: /from '@lingui\/(?:core|react)\/macro'/,
    },
    async handler(code, id) {
      const result = await transformAsync(code, {
        filename: id.replace(/\?.*$/, ''),
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: /\.tsx/.test(id) ? ['typescript', 'jsx'] : ['typescript'] },
        plugins: [[macros, { descriptorFields: 'message' }]],
      })
      return result === null ? undefined : { code: result.code, map: result.map }
    },
  },
})
