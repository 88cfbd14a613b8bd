import type { Page } from 'playwright'

/** What must hold on the page: at least `min` elements, all of whose text fits `every`, at an address that fits `path`. */
export type Shown = { selector: string; min?: number; every?: string; path?: string }

/** How long anything may take before it counts as never shown. */
const patience = 5000

/**
 * Milliseconds, by the page's own clock, from the next event of this type (or from the start of the navigation) until
 * just after the first frame in which all holds; infinite when it never does.
 */
export const untilShown = (page: Page, shown: Shown, from?: 'click' | 'keydown' | 'pointerup') =>
  page.evaluate(
    ({ shown: { selector, min = 1, every, path }, type, limit }) =>
      new Promise<number>((resolve) => {
        let start = type === undefined ? 0 : Number.NaN
        if (type !== undefined)
          addEventListener(type, (event) => (start = event.timeStamp), { capture: true })
        const holds = () => {
          const found = [...document.querySelectorAll(selector)]
          const fits = every === undefined ? null : new RegExp(every, 'iu')
          return (
            found.length >= min &&
            (fits === null || found.every((element) => fits.test(element.textContent))) &&
            (path === undefined || new RegExp(path, 'u').test(location.pathname))
          )
        }
        const asked = performance.now()
        const look = () => {
          if (performance.now() - asked > limit) resolve(Number.POSITIVE_INFINITY)
          else if (Number.isNaN(start) || !holds()) requestAnimationFrame(look)
          else {
            // A message is handled after the frame that is being made now.
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => resolve(performance.now() - start))
            port1.start()
            port2.postMessage(null)
          }
        }
        look()
      }),
    { shown, type: from, limit: patience },
  )
