import { firstLoadBudget, readFirstLoad } from '#tests/build/firstLoad.ts'
import { report } from './report.ts'

/** What a browser fetches before it can show the list of events for the first time; needs a finished build. */
export const measureFirstLoad = () => {
  const { scriptBytes, styleBytes, requests } = readFirstLoad('events/index')
  return [
    report({
      figure: 'first load of /events, scripts',
      value: scriptBytes / 1000,
      unit: 'kB',
      budget: firstLoadBudget.scripts,
    }),
    report({
      figure: 'first load of /events, styles',
      value: styleBytes / 1000,
      unit: 'kB',
      budget: firstLoadBudget.styles,
    }),
    report({
      figure: 'first load of /events, requests',
      value: requests,
      unit: 'requests',
      budget: firstLoadBudget.requests,
    }),
  ]
}
