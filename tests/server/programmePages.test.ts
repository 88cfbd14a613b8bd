import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import axe from 'axe-core'
import { chromium as playwright, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium } from '#tooling/chromium.ts'
import { ask } from './ask.ts'
import { servePublicForums } from './publicForum.ts'

let forums: Awaited<ReturnType<typeof servePublicForums>>
let browser: Browser
beforeAll(async () => {
  forums = await servePublicForums()
  browser = await playwright.launch(chromium)
})
afterAll(async () => {
  await browser.close()
  await forums.stop()
})

const slugs = ['forum-2023', 'forum-2027']

/** Opens something in a browser of its own; `outside` are the requests that went to anything but that address. */
const open = async (
  path: string,
  {
    width = 390,
    height = 664,
    scheme = 'light',
  }: { width?: number; height?: number; scheme?: 'light' | 'dark' } = {},
) => {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${forums.origin}${path}`)
  return { page, context, requests, complaints, [Symbol.asyncDispose]: () => context.close() }
}

const axeFinds = async (page: Page) => {
  // Nothing is loaded by the page, so axe has to do without loading anything either.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      preload: false,
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  })
}

describe('at the door the public programme', () => {
  test('has a policy of its own, which allows one style and being framed by anybody', async () => {
    const { status, headers, body } = await ask(forums.port, '/program/forum-2027')
    const style = /<style>([^<]*)<\/style>/u.exec(body)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src ${forums.origin}/program/forum-2027/strip/; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    )
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(body).not.toMatch(/<script| style=|@import|url\(/u)
  })

  test('is read by its head alone, is not sent twice, and comes compressed', async () => {
    const whole = await ask(forums.port, '/program/forum-2027')
    const head = await ask(forums.port, '/program/forum-2027', { method: 'HEAD' })
    expect([head.status, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      whole.headers['content-length'],
    ])
    const known = { 'if-none-match': String(whole.headers['etag']) }
    const again = await ask(forums.port, '/program/forum-2027', { headers: known })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.headers).not.toHaveProperty('content-length')
    const packed = await ask(forums.port, '/program/forum-2027', { headers: { 'accept-encoding': 'br' } })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', etag: whole.headers['etag'] })
  })

  test('is for this server’s own addresses only, and nobody writes to it', async () => {
    const elsewhere = await ask(forums.port, '/program/forum-2027', { headers: { host: 'evil.example' } })
    expect(elsewhere.status).toBe(421)
    const written = await ask(forums.port, '/program/forum-2027', { method: 'DELETE' })
    expect([written.status, written.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('in a browser the page', () => {
  test.each(slugs)(
    '%s asks for the official strip and nothing else, complains of nothing and keeps nothing',
    async (slug) => {
      await using opened = await open(`/program/${slug}`)
      expect(opened.requests.filter((path) => path !== '/favicon.ico')).toEqual([
        `/program/${slug}`,
        expect.stringMatching(new RegExp(`^/program/${slug}/strip/[0-9a-f]{64}$`, 'u')),
      ])
      expect(opened.complaints.filter((text) => !text.includes('favicon'))).toEqual([])
      expect(await opened.context.cookies()).toEqual([])
      const { color } = await opened.page.evaluate(() =>
        getComputedStyle(document.querySelector('.when') ?? document.body),
      )
      expect(color).toBe('rgb(0, 95, 107)')
    },
  )

  test.each(slugs.flatMap((slug) => ['light', 'dark'].map((scheme) => [slug, scheme] as const)))(
    '%s is accessible in the %s scheme, embedded or not',
    async (slug, scheme) => {
      for (const query of ['', '?embed']) {
        await using opened = await open(`/program/${slug}${query}`, {
          scheme: scheme === 'dark' ? 'dark' : 'light',
        })
        for (const summary of await opened.page.locator('summary').all()) await summary.click()
        expect(await axeFinds(opened.page)).toEqual([])
      }
    },
  )

  test.each([...slugs, 'nie-ma'])('%s needs no sideways scrolling at 320 px', async (slug) => {
    await using opened = await open(`/program/${slug}`, { width: 320 })
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test.each([
    [320, 640],
    [390, 664],
    [1280, 720],
  ])('says who pays for the event before anybody scrolls, at %i × %i', async (width, height) => {
    for (const query of ['', '?embed']) {
      await using opened = await open(`/program/forum-2027${query}`, { width, height })
      const note = opened.page.getByText('dofinansowanego przez Unię Europejską')
      const strip = opened.page.getByRole('img', { name: /Unię Europejską/u })
      expect(await strip.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
      expect(await note.textContent()).toContain('#FunduszeUE')
      for (const seen of [strip, note]) {
        const box = await seen.boundingBox()
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height)
      }
    }
  })

  test('is walked by its landmarks and headings, and the first key leads to the programme', async () => {
    await using opened = await open('/program/forum-2027')
    const { page } = opened
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Przejdź do programu' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await skip.boundingBox()).toMatchObject({ y: 8 })
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#program')
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count()).toBe(1)
  })

  test('may be shown and read by another site', async () => {
    const other = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<iframe title="Program" src="${forums.origin}/program/forum-2027?embed"></iframe>`),
    )
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve)
    })
    const address: AddressInfo | string | null = other.address()
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    const framed = page.frameLocator('iframe').getByRole('heading', { name: 'Powitanie gości' })
    await framed.waitFor()
    const read = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${forums.origin}/program/forum-2027.json`,
    )
    expect(read).toContain('"acronym": "fwm2027"')
    await page.close()
    other.close()
  })

  test('prints on A4 with its version and address, and without what is only for a screen', async () => {
    await using opened = await open('/program/forum-2027', { scheme: 'dark' })
    const { page } = opened
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(`Aktualny program: ${forums.origin}/program/forum-2027`).isVisible()).toBe(
      true,
    )
    expect(await page.getByText(/^Wersja\s2\s/u).isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Kalendarz i pliki' }).isVisible()).toBe(false)
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(paper).toBe('rgb(255, 255, 255)')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    // Points: 210 × 297 mm.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u)
  })
})
