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

test('in the colours of a high-contrast system, what is chosen is told from what is not', async ({
  browser,
}) => {
  await using server = await startServer()
  const page = await browser.newPage({ forcedColors: 'active' })
  await signInBrowser(page.context(), server)
  await page.goto(`${server.url}/settings`)
  const colours = (locator: ReturnType<typeof page.locator>) =>
    locator.evaluate((element) => {
      const { backgroundColor, color, borderTopWidth } = getComputedStyle(element)
      return { backgroundColor, color, borderTopWidth }
    })
  const chosen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.setProperty('forced-color-adjust', 'none')
    Object.assign(probe.style, { background: 'Highlight', color: 'HighlightText' })
    const { backgroundColor, color } = getComputedStyle(probe)
    probe.remove()
    return { backgroundColor, color }
  })
  const navigation = page.getByRole('navigation').first()
  expect(await colours(page.locator('nav [aria-current="page"]').first())).toMatchObject(chosen)
  expect(await colours(navigation.getByRole('link', { name: 'Goście' }))).not.toMatchObject(chosen)
  expect(await colours(page.getByRole('button', { name: /^7 dni przed/u }))).toMatchObject(chosen)
  expect(await colours(page.getByRole('button', { name: /^14 dni przed/u }))).not.toMatchObject(chosen)
  // A switch is a background only: here it has a frame.
  expect((await colours(page.locator('.mantine-Switch-track').first())).borderTopWidth).toBe('1px')
})
