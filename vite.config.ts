import { lingui } from '@lingui/vite-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import { compileAtOnce } from './tooling/compileAtOnce.ts'
import { linguiMacros } from './tooling/linguiMacros.ts'
import { ownWords } from './tooling/ownWords.ts'
import { precompress } from './tooling/precompress.ts'
import { scriptFiles } from './tooling/scriptFiles.ts'
import { stampBuild } from './tooling/stampBuild.ts'
import { virtualContract } from './tooling/virtualContract.ts'

export default defineConfig({
  // The order matters: words are made before a route is split, and a route is split before it is compiled.
  plugins: [
    linguiMacros(),
    lingui(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: './src/routes',
      generatedRouteTree: './src/routeTree.gen.ts',
      quoteStyle: 'single',
      semicolons: false,
    }),
    react({ compiler: true }),
    ownWords(),
    virtualContract(),
    msw(),
    compileAtOnce(),
    precompress(),
    stampBuild(),
  ],
  build: {
    // Everything is a file of our own origin, so that the content security policy needs no `data:`.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2024',
    // These know light-dark(); for older ones it would be rewritten into something that our schemes do not switch, and
    // index.html tells them that they are too old.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    // Every browser of that age knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: scriptFiles },
      },
    },
  },
  optimizeDeps: {
    // Every package is found at the start: one found later reloads the page under a screen or a test.
    entries: [
      'index.html',
      '{contract,domain,mocks,server/api,src}/**/*.{ts,tsx}',
      'tests/screens/**/*.{ts,tsx}',
    ],
    include: ['react/compiler-runtime', 'msw/browser', 'vitest-browser-react'],
    // Finds its .wasm beside itself.
    exclude: ['@sqlite.org/sqlite-wasm'],
  },
  server: { port: 5173 },
})
