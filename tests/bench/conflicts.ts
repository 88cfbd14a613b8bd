import { chromium as browsers } from 'playwright'
import { chromium } from '#tooling/chromium.ts'
import { bundled } from './bundled.ts'
import { checkProgramme } from './checkProgramme.ts'
import { quantile, report } from './report.ts'

const rounds = 21

/** The same in Chromium, as fast as it is and four times slower. */
const inBrowser = async (slowDown: number): Promise<number[]> => {
  const code = await bundled('checkProgramme.ts')
  const browser = await browsers.launch(chromium)
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    await page.addScriptTag({ content: code })
    // The first date that any page shows loads what a browser knows of calendars; no list of conflicts is there before.
    await page.evaluate(() => new Intl.DateTimeFormat('pl', { timeZone: 'Europe/Warsaw' }).format(0))
    return await page.evaluate<number[]>(`bench.checkProgramme(${rounds}).times`)
  } finally {
    await browser.close()
  }
}

/** What finding all conflicts of a large programme costs: on the server, in a browser, and in a slow one the first time. */
export const measureConflicts = async (): Promise<boolean[]> => {
  const { times, found } = checkProgramme(rounds)
  if (found === 0) throw new Error('The programme has no conflicts to find')
  const [inChromium, inSlowChromium] = [await inBrowser(1), await inBrowser(4)]
  const [first = Number.NaN] = inSlowChromium
  const figure = (where: string) => `conflicts of 300 items, ${where}`
  return [
    report({ figure: figure('Node'), value: quantile(times, 0.5), unit: 'ms', budget: 20 }),
    report({ figure: figure('Chromium'), value: quantile(inChromium, 0.5), unit: 'ms', budget: 20 }),
    report({
      figure: figure('Chromium, 4× slower'),
      value: quantile(inSlowChromium, 0.5),
      unit: 'ms',
      budget: 20,
    }),
    report({ figure: figure('Chromium, 4× slower, first in a page'), value: first, unit: 'ms', budget: 250 }),
  ]
}
