import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { chromium } from './tooling/chromium.ts'
import viteConfig from './vite.config.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          // Rules, the API on every database and the server, without a browser. Nothing of Vite's plugins is needed here.
          extends: false,
          test: {
            name: 'node',
            environment: 'node',
            include: process.env['CANARY'] ? ['tests/setup/failing.canary.ts'] : ['tests/**/*.test.ts'],
            exclude: ['tests/screens/**', 'tests/journeys/**', 'tests/bench/**'],
            globalSetup: ['tests/setup/postgres.ts'],
            testTimeout: 30_000,
            hookTimeout: 60_000,
          },
        },
        {
          // Screens in a real browser on the mock.
          extends: true,
          test: {
            name: 'screens',
            include: ['tests/screens/**/*.test.tsx'],
            setupFiles: ['tests/setup/consoleErrors.ts'],
            // The first test of a file waits for all of the code that it loads, and may wait long on a loaded machine.
            testTimeout: 40_000,
            // A loaded machine may stall a browser once; what needs the second try is named in the report.
            retry: process.env['CI'] ? 1 : 0,
            // What is asked again and again waits as what is looked for on the page does, not for the usual second.
            expect: { poll: { timeout: 10_000 } },
            browser: {
              enabled: true,
              headless: true,
              provider: playwright({ launchOptions: chromium }),
              instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
              screenshotFailures: false,
            },
          },
        },
      ],
    },
  }),
)
