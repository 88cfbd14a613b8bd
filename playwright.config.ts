import { defineConfig } from '@playwright/test'
import { chromium } from './tooling/chromium.ts'

// Each journey starts its own server on a fresh database, so nothing is started here.
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 1,
  timeout: 90_000,
  forbidOnly: true,
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'line',
  use: {
    actionTimeout: 10_000,
    browserName: 'chromium',
    launchOptions: chromium,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
  },
})
