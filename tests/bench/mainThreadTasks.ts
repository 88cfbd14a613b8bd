import type { CDPSession, Page } from 'playwright'
import { z } from 'zod'

const traced = z.array(
  z.object({
    name: z.string(),
    ph: z.string(),
    pid: z.number(),
    tid: z.number(),
    dur: z.number().optional(),
    args: z.object({ name: z.string().optional() }).loose().optional(),
  }),
)

/** The pieces of a trace, as they come. */
const collect = (devtools: CDPSession) => {
  const events: z.output<typeof traced> = []
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...traced.parse(value)))
  return events
}

/**
 * Begins to watch the tasks of a page's main thread; `stop` answers how long each of them took, in milliseconds of the clock.
 * A browser is watched by one at a time, and with one page open, whose main thread is the busiest of its kind.
 */
export const mainThreadTasks = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page)
  const events = collect(devtools)
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  })
  const stop = async () => {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve))
    await devtools.send('Tracing.end')
    await complete
    const isMain = new Set(
      events
        .filter((it) => it.name === 'thread_name' && it.args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    await devtools.detach()
    return events
      .filter((it) => it.name === 'RunTask' && it.ph === 'X' && isMain.has(`${it.pid} ${it.tid}`))
      .map(({ dur = 0 }) => dur / 1000)
  }
  return { stop }
}
