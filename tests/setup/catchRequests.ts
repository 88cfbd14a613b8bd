import { onTestFinished, vi } from 'vitest'

type Call = { method: string; path: string }

/** Lets the calls that `isCaught` names be answered by `answer`, until the test is over or the answered function is called. */
const catchRequests = (
  isCaught: (call: Call) => boolean,
  answer: (goOn: () => Promise<Response>) => Promise<Response>,
) => {
  const fetchAsUsual = globalThis.fetch
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const goOn = () => fetchAsUsual(input, init)
    const [url, method] = input instanceof Request ? [input.url, input.method] : [String(input), 'GET']
    const { pathname: path } = new URL(url, globalThis.location.href)
    return isCaught({ method, path }) ? answer(goOn) : goOn()
  })
  const letGo = () => spy.mockRestore()
  onTestFinished(letGo)
  return letGo
}

/** Refuses calls at once, as a server that does not want them: nothing is tried again. Answers how to stop. */
export const refuseRequests = (isCaught: (call: Call) => boolean) =>
  catchRequests(isCaught, () =>
    Promise.resolve(
      Response.json({ defined: false, code: 'FORBIDDEN', status: 403, message: 'Not now' }, { status: 403 }),
    ),
  )

/** Keeps calls waiting, as a slow line does, until the answered function is called. */
export const holdRequests = (isCaught: (call: Call) => boolean) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const letGo = catchRequests(isCaught, async (goOn) => {
    await promise
    return goOn()
  })
  return () => {
    letGo()
    resolve()
  }
}
