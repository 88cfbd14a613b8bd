import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium as playwright } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanSvg } from '#domain/svg/cleanSvg.ts'
import { placeSvg } from '#domain/svg/placeSvg.ts'
import { svgFiles } from '#tests/svg/svgFiles.ts'
import { chromium } from '#tooling/chromium.ts'

// Served without any of the headers that would stop a script: what is kept has to be harmless by itself.

let reached: string[] = []
const pages = new Map<string, { type: string; text: string }>()
const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '')
  if (request.url?.startsWith('/outside')) reached.push(request.url)
  response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' }).end(page?.text)
})
let browser: Browser
let origin: string

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address: AddressInfo | string | null = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  browser = await playwright.launch(chromium)
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** What a document reached for while it was open for a moment: a script of it says so by asking for `ran`. */
const open = async (text: string, type: string): Promise<string[]> => {
  reached = []
  pages.set('/opened', { type, text: text.replaceAll('OUTSIDE', `${origin}/outside`) })
  const page = await browser.newPage()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push('/outside?ran=1')
    void dialog.dismiss()
  })
  await page.goto(`${origin}/opened`)
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a'))
      link.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await page.waitForTimeout(150)
  await page.close()
  return [...reached, ...dialogs]
}

const svgType = 'image/svg+xml'

/** Files that would freeze the browser, not attack it: they are refused, which the rules' own tests show. */
const bombs = ['use-bomb.svg', 'mask-bomb.svg']
const hostile = svgFiles('hostile').filter(([name]) => !bombs.includes(name))

const ways: [way: string, document: (svg: string) => { text: string; type: string }][] = [
  ['opened by itself', (svg) => ({ text: svg, type: svgType })],
  [
    'as a picture',
    (svg) => ({
      text: `<!doctype html><img src="data:image/svg+xml;base64,${Buffer.from(svg.replaceAll('OUTSIDE', `${origin}/outside`)).toString('base64')}">`,
      type: 'text/html',
    }),
  ],
  [
    'inside a proof',
    (svg) => ({
      text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${placeSvg(svg, { x: 0, y: 0, width: 50, height: 50, prefix: 'p1-' })}</svg>`,
      type: svgType,
    }),
  ],
]

test.each(ways)('of the hostile files nothing runs and nothing is reached, %s', async (_, document) => {
  const kept = hostile.flatMap(([name, text]): [string, string][] => {
    const result = cleanSvg(text)
    return 'svg' in result ? [[name, result.svg]] : []
  })
  expect(kept.length).toBeGreaterThan(3)
  for (const [name, svg] of kept) {
    const { text, type } = document(svg)
    expect({ name, reached: await open(text, type) }).toEqual({ name, reached: [] })
  }
})

test('as they came, most of them do run or reach out', async () => {
  const acted: string[] = []
  for (const [name, text] of hostile) if ((await open(text, svgType)).length > 0) acted.push(name)
  expect(acted).toEqual(
    expect.arrayContaining([
      'script.svg',
      'onload.svg',
      'onbegin.svg',
      'foreign-object.svg',
      'image.svg',
      'import.svg',
    ]),
  )
  expect(acted.length).toBeGreaterThanOrEqual(14)
})
