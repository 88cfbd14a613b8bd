import { readFile } from 'node:fs/promises'
import { chromium as playwright, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readByNodeIcal } from '#tests/domain/readCalendar.ts'
import { chromium } from '#tooling/chromium.ts'
import { servePublicForums } from './publicForum.ts'

let forums: Awaited<ReturnType<typeof servePublicForums>>
let browser: Browser
let icalJs = ''
beforeAll(async () => {
  forums = await servePublicForums()
  browser = await playwright.launch(chromium)
  icalJs = await readFile(new URL('../../node_modules/ical.js/dist/ical.js', import.meta.url), 'utf8')
})
afterAll(async () => {
  await browser.close()
  await forums.stop()
})

const shown = z.array(
  z.object({ uid: z.string(), start: z.string(), end: z.string().nullable(), local: z.string() }),
)

/** The addresses of the calendars that a page links. */
const calendarsOf = async (slug: string) => {
  const html = await (await fetch(`${forums.origin}/program/${slug}`)).text()
  const found = [...html.matchAll(/href="(http[^"]+\.ics)"/gu)].map(([, address = '']) => address)
  return [...new Set(found)]
}

/**
 * What ical.js understands of calendars in a browser that stands in a zone: the instants, and how its clock shows each
 * beginning there.
 */
const readIn = async (timezoneId: string, texts: readonly string[]) => {
  const context = await browser.newContext({ timezoneId })
  const page = await context.newPage()
  await page.setContent('<title>Kalendarz</title>')
  await page.addScriptTag({
    type: 'module',
    content: icalJs.replace('export { ICALmodule as default };', 'globalThis.ICAL = ICALmodule;'),
  })
  await page.waitForFunction('globalThis.ICAL !== undefined')
  const read: unknown = await page.evaluate(`${JSON.stringify(texts)}.map((text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
      const time = (name) => {
        const value = event.getFirstPropertyValue(name)
        return value === null ? null : value.isDate ? value.toString() : value.toJSDate().toISOString()
      }
      const start = event.getFirstPropertyValue('dtstart')
      const local = start.isDate ? 'cały dzień' : start.toJSDate().toLocaleString('sv-SE')
      return { uid: event.getFirstPropertyValue('uid'), start: time('dtstart'), end: time('dtend'), local }
    }).sort((a, b) => (a.uid < b.uid ? -1 : 1)))`)
  await context.close()
  return z.array(shown).parse(read)
}

const zones = [
  ['Europe/Warsaw', '2027-10-12 10:00:00'],
  ['Pacific/Auckland', '2027-10-12 21:00:00'],
  ['America/Los_Angeles', '2027-10-12 01:00:00'],
] as const

test('every calendar that a page links is understood alike in browsers around the world, and by node-ical', async () => {
  const addresses = (await Promise.all(['forum-2023', 'forum-2027'].map(calendarsOf))).flat()
  // Of two events, of two rooms, and of everybody who is on either programme.
  expect(addresses.length).toBeGreaterThan(18)
  const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()))
  const inNode = texts.map((text) => readByNodeIcal(text).map(({ uid, start, end }) => ({ uid, start, end })))
  expect(inNode.flat().length).toBeGreaterThan(20)
  for (const [timezoneId, panel] of zones) {
    const read = await readIn(timezoneId, texts)
    expect(read.map((entries) => entries.map(({ uid, start, end }) => ({ uid, start, end })))).toEqual(inNode)
    // The first panel of 2027 begins at 10:00 in Mikołów: the browser's own clock says when that is there.
    const locals = read.flat().map(({ local }) => local)
    expect(locals).toContain(panel)
    expect(locals).toContain('cały dzień')
  }
})
