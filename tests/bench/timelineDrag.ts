import type { Browser, CDPSession, Page } from 'playwright'
import { mainThreadTasks } from './mainThreadTasks.ts'
import { type Large, openTab } from './openLarge.ts'
import { untilShown, type Shown } from './shown.ts'

type Point = { x: number; y: number }

/** The mouse as the browser hears it. Playwright's own runs a script in the page at every move, which would be measured too. */
const mouseOf = (devtools: CDPSession) => {
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point, isDown: boolean) =>
    devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: isDown || type === 'mouseReleased' ? 'left' : 'none',
      buttons: isDown ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    })
  return {
    point: (at: Point) => send('mouseMoved', at, false),
    take: (at: Point) => send('mousePressed', at, true),
    move: (at: Point) => send('mouseMoved', at, true),
    drop: (at: Point) => send('mouseReleased', at, false),
  }
}

type Mouse = ReturnType<typeof mouseOf>

/** Two items in sight that nothing contradicts, in different rooms at different times: the one put on the other double-books. */
const findItems = (page: Page, selector: string) =>
  page.evaluate((items) => {
    const quiet = [...document.querySelectorAll<HTMLElement>(items)]
      .filter(({ dataset }) => dataset['severity'] === undefined && dataset['kind'] !== 'break')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => element.contains(document.elementFromPoint(box.left + 20, box.top + 8)))
      .map(({ element, box }) => ({ id: element.dataset['item'] ?? '', x: box.left, y: box.top }))
    const [held] = quiet
    const under = quiet.findLast(({ x, y }) => held !== undefined && x !== held.x && y !== held.y)
    if (held === undefined || under === undefined) throw new Error('There are no two items to clash')
    return { held, under }
  }, selector)

const inHand = ({ x, y }: Point) => ({ x: x + 20, y: y + 8 })

/** Carries what is in hand about for a second, over other times and rooms. */
const carry = async (page: Page, mouse: Mouse, from: Point, to: Point) => {
  for (let step = 0; step < 60; step += 1) {
    const turn = (step / 60) * 2 * Math.PI
    await mouse.move({ x: from.x + 220 * Math.sin(turn), y: from.y + 150 * (1 - Math.cos(turn)) })
    await page.waitForTimeout(16)
  }
  await mouse.move(to)
  await page.waitForTimeout(200)
}

/**
 * On a machine so many times slower, in milliseconds: the longest tasks while an item is in hand and from letting it go until the
 * page rests, and how long after letting go the double booking that it makes is seen.
 */
export const measureDrag = async (
  browser: Browser,
  { origin, cookie }: Large,
  path: string,
  day: Shown,
  rate: number,
) => {
  const { context, page, devtools } = await openTab(browser, cookie)
  await page.goto(`${origin}${path}`)
  await untilShown(page, day)
  await page.waitForLoadState('networkidle')
  const { held, under } = await findItems(page, day.selector)
  const [from, to] = [inHand(held), inHand(under)]
  const mouse = mouseOf(devtools)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  await mouse.point(from)
  await page.waitForTimeout(300)
  const moving = await mainThreadTasks(page)
  await mouse.take(from)
  await carry(page, mouse, from, to)
  const dragging = Math.max(...(await moving.stop()))

  const clash = { selector: `[data-item="${held.id}"]:is([data-severity="error"], [data-preview="error"])` }
  const shown = untilShown(page, clash, 'pointerup')
  // It is listened for by then.
  await page.evaluate(() => undefined)
  await mouse.drop(to)
  const conflicts = await shown
  await page.waitForLoadState('networkidle')

  // Back again, so that every round begins alike; nothing else watches the page meanwhile.
  await mouse.take(to)
  await carry(page, mouse, to, from)
  const letting = await mainThreadTasks(page)
  await mouse.drop(from)
  await page.waitForTimeout(1500)
  const dropping = Math.max(...(await letting.stop()))
  await context.close()
  return { dragging, conflicts, dropping }
}
