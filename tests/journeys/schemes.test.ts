import { expect, test } from '@playwright/test'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'

const surfaces = { light: 'rgb(255, 255, 255)', dark: 'rgb(27, 29, 30)' } as const

for (const scheme of ['light', 'dark'] as const) {
  test(`the built application has its colours in the ${scheme} scheme`, async ({ browser }) => {
    await using server = await startServer()
    const page = await browser.newPage({ colorScheme: scheme })
    await signInBrowser(page.context(), server)
    await page.goto(`${server.url}/guests`)
    await expect(page.getByRole('link', { name: 'Piotr Bańczyk' })).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('background-color', surfaces[scheme])
    // A field's frame has a colour of its own; without its token it would take the words'.
    const frame = await page.getByRole('searchbox').evaluate((field) => {
      const { borderTopColor, color } = getComputedStyle(field)
      return borderTopColor !== color
    })
    expect(frame).toBe(true)
  })
}
