import type { Plugin } from 'vite'
import { stampSources } from '#server/builtSources.ts'

/** Writes down what the application was built from, so that a start after an update builds it anew (`server/start.js`). */
export const stampBuild = (): Plugin => {
  let root = ''
  return {
    name: 'stamp-build',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: { order: 'post', sequential: true, handler: () => stampSources(root) },
  }
}
