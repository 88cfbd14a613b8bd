import { parseArgs } from 'node:util'
import { buildState } from '#server/builtSources.ts'
import { measureBrowser } from './browser.ts'
import { measureConflicts } from './conflicts.ts'
import { measureDrawings } from './drawings.ts'
import { measureFirstLoad } from './firstLoad.ts'
import { measureInstances } from './instances.ts'
import { measureLoad } from './load.ts'
import { measureServer } from './server.ts'
import { measureSignIn } from './signIn.ts'
import { measureTimeline } from './timeline.ts'

const { values } = parseArgs({
  options: {
    /** Measures in a browser instead: minutes of it, on a machine that does nothing else. */
    browser: { type: 'boolean', default: false },
    calls: { type: 'string', default: '200' },
    /** Counts the thread's own time, for a machine that is busy with other things (in steps of some milliseconds). */
    cpu: { type: 'boolean', default: false },
    /** Only the calls whose path contains this. */
    only: { type: 'string', default: '' },
    /** Measures only what materials cost: composing them in a browser, drawing them, refusing what comes in. */
    drawings: { type: 'boolean', default: false },
    /** Measures only the whole server under a mixed load. */
    load: { type: 'boolean', default: false },
    /** Measures only how the mixed load divides between two servers on one PostgreSQL behind nginx. */
    instances: { type: 'boolean', default: false },
    /** Measures only the timeline of a large programme, in a browser. */
    timeline: { type: 'boolean', default: false },
  },
})

if (buildState(new URL('../../', import.meta.url).pathname) !== 'fresh')
  throw new Error('Run `npm run build` first.')

const measureAll = async () => [
  ...measureFirstLoad(),
  ...(await measureServer({
    calls: Number(values.calls),
    only: values.only,
    clock: values.cpu ? 'cpu' : 'wall',
  })),
  ...(values.only === ''
    ? [
        ...(await measureSignIn()),
        ...(await measureDrawings()),
        ...(await measureConflicts()),
        ...(await measureLoad()),
      ]
    : []),
]

const measureScreens = async () => [...(await measureBrowser()), ...(await measureTimeline())]

const measure = values.browser
  ? measureScreens
  : values.timeline
    ? measureTimeline
    : values.drawings
      ? measureDrawings
      : values.load
        ? measureLoad
        : values.instances
          ? measureInstances
          : measureAll
const results = await measure()
if (results.includes(false)) process.exitCode = 1
